"""The submission and the wait, stepped by hand: no server, no clock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mediarelay import errors
from mediarelay._core.actions import Done, Failed, Lost, Response, Send, SleepUntil
from mediarelay._core.handle import Handle
from mediarelay._core.poll import Poll
from mediarelay._core.request import PreparedRequest
from mediarelay._core.schedule import Schedule
from mediarelay._core.submit import Submission, query_request, retry_after
from mediarelay_client.tasks import find_operation

OPERATION = find_operation("klingCreateText2Video")
HANDLE = Handle(OPERATION.id, "8145", "mr-1", 0)
ACCEPTED = {"code": 0, "message": "SUCCEED", "data": {"task_id": "8145", "task_status": "submitted"}}
PAGE = b"<!doctype html><title>502 Bad Gateway</title>"


def response(status: int, body: Any, **headers: str) -> Response:
    """Make a response; `retry_after` becomes the header of that name."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def polled(status: str, **more: Any) -> Response:
    """Make a query's response in Kling's own words."""
    return response(200, {"code": 0, "data": {"task_id": "8145", "task_status": status, **more}})


FINISHED = polled("succeed", task_result={"videos": [{"url": "https://cdn.example/v.mp4"}]})


class Hand:
    """Steps a machine through events and keeps what it did."""

    def __init__(self, flow: Any, now: float = 0.0) -> None:
        self.flow = flow
        self.now = now
        self.sent: list[Any] = []
        self.slept: list[float] = []

    def run(self, *events: Any) -> Any:
        """Feed the events, one to each request, and return the last action."""
        waiting = list(events)
        event = None
        for _ in range(10_000):
            action = self.flow.step(event, self.now)
            event = None
            if isinstance(action, Send):
                self.sent.append(action.request)
                if not waiting:
                    return action
                event = waiting.pop(0)
            elif isinstance(action, SleepUntil):
                assert action.time > self.now
                self.slept.append(action.time - self.now)
                self.now = action.time
            else:
                return action
        raise AssertionError("the machine does not end")


def submission(**arguments: Any) -> Hand:
    """Return a submission of a text2video task, ready to step."""
    prepared = PreparedRequest(OPERATION, {"prompt": "a cat", "external_task_id": "mr-1", **arguments})
    return Hand(Submission(OPERATION, prepared.request, prepared.external_id))


def wait(**options: Any) -> Hand:
    """Return a wait for a task that was just submitted, ready to step."""
    chosen = {"age": 0.0, "timeout": 3600.0, "schedule": Schedule(150.0), **options}
    return Hand(Poll(OPERATION, HANDLE, 0.0, **chosen))


def posts(hand: Hand) -> int:
    """Count the paid requests."""
    return sum(request.method == "POST" for request in hand.sent)


@pytest.mark.parametrize(
    "doubtful",
    [
        Lost(True, "the connection was reset"),
        Lost(True, "read timeout"),
        response(500, {"code": 5000, "message": "internal"}),
        response(502, PAGE),
        response(200, PAGE),
        response(200, b""),
        response(200, {"code": "success", "data": None}),
        response(504, {"code": 5002, "message": "backlog"}),
        response(520, b"\xff\xfe"),
    ],
    ids=["reset", "timeout", "500", "502-page", "200-page", "empty", "no-data", "5002", "520"],
)
class TestAfterADoubtfulSubmission:
    """What follows a submission whose outcome is not known."""

    def test_the_task_is_recovered(self, doubtful: Any) -> None:
        """It is looked up by its external id, and there is one paid POST only."""
        hand = submission()
        action = hand.run(doubtful, response(404, {"code": 1203, "message": "not yet"}), response(200, ACCEPTED))
        assert isinstance(action, Done)
        assert action.value.id == "8145"
        assert posts(hand) == 1
        assert hand.sent[1] == query_request(OPERATION, "mr-1")

    def test_it_ends_as_uncertain(self, doubtful: Any) -> None:
        """Where the look-ups find nothing, SubmitUncertain says what to look for and never to try again."""
        hand = submission()
        action = hand.run(doubtful, *[response(404, {"code": 1203, "message": "no"})] * 3)
        assert isinstance(action, Failed)
        assert isinstance(action.error, errors.SubmitUncertain)
        assert action.error.external_id == "mr-1"
        assert "mr-1" in str(action.error)
        assert "try again" not in str(action.error).lower()
        assert posts(hand) == 1


def test_without_an_id_to_look_for_it_is_uncertain_at_once() -> None:
    """A paid operation that answers at once, and takes no id, ends as uncertain after one lost response."""
    operation = find_operation("klingCreateTts")
    prepared = PreparedRequest(operation, {"text": "hi", "voice_id": "1"})
    hand = Hand(Submission(operation, prepared.request, prepared.external_id))
    action = hand.run(Lost(True, "reset"))
    assert isinstance(action.error, errors.SubmitUncertain)
    assert action.error.external_id is None
    assert len(hand.sent) == 1


def test_a_refused_connection_is_tried_again() -> None:
    """Where it is certain that nothing was sent, the submission is sent again, a bounded number of times."""
    hand = submission()
    assert isinstance(hand.run(Lost(False, "refused"), response(200, ACCEPTED)), Done)
    assert posts(hand) == 2
    hand = submission()
    action = hand.run(*[Lost(False, "refused")] * 9)
    assert isinstance(action.error, errors.SubmitRejected)
    assert posts(hand) == 3


def test_a_busy_gateway_is_waited_for() -> None:
    """1302 and 1303 are certain refusals: sent again after a growing pause, or after the one that is named."""
    busy = response(429, {"code": 1303, "message": "parallel"})
    hand = submission()
    assert isinstance(
        hand.run(busy, response(429, {"code": 1302, "message": "x"}, retry_after="7"), response(200, ACCEPTED)), Done
    )
    assert hand.slept == [2.0, 7.0]
    hand = submission()
    assert isinstance(hand.run(*[busy] * 9).error, errors.RateLimited)


@pytest.mark.parametrize("code", [1100, 1101, 1102, 1304])
def test_429_alone_does_not_mean_wait(code: int) -> None:
    """An empty account and a foreign address come as HTTP 429, too, and end at once."""
    hand = submission()
    action = hand.run(response(429, {"code": code, "message": "no"}))
    assert isinstance(action, Failed)
    assert not isinstance(action.error, errors.RateLimited)
    assert hand.slept == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (response(200, {"code": 1201, "message": "bad value"}), errors.SubmitRejected),
        (response(400, {"code": "task_failed", "message": "bad"}), errors.SubmitRejected),
        (response(503, {"error": {"code": "model_not_found", "message": "no channel"}}), errors.SubmitRejected),
        (response(403, {"code": "quota_not_enough", "message": "no"}), errors.QuotaExceeded),
        (
            response(401, {"error": {"code": "", "message": "无效的令牌", "type": "new_api_error"}}),
            errors.AuthenticationError,
        ),
        (response(403, PAGE), errors.AuthenticationError),
        (response(308, b"", location="https://other.example/"), errors.SubmitRejected),
    ],
)
def test_certain_refusals_are_typed(body: Response, kind: type[errors.RelayError]) -> None:
    """A refusal is read by its meaning, also inside HTTP 200 or 503, and nothing is sent again."""
    hand = submission()
    action = hand.run(body)
    assert type(action.error) is kind
    assert len(hand.sent) == 1


def test_reading_is_asked_again() -> None:
    """A request that only reads is simply repeated after a loss."""
    operation = find_operation("klingListPresetVoices")
    hand = Hand(Submission(operation, PreparedRequest(operation, {"page_num": 2}).request, None))
    page = response(200, {"code": 0, "data": []})
    assert isinstance(hand.run(Lost(True, "reset"), response(502, PAGE), page), Done)
    assert hand.sent[0].query == {"pageNum": "2"}


def test_polls_survive_anything_until_the_deadline() -> None:
    """Losses, 5xx, pages, cut bodies, unknown words and busy responses in any number do not end a wait."""
    trouble = [
        Lost(True, "reset"),
        Lost(False, "refused"),
        response(503, PAGE),
        response(200, PAGE),
        response(200, b'{"code":0,"data":{"task_'),
        response(429, {"code": 1302, "message": "slowly"}),
        polled("resting"),
        response(200, {"code": 0, "message": "", "request_id": ""}),
        response(520, b""),
    ]
    hand = wait()
    action = hand.run(*trouble * 3, FINISHED)
    assert isinstance(action, Done)
    assert action.value.urls == ("https://cdn.example/v.mp4",)


def test_a_new_task_may_be_unknown_for_a_while() -> None:
    """Right after the submission a missing task is waited out; a lasting one surfaces long before the deadline."""
    missing = response(404, {"code": "task_not_exist", "message": "task_not_exist", "data": None})
    assert isinstance(wait().run(missing, missing, FINISHED), Done)
    hand = wait()
    action = hand.run(*[missing] * 1000)
    assert isinstance(action.error, errors.UnexpectedResponse)
    assert hand.now < 200


def test_a_streak_is_forgotten_after_a_good_poll() -> None:
    """A task that is missing, there, and missing again more than a minute later is waited for anew."""
    missing = response(404, {"code": 1203, "message": "none"})
    good = polled("processing")._replace(headers={"retry-after": "70"})
    assert isinstance(wait(poll_after=5.0).run(missing, good, missing, FINISHED), Done)


def test_an_old_task_that_is_unknown_surfaces_at_once() -> None:
    """Where the submission is long ago, a missing task is an error at the first poll."""
    hand = wait(age=100_000.0, poll_after=0.0)
    assert isinstance(hand.run(response(404, {"code": 1203, "message": "none"})).error, errors.UnexpectedResponse)
    assert hand.slept == []


@pytest.mark.parametrize("word", ["cancelled", "CANCELED"])
def test_a_cancelled_task_ends_the_wait(word: str) -> None:
    """Cancelled ends the wait at that poll with an error of its own."""
    assert isinstance(wait().run(polled("processing"), polled(word)).error, errors.TaskCancelled)


@pytest.mark.parametrize("word", ["failed", "FAILURE", "expired", "timeout"])
def test_every_word_for_failure_ends_the_wait(word: str) -> None:
    """Failed and expired end the wait at that poll, with the gateway's reason and the handle."""
    action = wait().run(polled(word, task_status_msg="no luck"))
    assert isinstance(action.error, errors.TaskFailed)
    assert "no luck" in str(action.error)
    assert action.error.handle == HANDLE.encode()


def test_the_deadline_clips_the_last_sleep() -> None:
    """The last poll is at the deadline itself, and only after it the wait is given up."""
    hand = wait(timeout=60.0)
    action = hand.run(*[polled("processing")] * 1000)
    assert isinstance(action.error, errors.StillRunning)
    assert hand.now == 60.0
    hand = wait(timeout=10.0)
    assert isinstance(hand.run(FINISHED), Done)
    assert hand.now == 10.0


def test_no_time_at_all_still_asks_once() -> None:
    """A timeout of zero polls once and reports the state of the task."""
    hand = wait(timeout=0.0)
    assert isinstance(hand.run(polled("processing")).error, errors.StillRunning)
    assert len(hand.sent) == 1


def test_hints_are_followed_each_time_anew() -> None:
    """Each poll's own hint sets the next pause, whether longer or shorter than the one before."""
    hand = wait(poll_after=20.0)
    hints = [
        response(200, {"code": 0, "data": {"task_id": "8145", "task_status": "processing"}}, retry_after=str(s))
        for s in (20, 5, 11)
    ]
    hand.run(*hints, FINISHED)
    assert hand.slept == [20.0, 20.0, 5.0, 11.0]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"openai-poll-after-ms": "1500"}, 1.5),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:27:00 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.0),
        ({"retry-after": "999999"}, 600.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, None),
        ({"retry-after": "-3"}, None),
        ({}, None),
    ],
)
def test_hints_are_read(headers: dict[str, str], seconds: float | None) -> None:
    """Retry-After is read as seconds and as a date by the gateway's own clock, bounded, and nonsense is ignored."""
    assert retry_after(Response(200, headers, b"")) == seconds


def test_trouble_is_told_when_time_runs_out() -> None:
    """StillRunning reports what the last poll brought, so that a broken gateway is not taken for a slow task."""
    action = wait(timeout=100.0).run(*[Lost(True, "the gateway is on fire")] * 1000)
    assert "the gateway is on fire" in str(action.error)
