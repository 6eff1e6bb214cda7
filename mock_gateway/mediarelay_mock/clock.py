"""The mock's time: real and perhaps faster, or turned by a test."""

from __future__ import annotations

import asyncio
import threading
import time


class MockClock:
    """Unix seconds that pass `speed` times as fast as real ones."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._start = time.time()
        self._began = time.monotonic()

    def now(self) -> float:
        """Return the mock's time as Unix seconds."""
        return self._start + (time.monotonic() - self._began) * self.speed

    def wall(self) -> float:
        """Return the time that others' clocks show: what they sign is dated by it, however fast the mock's own runs."""
        return self._start + time.monotonic() - self._began

    async def wait_until(self, moment: float) -> None:
        """Return once that time has come."""
        while (left := moment - self.now()) > 0:  # noqa: ASYNC110 - it is time that is waited for
            await asyncio.sleep(min(left / self.speed, 60.0))

    async def hold(self, moment: float) -> None:
        """Return once that time has come, for a caller who waits for the response meanwhile."""
        await self.wait_until(moment)


class ManualClock(MockClock):
    """A clock that stands still until it is turned; safe to turn from another thread."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        super().__init__()
        self._time = start
        self._lock = threading.Lock()

    def now(self) -> float:
        """Return the time that it was turned to."""
        return self._time

    def wall(self) -> float:
        """Return the same: whoever turns it reads it."""
        return self._time

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._time += seconds

    async def wait_until(self, moment: float) -> None:
        """Return once it has been turned that far."""
        while self.now() < moment:  # noqa: ASYNC110 - the clock is turned from another thread
            await asyncio.sleep(0.005)

    async def hold(self, moment: float) -> None:
        """Turn it that far: what would turn it waits for the response."""
        self.turn(max(0.0, moment - self.now()))
