"""When to poll again.

With small gaps the fewest requests at a given mean lateness come from a gap of k / sqrt(hazard of completion)
(docs/facts/polling.md#best-gaps-between-polls): silence while completion is all but impossible, then gaps that shrink
to a floor. Durations are taken as log-normal. Growing back-offs are the wrong shape and are not used for polling.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_POINTS = 500
_GUESS_MEAN, _GUESS_SPREAD = 0.3, 4.0  # tasks that the guesses of median and spread count for; by simulation
_LEAST_SIGMA = 0.1


class Duration(NamedTuple):
    """How long one task took.

    Attributes:
        total: Seconds from submission to end.
        work: Seconds from the change to `running` to the end; None where the gateway did not show that change.
    """

    total: float
    work: float | None = None


class Schedule(NamedTuple):
    """Polling for one kind of task.

    Attributes:
        typical: Median seconds that such a task takes.
        lateness: Mean seconds that may pass between completion and our knowing of it.
        sigma: Spread of the durations, as the standard deviation of their logarithm. Somewhat wider than measured
            (0.5), since the median is a guess; simulated, even a median wrong by 3x
            then costs less than a fixed interval.
        ceiling: Longest gap in seconds after the first silence.
    """

    typical: float
    lateness: float = 2.0
    sigma: float = 0.6
    ceiling: float = 30.0

    def next_poll(self, elapsed: float, share: float = 1.0) -> float:
        """Return when to look next, in seconds after the submission; later than `elapsed`.

        A smaller `share` brings the poll forward by that share of the gap: with tasks that were submitted together,
        each with its own, the polls of all of them are spread.
        """
        table = _table(round(self.sigma, 2))
        start = max(elapsed, self.silence)
        target = table.risk(start / self.typical) + share * 2 * self.lateness / (self.typical * table.spread)
        return max(min(table.moment(target) * self.typical, start + self.ceiling), elapsed + self.floor)

    @property
    def floor(self) -> float:
        """The shortest gap in seconds."""
        return self.lateness / 2

    @property
    def silence(self) -> float:
        """The time before which at most one task in a thousand is done."""
        return self.typical * math.exp(-self.sigma * 3.09)

    def learn(self, seconds: Sequence[float]) -> Schedule:
        """Return the schedule as durations that were seen sharpen it.

        The logarithms of durations are taken as normal with unknown mean and spread; the guess counts for little more
        than one task, so that a handful of tasks outweighs a wrong one.
        """
        logs = [math.log(max(one, 0.1)) for one in seconds]
        if not logs:
            return self
        count, mean = len(logs), sum(logs) / len(logs)
        weight = _GUESS_MEAN + count
        centre = (_GUESS_MEAN * math.log(self.typical) + count * mean) / weight
        apart = _GUESS_MEAN * count / weight * (mean - math.log(self.typical)) ** 2
        spread = _GUESS_SPREAD * self.sigma**2 + sum((one - mean) ** 2 for one in logs) + apart
        sigma = math.sqrt(spread / (_GUESS_SPREAD + count) * (1 + 1 / weight))
        return self._replace(typical=math.exp(centre), sigma=min(max(sigma, _LEAST_SIGMA), 1.0))


class _Table:
    """The integral of sqrt(hazard) over time for a log-normal of median one, to be looked up both ways."""

    def __init__(self, sigma: float) -> None:
        low, high = -4 * sigma, 6 * sigma
        self._times = [math.exp(low + (high - low) * i / _POINTS) for i in range(_POINTS + 1)]
        self._risks = [0.0]
        self.spread = 0.0  # the integral of sqrt(density * survival)
        for start, end in pairwise(self._times):
            middle, step = (start + end) / 2, end - start
            z = math.log(middle) / sigma
            survival = 0.5 * math.erfc(z / math.sqrt(2))
            density = math.exp(-0.5 * z * z) / (middle * sigma * math.sqrt(2 * math.pi))
            # Far out both vanish; there the hazard of a log-normal goes as ln(x) / (x * sigma^2).
            hazard = density / survival if survival > 1e-12 else z / (middle * sigma)
            self._risks.append(self._risks[-1] + math.sqrt(hazard) * step)
            self.spread += math.sqrt(density * survival) * step

    def risk(self, time: float) -> float:
        """Return the integral up to that time."""
        return _interpolate(self._times, self._risks, time)

    def moment(self, risk: float) -> float:
        """Return the time at which the integral is that large; infinity beyond all that is likely."""
        return math.inf if risk >= self._risks[-1] else _interpolate(self._risks, self._times, risk)


def _interpolate(keys: list[float], values: list[float], key: float) -> float:
    index = min(max(bisect_left(keys, key), 1), len(keys) - 1)
    share = (key - keys[index - 1]) / (keys[index] - keys[index - 1])
    return values[index - 1] + min(max(share, 0.0), 1.0) * (values[index] - values[index - 1])


_table = lru_cache(maxsize=64)(_Table)
