"""Progress on a terminal: state, time and requests, live; a line per change elsewhere."""

from __future__ import annotations

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from .._core.poll import Update
from .console import counted


class Ticker:
    """Shows the updates of one wait on standard error."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._last: str | None = None
        self.requests = 0
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.fields[state]:<10}"),
            BarColumn(bar_width=24),
            TimeElapsedColumn(),
            TextColumn("{task.fields[note]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._bar = self._progress.add_task("", total=None, state="queued", note="no request yet")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def __call__(self, update: Update) -> None:
        """Show one update."""
        self.requests = update.requests
        requests = counted(update.requests, "request")
        usual = f"such tasks usually take {update.typical:.0f} s"
        note = f"{requests}, {usual}"
        if update.progress is not None:
            note = f"{update.progress:.0f} %, {note}"
            self._progress.update(self._bar, total=100, completed=update.progress)
        self._progress.update(self._bar, state=update.state, note=note)
        if not self._console.is_terminal and update.state != self._last:
            self._console.print(f"{update.state} after {update.elapsed:.0f} s, {requests}")
        self._last = update.state
