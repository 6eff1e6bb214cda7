"""One paid submission per operation, watched from its acceptance to its end and two polls beyond."""

from __future__ import annotations

import pytest

from mediarelay._core import links
from mediarelay._core.quoting import cut
from mediarelay._core.response import FINAL
from mediarelay_client.tasks import find_operation

from ..documented import answers_queries, check_response, has_callbacks, status_words
from ..exchange import Exchange, as_text, describe, say
from ..gateway import GatewayUnderTest
from ..history import TaskHistory
from ..selection import SUBMISSIONS

pytestmark = pytest.mark.lifecycle

every_submission = pytest.mark.parametrize("submitted", SUBMISSIONS, indirect=True)
every_history = pytest.mark.parametrize("history", SUBMISSIONS, indirect=True)
_ENDED = {
    "succeeded": "succeeded",
    "failed": "failed",
    "cancelled": "was cancelled",
    "queued": "was still queued",
    "running": "was still running",
    "unknown": "was in an unknown state",
}
ORDER = {"unknown": 0, "queued": 1, "running": 2, "succeeded": 3, "failed": 3, "cancelled": 3}
MAGIC = {
    "video": (b"ftyp",),
    "image": (b"\x89PNG", b"\xff\xd8\xff", b"WEBP"),
    "audio": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"RIFF"),
}


def shown(url: str) -> str:
    """Return where a link leads, without its signature; one under the gateway's own path as that."""
    return url.partition("?")[0] if url.startswith("/") else links.shown(url)


def reports_of(history: TaskHistory) -> list[Exchange]:
    """Return the polls that reported on the task; where none did, nothing can be said of it."""
    if not history.reports:
        pytest.skip("not run: no poll reported on the task")
    return history.reports


@every_submission
def test_the_submission_is_accepted(submitted: TaskHistory, gateway: GatewayUnderTest) -> None:
    """The response to the submission holds an id, in a documented shape."""
    assert submitted.submission.reading.id, (
        f"no task was created, or its id is missing. {describe(submitted.submission)}"
    )
    wrong = check_response(gateway.contract, submitted.operation_id, submitted.submission)
    assert not wrong, f"{say(wrong)}. {describe(submitted.submission)}"


@every_history
def test_every_poll_is_well_formed(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Every poll gets a response, in a documented shape."""
    query = gateway.contract.operations[history.operation_id].operation["x-lifecycle"]["query"]
    for poll in history.polls:
        if poll.is_part:
            continue
        assert poll.status == 200, describe(poll)
        assert poll.content_type == "application/json", describe(poll)
        assert answers_queries(gateway.contract, history.operation_id, poll.reading.dialect), (
            f"this is no response to a query. {describe(poll)}"
        )
        wrong = check_response(gateway.contract, query, poll)
        assert not wrong, f"{say(wrong)}. {describe(poll)}"


@every_history
def test_a_bulk_query_agrees(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Where the contract has a query for many tasks, it reports of this one what the query for one reports."""
    bulk = find_operation(history.operation_id).lifecycle.bulk_query
    if bulk is None:
        pytest.skip("not applicable: the contract describes no such query")
    task_id = history.submission.reading.id or ""
    reports_of(history)
    exchange, found = gateway.client.query_bulk(history.operation_id, [task_id, "8" * 18])
    wrong = gateway.contract.check_response(bulk.operation_id, exchange.status, exchange.reading.raw)
    assert not wrong, f"{say(wrong)}. {describe(exchange)}"
    states = {name: reading.state for name, reading in found.items()}
    assert states == {task_id: history.last.state}, describe(exchange)


@every_history
def test_the_id_is_stable(history: TaskHistory) -> None:
    """Every poll is about the id that the response to the submission gave."""
    ids = {poll.reading.id for poll in reports_of(history) if poll.reading.id}
    others = ids - {history.submission.reading.id}
    assert not others, f"submitted as {history.submission.reading.id}, queried as {' and '.join(sorted(others))}"


@every_history
def test_every_status_is_known(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Every word for a state is one that the contract knows, in the spelling that it knows."""
    for poll in reports_of(history):
        assert poll.reading.state != "unknown", f"an unknown status: {poll.reading.raw_status}. {describe(poll)}"
        known = status_words(gateway.contract, poll.reading.dialect)
        assert not known or poll.reading.raw_status in known, f"{poll.reading.raw_status} is none of {sorted(known)}"


@every_history
def test_states_move_forward(history: TaskHistory) -> None:
    """The state never goes back, and what is final stays as it is."""
    states = [poll.reading.state for poll in reports_of(history)]
    ranks = [ORDER[state] for state in states]
    assert ranks == sorted(ranks), f"the states were {', '.join(states)}"
    assert len({state for state in states if state in FINAL}) <= 1, f"the states were {', '.join(states)}"


@every_history
def test_one_dialect_throughout(history: TaskHistory) -> None:
    """All polls of one task get responses in one dialect."""
    dialects = {str(poll.reading.dialect) for poll in reports_of(history)} - {"unpolled"}
    assert len(dialects) <= 1, f"the dialects were {' and '.join(sorted(dialects))}"


@every_history
def test_it_ends_with_a_result_or_a_reason(history: TaskHistory) -> None:
    """The task ends within the contract's deadline, with what it should have made, or with a reason."""
    reports_of(history)
    last = history.last
    if history.is_cut:
        pytest.skip(f"not run: watched for {history.watched_seconds:.0f} seconds, while it {_ENDED[last.state]}")
    assert last.state in FINAL, f"still {last.state} after {history.watched_seconds:.0f} seconds"
    if last.state == "succeeded":
        assert last.complete, "success without a result"
    else:
        assert last.reason, f"{last.state} without a reason"


@every_history
def test_the_result_stays(history: TaskHistory) -> None:
    """Two polls after the end give the same links."""
    ends = [poll.reading.urls for poll in reports_of(history) if poll.reading.state == "succeeded"]
    if len(ends) < 2:
        pytest.skip(f"not run: {len(ends)} polls reported a success")
    changed = [shown(url) for urls in ends[1:] for url in urls if url not in ends[0]]
    assert len(set(ends)) == 1, f"the links changed{': ' if changed else ''}{', '.join(changed)}"


@every_history
def test_times_are_plausible(history: TaskHistory) -> None:
    """Times are in a unit that makes them today's, and creation is not after the last change."""
    if not any(poll.reading.created or poll.reading.updated for poll in reports_of(history)):
        pytest.skip("not applicable: no times are reported")
    for poll in history.reports:
        created, updated = poll.reading.created, poll.reading.updated
        if created is not None:
            assert 1.5e9 < created < 2.5e9, f"created at {created} seconds, which is not of these decades"
        if created is not None and updated is not None:
            assert created <= updated + 1, f"created at {created}, updated at {updated}"


@every_history
def test_the_result_can_be_fetched(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Each link gives media of its kind, without the key."""
    lifecycle = gateway.contract.operations[history.operation_id].operation["x-lifecycle"]
    media = lifecycle["media"]
    if media == "data":
        pytest.skip("not applicable: what it makes is no file")
    reports_of(history)
    if history.last.state != "succeeded":
        pytest.skip(f"not run: the task {_ENDED[history.last.state]}")
    if not history.last.urls:
        pytest.skip("not run: there is no link")
    kinds = [magic for known in MAGIC.values() for magic in known] if len(history.last.urls) > 1 else MAGIC[media]
    for url in history.last.urls:
        assert "content" in lifecycle or not url.startswith("/"), f"{shown(url)} names no host"
        file = gateway.client.fetch(url, {})
        assert file.status == 200, f"{shown(url)} {file.summary}"
        assert any(magic in file.content[:64] for magic in kinds), f"{shown(url)} is no {media}"


@every_history
def test_the_result_can_be_resumed(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Each link gives a part of the file where a part is requested, as a broken download needs."""
    if gateway.contract.operations[history.operation_id].operation["x-lifecycle"]["media"] == "data":
        pytest.skip("not applicable: what it makes is no file")
    reports_of(history)
    addresses = [url for url in history.last.urls if not links.is_data(url)]
    if not addresses:
        pytest.skip(f"not run: the task {_ENDED[history.last.state]} without links")
    for url in addresses:
        part = gateway.client.fetch(url, {"Range": "bytes=8-15"})
        assert part.status == 206, f"{shown(url)} {part.summary} where a range was requested"
        said = part.headers.get("content-range", "nothing")
        assert said.startswith("bytes 8-15/"), f"{shown(url)} says as its Content-Range {said}"
        assert len(part.content) == 8, f"{shown(url)} sent {len(part.content)} bytes for 8"


@every_history
def test_unauthorised_access_is_refused(history: TaskHistory) -> None:
    """A query for the task is refused without a key, with a wrong one, and with another account's (--other-key)."""
    reports_of(history)
    if not history.unauthorised:
        pytest.skip("not run: no query without authority was sent")
    for who, exchange in history.unauthorised.items():
        allowed = {"missing", "forbidden", "rejected"} if who == "another key" else {"authentication"}
        assert exchange.reading.error_kind in allowed, f"with {who}: {describe(exchange)}"


@every_history
def test_the_key_is_not_repeated(history: TaskHistory) -> None:
    """No response holds the key of its request, be it in a link."""
    for exchange in [history.submission, *history.polls]:
        assert not exchange.leaks, describe(exchange)


@every_history
def test_a_callback_is_delivered(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Where a callback was requested, one that reports the end of this task arrives, in the documented shape."""
    if not has_callbacks(gateway.contract, history.operation_id):
        pytest.skip("not applicable: the contract describes no callback")
    if gateway.client.forms.without_callbacks(history.operation_id):
        pytest.skip("not applicable: a gateway that takes requests in this form sends no callbacks of its own")
    reports_of(history)
    arrived = gateway.callbacks(history)
    assert arrived, "none arrived"
    last = as_text(cut(arrived[-1].raw))
    assert {one.dialect for one in arrived} == {"callback"}, f"a callback of another shape: {last}"
    assert {one.id for one in arrived} == {history.submission.reading.id}, f"a callback of another task: {last}"
    assert arrived[-1].state == history.last.state, (
        f"the last callback said {arrived[-1].raw_status}, the polls {history.last.raw_status}"
    )
