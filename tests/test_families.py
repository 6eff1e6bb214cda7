"""The families beside Kling: their files, their two-step results, and clients that other people wrote."""

from __future__ import annotations

import json
import re
import warnings
from typing import Any

import httpx
import pytest

from mediarelay import Relay
from mediarelay._core.actions import Failed, Response, Send, SleepUntil
from mediarelay._core.handle import Handle
from mediarelay._core.request import PreparedRequest
from mediarelay._core.response import read_task
from mediarelay._core.submit import Submission, query_request
from mediarelay._io.session import make_poll
from mediarelay.cli.docs import read_menu
from mediarelay.errors import QuotaExceeded, RateLimited, StillRunning, SubmitRejected
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, Running, serve

from .commands import run
from .conftest import ROOT
from .samples import CONTRACT, methods

PICTURE = ROOT / "examples" / "cat.jpg"


# Named otherwise, since they were there before the rule: the version is a field, and "self" means nothing to Python.
_OTHERWISE = {"replicateCreatePrediction": "predict_version", "systemGetSelf": "account"}


@pytest.mark.parametrize("operation", methods(), ids=lambda one: one.id)
def test_methods_are_named_by_one_rule(operation: Operation) -> None:
    """A method has the words of its path, or of its operationId, or of what it makes; CONTRIBUTING states the rule."""
    if _OTHERWISE.get(operation.id) == operation.name:
        return
    family = operation.family.replace("_", "")
    *verb, _ = _words(operation.id[len(family) :])
    known = [*_words(operation.path), *_words(operation.id), operation.lifecycle.media]
    strange = [word for word in _words(operation.name) if not any(one.startswith(word[:6]) for one in known)]
    assert not strange, f"neither the path nor the operationId has {strange}"
    beside = {one.method for one in methods() if one.family == operation.family and one.path == operation.path}
    if operation.method == "GET":
        assert _words(operation.name)[0] not in {"get", "list", "fetch", "query"}, "what only reads is a noun"
    elif len(beside) > 1 or operation.method == "DELETE":
        assert operation.name.startswith(verb[0]), f"on this path it needs a verb, {verb[0]} for instance"


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|\d+|[A-Z]+(?![a-z])", text)]


def test_a_file_goes_as_a_form_where_the_family_wants_one(relay: Relay, kling_mock: Running) -> None:
    """/v1/videos gets a picture as a part of a form, next to its fields; an address stays an address in JSON."""
    relay.sora.video(model="sora-2", prompt="a cat", seconds="4", input_reference=PICTURE)
    stored: Any = kling_mock.gateway.store.latest.body
    assert stored["prompt"] == "a cat"
    assert stored["seconds"] == "4"
    assert len(stored["input_reference"]) > 10_000
    prepared = PreparedRequest(
        find_operation("soraCreateVideo"), {"model": "m", "prompt": "p", "input_reference": PICTURE}
    )
    assert prepared.request.form is not None
    assert [name for name, _ in prepared.request.form.files] == ["input_reference"]
    assert CONTRACT.check_request("soraCreateVideo", prepared.body) == []  # as --dry-run and batches look at it
    address = {"model": "m", "prompt": "p", "input_reference": "https://example.com/cat.jpg"}
    assert PreparedRequest(find_operation("soraCreateVideo"), address).request.form is None


@pytest.mark.parametrize(
    ("operation", "field", "start"),
    [
        ("runwayOfficialImageToVideo", "promptImage", "data:image/jpeg;base64,/9j/"),
        ("videoGenerationsCreate", "image", "/9j/"),
        ("midjourneySubmitDescribe", "base64", "data:image/jpeg;base64,/9j/"),
    ],
)
def test_a_file_gets_the_form_that_the_family_takes(operation: str, field: str, start: str) -> None:
    """A picture becomes a data URI, or bare Base64, as the contract says."""
    assert str(PreparedRequest(find_operation(operation), {field: PICTURE}).body[field]).startswith(start)


def test_a_result_in_two_steps_is_followed(relay: Relay) -> None:
    """MiniMax gives the id of a file; the link comes from a second response, and losing that one is waited out."""
    result = relay.minimax.video(model="MiniMax-Hailuo-02", prompt="a cat").wait()
    assert result.urls[0].endswith(".mp4")
    operation = find_operation("minimaxCreateVideo")
    flow = make_poll(operation, Handle("minimaxCreateVideo", "1"), 0.0, 0.0, poll_after=0.0)
    assert isinstance(flow.step(None, 0.0), Send)
    done = b'{"task_id":"1","status":"Success","file_id":"f","base_resp":{"status_code":0}}'
    requested = flow.step(Response(200, {}, done), 1.0)
    assert isinstance(requested, Send)
    assert (requested.request.path, dict(requested.request.query)) == ("/minimax/v1/files/retrieve", {"file_id": "f"})
    assert isinstance(flow.step(Response(502, {}, b"<html>"), 2.0), SleepUntil)


@pytest.mark.parametrize(
    ("operation", "method", "path", "where"),
    [
        ("klingCreateText2Video", "GET", "/kling/v1/videos/text2video/a%3Ab", {}),
        ("videoUnifiedCreate", "GET", "/v1/video/query", {"id": "a:b"}),
        ("runwayProGenerate", "POST", "/runway/feed", {"task_id": "a:b"}),
        ("falNanoBananaEdit", "GET", "/fal-ai/nano-banana/requests/a%3Ab", {}),
    ],
)
def test_tasks_are_asked_for_where_the_family_wants(operation: str, method: str, path: str, where: Any) -> None:
    """By path, by parameter, by body: all of it is data."""
    request = query_request(find_operation(operation), "a:b")
    assert (request.method, request.path) == (method, path)
    assert dict(request.query) == (where if method == "GET" else {})
    if method == "POST":
        assert request.body == b'{"task_id": "a:b"}'


@pytest.mark.parametrize(
    ("operation", "body", "error"),
    [
        ("minimaxCreateVideo", b'{"task_id":"","base_resp":{"status_code":1026,"status_msg":"no"}}', SubmitRejected),
        ("minimaxCreateVideo", b'{"task_id":"","base_resp":{"status_code":1002,"status_msg":"fast"}}', RateLimited),
        ("midjourneySubmitImagine", b'{"code":24,"description":"banned prompt","result":null}', SubmitRejected),
        ("midjourneySubmitImagine", b'{"code":23,"description":"queue full"}', RateLimited),
        ("sunoSubmitMusic", b'{"code":"quota_not_enough","message":"no","data":null}', QuotaExceeded),
    ],
)
def test_refusals_inside_200_are_certain(operation: str, body: bytes, error: type[Exception]) -> None:
    """A family's own codes are read by that family's meaning: 1002 is a wrong key at Kling and haste at MiniMax."""
    found = find_operation(operation)
    flow = Submission(found, PreparedRequest(found, {"prompt": "x"}).request, None, pauses=())
    flow.step(None, 0.0)
    action = flow.step(Response(200, {}, body), 1.0)
    assert isinstance(action, Failed)
    assert type(action.error) is error


def test_a_preview_is_no_result_and_a_button_is_waited_for() -> None:
    """Midjourney's picture on the way is not taken for the end; MODAL keeps waiting; an empty status is queued."""
    operation = find_operation("midjourneySubmitImagine")
    for status, state in (("IN_PROGRESS", "running"), ("MODAL", "queued"), ("", "queued"), ("CANCEL", "cancelled")):
        body = f'{{"id":"1","status":"{status}","imageUrl":"https://cdn.example/p.png"}}'.encode()
        parsed = read_task(operation, Response(200, {}, body))
        assert (parsed.state, parsed.urls) == (state, ())


def test_a_task_that_waits_for_its_owner_says_so() -> None:
    """Midjourney's MODAL ends the wait at once, with what to do and the handle to come back with."""
    record = Handle("midjourneySubmitAction", "1")
    flow = make_poll(find_operation(record.operation), record, 0.0, 0.0, poll_after=0.0)
    flow.step(None, 0.0)
    action = flow.step(Response(200, {}, b'{"id":"1","status":"MODAL"}'), 1.0)
    assert isinstance(action, Failed)
    assert isinstance(action.error, StillRunning)
    assert "relay.midjourney.modal" in str(action.error)
    assert action.error.handle == record.encode()


@pytest.mark.parametrize("together", [False, True])
def test_a_result_given_at_once_needs_no_poll(together: bool) -> None:
    """A gateway that answers an asynchronous submission with the result itself, even without an id, is not polled."""
    requested: list[str] = []

    def response(request: httpx.Request) -> httpx.Response:
        requested.append(request.method)
        return httpx.Response(200, json={"images": [{"url": "https://cdn.example/0.png"}]})

    with Relay("https://gateway.example", KEY, transport=httpx.MockTransport(response)) as relay:
        task = relay.fal.nano_banana(prompt="a cat")
        result: Any = relay.wait_all([task])[0] if together else task.wait()
    assert result.urls == ["https://cdn.example/0.png"]
    assert requested == ["POST"]
    assert task.state == "succeeded"


def test_fields_that_a_query_repeats_travel_with_the_handle(relay: Relay, kling_mock: Running) -> None:
    """Jimeng's own query needs a field of the submission: another process finds the task by its handle alone."""
    handle = relay.jimeng.official_action(
        action="CVSync2AsyncSubmitTask", version="2022-08-31", req_key="jimeng_ti2v_v30_pro", prompt="a cat"
    ).handle
    record = Handle.decode(handle)
    request = query_request(find_operation(record.operation), record.task_id, record.kept)
    assert dict(request.query) == {"Action": "CVSync2AsyncGetResult", "Version": "2022-08-31"}
    assert json.loads(request.body or b"") == {"req_key": "jimeng_ti2v_v30_pro", "task_id": record.task_id}
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as other:
        assert other.resume(handle).wait().urls[0].endswith(".mp4")


def test_songs_are_done_when_all_of_them_are() -> None:
    """Suno's older form lists the songs of a task; the slowest decides, and one that is refused withholds no other."""
    operation = find_operation("sunoV1Generate")
    for words, state in (
        (("complete", "streaming"), "running"),
        (("complete", "complete"), "succeeded"),
        (("complete", "error"), "succeeded"),
        (("error", "streaming"), "running"),
        (("error", "error"), "failed"),
    ):
        clips = ",".join(
            f'{{"id":"{i}","status":"{word}","audio_url":"https://c.example/{i}.mp3"}}' for i, word in enumerate(words)
        )
        parsed = read_task(operation, Response(200, {}, f"[{clips}]".encode()))
        assert (parsed.id, parsed.state) == ("0,1", state)


def test_the_openai_package_works_unmodified() -> None:
    """A client that we did not write creates a video from a picture, polls, downloads and remixes it on the mock."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from openai import NotFoundError, OpenAI

        gateway = MockGateway("kling", keys=(KEY,), clock=MockClock(100))
        with (
            serve(make_app(gateway)) as base_url,
            OpenAI(api_key=KEY, base_url=f"{base_url}/v1", max_retries=0) as client,
        ):
            video = client.videos.create_and_poll(
                model="sora-2",
                prompt="a cat",
                seconds="4",
                size="720x1280",
                input_reference=PICTURE,
                poll_interval_ms=20,
            )
            assert video.status == "completed"
            assert client.videos.download_content(video.id).read()[4:8] == b"ftyp"
            assert client.videos.remix(video.id, prompt="a dog").status == "queued"
            with pytest.raises(NotFoundError):
                client.videos.retrieve("nothing")


@pytest.mark.parametrize(
    ("menu", "pages", "unknown"), [("new-api", 98, 4), ("reference", 74, 0), ("guide", 86, 3), ("nicerouter", 101, 0)]
)
def test_every_entry_of_every_menu_is_found(menu: str, pages: int, unknown: int) -> None:
    """Each page of the seeds' menus leads to an operation, or says plainly that its path is not known."""
    entries = read_menu(menu)
    assert len(entries) == pages
    assert sum(entry["served_by"] == "path unknown" for entry in entries) == unknown
    served = {entry["title"]: entry["served_by"] for entry in entries}
    if menu == "nicerouter":
        assert served["首尾帧视频"].endswith("(minimaxCreateVideo)")
        assert served["创建任务 google/imagen-4"].endswith("(replicateCreateModelPrediction)")


def test_a_menu_is_one_line_an_entry_in_a_pipe() -> None:
    """Another program gets each entry of a menu as one line with tabs, without headings."""
    lines = run({}, "docs", "--menu", "guide").stdout.splitlines()
    assert len(lines) == len(read_menu("guide"))
    assert {line.count("\t") for line in lines} == {2}
