"""The small file of what was learned of gateways; without it nothing is lost but that."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from .forking import databases

PATH_VARIABLE = "MEDIARELAY_DURATIONS"
_PATIENCE = 0.5  # seconds for a file that another process holds


class LearnedFile:
    """A SQLite file that several processes may use at once, and that may be missing or unwritable.

    Args:
        path: The file. By default the one that MEDIARELAY_DURATIONS names, else one in the user's cache directory. An
            empty MEDIARELAY_DURATIONS keeps none.
        on: Whether anything is kept, or read, at all.
    """

    def __init__(self, path: Path | None = None, *, on: bool = True) -> None:
        self._path = path
        self.on = on and os.environ.get(PATH_VARIABLE) != ""

    def run(self, table: str, statement: str, values: tuple[object, ...], *, make: bool = False) -> list[Any]:
        """Return the rows of a statement on a table, which is made first; none where there is no file to be used."""
        if not self.on:
            return []
        try:
            import sqlite3

            path = self._file()
            if not make and not path.exists():
                return []
            path.parent.mkdir(parents=True, exist_ok=True)
            with databases, contextlib.closing(sqlite3.connect(path, timeout=_PATIENCE)) as database, database:
                database.execute(table)
                return database.execute(statement, values).fetchall()
        except Exception:  # damaged, locked, another user's, no home at all: nothing of it may stop a paid task
            return []

    def _file(self) -> Path:
        if self._path is None:
            named = os.environ.get(PATH_VARIABLE)
            if named:
                self._path = Path(named)
            else:
                from .places import cache_folder

                self._path = cache_folder() / "durations.sqlite3"
        return self._path
