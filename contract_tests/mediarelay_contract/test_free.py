"""What can be learnt without paying: keys, unknown tasks, error replies."""

from __future__ import annotations

import pytest

from .exchange import Exchange, describe
from .selection import ASKED_BY_GET, SUBMISSIONS
from .subject import Subject

pytestmark = pytest.mark.free

NOBODYS = "mediarelay-conformance-no-such-task"
every_query = pytest.mark.parametrize("operation_id", SUBMISSIONS)


def assert_error(exchange: Exchange, meanings: set[str], subject: Subject) -> None:
    """Judge an error by what it means, in a shape that the contract documents."""
    told = describe(exchange)
    assert exchange.reading.raw is not None, f"an error must be JSON. {told}"
    assert exchange.content_type == "application/json", f"an error must say that it is JSON. {told}"
    assert exchange.reading.meaning in meanings, f"this means {exchange.reading.meaning}, not {meanings}. {told}"
    wrong = subject.contract.check_schema("Error", exchange.reading.raw)
    assert wrong == [], f"the contract knows no such error: {wrong[0].message}. {told}"


@every_query
def test_no_key_is_refused(operation_id: str, subject: Subject) -> None:
    """A query without a key is refused as such."""
    assert_error(subject.query(operation_id, NOBODYS, key=None), {"authentication"}, subject)


@every_query
def test_a_wrong_key_is_refused(operation_id: str, subject: Subject) -> None:
    """A query with a key that nobody has is refused as such."""
    assert_error(subject.query(operation_id, NOBODYS, key="sk-nobody"), {"authentication"}, subject)


@every_query
def test_an_unknown_task_is_said_to_be_unknown(operation_id: str, subject: Subject) -> None:
    """A query for a task that does not exist says so; it is neither a success nor a failure of the server."""
    assert_error(subject.query(operation_id, NOBODYS), {"missing", "rejected"}, subject)


@pytest.mark.parametrize("operation_id", ASKED_BY_GET)
@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_wrong_method_is_refused(method: str, operation_id: str, subject: Subject) -> None:
    """A method that a query does not have is refused, by an error or by the dashboard's page; it fails no server."""
    exchange = subject.query(operation_id, NOBODYS, method=method)
    assert 400 <= exchange.status < 500 or exchange.content_type == "text/html", describe(exchange)


def test_a_known_task_is_told(known: tuple[str, str], subject: Subject) -> None:
    """A task of --known-id is told, under that id, in a documented shape, and to nobody without a key."""
    operation_id, task_id = known
    exchange = subject.query(operation_id, task_id)
    assert exchange.reading.dialect, describe(exchange)
    assert exchange.reading.meaning is None, describe(exchange)
    assert task_id in (exchange.reading.id, exchange.reading.external_id), describe(exchange)
    query = subject.contract.operations[operation_id].operation["x-lifecycle"]["query"]
    wrong = subject.check_reply(query, exchange)
    assert wrong == [], f"{wrong[0]}. {describe(exchange)}"
    assert_error(subject.query(operation_id, task_id, key=None), {"authentication"}, subject)
