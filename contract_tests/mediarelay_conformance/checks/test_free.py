"""What can be tested without paying: keys, unknown ids, wrong methods, error responses."""

from __future__ import annotations

import pytest

from ..client import UNKNOWN_ID, WRONG_KEY
from ..documented import check_response
from ..exchange import Exchange, describe, say
from ..gateway import GatewayUnderTest
from ..refusals import are_alike, is_unserved, says
from ..selection import QUERIED_BY_GET, SUBMISSIONS

pytestmark = pytest.mark.free

every_query = pytest.mark.parametrize("operation_id", SUBMISSIONS)
KINDS = {
    "authentication": "that the key is refused",
    "forbidden": "that the key may not do this",
    "quota": "that the credit is used up",
    "rejected": "that the request is wrong",
    "busy": "that it has too much to do",
    "missing": "that there is no such task",
    "server": "that the server failed",
    None: "no error",
}


def assert_kind(exchange: Exchange, kinds: tuple[str, ...]) -> None:
    """Test that a response is labelled as JSON, and says an error of one of these kinds."""
    found, wanted = describe(exchange), " or ".join(KINDS[one] for one in kinds)
    assert exchange.content_type == "application/json", f"an error must say that it is JSON. {found}"
    assert exchange.reading.error_kind in kinds, (
        f"this says {KINDS[exchange.reading.error_kind]}, not {wanted}. {found}"
    )


def assert_error(exchange: Exchange, kinds: tuple[str, ...], gateway: GatewayUnderTest) -> None:
    """Test that a response is an error of one of these kinds, in a shape that the contract documents."""
    if says(gateway.contract, "model", exchange):
        pytest.skip(f"unsupported: no such model ({exchange})")
    found = describe(exchange)
    assert exchange.reading.raw is not None, f"an error must be JSON. {found}"
    assert_kind(exchange, kinds)
    wrong = gateway.contract.check_schema("Error", exchange.reading.raw)
    assert not wrong, f"the contract knows no such error: {say(wrong)}. {found}"


@every_query
def test_no_key_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A query without a key is refused as such."""
    assert_error(gateway.client.query_unknown_id(operation_id, key=None), ("authentication",), gateway)


@every_query
def test_a_wrong_key_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A query with a key that does not exist is refused as such."""
    assert_error(gateway.client.query_unknown_id(operation_id, key=WRONG_KEY), ("authentication",), gateway)


@every_query
def test_an_unknown_id_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A query for a task that does not exist is refused as such; it is neither a success nor a server's failure."""
    assert_error(gateway.client.query_unknown_id(operation_id), ("missing", "rejected"), gateway)


@pytest.mark.parametrize("operation_id", QUERIED_BY_GET)
@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_wrong_method_is_refused(method: str, operation_id: str, gateway: GatewayUnderTest) -> None:
    """A method that a query does not have is refused, by an error or by the dashboard's page; it fails no server."""
    exchange = gateway.client.query(operation_id, UNKNOWN_ID, method=method)
    if says(gateway.contract, "model", exchange):
        pytest.skip(f"unsupported: no such model ({exchange})")
    if not 400 <= exchange.status < 500:
        nothing = is_unserved(gateway.contract, exchange) or are_alike(
            exchange, gateway.client.request_unknown_path(operation_id)
        )
        assert nothing, describe(exchange)
        assert exchange.status < 500, describe(exchange)


def test_a_known_task_is_reported(known: tuple[str, str], gateway: GatewayUnderTest) -> None:
    """A task of --known-id is reported, under that id, in a documented shape, and not without a key."""
    operation_id, task_id = known
    exchange = gateway.client.query(operation_id, task_id)
    assert exchange.reading.dialect, describe(exchange)
    assert exchange.reading.error_kind is None, describe(exchange)
    assert task_id in (exchange.reading.id, exchange.reading.external_id), describe(exchange)
    query = gateway.contract.operations[operation_id].operation["x-lifecycle"]["query"]
    wrong = check_response(gateway.contract, query, exchange)
    assert not wrong, f"{say(wrong)}. {describe(exchange)}"
    assert_error(gateway.client.query(operation_id, task_id, key=None), ("authentication",), gateway)
