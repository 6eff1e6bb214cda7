"""Every method of the contract, against mock gateways on real sockets, for threads and for asyncio."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import logging
import pickle
from pathlib import Path
from typing import Any, NoReturn

import puremagic
import pytest

from mediarelay import AsyncRelay, Relay, Result, errors
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_mock.testing import KEY, Running, serve_mock

from .conftest import ROOT
from .sample_files import png
from .samples import call, methods, runs

PICTURE = ROOT / "examples" / "cat.jpg"
SMALL = base64.b64encode(png(300, 300)).decode()
SUFFIXES = {"video": ".mp4", "image": ".png", "audio": ".mp3"}


TASKS = runs(operation.id for operation in methods(waiting=True))


@pytest.mark.parametrize(("name", "profile"), TASKS)
def test_every_task_is_submitted_waited_for_and_downloaded(
    name: str, profile: str, mocks: dict[str, Running], tmp_path: Path
) -> None:
    """Each asynchronous operation ends, in each dialect, with the real files of its kind on the disk."""
    operation, mock = find_operation(name), mocks[profile]
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        task = call(relay, operation)
        assert task.state in ("queued", "unknown")
        result = task.wait()
        assert task.state == "succeeded"
        assert bool(result.urls) == (operation.lifecycle.media != "data")
        for index in range(len(result.urls)):
            file = result.download(f"{tmp_path}/out/", index=index)
            content = file.path.read_bytes()
            assert (file.size, file.sha256) == (len(content), hashlib.sha256(content).hexdigest())
            assert puremagic.from_string(content) == file.path.suffix
    files = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == len(result.urls)
    kinds = {Path(file).suffix for file in files}
    assert not files or SUFFIXES[operation.lifecycle.media] in kinds


@pytest.mark.parametrize(("name", "profile"), TASKS)
def test_every_task_works_with_asyncio(name: str, profile: str, mocks: dict[str, Running], tmp_path: Path) -> None:
    """Each asynchronous operation does the same with await."""
    operation, mock = find_operation(name), mocks[profile]

    async def run() -> None:
        async with AsyncRelay(mock.base_url, KEY, clock=mock.clock) as relay:
            task = await call(relay, operation)
            result = await task.wait()
            assert task.state == "succeeded"
            if result.urls:
                file = await result.download(tmp_path / "it")
                assert file.size == file.path.stat().st_size > 1000

    asyncio.run(run())


AT_ONCE = [one for one in methods(waiting=False) if one.name != one.stream_name]


@pytest.mark.parametrize("operation", AT_ONCE, ids=lambda operation: operation.id)
def test_every_answer_given_at_once_is_read(operation: Operation, kling_mock: Running) -> None:
    """Each synchronous operation answers with its result, with and without asyncio."""

    async def run() -> Any:
        kling_mock.gateway.store.tokens.clear()  # what was deleted is there again
        async with AsyncRelay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
            return await call(relay, operation)

    kling_mock.gateway.store.tokens.clear()
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        result, twin = call(relay, operation), asyncio.run(run())
    assert result.raw is not None or result.files
    assert len(result.urls) == len(twin.urls)
    holds_links = operation.lifecycle.media != "data" and "/media/" in json.dumps(result.raw)
    assert bool(result.urls) == holds_links


@pytest.mark.parametrize(
    "image",
    [
        PICTURE,
        PICTURE.read_bytes(),
        io.BytesIO(PICTURE.read_bytes()),
        "https://example.com/cat.jpg",
        f"data:image/png;base64,{SMALL}",
        SMALL,
    ],
    ids=["path", "bytes", "file", "url", "data-uri", "base64"],
)
def test_takes_a_picture_in_any_form(image: Any, relay: Relay, kling_mock: Running) -> None:
    """A path, bytes, an open file, a URL, a data URI and Base64 all arrive as the gateway wants them."""
    task = relay.kling.image2video(model_name="kling-v1", image=image, prompt="a cat")
    stored = kling_mock.gateway.store.get(task.id)
    assert stored is not None
    assert not stored.body["image"].startswith("data:")
    assert stored.body["image"] in (image, SMALL) or len(stored.body["image"]) > 30_000


def test_waits_as_the_gateway_hints() -> None:
    """Where the gateway names a pause by Retry-After, polls keep to it instead of the schedule."""
    with serve_mock(poll_after=3) as mock, Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        relay.kling.text2video(model_name="kling-v1", prompt="a cat").wait()
        assert mock.clock.slept == pytest.approx([3.0] * 4, abs=0.01)


def test_a_failed_task_raises_with_the_gateways_reason(mock: Running) -> None:
    """A task that fails raises TaskFailed with the gateway's words and the handle, though its message says SUCCEED."""
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        task = relay.kling.text2video(model_name="kling-v1", prompt="mock:fail")
        with pytest.raises(errors.TaskFailed, match="risk control") as caught:
            task.wait()
    assert task.state == "failed"
    assert caught.value.handle == task.handle


def test_a_success_without_anything_made_is_an_error(mock: Running) -> None:
    """A task that succeeds with an empty result raises at that poll instead of waiting on."""
    with (
        Relay(mock.base_url, KEY, clock=mock.clock) as relay,
        pytest.raises(errors.UnexpectedResponse, match="nothing that was made"),
    ):
        relay.kling.text2video(model_name="kling-v1", prompt="mock:empty").wait()


def test_a_deadline_leaves_the_task_alive(relay: Relay) -> None:
    """When the deadline passes, StillRunning carries the handle, and the task can be waited for again."""
    task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
    with pytest.raises(errors.StillRunning) as caught:
        task.wait(timeout=5)
    assert caught.value.handle == task.handle
    assert "again" in str(caught.value)
    assert relay.resume(task.handle).wait().urls


def test_the_default_deadline_is_finite(relay: Relay, kling_mock: Running) -> None:
    """A task that never ends is given up after the contract's deadline for its kind."""
    began = kling_mock.turned.now()
    with pytest.raises(errors.StillRunning):
        relay.kling.generations(prompt="mock:stuck").wait()
    assert kling_mock.turned.now() - began == pytest.approx(900, abs=1)


def test_a_handle_resumes_elsewhere(mock: Running) -> None:
    """A handle leads back to its task from another relay, with or without asyncio."""
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        handle = relay.kling.text2video(model_name="kling-v1", prompt="a cat").handle

    async def resume() -> list[str]:
        async with AsyncRelay(mock.base_url, KEY, clock=mock.clock) as relay:
            return (await relay.resume(handle).wait()).urls

    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        assert relay.resume(handle).wait().urls == asyncio.run(resume())


def test_a_task_is_found_by_its_bare_id(relay: Relay) -> None:
    """A task that another program submitted is waited for by operation, in either of its names, and id."""
    task_id = relay.kling.text2video(model_name="kling-v1", prompt="a cat").id
    both = [relay.task(name, task_id).wait().urls for name in ("kling.text2video", "klingCreateText2Video")]
    assert both[0] == both[1] != []
    for name in ("kling.nothing", "nothing.text2video", "klingNothing"):
        with pytest.raises(errors.InvalidInput, match="does not know"):
            relay.task(name, task_id)


@pytest.mark.parametrize(
    ("prompt", "states"), [("a cat", ["queued", "succeeded"]), ("mock:fail", ["queued", "failed"])]
)
def test_one_look_tells_the_state(prompt: str, states: list[str], relay: Relay, kling_mock: Running) -> None:
    """`refresh()` sends one request and returns the state, also that of a task that failed."""
    task, seen = relay.kling.text2video(model_name="kling-v1", prompt=prompt), []
    for seconds in (0, 3600):
        kling_mock.turned.turn(seconds)
        before = kling_mock.turned.now()
        seen.append(task.refresh())
        assert kling_mock.turned.now() - before < 1
    assert (seen, task.state) == (states, states[-1])


def test_one_look_at_what_is_not_there_is_an_error(relay: Relay) -> None:
    """A task that the gateway does not know has no state."""
    with pytest.raises((errors.UnexpectedResponse, errors.StillRunning), match="1"):
        relay.task("kling.text2video", "1").refresh()


def test_updates_are_yielded_until_the_end(kling_mock: Running) -> None:
    """`updates()` yields each poll until the task has succeeded, and raises what `wait()` would; so with asyncio."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
        states: list[str] = [update.state for update in task.updates()]
        assert (states[-1], task.wait().urls != []) == ("succeeded", True)
        failing = relay.kling.text2video(model_name="kling-v1", prompt="mock:fail")
        with pytest.raises(errors.TaskFailed):
            list(failing.updates())

    async def run() -> tuple[list[str], str]:
        async with AsyncRelay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
            task = await relay.kling.text2video(model_name="kling-v1", prompt="a cat")
            return [update.state async for update in task.updates()], await task.refresh()

    assert asyncio.run(run()) == (states, "succeeded")


@pytest.mark.parametrize(
    ("prompt", "kind", "code"),
    [
        ("mock:reject", errors.SubmitRejected, "1301"),
        ("mock:broke", errors.QuotaExceeded, "1102"),
        ("mock:busy", errors.RateLimited, "1303"),
    ],
)
def test_refusals_are_told_apart(prompt: str, kind: type[errors.RelayError], code: str, mock: Running) -> None:
    """A refused submission raises its own error, with the gateway's code, in every dialect; nothing is created."""
    known = len(mock.gateway.store)
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay, pytest.raises(kind) as caught:
        relay.kling.text2video(model_name="kling-v1", prompt=prompt)
    assert type(caught.value) is kind
    if mock.gateway.dialect.name in ("kling", "text", "flat"):
        assert caught.value.code == code  # the others hide the vendor's code behind a word of their own
    assert "Nothing was created" in str(caught.value)
    assert len(mock.gateway.store) == known


def test_a_wrong_key_surfaces_at_once(mock: Running) -> None:
    """A rejected key raises AuthenticationError at the first submission and at the first poll."""
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
    with Relay(mock.base_url, "sk-wrong", clock=mock.clock) as relay:
        with pytest.raises(errors.AuthenticationError):
            relay.kling.text2video(model_name="kling-v1", prompt="a cat")
        mock.clock.slept.clear()
        with pytest.raises(errors.AuthenticationError):
            relay.resume(task.handle).wait()
        assert mock.clock.slept == []


def test_the_key_shows_nowhere(mock: Running, caplog: pytest.LogCaptureFixture) -> None:
    """The key is in no repr, log, error or pickle, though every log is on."""
    caplog.set_level(logging.DEBUG)
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
        result = task.wait()
        with pytest.raises(errors.RelayError) as caught:
            relay.kling.text2video(model_name="kling-v1", prompt="mock:reject")
        shown = [repr(relay), repr(relay.gateway), repr(task), repr(result), task.handle, str(result.raw)]
        shown += [repr(relay.session.transport), str(caught.value), repr(vars(caught.value))]
        with pytest.raises(TypeError):
            pickle.dumps(relay)
    assert "submitted" in caplog.text
    assert KEY not in "\n".join([*shown, caplog.text])


def test_progress_is_told_and_its_errors_do_no_harm(relay: Relay, caplog: pytest.LogCaptureFixture) -> None:
    """The callback sees every poll; what it raises is logged and the wait goes on."""
    seen: list[Any] = []

    def watch(update: Any) -> None:
        seen.append(update)
        raise RuntimeError("the callback is broken")

    result = relay.kling.text2video(model_name="kling-v1", prompt="a cat").wait(on_update=watch)
    assert result.urls
    assert [update.requests for update in seen] == list(range(1, len(seen) + 1))
    assert seen[-1].state == "succeeded"
    assert "the callback is broken" in caplog.text


def test_many_tasks_do_not_disturb_each_other(relay: Relay) -> None:
    """Of many tasks each comes with its own result or error, in the given order, and the failed ones harm none."""
    tasks = [relay.kling.generations(prompt="mock:fail" if n % 3 == 0 else "a cat") for n in range(12)]
    outcomes = relay.wait_all(tasks, in_flight=3)
    for n, outcome in enumerate(outcomes):
        assert isinstance(outcome, errors.TaskFailed) == (n % 3 == 0)
    assert [task.state for task in tasks[:2]] == ["failed", "succeeded"]


def test_a_task_that_cannot_be_waited_for_harms_no_other(relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wait that cannot even begin is the error of its task, with the handle; what holds for all is refused."""
    tasks = [relay.kling.generations(prompt="a cat") for _ in range(2)]
    for impossible in (0, -1, 2.5):
        with pytest.raises(errors.InvalidInput, match="in_flight"):
            relay.wait_all(tasks, in_flight=impossible)  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidInput, match="timeout"):
        relay.wait_all(tasks, timeout=-1)

    def fail(*_: object) -> NoReturn:
        raise OverflowError("int too large to convert to float")

    monkeypatch.setattr(tasks[0], "_make_poll", fail)
    first, second = relay.wait_all(tasks)
    assert isinstance(first, errors.StillRunning)
    assert first.handle == tasks[0].handle
    assert isinstance(second, Result)


def test_many_tasks_come_as_they_end(kling_mock: Running) -> None:
    """Results arrive in the order of completion, with and without asyncio: pictures before videos."""

    async def run() -> list[str]:
        async with AsyncRelay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
            tasks = [
                await relay.kling.text2video(model_name="kling-v1", prompt="a"),
                await relay.kling.generations(prompt="b"),
            ]
            return [task.operation.name async for task, _ in relay.as_completed(tasks)]

    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        tasks = [relay.kling.text2video(model_name="kling-v1", prompt="a"), relay.kling.generations(prompt="b")]
        order = [task.operation.name for task, _ in relay.as_completed(tasks)]
    assert order == asyncio.run(run()) == ["generations", "text2video"]


def test_an_id_of_the_callers_own_is_kept(relay: Relay, kling_mock: Running) -> None:
    """The caller's external id is sent as it is; without one, one is minted, and no two are alike."""
    assert relay.kling.text2video(model_name="kling-v1", prompt="a", external_task_id="mine-1").external_id == "mine-1"
    minted = {relay.kling.text2video(model_name="kling-v1", prompt="a").external_id for _ in range(3)}
    assert len(minted) == 3
    assert all(kling_mock.gateway.store.uses(KEY, str(one)) for one in minted)


def test_fields_beyond_the_contract_can_be_sent(relay: Relay, kling_mock: Running) -> None:
    """What `extra` holds is sent beside the known fields."""
    task = relay.kling.text2video(model_name="kling-v1", prompt="a", extra={"model": "kling-v3", "brand_new": {"x": 1}})
    stored = kling_mock.gateway.store.get(task.id)
    assert stored is not None
    assert stored.body["brand_new"] == {"x": 1}


def test_nested_models_and_mappings_are_alike(relay: Relay, kling_mock: Running) -> None:
    """Nested values can be the generated models or plain mappings, and files stand in them, too."""
    from mediarelay_client.models import KlingCameraConfig, KlingCameraControl

    typed = KlingCameraControl(type_="simple", config=KlingCameraConfig(pan=2))
    plain = {"type": "simple", "config": {"pan": 2}}
    for camera in (typed, plain):
        task = relay.kling.text2video(model_name="kling-v1", prompt="a", camera_control=camera)
        stored = kling_mock.gateway.store.get(task.id)
        assert stored is not None
        assert stored.body["camera_control"] == plain
    assert relay.kling.multi_image2video(prompt="a", image_list=[{"image": PICTURE}]).id
