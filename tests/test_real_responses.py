"""Responses that real gateways gave: each is read for what it says, in every family, and shown where it cannot be."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mediarelay import errors
from mediarelay._core.actions import Done, Failed, Lost, Response, Send, SleepUntil
from mediarelay._core.handle import Handle
from mediarelay._core.poll import Poll
from mediarelay._core.request import PreparedRequest
from mediarelay._core.response import read_task
from mediarelay._core.schedule import Schedule
from mediarelay._core.submit import Submission
from mediarelay._io.gateway import Gateway
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .samples import example_arguments

LINK = "https://cdn.example/v.mp4"
FRONT = b'<!doctype html><html><head><title>New API</title></head><body><div id="root"></div></body></html>'
KLING, SORA, SUNO, MIDJOURNEY = (
    "klingCreateText2Video",
    "soraCreateVideo",
    "sunoSubmitMusic",
    "midjourneySubmitImagine",
)
FAMILIES = (
    KLING,
    SORA,
    "videoUnifiedCreate",
    "videoGenerationsCreate",
    "lumaCreateGeneration",
    "runwayOfficialImageToVideo",
    "seedanceCreateTask",
    "wanCreateVideo",
    "jimengSubmitVideo",
)


def response(body: Any, status: int = 200, **headers: str) -> Response:
    """Make a response."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def run(flow: Any, *events: Any) -> tuple[Any, list[Any], float]:
    """Step a machine through events; return its last action, what it sent, and the time."""
    waiting, sent, now, event = list(events), [], 0.0, None
    for _ in range(10_000):
        action = flow.step(event, now)
        event = None
        if isinstance(action, Send):
            sent.append(action.request)
            if not waiting:
                return action, sent, now
            event = waiting.pop(0)
        elif isinstance(action, SleepUntil):
            now = action.time
        else:
            return action, sent, now
    raise AssertionError("the machine does not end")


def submit(name: str, *events: Any) -> tuple[Any, list[Any], float]:
    """Submit the first example of an operation."""
    operation = find_operation(name)
    prepared = PreparedRequest(operation, example_arguments(operation))
    return run(Submission(operation, prepared.request, prepared.external_id), *events)


def wait(name: str, *events: Any, task_id: str = "t1", **options: Any) -> tuple[Any, list[Any], float]:
    """Wait for a task of an operation."""
    operation = find_operation(name)
    chosen = {"age": 0.0, "timeout": 3600.0, "schedule": Schedule(150.0), **options}
    return run(Poll(operation, Handle(operation.id, task_id, "mr-1", 0), 0.0, **chosen), *events)


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize(
    "body",
    [
        {"task_id": "4326"},
        {"id": "4326"},
        {"taskId": "4326"},
        {"data": {"task_id": "4326"}},
        {"code": 0, "message": "ok", "data": {"id": "4326", "status": "PENDING"}},
        {"code": 200, "msg": "success", "data": {"task_id": "4326"}},
        {"data": [{"task_id": "4326", "status": "submitted"}]},
        {"code": "success", "data": "4326"},
        {"status": "success", "data": {"task_id": 4326}},
        {"id": "4326", "task_id": "4326", "object": "video", "status": ""},
        {"result": {"id": "4326", "state": "queued"}},
        {"output": {"task_id": "4326", "task_status": "PENDING"}},
    ],
    ids=lambda body: json.dumps(body)[:40],
)
def test_an_id_is_taken_wherever_it_stands(name: str, body: Any) -> None:
    """A submission that is answered with an id, in whatever shape, is taken and not doubted."""
    action, sent, _ = submit(name, response(body))
    assert isinstance(action, Done), action
    assert action.value.id == "4326"
    assert len(sent) == 1


@pytest.mark.parametrize(
    "body",
    [
        {
            "task_id": "t1",
            "status": "SUCCESS",
            "progress": "100%",
            "fail_reason": "",
            "platform": "55",
            "created_at": 1,
            "finished_at": 2,
        },
        {"code": "success", "data": {"task_id": "t1", "status": "SUCCESS", "fail_reason": ""}},
        {"id": "t1", "status": "Completed"},
        {"data": {"id": "t1", "state": "DONE"}},
        {"data": [{"task_id": "t1", "status": "succeeded"}]},
    ],
    ids=lambda body: json.dumps(body)[:40],
)
def test_a_success_leads_to_the_content(body: Any) -> None:
    """Where the family's files lie under the gateway's own path, a success in any shape leads there."""
    action, sent, _ = wait(SORA, response(body))
    assert action.value.urls == ("/v1/videos/t1/content",)
    assert len(sent) == 1


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize(
    "body",
    [
        {"code": 0, "message": "ok", "data": {"task_id": "t1", "status": "completed", "video_url": LINK}},
        {"code": 0, "data": {"task_id": "t1", "task_status": "succeed", "video_url": LINK}},
        {"code": 0, "data": {"task_id": "t1", "task_status": "succeed", "task_result": {"videos": [{"url": LINK}]}}},
        {"id": "t1", "status": "completed", "task_result": {"videos": [{"id": "v", "url": LINK}]}},
        {"task_id": "t1", "status": "SUCCESS", "url": LINK},
        {"task_id": "t1", "status": "success", "output": LINK},
        {"task_id": "t1", "status": "success", "output": [LINK]},
        {"task_id": "t1", "status": "Success", "result_url": LINK},
        {"id": "t1", "status": "completed", "metadata": {"url": LINK}},
        {"id": "t1", "status": "completed", "videos": [{"url": LINK}]},
        {"id": "t1", "status": "completed", "video": {"url": LINK, "cover": "https://cdn.example/c.jpg"}},
        {"data": {"id": "t1", "state": "SUCCEEDED", "result": {"video_url": LINK}}},
        {"output": {"task_id": "t1", "task_status": "SUCCEEDED", "video_url": LINK}},
        {"task_id": "t1", "status": "SUCCESS", "image_url": "https://in.example/i.png", "data": {"videos": [LINK]}},
        {"status": "completed", "video_url": LINK},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
def test_a_link_is_found_wherever_it_stands(name: str, body: Any) -> None:
    """The link of a success is found by the name of its key, whatever the family and the nesting."""
    action, _, _ = wait(name, response(body))
    assert isinstance(action, Done), action
    assert action.value.urls == (LINK,)
    assert action.value.id == "t1"


@pytest.mark.parametrize(
    "body",
    [
        {"code": 0, "message": "ok", "data": {"task_id": "t1", "status": "processing"}},
        {"task_id": "t1", "status": "IN_PROGRESS", "progress": "30%"},
        {"status": "success", "data": {"id": "t1", "status": "running"}},
        {"data": {"task_id": "t1", "state": "Processing", "task_status": None}},
        {"status": "processing"},
    ],
    ids=lambda body: json.dumps(body)[:40],
)
def test_a_task_that_runs_is_waited_for(body: Any) -> None:
    """A running task in any shape is seen as running, and its end is taken from another."""
    assert read_task(find_operation(KLING), response(body)).state == "running"
    done = response({"data": {"task_id": "t1", "status": "completed", "video_url": LINK}})
    assert wait(KLING, response(body), done)[0].value.urls == (LINK,)


def test_the_id_that_was_asked_for_leads_to_the_content() -> None:
    """A gateway that names the task by another id in every response is queried for the content by the submission's."""
    body = response({"id": "video_other", "object": "video", "status": "completed", "progress": 100})
    running = response({"id": "video_other", "object": "video", "status": "in_progress"})
    action, sent, _ = wait(SORA, running, body)
    assert action.value.urls == ("/v1/videos/t1/content",)
    assert action.value.id == "t1"
    assert len(sent) == 2
    assert wait(SORA, body, body)[0].value.urls == ("/v1/videos/t1/content",)


def test_a_response_about_another_task_is_not_taken() -> None:
    """Another external id, or another id after the right one, is another task: it is queried again."""

    def reported(name: str, external: str, link: str) -> Response:
        data = {"task_id": name, "task_status": "succeed", "task_info": {"external_task_id": external}}
        return response({"code": 0, "data": {**data, "task_result": {"videos": [{"url": link}]}}})

    foreign = "https://cdn.example/foreign.mp4"
    action, _, _ = wait(
        KLING, reported("t2", "mr-2", foreign), reported("t1", "mr-2", foreign), reported("t1", "mr-1", LINK)
    )
    assert action.value.urls == (LINK,)
    running = response({"code": 0, "data": {"task_id": "t1", "task_status": "processing"}})
    other = response(
        {"code": 0, "data": {"task_id": "t2", "task_status": "succeed", "task_result": {"videos": [{"url": foreign}]}}}
    )
    assert wait(KLING, running, other, other, reported("t1", "mr-1", LINK))[0].value.urls == (LINK,)
    assert isinstance(wait(KLING, *[reported("t2", "mr-2", foreign)] * 2000)[0].error, errors.StillRunning)


class TestALookUp:
    """What a look-up by external id finds."""

    NO = response({"code": 1203, "message": "no"}, 404)

    def found(self, external: str | None, name: str = "9") -> Response:
        """Return a task with an external id."""
        data = {"task_id": name, "task_status": "processing", "task_info": {"external_task_id": external}}
        return response({"code": 0, "data": data})

    def submit(self, *events: Any) -> tuple[Any, list[Any], float]:
        """Lose the response to a submission that carries mr-1."""
        operation = find_operation(KLING)
        prepared = PreparedRequest(operation, {"prompt": "a cat", "external_task_id": "mr-1"})
        return run(Submission(operation, prepared.request, prepared.external_id), Lost(True, "reset"), *events)

    def test_another_task_is_not_adopted(self) -> None:
        """A task with another external id is not ours, whatever was queried."""
        action, sent, _ = self.submit(*[self.found("mr-2")] * 3)
        assert isinstance(action.error, errors.SubmitUncertain)
        assert len(sent) == 4

    @pytest.mark.parametrize("external", ["mr-1", None])
    def test_it_is_adopted_where_the_gateway_can_say_no(self, external: str | None) -> None:
        """A task is ours once the gateway has said no to an unknown id."""
        action, sent, _ = self.submit(self.found(external), self.NO)
        assert action.value.id == "9"
        assert sent[1] != sent[2]
        assert sum(request.method == "POST" for request in sent) == 1
        assert self.submit(self.NO, self.found(external))[0].value.id == "9"

    @pytest.mark.parametrize("external", ["mr-1", None])
    def test_an_echo_is_no_proof(self, external: str | None) -> None:
        """Where the gateway finds a task for any id, nothing is adopted."""
        action, _, _ = self.submit(self.found(external, "mr-1"), self.found(external, "mr-1"))
        assert isinstance(action.error, errors.SubmitUncertain)
        assert "any id" in str(action.error)

    def test_a_broken_proof_is_asked_for_again(self) -> None:
        """Where the look-up of an unknown id is lost, all of it is done again."""
        action, _, _ = self.submit(self.found("mr-1"), Lost(True, "reset"), self.found("mr-1"), self.NO)
        assert action.value.id == "9"


REJECTED, QUOTA, AUTH, BUSY = (
    errors.SubmitRejected,
    errors.QuotaExceeded,
    errors.AuthenticationError,
    errors.RateLimited,
)


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize(
    ("body", "status", "kind", "words"),
    [
        (FRONT, 200, REJECTED, "New API"),
        (FRONT, 404, REJECTED, "New API"),
        (
            {"error": {"message": "No available channels for model x in group default", "code": ""}},
            503,
            REJECTED,
            "No av",
        ),
        (
            {"error": {"message": "当前分组 default 下对于模型 x 无可用渠道", "type": "new_api_error"}},
            503,
            REJECTED,
            "无可用渠道",
        ),
        ({"code": "get_channel_failed", "message": "no"}, 500, REJECTED, "no"),
        ({"error": {"code": "channel:no_available_key", "message": "none"}}, 500, REJECTED, "none"),
        ({"error": {"code": "sensitive_words_detected", "message": "bad word"}}, 500, REJECTED, "bad word"),
        (
            {"error": {"code": "sensitive_words_detected", "message": "user sensitive words detected"}},
            500,
            REJECTED,
            "sensitive words",
        ),
        ({"error": {"message": "You exceeded your current quota, please check"}}, 429, QUOTA, "current quota"),
        ({"code": "provider_not_found", "message": "none"}, 503, REJECTED, "none"),
        ({"error": {"type": "1113", "message": "余额不足"}}, 429, QUOTA, "余额不足"),
        ({"error": {"code": "1113", "message": "?"}}, 429, QUOTA, "?"),
        ({"error": {"code": "AccountOverdueError", "message": "overdue", "type": "Forbidden"}}, 403, QUOTA, "overdue"),
        ({"detail": "User is locked. Reason: Exhausted balance. Top up."}, 403, QUOTA, "Exhausted balance"),
        ({"code": "Arrearage", "message": "Access denied", "request_id": "r"}, 400, QUOTA, "Access denied"),
        ({"error": "You do not have enough credits"}, 400, QUOTA, "enough credits"),
        ({"error": {"code": "insufficient_quota", "message": "You exceeded"}}, 429, QUOTA, "You exceeded"),
        ({"code": "fail_to_fetch_task", "message": '{"code":1102,"message":"Balance"}'}, 429, QUOTA, "Balance"),
        ({"code": "fail_to_fetch_task", "message": '{"code":1301,"message":"unsafe"}'}, 400, REJECTED, "unsafe"),
        ({"code": "fail_to_fetch_task", "message": '{"code":1002,"message":"bad key"}'}, 401, AUTH, "bad key"),
        ({"detail": "text"}, 422, REJECTED, "text"),
        ({"detail": [{"loc": ["body"], "msg": "field required"}]}, 422, REJECTED, "field required"),
        ({"title": "Unprocessable", "detail": "input is wrong", "status": 422}, 422, REJECTED, "input is wrong"),
        ({"message": "plain"}, 400, REJECTED, "plain"),
        ({"msg": "short"}, 400, REJECTED, "short"),
        ({"errors": [{"message": "listed"}]}, 400, REJECTED, "listed"),
        ({"description": "told"}, 400, REJECTED, "told"),
        ({"base_resp": {"status_code": 2013, "status_msg": "invalid params"}}, 400, REJECTED, "invalid params"),
        ({"success": False, "message": "not so"}, 200, REJECTED, "not so"),
        (b"plain text, no JSON", 400, REJECTED, "plain text"),
    ],
)
def test_certain_refusals_are_typed_and_quoted(
    name: str, body: Any, status: int, kind: type[errors.RelayError], words: str
) -> None:
    """A certain refusal is typed by its code, words or status, quoted, carried, and never sent again."""
    action, sent, _ = submit(name, response(body, status))
    assert type(action.error) is kind, action.error
    assert words in str(action.error)
    assert action.error.http_status == status
    assert action.error.response
    assert len(sent) == 1


def test_midjourneys_refusals_are_words() -> None:
    """What Midjourney's proxies put into `description` is read as the code that it is."""
    for description, kind in (("quota_not_enough", QUOTA), ("channel:no_available_key", REJECTED)):
        action, sent, _ = submit(
            MIDJOURNEY, response({"code": 4, "description": description, "type": "upstream_error"}, 403)
        )
        assert type(action.error) is kind
        assert len(sent) == 1
    action, _, _ = wait(MIDJOURNEY, *[response({"code": 4, "description": "task_no_found ", "type": "x"}, 400)] * 99)
    assert "does not know the task" in str(action.error)


@pytest.mark.parametrize("code", ["system_cpu_overloaded", "system_memory_overloaded", "system_disk_overloaded"])
def test_a_loaded_front_is_waited_for(code: str) -> None:
    """A front that refuses for its load has done nothing: wait and send again, then RateLimited."""
    busy = response(
        {"error": {"message": "system overloaded", "type": "new_api_error", "param": "", "code": code}}, 503
    )
    action, sent, _ = submit(KLING, busy, response({"code": 0, "data": {"task_id": "1", "task_status": "submitted"}}))
    assert action.value.id == "1"
    assert len(sent) == 2
    assert type(submit(KLING, *[busy] * 9)[0].error) is BUSY
    words = f"{code.replace('_', ' ')} (current: 98.6%, threshold: 90%)"
    bare = response({"error": {"message": words, "type": "new_api_error", "param": "", "code": ""}}, 503)
    assert type(submit(SORA, *[bare] * 9)[0].error) is BUSY


@pytest.mark.parametrize("code", [1302, 1303, 1102, 1201, 1002])
@pytest.mark.parametrize("status", [500, 503, 504])
def test_a_server_error_is_uncertain_whatever_the_vendors_code(code: int, status: int) -> None:
    """A vendor's code with a 5xx status proves nothing: no second POST."""
    action, sent, _ = submit(KLING, *[response({"code": code, "message": "no"}, status)] * 9)
    assert type(action.error) is errors.SubmitUncertain
    assert action.error.http_status == status
    assert '"message": "no"' in str(action.error.response)
    assert sum(request.method == "POST" for request in sent) == 1


@pytest.mark.parametrize("status", [200, 400, 408, 429, 500, 502, 503])
@pytest.mark.parametrize(
    "body",
    [
        {"code": 0, "data": {"task_id": "77", "task_status": "submitted"}},
        {"code": 0, "data": {"task_id": "77"}},
        {"task_id": "77"},
        {"id": "77", "object": "video", "status": "queued"},
        {"code": "success", "data": {"task_id": "77", "status": "NOT_START"}},
        {"code": 1302, "message": "too fast", "request_id": "r", "data": {"task_id": "77"}},
        {"code": 1303, "message": "parallel task over resource pack limit", "task_id": "77"},
        {"error": {"message": "rate limited", "code": "1302"}, "data": {"task_id": "77"}},
    ],
    ids=lambda body: json.dumps(body)[:40],
)
def test_an_id_means_taken_whatever_the_status(status: int, body: Any) -> None:
    """A body with a task's id under an error's status is an accepted task: nothing is sent again."""
    action, sent, _ = submit(KLING, response(body, status))
    assert isinstance(action, Done), action
    assert action.value.id == "77"
    assert len(sent) == 1


@pytest.mark.parametrize("name", [*FAMILIES, SUNO, MIDJOURNEY])
@pytest.mark.parametrize(
    "body",
    [
        {"code": 1, "message": "ok", "data": {"task_id": "77", "status": "submitted"}},
        {"code": 201, "msg": "created", "data": {"taskId": "77"}},
        {"code": 10000, "message": "Success", "data": {"task_id": "77"}},
        {"code": "SUCCEED", "data": {"task_id": "77"}},
        {"error": {"code": "", "message": ""}, "data": {"task_id": "77"}},
    ],
    ids=lambda body: json.dumps(body)[:40],
)
def test_a_task_is_taken_whatever_its_success_is_called(name: str, body: Any) -> None:
    """A task that a success by HTTP names exists, whatever unknown code stands beside it."""
    action, sent, _ = submit(name, response(body))
    assert isinstance(action, Done), action
    assert action.value.id == "77"
    assert len(sent) == 1
    if name not in (SUNO, MIDJOURNEY):
        done = {"task_id": "t1", "status": "completed", "video_url": LINK}
        assert wait(name, response({**body, "data": done}))[0].value.urls == (LINK,)


@pytest.mark.parametrize(
    "body", [{"code": 1, "msg": "success"}, {"code": 1, "description": "提交成功"}, {"code": 7}, {"code": "queued"}]
)
def test_a_code_that_nobody_knows_is_no_refusal(body: Any) -> None:
    """A success by HTTP whose only sign of an error is an unknown code is uncertain; with words it is a refusal."""
    for name in (KLING, SORA, MIDJOURNEY):
        action, sent, _ = submit(name, response(body), *[Lost(True, "gone")] * 9)
        assert type(action.error) is errors.SubmitUncertain, action.error
        assert sum(request.method == "POST" for request in sent) == 1
        assert (
            type(submit(name, response({**body, "description": "no", "message": "no", "msg": "no"}))[0].error)
            is REJECTED
        )


@pytest.mark.parametrize("title", ["Request Timeout", "请求超时", "系统错误"])
def test_a_page_that_tells_of_a_failure_is_uncertain(title: str) -> None:
    """A web page titled as of a server that failed proves nothing, though HTTP calls it a success."""
    page = f"<!doctype html><html><head><title>{title}</title></head></html>".encode()
    assert type(submit(SORA, response(page))[0].error) is errors.SubmitUncertain


def test_what_cannot_be_read_is_shown() -> None:
    """An unreadable response stands in the message and on the error, after the submission and at the deadline."""
    odd = response({"surprise": "x" * 900, "esc": "\x1b[31m"})
    action, _, _ = submit(KLING, odd, *[Lost(True, "gone")] * 3)
    assert isinstance(action.error, errors.SubmitUncertain)
    assert "surprise" in str(action.error)
    assert (action.error.http_status, len(str(action.error.response))) == (200, 501)
    action, _, _ = wait(KLING, *[odd] * 2000)
    assert isinstance(action.error, errors.StillRunning)
    assert "surprise" in str(action.error)
    assert str(action.error.response).startswith('{"surprise"')


def test_a_success_without_anything_is_shown() -> None:
    """A success whose links never come ends after a minute, with the response, its handle, and what to do."""
    empty = response({"task_id": "t1", "status": "SUCCESS", "platform": "55"})
    action, _, now = wait(KLING, *[empty] * 99)
    assert isinstance(action.error, errors.UnexpectedResponse)
    assert '"platform": "55"' in str(action.error)
    assert action.error.response == '{"task_id": "t1", "status": "SUCCESS", "platform": "55"}'
    assert str(action.error.handle) in str(action.error)
    assert now < 200


def test_a_link_may_come_a_little_later() -> None:
    """After a success without its link the gateway is queried again, for a minute."""
    early = {"code": 0, "data": {"task_id": "t1", "task_status": "succeed", "task_result": {"videos": []}}}
    late = {"code": 0, "data": {"task_id": "t1", "task_status": "succeed", "task_result": {"videos": [{"url": LINK}]}}}
    action, sent, _ = wait(KLING, response(early), response(early), response(late))
    assert action.value.urls == (LINK,)
    assert len(sent) == 3


def test_pages_do_not_end_a_wait() -> None:
    """A task that was seen outlives pages, empty 404s and unknown routes while its gateway is replaced."""
    running = response({"code": 0, "data": {"task_id": "t1", "task_status": "processing"}}, retry_after="10")
    done = response({"code": 0, "data": {"task_id": "t1", "status": "completed", "video_url": LINK}})
    route = {"error": {"message": "Invalid URL (GET /kling/v1/videos/text2video/t1)", "type": "invalid_request_error"}}
    for gone in (
        response(FRONT, 404),
        response(b"", 404),
        response(route, 404),
        response(FRONT, 403),
        response(FRONT, 200),
    ):
        slow = gone._replace(headers={"retry-after": "30"})
        assert wait(KLING, running, *[slow] * 40, done)[0].value.urls == (LINK,)
        assert wait(KLING, *[slow] * 3, done)[0].value.urls == (LINK,)


def test_the_id_of_a_request_is_no_task() -> None:
    """An envelope that holds no more than the id of the request is no accepted task."""
    for name in FAMILIES[1:]:
        action, _, _ = submit(name, *[response({"code": 0, "message": "", "request_id": "r-1"})] * 9)
        assert isinstance(action.error, errors.SubmitUncertain)


def test_words_about_the_task_end_a_wait() -> None:
    """A gateway that says in plain words that there is no such task is believed, as by its code."""
    action, _, now = wait(KLING, *[response({"message": "Task not found"}, 404)] * 999)
    assert isinstance(action.error, errors.UnexpectedResponse)
    assert now < 300


def test_a_task_that_was_seen_may_be_unknown_for_some_minutes() -> None:
    """The gateway's own "no such task" ends the wait of a task that was seen only once it has lasted."""
    running = response({"code": 0, "data": {"task_id": "t1", "task_status": "processing"}}, retry_after="900")
    unknown = response({"code": "task_not_exist", "message": "task_not_exist", "data": None}, 400)
    done = response({"code": 0, "data": {"task_id": "t1", "status": "completed", "video_url": LINK}})
    assert wait(KLING, running, *[unknown] * 5, done)[0].value.urls == (LINK,)
    action, _, now = wait(KLING, running, *[unknown] * 999)
    assert isinstance(action.error, errors.UnexpectedResponse)
    assert str(action.error.handle) in str(action.error)
    assert now < 1500


def test_a_refused_poll_says_that_the_task_lives() -> None:
    """A key that may not look says nothing of the task: the error names the handle and that it lives on."""
    body = {"error": {"message": "This token has no access to model", "type": "new_api_error"}}
    action, _, _ = wait(SORA, response(body, 403))
    assert isinstance(action.error, errors.AuthenticationError)
    assert "lives on" in str(action.error)
    assert str(action.error.handle) in str(action.error)
    assert "This token has no access to model" in str(action.error)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"error": {"message": "Generated video rejected by content moderation.", "code": "x"}}, 400),
        ({"code": "bad", "error": "content-moderated"}, 400),
        ({"error": {"message": "no", "code": "content_policy_violation"}}, 400),
        ({"code": 1301, "message": "unsafe"}, 400),
        ({"detail": "The request was flagged: NSFW content"}, 422),
        ({"id": "t1", "status": "failed", "error": {"message": "no luck"}}, 400),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_a_moderated_task_has_failed(body: Any, status: int) -> None:
    """A poll that is refused for the content, or that reports the failure itself, is the task's end, at once."""
    action, sent, _ = wait(SORA, response(body, status))
    assert type(action.error) is errors.TaskFailed, action.error
    assert action.error.http_status == status
    assert len(sent) == 1


def test_finished_songs_are_delivered() -> None:
    """Of two songs of which one is refused, the other is delivered, and what is missing is reported."""
    for state in ("SUCCESS", "FAILURE"):
        clips: list[dict[str, Any]] = [
            {"id": "a", "status": "complete", "audio_url": "https://cdn.example/a.mp3"},
            {
                "id": "b",
                "status": "error",
                "audio_url": "https://cdn.example/None.mp3",
                "metadata": {"error_message": "no"},
            },
        ]
        body = {"code": "success", "data": {"task_id": "t1", "status": state, "fail_reason": "", "data": clips}}
        action, _, _ = wait(SUNO, response(body))
        assert action.value.urls == ("https://cdn.example/a.mp3",)
        assert action.value.missing == ("no",)
        clips[0]["status"] = "error"
        if state == "FAILURE":
            assert isinstance(wait(SUNO, response(body))[0].error, errors.TaskFailed)


@pytest.mark.parametrize(
    "link",
    ["data:video/mp4;base64,AAAAIGZ0eXBpc29t", "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAAIZnJlZQAAAAh" * 2],
    ids=["data", "bare"],
)
@pytest.mark.parametrize("field", ["url", "video_url", "result_url"])
def test_a_result_in_the_response_is_a_link(link: str, field: str) -> None:
    """A data: URI, or the Base64 of a file, counts as a link wherever one may stand."""
    action, _, _ = wait(KLING, response({"task_id": "t1", "status": "SUCCESS", field: link}))
    assert action.value.urls[0].startswith("data:video/mp4;base64,AAAA")


def test_long_and_odd_ids_make_handles() -> None:
    """An id of any length and any signs makes a handle that leads back, printable, and 300 bytes where it can."""
    for name in ("x" * 1000, "cut\ud83d", "esc\x1b[31m", "a/b?c#d", "名" * 200):
        handle = Handle(KLING, name, "mr-1", 1, kind="k" * 100)
        text = handle.encode()
        text.encode()
        assert "\x1b" not in text
        assert Handle.decode(text).task_id == name
        action, sent, _ = wait(KLING, task_id=name)
        assert isinstance(action, Send)
        sent[0].path.encode("ascii")


def test_reasons_are_printable() -> None:
    """A reason with control characters or half an emoji is shown, not acted on, and can be written anywhere."""
    for words in ("\x1b]0;owned\x07 no", "no \ud83d"):
        data = {"task_id": "t1", "task_status": "failed", "task_status_msg": words}
        action, _, _ = wait(KLING, response({"code": 0, "data": data}))
        assert isinstance(action.error, errors.TaskFailed)
        str(action.error).encode()
        assert "\x1b" not in str(action.error)
        action, _, _ = submit(KLING, response({"code": 1201, "message": words}))
        str(action.error).encode()
        assert isinstance(action, Failed)


@pytest.mark.parametrize(
    ("link", "base_url", "address"),
    [
        ("/files/a.mp4", "https://gw.example", "https://gw.example/files/a.mp4"),
        ("/a.mp4?sign=1", "https://gw.example/relay", "https://gw.example/relay/a.mp4?sign=1"),
        ("/relay/files/a", "https://gw.example/relay", "https://gw.example/relay/files/a"),
        ("//cdn.example/a.mp4", "https://gw.example/relay", "https://cdn.example/a.mp4"),
    ],
)
@pytest.mark.parametrize("place", ["vendor", "flat"])
def test_a_link_without_a_host_is_the_gateways_own(place: str, link: str, base_url: str, address: str) -> None:
    """A success whose link is a path is fetched from the gateway, one without a scheme by the gateway's scheme."""
    vendor = {"task_id": "t1", "task_status": "succeed", "task_result": {"videos": [{"url": link}]}}
    body = {"code": 0, "data": vendor} if place == "vendor" else {"task_id": "t1", "status": "SUCCESS", "url": link}
    action, _, _ = wait(KLING, response(body))
    assert [Gateway(base_url, "k").absolute(url) for url in action.value.urls] == [address]


def test_a_fresh_task_of_midjourney_may_have_no_properties(contract: Contract) -> None:
    """Null in place of the properties is read, and conforms: new-api answers so before anything is made."""
    body = {"id": "77", "action": "IMAGINE", "status": "NOT_START", "progress": "0%", "properties": None}
    assert read_task(find_operation(MIDJOURNEY), response(body)).state == "queued"
    assert contract.check_response("midjourneyFetchTask", 200, body) == []
