"""Plans on record: a client may start a process for each call, and none of them may sell a plan twice.

They stand in the file of the history, in a table of their own, each marked as submitted before anything is sent. The
arguments of a call, its prompt among them, are kept for an hour at most, and no longer than until it is known what
came of it.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mediarelay_contract.language import tr

from .._io.forking import databases
from ..errors import InvalidInput

LIFE = 3600.0
"""Seconds for which a plan, and the price that was shown with it, holds."""
_PATIENCE = 5.0  # seconds for a file that another process holds
_TABLE = """
CREATE TABLE IF NOT EXISTS plans (
    plan_id TEXT PRIMARY KEY, base_url TEXT NOT NULL, operation TEXT NOT NULL, arguments TEXT, handle TEXT NOT NULL,
    made_at REAL NOT NULL, submitted_at REAL, outcome TEXT
)"""


class Plan(NamedTuple):
    """A call that was checked.

    Attributes:
        id: What to submit it by.
        operation: The contract's operationId.
        given: Its arguments as they were given, with names of files; None where they are not kept any more.
        handle: What to look for, should its outcome be lost: the call under the external id that it carries.
        submitted: Whether somebody has begun to submit it.
        outcome: What came of it; None where that is not known.
    """

    id: str
    operation: str
    given: Mapping[str, Any] | None
    handle: str
    submitted: bool = False
    outcome: dict[str, Any] | None = None


class Plans:
    """The plans for one gateway, over all servers of this account.

    Args:
        path: The file.
        base_url: The gateway.
    """

    def __init__(self, path: Path, base_url: str) -> None:
        self._path = path
        self._base_url = base_url

    def add(self, plan: Plan) -> None:
        """Keep a plan, and forget what is too old."""
        now = time.time()
        with self._open() as database:
            database.execute("DELETE FROM plans WHERE submitted_at IS NULL AND made_at < ?", (now - LIFE,))
            database.execute("UPDATE plans SET arguments = NULL WHERE submitted_at < ?", (now - LIFE,))
            database.execute(
                "INSERT INTO plans VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)",
                (plan.id, self._base_url, plan.operation, json.dumps(plan.given), plan.handle, now),
            )

    def find(self, plan_id: str) -> Plan | None:
        """Return a plan; None where there is none, or where it is too old to be submitted."""
        with self._open() as database:
            row = database.execute(
                "SELECT operation, arguments, handle, submitted_at, outcome FROM plans "
                "WHERE plan_id = ? AND base_url = ? AND (submitted_at IS NOT NULL OR made_at >= ?)",
                (plan_id, self._base_url, time.time() - LIFE),
            ).fetchone()
        if row is None:
            return None
        operation, given, handle, submitted_at, outcome = row
        return Plan(plan_id, operation, _read(given), handle, submitted_at is not None, _read(outcome))

    def claim(self, plan_id: str) -> bool:
        """Mark a plan as submitted, before it is; return whether nobody had done so before."""
        with self._open() as database:
            changed = database.execute(
                "UPDATE plans SET submitted_at = ? WHERE plan_id = ? AND submitted_at IS NULL", (time.time(), plan_id)
            )
            return changed.rowcount == 1

    def settle(self, plan_id: str, outcome: dict[str, Any]) -> None:
        """Note what came of a plan."""
        with self._open() as database:
            database.execute(
                "UPDATE plans SET outcome = ?, arguments = NULL WHERE plan_id = ?", (json.dumps(outcome), plan_id)
            )

    def release(self, plan_id: str) -> None:
        """Let a plan be submitted again: it is certain that nothing was created."""
        with self._open() as database:
            database.execute("UPDATE plans SET submitted_at = NULL WHERE plan_id = ?", (plan_id,))

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with databases, contextlib.closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as database, database:
                database.execute(_TABLE)
                yield database
        except (OSError, sqlite3.Error, ValueError) as error:
            raise InvalidInput(
                tr(
                    "The record of plans, {path}, cannot be used ({error}), so nothing is sent.",
                    path=self._path,
                    error=error,
                )
            ) from error


def _read(text: str | None) -> Any:
    return None if text is None else json.loads(text)
