"""When to ask again.

With small gaps the fewest requests at a given mean lateness come from a gap of k / sqrt(hazard of completion)
(anchors.md, section 7b): silence while completion is all but impossible, then gaps that shrink to a floor. Durations
are taken as log-normal. Growing back-offs are the wrong shape and are not used for polling.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_STEPS = 400
_GUESS_MEAN, _GUESS_SPREAD = 0.3, 1.5  # tasks that the guesses of median and spread count for
_LEAST_SIGMA = 0.1


class Schedule(NamedTuple):
    """Polling for one kind of task.

    Attributes:
        typical: Median seconds that such a task takes.
        lateness: Mean seconds that may pass between completion and our knowing of it.
        sigma: Spread of the durations, as the standard deviation of their logarithm. Somewhat wider than measured
            (0.5), since the median is a guess; simulated, even a median wrong by 3x
            then costs less than a fixed interval.
        floor: Shortest gap in seconds.
        ceiling: Longest gap in seconds after the first silence.
    """

    typical: float
    lateness: float = 2.0
    sigma: float = 0.6
    floor: float = 1.0
    ceiling: float = 30.0

    def next_poll(self, elapsed: float, share: float = 1.0) -> float:
        """Return when to look next, in seconds after the submission; later than `elapsed`.

        A smaller `share` brings the poll forward by that share of the gap: with tasks that were submitted together,
        each with its own, the polls of all of them are spread.
        """
        budget = share * 2 * self.lateness / (math.sqrt(self.typical) * _spread(self.sigma))
        start = max(elapsed, self.silence)
        step = max(self.typical / _STEPS, self.floor / 8)
        spent, time = 0.0, start
        while spent < budget and time - start < self.ceiling:
            time += step
            spent += math.sqrt(_hazard(time / self.typical, self.sigma) / self.typical) * step
        return max(time, elapsed + self.floor)

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


def _survival(x: float, sigma: float) -> float:
    return 0.5 * math.erfc(math.log(x) / (sigma * math.sqrt(2)))


def _density(x: float, sigma: float) -> float:
    return math.exp(-0.5 * (math.log(x) / sigma) ** 2) / (x * sigma * math.sqrt(2 * math.pi))


def _hazard(x: float, sigma: float) -> float:
    survival = _survival(x, sigma)
    # Far out both vanish; there the hazard of a log-normal goes as ln(x) / (x * sigma^2).
    return _density(x, sigma) / survival if survival > 1e-12 else math.log(x) / (x * sigma**2)


def _spread(sigma: float) -> float:
    return _spread_of(round(sigma, 2))


@lru_cache(maxsize=128)
def _spread_of(sigma: float) -> float:
    """Integral of sqrt(density * survival) for a median of one."""
    upper = math.exp(6 * sigma)
    step = upper / 4000
    points = (step * (i + 0.5) for i in range(4000))
    return sum(math.sqrt(_density(x, sigma) * _survival(x, sigma)) * step for x in points)
