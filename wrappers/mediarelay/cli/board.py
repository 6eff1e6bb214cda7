"""How a batch stands, on standard error: live on a terminal, else a line where something changed."""

from __future__ import annotations

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Column

from mediarelay_contract.language import counted, tr
from mediarelay_contract.states import state_word

from ..batch.outcome import JOB_STATES
from ..batch.outcome import Progress as BatchProgress

_NARROW = 100  # columns below which the bar leaves its room to the words


class Board:
    """Counts, pace, time left and cost.

    Args:
        console: Where to show them.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last = ""
        bar = () if console.width < _NARROW else (BarColumn(bar_width=30),)
        self._bar = Progress(
            *bar,
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[note]}", markup=False, table_column=Column(ratio=1, no_wrap=True)),
            console=console,
            transient=True,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=None, note=tr("starting"))

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, progress: BatchProgress) -> None:
        """Show how the batch stands."""
        open_ones = progress.counts.get("waiting", 0) + progress.counts.get("active", 0)
        parts = [f"{progress.counts[state]} {state_word(state)}" for state in JOB_STATES if progress.counts.get(state)]
        if progress.ended and progress.elapsed > 1:
            parts.append(tr("{number:.1f} a minute", number=60 * progress.ended / progress.elapsed))
        if progress.left is not None and open_ones:
            parts.append(tr("about {duration} left", duration=_duration(progress.left)))
        if progress.units:
            parts.append(counted("{n} unit", "{n} units", progress.units))
        note = ", ".join(parts)
        self._bar.update(self._task, total=progress.total, completed=progress.total - open_ones, note=note)
        done = f"{progress.total - open_ones}/{progress.total}"
        if not self._console.is_terminal and done != self._last:
            self._console.print(f"{done}  {note}")
        self._last = done


def _duration(seconds: float) -> str:
    return tr("{seconds:.0f} s", seconds=seconds) if seconds < 90 else tr("{seconds:.0f} min", seconds=seconds / 60)
