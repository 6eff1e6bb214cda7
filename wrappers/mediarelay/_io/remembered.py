"""Which form of request a gateway took last, so that the next submission begins with it: for a day, never required.

It stands in the file of durations, since it is the same kind of knowledge, and is kept under the same conditions.
A form is forgotten after a day, because a gateway that has changed its software might take the old form and drop half
of it without a word. The vendor's form, tried again then, costs no more than one refusal that creates nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from .learned import LearnedFile

LIFETIME = 24 * 3600.0
"""Seconds for which a form is remembered."""
_TABLE = """
CREATE TABLE IF NOT EXISTS forms (
    base_url TEXT, family TEXT, form TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (base_url, family)
)"""


class RememberedForms:
    """The forms that gateways took, by gateway and family.

    Args:
        file: Where other processes find it, too.
        now: Returns Unix seconds.
    """

    def __init__(self, file: LearnedFile, now: Callable[[], float] = time.time) -> None:
        self._file = file
        self._now = now
        self._known: dict[tuple[str, str], tuple[str, float] | None] = {}

    def find(self, base_url: str, family: str) -> str | None:
        """Return the form that a gateway took last; None where that is not known, or too long ago."""
        if (base_url, family) not in self._known:
            select = "SELECT form, at FROM forms WHERE base_url = ? AND family = ?"
            rows = self._file.run(_TABLE, select, (base_url, family))
            self._known[base_url, family] = (str(rows[0][0]), float(rows[0][1])) if rows else None
        known = self._known[base_url, family]
        return known[0] if known is not None and 0 <= self._now() - known[1] < LIFETIME else None

    def add(self, base_url: str, family: str, form: str) -> None:
        """Note the form that a gateway has just requested or taken; its day begins with the first time."""
        if self.find(base_url, family) == form:
            return
        now = self._now()
        self._known[base_url, family] = (form, now)
        insert = "INSERT OR REPLACE INTO forms VALUES (?, ?, ?, ?)"
        self._file.run(_TABLE, insert, (base_url, family, form, now), make=True)

    def forget(self, base_url: str, family: str) -> None:
        """Begin with the vendor's form again."""
        if self.find(base_url, family) is not None:
            self._file.run(_TABLE, "DELETE FROM forms WHERE base_url = ? AND family = ?", (base_url, family))
        self._known[base_url, family] = None
