"""`mediarelay mcp`: the tools for agents, over standard input and output or over HTTP on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, validators

from mediarelay_contract.language import tr

from ..errors import InvalidInput, RelayError
from .failures import print_error
from .options import GatewayOptions, LimitOptions


def mcp(
    *,
    folder: Path = Path("mediarelay-files"),
    http: Annotated[bool, Parameter(negative=())] = False,
    host: str = "127.0.0.1",
    port: Annotated[int, Parameter(validator=validators.Number(gte=1, lte=65535))] = 8765,
    gateway: GatewayOptions | None = None,
    limits: LimitOptions | None = None,
) -> int:
    """Serve tools for agents by the Model Context Protocol: price first, each plan paid once, tasks found again.

    Nothing that costs money is sent unless --max-paid or --max-cost allows it.

    Args:
        folder: Files are read from and written to this folder only; it is made where it is not there.
        http: Serve streamable HTTP instead of standard input and output; the path is /mcp.
        host: Address to listen on, with --http. Any but this machine's own needs MEDIARELAY_MCP_TOKEN, which clients
            then send as `Authorization: Bearer …`.
        port: Where, with --http.
        gateway: Which gateway.
        limits: How much may be spent; nothing by default.
    """
    try:
        try:
            from ..mcp.door import TOKEN_VARIABLE, Door
            from ..mcp.serve import serve
        except ModuleNotFoundError as error:
            if (error.name or "").startswith("mediarelay"):
                raise
            raise InvalidInput(
                tr("Tools for agents need more libraries ({error}): pip install 'mediarelay[mcp]'", error=error.name)
            ) from None
        gateway = gateway or GatewayOptions()
        spending = (limits or LimitOptions()).spending
        if "max_cost" not in spending:
            spending = {"max_paid": 0} | spending
        door = Door(host, port, os.environ.get(TOKEN_VARIABLE) or None).checked() if http else None
        serve(gateway.base_url, gateway.api_key, folder, door, **spending)
    except RelayError as error:
        print_error(error, as_json=False)
        return 2 if isinstance(error, InvalidInput) else 1
    except KeyboardInterrupt:
        return 130
    return 0
