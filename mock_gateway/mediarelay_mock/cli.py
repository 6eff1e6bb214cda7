"""`mediarelay mock`."""

from __future__ import annotations

import logging
import shlex
import sys
from typing import Annotated

from cyclopts import Parameter, validators

from .clock import MockClock
from .dialects import WRITERS
from .listen import listen


def _known(_: object, dialect: str) -> None:
    if dialect not in WRITERS:
        raise ValueError(f"there are {', '.join(WRITERS)}")


def vendor_names() -> list[str]:
    """List the vendors; the contract is not read before they are needed."""
    from mediarelay_contract.contract import load_contract

    return sorted(load_contract()["x-vendors"])


def _known_vendor(_: object, vendor: str | None) -> None:
    if vendor is not None and vendor not in vendor_names():
        raise ValueError(f"there are {', '.join(vendor_names())}")


def _log_requests() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("mediarelay_mock")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def mock(
    *,
    dialect: Annotated[str, Parameter(validator=_known, completer=lambda _: list(WRITERS))] = "kling",
    as_vendor: Annotated[
        str | None, Parameter(name="--as", validator=_known_vendor, completer=lambda _: vendor_names())
    ] = None,
    port: Annotated[int, Parameter(validator=validators.Number(gte=0, lte=65535))] = 8787,
    host: str = "127.0.0.1",
    key: Annotated[list[str] | None, Parameter(negative=())] = None,
    speed: Annotated[float, Parameter(validator=validators.Number(gt=0))] = 1.0,
    webhook_secret: Annotated[str | None, Parameter(env_var="MEDIARELAY_WEBHOOK_SECRET")] = None,
    vendor_links: Annotated[bool, Parameter(negative=())] = False,
    quiet: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Serve a mock gateway on this machine: every operation of the contract, real media, no cost.

    Args:
        dialect: How it words tasks and errors: kling, text, flat (as gateways document it), new-api-b, new-api-c,
            new-api-d, openai-video, one-hub, bare-seconds (as gateways really answer).
        as_vendor: Take the place of this vendor behind a real gateway, with its own paths and keys; what to enter in
            the gateway is printed.
        port: Where to listen; 0 takes a free one and prints it.
        host: Address to listen on.
        key: A key that it knows; may be given several times, and each sees its own tasks only. Default sk-mock, or with
            --as a key in the vendor's own form.
        speed: How many times faster than real its tasks run.
        webhook_secret: Signs callbacks; Base64, with or without whsec_.
        vendor_links: Leave the vendors' own addresses in responses, to see whether a client takes the key there.
        quiet: Do not log requests.
    """
    # Loaded here and not above, since every start of the command line passes by this module.
    try:
        import uvicorn

        from .app import DEFAULT_KEY, MockGateway, make_app
        from .vendors import Vendor
    except ImportError as error:
        print(f"{error.name} is not installed. Run: pip install 'mediarelay[mock]'", file=sys.stderr)
        return 2
    try:
        vendor = Vendor(as_vendor) if as_vendor else None
        keys = key or [DEFAULT_KEY if vendor is None else vendor.example_key]
        gateway = MockGateway(
            dialect,
            keys=tuple(keys),
            clock=MockClock(speed),
            vendor=vendor,
            webhook_secret=webhook_secret,
            vendor_links=vendor_links,
            poll_after=1.0,  # its tasks take seconds, where real ones take minutes
        )
        listener = listen(host, port)
    except OSError as error:
        print(
            f"Port {port} cannot be used: {error.strerror}. Choose another with --port, or 0 for any.", file=sys.stderr
        )
        return 2
    except (LookupError, ValueError) as error:
        print(f"The mock cannot start: {error}", file=sys.stderr)
        return 2
    address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    if vendor is None:
        print(f"mediarelay mock gateway ({dialect}) on {address}  key {', '.join(keys)}")
        print(f"export MEDIARELAY_BASE_URL={address}\nexport MEDIARELAY_API_KEY={shlex.quote(keys[0])}", flush=True)
    else:
        print(f"mediarelay mock in the place of {vendor.data['title']} on {address}  key {', '.join(keys)}")
        print(*vendor.entries(address, keys[0]), sep="\n")
        print(f"Without a gateway:\n{vendor.sample(address, keys[0], gateway.clock.wall())}", flush=True)
    if not quiet:
        _log_requests()
    config = uvicorn.Config(
        make_app(gateway), log_level="warning", access_log=False, timeout_graceful_shutdown=1, ws="websockets-sansio"
    )
    uvicorn.Server(config).run(sockets=[listener])
    return 0
