"""The mock gateway as an ASGI application: the contract's routes, their media, and pages for people."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route as WebRoute
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from mediarelay_contract.render import render_docs

from .gateway import DEFAULT_KEY, MockGateway
from .pages import render_index
from .sockets import converse

__all__ = ["DEFAULT_KEY", "MockGateway", "make_app"]


def make_app(gateway: MockGateway) -> Starlette:
    """Return the application of a gateway."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001
        yield
        await gateway.callbacks.close()

    async def index(request: Request) -> Response:
        return HTMLResponse(render_index(gateway, str(request.base_url).rstrip("/")))

    async def docs(request: Request) -> Response:  # noqa: ARG001
        return HTMLResponse(render_docs(gateway.contract.document, server="/"))

    async def converse_with(websocket: WebSocket) -> None:
        await converse(websocket, gateway)

    every = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"]
    return Starlette(
        exception_handlers={HTTPException: gateway.refuse},
        lifespan=lifespan,
        # A page on another origin may use it: it holds nothing that is worth a secret.
        middleware=[
            Middleware(
                CORSMiddleware,
                allow_origins=["*"],
                allow_methods=["*"],
                allow_headers=["*"],
                allow_private_network=True,
                expose_headers=["*", "Authorization"],
            )
        ],
        routes=[
            WebRoute("/", index, methods=["GET"]),
            WebRoute("/docs", docs, methods=["GET"]),
            WebRoute("/__mock__", gateway.whoami, methods=["GET"]),
            WebRoute("/openapi.json", gateway.document, methods=["GET"]),
            WebRoute("/__mock__/submissions", gateway.submissions, methods=["GET"]),
            WebRoute("/uploads/{rest:path}", gateway.upload, methods=["POST", "PUT"]),
            WebRoute("/media/{task_id}/{name}", gateway.media, methods=["GET"]),
            WebSocketRoute("/{path:path}", converse_with),
            WebRoute("/{path:path}", gateway.answer, methods=every),
        ],
    )
