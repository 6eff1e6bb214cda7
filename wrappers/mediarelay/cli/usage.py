"""`mediarelay system usage`: what a request has cost."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ..relay import Relay
from .console import OUT, print_json
from .options import GatewayOptions, RunOptions
from .run import with_relay


def usage(
    request_id: str, *, json: Annotated[bool, Parameter(negative=())] = False, gateway: GatewayOptions | None = None
) -> int:
    """Show what a request has cost, where the gateway's log lists it.

    Exit codes: 0 where it does, 1 where it does not.

    Args:
        request_id: The gateway's id of the request, as results and errors carry it.
        json: Print JSON.
        gateway: Which gateway.
    """

    def work(relay: Relay) -> int:
        found = relay.system.usage(request_id)
        if json:
            print_json(found._asdict())
        else:
            OUT.print(f"{found.basis} ({found.source})", markup=False)
        return 1 if found.source == "unknown" else 0

    return with_relay(gateway, RunOptions(json=json), work)
