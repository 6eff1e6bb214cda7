"""What people watch: how much passed, what deviates, and the last requests."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from mediarelay._core.quoting import printable

from ..deviation import Deviation
from .passing import Passing

_KEPT = 50


class Line(NamedTuple):
    """One request: when, what, HTTP status (0 for none), how long and how much, and what is said of it."""

    at: str
    method: str
    path: str
    status: int
    seconds: float
    size: int
    notes: tuple[str, ...]
    deviating: bool


class Kind(NamedTuple):
    """One kind of deviation: of which operation, how often, and what the last one was."""

    name: str
    operation: str
    seen: int
    last: str


class Board:
    """Counts what passes.

    Attributes:
        count: Exchanges.
        deviating: Those that deviate.
        bytes: What was received.
        lines: The last of them, the newest first.
    """

    def __init__(self) -> None:
        self.began = time.time()
        self.count = self.deviating = self.bytes = self.repeated = 0
        self.lines: deque[Line] = deque(maxlen=_KEPT)
        self._kinds: dict[tuple[str, str], Kind] = {}

    def note(self, passing: Passing, operation: str, found: Sequence[Deviation]) -> None:
        """Take down one exchange; never its parameters, where a key may stand."""
        self.count += 1
        self.deviating += bool(found)
        self.bytes += passing.received.size
        for one in found:
            name = one.name, operation
            seen = self._kinds[name].seen if name in self._kinds else 0
            self._kinds[name] = Kind(*name, seen + 1, printable(str(one))[:500])
        notes = [f"{one.name}: {printable(str(one))}" for one in found]
        notes += [note for note in (passing.note, passing.error) if note]
        self.lines.appendleft(
            Line(
                datetime.now().astimezone().strftime("%H:%M:%S"),
                passing.request.method,
                printable(passing.request.path)[:300],
                passing.status,
                passing.seconds,
                passing.received.size,
                tuple(printable(note)[:500] for note in dict.fromkeys(notes)),
                bool(found),
            )
        )

    @property
    def kinds(self) -> list[Kind]:
        """What deviates, the most frequent first."""
        return sorted(self._kinds.values(), key=lambda one: -one.seen)

    def as_dict(self) -> Mapping[str, Any]:
        """Return it as JSON values."""
        return {
            "exchanges": self.count,
            "deviating": self.deviating,
            "bytes": self.bytes,
            "repeated": self.repeated,
            "deviations": [one._asdict() for one in self.kinds],
            "last": [one._asdict() for one in self.lines],
        }
