"""What the shell completes: files and known values by its own script, tasks and operations by calling the command."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    FileName = str
else:
    FileName = str | Path
"""A text that may name a file: the shell completes what may be a path, and of both it stays text."""

_MOST = 50


def complete_tasks(_: Any) -> list[tuple[str, str]]:
    """Return the latest tasks that were submitted from here, with what they are."""
    from .._io.history import History
    from .listing import describe

    return [(entry.task_id, describe(entry)) for entry in History().entries()[:_MOST]]


def complete_operations(_: Any) -> list[tuple[str, str]]:
    """Return everything that can be submitted, as kling.text2video."""
    from mediarelay_contract.contract import Contract, load_contract
    from mediarelay_contract.language import localised

    contract = Contract(load_contract())
    found = []
    for name, route in contract.operations.items():
        if contract.has_method(name):
            operation = route.operation
            found.append((f"{operation['tags'][0]}.{operation['x-method']}", localised(operation["summary"])))
    return found
