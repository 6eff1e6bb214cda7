"""One paid submission per operation, watched from its acceptance to its end and two polls beyond."""

from __future__ import annotations

import pytest

from mediarelay._core import links
from mediarelay._core.response import FINAL
from mediarelay.cli.dry_run import cut
from mediarelay_client.tasks import find_operation

from ..exchange import Exchange, as_text, describe, say
from ..selection import SUBMISSIONS
from ..subject import Life, Subject

pytestmark = pytest.mark.lifecycle

every_submission = pytest.mark.parametrize("submitted", SUBMISSIONS, indirect=True)
every_life = pytest.mark.parametrize("life", SUBMISSIONS, indirect=True)
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


def told_of(life: Life) -> list[Exchange]:
    """Return the polls that told something of the task; where none did, nothing can be said of it."""
    if not life.told:
        pytest.skip("not run: no poll told anything of the task")
    return life.told


@every_submission
def test_the_submission_is_accepted(submitted: Life, subject: Subject) -> None:
    """The submission is answered with an id, in a documented shape."""
    assert submitted.submission.reading.id, (
        f"no task was created, or its id is not told. {describe(submitted.submission)}"
    )
    wrong = subject.check_reply(submitted.operation_id, submitted.submission)
    assert not wrong, f"{say(wrong)}. {describe(submitted.submission)}"


@every_life
def test_every_poll_is_well_formed(life: Life, subject: Subject) -> None:
    """Every poll is answered, in a documented shape."""
    query = subject.contract.operations[life.operation_id].operation["x-lifecycle"]["query"]
    for poll in life.polls:
        assert poll.status == 200, describe(poll)
        assert poll.content_type == "application/json", describe(poll)
        assert subject.answers_queries(life.operation_id, poll.reading.dialect), (
            f"this is no response to a query. {describe(poll)}"
        )
        wrong = subject.check_reply(query, poll)
        assert not wrong, f"{say(wrong)}. {describe(poll)}"


@every_life
def test_many_tasks_are_told_in_one_reply(life: Life, subject: Subject) -> None:
    """Where the contract has a query for many tasks, it tells of this one what the query for one tells."""
    many = find_operation(life.operation_id).lifecycle.get("bulk_query")
    if many is None:
        pytest.skip("not applicable: the contract describes no such query")
    task_id = life.submission.reading.id or ""
    told_of(life)
    exchange, told = subject.query_many(life.operation_id, [task_id, "8" * 18])
    wrong = subject.contract.check_reply(many["query"], exchange.status, exchange.reading.raw)
    assert not wrong, f"{say(wrong)}. {describe(exchange)}"
    assert {name: reading.state for name, reading in told.items()} == {task_id: life.last.state}, describe(exchange)


@every_life
def test_the_id_is_stable(life: Life) -> None:
    """Every poll is about the id that the submission was answered with."""
    ids = {poll.reading.id for poll in told_of(life) if poll.reading.id}
    others = ids - {life.submission.reading.id}
    assert not others, f"submitted as {life.submission.reading.id}, queried as {' and '.join(sorted(others))}"


@every_life
def test_every_word_is_known(life: Life, subject: Subject) -> None:
    """Every word for a state is one that the contract knows, in the spelling that it knows."""
    for poll in told_of(life):
        assert poll.reading.state != "unknown", f"an unknown word: {poll.reading.word}. {describe(poll)}"
        known = subject.words(poll.reading.dialect)
        assert not known or poll.reading.word in known, f"{poll.reading.word} is none of {sorted(known)}"


@every_life
def test_states_move_forward(life: Life) -> None:
    """The state never goes back, and what is final stays as it is."""
    states = [poll.reading.state for poll in told_of(life)]
    ranks = [ORDER[state] for state in states]
    assert ranks == sorted(ranks), f"the states were {', '.join(states)}"
    assert len({state for state in states if state in FINAL}) <= 1, f"the states were {', '.join(states)}"


@every_life
def test_one_dialect_throughout(life: Life) -> None:
    """All polls of one task are answered in one dialect."""
    dialects = {str(poll.reading.dialect) for poll in told_of(life)} - {"unpolled"}
    assert len(dialects) <= 1, f"the dialects were {' and '.join(sorted(dialects))}"


@every_life
def test_it_ends_with_something(life: Life) -> None:
    """The task ends within the contract's deadline, with what it should have made, or with a reason."""
    told_of(life)
    last = life.last
    assert last.state in FINAL, f"still {last.state} after {life.watched:.0f} seconds"
    if last.state == "succeeded":
        assert last.complete, "success without anything made"
    else:
        assert last.reason, f"{last.state} without a reason"


@every_life
def test_the_result_stays(life: Life) -> None:
    """Two polls after the end give the same links."""
    ends = [poll.reading.urls for poll in told_of(life) if poll.reading.state == "succeeded"]
    if len(ends) < 2:
        pytest.skip(f"not run: {len(ends)} polls told a success")
    changed = [shown(url) for urls in ends[1:] for url in urls if url not in ends[0]]
    assert len(set(ends)) == 1, f"the links changed{': ' if changed else ''}{', '.join(changed)}"


@every_life
def test_times_are_plausible(life: Life) -> None:
    """Times are in a unit that makes them today's, and creation is not after the last change."""
    if not any(poll.reading.created or poll.reading.updated for poll in told_of(life)):
        pytest.skip("not applicable: no times are told")
    for poll in life.told:
        created, updated = poll.reading.created, poll.reading.updated
        if created is not None:
            assert 1.5e9 < created < 2.5e9, f"created at {created} seconds, which is not of these decades"
        if created is not None and updated is not None:
            assert created <= updated + 1, f"created at {created}, updated at {updated}"


@every_life
def test_the_result_can_be_fetched(life: Life, subject: Subject) -> None:
    """Each link gives media of its kind, to a stranger without the key."""
    media = subject.contract.operations[life.operation_id].operation["x-lifecycle"]["media"]
    if media == "data":
        pytest.skip("not applicable: what it makes is no file")
    told_of(life)
    if life.last.state != "succeeded":
        pytest.skip(f"not run: the task {_ENDED[life.last.state]}")
    if not life.last.urls:
        pytest.skip("not run: there is no link")
    kinds = [magic for known in MAGIC.values() for magic in known] if len(life.last.urls) > 1 else MAGIC[media]
    for url in life.last.urls:
        file = subject.fetch(url, {})
        assert file.status == 200, f"{shown(url)} {file.told}"
        assert any(magic in file.content[:64] for magic in kinds), f"{shown(url)} is no {media}"


@every_life
def test_the_result_can_be_resumed(life: Life, subject: Subject) -> None:
    """Each link gives a part of the file where a part is asked for, as a broken download needs."""
    if subject.contract.operations[life.operation_id].operation["x-lifecycle"]["media"] == "data":
        pytest.skip("not applicable: what it makes is no file")
    told_of(life)
    addresses = [url for url in life.last.urls if not links.is_data(url)]
    if not addresses:
        pytest.skip(f"not run: the task {_ENDED[life.last.state]} without links")
    for url in addresses:
        part = subject.fetch(url, {"Range": "bytes=8-15"})
        assert part.status == 206, f"{shown(url)} {part.told} where a range was asked for"
        said = part.headers.get("content-range", "nothing")
        assert said.startswith("bytes 8-15/"), f"{shown(url)} says as its Content-Range {said}"
        assert len(part.content) == 8, f"{shown(url)} sent {len(part.content)} bytes for 8"


@every_life
def test_strangers_see_nothing(life: Life) -> None:
    """The task is told neither without a key, nor to a wrong one, nor (with --other-key) to another account."""
    told_of(life)
    if not life.strangers:
        pytest.skip("not run: no stranger asked")
    for who, exchange in life.strangers.items():
        allowed = {"missing", "forbidden", "rejected"} if who == "another key" else {"authentication"}
        assert exchange.reading.meaning in allowed, f"with {who}: {describe(exchange)}"


@every_life
def test_the_key_is_not_repeated(life: Life) -> None:
    """No reply holds the key that asked, be it in a link."""
    for exchange in [life.submission, *life.polls]:
        assert not exchange.leaks, describe(exchange)


@every_life
def test_a_callback_is_delivered(life: Life, subject: Subject) -> None:
    """Where a callback was asked for, one that tells the end of this task arrives, in the documented shape."""
    if not subject.calls_back(life.operation_id):
        pytest.skip("not applicable: the contract describes no callback")
    if subject.forms.without_callbacks(life.operation_id):
        pytest.skip("not applicable: a gateway that takes requests in this form sends no callbacks of its own")
    if subject.receiver is None:
        pytest.skip("not run: the gateway cannot reach this machine (--callback-url)")
    told_of(life)
    arrived = subject.receiver.readings(life.operation_id, patience=1.0 if subject.is_local else 60.0)
    assert arrived, "none arrived"
    last = as_text(cut(arrived[-1].raw))
    assert {one.dialect for one in arrived} == {"callback"}, f"a callback of another shape: {last}"
    assert {one.id for one in arrived} == {life.submission.reading.id}, f"a callback of another task: {last}"
    assert arrived[-1].state == life.last.state, (
        f"the last callback said {arrived[-1].word}, the polls {life.last.word}"
    )
