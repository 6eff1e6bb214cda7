"""Read what requests have cost, for threads and for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.cost import Cost, Entry, checked_id, cost_of, cost_without_id, log_inquiry
from .run import adrive, drive

if TYPE_CHECKING:
    from .session import Session
    from .transport import AsyncTransport, Transport


def read_log(session: Session[Transport]) -> list[Entry]:
    """Return what the key was charged, as far as the gateway shows that."""
    return drive(log_inquiry(), session.transport, session.clock) or []


def read_cost(session: Session[Transport], request_id: str, task_id: str | None = None) -> Cost:
    """Return what a request has cost, and the task that it made, by the gateway's log."""
    request_id, flow = checked_id(request_id), log_inquiry()
    entries = drive(flow, session.transport, session.clock)
    return cost_of(entries, request_id, flow.tried, task_id)


async def aread_cost(session: Session[AsyncTransport], request_id: str, task_id: str | None = None) -> Cost:
    """Return what a request has cost, and the task that it made, by the gateway's log."""
    request_id, flow = checked_id(request_id), log_inquiry()
    entries = await adrive(flow, session.transport, session.clock)
    return cost_of(entries, request_id, flow.tried, task_id)


def read_task_cost(session: Session[Transport], request_id: str | None, task_id: str | None) -> Cost:
    """Return what a task, or a call that made none, has cost; unknown where its request has no id."""
    return read_cost(session, request_id, task_id) if request_id else cost_without_id()


async def aread_task_cost(session: Session[AsyncTransport], request_id: str | None, task_id: str | None) -> Cost:
    """Return what a task, or a call that made none, has cost; unknown where its request has no id."""
    return await aread_cost(session, request_id, task_id) if request_id else cost_without_id()
