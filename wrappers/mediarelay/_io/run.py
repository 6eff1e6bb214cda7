"""Run a flow: the two loops that do what it says. They hold no decision, so they cannot drift apart."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import Protocol, TypeVar

from .._core.actions import Action, Done, Event, Failed, Lost, Nudge, Opened, Request, Response, Send, SleepUntil
from .logs import log

T = TypeVar("T")


class Flow(Protocol[T]):
    """A decision in steps: a submission, a poll."""

    def step(self, event: Event, now: float) -> Action[T]:
        """Take what happened and return what to do."""
        ...


class Sender(Protocol):
    """A transport, as far as a flow needs one."""

    def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request."""
        ...


class AsyncSender(Protocol):
    """A transport, as far as a flow needs one."""

    async def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request."""
        ...


class Clock:
    """Seconds that only go forward, and how to let them pass. Tests turn one of their own."""

    def now(self) -> float:
        """Return the time in seconds, from an unknown start."""
        return time.monotonic()

    def sleep(self, seconds: float) -> bool:
        """Let time pass; True where something cut it short, so that looking now is worth it."""
        time.sleep(seconds)
        return False

    async def asleep(self, seconds: float) -> bool:
        """Let time pass for this task of asyncio only; True where something cut it short."""
        import asyncio  # loaded already wherever this is awaited; threads do without

        await asyncio.sleep(seconds)
        return False


def drive(flow: Flow[T], transport: Sender, clock: Clock) -> T:
    """Run a flow to its end and return its value, or raise its error."""
    for action in steps(flow, transport, clock):
        if isinstance(action, Done):
            value: T = action.value
            return value
    raise AssertionError("a flow ends with its value or its error")


def steps(flow: Flow[T], transport: Sender, clock: Clock) -> Iterator[Action[T]]:
    """Run a flow and yield what it decides, before that is done; the last is `Done`, or its error is raised."""
    event: Event = None
    while True:
        yield (action := flow.step(event, clock.now()))
        if isinstance(action, Done):
            return
        if isinstance(action, Failed):
            raise action.error
        if isinstance(action, Send):
            event = transport.send(action.request, action.limit)
        else:
            event = Nudge() if clock.sleep(_pause(action, clock)) else None


async def adrive(flow: Flow[T], transport: AsyncSender, clock: Clock) -> T:
    """Run a flow to its end and return its value, or raise its error."""
    async for action in asteps(flow, transport, clock):
        if isinstance(action, Done):
            value: T = action.value
            return value
    raise AssertionError("a flow ends with its value or its error")


async def asteps(flow: Flow[T], transport: AsyncSender, clock: Clock) -> AsyncIterator[Action[T]]:
    """Run a flow and yield what it decides; see `steps`."""
    event: Event = None
    while True:
        yield (action := flow.step(event, clock.now()))
        if isinstance(action, Done):
            return
        if isinstance(action, Failed):
            raise action.error
        if isinstance(action, Send):
            event = await transport.send(action.request, action.limit)
        else:
            event = Nudge() if await clock.asleep(_pause(action, clock)) else None


def _pause(action: SleepUntil, clock: Clock) -> float:
    seconds = max(0.0, action.time - clock.now())
    log.debug("waiting %.1f s", seconds)
    return seconds
