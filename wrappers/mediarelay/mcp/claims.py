"""Which plans were submitted: on record before anything is sent, so that no crash and no second server sells one twice.

They stand in the file of the history, in a table of their own. It holds no key, prompt or argument.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from mediarelay_contract.language import tr

from .._io.forking import databases
from ..errors import InvalidInput

_PATIENCE = 5.0  # seconds for a file that another process holds
_TABLE = """
CREATE TABLE IF NOT EXISTS plans (
    plan_id TEXT PRIMARY KEY, base_url TEXT NOT NULL, handle TEXT NOT NULL, outcome TEXT, claimed_at REAL NOT NULL
)"""


class Claim(NamedTuple):
    """One plan that was submitted.

    Attributes:
        plan_id: The plan.
        base_url: The gateway.
        handle: What to look for where nothing more is known: the submission under the external id that it carried.
        outcome: What came of it; None where that is not known.
    """

    plan_id: str
    base_url: str
    handle: str
    outcome: dict[str, Any] | None


class Claims:
    """The submitted plans, over all servers of this account.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, plan_id: str) -> Claim | None:
        """Return the claim on a plan; None where it was never submitted."""
        with self._open() as database:
            row = database.execute(
                "SELECT base_url, handle, outcome FROM plans WHERE plan_id = ?", (plan_id,)
            ).fetchone()
        if row is None:
            return None
        base_url, handle, outcome = row
        return Claim(plan_id, base_url, handle, None if outcome is None else json.loads(outcome))

    def claim(self, plan_id: str, base_url: str, handle: str) -> bool:
        """Put a plan on record, before it is submitted; return whether nobody had done so before."""
        with self._open() as database:
            written = database.execute(
                "INSERT OR IGNORE INTO plans VALUES (?, ?, ?, NULL, ?)", (plan_id, base_url, handle, time.time())
            )
            return written.rowcount == 1

    def settle(self, plan_id: str, outcome: dict[str, Any]) -> None:
        """Note what came of a plan."""
        with self._open() as database:
            database.execute("UPDATE plans SET outcome = ? WHERE plan_id = ?", (json.dumps(outcome), plan_id))

    def release(self, plan_id: str) -> None:
        """Take a plan off the record: it is certain that nothing was created."""
        with self._open() as database:
            database.execute("DELETE FROM plans WHERE plan_id = ?", (plan_id,))

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
                    "The record of submitted plans, {path}, cannot be used ({error}), so nothing is sent.",
                    path=self._path,
                    error=error,
                )
            ) from error
