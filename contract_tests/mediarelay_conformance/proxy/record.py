"""Write down what has passed, a moment later and by a thread: neither disk nor JSON holds up what passes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from mediarelay._io.har import Secrets
from mediarelay._io.recording import Recorder

from .keys import Owner
from .passing import Passing

_MOMENT = 0.25  # seconds
_WAITING = 16 * 1024**2  # bytes that may wait; beyond, they are written before more passes


class Record:
    """The recording of what passes.

    Args:
        path: The file: HAR, or lines.

    Raises:
        InvalidInput: It cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._recorder = Recorder(path, Secrets())
        self._worker = ThreadPoolExecutor(1)
        self._waiting: list[tuple[Passing, Owner]] = []
        self._bytes = 0
        self._timer: asyncio.TimerHandle | None = None

    async def add(self, passing: Passing, owner: Owner) -> None:
        """Write one exchange, soon."""
        self._waiting.append((passing, owner))
        self._bytes += len(passing.sent.content) + len(passing.received.content)
        if self._bytes > _WAITING:
            await asyncio.wrap_future(self._worker.submit(self._write, self._take()))
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_MOMENT, self._flush)

    def close(self) -> None:
        """Write what is waiting."""
        self._worker.submit(self._write, self._take())
        self._worker.shutdown()

    def _flush(self) -> None:
        self._worker.submit(self._write, self._take())

    def _take(self) -> list[tuple[Passing, Owner]]:
        found, self._waiting, self._bytes = self._waiting, [], 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        return found

    def _write(self, several: Sequence[tuple[Passing, Owner]]) -> None:
        self._recorder.write(*(partial(passing.entry, owner) for passing, owner in several))
