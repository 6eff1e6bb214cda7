"""Exceptions at every call of file system, clock, network and JSON after a submission: no paid task is ever lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import sqlite3
import sys
import tempfile
import types
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, Self
from unittest import mock

import httpx
import pytest

from mediarelay import AsyncRelay, Clock, Relay, errors

FILM = b"\x00\x00\x00\x18ftypmp42" + bytes(5000)
PLACES = {"file system": ("os", "shutil", "tempfile", "mmap"), "clock": ("time",), "JSON": ("json",), "network": ()}
PATHS = ("mkdir", "open", "replace", "unlink", "stat", "exists", "is_dir")
ERRORS = (
    OSError(28, "No space left on device"),
    PermissionError(13, "Permission denied"),
    sqlite3.DatabaseError("file is not a database"),
    UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed"),
    ValueError("bad"),
    KeyError("missing"),
    RuntimeError("Event loop is closed"),
    MemoryError(),
    RecursionError("too deep"),
    httpx.ReadError("gone"),
    TimeoutError("late"),
)


TURNS = 4
"""Exceptions at each call, of kinds that follow one another; half of them go on being raised."""


class Trap:
    """Raises at the n-th call that the library makes at one place, counted from the submission on."""

    def __init__(self, place: str, number: int, error: Exception, *, lasting: bool) -> None:
        self.place, self.number, self.error, self.lasting = place, number, error, lasting
        self.calls = 0
        self.armed = False
        self.struck = False

    def spring(self, place: str) -> None:
        """Count a call, and raise where it is the one."""
        if not self.armed or place != self.place:
            return
        self.calls += 1
        if self.calls == self.number or (self.lasting and self.calls > self.number):
            self.struck = True
            raise type(self.error)(*self.error.args)

    def around(self, place: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that may raise before it does its work."""

        def trapped(*positional: Any, **named: Any) -> Any:
            self.spring(place)
            return function(*positional, **named)

        return trapped


class Module(types.ModuleType):
    """A module of the standard library whose functions may raise."""

    def __init__(self, inner: Any, trap: Trap, place: str) -> None:
        super().__init__(inner.__name__)
        self._inner, self._trap, self._place = inner, trap, place

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        plain = isinstance(found, types.FunctionType | types.BuiltinFunctionType)
        return self._trap.around(self._place, found) if plain and name != "getpid" else found


class Trapped(Clock):
    """A clock that may raise, and waits for nothing."""

    def __init__(self, trap: Trap) -> None:
        self._trap, self._time = trap, 0.0

    def now(self) -> float:
        """Return the time."""
        self._trap.spring("clock")
        return self._time

    def sleep(self, seconds: float) -> bool:
        """Go on at once."""
        self._trap.spring("clock")
        self._time += seconds
        return False

    async def asleep(self, seconds: float) -> bool:
        """Go on at once."""
        return self.sleep(seconds)


@contextlib.contextmanager
def set_up(trap: Trap) -> Iterator[None]:
    """Put the trap into every module of the library."""
    with contextlib.ExitStack() as stack:
        for name, module in list(sys.modules.items()):
            if name.partition(".")[0] != "mediarelay":
                continue
            for place, names in PLACES.items():
                for one in names:
                    if isinstance(vars(module).get(one), types.ModuleType):
                        stack.enter_context(mock.patch.object(module, one, Module(vars(module)[one], trap, place)))
        for method in PATHS:
            whole = getattr(Path, method)
            opened = (lambda *given, whole=whole: File(whole(*given), trap)) if method == "open" else whole
            stack.enter_context(mock.patch.object(Path, method, trap.around("file system", opened)))
        stack.enter_context(mock.patch.object(sqlite3, "connect", trap.around("file system", sqlite3.connect)))
        yield


def answering(trap: Trap) -> Callable[[httpx.Request], httpx.Response]:
    """Return a gateway whose requests may be lost on the way there."""
    polls = itertools.count()

    def response(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            trap.armed = True
            trap.spring("network")
            return _told("8145", "submitted")
        trap.spring("network")
        if request.url.path.endswith(".mp4"):
            headers = {"content-type": "video/mp4", "content-length": str(len(FILM))}
            return httpx.Response(200, stream=Pieces(trap, FILM), headers=headers)
        return _told("8145", "processing" if next(polls) < 2 else "succeed")

    return response


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, any of which may be lost."""

    def __init__(self, trap: Trap, content: bytes) -> None:
        self._trap = trap
        self._pieces = [content[:2000], content[2000:]]

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._trap.spring("network")
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class File:
    """An open file of which every method may raise."""

    def __init__(self, inner: Any, trap: Trap) -> None:
        self._inner, self._trap = inner, trap

    def __getattr__(self, name: str) -> Any:
        return self._trap.around("file system", getattr(self._inner, name))

    def close(self) -> None:
        """Close it, and raise afterwards at the most: what stays open would be a warning in another test."""
        self._inner.close()
        self._trap.spring("file system")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._inner.close()


def _told(task_id: str, status: str) -> httpx.Response:
    data: dict[str, Any] = {"task_id": task_id, "task_status": status, "created_at": 1, "updated_at": 1}
    if status == "succeed":
        videos = [{"id": "1", "url": "https://gateway.example/v.mp4", "duration": "5"}]
        data["task_result"] = {"videos": videos}
    return httpx.Response(
        200,
        content=json.dumps({"code": 0, "message": "", "request_id": "r", "data": data}).encode(),
        headers={"content-type": "application/json"},
    )


def run_once(how: str, trap: Trap, folder: Path) -> None:
    """Submit, wait and download."""
    options: dict[str, Any] = {
        "transport": httpx.MockTransport(answering(trap)),
        "clock": Trapped(trap),
    }

    async def run() -> None:
        async with AsyncRelay("https://gateway.example", "sk-test-0123456789", **options) as relay:
            task = await relay.kling.text2video(prompt="a cat")
            await (await task.wait(timeout=300)).download(folder / "it.mp4")

    if how == "asyncio":
        asyncio.run(run())
        return
    with Relay("https://gateway.example", "sk-test-0123456789", **options) as relay:
        relay.kling.text2video(prompt="a cat").wait(timeout=300).download(folder / "it.mp4")


@pytest.fixture(params=["threads", "asyncio"])
def how(request: pytest.FixtureRequest) -> str:
    """How the library is used."""
    kind: str = request.param
    return kind


def strike(
    how: str, place: str, number: int, error: Exception, monkeypatch: pytest.MonkeyPatch, *, lasting: bool = False
) -> Trap:
    """Submit, wait and download with an exception at one call, and see that nothing paid for is lost."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        monkeypatch.setenv("MEDIARELAY_HISTORY", str(folder / "history.sqlite3"))
        monkeypatch.setenv("MEDIARELAY_DURATIONS", str(folder / "durations.sqlite3"))
        trap = Trap(place, number, error, lasting=lasting)
        caught: Exception | None = None
        with set_up(trap):
            try:
                run_once(how, trap, folder)
            except errors.RelayError as ours:
                caught = ours
            trap.armed = False
        where = (place, number, error, lasting)
        if caught is None:
            assert (folder / "it.mp4").read_bytes() == FILM, where
        else:
            assert trap.struck, where
            assert getattr(caught, "handle", None) or getattr(caught, "external_id", None), where
        assert trap.struck or not list(folder.glob("*.part")), where
        return trap


@pytest.mark.parametrize("place", sorted(PLACES))
def test_no_exception_loses_a_paid_task(how: str, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever raises at any call after a POST that may have been accepted, the end is the file or a way back to it."""
    calls = strike(how, place, 0, OSError(), monkeypatch).calls
    assert calls >= 5
    strikes = 0
    for number, turn in itertools.product(range(1, calls + 1), range(TURNS)):
        error = ERRORS[(number + turn * 3) % len(ERRORS)]
        lasting = turn % 2 == 1 and place != "JSON"  # who can write no JSON at all can write no handle
        strikes += strike(how, place, number, error, monkeypatch, lasting=lasting).struck
    print(f"{how}, {place}: {strikes} exceptions at {calls} calls")
    assert strikes == calls * TURNS
