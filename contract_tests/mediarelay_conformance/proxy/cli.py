"""`mediarelay proxy`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter, validators

from mediarelay.cli.options import LimitOptions
from mediarelay_contract.language import tr

if TYPE_CHECKING:
    from mediarelay._io.guard import Guard

CONFORMANT, DEVIATIONS, NOT_RUN = 0, 1, 2
_NO_LIMITS = LimitOptions()


def proxy(
    base_url: str,
    *,
    port: Annotated[int, Parameter(validator=validators.Number(gte=0, lte=65535))] = 9000,
    host: str = "127.0.0.1",
    report: Path | None = None,
    har: Path | None = None,
    idempotent: Annotated[bool, Parameter(negative=())] = False,
    limits: LimitOptions = _NO_LIMITS,
) -> int:
    """Stand before a gateway: pass on what any client sends, every byte of it, and judge what passes.

    Exit codes: 0 conformant or partial, 1 deviations, 2 nothing could be served or judged.

    Args:
        base_url: Address of the gateway.
        port: Where to listen; 0 takes a free one and prints it.
        host: Address to listen on.
        report: Folder for report.html, report.json, report.sarif and junit.xml, written when the proxy is stopped.
        har: File in which every exchange is written down as it passes, without keys.
        idempotent: Forward the same submission within a minute once, and repeat its response.
        limits: What may be spent.
    """
    # Loaded here and not above, since every start of the command line passes by this module.
    try:
        from .app import Proxy
        from .gateway import Way
        from .page import PATH, make_pages
        from .serve import listen, serve
    except ImportError as error:
        print(tr("{error} is not installed. Run: pip install 'mediarelay[proxy]'", error=error.name), file=sys.stderr)
        return NOT_RUN
    from mediarelay._io.gateway import Gateway, find_address
    from mediarelay._io.prices import aread_prices
    from mediarelay._io.transport import AsyncTransport
    from mediarelay.errors import InvalidInput

    from ..selection import CONTRACT
    from .record import Record
    from .repeats import Repeats
    from .spending import Spending

    with ExitStack() as scratch:
        try:
            address = find_address(base_url)
            guard = _guard(address, limits)
            path = har or Path(scratch.enter_context(TemporaryDirectory(prefix="mediarelay-"))) / "passed.ndjson"
            record = Record(path)
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
        connections = AsyncTransport(Gateway(address, ""))
        here = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
        app = Proxy(
            Way(address),
            CONTRACT,
            spending=Spending(CONTRACT, guard, partial(aread_prices, connections, keyed=False)),
            repeats=Repeats() if idempotent else None,
            record=record,
        )
        app.pages = make_pages(app.watch.board, address, here, guard)
        print(tr("mediarelay proxy on {here}, before {address}", here=here, address=address))
        print(tr("what passes can be watched on {page}", page=here + PATH))
        print(f"export MEDIARELAY_BASE_URL={here}", flush=True)
        serve(app, listener)
        record.close()
        if not app.watch.board.count:
            return NOT_RUN
        return _report(address, path, report)


def _guard(address: str, limits: LimitOptions) -> Guard | None:
    from mediarelay._io.gateway import Gateway
    from mediarelay._io.guard import find_guard

    return find_guard(Gateway(address, ""), **limits.spending)


def _report(address: str, path: Path, report: Path | None) -> int:
    """Judge all that passed, with the life of every task."""
    from ..run import run_suite

    print(tr("judging what passed …"), flush=True)
    try:
        found = run_suite(address, None, report=report, options={"har": [path], "seen_as": "proxied"})
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_RUN
    print(*found.lines(), sep="\n")
    if report is not None:
        print(tr("report: {path}", path=report / "report.html"))
    if found.stopped is not None:
        return NOT_RUN
    return DEVIATIONS if found.verdict == "non-conformant" else CONFORMANT
