"""Many polls at once: their requests, a bounded number of them in flight, for threads and for asyncio."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from .._core.actions import Lost, Response
from .._core.bulk_poll import BulkPolling, EndedPoll, InFlight
from .._core.poll import Poll
from .run import Clock
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import asyncio

_GLANCE = 60.0  # a clock that is set, or a laptop that slept, is noticed that soon


def run_all(polls: Iterable[Poll], transport: Transport, clock: Clock, in_flight: int) -> Iterator[EndedPoll]:
    """Run every poll and yield each with what came of it, in the order in which they end."""
    bulk = BulkPolling(polls, clock.now())
    pending: dict[Future[Response | Lost], InFlight] = {}
    with ThreadPoolExecutor(max_workers=in_flight, thread_name_prefix="mediarelay") as pool:
        while not bulk.over or bulk.ended:
            while len(pending) < in_flight and (sent := bulk.next_request(clock.now())):
                pending[pool.submit(transport.send, sent.request, sent.limit)] = sent
            while bulk.ended:
                yield bulk.ended.popleft()
            if pending:
                arrived, _ = wait(
                    pending, timeout=_pause(bulk, clock, room=len(pending) < in_flight), return_when=FIRST_COMPLETED
                )
                for future in arrived:
                    bulk.on_response(pending.pop(future), future.result(), clock.now())
            elif not bulk.over:
                clock.sleep(max(0.0, bulk.wake() - clock.now()))


async def arun_all(
    polls: Iterable[Poll], transport: AsyncTransport, clock: Clock, in_flight: int
) -> AsyncIterator[EndedPoll]:
    """Run every poll and yield each with what came of it, in the order in which they end."""
    import asyncio

    bulk = BulkPolling(polls, clock.now())
    pending: dict[asyncio.Task[Response | Lost], InFlight] = {}
    arrived: deque[asyncio.Task[Response | Lost]] = deque()
    loop = asyncio.get_running_loop()
    news = loop.create_future()

    def notice(task: asyncio.Task[Response | Lost] | None = None) -> None:
        if task is not None:
            arrived.append(task)
        if not news.done():
            news.set_result(None)

    try:
        while not bulk.over or bulk.ended:
            while len(pending) < in_flight and (sent := bulk.next_request(clock.now())):
                task = loop.create_task(transport.send(sent.request, sent.limit))
                task.add_done_callback(notice)
                pending[task] = sent
            while bulk.ended:
                yield bulk.ended.popleft()
            if pending:
                # asyncio.wait would look at every request in flight each time; with thousands of tasks that is what
                # costs.
                timer = loop.call_later(_pause(bulk, clock, room=len(pending) < in_flight), notice)
                await news
                timer.cancel()
                news = loop.create_future()
                while arrived:
                    task = arrived.popleft()
                    bulk.on_response(pending.pop(task), task.result(), clock.now())
            elif not bulk.over:
                await clock.asleep(max(0.0, bulk.wake() - clock.now()))
    finally:
        for task in pending:
            task.cancel()


def _pause(bulk: BulkPolling, clock: Clock, *, room: bool) -> float:
    """Return how long to wait for responses before another poll is due."""
    return max(0.0, min(bulk.wake() - clock.now(), _GLANCE)) if room else _GLANCE
