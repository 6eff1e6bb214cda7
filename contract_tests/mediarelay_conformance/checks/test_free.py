"""What can be learnt without paying: keys, unknown tasks, error replies."""

from __future__ import annotations

import pytest

from ..exchange import Exchange, describe, say
from ..refusals import are_alike, is_told, is_unserved
from ..selection import ASKED_BY_GET, SUBMISSIONS
from ..subject import NOBODYS, WRONG_KEY, Subject

pytestmark = pytest.mark.free

every_query = pytest.mark.parametrize("operation_id", SUBMISSIONS)
MEANINGS = {
    "authentication": "that the key is refused",
    "forbidden": "that the key may not do this",
    "quota": "that the credit is used up",
    "rejected": "that the request is wrong",
    "busy": "that it has too much to do",
    "missing": "that there is no such task",
    "server": "that the server failed",
    None: "no error",
}


def assert_error(exchange: Exchange, meanings: tuple[str, ...], subject: Subject) -> None:
    """Judge an error by what it means, in a shape that the contract documents."""
    if is_told(subject.contract, "model", exchange):
        pytest.skip(f"unsupported: no such model ({exchange})")
    told = describe(exchange)
    wanted = " or ".join(MEANINGS[one] for one in meanings)
    assert exchange.reading.raw is not None, f"an error must be JSON. {told}"
    assert exchange.content_type == "application/json", f"an error must say that it is JSON. {told}"
    assert exchange.reading.meaning in meanings, f"this says {MEANINGS[exchange.reading.meaning]}, not {wanted}. {told}"
    wrong = subject.contract.check_schema("Error", exchange.reading.raw)
    assert not wrong, f"the contract knows no such error: {say(wrong)}. {told}"


@every_query
def test_no_key_is_refused(operation_id: str, subject: Subject) -> None:
    """A query without a key is refused as such."""
    assert_error(subject.ask_for_nobodys(operation_id, key=None), ("authentication",), subject)


@every_query
def test_a_wrong_key_is_refused(operation_id: str, subject: Subject) -> None:
    """A query with a key that nobody has is refused as such."""
    assert_error(subject.ask_for_nobodys(operation_id, key=WRONG_KEY), ("authentication",), subject)


@every_query
def test_an_unknown_task_is_said_to_be_unknown(operation_id: str, subject: Subject) -> None:
    """A query for a task that does not exist says so; it is neither a success nor a failure of the server."""
    assert_error(subject.ask_for_nobodys(operation_id), ("missing", "rejected"), subject)


@pytest.mark.parametrize("operation_id", ASKED_BY_GET)
@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_wrong_method_is_refused(method: str, operation_id: str, subject: Subject) -> None:
    """A method that a query does not have is refused, by an error or by the dashboard's page; it fails no server."""
    exchange = subject.query(operation_id, NOBODYS, method=method)
    if is_told(subject.contract, "model", exchange):
        pytest.skip(f"unsupported: no such model ({exchange})")
    nothing = is_unserved(subject.contract, exchange) or are_alike(exchange, subject.ask_for_nothing(operation_id))
    assert 400 <= exchange.status < 500 or (nothing and exchange.status < 500), describe(exchange)


def test_a_known_task_is_told(known: tuple[str, str], subject: Subject) -> None:
    """A task of --known-id is told, under that id, in a documented shape, and to nobody without a key."""
    operation_id, task_id = known
    exchange = subject.query(operation_id, task_id)
    assert exchange.reading.dialect, describe(exchange)
    assert exchange.reading.meaning is None, describe(exchange)
    assert task_id in (exchange.reading.id, exchange.reading.external_id), describe(exchange)
    query = subject.contract.operations[operation_id].operation["x-lifecycle"]["query"]
    wrong = subject.check_reply(query, exchange)
    assert not wrong, f"{say(wrong)}. {describe(exchange)}"
    assert_error(subject.query(operation_id, task_id, key=None), ("authentication",), subject)
