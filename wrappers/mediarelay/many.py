"""Many waits at once: the machines of all tasks on one clock, with a bounded number of requests in flight."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import count

from .drivers import Clock, adrive
from .errors import RelayError
from .exchange import Done, Event, Failed, Lost, Reply, Request, Send, SleepUntil
from .lifecycle import Reading
from .machine import Wait
from .transport import AsyncWire, Wire

Outcome = tuple[Wait, Reading | RelayError]


def run_all(machines: Iterable[Wait], wire: Wire, clock: Clock, in_flight: int) -> Iterator[Outcome]:
    """Run every machine and yield each with its outcome in the order in which they end."""
    tiebreak = count()
    sleeping: list[tuple[float, int, Wait]] = [(clock.now(), next(tiebreak), machine) for machine in machines]
    asked: deque[tuple[Wait, Request]] = deque()
    flying: dict[Future[Reply | Lost], Wait] = {}
    heapq.heapify(sleeping)

    def step(machine: Wait, event: Event) -> Outcome | None:
        match machine.step(event, clock.now()):
            case Send(request):
                asked.append((machine, request))
            case SleepUntil(moment):
                heapq.heappush(sleeping, (moment, next(tiebreak), machine))
            case Done(value):
                return machine, value
            case Failed(error):
                return machine, _expected(error)
        return None

    with ThreadPoolExecutor(max_workers=in_flight, thread_name_prefix="mediarelay") as pool:
        while sleeping or asked or flying:
            while asked and len(flying) < in_flight:
                machine, request = asked.popleft()
                flying[pool.submit(wire.send, request)] = machine
            due = sleeping[0][0] - clock.now() if sleeping else float("inf")
            landed: set[Future[Reply | Lost]] = set()
            if flying:
                landed, _ = wait(flying, timeout=max(0.0, min(due, 60.0)), return_when=FIRST_COMPLETED)
            elif due > 0:
                clock.sleep(due)
            outcomes = [step(flying.pop(future), future.result()) for future in landed]
            while sleeping and sleeping[0][0] <= clock.now():
                outcomes.append(step(heapq.heappop(sleeping)[2], None))
            yield from (outcome for outcome in outcomes if outcome is not None)


async def arun_all(machines: Iterable[Wait], wire: AsyncWire, clock: Clock, in_flight: int) -> AsyncIterator[Outcome]:
    """Run every machine and yield each with its outcome in the order in which they end."""
    throttled = _Throttled(wire, asyncio.Semaphore(in_flight))

    async def run(machine: Wait) -> Outcome:
        try:
            return machine, await adrive(machine, throttled, clock)
        except RelayError as error:
            return machine, error

    running = [asyncio.ensure_future(run(machine)) for machine in machines]
    try:
        for ended in asyncio.as_completed(running):
            yield await ended
    finally:
        for task in running:
            task.cancel()


class _Throttled:
    """A wire that lets so many requests through at a time."""

    def __init__(self, wire: AsyncWire, gate: asyncio.Semaphore) -> None:
        self._wire = wire
        self._gate = gate

    async def send(self, request: Request) -> Reply | Lost:
        async with self._gate:
            return await self._wire.send(request)


def _expected(error: Exception) -> RelayError:
    if isinstance(error, RelayError):
        return error
    raise error
