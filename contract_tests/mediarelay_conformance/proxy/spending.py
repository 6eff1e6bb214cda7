"""What passes within a limit: the wrapper's guard, before what the contract does not call free."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Any

from mediarelay._core import actions
from mediarelay._core.money import Prices, charge_of
from mediarelay._io.guard import UNKNOWN, Guard
from mediarelay._io.prices import priced
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from ..events import EVENTS
from ..guard import paid_operation
from .headers import as_text, value
from .passing import Passing
from .request import Request

_REMEMBERED = 4096  # requests; polls come again and again


class Spending:
    """Books what may be charged before it is sent, and takes refusals off again.

    Args:
        contract: Says what is free.
        guard: Counts, and keeps the limit; None for no limit and no ledger.
        prices: Reads what the gateway charges, for a limit of cost.
    """

    def __init__(
        self,
        contract: Contract,
        guard: Guard | None = None,
        prices: Callable[[], Awaitable[Prices]] | None = None,
    ) -> None:
        self.guard = guard
        self._contract = contract
        self._prices = prices

        @lru_cache(_REMEMBERED)
        def find(method: str, target: bytes) -> str | None:
            request = Request(method, target, ())
            found = paid_operation(contract, method, request.path, request.parameters)
            return found if found in (None, UNKNOWN) or contract.has_method(found) else UNKNOWN

        self._find = find

    def operation(self, request: Request) -> str | None:
        """Return what a request may be charged as; None where it is free."""
        return self._find(request.method, request.target)

    @property
    def reads(self) -> bool:
        """Whether the body of a request must be known before it is booked."""
        return self.guard is not None and self.guard.max_cost is not None

    async def book(self, operation_id: str, request: Request, body: bytes | None = None) -> int:
        """Write down that a request is about to be sent; 0 where nobody counts.

        Args:
            operation_id: What it may be charged as.
            request: Its head.
            body: Its body, where that is known.

        Raises:
            BudgetExceeded: The limit is reached, or what it costs is not known and that is limited.
            InvalidInput: The ledger cannot be written.
        """
        if self.guard is None:
            return 0
        charge = actions.Charge(operation_id)
        if self.guard.needs_price(charge) and operation_id != UNKNOWN and self._prices is not None:
            sent = self._sent(operation_id, request, body)
            charge = priced(charge_of(find_operation(operation_id), sent), await self._prices())
        return await asyncio.to_thread(self.guard.book, charge, request.path)

    def _sent(self, operation_id: str, request: Request, body: bytes | None) -> dict[str, Any]:
        """Return what a request sends, by its names on the wire, as far as it is JSON or stands in its address."""
        matches = self._contract.match(request.path)
        named = next((values for route, values in matches if route.operation["operationId"] == operation_id), {})
        try:
            document = json.loads(body or b"")
        except (ValueError, RecursionError):
            document = None
        return {**named, **request.parameters, **(document if isinstance(document, dict) else {})}

    async def reconcile(self, number: int, operation_id: str, passing: Passing, lost: actions.Lost | None) -> None:
        """Write down what came of it."""
        if self.guard is not None:
            outcome = lost or outcome_of(passing)
            await asyncio.to_thread(self.guard.reconcile, number, actions.Charge(operation_id), outcome)


def outcome_of(passing: Passing) -> actions.Response | actions.Opened:
    """Return a response as the wrapper knows it; of one that is no text, that it began well."""
    headers = {name.lower(): found for name, found in as_text(passing.headers)}
    kind = value(passing.headers, b"content-type")
    if passing.status < 300 and (kind.startswith(EVENTS.encode()) or not passing.received.is_whole):
        return actions.Opened(headers)
    return actions.Response(passing.status, headers, passing.body()[0])


__all__ = ["UNKNOWN", "Spending", "outcome_of"]
