"""One paid submission per operation, watched from its acceptance to its end and two polls beyond."""

from __future__ import annotations

import pytest

from mediarelay._core import links
from mediarelay._core.quoting import cut
from mediarelay._core.response import FINAL
from mediarelay_client.tasks import find_operation

from ..deviation import Deviation, assert_documented
from ..documented import has_callbacks
from ..exchange import Exchange, as_text
from ..gateway import GatewayUnderTest
from ..history import TaskHistory
from ..marked import STATUS, place_of
from ..rules import MAGIC, must_create, must_keep_key, must_know_status, must_report
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
    must_create(gateway.contract, submitted.operation_id, submitted.submission)


@every_history
def test_every_poll_is_well_formed(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Every poll gets a response, in a documented shape."""
    for poll in history.polls:
        if not poll.is_part:
            must_report(gateway.contract, history.operation_id, poll)


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
    assert_documented(wrong, exchange)
    states = {name: reading.state for name, reading in found.items()}
    if states != {task_id: history.last.state}:
        raise Deviation("bulk-query-differs", "", exchange)


@every_history
def test_the_id_is_stable(history: TaskHistory) -> None:
    """Every poll is about the id that the response to the submission gave."""
    wanted = history.submission.reading.id
    others = {poll.reading.id: poll for poll in reports_of(history) if poll.reading.id not in (None, wanted)}
    if others:
        what = f"submitted as {wanted}, queried as {' and '.join(sorted(map(str, others)))}"
        poll = others.popitem()[1]
        raise Deviation("id-unstable", what, poll, place_of(poll.reading.raw, poll.reading.id, "id"))


@every_history
def test_every_status_is_known(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Every word for a state is one that the contract knows, in the spelling that it knows."""
    for poll in reports_of(history):
        must_know_status(gateway.contract, poll)


@every_history
def test_states_move_forward(history: TaskHistory) -> None:
    """The state never goes back, and what is final stays as it is."""
    states = [poll.reading.state for poll in reports_of(history)]
    ranks = [ORDER[state] for state in states]
    if ranks != sorted(ranks) or len({state for state in states if state in FINAL}) > 1:
        raise Deviation("state-goes-back", f"the states were {', '.join(states)}")


@every_history
def test_one_dialect_throughout(history: TaskHistory) -> None:
    """All polls of one task get responses in one dialect."""
    dialects = {str(poll.reading.dialect) for poll in reports_of(history)} - {"unpolled"}
    if len(dialects) > 1:
        raise Deviation("dialect-changes", f"the dialects were {' and '.join(sorted(dialects))}")


@every_history
def test_it_ends_with_a_result_or_a_reason(history: TaskHistory) -> None:
    """The task ends within the contract's deadline, with what it should have made, or with a reason."""
    reports_of(history)
    last = history.last
    if history.is_cut:
        pytest.skip(f"not run: watched for {history.watched_seconds:.0f} seconds, while it {_ENDED[last.state]}")
    if last.state not in FINAL:
        raise Deviation("task-without-end", f"still {last.state} after {history.watched_seconds:.0f} seconds")
    if last.state == "succeeded" and not last.complete:
        raise Deviation("success-without-result", "success without a result")
    if last.state != "succeeded" and not last.reason:
        raise Deviation("failure-without-reason", f"{last.state} without a reason")


@every_history
def test_the_result_stays(history: TaskHistory) -> None:
    """Two polls after the end give the same links."""
    ends = [poll.reading.urls for poll in reports_of(history) if poll.reading.state == "succeeded"]
    if len(ends) < 2:
        pytest.skip(f"not run: {len(ends)} polls reported a success")
    changed = [shown(url) for urls in ends[1:] for url in urls if url not in ends[0]]
    if len(set(ends)) > 1:
        raise Deviation("link-changes", f"the links changed{': ' if changed else ''}{', '.join(changed)}")


@every_history
def test_times_are_plausible(history: TaskHistory) -> None:
    """Times are in a unit that makes them today's, and creation is not after the last change."""
    if not any(poll.reading.created or poll.reading.updated for poll in reports_of(history)):
        pytest.skip("not applicable: no times are reported")
    for poll in history.reports:
        created, updated = poll.reading.created, poll.reading.updated
        if created is not None and not 1.5e9 < created < 2.5e9:
            raise Deviation("time-implausible", f"created at {created} seconds, which is not of these decades")
        if created is not None and updated is not None and created > updated + 1:
            raise Deviation("time-implausible", f"created at {created}, updated at {updated}")


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
        if "content" not in lifecycle and url.startswith("/"):
            raise Deviation("result-not-fetched", f"{shown(url)} names no host")
        file = gateway.client.fetch(url, {})
        if file.status != 200:
            raise Deviation("result-not-fetched", f"{shown(url)} {file.summary}")
        if not any(magic in file.content[:64] for magic in kinds):
            raise Deviation("result-not-fetched", f"{shown(url)} is no {media}")


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
        if part.status != 206:
            raise Deviation("range-ignored", f"{shown(url)} {part.summary} where a range was requested")
        said = part.headers.get("content-range", "nothing")
        if not said.startswith("bytes 8-15/"):
            raise Deviation("range-ignored", f"{shown(url)} says as its Content-Range {said}")
        if len(part.content) != 8:
            raise Deviation("range-ignored", f"{shown(url)} sent {len(part.content)} bytes for 8")


@every_history
def test_unauthorised_access_is_refused(history: TaskHistory) -> None:
    """A query for the task is refused without a key, with a wrong one, and with another account's (--other-key)."""
    reports_of(history)
    if not history.unauthorised:
        pytest.skip("not run: no query without authority was sent")
    for who, exchange in history.unauthorised.items():
        allowed = {"missing", "forbidden", "rejected"} if who == "another key" else {"authentication"}
        if (kind := exchange.reading.error_kind) not in allowed:
            raise Deviation("auth-ignored" if kind is None else "error-kind", f"with {who}", exchange, STATUS)


@every_history
def test_the_key_is_not_repeated(history: TaskHistory) -> None:
    """No response holds the key of its request, be it in a link."""
    for exchange in [history.submission, *history.polls]:
        must_keep_key(exchange)


@every_history
def test_a_callback_is_delivered(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """Where a callback was requested, one that reports the end of this task arrives, in the documented shape."""
    if not has_callbacks(gateway.contract, history.operation_id):
        pytest.skip("not applicable: the contract describes no callback")
    if gateway.client.forms.without_callbacks(history.operation_id):
        pytest.skip("not applicable: a gateway that takes requests in this form sends no callbacks of its own")
    reports_of(history)
    arrived = gateway.callbacks(history)
    if not arrived:
        raise Deviation("callback-missing", "none arrived")
    last = as_text(cut(arrived[-1].raw))
    if {one.dialect for one in arrived} != {"callback"}:
        raise Deviation("callback-wrong", f"a callback of another shape: {last}")
    if {one.id for one in arrived} != {history.submission.reading.id}:
        raise Deviation("callback-wrong", f"a callback of another task: {last}")
    if arrived[-1].state != history.last.state:
        what = f"the last callback said {arrived[-1].raw_status}, the polls {history.last.raw_status}"
        raise Deviation("callback-wrong", what)
