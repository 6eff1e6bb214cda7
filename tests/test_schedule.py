"""When to poll: fewer requests than a fixed interval at the same lateness, and always an end to a gap."""

from __future__ import annotations

import bisect
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediarelay._core.schedule import Schedule


def simulate(schedule: Schedule, median: float, tasks: int = 4000) -> tuple[float, float]:
    """Return mean polls and mean lateness over log-normal durations of that median."""
    polls, time = [], 0.0
    while time < 30 * median:
        time = schedule.next_poll(time)
        polls.append(time)
    chance = random.Random(7)  # noqa: S311
    requested = late = 0.0
    for _ in range(tasks):
        ends = median * math.exp(chance.gauss(0, 0.5))
        index = bisect.bisect_left(polls, ends)
        requested += index + 1
        late += polls[index] - ends
    return requested / tasks, late / tasks


@pytest.mark.parametrize("median", [60.0, 90.0, 150.0, 320.0])
def test_asks_less_than_a_fixed_interval(median: float) -> None:
    """At equal mean lateness at most 0.8 times the requests of the best fixed interval are made."""
    requested, late = simulate(Schedule(median), median)
    fixed = median * math.exp(0.125) / (2 * late) + 0.5
    assert requested / fixed <= 0.80
    assert late == pytest.approx(2.0, rel=0.15)


@pytest.mark.parametrize("wrong", [1 / 3, 3.0])
def test_a_wrong_guess_does_no_harm(wrong: float) -> None:
    """With the median guessed wrong by a factor of three, it polls no more often than a fixed interval would."""
    requested, late = simulate(Schedule(150.0 * wrong), 150.0)
    assert requested / (150.0 * math.exp(0.125) / (2 * late) + 0.5) <= 1.02


@settings(max_examples=300, deadline=None)
@given(st.floats(1, 5000), st.floats(0.1, 30), st.floats(0, 100_000))
def test_every_gap_ends(typical: float, lateness: float, elapsed: float) -> None:
    """The next poll is later than now, by the floor at least and by silence plus the ceiling at most."""
    schedule = Schedule(typical, lateness)
    gap = schedule.next_poll(elapsed) - elapsed
    assert (
        schedule.floor - 1e-6 <= gap <= max(0.0, typical - elapsed) + schedule.ceiling + typical / 400 + schedule.floor
    )
