"""The wrapper's spending guard in the suite's own transport, where requests of any kind pass by, wrong ones, too.

What the contract does not call free may be charged; a request that no operation matches counts as paid, too.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping

import httpx

from mediarelay._core.actions import Charge, Response
from mediarelay._io.guard import UNKNOWN
from mediarelay._io.guard import Guard as _Guard
from mediarelay._io.ledger import Ledger
from mediarelay.errors import BudgetExceeded
from mediarelay_contract.contract import Contract, is_free

from .limits import Limits, OverBudget
from .transport import Transport, read_up_to

__all__ = ["Guard", "Ledger", "OverBudget"]

_ABOUT_TRANSPORT = (b"content-encoding", b"content-length", b"transfer-encoding")


class Guard(httpx.BaseTransport):
    """A transport that lets at most `budget` paid requests through.

    Args:
        contract: Says which operations are free.
        budget: How many may be charged, earlier runs with this ledger counted; None for no limit (the mock only).
        ledger: Where they are written down.
        transport: What really sends.
        limits: How far apart requests are.
    """

    def __init__(
        self,
        contract: Contract,
        budget: int | None,
        ledger: Ledger,
        transport: httpx.BaseTransport | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.ledger = ledger
        self.budget = budget
        self._guard = _Guard(ledger, budget)
        self._contract = contract
        self._transport = transport or Transport()
        self._limits = limits or Limits()
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, unless it could be charged and the limit is reached."""
        operation_id = self.paid_operation(request)
        with self._lock:
            self._limits.keep_distance()
            number = self._book(request, operation_id) if operation_id is not None else 0
        response = self._transport.handle_request(request)
        if operation_id is None:
            return response
        read = read_up_to(response)
        self._guard.reconcile(number, Charge(operation_id), read)
        return _again(read, response.headers.raw)

    def allows(self, count: int = 1) -> bool:
        """Whether so many paid requests are left."""
        return self._guard.allows(count)

    def close(self) -> None:
        """Close the transport underneath."""
        self._transport.close()

    def paid_operation(self, request: httpx.Request) -> str | None:
        """Return what a request may be charged as; see the function of this name."""
        return paid_operation(self._contract, request.method, request.url.path, request.url.params)

    def _book(self, request: httpx.Request, operation_id: str) -> int:
        try:
            return self._guard.book(Charge(operation_id), request.url.path)
        except BudgetExceeded:
            raise OverBudget("budget") from None


def paid_operation(contract: Contract, method: str, path: str, parameters: Mapping[str, str]) -> str | None:
    """Return what a request may be charged as: an operation's id, or a word for what the contract does not know."""
    routes = contract.at(path)
    for route in routes:
        if route.method == method:
            operation_id: str = route.operation["operationId"]
            return None if is_free(route.operation, parameters) else operation_id
    if method in ("GET", "HEAD", "OPTIONS"):
        return None
    # A wrong method on a path that carries nothing but a query has nothing to sell.
    harmless = method in ("PUT", "PATCH") and {route.method for route in routes} == {"GET"}
    return None if harmless else UNKNOWN


def _again(read: Response, headers: Iterable[tuple[bytes, bytes]]) -> httpx.Response:
    """Return a response that was read already, and decoded, as if it came now."""
    kept = [(name, value) for name, value in headers if name.lower() not in _ABOUT_TRANSPORT]
    return httpx.Response(read.status, headers=kept, content=read.body)
