"""Run a flow: the two loops that do what it says. They hold no decision, so they cannot drift apart."""

from __future__ import annotations

import time
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
    event: Event = None
    while True:
        action = flow.step(event, clock.now())
        if isinstance(action, Done):
            value: T = action.value
            return value
        if isinstance(action, Failed):
            raise action.error
        event = perform(action, transport, clock)


def perform(action: Send | SleepUntil, transport: Sender, clock: Clock) -> Event:
    """Do one thing that a flow wants, and return what came of it."""
    if isinstance(action, Send):
        return transport.send(action.request, action.limit)
    return Nudge() if clock.sleep(_pause(action, clock)) else None


async def adrive(flow: Flow[T], transport: AsyncSender, clock: Clock) -> T:
    """Run a flow to its end and return its value, or raise its error."""
    event: Event = None
    while True:
        action = flow.step(event, clock.now())
        if isinstance(action, Done):
            value: T = action.value
            return value
        if isinstance(action, Failed):
            raise action.error
        event = await aperform(action, transport, clock)


async def aperform(action: Send | SleepUntil, transport: AsyncSender, clock: Clock) -> Event:
    """Do one thing that a flow wants, and return what came of it."""
    if isinstance(action, Send):
        return await transport.send(action.request, action.limit)
    return Nudge() if await clock.asleep(_pause(action, clock)) else None


def _pause(action: SleepUntil, clock: Clock) -> float:
    seconds = max(0.0, action.time - clock.now())
    log.debug("waiting %.1f s", seconds)
    return seconds
