"""What is in doubt is on record, what is remembered stops nothing, and what is given is looked at before it is used."""

from __future__ import annotations

import asyncio
import logging
import math
import os
import signal
import sqlite3
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._core.actions import Failed, Nudge, Response, Send, SleepUntil
from mediarelay._core.handle import Handle
from mediarelay._core.poll import LEAST_GAP, Poll
from mediarelay._core.request import PreparedRequest
from mediarelay._core.schedule import Schedule
from mediarelay._core.submit import Submission, request_for
from mediarelay._io.doubt import Intent
from mediarelay._io.history import History
from mediarelay_client.tasks import find_operation
from mediarelay_mock.testing import KEY, Running

from .raw import Connection, serve_raw

OPERATION = find_operation("klingCreateText2Video")


def silent(connection: Connection) -> None:
    """Read a request and never answer."""
    connection.read()
    connection.server.closed.wait(20)


# -- what is in doubt


def test_a_cancelled_submission_is_on_record(caplog: pytest.LogCaptureFixture) -> None:
    """Cancelled during the POST, a submission is logged with its external id and listed as uncertain."""

    async def run(base_url: str) -> list[Any]:
        async with AsyncRelay(base_url, KEY) as relay:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(relay.kling.text2video(prompt="a cat"), 0.5)
            return relay.uncertain()

    with serve_raw(silent) as server:
        (found,) = asyncio.run(run(server.base_url))
    assert found.operation == OPERATION.id
    assert found.external_id.encode() in server.requests[0]
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert any(found.external_id in text for text in warned)


def test_what_carries_no_id_of_its_own_is_said_so(caplog: pytest.LogCaptureFixture) -> None:
    """Broken off in any way, a submission without an external id names none: no error says to look for "None"."""
    caplog.set_level(logging.INFO)
    prepared = SimpleNamespace(external_id=None, operation=OPERATION)
    said = []
    for broken in (OSError("no"), KeyboardInterrupt()):
        intent = Intent(prepared, "https://gateway.example", History())  # type: ignore[arg-type]
        intent.note()
        with pytest.raises((errors.SubmitUncertain, KeyboardInterrupt)) as end, intent.held():
            raise broken
        said += [str(end.value), *getattr(end.value, "__notes__", ())]
    assert "no id of its own" in said[0]
    assert "no id of its own" in said[-1]
    assert "None" not in " ".join([*said, *caplog.messages])


def test_a_call_whose_result_was_lost_is_on_record() -> None:
    """A paid call that returns its result at once is listed once its response was lost; no task is spoken of."""
    with serve_raw(lambda connection: connection.read()) as server, Relay(server.base_url, KEY) as relay:
        with pytest.raises(errors.SubmitUncertain) as caught:
            relay.openai.images(prompt="a cat")
        with pytest.raises(errors.SubmitUncertain) as free:
            relay.openai.delete_file(file_id="f")
        (found,) = relay.uncertain()
    assert (found.operation, found.external_id) == ("openaiCreateImage", None)
    assert "carried out and charged" in str(caught.value)
    assert "task" not in str(caught.value)
    assert "charged" not in str(free.value)


def test_a_killed_submission_is_on_record() -> None:
    """What a process was submitting when it was killed is listed by the next one."""
    with serve_raw(silent) as server:
        child = os.fork()
        if not child:
            try:
                Relay(server.base_url, KEY).kling.text2video(prompt="a cat")
            finally:
                os._exit(1)
        while not server.requests:
            server.closed.wait(0.02)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with Relay(server.base_url, KEY) as relay:
            (found,) = relay.uncertain()
    assert found.external_id is not None
    assert found.external_id.encode() in server.requests[0]


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_no_process_forks_while_a_database_is_in_use(tmp_path: Path) -> None:
    """A fork waits for the history's use in other threads: SQLite's locks would be held in the child for ever."""
    history, inside, leave = History(tmp_path / "history"), threading.Event(), threading.Event()

    def use() -> None:
        with history._open():
            inside.set()
            leave.wait(10)

    user = threading.Thread(target=use)
    user.start()
    assert inside.wait(10)
    done: list[bool] = []

    def fork() -> None:
        child = os.fork()
        if not child:
            os._exit(0)
        done.append(leave.is_set())
        os.waitpid(child, 0)

    forker = threading.Thread(target=fork)
    forker.start()
    forker.join(0.3)
    leave.set()
    forker.join(10)
    user.join(10)
    assert done == [True]


def test_what_is_known_is_in_doubt_no_more(relay: Relay, kling_mock: Running) -> None:
    """A task that was created, and a refusal, leave nothing in doubt; what a look-up finds is in doubt no more."""
    task = relay.kling.text2video(prompt="a cat")
    with pytest.raises(errors.SubmitRejected):
        relay.kling.text2video(prompt="mock:reject")
    assert relay.uncertain() == []
    assert task.external_id is not None
    handle = Handle(OPERATION.id, task.external_id, task.external_id, 0).encode()
    History().intend(handle, task.external_id, kling_mock.base_url)
    (found,) = relay.uncertain()
    assert found.handle is not None
    assert relay.resume(found.handle).wait().urls
    assert relay.uncertain() == []


@pytest.mark.parametrize("trouble", ["corrupt", "locked", "folder", "forbidden", "off", "read-only"])
def test_memory_files_never_stop_anything(
    trouble: str, kling_mock: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A history and durations that are damaged, locked, in the way or not to be entered cost no task."""
    path = tmp_path / "memory.sqlite3"
    monkeypatch.setattr("mediarelay._io.history._PATIENCE", 0.05)
    monkeypatch.setattr("mediarelay._io.learned._PATIENCE", 0.05)
    holder = None
    if trouble == "corrupt":
        path.write_bytes(b"no database at all" * 100)
    elif trouble == "locked":
        holder = sqlite3.connect(path)
        holder.execute("BEGIN EXCLUSIVE")
    elif trouble == "folder":
        path.mkdir()
    elif trouble == "forbidden":
        real = Path.exists
        monkeypatch.setattr(Path, "exists", lambda self: _forbidden(self) if self == path else real(self))
    elif trouble == "read-only":
        path = Path("/proc/nowhere/memory.sqlite3")
    for name in ("MEDIARELAY_HISTORY", "MEDIARELAY_DURATIONS"):
        monkeypatch.setenv(name, "" if trouble == "off" else str(path))
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        assert relay.kling.text2video(prompt="a cat").wait().urls
        assert relay.uncertain() == []
    if holder is not None:
        holder.close()


def _forbidden(path: Path) -> bool:
    raise PermissionError(13, "Permission denied", str(path))


# -- what is given


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 10**400, -1, "5", b"5"])
def test_times_must_be_times(value: Any, kling_mock: Running) -> None:
    """Times that are no finite number of seconds are refused, in every place that takes one."""
    for name in ("request_timeout", "busy_timeout", "lateness"):
        with pytest.raises(errors.InvalidInput, match=name):
            Relay("https://gateway.example", KEY, **{name: value})
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        task = relay.kling.text2video(prompt="a cat")
        with pytest.raises(errors.InvalidInput, match="timeout") as caught:
            task.wait(timeout=value)
        assert caught.value.handle == task.handle


@pytest.mark.parametrize(
    ("base_url", "key"),
    [
        ("https://gate\nway.example", KEY),
        ("https://gateway.example/a b", KEY),
        ("https://gateway.example\x1b[31m", KEY),
        (f"https://{'a' * 64}.example", KEY),
        ("https://[::1", KEY),
        ("https://gateway.example:99999", KEY),
        (b"https://gateway.example", KEY),
        ("https://gateway.example", KEY.encode()),
        ("https://gateway.example", KEY + "\nx"),
        (KEY, "https://gateway.example"),
    ],
)
def test_a_gateway_must_be_one(base_url: Any, key: Any) -> None:
    """Addresses and keys with line breaks, of bytes, or that no host has are refused, and no key is shown."""
    with pytest.raises(errors.InvalidInput) as caught:
        Relay(base_url, key)
    assert KEY not in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(("task_id", "path"), [(".", "%2E"), ("..", "%2E%2E"), ("a/../b", "a%2F..%2Fb")])
def test_ids_lead_to_no_other_path(task_id: str, path: str) -> None:
    """An id that reads as a folder is one segment of the path that is requested."""
    assert OPERATION.query is not None
    request = request_for(OPERATION.query, task_id)
    assert request.path.endswith(f"/{path}")
    assert httpx.URL("https://gateway.example" + request.path).raw_path.decode() == request.path


# -- patience


def busy(hint: str) -> Response:
    """Return a refusal for want of room."""
    return Response(429, {"retry-after": hint}, b'{"code":1302,"message":"too fast","request_id":"r"}')


@pytest.mark.parametrize(
    ("hint", "patience", "posts"), [("600", 120.0, 1), ("0", 120.0, 9), ("5", 20.0, 4), ("", 0.0, 1)]
)
def test_a_submission_waits_for_room_within_bounds(
    hint: str, patience: float, posts: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Too many requests for ever end within the time that was given for it, and each wait is logged."""
    prepared, now, sent = PreparedRequest(OPERATION, {"prompt": "a cat"}), 0.0, 0
    flow = Submission(OPERATION, prepared.request, prepared.external_id, busy_timeout=patience)
    action, event = flow.step(None, now), None
    while not isinstance(action, Failed):
        if isinstance(action, SleepUntil):
            now, event = action.time, None
        else:
            assert isinstance(action, Send)
            sent, event = sent + 1, busy(hint)
        action = flow.step(event, now)
    assert isinstance(action.error, errors.RateLimited)
    assert now <= patience
    assert sent == posts
    assert len([record for record in caplog.records if "no room" in record.getMessage()]) == sent - 1


def test_callbacks_keep_a_least_gap_and_the_gateways_own() -> None:
    """However many callbacks come, looks keep a least gap, and what the gateway requests."""
    handle = Handle(OPERATION.id, "8145")
    flow = Poll(OPERATION, handle, 0.0, age=60.0, timeout=600.0, schedule=Schedule(150.0, 0.5), poll_after=0.0)
    running = Response(200, {}, b'{"code":0,"message":"","data":{"task_id":"8145","task_status":"processing"}}')
    looks, now = 0, 0.0
    action = flow.step(None, now)
    for tick in range(1000):
        if isinstance(action, Send):
            looks += 1
            action = flow.step(running, now)
        now = tick * 0.003
        action = flow.step(Nudge() if now < getattr(action, "time", 0) else None, now)
    assert looks <= 1 + 3 / LEAST_GAP
    while not isinstance(action, Send):
        now += 0.5
        action = flow.step(None, now)
    action = flow.step(running._replace(headers={"retry-after": "37"}), now)
    hurried = flow.step(Nudge(), now + 5)
    assert isinstance(hurried, SleepUntil)
    assert hurried.time == pytest.approx(now + 37)
