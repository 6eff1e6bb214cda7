"""Paid requests, written down before they are sent: neither a crash nor the next run forgets them."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Ledger:
    """Paid requests as JSON lines: what was about to be sent to which gateway, and what became of it.

    One file may hold those of several gateways; what counts here is this gateway's own. Lines that name none, cut by a
    crash or written by earlier versions, count for every gateway.

    Args:
        path: The file; None to keep it in memory only.
        gateway: Origin of the gateway whose money it is.
    """

    def __init__(self, path: Path | None, gateway: str = "") -> None:
        self._path = path
        self._gateway = gateway
        self._lines: list[dict[str, Any]] = []
        if path is not None and path.exists():
            for text in path.read_text("utf-8", "replace").splitlines():
                self._lines.append(_line(text, len(self._lines)))
        self.earlier = self.spent
        self.elsewhere = sum(line.get("event") == "sent" and not self._is_own(line) for line in self._lines)

    def write(self, **entry: Any) -> None:
        """Add one line and make sure that it is on the disk."""
        entry = {"time": round(time.time(), 3), "gateway": self._gateway, **entry}
        self._lines.append(entry)
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps(entry, ensure_ascii=False) + "\n")
                stream.flush()
                os.fsync(stream.fileno())

    @property
    def spent(self) -> int:
        """How many paid requests were sent to this gateway and not certainly refused."""
        refused = {line.get("number") for line in self if line.get("event") == "refused"}
        return sum(line.get("event") == "sent" and line.get("number") not in refused for line in self)

    def next_number(self) -> int:
        """Return a number that no line has."""
        return 1 + max((line.get("number", 0) for line in self._lines), default=0)

    def _is_own(self, line: dict[str, Any]) -> bool:
        return bool(line.get("gateway", self._gateway) == self._gateway)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter([line for line in self._lines if self._is_own(line)])


def _line(text: str, index: int) -> dict[str, Any]:
    try:
        line = json.loads(text)
    except ValueError:
        line = None
    # Cut by a crash: something was about to be sent.
    return line if isinstance(line, dict) else {"event": "sent", "number": -index}
