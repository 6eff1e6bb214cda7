"""Write down what has passed, beside it: a disk that is slow holds nobody up until much is waiting."""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from mediarelay._io.har import Secrets
from mediarelay._io.recording import Recorder

from .keys import Owner
from .passing import Passing

_WAITING = 200  # exchanges


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
        self._waiting: deque[Future[None]] = deque()

    async def add(self, passing: Passing, owner: Owner) -> None:
        """Write one exchange, soon."""
        while self._waiting and (self._waiting[0].done() or len(self._waiting) >= _WAITING):
            await asyncio.wrap_future(self._waiting.popleft())
        self._waiting.append(self._worker.submit(self._recorder.write, lambda: passing.entry(owner)))

    def close(self) -> None:
        """Write what is waiting."""
        self._worker.shutdown()
