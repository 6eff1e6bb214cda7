"""Read what calls cost and what is left, for threads and for asyncio; a price list is kept for a while."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from .._core.money import Balance, Price, PriceLookup, Prices, balance_inquiry, no_balance
from ..errors import InvalidInput
from .run import adrive, drive

if TYPE_CHECKING:
    from .session import Session
    from .transport import AsyncTransport, Transport

KEPT = 300.0
"""Seconds for which a price list is taken to hold."""


def operation_named(name: str) -> Operation:
    """Return an operation by `family.name`, or by the contract's operationId.

    Raises:
        InvalidInput: There is none.
    """
    try:
        return find_operation(name)
    except KeyError:
        raise InvalidInput(
            tr("there is no operation {name!r}; it is named like kling.image2video", name=name)
        ) from None


def read_balance(session: Session[Transport]) -> Balance:
    """Return what is left to spend."""
    flow = balance_inquiry()
    return drive(flow, session.transport, session.clock) or no_balance(flow.tried)


async def aread_balance(session: Session[AsyncTransport]) -> Balance:
    """Return what is left to spend."""
    flow = balance_inquiry()
    return await adrive(flow, session.transport, session.clock) or no_balance(flow.tried)


def _kept(session: Session[Any]) -> Prices | None:
    at, prices = session.prices
    return prices if session.clock.now() - at < KEPT else None


def read_price(session: Session[Transport], operation: Operation, arguments: Mapping[str, Any]) -> Price:
    """Return what a call costs, by the gateway's own list."""
    prices = _kept(session) if operation.paid else Prices(None)
    if prices is None:
        prices = drive(PriceLookup(), session.transport, session.clock)
        session.prices = session.clock.now(), prices
    return prices.of(operation, arguments)


async def aread_price(session: Session[AsyncTransport], operation: Operation, arguments: Mapping[str, Any]) -> Price:
    """Return what a call costs, by the gateway's own list."""
    prices = _kept(session) if operation.paid else Prices(None)
    if prices is None:
        prices = await adrive(PriceLookup(), session.transport, session.clock)
        session.prices = session.clock.now(), prices
    return prices.of(operation, arguments)
