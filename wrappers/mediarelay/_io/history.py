"""What was submitted from this account of this machine, for `mediarelay tasks`: tasks, and batches as a whole.

Holds no key, prompt or file. Its file has a table of plans, too, where `mediarelay mcp` is used (`mcp/plans.py`).
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .forking import databases
from .logs import log
from .places import data_folder

if TYPE_CHECKING:
    from .._core.cost import Cost

PATH_VARIABLE = "MEDIARELAY_HISTORY"
_LATEST = 4e9  # Unix seconds, in the year 2096
_PATIENCE = 2.0  # seconds for a file that another process holds
_TABLE = """
CREATE TABLE IF NOT EXISTS tasks (
    task_id TEXT, base_url TEXT, handle TEXT NOT NULL, state TEXT NOT NULL, file TEXT,
    submitted_at REAL, changed_at REAL,
    PRIMARY KEY (task_id, base_url)
)"""

_BATCHES = """
CREATE TABLE IF NOT EXISTS batches (
    state TEXT PRIMARY KEY, base_url TEXT, folder TEXT, counts TEXT, began_at REAL, changed_at REAL
)"""

# A table of its own: other versions of this library, which know nothing of it, may use the same file.
_COSTS = """
CREATE TABLE IF NOT EXISTS costs (
    task_id TEXT, base_url TEXT, amount REAL NOT NULL, refunded REAL NOT NULL, source TEXT NOT NULL,
    PRIMARY KEY (task_id, base_url)
)"""

_ENTRIES = """
SELECT tasks.*, amount, refunded, source FROM tasks LEFT JOIN costs USING (task_id, base_url) ORDER BY submitted_at DESC
"""


class HistoryEntry(NamedTuple):
    """One task.

    Attributes:
        task_id: The gateway's id of it, or, of an uncertain one, its external id.
        base_url: The gateway.
        handle: Its handle.
        state: The state last seen.
        file: Where its result was put.
        submitted_at: Unix seconds.
        changed_at: When it was last seen.
        cost: What it has cost, less what was paid back; None where that is not known.
        refunded: What was paid back.
        cost_source: Where that stands, as in `Cost.source`.
    """

    task_id: str
    base_url: str
    handle: str
    state: str
    file: str | None
    submitted_at: float
    changed_at: float
    cost: float | None = None
    refunded: float = 0.0
    cost_source: str | None = None


class BatchEntry(NamedTuple):
    """One batch, as it was last seen.

    Attributes:
        batch: The file of its state, or the address of the database.
        base_url: The gateway.
        folder: Where its files are.
        counts: Jobs by state.
        began_at: When it was first run; Unix seconds.
        changed_at: When it was last seen.
    """

    batch: str
    base_url: str
    folder: str
    counts: Mapping[str, int]
    began_at: float
    changed_at: float


class History:
    """The file of submitted tasks; several processes may use it at once.

    Args:
        path: The file. By default the one that MEDIARELAY_HISTORY names, else one in the user's data directory. An
            empty MEDIARELAY_HISTORY keeps no history.
        on: Whether anything is kept at all.
    """

    def __init__(self, path: Path | None = None, *, on: bool = True) -> None:
        named = os.environ.get(PATH_VARIABLE)
        self._path = path or (Path(named) if named else None)
        self._on = on and named != ""

    @property
    def is_on(self) -> bool:
        """Whether anything is kept."""
        return self._on

    @property
    def path(self) -> Path:
        """Where the file is."""
        if self._path is None:
            self._path = data_folder() / "history.sqlite3"
        return self._path

    def intend(self, handle: str, name: str, base_url: str) -> None:
        """Note that something is about to be submitted: until that is known it is uncertain."""
        now = time.time()
        self._write(
            "INSERT OR REPLACE INTO tasks VALUES (?, ?, ?, 'uncertain', NULL, ?, ?)", (name, base_url, handle, now, now)
        )

    def drop(self, name: str, base_url: str) -> None:
        """Forget what was intended, since it is known what became of it."""
        self._write(
            "DELETE FROM tasks WHERE task_id = ? AND base_url = ? AND state = 'uncertain'", (name, base_url), light=True
        )

    def add(self, handle: str, task_id: str, base_url: str) -> None:
        """Note a submission."""
        now = time.time()
        self._write(
            "INSERT OR REPLACE INTO tasks VALUES (?, ?, ?, 'queued', NULL, ?, ?)", (task_id, base_url, handle, now, now)
        )

    def note(self, task_id: str, base_url: str, state: str, file: Path | None = None) -> None:
        """Note how a task stands, and where its result was put."""
        self._write(
            "UPDATE tasks SET state = ?, file = coalesce(?, file), changed_at = ? WHERE task_id = ? AND base_url = ?",
            (state, None if file is None else str(file.absolute()), time.time(), task_id, base_url),
        )

    def note_cost(self, task_id: str, base_url: str, cost: Cost) -> None:
        """Note what a task has cost, as far as that is known."""
        if cost.amount is not None:
            self._write(
                "INSERT OR REPLACE INTO costs VALUES (?, ?, ?, ?, ?)",
                (task_id, base_url, cost.amount, cost.refunded, cost.source),
            )

    def find(self, task_id: str, base_url: str) -> HistoryEntry | None:
        """Return the task of that id on that gateway."""
        return next((entry for entry in self.entries() if (entry.task_id, entry.base_url) == (task_id, base_url)), None)

    def entries(self) -> list[HistoryEntry]:
        """List all tasks, the latest first."""
        rows = ((row[:-3], row[-3:]) for row in self._read(_ENTRIES))
        return [HistoryEntry(*task, *(cost if _is_cost(cost) else ())) for task, cost in rows if _is_sound(task)]

    def note_batch(self, state: str, base_url: str, folder: Path, counts: Mapping[str, int]) -> None:
        """Note how a batch stands."""
        now = time.time()
        self._write(
            "INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (state) DO UPDATE SET "
            "base_url = excluded.base_url, folder = excluded.folder, counts = excluded.counts, "
            "changed_at = excluded.changed_at",
            (state, base_url, str(folder.absolute()), json.dumps(counts), now, now),
        )

    def batches(self) -> list[BatchEntry]:
        """List all batches, the latest first."""
        found = []
        for row in self._read("SELECT * FROM batches ORDER BY began_at DESC"):
            with contextlib.suppress(TypeError, ValueError):  # another program wrote it
                state, base_url, folder, counts, began_at, changed_at = row
                entry = BatchEntry(state, base_url, folder, json.loads(counts), began_at, changed_at)
                numbers = all(isinstance(number, int) for number in entry.counts.values())
                if numbers and _is_sound((state, base_url, folder, "", None, began_at, changed_at)):
                    found.append(entry)
        return found

    def _read(self, statement: str) -> list[tuple[Any, ...]]:
        if not self._on:
            return []
        try:
            if not self.path.exists():
                return []
            with self._open() as database:
                return database.execute(statement).fetchall()
        except Exception as error:  # damaged, locked, another user's
            log.warning("the history cannot be read (%s)", error)
            return []

    def _write(self, statement: str, values: tuple[object, ...], *, light: bool = False) -> None:
        if not self._on:
            return
        # A history that cannot be written must not cost a paid task, whatever it is that is wrong with it.
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._open() as database:
                if light:  # what a power failure brings back does no harm
                    database.execute("PRAGMA synchronous = OFF")
                database.execute(statement, [_written(value) for value in values])
        except Exception as error:
            log.warning("the history cannot be written (%s)", error)

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with databases, contextlib.closing(sqlite3.connect(self.path, timeout=_PATIENCE)) as database, database:
            database.execute(_TABLE)
            database.execute(_BATCHES)
            database.execute(_COSTS)
            yield database


def _is_sound(row: tuple[Any, ...]) -> bool:
    """Whether a row is a task's: another program may have written the file."""
    texts, times = row[:5], row[5:]
    is_text = all(isinstance(one, str) or (one is None and number == 4) for number, one in enumerate(texts))
    return len(row) == 7 and is_text and all(isinstance(one, float) and 0 <= one < _LATEST for one in times)


def _is_cost(row: tuple[Any, ...]) -> bool:
    """Whether amount, refund and source are there, and what they should be."""
    *amounts, source = row
    return isinstance(source, str) and all(isinstance(one, float) for one in amounts)


def _written(value: object) -> object:
    """Return a value that can be stored: a lone surrogate cannot."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
