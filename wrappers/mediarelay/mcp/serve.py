"""Serve the tools: to the client that started the process, or to clients on this machine by HTTP."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from mediarelay_contract.language import tr

from .._io.logs import LOG_VARIABLE, log, start_log
from ..relay import AsyncRelay
from .door import Door
from .folder import Folder
from .server import make_server


def serve(base_url: str | None, api_key: str | None, folder: Path, door: Door | None, **spending: Any) -> None:
    """Serve until the client leaves, or for good.

    Args:
        base_url: Address of the gateway.
        api_key: The gateway's key.
        folder: Where files come from and go to.
        door: Where to listen for HTTP; None for standard input and output.
        spending: The limits of spending, as `Relay` takes them.

    Raises:
        InvalidInput: The gateway, a limit or the folder cannot be used.
    """
    if not os.environ.get(LOG_VARIABLE):
        start_log("warning")  # on standard error; standard output is the protocol's
    log.propagate = False  # the SDK writes whatever reaches the root logger, which would say it twice
    asyncio.run(_serve(base_url, api_key, Folder(folder), door, spending))


async def _serve(
    base_url: str | None, api_key: str | None, folder: Folder, door: Door | None, spending: dict[str, Any]
) -> None:
    async with AsyncRelay(base_url, api_key, **spending) as relay:
        server, purchases = make_server(relay, folder)
        try:
            if door is None:
                await server.run_stdio_async()
            else:
                import uvicorn

                print(tr("Serving tools on {url}", url=door.url), file=sys.stderr, flush=True)
                config = uvicorn.Config(door.guard(server), host=door.host, port=door.port, log_level="warning")
                await uvicorn.Server(config).serve()
        finally:
            await purchases.close()
