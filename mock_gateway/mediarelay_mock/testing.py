"""Servers on real sockets of this machine, and a clock that client and mock share, so that no test sleeps."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import uvicorn

from mediarelay import Clock

from .app import MockGateway, make_app
from .clock import ManualClock
from .listen import WEBSOCKETS, listen

KEY = "sk-test-0123456789"


class SharedClock(Clock):
    """The client's view of the mock's clock: waiting turns it."""

    def __init__(self, turned: ManualClock) -> None:
        self._turned = turned
        self.slept: list[float] = []
        self._wakes: list[float] = []

    def now(self) -> float:
        """Return the shared time."""
        return self._turned.now()

    def sleep(self, seconds: float) -> bool:
        """Turn the clock instead of waiting."""
        self.slept.append(seconds)
        self._turned.turn(seconds)
        return False

    async def asleep(self, seconds: float) -> bool:
        """Turn the clock once nothing is due earlier; those with a request on its way get a moment to come back."""
        self.slept.append(seconds)
        wake = self.now() + seconds
        heapq.heappush(self._wakes, wake)
        while self.now() < wake:
            await asyncio.sleep(0.01 if len(asyncio.all_tasks()) > 2 else 0)
            if self._wakes[0] == wake:
                self._turned.turn(max(0.0, wake - self.now()))
        self._wakes.remove(wake)
        heapq.heapify(self._wakes)
        return False


class Running:
    """A mock gateway that listens."""

    def __init__(self, gateway: MockGateway, turned: ManualClock, base_url: str) -> None:
        self.gateway = gateway
        self.turned = turned
        self.base_url = base_url
        self.clock = SharedClock(turned)


@contextlib.contextmanager
def serve(app: Any) -> Iterator[str]:
    """Serve an ASGI application and yield its address."""
    with listen() as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1, ws=WEBSOCKETS))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=10)


class Counted:
    """A mock gateway on a clock that is turned, which counts its requests; one path may be closed.

    Attributes:
        requested: How often each was requested, as `GET /path`.
    """

    def __init__(self, closed: str | None = None, **options: Any) -> None:
        self.turned = ManualClock()
        self.gateway = MockGateway(keys=(KEY,), clock=self.turned, **options)
        self.requested: Counter[str] = Counter()
        self._app = make_app(self.gateway)
        self._closed = closed

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Count a request, and answer it unless its path is closed."""
        if scope["type"] == "http":
            self.requested[f"{scope['method']} {scope['path']}"] += 1
            if scope["path"] == self._closed:
                scope = {**scope, "path": "/nowhere"}
        await self._app(scope, receive, send)

    @property
    def queries(self) -> int:
        """How many queries for tasks it had, of Kling or of Suno."""
        return sum(
            count for name, count in self.requested.items() if name.startswith("GET /kling/") or "/suno/fetch" in name
        )


@contextlib.contextmanager
def serve_mock(dialect: str = "kling", **options: Any) -> Iterator[Running]:
    """Serve a mock gateway whose time stands still until it is turned."""
    turned = ManualClock()
    gateway = MockGateway(dialect, keys=options.pop("keys", (KEY,)), clock=turned, **options)
    with serve(make_app(gateway)) as base_url:
        yield Running(gateway, turned, base_url)
