"""Conversations over WebSockets: what either side says passes to the other, and a refusal passes as it is."""

from __future__ import annotations

import asyncio
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from .client import Receive, Send
from .forward import SAID
from .headers import as_text
from .passing import Passing

_OWN = ("host", "connection", "upgrade", "sec-websocket-key", "sec-websocket-version", "sec-websocket-extensions")
_PROTOCOL = "sec-websocket-protocol"
_GOODBYE_SECONDS = 5
_NO_CODE = (1005, 1006, 1015)  # codes that say that none was sent


async def converse(scope: Any, receive: Receive, send: Send, passing: Passing) -> None:
    """Open the gateway's end, and carry what is said until one side leaves."""
    url = "ws" + passing.url.removeprefix("http")
    given = as_text(passing.request.headers)
    headers = [(name, found) for name, found in given if name not in (*_OWN, _PROTOCOL)]
    await receive()  # websocket.connect
    try:
        there = await connect(
            url,
            additional_headers=headers,
            subprotocols=scope.get("subprotocols") or None,
            compression=None,
            max_size=None,
            user_agent_header=None,
            ping_interval=None,
            close_timeout=_GOODBYE_SECONDS,
        )
    except InvalidStatus as error:
        answer = error.response
        passing.respond(answer.status_code, [(n.encode(), v.encode()) for n, v in answer.headers.raw_items()])
        passing.received.add(bytes(answer.body or b""))
        await _refuse(send, passing)
        return
    except (OSError, WebSocketException) as error:
        passing.error = str(error) or type(error).__name__
        await send(
            {"type": "websocket.http.response.start", "status": 502, "headers": [(SAID, b"gateway-unreachable")]}
        )
        await send({"type": "websocket.http.response.body", "body": passing.error.encode()})
        return
    assert there.response is not None
    raw = [(name.encode(), found.encode()) for name, found in there.response.headers.raw_items()]
    passing.respond(101, raw)
    kept = [pair for pair in raw if pair[0].lower().decode() not in _UNSAID]
    await send({"type": "websocket.accept", "subprotocol": there.subprotocol, "headers": kept})
    sides = [asyncio.create_task(_to_client(there, send, passing)), asyncio.create_task(_to_gateway(there, receive))]
    try:
        await asyncio.wait(sides, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for side in sides:
            side.cancel()
        await asyncio.gather(*sides, return_exceptions=True)
        await there.close()


_UNSAID = ("connection", "upgrade", "sec-websocket-accept", "sec-websocket-extensions", _PROTOCOL, "date", "server")


async def _refuse(send: Send, passing: Passing) -> None:
    headers = [pair for pair in passing.headers if pair[0].lower() not in (b"connection", b"transfer-encoding")]
    await send({"type": "websocket.http.response.start", "status": passing.status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": bytes(passing.received.content)})


async def _to_client(there: ClientConnection, send: Send, passing: Passing) -> None:
    try:
        while True:
            said = await there.recv()
            passing.received.add(said.encode() if isinstance(said, str) else said)
            await send({"type": "websocket.send", "text" if isinstance(said, str) else "bytes": said})
    except ConnectionClosed:
        code = there.close_code if there.close_code not in (None, *_NO_CODE) else 1000
        await send({"type": "websocket.close", "code": code, "reason": there.close_reason or ""})


async def _to_gateway(there: ClientConnection, receive: Receive) -> None:
    while True:
        said = await receive()
        if said["type"] == "websocket.disconnect":
            code = said.get("code", 1000)
            await there.close(1000 if code in _NO_CODE else code, said.get("reason") or "")
            return
        text = said.get("text")
        try:
            await there.send(text if text is not None else said["bytes"])
        except ConnectionClosed:
            return
