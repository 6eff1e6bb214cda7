"""Many waits at once: a fleet's requests, a bounded number of them in flight, for threads and for asyncio."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from .._core.actions import Lost, Reply
from .._core.bulk_poll import Fleet, Flight, Outcome
from .._core.poll import Wait
from .run import Clock
from .transport import AsyncWire, Wire

if TYPE_CHECKING:
    import asyncio

_GLANCE = 60.0  # a clock that is set, or a laptop that slept, is noticed that soon


def run_all(machines: Iterable[Wait], wire: Wire, clock: Clock, in_flight: int) -> Iterator[Outcome]:
    """Run every machine and yield each with its outcome in the order in which they end."""
    fleet = Fleet(machines, clock.now())
    flying: dict[Future[Reply | Lost], Flight] = {}
    with ThreadPoolExecutor(max_workers=in_flight, thread_name_prefix="mediarelay") as pool:
        while not fleet.over or fleet.ended:
            while len(flying) < in_flight and (flight := fleet.take_off(clock.now())):
                flying[pool.submit(wire.send, flight.request, flight.limit)] = flight
            while fleet.ended:
                yield fleet.ended.popleft()
            if flying:
                landed, _ = wait(
                    flying, timeout=_pause(fleet, clock, room=len(flying) < in_flight), return_when=FIRST_COMPLETED
                )
                for future in landed:
                    fleet.land(flying.pop(future), future.result(), clock.now())
            elif not fleet.over:
                clock.sleep(max(0.0, fleet.wake() - clock.now()))


async def arun_all(machines: Iterable[Wait], wire: AsyncWire, clock: Clock, in_flight: int) -> AsyncIterator[Outcome]:
    """Run every machine and yield each with its outcome in the order in which they end."""
    import asyncio

    fleet = Fleet(machines, clock.now())
    flying: dict[asyncio.Task[Reply | Lost], Flight] = {}
    landed: deque[asyncio.Task[Reply | Lost]] = deque()
    loop = asyncio.get_running_loop()
    news = loop.create_future()

    def tell(task: asyncio.Task[Reply | Lost] | None = None) -> None:
        if task is not None:
            landed.append(task)
        if not news.done():
            news.set_result(None)

    try:
        while not fleet.over or fleet.ended:
            while len(flying) < in_flight and (flight := fleet.take_off(clock.now())):
                task = loop.create_task(wire.send(flight.request, flight.limit))
                task.add_done_callback(tell)
                flying[task] = flight
            while fleet.ended:
                yield fleet.ended.popleft()
            if flying:
                # asyncio.wait would look at every flight each time; with thousands of tasks that is what costs.
                timer = loop.call_later(_pause(fleet, clock, room=len(flying) < in_flight), tell)
                await news
                timer.cancel()
                news = loop.create_future()
                while landed:
                    task = landed.popleft()
                    fleet.land(flying.pop(task), task.result(), clock.now())
            elif not fleet.over:
                await clock.asleep(max(0.0, fleet.wake() - clock.now()))
    finally:
        for task in flying:
            task.cancel()


def _pause(fleet: Fleet, clock: Clock, *, room: bool) -> float:
    """Return how long to wait for replies before somebody else's turn comes."""
    return max(0.0, min(fleet.wake() - clock.now(), _GLANCE)) if room else _GLANCE
