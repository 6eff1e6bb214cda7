"""Read what calls cost and what is left, for threads and for asyncio; a price list is kept for a while."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from .._core.actions import Charge
from .._core.money import Balance, Price, PriceLookup, Prices, balance_inquiry, no_balance
from ..errors import BudgetExceeded, InvalidInput
from .run import Clock, adrive, drive

if TYPE_CHECKING:
    import asyncio

    from .session import Session
    from .transport import AsyncTransport, Transport

KEPT = 300.0
"""Seconds for which a price list is taken to hold."""
KEPT_MISSING = 15.0
"""Seconds for which a gateway is taken to show none."""


class KeptPrices:
    """A gateway's prices as they were read last. One thread or task reads them, for gateways limit such requests."""

    def __init__(self) -> None:
        self._prices: Prices | None = None
        self._until = 0.0
        self._lock = os.getpid(), threading.Lock()
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def fresh(self) -> Prices | None:
        """Return them; None where they are to be read."""
        return self._prices if time.monotonic() < self._until else None

    def keep(self, prices: Prices) -> Prices:
        """Keep what was read."""
        self._prices = prices
        self._until = time.monotonic() + (KEPT_MISSING if prices.list is None else KEPT)
        return prices

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Read them, and let nobody else do so meanwhile; a fork does not wait for a thread that it does not have."""
        if self._lock[0] != os.getpid():
            self._lock = os.getpid(), threading.Lock()
        with self._lock[1]:
            yield

    @contextlib.asynccontextmanager
    async def areading(self) -> AsyncIterator[None]:
        """The same for asyncio."""
        import asyncio  # loaded already wherever this is awaited; threads do without

        async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            yield


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


def read_prices(transport: Transport, *, keyed: bool = True) -> Prices:
    """Return the gateway's prices; without a key, those of the dearest group."""
    kept = transport.prices
    if (prices := kept.fresh()) is not None:
        return prices
    with kept.reading():
        return kept.fresh() or kept.keep(drive(PriceLookup(keyed=keyed), transport, Clock()))


async def aread_prices(transport: AsyncTransport, *, keyed: bool = True) -> Prices:
    """Return the gateway's prices; see `read_prices`."""
    kept = transport.prices
    if (prices := kept.fresh()) is not None:
        return prices
    async with kept.areading():
        return kept.fresh() or kept.keep(await adrive(PriceLookup(keyed=keyed), transport, Clock()))


def read_price(session: Session[Transport], operation: Operation, arguments: Mapping[str, Any]) -> Price:
    """Return what a call costs, by the gateway's own list."""
    prices = read_prices(session.transport) if operation.paid else Prices(None)
    return prices.of(operation, arguments)


async def aread_price(session: Session[AsyncTransport], operation: Operation, arguments: Mapping[str, Any]) -> Price:
    """Return what a call costs, by the gateway's own list."""
    prices = await aread_prices(session.transport) if operation.paid else Prices(None)
    return prices.of(operation, arguments)


def priced(charge: Charge, prices: Prices) -> Charge:
    """Return a charge with what it costs.

    Raises:
        BudgetExceeded: That is not known, so that no limit of cost could hold.
    """
    price = prices.of_charge(charge)
    if price.amount is None:
        raise BudgetExceeded(
            tr(
                "What {operation} costs is not known before it is charged, so max_cost cannot hold. {basis} Limit the "
                "number of submissions instead, by max_paid. Nothing was sent.",
                operation=price.operation,
                basis=price.basis,
            )
        )
    return charge._replace(cost=price.amount)
