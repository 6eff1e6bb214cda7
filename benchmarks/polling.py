"""When to poll, simulated with the product's own schedule, and the real client beside it to keep that honest."""

from __future__ import annotations

import bisect
import math
import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate, repeat
from typing import Any, NamedTuple

from mediarelay import Relay
from mediarelay._core.schedule import Schedule
from mediarelay_mock.testing import KEY, Counted, SharedClock, serve

MEDIAN = 90.0
_TASKS = 4000
_LEARNERS = 60


class Cost(NamedTuple):
    """What a way of polling costs: mean requests a task, and mean seconds until its end is known."""

    requests: float
    lateness: float

    def over_fixed(self, median: float, sigma: float) -> float:
        """Return the requests over those of a fixed interval with the same lateness."""
        return self.requests / (median * math.exp(sigma**2 / 2) / (2 * self.lateness) + 0.5)


def durations(median: float, sigma: float, count: int, seed: int = 7) -> list[float]:
    """Return log-normal durations in seconds."""
    chance = random.Random(seed)  # noqa: S311
    return [median * math.exp(chance.gauss(0, sigma)) for _ in range(count)]


def cost_of(polls: Callable[[], Iterator[float]], ends: list[float]) -> Cost:
    """Return what polling at these moments costs over tasks that end at those."""
    moments, last = [], max(ends)
    for moment in polls():
        moments.append(moment)
        if moment >= last:
            break
    found = [bisect.bisect_left(moments, end) for end in ends]
    late = sum(moments[index] - end for index, end in zip(found, ends, strict=True))
    return Cost(sum(index + 1 for index in found) / len(ends), late / len(ends))


def moments(schedule: Schedule) -> Iterator[float]:
    """Yield when the product's schedule polls."""
    time = 0.0
    while True:
        time = schedule.next_poll(time)
        yield time


def learnt(schedule: Schedule, median: float, sigma: float, count: int) -> Cost:
    """Return the mean cost of schedules that have each seen so many tasks."""
    costs = [
        cost_of(partial(moments, schedule.learn(durations(median, sigma, count, seed))), ends)
        for seed, ends in ((seed, durations(median, sigma, _TASKS // 10, 1000 + seed)) for seed in range(_LEARNERS))
    ]
    return Cost(*(sum(column) / len(costs) for column in zip(*costs, strict=True)))


def at_lateness(wanted: float, median: float, sigma: float, count: int) -> Cost:
    """Return the cost of learnt schedules that are tuned to a mean lateness."""
    low, high = 0.05, 60.0
    for _ in range(14):
        middle = math.sqrt(low * high)
        cost = learnt(Schedule(median, middle), median, sigma, count)
        low, high = (low, middle) if cost.lateness > wanted else (middle, high)
    return cost


def fixed(gap: float, first: float | None = None) -> Callable[[], Iterator[float]]:
    """Return polls at a fixed interval."""
    return lambda: accumulate(repeat(gap), initial=gap if first is None else first)


def jittered(gap: float, jitter: float) -> Callable[[], Iterator[float]]:
    """Return polls at an interval that varies."""

    def polls() -> Iterator[float]:
        chance, time = random.Random(1), 0.0  # noqa: S311
        while True:
            time += gap + chance.uniform(-jitter, jitter)
            yield time

    return polls


def growing(start: float, factor: float, most: float) -> Callable[[], Iterator[float]]:
    """Return polls at intervals that grow."""

    def polls() -> Iterator[float]:
        time, gap = 0.0, start
        while True:
            time += gap
            gap = min(gap * factor, most)
            yield time

    return polls


PEERS = {
    "openai (1 s)": fixed(1.0, 0.0),
    "runwayml (6 s ± 1.5 s)": jittered(6.0, 1.5),
}
OTHERS = {
    "fixed 1 s": fixed(1.0),
    "fixed 2 s": fixed(2.0),
    "fixed 5 s": fixed(5.0),
    "fixed 10 s": fixed(10.0),
    "growing 1 s to 20 s, x1.5": growing(1.0, 1.5, 20.0),
    "growing 5 s to 45 s, x1.5": growing(5.0, 1.5, 45.0),
}


def _served(ends: list[float], closed: str | None = None) -> Counted:
    upcoming = iter(ends)
    return Counted(closed, seconds=lambda _: (0.0, next(upcoming)))


def real_client(ends: list[float]) -> Cost:
    """Return what the real client costs on the mock gateway, over a socket and with a clock that is turned."""
    app = _served(ends)
    late = 0.0
    with serve(app) as base_url, Relay(base_url, KEY, clock=SharedClock(app.turned), learn=False) as relay:
        for end in ends:
            began = app.turned.now()
            relay.kling.text2video(model_name="kling-v2-5-turbo", prompt="a cat").wait(timeout=100_000)
            late += app.turned.now() - began - end
    return Cost(app.queries / len(ends), late / len(ends))


def batch(ends: list[float], *, together: bool) -> Cost:
    """Return what waiting for all these songs at once costs, queried together or one by one."""
    app = _served(ends, None if together else "/suno/fetch")
    late = 0.0
    with (
        serve(app) as base_url,
        Relay(base_url, KEY, clock=SharedClock(app.turned), lateness=2.0, learn=False) as relay,
    ):
        began = app.turned.now()
        tasks = {relay.suno.music(gpt_description_prompt="a cat"): end for end in ends}
        for task, _ in relay.as_completed(tasks, in_flight=1):
            late += app.turned.now() - began - tasks[task]
    return Cost(app.queries / len(ends), late / len(ends))


def measure() -> dict[str, Any]:
    """Return everything about polling as plain values."""
    ends = durations(MEDIAN, 0.5, _TASKS)
    five, sharp = learnt(Schedule(MEDIAN), MEDIAN, 0.5, 5), learnt(Schedule(MEDIAN), MEDIAN, 0.25, 20)
    wrong = {f"x{factor:.2g}": cost_of(partial(moments, Schedule(MEDIAN * factor)), ends) for factor in (1 / 3, 3.0)}
    peers = {}
    for name, polls in PEERS.items():
        theirs = cost_of(polls, ends)
        ours = at_lateness(theirs.lateness, MEDIAN, 0.5, 5)
        peers[name] = {"theirs": theirs, "ours": ours, "ratio": ours.requests / theirs.requests}
    some = durations(MEDIAN, 0.5, 200, 5)
    simulated, real = cost_of(partial(moments, Schedule(MEDIAN)), some), real_client(some)
    fifty = durations(120.0, 0.5, 50, 3)
    alone, joined = batch(fifty, together=False), batch(fifty, together=True)
    return {
        "after five tasks": {"cost": five, "ratio": five.over_fixed(MEDIAN, 0.5)},
        "narrow class": {"cost": sharp, "ratio": sharp.over_fixed(MEDIAN, 0.25)},
        "wrong prior": {name: {"cost": one, "ratio": one.over_fixed(MEDIAN, 0.5)} for name, one in wrong.items()},
        "peers": peers,
        "others": {name: cost_of(polls, ends) for name, polls in OTHERS.items()},
        "frontier": [cost_of(partial(moments, Schedule(MEDIAN, late)), ends) for late in (0.5, 1, 2, 4, 8)],
        "real client": {
            "simulated": simulated,
            "real": real,
            "apart": max(abs(a / b - 1) for a, b in zip(simulated, real, strict=True)),
        },
        "batch of 50": {"alone": alone, "together": joined, "ratio": joined.requests / alone.requests},
    }
