"""How a batch stands, on standard error: live on a terminal, else a line where something changed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Column

from mediarelay_contract.language import counted, tr
from mediarelay_contract.states import state_word

from .._io.history import History
from ..batch.outcome import JOB_STATES
from ..batch.outcome import Progress as BatchProgress

_EVERY = 5.0  # seconds between two notes
_NARROW = 100  # columns below which the bar leaves its room to the words


class Noted:
    """Notes for `mediarelay tasks` how a batch stands: now and then, and in the end.

    Args:
        state: Where the batch is kept.
        base_url: The gateway.
        folder: Where its files go.
        on: Whether anything is noted.
    """

    def __init__(self, state: str, base_url: str, folder: Path, *, on: bool) -> None:
        self._history = History(on=on)
        self._of = (state, base_url, folder)
        self._counts: dict[str, int] = {}
        self._at = float("-inf")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._counts:
            self._note()

    def __call__(self, progress: BatchProgress) -> None:
        """Note how the batch stands, if the last time is some seconds ago."""
        self._counts = {state: number for state, number in progress.counts.items() if number}
        if time.monotonic() - self._at > _EVERY:
            self._note()

    def _note(self) -> None:
        from ..batch.state import shown_state

        state, base_url, folder = self._of
        self._history.note_batch(shown_state(state), base_url, folder, self._counts)
        self._at = time.monotonic()


class Board:
    """Counts, pace, time left and cost.

    Args:
        console: Where to show them.
        further: Is called with them, too.
    """

    def __init__(self, console: Console, further: Callable[[BatchProgress], object]) -> None:
        self._console = console
        self._further = further
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
        self._further(progress)
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
