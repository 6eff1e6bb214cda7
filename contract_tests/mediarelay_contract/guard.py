"""The spending guard: it stands in the transport, counts what may be charged, and lets no more than the limit through.

What the contract does not call free may be charged; a request that no operation matches counts as paid, too. Each paid
request is written to the ledger, and onto the disk, before it is sent, so that neither a crash nor the next run
forgets it.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from mediarelay.contract import Contract, is_free
from mediarelay.lifecycle import read_task
from mediarelay.transport import to_reply
from mediarelay_client.tasks import find_operation

CERTAIN = ("authentication", "forbidden", "quota", "rejected", "busy")


class OverBudget(Exception):
    """The request could be charged and the limit is reached; it was not sent."""


class Ledger:
    """Paid requests as JSON lines: what was about to be sent, and what became of it.

    Args:
        path: The file; None to keep it in memory only.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lines: list[dict[str, Any]] = []
        if path is not None and path.exists():
            for line in path.read_text("utf-8").splitlines():
                try:
                    self._lines.append(json.loads(line))
                except ValueError:  # cut by a crash: something was about to be sent
                    self._lines.append({"event": "sent", "number": -len(self._lines)})

    def write(self, **entry: Any) -> None:
        """Add one line and make sure that it is on the disk."""
        entry = {"time": round(time.time(), 3), **entry}
        self._lines.append(entry)
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps(entry, ensure_ascii=False) + "\n")
                stream.flush()
                os.fsync(stream.fileno())

    @property
    def spent(self) -> int:
        """How many paid requests were sent and not certainly refused."""
        refused = {line.get("number") for line in self._lines if line.get("event") == "refused"}
        return sum(line.get("event") == "sent" and line.get("number") not in refused for line in self._lines)

    def next_number(self) -> int:
        """Return a number that no line has."""
        return 1 + max((line.get("number", 0) for line in self._lines), default=0)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(list(self._lines))


class Guard(httpx.BaseTransport):
    """A transport that lets at most `budget` paid requests through.

    Args:
        contract: Says which operations are free.
        budget: How many may be charged, earlier runs with this ledger counted; None for no limit (loopback only).
        ledger: Where they are written down.
        transport: What really sends.
        pause: Least seconds between two requests.
    """

    def __init__(
        self,
        contract: Contract,
        budget: int | None,
        ledger: Ledger,
        transport: httpx.BaseTransport | None = None,
        pause: float = 0.0,
    ) -> None:
        self.ledger = ledger
        self._budget = budget
        self._contract = contract
        self._transport = transport or httpx.HTTPTransport()
        self._pause = pause
        self._lock = threading.Lock()
        self._last = 0.0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, unless it could be charged and the limit is reached."""
        operation_id = self._paid_operation(request)
        with self._lock:
            time.sleep(max(0.0, self._last + self._pause - time.monotonic()))
            self._last = time.monotonic()
            number = self._book(request, operation_id) if operation_id is not None else 0
        response = self._transport.handle_request(request)
        if number:
            response.read()
            self._settle(number, operation_id or "", response)
        return response

    def allows(self, count: int = 1) -> bool:
        """Whether so many paid requests are left."""
        return self._budget is None or self.ledger.spent + count <= self._budget

    def close(self) -> None:
        """Close the transport underneath."""
        self._transport.close()

    def _paid_operation(self, request: httpx.Request) -> str | None:
        """Return what may be charged: an operation's id, or a word for what the contract does not know."""
        routes = [route for route, _ in self._contract.match(request.url.path)]
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
            raise OverBudget(f"{operation_id}: the budget of {self._budget} paid requests is used up")
        number = self.ledger.next_number()
        self.ledger.write(event="sent", number=number, operation=operation_id, path=request.url.path)
        return number

    def _settle(self, number: int, operation_id: str, response: httpx.Response) -> None:
        """Write down what came of it. Only a refusal that is certain gives the money back."""
        meaning, task_id = None, None
        if operation_id != "unknown":
            reading = read_task(find_operation(operation_id), to_reply(response))
            meaning, task_id = reading.meaning, reading.id
        event = "refused" if meaning in CERTAIN else "answered"
        self.ledger.write(event=event, number=number, operation=operation_id, status=response.status_code, id=task_id)
