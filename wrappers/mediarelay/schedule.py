"""When to ask again.

With small gaps the fewest requests at a given mean lateness come from a gap of k / sqrt(hazard of completion)
(anchors.md, section 7b): silence while completion is all but impossible, then gaps that shrink to a floor. Durations
are taken as log-normal. Growing back-offs are the wrong shape and are not used for polling.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

_STEPS = 400


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

    def next_poll(self, elapsed: float) -> float:
        """Return when to look next, in seconds after the submission; later than `elapsed`."""
        budget = 2 * self.lateness / (math.sqrt(self.typical) * _spread(self.sigma))
        start = max(elapsed, self._silence())
        step = self.typical / _STEPS
        spent, time = 0.0, start
        while spent < budget and time - start < self.ceiling:
            time += step
            spent += math.sqrt(_hazard(time / self.typical, self.sigma) / self.typical) * step
        return max(time, elapsed + self.floor)

    def _silence(self) -> float:
        """The time before which at most one task in a thousand is done."""
        return self.typical * math.exp(-self.sigma * 3.09)


def _survival(x: float, sigma: float) -> float:
    return 0.5 * math.erfc(math.log(x) / (sigma * math.sqrt(2)))


def _density(x: float, sigma: float) -> float:
    return math.exp(-0.5 * (math.log(x) / sigma) ** 2) / (x * sigma * math.sqrt(2 * math.pi))


def _hazard(x: float, sigma: float) -> float:
    survival = _survival(x, sigma)
    # Far out both vanish; there the hazard of a log-normal goes as ln(x) / (x * sigma^2).
    return _density(x, sigma) / survival if survival > 1e-12 else math.log(x) / (x * sigma**2)


@lru_cache(maxsize=64)
def _spread(sigma: float) -> float:
    """Integral of sqrt(density * survival) for a median of one."""
    upper = math.exp(6 * sigma)
    step = upper / 4000
    points = (step * (i + 0.5) for i in range(4000))
    return sum(math.sqrt(_density(x, sigma) * _survival(x, sigma)) * step for x in points)
