"""WebSockets: who may open one, and what passes over it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse
from starlette.websockets import WebSocket, WebSocketDisconnect

from .conversation import Conversation
from .errors import word_error

if TYPE_CHECKING:
    from .gateway import MockGateway

_KEY = "openai-insecure-api-key."


async def converse(websocket: WebSocket, gateway: MockGateway) -> None:
    """Let a client in that has a key and names a model, and answer its events until one of both leaves."""
    request_id = gateway.make_request_id()
    path, model = websocket.url.path, websocket.query_params.get("model", "")
    offered = [one.strip() for one in websocket.headers.get("sec-websocket-protocol", "").split(",") if one.strip()]
    routes = [route for route, _ in gateway.routes_at(path) if "x-websocket" in route.operation]
    if not routes:
        status, message = 404, f"Invalid URL (GET {path})"
    elif _key_of(websocket, offered) not in gateway.keys:
        status, message = 401, "Invalid token"
    elif not model:
        status, message = 400, "Model name not specified, model name cannot be empty"
    else:
        beta = "realtime=v1" in websocket.headers.get("openai-beta", "") or "openai-beta.realtime-v1" in offered
        words = routes[0].operation["x-websocket"]
        named = [(b"x-oneapi-request-id", request_id.encode())]
        await websocket.accept(subprotocol="realtime" if "realtime" in offered else None, headers=named)
        await _talk(websocket, Conversation(gateway.contract, words, model, beta=beta))
        gateway.traffic.note("GET", path, 101, f"a conversation with {model}")
        return
    _, body = word_error("ErrorResponse", status, 1002, message, request_id)
    gateway.traffic.note("GET", path, status, message)
    await websocket.send_denial_response(JSONResponse(body, status, headers={"X-Oneapi-Request-Id": request_id}))


def _key_of(websocket: WebSocket, offered: list[str]) -> str | None:
    """Return the key; a list of subprotocols takes the place of the header, even if it holds none."""
    if offered:
        return next((one.removeprefix(_KEY) for one in offered if one.startswith(_KEY)), None)
    return websocket.headers.get("authorization", "").removeprefix("Bearer ").strip()


async def _talk(websocket: WebSocket, conversation: Conversation) -> None:
    try:
        await websocket.send_json(conversation.begin())
        while True:
            try:
                event = json.loads(await websocket.receive_text())
            except ValueError:  # new-api drops whoever sends what is no JSON
                await websocket.close(1007)
                return
            for reaction in conversation.react(event):
                await websocket.send_json(reaction)
    except WebSocketDisconnect:
        return
