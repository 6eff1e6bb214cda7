"""What is sent again: a paid call that answers at once, only where it is certain that nothing is charged."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from mediarelay import Relay, errors
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, SharedClock

from .raw import Connection, serve_raw

CHAT: dict[str, Any] = {"model": "gpt-4o", "prompt": "Hello"}


class Row(NamedTuple):
    """What the gateway does with every request, and what comes of the call."""

    what: str
    status: str
    body: str
    error: type[errors.RelayError]
    is_sent_again: bool = False


def new_api(code: str, message: str = "no") -> str:
    """Return an error as new-api words it."""
    return f'{{"error": {{"message": "{message} (request id: 20260101a)", "type": "new_api_error", "code": "{code}"}}}}'


PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
TABLE = [
    Row("a wrong key", "401 Unauthorized", new_api(""), errors.AuthenticationError),
    Row("no credit", "403 Forbidden", new_api("insufficient_user_quota"), errors.QuotaExceeded),
    Row("no model", "400 Bad Request", new_api(""), errors.SubmitRejected),
    Row("no channel", "503 Service Unavailable", new_api("model_not_found"), errors.SubmitRejected),
    Row("too many, with words", "429 Too Many Requests", new_api("rate_limit"), errors.RateLimited, is_sent_again=True),
    Row("too many, without a word", "429 Too Many Requests", "", errors.RateLimited, is_sent_again=True),
    Row("a bad request as 500", "500 Internal Server Error", new_api("invalid_request"), errors.SubmitRejected),
    Row("no price", "500 Internal Server Error", new_api("model_price_error"), errors.SubmitRejected),
    Row("upstream not reached", "500 Internal Server Error", new_api("do_request_failed"), errors.SubmitUncertain),
    Row("upstream not read", "500 Internal Server Error", new_api("bad_response_body"), errors.SubmitUncertain),
    Row("a proxy's page", "502 Bad Gateway", PAGE, errors.SubmitUncertain),
    Row("a proxy's patience", "504 Gateway Timeout", PAGE, errors.SubmitUncertain),
    Row("another proxy's", "524 A Timeout Occurred", "error code: 524", errors.SubmitUncertain),
    Row("a slow request", "408 Request Timeout", "", errors.SubmitUncertain),
    Row("an error that is called a success", "200 OK", new_api("model_not_found"), errors.SubmitRejected),
    Row("half of an answer", "200 OK", '{"id": "c1", "choi', errors.SubmitUncertain),
    Row("nothing at all", "200 OK", "", errors.RelayError),
]


@pytest.mark.parametrize("method", ["chat", "stream_chat"])
@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.what)
def test_a_paid_call_is_sent_again_only_where_nothing_is_charged(row: Row, method: str) -> None:
    """Each refusal and doubt ends in its own error, after one request unless more of them are certain to be free."""

    def respond(connection: Connection) -> None:
        connection.read()
        kind = "text/html" if row.body.startswith("<") else "application/json"
        connection.give(row.body.encode(), row.status, connection="close", content_type=kind, x_oneapi_request_id="r1")

    with (
        serve_raw(respond) as server,
        Relay(server.base_url, KEY, clock=SharedClock(ManualClock()), history=False) as relay,
        pytest.raises(row.error) as caught,
    ):
        getattr(relay.openai, method)(**CHAT).result()
    assert (len(server.requests) > 1) == row.is_sent_again
    if row.error is errors.SubmitUncertain:
        assert caught.value.request_id == "r1"
        assert "r1" in str(caught.value)


SHOWN = {
    "retry_after": "3600",
    "server": "cloudflare",
    "cf_ray": "8f2a-HKG",
    "x_oneapi_request_id": "r1",
    "anthropic_ratelimit_requests_remaining": "0",
}


@pytest.mark.parametrize("method", ["chat", "stream_chat"])
def test_an_error_carries_the_headers_that_explain_it(method: str) -> None:
    """Who answered, for how long to wait and what support asks for stand in the error; cookies and keys never."""

    def respond(connection: Connection) -> None:
        connection.read()
        hidden = {"set_cookie": "session=1", "authorization": KEY, "x_api_key": KEY}
        connection.give(PAGE.encode(), "429 Too Many Requests", content_type="text/html", via=KEY, **SHOWN, **hidden)

    with (
        serve_raw(respond) as server,
        Relay(server.base_url, KEY, clock=SharedClock(ManualClock()), history=False) as relay,
        pytest.raises(errors.RateLimited, match='a web page titled "502 Bad Gateway"') as caught,
    ):
        getattr(relay.openai, method)(**CHAT)
    shown = {name.replace("_", "-"): value for name, value in SHOWN.items()}
    assert caught.value.headers == {**shown, "content-type": "text/html", "via": "[api key]"}


@pytest.mark.parametrize("method", ["chat", "stream_chat"])
def test_a_call_that_timed_out_is_sent_once(method: str) -> None:
    """Silence after the request was sent may be a charged call, which goes on without us: once, and never again."""

    def respond(connection: Connection) -> None:
        connection.read()
        connection.server.closed.wait(30)

    with serve_raw(respond) as server:
        relay = Relay(server.base_url, KEY, clock=SharedClock(ManualClock()), request_timeout=0.3, history=False)
        with relay, pytest.raises(errors.SubmitUncertain):
            getattr(relay.openai, method)(**CHAT)
        assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["chat", "stream_chat"])
def test_what_was_never_sent_is_sent_again(method: str) -> None:
    """A refused connection has cost nothing, so it is tried again, and then said to be so."""
    clock = SharedClock(ManualClock())
    relay = Relay("http://127.0.0.1:9", KEY, clock=clock, history=False)
    with relay, pytest.raises(errors.SubmitRejected, match="nothing was sent"):
        getattr(relay.openai, method)(**CHAT)
    assert len(clock.slept) == 2


def test_a_free_call_is_sent_again_after_anything() -> None:
    """What only reads is repeated after pages and errors of the server."""
    answers = iter([("502 Bad Gateway", PAGE), ("500 Internal Server Error", ""), ("200 OK", '{"data": []}')])

    def respond(connection: Connection) -> None:
        connection.read()
        status, body = next(answers)
        connection.give(body.encode(), status, connection="close")

    with serve_raw(respond) as server, Relay(server.base_url, KEY, clock=SharedClock(ManualClock())) as relay:
        assert relay.openai.models().raw == {"data": []}
    assert len(server.requests) == 3
