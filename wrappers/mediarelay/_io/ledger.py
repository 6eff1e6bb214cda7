"""Paid requests, written down before they are sent: no thread, process, crash or later run forgets them."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mediarelay_contract.language import mark, tr

from .._core.money import number
from ..errors import BudgetExceeded, InvalidInput
from .file_lock import locked
from .forking import databases

_UNWRITTEN = mark("the ledger {path} cannot be written: {reason}; nothing was sent")
_UNREAD = mark("the ledger {path} cannot be read: {reason}; nothing was sent")
_OPEN = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


class Ledger:
    """Paid requests as JSON lines: what was about to be sent to which gateway, and what became of it.

    One file may hold those of several gateways, and any number of threads and processes may write to it at once; what
    counts here is this gateway's own. Lines that name none, cut by a crash or written by earlier versions, count for
    every gateway. Where the file is deleted, it begins anew.

    Args:
        path: The file; None to keep it in the memory of this process.
        gateway: Scheme, host and port of the gateway whose money it is (`site_of`).

    Attributes:
        earlier: What `spent` was to begin with.

    Raises:
        InvalidInput: The file cannot be read.
    """

    def __init__(self, path: Path | None, gateway: str = "") -> None:
        self.path = path
        self.gateway = gateway
        self._pid = os.getpid()
        self._begin()
        self.earlier = self.spent

    def _begin(self) -> None:
        self._file: tuple[int, int] | None = None  # which one was read
        self._read = 0  # bytes of it
        self._torn = 0  # lines of it that a crash has cut and that nobody has ended yet
        self._lines: list[dict[str, Any]] = []
        self._highest = 0
        self._elsewhere = 0
        self._open: dict[Any, list[float | None]] = {}  # what each number is expected to cost, unless it was refused

    @property
    def spent(self) -> int:
        """How many paid requests were sent to this gateway and not certainly refused."""
        return len(self.costs)

    @property
    def costs(self) -> list[float | None]:
        """What each of them has cost, or is expected to, in units of the currency; None where that is not known."""
        self._refresh()
        return self._known_costs()

    @property
    def elsewhere(self) -> int:
        """How many were sent to other gateways, refused ones included."""
        self._refresh()
        return self._elsewhere

    def book(self, allow: Callable[[Sequence[float | None]], None], **entry: Any) -> int:
        """Write down that a request is about to be sent, and make sure that it is on the disk; return its number.

        Args:
            allow: Gets `costs`, and raises where it must not be sent. Nobody else writes in between.
            entry: What else to write down.

        Raises:
            BudgetExceeded: This process was forked off the one whose memory holds the ledger.
            InvalidInput: The file cannot be written.
        """
        if self.path is None and os.getpid() != self._pid:
            raise BudgetExceeded(
                tr(
                    "The limit is kept in the memory of the process that this one was forked off; name a file as "
                    "ledger for both. Nothing was sent."
                )
            )
        with self._held() as file:
            allow(self._known_costs())
            number = self._highest + 1
            self._append(file, {"event": "sent", "number": number, **entry}, sync=True)
            return number

    def write(self, **entry: Any) -> None:
        """Add one line.

        Raises:
            InvalidInput: The file cannot be written.
        """
        with self._held() as file:
            self._append(file, entry)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        self._refresh()
        return iter(list(self._lines))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.path)!r})" if self.path else f"{type(self).__name__}(in memory)"

    @contextlib.contextmanager
    def _held(self) -> Iterator[int | None]:
        """Keep everybody else from writing, after reading what they wrote."""
        with databases:
            if self.path is None:
                yield None
                return
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                file = os.open(self.path, _OPEN, 0o600)
                try:
                    with locked(file):
                        self._catch_up(file)
                        if self._torn:
                            os.write(file, b"\n")
                            self._catch_up(file)
                        yield file
                finally:
                    os.close(file)
            except OSError as error:
                raise self._unusable(_UNWRITTEN, error) from None

    def _refresh(self) -> None:
        """Read what others wrote."""
        if self.path is None:
            return
        with databases:
            try:
                file = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            except FileNotFoundError:
                self._begin()
                return
            except OSError as error:
                raise self._unusable(_UNREAD, error) from None
            try:
                with locked(file):
                    self._catch_up(file)
            except OSError as error:
                raise self._unusable(_UNREAD, error) from None
            finally:
                os.close(file)

    def _unusable(self, template: str, error: OSError) -> InvalidInput:
        return InvalidInput(tr(template, path=self.path, reason=error.strerror or error))

    def _catch_up(self, file: int) -> None:
        found = os.fstat(file)
        if (found.st_dev, found.st_ino) != self._file or found.st_size < self._read:
            self._begin()
            self._file = found.st_dev, found.st_ino
        os.lseek(file, self._read, os.SEEK_SET)
        content = b""
        while piece := os.read(file, 2**20):
            content += piece
        whole, _, rest = content.rpartition(b"\n")
        self._torn = int(bool(rest))
        self._read += len(content) - len(rest)
        for text in whole.split(b"\n"):
            if text.strip():
                self._take(_line(text))

    def _known_costs(self) -> list[float | None]:
        return [cost for costs in self._open.values() for cost in costs] + [None] * self._torn

    def _append(self, file: int | None, entry: dict[str, Any], *, sync: bool = False) -> None:
        entry = {"time": round(time.time(), 3), "gateway": self.gateway, **entry}
        if file is None:
            self._take(entry)
            return
        text = json.dumps(entry, ensure_ascii=True).encode() + b"\n"
        if os.write(file, text) < len(text):
            raise OSError(None, tr("it took a part of a line only; is the disk full?"))
        if sync:
            os.fsync(file)
        self._catch_up(file)

    def _take(self, line: dict[str, Any]) -> None:
        event, number = line.get("event"), line.get("number")
        if isinstance(number, int):
            self._highest = max(self._highest, number)
        if line.get("gateway", self.gateway) != self.gateway:
            self._elsewhere += event == "sent"
            return
        self._lines.append(line)
        costs = self._open.setdefault(number, [])
        if event == "sent":
            costs.append(_cost(line))
        elif event == "refused" and costs:
            costs.pop()
        elif event == "charged" and costs and (cost := _cost(line)) is not None:
            costs[-1] = cost


def _cost(line: dict[str, Any]) -> float | None:
    cost = number(line.get("cost"))
    return None if cost is None or cost < 0 else cost


def _line(text: bytes) -> dict[str, Any]:
    try:
        line = json.loads(text)
    except ValueError:
        line = None
    # Cut by a crash: something was about to be sent.
    return line if isinstance(line, dict) else {"event": "sent", "number": None}
