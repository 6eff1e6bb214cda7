"""The proxy as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from mediarelay_contract.language import message

from .client import Client, Left, Receive, Send
from .forward import pass_on, refuse
from .gateway import Lost, Onward
from .passing import Passing, Request


class Proxy:
    """Passes what clients send on to one gateway.

    Args:
        way: The way to the gateway.
    """

    def __init__(self, way: Onward) -> None:
        self._way = way

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """Serve one connection's request, or begin and end with the server."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._pass(_request_of(scope), receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            begun = await receive()
            if begun["type"] == "lifespan.shutdown":
                await self._way.close()
            await send({"type": f"{begun['type']}.complete"})
            if begun["type"] == "lifespan.shutdown":
                return

    async def _pass(self, request: Request, receive: Receive, send: Send) -> None:
        passing = Passing(request, self._way.url(request))
        client = Client(receive, passing.sent)
        if not request.has_body:
            client.watch()
        try:
            try:
                response = await self._way.send(request, aiter(client) if request.has_body else None)
            except Lost as error:
                passing.end(str(error))
                await self._lost(passing, send, error)
                return
            passing.respond(response.status, response.headers)
            try:
                await pass_on(response, passing, client, send, self._judge)
                passing.end()
            except Lost as error:
                passing.end(str(error))  # the server cuts the connection, as the gateway did
        except (asyncio.CancelledError, Left):
            if not client.left:
                raise
            passing.end("the client left")
        finally:
            client.forget()

    async def _lost(self, passing: Passing, send: Send, error: Lost) -> None:
        if error.is_sent:
            words = message("the gateway gave no response ({reason}); it may have taken the request", reason=str(error))
            await refuse(send, passing, 502, "response-lost", words)
        else:
            words = message("the gateway cannot be reached ({reason}); nothing was sent", reason=str(error))
            await refuse(send, passing, 502, "gateway-unreachable", words)

    def _judge(self, passing: Passing) -> Sequence[str]:  # noqa: ARG002
        return ()


def _request_of(scope: Any) -> Request:
    target = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
    return Request(scope["method"], target, scope["headers"])
