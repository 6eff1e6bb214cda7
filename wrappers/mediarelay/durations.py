"""How long tasks took here, so that the next ones are asked for at the right time: a small file, never required.

What is kept: the gateway's address, the operation, what decides its length (model, mode, seconds), and how long it
took. Several processes may use the file at once; without it the contract's own figures hold.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any, NamedTuple

PATH_VARIABLE = "MEDIARELAY_DURATIONS"
_KEPT, _ROWS = 50, 5000
_TABLE = """
CREATE TABLE IF NOT EXISTS durations (
    number INTEGER PRIMARY KEY AUTOINCREMENT, base_url TEXT, kind TEXT, total REAL NOT NULL, work REAL
)"""


class Duration(NamedTuple):
    """How long one task took.

    Attributes:
        total: Seconds from submission to end.
        work: Seconds from the change to `running` to the end; None where the gateway did not show that change.
    """

    total: float
    work: float | None = None


class Durations:
    """The file of durations.

    Args:
        path: The file. By default the one that MEDIARELAY_DURATIONS names, else one in the user's cache directory. An
            empty MEDIARELAY_DURATIONS keeps none.
        on: Whether anything is kept, or read, at all.
    """

    def __init__(self, path: Path | None = None, *, on: bool = True) -> None:
        self._path = path
        self._on = on and os.environ.get(PATH_VARIABLE) != ""
        self._read: dict[tuple[str, str], list[Duration]] = {}

    def known(self, base_url: str, kind: str) -> list[Duration]:
        """List the latest durations of a kind on a gateway; read once in a process, then kept up to date by `add`."""
        if not self._on:
            return []
        if (base_url, kind) not in self._read:
            rows = self._run(
                "SELECT total, work FROM durations WHERE base_url = ? AND kind = ? ORDER BY number DESC LIMIT ?",
                (base_url, kind, _KEPT),
            )
            self._read[base_url, kind] = [Duration(*row) for row in reversed(rows)]
        return self._read[base_url, kind]

    def add(self, base_url: str, kind: str, duration: Duration) -> None:
        """Note how long a task took; a file that cannot be written costs nothing but the knowledge."""
        if not self._on:
            return
        known = self.known(base_url, kind)
        known.append(duration)
        del known[:-_KEPT]
        insert = "INSERT INTO durations (base_url, kind, total, work) VALUES (?, ?, ?, ?)"
        self._run(insert, (base_url, kind, *duration), make=True)
        self._run("DELETE FROM durations WHERE number <= (SELECT max(number) FROM durations) - ?", (_ROWS,))

    def _run(self, statement: str, values: tuple[object, ...], *, make: bool = False) -> list[Any]:
        import sqlite3

        path = self._file()
        if not make and not path.exists():
            return []
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(path, timeout=2)) as database, database:
                database.execute(_TABLE)
                return database.execute(statement, values).fetchall()
        except (OSError, sqlite3.Error):
            return []

    def _file(self) -> Path:
        if self._path is None:
            named = os.environ.get(PATH_VARIABLE)
            if named:
                self._path = Path(named)
            else:
                from platformdirs import user_cache_path

                self._path = user_cache_path("mediarelay", appauthor=False) / "durations.sqlite3"
        return self._path
