"""Progress on a terminal: state, time and requests, live; a line per change elsewhere."""

from __future__ import annotations

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from mediarelay_contract.language import counted, tr
from mediarelay_contract.states import state_word

from .._core.poll import Update


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
        self._bar = self._progress.add_task("", total=None, state=state_word("queued"), note=tr("no request yet"))

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def __call__(self, update: Update) -> None:
        """Show one update."""
        self.requests = update.requests
        requests = counted("{n} request", "{n} requests", update.requests)
        usual = tr("such tasks usually take {typical:.0f} s", typical=update.typical)
        note = f"{requests}, {usual}"
        if update.progress is not None:
            note = f"{update.progress:.0f} %, {note}"
            self._progress.update(self._bar, total=100, completed=update.progress)
        self._progress.update(self._bar, state=state_word(update.state), note=note)
        if not self._console.is_terminal and update.state != self._last:
            self._console.print(
                tr(
                    "{state} after {elapsed:.0f} s, {requests}",
                    state=state_word(update.state),
                    elapsed=update.elapsed,
                    requests=requests,
                )
            )
        self._last = update.state
