"""What was submitted from here: a table where it fits on the terminal, else some lines a task; tabs in a pipe."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import datetime

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import localised, mark
from mediarelay_contract.states import state_word

from .._core.handle import Handle
from .._core.quoting import printable
from .._io.history import HistoryEntry
from ..errors import InvalidInput

_HEADINGS = (mark("Submitted"), mark("Operation"), mark("Task"), mark("State"), mark("File"), mark("Gateway"))


def print_entries(console: Console, entries: Sequence[HistoryEntry]) -> None:
    """Print entries of the history."""
    rows = [_cells(entry) for entry in entries]
    if not console.is_terminal:  # for other programs: one line each, and nothing wrapped
        for row in rows:
            print("\t".join(row))
        return
    rows = [(at, operation, task_id, state_word(state), *rest) for at, operation, task_id, state, *rest in rows]
    table = Table(*map(localised, _HEADINGS), box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    wanted = Measurement.get(console, console.options.update(width=10_000), table).maximum
    if wanted <= console.width:
        console.print(table)
        return
    for at, operation, task_id, state, file, gateway in rows:
        for line in (f"{at}  {operation}  {state}", f"  {task_id}  {gateway}", f"  {file}"):
            if line.strip():
                console.print(line, markup=False)


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    at = datetime.fromtimestamp(entry.submitted_at).strftime("%Y-%m-%d %H:%M")
    operation = "?"
    with contextlib.suppress(InvalidInput, KeyError):  # another version or program wrote it
        operation = Handle.decode(entry.handle).operation
        found = find_operation(operation)
        operation = f"{found.family} {found.name}"
    texts = (at, operation, entry.task_id, entry.state, entry.file or "", entry.base_url)
    return tuple(map(printable, texts))
