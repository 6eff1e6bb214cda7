"""The spending guard: it stands in the transport, counts what may be charged, and lets no more than the limit through.

What the contract does not call free may be charged; a request that no operation matches counts as paid, too. Each paid
request is written to the ledger, and onto the disk, before it is sent, so that neither a crash nor the next run
forgets it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable

import httpx

from mediarelay._core.actions import Response
from mediarelay._core.quoting import title_of
from mediarelay._core.response import read_task
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, is_free

from .ledger import Ledger
from .limits import Limits, OverBudget
from .transport import Transport, read_up_to

__all__ = ["Guard", "Ledger", "OverBudget"]

CERTAIN = ("authentication", "forbidden", "quota", "rejected", "busy")
_NOTHING_THERE = (404, 405)
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
        if number:
            response = self._reconcile(number, operation_id or "", response)
        return response

    def allows(self, count: int = 1) -> bool:
        """Whether so many paid requests are left."""
        return self.budget is None or self.ledger.spent + count <= self.budget

    def close(self) -> None:
        """Close the transport underneath."""
        self._transport.close()

    def paid_operation(self, request: httpx.Request) -> str | None:
        """Return what may be charged: an operation's id, or a word for what the contract does not know."""
        routes = self._contract.at(request.url.path)
        for route in routes:
            if route.method == request.method:
                operation_id: str = route.operation["operationId"]
                return None if is_free(route.operation, request.url.params) else operation_id
        if request.method in ("GET", "HEAD", "OPTIONS"):
            return None
        # A wrong method on a path that carries nothing but a query has nothing to sell.
        harmless = request.method in ("PUT", "PATCH") and {route.method for route in routes} == {"GET"}
        return None if harmless else "unknown"

    def _book(self, request: httpx.Request, operation_id: str) -> int:
        if not self.allows():
            raise OverBudget("budget")
        number = self.ledger.next_number()
        self.ledger.write(event="sent", number=number, operation=operation_id, path=request.url.path)
        return number

    def _reconcile(self, number: int, operation_id: str, response: httpx.Response) -> httpx.Response:
        """Write down what came of it. Only a refusal that is certain gives the money back."""
        read = read_up_to(response)
        meaning, task_id = None, None
        if operation_id != "unknown":
            reading = read_task(find_operation(operation_id), read)
            meaning, task_id = reading.error_kind, reading.id
        # Where there is no such path, or a relay's front page, nothing was created.
        nothing = read.status in _NOTHING_THERE or (read.status == 200 and title_of(read.body) is not None)
        refused = meaning in CERTAIN or nothing
        self.ledger.write(
            event="refused" if refused and task_id is None else "responded",
            number=number,
            operation=operation_id,
            status=read.status,
            id=task_id,
        )
        return _again(read, response.headers.raw)


def _again(read: Response, headers: Iterable[tuple[bytes, bytes]]) -> httpx.Response:
    """Return a response that was read already, and decoded, as if it came now."""
    kept = [(name, value) for name, value in headers if name.lower() not in _ABOUT_TRANSPORT]
    return httpx.Response(read.status, headers=kept, content=read.body)
