"""What the steps of one run work with, and which of their submissions the state does not know the outcome of yet."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from uuid import uuid4

from mediarelay_contract.contract import Contract
from mediarelay_contract.language import tr

from .._core.quoting import quote
from ..errors import InvalidInput
from ..relay import AsyncRelay

_LONGEST_MESSAGE = 1000


class Worker:
    """What one run works with.

    Args:
        relay: The gateway.
        contract: The contract.
        out: Folder for the files.

    Attributes:
        name: Distinguishes this run from every other, also from later ones of this process and from its forks.
        unnoted: Submissions under way, by their attempt: until the state has noted what came of them. The value is the
            handle, once there is one.
        unrecorded: Handles of tasks that the state could not take, by their attempt.
        trouble: Why the engine cannot go on, once it cannot.
    """

    def __init__(self, relay: AsyncRelay, contract: Contract, out: Path) -> None:
        self.relay = relay
        self.contract = contract
        self.out = out
        self.name = uuid4().hex
        self.unnoted: dict[str, str | None] = {}
        self.unrecorded: dict[str, str] = {}
        self.trouble: Exception | None = None
        self._pid = os.getpid()
        self._acted: set[float] = set()
        self._at_work = 0
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Do a step here, unless the worker is stopping: then the next run does it."""
        if self._closing:
            await asyncio.Event().wait()
        self._loop = asyncio.get_running_loop()
        self._at_work += 1
        try:
            yield
        finally:
            self._at_work -= 1

    def first_time(self, claim: float) -> bool:
        """Whether this worker acts upon a claim for the first time."""
        first = claim not in self._acted
        self._acted.add(claim)
        return first

    def noted(self, attempt: str) -> None:
        """Take note that the state knows what came of a submission."""
        self.unnoted.pop(attempt, None)

    def unnotable(self, attempt: str) -> str | None:
        """Take note that the state will not know it, and return the handle of the task, where there is one."""
        handle = self.unnoted.pop(attempt, None)
        if handle is not None:
            self.unrecorded[attempt] = handle
        return handle

    def say(self, error: BaseException) -> str:
        """Return what an error says, fit to be kept and shown: printable, and without the key."""
        text = str(getattr(error, "orig", None) or error) or type(error).__name__  # without the statement of a database
        return quote(text, (self.relay.gateway.api_key,), _LONGEST_MESSAGE)

    def belongs_to_parent(self) -> bool:
        """Whether this process was forked off while the worker was in use: then it must not work."""
        return self._pid != os.getpid()

    def leave(self, patience: float, again: Callable[[int, float], object] = lambda *_: None) -> int:
        """Begin nothing any more, and wait for the responses to submissions under way: they are being paid for.

        Args:
            patience: Seconds to wait at most.
            again: Called again and again with how many there are, and for how many seconds more they are waited for.

        Returns:
            How many submissions were not noted in that time.
        """
        self._closing = True
        end = time.monotonic() + patience
        while self.unnoted and (left := end - time.monotonic()) > 0:
            try:
                again(len(self.unnoted), left)
                time.sleep(0.05)
            except KeyboardInterrupt:  # they are paid for, however urgent the stop
                continue
        if self._loop is not None and not self._at_work:
            with contextlib.suppress(Exception):
                asyncio.run_coroutine_threadsafe(self.relay.close(), self._loop).result(5)
        return len(self.unnoted)


_worker: Worker | None = None


def current_worker() -> Worker:
    """Return the worker of the run that this process works on."""
    assert _worker is not None, "a batch is run by run_batch"
    return _worker


def set_worker(worker: Worker | None) -> None:
    """Make it the worker of this process; None where the run is over.

    Raises:
        InvalidInput: This process works on another batch, or is a fork of one that does.
    """
    global _worker
    if worker is not None and _worker is not None:
        if _worker.belongs_to_parent():
            raise InvalidInput(tr("this process was forked off a running batch; start it as a process of its own"))
        raise InvalidInput(
            tr("this process runs a batch already; run the other one after it, or in a process of its own")
        )
    _worker = worker
