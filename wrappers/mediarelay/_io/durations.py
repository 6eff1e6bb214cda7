"""How long tasks took here, so that the next ones are polled at the right time: a small file, never required.

What is kept: the gateway's address, the operation, what decides its length (model, mode, seconds), and how long it
took. Several processes may use the file at once; without it the contract's own figures hold.
"""

from __future__ import annotations

from typing import Any

from .._core.schedule import Duration
from .learned import LearnedFile

_KEPT, _ROWS = 50, 5000
_TABLE = """
CREATE TABLE IF NOT EXISTS durations (
    number INTEGER PRIMARY KEY AUTOINCREMENT, base_url TEXT, kind TEXT, total REAL NOT NULL, work REAL
)"""


class Durations:
    """The file of durations.

    Args:
        file: Where they are kept; by default where the user's settings say.
    """

    def __init__(self, file: LearnedFile | None = None) -> None:
        self._file = file or LearnedFile()
        self._read: dict[tuple[str, str], list[Duration]] = {}

    def known(self, base_url: str, kind: str) -> list[Duration]:
        """List the latest durations of a kind on a gateway; read once in a process, then kept up to date by `add`."""
        if not self._file.on:
            return []
        if (base_url, kind) not in self._read:
            rows = self._file.run(
                _TABLE,
                "SELECT total, work FROM durations WHERE base_url = ? AND kind = ? ORDER BY number DESC LIMIT ?",
                (base_url, kind, _KEPT),
            )
            self._read[base_url, kind] = [Duration(*row) for row in reversed(rows) if _is_sound(row)]
        return self._read[base_url, kind]

    def add(self, base_url: str, kind: str, duration: Duration) -> None:
        """Note how long a task took; a file that cannot be written costs nothing but the knowledge."""
        if not self._file.on:
            return
        known = self.known(base_url, kind)
        known.append(duration)
        del known[:-_KEPT]
        insert = "INSERT INTO durations (base_url, kind, total, work) VALUES (?, ?, ?, ?)"
        self._file.run(_TABLE, insert, (base_url, kind, *duration), make=True)
        self._file.run(
            _TABLE, "DELETE FROM durations WHERE number <= (SELECT max(number) FROM durations) - ?", (_ROWS,)
        )


def _is_sound(row: tuple[Any, ...]) -> bool:
    """Whether a row holds durations: another program may have written the file."""
    total, work = row
    return (
        isinstance(total, float) and 0 < total < 1e7 and (work is None or (isinstance(work, float) and 0 < work <= 1e7))
    )
