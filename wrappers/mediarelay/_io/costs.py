"""Read what requests have cost, for threads and for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.cost import Cost, checked_id, cost_of, log_inquiry
from .run import adrive, drive

if TYPE_CHECKING:
    from .session import Session
    from .transport import AsyncTransport, Transport


def read_cost(session: Session[Transport], request_id: str) -> Cost:
    """Return what a request has cost, by the gateway's log."""
    request_id, flow = checked_id(request_id), log_inquiry()
    entries = drive(flow, session.transport, session.clock)
    return cost_of(entries, request_id, flow.tried)


async def aread_cost(session: Session[AsyncTransport], request_id: str) -> Cost:
    """Return what a request has cost, by the gateway's log."""
    request_id, flow = checked_id(request_id), log_inquiry()
    entries = await adrive(flow, session.transport, session.clock)
    return cost_of(entries, request_id, flow.tried)
