"""What was requested, and what was wrong with it: a line for each request, for people who look on."""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime
from typing import NamedTuple

_log = logging.getLogger("mediarelay_mock")
_KEPT = 50


class LoggedRequest(NamedTuple):
    """One request."""

    at: datetime
    method: str
    path: str
    status: int
    note: str

    def __str__(self) -> str:
        line = f"{self.at:%H:%M:%S} {self.method} {self.path} {self.status} {self.note}".rstrip()
        # A path or a body must not be able to write to the terminal.
        return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line)


class Traffic:
    """The last requests, which go to the log `mediarelay_mock`, too."""

    def __init__(self) -> None:
        self.entries: deque[LoggedRequest] = deque(maxlen=_KEPT)

    def note(self, method: str, path: str, status: int, note: str) -> None:
        """Take down one request; never its query, where a key may stand."""
        entry = LoggedRequest(datetime.now().astimezone(), method, path[:300], status, note[:500])
        self.entries.append(entry)
        _log.log(logging.WARNING if status >= 400 else logging.INFO, "%s", entry)
