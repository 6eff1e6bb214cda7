"""One paid submission per operation, watched from its acceptance to its end and two polls beyond."""

from __future__ import annotations

import pytest

from mediarelay.lifecycle import FINAL
from mediarelay_client.tasks import find_operation

from .exchange import describe
from .selection import SUBMISSIONS
from .subject import Life, Subject

pytestmark = pytest.mark.lifecycle

every_life = pytest.mark.parametrize("life", SUBMISSIONS, indirect=True)
ORDER = {"unknown": 0, "queued": 1, "running": 2, "succeeded": 3, "failed": 3, "cancelled": 3}
MAGIC = {
    "video": (b"ftyp",),
    "image": (b"\x89PNG", b"\xff\xd8\xff", b"WEBP"),
    "audio": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"RIFF"),
}


@every_life
def test_the_submission_is_accepted(life: Life, subject: Subject) -> None:
    """The submission is answered with an id, in a documented shape."""
    assert life.submission.reading.id, describe(life.submission)
    wrong = subject.check_reply(life.operation_id, life.submission)
    assert wrong == [], f"{wrong[0]}. {describe(life.submission)}"


@every_life
def test_every_poll_is_well_formed(life: Life, subject: Subject) -> None:
    """Every poll is answered, in a documented shape."""
    assert life.polls
    query = subject.contract.operations[life.operation_id].operation["x-lifecycle"]["query"]
    for poll in life.polls:
        assert poll.status == 200, describe(poll)
        assert poll.content_type == "application/json", describe(poll)
        assert subject.answers_queries(life.operation_id, poll.reading.dialect), (
            f"no answer to a query. {describe(poll)}"
        )
        wrong = subject.check_reply(query, poll)
        assert wrong == [], f"{wrong[0]}. {describe(poll)}"


@every_life
def test_many_tasks_are_told_in_one_reply(life: Life, subject: Subject) -> None:
    """Where the contract has a query for many tasks, it tells of this one what the query for one tells."""
    many = find_operation(life.operation_id).lifecycle.get("many")
    if many is None:
        pytest.skip("not applicable: the contract describes no such query")
    task_id = life.submission.reading.id
    if task_id is None:
        pytest.skip("not run: the id of the task is not known")
    exchange, told = subject.query_many(life.operation_id, [task_id, "8" * 18])
    wrong = subject.contract.check_reply(many["query"], exchange.status, exchange.reading.raw)
    assert wrong == [], f"{wrong[0]}. {describe(exchange)}"
    assert {name: reading.state for name, reading in told.items()} == {task_id: life.last.state}, describe(exchange)


@every_life
def test_the_id_is_stable(life: Life) -> None:
    """Every poll is about the id that the submission was answered with."""
    ids = {poll.reading.id for poll in life.told if poll.reading.id}
    assert ids <= {life.submission.reading.id}, f"submitted as {life.submission.reading.id}, queried as {ids}"


@every_life
def test_every_word_is_known(life: Life, subject: Subject) -> None:
    """Every word for a state is one that the contract knows, in the spelling that it knows."""
    for poll in life.told:
        assert poll.reading.state != "unknown", f"an unknown word: {poll.reading.word}. {describe(poll)}"
        known = subject.words(poll.reading.dialect)
        assert not known or poll.reading.word in known, f"{poll.reading.word} is none of {sorted(known)}"


@every_life
def test_states_move_forward(life: Life) -> None:
    """The state never goes back, and what is final stays as it is."""
    states = [poll.reading.state for poll in life.told]
    ranks = [ORDER[state] for state in states]
    assert ranks == sorted(ranks), f"the states were {states}"
    assert len({state for state in states if state in FINAL}) <= 1, f"the states were {states}"


@every_life
def test_one_dialect_throughout(life: Life) -> None:
    """All polls of one task are answered in one dialect."""
    dialects = {poll.reading.dialect for poll in life.told} - {"unpolled"}
    assert len(dialects) == 1, f"the dialects were {dialects}"


@every_life
def test_it_ends_with_something(life: Life) -> None:
    """The task ends within the contract's deadline, with what it should have made, or with a reason."""
    last = life.last
    assert last.state in FINAL, f"still {last.state} at the deadline"
    if last.state == "succeeded":
        assert last.complete, "success without anything made"
    else:
        assert last.reason, f"{last.state} without a reason"


@every_life
def test_the_result_stays(life: Life) -> None:
    """Two polls after the end give the same links."""
    links = {poll.reading.urls for poll in life.told if poll.reading.state == "succeeded"}
    assert len(links) <= 1, f"the links changed: {links}"


@every_life
def test_times_are_plausible(life: Life) -> None:
    """Times are in a unit that makes them today's, and creation is not after the last change."""
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
    if life.last.state != "succeeded":
        pytest.skip(f"not run: the task {life.last.state}")
    kinds = [magic for known in MAGIC.values() for magic in known] if len(life.last.urls) > 1 else MAGIC[media]
    for url in life.last.urls:
        reply = subject.fetch(url, {})
        assert reply.status_code == 200, f"{url.partition('?')[0]} answered HTTP {reply.status_code}"
        assert any(magic in reply.content[:64] for magic in kinds), f"{url.partition('?')[0]} is no {media}"


@every_life
def test_the_result_can_be_resumed(life: Life, subject: Subject) -> None:
    """Each link gives a part of the file where a part is asked for, as a broken download needs."""
    if subject.contract.operations[life.operation_id].operation["x-lifecycle"]["media"] == "data":
        pytest.skip("not applicable: what it makes is no file")
    if not life.last.urls:
        pytest.skip(f"not run: the task {life.last.state} without links")
    for url in life.last.urls:
        reply = subject.fetch(url, {"Range": "bytes=8-15"})
        shown = url.partition("?")[0]
        assert reply.status_code == 206, f"{shown} answered HTTP {reply.status_code} to a range"
        said = reply.headers.get("content-range", "")
        assert said.startswith("bytes 8-15/"), f"{shown} says Content-Range: {said!r}"
        assert len(reply.content) == 8, f"{shown} sent {len(reply.content)} bytes for 8"


@every_life
def test_strangers_see_nothing(life: Life) -> None:
    """The task is told neither without a key, nor to a wrong one, nor (with --other-key) to another account."""
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
    if subject.receiver is None:
        pytest.skip("not run: the gateway cannot reach this machine (--callback-url)")
    arrived = subject.receiver.readings(life.operation_id, patience=1.0 if subject.is_local else 60.0)
    assert arrived, "none arrived"
    assert {one.dialect for one in arrived} == {"callback"}, f"a callback of another shape: {arrived[-1].raw}"
    assert {one.id for one in arrived} == {life.submission.reading.id}, f"a callback of another task: {arrived[-1].raw}"
    assert arrived[-1].state == life.last.state, (
        f"the last callback said {arrived[-1].word}, the polls {life.last.word}"
    )
