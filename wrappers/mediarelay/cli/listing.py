"""Lists: a table where it fits on the terminal, else some lines for each entry; one line with tabs each in a pipe."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import localised, mark
from mediarelay_contract.states import state_word

from .._core.cost import in_words
from .._core.handle import Handle
from .._core.quoting import printable
from .._io.history import BatchEntry, HistoryEntry
from ..errors import InvalidInput

_HEADINGS = (
    mark("Submitted"),
    mark("Operation"),
    mark("Task"),
    mark("State"),
    mark("Cost"),
    mark("File"),
    mark("Gateway"),
)


def print_entries(console: Console, entries: Sequence[HistoryEntry], batches: Sequence[BatchEntry] = ()) -> None:
    """Print entries of the history, the latest first."""
    listed = [(entry.submitted_at, _cells(entry, localise=console.is_terminal)) for entry in entries]
    listed += [(batch.began_at, _batch_cells(batch, localise=console.is_terminal)) for batch in batches]
    rows = [cells for _, cells in sorted(listed, key=itemgetter(0), reverse=True)]

    def lines(row: Sequence[str]) -> tuple[str, ...]:
        at, operation, task_id, state, cost, file, gateway = row
        return "  ".join(filter(None, (at, operation, state, cost))), f"{task_id}  {gateway}", file

    print_table(console, [localised(heading) for heading in _HEADINGS], rows, lines)


def print_rows(console: Console, rows: Sequence[Mapping[str, Any]]) -> None:
    """Print what a result lists: one table for all rows that have the same fields."""

    def lines(row: Sequence[str]) -> tuple[str, ...]:
        links = [cell for cell in row if "://" in cell]
        return "  ".join(cell for cell in row if cell and cell not in links), *links

    for fields, group in groupby(rows, key=tuple):
        print_table(console, fields, [tuple(map(_cell, row.values())) for row in group], lines)


def print_facts(console: Console, rows: Sequence[Mapping[str, Any]]) -> None:
    """Print what a result lists beside what was made: one line for each thing."""
    for row in rows:
        console.print("  ".join(f"{field} {_cell(value)}" for field, value in row.items() if value), markup=False)


def print_table(
    console: Console,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    lines: Callable[[Sequence[str]], Sequence[str]],
) -> None:
    """Print a table.

    Args:
        console: Where to. What is no terminal is another program: one line a row, and nothing wrapped.
        headings: Over the columns, on a terminal.
        rows: Of texts that are printable.
        lines: Returns a row as the lines that stand for it on a terminal that is too narrow for the table.
    """
    if not console.is_terminal:
        for row in rows:
            print("\t".join(row), file=console.file)
        return
    table = Table(*headings, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    wanted = Measurement.get(console, console.options.update(width=10_000), table).maximum
    if wanted <= console.width:
        console.print(table)
        return
    for row in rows:
        first, *rest = filter(None, lines(row))
        for line in (first, *(f"  {one}" for one in rest)):
            console.print(line, markup=False)


def _cell(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return printable(text)


def describe(entry: HistoryEntry) -> str:
    """Return what a task is, in a few words."""
    at, operation, _, state, *_ = _cells(entry, localise=True)
    return f"{operation}, {state}, {at}"


def _cells(entry: HistoryEntry, *, localise: bool) -> tuple[str, ...]:
    operation = "?"
    with contextlib.suppress(InvalidInput, KeyError):  # another version or program wrote it
        operation = Handle.decode(entry.handle).operation
        found = find_operation(operation)
        operation = f"{found.family} {found.name}"
    state = state_word(entry.state) if localise else entry.state
    cost = "" if entry.cost is None else in_words(entry.cost, entry.refunded, entry.cost_source or "")
    texts = (_time(entry.submitted_at), operation, entry.task_id, state, cost, entry.file or "", entry.base_url)
    return tuple(map(printable, texts))


def _batch_cells(batch: BatchEntry, *, localise: bool) -> tuple[str, ...]:
    states = ", ".join(f"{n} {state_word(state) if localise else state}" for state, n in batch.counts.items())
    texts = (_time(batch.began_at), "batch", batch.batch, states, "", batch.folder, batch.base_url)
    return tuple(map(printable, texts))


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
