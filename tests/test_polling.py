"""How often gateways are queried: together where they can be, by what was learnt, and not in vain."""

from __future__ import annotations

import asyncio
import gc
import math
import random
import sqlite3
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Relay, Result
from mediarelay._core.actions import Response
from mediarelay._core.handle import Handle
from mediarelay._core.refresh import RefreshInterval
from mediarelay._core.request import PreparedRequest
from mediarelay._core.schedule import Duration
from mediarelay._io.durations import Durations
from mediarelay._io.session import make_poll
from mediarelay.errors import StillRunning
from mediarelay_client.tasks import find_operation
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, Counted, SharedClock, serve

SONG: Any = {"mv": "chirp-v4", "gpt_description_prompt": "a song of a cat"}
VIDEO: Any = {"model_name": "kling-v2-6", "mode": "pro", "duration": "5", "prompt": "a cat"}


def test_a_transport_keeps_nothing_of_what_was_submitted() -> None:
    """A task is queried by one and the same request; of a submission, with its files, nothing stays behind."""
    seen: list[weakref.ref[httpx.Request]] = []

    def response(request: httpx.Request) -> httpx.Response:
        seen.append(weakref.ref(request))
        return httpx.Response(200, json={"code": 0, "data": {"task_id": "1", "task_status": "processing"}})

    clock = SharedClock(ManualClock())
    with Relay("http://127.0.0.1:9", KEY, clock=clock, transport=httpx.MockTransport(response)) as relay:
        task = relay.kling.text2video(**VIDEO)
        with pytest.raises(StillRunning):
            task.wait(timeout=100)
        gc.collect()
        assert seen[0]() is None
    assert len(seen) > 3
    assert len({id(one) for one in seen[1:]}) == 1


def drawn(median: float, sigma: float, queue: float = 0.0) -> Callable[[str], tuple[float, float]]:
    """Return durations of a log-normal distribution, the same ones each time."""
    chance = random.Random(11)  # noqa: S311
    return lambda _: (queue, median * math.exp(chance.gauss(0, sigma)))


@pytest.fixture
def durations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of durations of its own."""
    path = tmp_path / "durations.sqlite3"
    monkeypatch.setenv("MEDIARELAY_DURATIONS", str(path))
    return path


def test_many_tasks_are_asked_for_together() -> None:
    """Fifty songs are waited for with at most a tenth of the requests a song that single waits take."""
    spent = {}
    for closed, songs in ((None, 50), ("/suno/fetch", 20)):
        app = Counted(closed, seconds=drawn(100, 0.4))
        with serve(app) as base_url, Relay(base_url, KEY, clock=SharedClock(app.turned)) as relay:
            results = relay.wait_all([relay.suno.music(**SONG) for _ in range(songs)], in_flight=1)
            assert all(isinstance(result, Result) for result in results)
            spent[closed] = app.queries / songs
            assert app.requested["POST /suno/fetch"] == 1 if closed else app.requested["POST /suno/fetch"] > 5
    assert spent[None] <= 0.1 * spent["/suno/fetch"]


def test_resumed_tasks_are_asked_for_together_at_once() -> None:
    """Tasks that come from elsewhere are all queried right away, in one request."""
    app = Counted(seconds=drawn(1, 0.1))
    with serve(app) as base_url, Relay(base_url, KEY, clock=SharedClock(app.turned)) as relay:
        handles = [relay.suno.music(**SONG).handle for _ in range(30)]
        app.turned.turn(60)
        results = relay.wait_all([relay.resume(handle) for handle in handles])
        assert all(isinstance(result, Result) for result in results)
    assert app.queries == 1


def test_many_tasks_are_asked_for_together_with_asyncio() -> None:
    """The same with await, over two operations that share one query."""
    app = Counted(seconds=drawn(60, 0.3))

    async def run(base_url: str) -> list[Any]:
        async with AsyncRelay(base_url, KEY, clock=SharedClock(app.turned)) as relay:
            tasks = [await relay.suno.music(**SONG) for _ in range(10)]
            tasks += [await relay.suno.lyrics(prompt="a cat") for _ in range(10)]
            return await relay.wait_all(tasks, in_flight=1)

    with serve(app) as base_url:
        results = asyncio.run(run(base_url))
    assert [type(result).__name__ for result in results] == ["AsyncResult"] * 20
    assert (
        len([path for path in app.requested if path.startswith("GET /suno/fetch/")]) <= 1
    )  # the one that is left alone


def test_polls_of_tasks_submitted_together_are_spread() -> None:
    """Where a gateway has no query for many, their first polls lie apart, and none is later than it would be alone."""
    operation, record = find_operation("klingCreateText2Video"), Handle("klingCreateText2Video", "1")
    alone = make_poll(operation, record, 0.0, 0.0).step(None, 0.0)
    firsts = [make_poll(operation, record, 0.0, 0.0, share=share).step(None, 0.0) for share in (0.2, 0.4, 0.6, 0.8)]
    times = [getattr(action, "time", 0.0) for action in firsts]
    assert times == sorted(set(times))
    assert times[-1] <= getattr(alone, "time", 0.0)


def test_finished_tasks_teach_when_to_ask(durations: Path) -> None:
    """After a few videos that take twice the usual time, another process polls less often, unless it may not learn."""
    app = Counted(seconds=drawn(380, 0.1))
    spent = []
    with serve(app) as base_url:
        for _ in range(16):
            with Relay(base_url, KEY, clock=SharedClock(app.turned)) as relay:
                before = app.queries
                relay.kling.text2video(**VIDEO).wait()
                spent.append(app.queries - before)
        assert sum(spent[-3:]) <= 0.75 * 3 * spent[0]
        with Relay(base_url, KEY, clock=SharedClock(app.turned), learn=False) as relay:
            before = app.queries
            relay.kling.text2video(**VIDEO).wait()
            assert app.queries - before > 1.25 * spent[-1]
    with sqlite3.connect(durations) as database:
        kinds = {row[0] for row in database.execute("SELECT kind FROM durations")}
    assert kinds == {"klingCreateText2Video kling-v2-6/pro/5"}


def test_durations_are_kept_by_several_processes_at_once(durations: Path) -> None:
    """Two writers of one file lose nothing, and a file that is none costs nothing but the knowledge."""
    one, other = Durations(), Durations()
    one.add("https://g.example", "k", Duration(10.0, 8.0))
    other.add("https://g.example", "k", Duration(12.0))
    assert Durations().known("https://g.example", "k") == [Duration(10.0, 8.0), Duration(12.0)]
    durations.write_bytes(b"this is no database" * 100)
    broken = Durations()
    broken.add("https://g.example", "k", Duration(1.0))
    assert broken.known("https://g.example", "k") == [Duration(1.0)]


@pytest.mark.parametrize(("age", "learnt"), [(0.0, 60.0), (86_400.0, None)])
def test_only_what_was_watched_is_learnt(age: float, learnt: float | None) -> None:
    """A task that had ended long before the first poll teaches nothing, unless the gateway states its times."""
    record = Handle("klingCreateText2Video", "1")
    made = b'"task_result":{"videos":[{"url":"https://cdn.example/v.mp4"}]}'
    for times, expected in ((b"", learnt), (b',"created_at":1700000000000,"updated_at":1700000042000', 42.0)):
        flow = make_poll(find_operation(record.operation), record, 0.0, age, poll_after=0.0)
        response = b'{"code":0,"data":{"task_id":"1","task_status":"succeed",%s%s}}' % (made, times)
        flow.step(Response(200, {}, response), 120.0)
        assert (flow.duration and flow.duration.total) == expected


@pytest.mark.parametrize(
    ("arguments", "kind", "typical"),
    [
        ({"model_name": "kling-v2-6", "mode": "pro", "duration": "10"}, "kling-v2-6/pro/10", 190),
        ({"model_name": "kling-v2-6", "mode": "std"}, "kling-v2-6/std/", 120),
        ({"prompt": "a cat"}, "//", 150),
    ],
)
def test_a_task_knows_its_kind(arguments: dict[str, str], kind: str, typical: float) -> None:
    """Model, mode and length stand in the handle, and choose the contract's figure for how long it takes."""
    operation = find_operation("klingCreateText2Video")
    record = Handle.decode(PreparedRequest(operation, arguments).handle("1").encode())
    assert record.kind == kind
    assert make_poll(operation, record, 0.0, 0.0)._schedule.typical == typical


@pytest.mark.usefixtures("durations")
def test_a_gateway_that_asks_every_15_seconds_is_not_asked_in_between() -> None:
    """Once its rhythm has shown, polls come right after its rounds: no two of them within one round."""
    app = Counted(seconds=drawn(100, 0.2), refresh=15.0)
    clock = SharedClock(app.turned)
    with serve(app) as base_url, Relay(base_url, KEY, clock=clock) as relay:
        for _ in range(12):
            app.turned.turn(7.3)
            relay.kling.text2video(**VIDEO).wait()
        app.turned.turn(7.3)
        task = relay.kling.text2video(**VIDEO)
        moments: list[float] = []
        task.wait(on_update=lambda _: moments.append(clock.now()))
    rounds = [moment // 15 for moment in moments]
    assert len(rounds) == len(set(rounds)) > 1
    assert all(moment % 15 < 7.5 for moment in moments)


def test_changes_without_a_rhythm_make_none() -> None:
    """Changes at any moment are not taken for a gateway's rounds."""
    chance = random.Random(5)  # noqa: S311
    refresh = RefreshInterval()
    for _ in range(200):
        moment = chance.uniform(0, 10_000)
        refresh.changed(moment, moment + 3)
        assert refresh.after(moment + 3, moment + 10) == moment + 10


@pytest.mark.usefixtures("durations")
def test_the_clock_restarts_when_the_work_begins() -> None:
    """Where tasks wait in a queue for very different times, the work after it is learnt, and polled by that."""
    chance = random.Random(3)  # noqa: S311
    app = Counted(seconds=lambda _: (60 * math.exp(chance.gauss(0, 1)), 100 * math.exp(chance.gauss(0, 0.15))))
    spent = []
    with serve(app) as base_url, Relay(base_url, KEY, clock=SharedClock(app.turned)) as relay:
        for _ in range(24):
            before = app.queries
            relay.kling.text2video(**VIDEO).wait()
            spent.append(app.queries - before)
    work = [one.work for one in Durations().known(base_url, "klingCreateText2Video kling-v2-6/pro/5") if one.work]
    assert len(work) >= 10
    assert all(60 < one < 160 for one in work)
    assert sum(spent[12:]) < sum(spent[:12])
