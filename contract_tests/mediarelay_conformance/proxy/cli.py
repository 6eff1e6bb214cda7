"""`mediarelay proxy`."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import Parameter, validators

from mediarelay_contract.language import tr

OFFERED, NOT_RUN = 0, 2


def proxy(
    base_url: str,
    *,
    port: Annotated[int, Parameter(validator=validators.Number(gte=0, lte=65535))] = 9000,
    host: str = "127.0.0.1",
) -> int:
    """Stand before a gateway: pass on what any client sends, every byte of it, and judge what passes.

    Exit codes: 0 stopped, 2 nothing could be served.

    Args:
        base_url: Address of the gateway.
        port: Where to listen; 0 takes a free one and prints it.
        host: Address to listen on.
    """
    # Loaded here and not above, since every start of the command line passes by this module.
    try:
        from .app import Proxy
        from .gateway import Way
        from .serve import listen, serve
    except ImportError as error:
        print(tr("{error} is not installed. Run: pip install 'mediarelay[proxy]'", error=error.name), file=sys.stderr)
        return NOT_RUN
    from mediarelay._io.gateway import find_address
    from mediarelay.errors import InvalidInput

    try:
        address = find_address(base_url)
        listener = listen(host, port)
    except InvalidInput as error:
        print(error, file=sys.stderr)
        return NOT_RUN
    except OSError as error:
        print(
            tr(
                "Port {port} cannot be used: {error}. Choose another with --port, or 0 for any.",
                port=port,
                error=error.strerror,
            ),
            file=sys.stderr,
        )
        return NOT_RUN
    here = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    print(tr("mediarelay proxy on {here}, before {address}", here=here, address=address))
    print(f"export MEDIARELAY_BASE_URL={here}", flush=True)
    serve(Proxy(Way(address)), listener)
    return OFFERED
