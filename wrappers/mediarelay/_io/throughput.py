"""How slowly a download may flow."""

from __future__ import annotations

import time

from mediarelay_contract.language import message

STALL = 60.0
SLOWEST_DOWNLOAD = 64 * 1024
"""Bytes that a download must bring in every `STALL` seconds."""


class Stalled(ConnectionError):
    """A download that hardly flows."""


class Throughput:
    """Ends a download that hardly flows: not by its whole length, which is not known, but by what a minute brings."""

    def __init__(self) -> None:
        from .network import until

        self._until = until  # by which the connections end what brings no byte of the body at all
        self._extend()

    def _extend(self) -> None:
        self._bytes = 0
        self._end = time.monotonic() + STALL
        self._until.set(self._end)

    def add(self, piece: bytes) -> bytes:
        """Count a piece."""
        self._bytes += len(piece)
        if self._bytes >= SLOWEST_DOWNLOAD:
            self._extend()
        self.check()
        return piece

    def check(self) -> None:
        """Raise where the time is over."""
        if time.monotonic() >= self._end:
            raise Stalled(message("only {bytes} bytes came in {stall:.0f} seconds", bytes=self._bytes, stall=STALL))

    def close(self) -> None:
        """Let the next request have its own time."""
        self._until.set(None)
