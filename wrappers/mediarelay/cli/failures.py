"""What a command prints where it ends otherwise than it should: for people, or as JSON where that was requested."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from rich.markup import escape

from mediarelay_contract.language import tr

from .._io.logs import log
from ..errors import InvalidInput, RelayError, StreamIncomplete, TaskCancelled, TaskFailed
from .console import ERR, print_json
from .interruption import exit_code


def print_error(error: RelayError, *, as_json: bool) -> None:
    """Print an error, and the handle of the task that it is about."""
    details = {name: value for name, value in vars(error).items() if not name.startswith("_")}
    cost = error.cost if isinstance(error, TaskFailed | TaskCancelled) else None
    if cost is not None:
        details["cost"] = cost._asdict()
    if isinstance(error, StreamIncomplete):
        details |= {"events": [event.data for event in error.events], "usage": error.usage and error.usage._asdict()}
    print_failure(type(error).__name__, str(error), details, as_json=as_json)
    if not as_json and error.http_status is not None and log.isEnabledFor(logging.DEBUG):
        headers = "".join(f"; {name}: {value}" for name, value in error.headers.items())
        ERR.print(tr("Its response: HTTP {status}{headers}", status=error.http_status, headers=escape(headers)))
    if cost is not None and not as_json:
        ERR.print(cost.basis, markup=False)
    if error.handle and not as_json and not isinstance(error, InvalidInput):
        ERR.print(tr("Its handle: {handle}", handle=escape(error.handle)))


def print_failure(kind: str, message: str, details: Mapping[str, Any] | None = None, *, as_json: bool) -> None:
    """Print what kind of failure there was, and why."""
    if as_json:
        print_json({"error": kind, "message": message, **(details or {})})
    else:
        ERR.print(f"[bold red]{kind}[/]: {escape(message)}")


def interrupted(interruption: KeyboardInterrupt, *, as_json: bool) -> int:
    """Say that the command was interrupted, and the way back; return the exit code."""
    notes = list(getattr(interruption, "__notes__", []))
    ERR.print("\n" + tr("Interrupted."), *notes, markup=False)
    if as_json:
        handle = getattr(interruption, "handle", None)
        print_failure("Interrupted", " ".join(["Interrupted.", *notes]), {"handle": handle}, as_json=True)
    return exit_code(interruption)
