"""Server-sent events out of bytes, as gateways send them and not only as the standard has them. No I/O.

httpx-sse reads what the standard says, and judges by `Content-Type`. Gateways end a failed stream with JSON that has no
`data:` and no empty line behind it, and send refusals labelled as streams: what it drops is what says why.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

LONGEST: Final = 128 * 1024**2
"""Bytes that one event may have: gateways send pictures as one line."""

_MARK = b"\xef\xbb\xbf"  # of the order of bytes, which some put before UTF-8
_FIELDS = (b"data", b"event", b"id", b"retry")


class TooLong(ValueError):
    """An event has no end."""


class Frame(NamedTuple):
    """One event as it came.

    Attributes:
        name: What `event:` says; None where there was no such line.
        lines: Its lines of data; the standard joins them by line feeds.
        bare: Whether it came without `data:`.
    """

    name: str | None
    lines: list[bytes]
    bare: bool = False

    @property
    def data(self) -> bytes:
        """All of its data."""
        return self.lines[0] if len(self.lines) == 1 else b"\n".join(self.lines)


class Decoder:
    """Takes the bytes of a stream as they come and gives its events.

    Lines may end in any of the three ways, and bytes may be cut anywhere. Comments are left out. What is no field at
    all is a bare event, and a last one counts even without the empty line that should follow it.

    Args:
        clean: What is done to every run of whole lines before it is read; to take secrets out, for instance.
    """

    def __init__(self, clean: Callable[[bytes], bytes] | None = None) -> None:
        self._clean = clean
        self._rest: list[bytes] = []  # of a line that has not ended
        self._size = 0  # bytes since the last event
        self._returned = False  # the last byte was \r, to which \n may belong
        self._begun = False
        self._name: str | None = None
        self._data: list[bytes] = []
        self._bare: list[bytes] = []

    def feed(self, piece: bytes) -> list[Frame]:
        """Take the next bytes and return the events that they complete.

        Raises:
            TooLong: An event is larger than `LONGEST`.
        """
        if self._returned and piece[:1] == b"\n":
            piece = piece[1:]
            self._returned = False
        if b"\r" in piece:
            self._returned = piece.endswith(b"\r")
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        elif piece:
            self._returned = False
        self._size += len(piece)
        whole, feed, rest = piece.rpartition(b"\n")
        frames: list[Frame] = []
        if feed:
            frames = self._read(b"".join([*self._rest, whole]) if self._rest else whole)
            self._rest.clear()
            self._size = len(rest) if frames else self._size
        self._rest.append(rest)
        if self._size > LONGEST:
            raise TooLong(f"an event of more than {LONGEST // 1024**2} MB")
        return frames

    def end(self) -> list[Frame]:
        """Return what the end completes."""
        block, self._rest = b"".join(self._rest), []
        frames = self._read(block) if block else []
        self._dispatch(frames)
        return frames

    def _read(self, block: bytes) -> list[Frame]:
        frames: list[Frame] = []
        if not self._begun:
            block, self._begun = block.removeprefix(_MARK), True
        for line in (self._clean(block) if self._clean else block).split(b"\n"):
            if not line:
                if self._data or self._bare or self._name is not None:
                    self._dispatch(frames)
            elif line.startswith(b"data:"):
                if self._bare:
                    self._dispatch(frames)
                self._data.append(line[6:] if line[5:6] == b" " else line[5:])
            elif line[:1] != b":":
                self._other(line, frames)
        return frames

    def _other(self, line: bytes, frames: list[Frame]) -> None:
        """Take a line that is neither data nor a comment."""
        field, _, value = line.partition(b":")
        if field not in _FIELDS:
            if self._data:
                self._dispatch(frames)
            self._bare.append(line)
        elif field == b"event":
            self._name = value.removeprefix(b" ").decode("utf-8", "replace")
        elif field == b"data":  # without a colon
            self._data.append(b"")

    def _dispatch(self, frames: list[Frame]) -> None:
        if self._data:
            frames.append(Frame(self._name or None, self._data))
        if self._bare:
            frames.append(Frame(self._name or None, self._bare, bare=True))
        self._name, self._data, self._bare = None, [], []


def is_stream(head: bytes) -> bool | None:
    """Whether a body begins as a stream of events does; None where only more of it says so."""
    if _MARK.startswith(head):
        return None
    text = head.removeprefix(_MARK)
    *lines, rest = text.replace(b"\r", b"\n").split(b"\n")
    for line in lines:
        if line and not line.startswith(b":"):
            return line.partition(b":")[0] in _FIELDS
    start = rest[:8]
    if not start or start.startswith(b":"):
        return None
    if any(one.startswith(start) for one in _FIELDS):
        return None
    return rest.partition(b":")[0] in _FIELDS
