"""The proxy as an ASGI application."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mediarelay._core import actions
from mediarelay._core.refusals import verdict
from mediarelay.errors import BudgetExceeded, InvalidInput
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract
from mediarelay_contract.language import message

from ..selection import SUBMISSIONS
from .client import Client, Left, Receive, Send
from .forward import SAID, pass_on, refuse
from .gateway import Lost, Onward
from .keys import Keys, Owner
from .passing import Passing
from .record import Record
from .repeats import MOST, First, Repeats, mark_of
from .request import Request
from .sockets import converse
from .spending import UNKNOWN, Spending, outcome_of
from .watch import Watch

Pages = Mapping[str, Callable[[], tuple[str, bytes]]]
"""Own pages by their path, each a function that returns media type and content."""

_OWN = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "cache-control": "no-store",
    "x-frame-options": "DENY",
}


class _Exchange(NamedTuple):
    """One exchange under way."""

    passing: Passing
    owner: Owner
    client: Client
    send: Send
    operation_id: str | None

    @property
    def request(self) -> Request:
        return self.passing.request


class Proxy:
    """Passes what clients send on to one gateway, and looks at it.

    Args:
        way: The way to the gateway.
        contract: What it is held to.
        spending: Keeps the limit; None for none.
        repeats: Forwards the same submission once; None for always.
        record: Writes down what passes.
        pages: Pages of its own.
    """

    def __init__(
        self,
        way: Onward,
        contract: Contract,
        *,
        spending: Spending | None = None,
        repeats: Repeats | None = None,
        record: Record | None = None,
        pages: Pages | None = None,
    ) -> None:
        self._way = way
        self._keys = Keys()
        self.watch = Watch(contract, way.base_url)
        self.spending = spending or Spending(contract)
        self._repeats = repeats
        self._record = record
        self.pages: Pages = pages or {}

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Serve one request, one conversation, or the beginning and end of the server."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await self._converse(scope, receive, send)
        elif (page := self.pages.get(scope["path"])) is not None:
            await _show(*page(), send)
        else:
            await self._pass(_request_of(scope), receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            begun = await receive()
            if begun["type"] == "lifespan.shutdown":
                await self._way.close()
                if self._repeats is not None:
                    self._repeats.close()
            await send({"type": f"{begun['type']}.complete"})
            if begun["type"] == "lifespan.shutdown":
                return

    async def _pass(self, request: Request, receive: Receive, send: Send) -> None:
        passing = Passing(request, self._way.url(request))
        client = Client(receive, passing.sent)
        operation_id = self.spending.operation(request)
        client.is_followed = operation_id in SUBMISSIONS  # nobody else would know of the task
        one = _Exchange(passing, self._keys.owner(request), client, send, operation_id)
        try:
            if not request.has_body:
                client.watch()
            if self._repeats is None or operation_id in (None, UNKNOWN):
                await self._forward(one, None)
            else:
                await self._once(one, self._repeats)
        except (asyncio.CancelledError, Left):
            if not client.left:
                raise
            passing.end("the client left")
            await self._through(one)
        finally:
            client.forget()

    async def _once(self, one: _Exchange, repeats: Repeats) -> None:
        """Forward a submission, unless the same one was forwarded within a minute."""
        body = await one.client.read(MOST)
        if body is None:
            await self._forward(one, None)
            return
        mark = mark_of(one.request, body, one.owner)
        first, is_first = repeats.enter(mark)
        while not is_first:
            await first.done.wait()
            if first.is_kept:
                await self._repeat(one, first)
                return
            first, is_first = repeats.enter(mark)
        one.client.is_followed = True
        keep = True
        error: str | None = "the proxy stopped"
        try:
            keep, error = await self._forward(one, first)
        finally:
            repeats.end(mark, first, keep=keep, error=error)

    async def _repeat(self, one: _Exchange, first: First) -> None:
        seconds = time.monotonic() - first.began
        one.client.forget()
        if first.error is not None:
            words = message(
                "the same submission was forwarded {seconds:.0f} seconds ago, and its response was lost "
                "({reason}); it is not sent again",
                seconds=seconds,
                reason=first.error,
            )
            await refuse(one.send, one.passing, 502, "response-lost", words)
        else:
            one.passing.status = await first.repeat(one.send)
            one.passing.note = message("repeated: it was forwarded {seconds:.0f} seconds ago", seconds=seconds)
        one.passing.end()
        self.watch.board.repeated += 1
        self.watch.board.note(one.passing, one.operation_id or "", ())

    async def _forward(self, one: _Exchange, first: First | None) -> tuple[bool, str | None]:
        """Send a request on and its response back; return whether that may stand for its repetitions, or why not."""
        passing, operation_id, number = one.passing, one.operation_id, 0
        lost: actions.Lost | None = None
        if operation_id is not None:
            try:
                reads = self.spending.reads and one.request.has_body
                body = await one.client.read(MOST) if reads else None
                number = await self.spending.book(operation_id, one.request, body)
            except (BudgetExceeded, InvalidInput) as error:
                code = "spending-limit" if isinstance(error, BudgetExceeded) else "ledger-not-written"
                await refuse(one.send, passing, 402, code, str(error))
                passing.end()
                self.watch.board.note(passing, operation_id, ())
                return False, None
        try:
            response = await self._way.send(one.request, aiter(one.client) if one.request.has_body else None)
            passing.respond(response.status, response.headers)
            if first is not None:
                first.respond(response.status, response.headers)
                passing.received.also = first.add
            await pass_on(response, passing, one.client, one.send, lambda: self._judge(one))
            passing.end()
        except Lost as error:
            passing.end(str(error))
            lost = actions.Lost(error.is_sent, str(error))
            if not passing.status:
                await _say_lost(one, error)
        if lost is not None and not lost.sent:  # nothing of it reached the gateway
            self.watch.board.note(passing, operation_id or "", ())
        else:
            await self._through(one)
        if operation_id is None:
            return False, None
        await self.spending.reconcile(number, operation_id, passing, lost)
        return first is not None and _may_stand(one, lost), passing.error

    async def _through(self, one: _Exchange) -> None:
        """Judge what could not be judged before, and write it down."""
        if not one.passing.is_judged:
            self._judge(one)
        if self._record is not None:
            await self._record.add(one.passing, one.owner)

    def _judge(self, one: _Exchange) -> list[str]:
        one.passing.is_judged = True
        return [f"{found.name}: {found}" for found in self.watch.judge(one.passing, one.owner)]

    async def _converse(self, scope: Any, receive: Receive, send: Send) -> None:
        request = _request_of({**scope, "method": "GET"})
        passing = Passing(request, self._way.url(request))
        operation_id = self.spending.operation(request)
        try:
            if operation_id is not None:
                await self.spending.book(operation_id, request)
        except (BudgetExceeded, InvalidInput) as error:
            await send({"type": "websocket.http.response.start", "status": 402, "headers": [(SAID, b"spending-limit")]})
            await send({"type": "websocket.http.response.body", "body": str(error).encode()})
            passing.note = str(error)
        else:
            await converse(scope, receive, send, passing)
        passing.end(passing.error)
        if passing.status and self._record is not None:
            await self._record.add(passing, self._keys.owner(request))
        self.watch.board.note(passing, operation_id or "", ())


def _may_stand(one: _Exchange, lost: actions.Lost | None) -> bool:
    if lost is not None:
        return lost.sent
    outcome = outcome_of(one.passing)
    if isinstance(outcome, actions.Opened):
        return True
    return not verdict(find_operation(str(one.operation_id)), outcome).refused


async def _say_lost(one: _Exchange, error: Lost) -> None:
    if error.is_sent:
        words = message("the gateway gave no response ({reason}); it may have taken the request", reason=str(error))
        await refuse(one.send, one.passing, 502, "response-lost", words)
    else:
        words = message("the gateway cannot be reached ({reason}); nothing was sent", reason=str(error))
        await refuse(one.send, one.passing, 502, "gateway-unreachable", words)


async def _show(kind: str, content: bytes, send: Send) -> None:
    headers = {"content-type": kind, "content-length": str(len(content)), **_OWN}
    raw = [(name.encode(), found.encode()) for name, found in headers.items()]
    await send({"type": "http.response.start", "status": 200, "headers": raw})
    await send({"type": "http.response.body", "body": content})


def _request_of(scope: Any) -> Request:
    target = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
    return Request(scope["method"], target, scope["headers"])
