"""`mediarelay balance`: what is left to spend."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ..relay import Relay
from .console import OUT, print_json
from .options import GatewayOptions, RunOptions
from .run import with_relay


def balance(*, json: Annotated[bool, Parameter(negative=())] = False, gateway: GatewayOptions | None = None) -> int:
    """Show what is left to spend, by whichever route the gateway serves.

    Exit codes: 0 where the gateway says so, 1 where it does not.

    Args:
        json: Print JSON.
        gateway: Which gateway.
    """

    def work(relay: Relay) -> int:
        found = relay.balance()
        if json:
            print_json(found._asdict())
        else:
            OUT.print(f"{found.basis} ({found.source})", markup=False)
        return 1 if found.source == "unknown" else 0

    return with_relay(gateway, RunOptions(json=json), work)
