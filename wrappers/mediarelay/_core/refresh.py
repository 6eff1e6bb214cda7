"""When a gateway itself learns of changes.

new-api and one-hub poll their upstream every 15 seconds, however often they are queried in between
(docs/facts/gateways.md#refresh-interval): no answer can change before the next round, so no look before it is worth a
request.
"""

from __future__ import annotations

import math

PERIOD = 15.0
_LATEST = 8
_CHANCE = 0.002


class RefreshInterval:
    """What is known of a gateway's rounds, from when tasks were seen to change.

    Each change lies between two looks. If all of them fit one rhythm, and that by more than chance, the rhythm is
    taken for the gateway's own, until a change does not fit.
    """

    def __init__(self) -> None:
        self._changes: list[tuple[float, float]] = []
        self._phase: float | None = None  # a moment right after a round, modulo the period

    def changed(self, earlier: float, later: float) -> None:
        """Note that something changed after one look and before the next, on the clock of the looks."""
        if later - earlier < PERIOD / 2:
            self._changes = [*self._changes, (earlier, later)][-_LATEST:]
            self._phase = self._fit()

    def after(self, now: float, wanted: float) -> float:
        """Return the moment after a round that is nearest to the wanted one, and still to come."""
        if self._phase is None:
            return wanted
        periods = math.floor((wanted - self._phase) / PERIOD + 0.5)
        moment = self._phase + periods * PERIOD
        return moment if moment > now + 0.1 else moment + PERIOD

    def _fit(self) -> float | None:
        """Find the end of the span, modulo the period, that all changes share."""
        (earlier, later), *rest = self._changes
        low, high, chance = 0.0, later - earlier, 1.0
        for start, end in rest:
            shift = (start - earlier + PERIOD / 2) % PERIOD - PERIOD / 2
            chance *= (end - start + high - low) / PERIOD
            low, high = max(low, shift), min(high, shift + end - start)
            if low >= high:
                return None
        return (earlier + high) % PERIOD if chance < _CHANCE else None
