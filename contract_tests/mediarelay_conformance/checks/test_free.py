"""What can be tested without paying: keys, unknown ids, wrong methods, error responses."""

from __future__ import annotations

import pytest

from ..client import UNKNOWN_ID, WRONG_KEY
from ..deviation import Deviation, assert_documented
from ..documented import check_response
from ..exchange import Exchange
from ..gateway import GatewayUnderTest
from ..marked import STATUS
from ..refusals import are_alike, is_unserved, says
from ..rules import must_be_kind
from ..selection import QUERIED_BY_GET, SUBMISSIONS

pytestmark = pytest.mark.free

every_query = pytest.mark.parametrize("operation_id", SUBMISSIONS)


def assert_error(
    exchange: Exchange, kinds: tuple[str, ...], gateway: GatewayUnderTest, accepted: str = "auth-ignored"
) -> None:
    """Test that a response is an error of one of these kinds, in a shape that the contract documents."""
    if says(gateway.contract, "model", exchange):
        pytest.skip(f"unsupported: no such model ({exchange})")
    if exchange.reading.raw is None:
        name = "server-error-on-bad-request" if exchange.status >= 500 else "error-not-json"
        raise Deviation(name, "an error must be JSON", exchange)
    must_be_kind(exchange, kinds, accepted)
    wrong = gateway.contract.check_schema("Error", exchange.reading.raw)
    assert_documented(wrong, exchange, "error-shape", "the contract knows no such error")


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
    exchange = gateway.client.query_unknown_id(operation_id)
    assert_error(exchange, ("missing", "rejected"), gateway, "unknown-id-accepted")


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
        if exchange.status >= 500:
            raise Deviation("server-error-on-bad-request", "", exchange, STATUS)
        if not nothing:
            raise Deviation("method-accepted", "", exchange, STATUS)


def test_a_known_task_is_reported(known: tuple[str, str], gateway: GatewayUnderTest) -> None:
    """A task of --known-id is reported, under that id, in a documented shape, and not without a key."""
    operation_id, task_id = known
    exchange = gateway.client.query(operation_id, task_id)
    if not exchange.reading.dialect or exchange.reading.error_kind is not None:
        raise Deviation("poll-failed", "", exchange)
    if task_id not in (exchange.reading.id, exchange.reading.external_id):
        raise Deviation("id-unstable", "", exchange)
    query = gateway.contract.operations[operation_id].operation["x-lifecycle"]["query"]
    assert_documented(check_response(gateway.contract, query, exchange), exchange)
    assert_error(gateway.client.query(operation_id, task_id, key=None), ("authentication",), gateway)
