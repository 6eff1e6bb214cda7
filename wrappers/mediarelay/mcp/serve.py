"""Serve the tools: to the client that started the process, or to clients on this machine by HTTP."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from .._io.logs import LOG_VARIABLE, start_log
from ..relay import AsyncRelay
from .folder import Folder
from .server import make_server

HOST = "127.0.0.1"
"""The only address that is listened on: whoever reaches the tools may spend."""


def serve(base_url: str | None, api_key: str | None, folder: Path, port: int | None, **spending: Any) -> None:
    """Serve until the client leaves, or for good.

    Args:
        base_url: Address of the gateway.
        api_key: The gateway's key.
        folder: Where files come from and go to.
        port: Where to listen for HTTP; None for standard input and output.
        spending: The limits of spending, as `Relay` takes them.

    Raises:
        InvalidInput: The gateway, a limit or the folder cannot be used.
    """
    import os

    if not os.environ.get(LOG_VARIABLE):
        start_log("warning")  # on standard error; standard output is the protocol's
    asyncio.run(_serve(base_url, api_key, Folder(folder), port, spending))


async def _serve(
    base_url: str | None, api_key: str | None, folder: Folder, port: int | None, spending: dict[str, Any]
) -> None:
    async with AsyncRelay(base_url, api_key, **spending) as relay:
        server, purchases = make_server(relay, folder)
        try:
            if port is None:
                await server.run_stdio_async()
            else:
                await server.run_streamable_http_async(host=HOST, port=port)
        finally:
            await purchases.close()
