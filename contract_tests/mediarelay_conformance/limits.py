"""Why something was not run, and how much time and patience is left: a run has an end, however slow the gateway is."""

from __future__ import annotations

import time

REQUEST_SECONDS = 30.0
"""Seconds that one request may take as a whole."""
RUN_SECONDS = 3600.0
"""Seconds that a run may take, and for each task that the budget allows `TASK_SECONDS` more."""
TASK_SECONDS = 1800.0
RESPONSE_BYTES = 8 * 1024**2
"""What a response may hold; more is no response about a task."""

_PATIENCE = (15.0, 30.0, 60.0, 95.0)  # new-api counts its requests over 180 seconds
_LONGEST_PAUSE = 200.0
_SLOWER = 1.6  # seconds between two requests once the gateway has refused some of them for now
_SILENCES = 3


class NotRun(Exception):
    """Something could not be looked at; that says nothing about the gateway. The text is the reason."""


class NotSeen(NotRun):
    """A recording does not hold what would show it; the text says what."""


class OverBudget(NotRun):
    """The request could be charged and the limit is reached; it was not sent."""


class Limited(NotRun):
    """The gateway limits the rate of requests."""


class TimeIsUp(NotRun):
    """The run has taken as long as it may."""


class Unreached(NotRun):
    """The gateway does not respond, or not any more."""


class Clock:
    """Time, and waiting; a test turns it."""

    def now(self) -> float:
        """Return seconds from some beginning."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


class Limits:
    """What is left of a run's time and of its patience.

    Args:
        seconds: Seconds that the run may take.
        pause: Least seconds between two requests, to begin with.
        clock: The time.
    """

    def __init__(self, seconds: float = RUN_SECONDS, pause: float = 0.0, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self._seconds = seconds
        self._end = self.clock.now() + seconds
        self._pause = pause
        self._last = float("-inf")
        self._silences = 0
        self._given_up = False

    def check(self) -> None:
        """Raise TimeIsUp or Unreached where going on makes no sense."""
        if self.clock.now() >= self._end:
            raise TimeIsUp(f"the run has taken its {self._seconds:g} seconds (--time-limit)")
        if self._silences >= _SILENCES:
            raise Unreached(f"the gateway gave no response {_SILENCES} times in a row")

    def keep_distance(self) -> None:
        """Wait until the next request may go out."""
        wait = self._last + self._pause - self.clock.now()
        if wait > 0:
            self.clock.sleep(wait)
        self._last = self.clock.now()

    def note(self, *, responded: bool) -> None:
        """Remember whether a response came."""
        self._silences = 0 if responded else self._silences + 1

    @property
    def patience(self) -> tuple[float, ...]:
        """Seconds to wait before each further attempt at a free request that was refused for now."""
        return () if self._given_up else _PATIENCE

    def wait(self, seconds: float) -> None:
        """Wait as long as a gateway wants, and go slower from then on.

        Raises:
            TimeIsUp: The run would be over before.
        """
        self._pause = min(max(_SLOWER, 2 * self._pause), 10.0)
        pause = min(seconds, _LONGEST_PAUSE)
        if self.clock.now() + pause >= self._end:
            raise TimeIsUp(f"the run has taken its {self._seconds:g} seconds (--time-limit)")
        self.clock.sleep(pause)

    def give_up(self) -> None:
        """Be patient no more: what is limited now is limited for good."""
        self._given_up = True
