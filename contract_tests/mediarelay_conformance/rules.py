"""What one exchange may violate, whether it was sent by the suite, stands in a recording or passes a proxy.

Each rule raises the first deviation that it finds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mediarelay._core.response import ParsedResponse
from mediarelay_contract.contract import Contract

from .deviation import Deviation, assert_documented
from .documented import answers_queries, check_error, check_response, is_other_kind, status_words
from .events import EVENTS, Events, Stream, count_usage, wrong_usage
from .exchange import Exchange
from .marked import CONTENT_TYPE, STATUS, place_of

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
MAGIC = {
    "video": (b"ftyp",),
    "image": (b"\x89PNG", b"\xff\xd8\xff", b"WEBP"),
    "audio": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"RIFF"),
}
JSON = "application/json"


def must_refuse(
    contract: Contract, operation_id: str, exchange: Exchange, kinds: Sequence[str], accepted: str = "auth-ignored"
) -> None:
    """Hold a response to being an error of one of these kinds, labelled as JSON, in a documented shape.

    Args:
        contract: Knows the shapes.
        operation_id: What was called.
        exchange: The call.
        kinds: The kinds that fit what was wrong with the request.
        accepted: What to call it where there is no error.
    """
    must_be_kind(exchange, kinds, accepted)
    if contract.error_shape(operation_id):
        wrong = contract.check_schema("SyncError", exchange.reading.raw)
    else:
        wrong = check_error(contract, operation_id, exchange)
    assert_documented(wrong, exchange, "error-shape", "the contract knows no such error")


def must_be_kind(exchange: Exchange, kinds: Sequence[str], accepted: str) -> None:
    """Hold a response to being labelled as JSON, and to saying an error of one of these kinds."""
    found, wanted = exchange.reading.error_kind, " or ".join(KINDS[one] for one in kinds)
    if exchange.content_type != JSON:
        raise Deviation("error-not-json", "an error must say that it is JSON", exchange, CONTENT_TYPE)
    if found not in kinds:
        # Whoever gets to hear what there is and what is not was let in.
        is_let_in = found is None or ("authentication" in kinds and found in ("missing", "rejected"))
        name = accepted if is_let_in else "server-error-on-bad-request" if found == "server" else "error-kind"
        raise Deviation(name, f"this says {KINDS[found]}, not {wanted}", exchange, STATUS)


def must_create(contract: Contract, operation_id: str, submission: Exchange) -> None:
    """Hold the response to a submission to naming a task, in a documented shape."""
    if not submission.reading.id:
        raise Deviation("submission-without-id", "no task was created, or its id is missing", submission)
    assert_documented(check_response(contract, operation_id, submission), submission)


def must_report(contract: Contract, operation_id: str, poll: Exchange) -> None:
    """Hold the response to a query for a task of an operation to a documented shape."""
    if poll.status != 200:
        raise Deviation("poll-failed", "", poll, STATUS)
    if poll.content_type != JSON:
        raise Deviation("response-not-json", "", poll, CONTENT_TYPE)
    if not answers_queries(contract, operation_id, poll.reading.dialect):
        name = "error-with-success" if poll.reading.error_kind is not None else "response-shape"
        raise Deviation(name, "this is no response to a query", poll)
    query = contract.operations[operation_id].operation["x-lifecycle"]["query"]
    assert_documented(check_response(contract, query, poll), poll)


def must_know_status(contract: Contract, poll: Exchange) -> None:
    """Hold the word for a state to being one that the contract knows, in the spelling that it knows."""
    reading = poll.reading
    if reading.state == "unknown":
        raise Deviation("status-unknown-word", f"an unknown status: {reading.raw_status}", poll, _status_at(reading))
    known = status_words(contract, reading.dialect)
    if known and reading.raw_status not in known:
        what = f"{reading.raw_status} is none of {sorted(known)}"
        raise Deviation("status-unknown-word", what, poll, _status_at(reading))


def _status_at(reading: ParsedResponse) -> str:
    return place_of(reading.raw, reading.raw_status, "status", "state")


def must_keep_key(exchange: Exchange) -> None:
    """Hold a response to not repeating the key of its request."""
    if exchange.leaks:
        raise Deviation("key-repeated", "", exchange)


def must_validate(contract: Contract, operation_id: str, body: Any, exchange: Exchange) -> None:
    """Hold the response to a body to being documented, and to a refusal where the contract forbids the body."""
    reading = exchange.reading
    allowed = is_allowed(contract, operation_id, body)
    is_other = is_other_kind(contract, operation_id, exchange)
    if is_other and allowed:  # a body may want events; other rules look into those
        return
    fails = "server-error-on-good-request" if allowed else "server-error-on-bad-request"
    if not is_other and (exchange.content_type != JSON or reading.raw is None):
        raise Deviation(fails if exchange.status >= 500 else "response-not-json", "a response must be JSON", exchange)
    # That a gateway says so with 500 is told once, by a check of its own.
    if exchange.status >= 500 and reading.error_kind != "rejected":
        raise Deviation(fails, "the server failed", exchange, STATUS)
    if not allowed and (is_other or reading.error_kind is None):
        what = "the contract forbids this body, and it was accepted"
        raise Deviation("bad-request-accepted", what, exchange, STATUS)
    if reading.error_kind is None:
        assert_documented(check_response(contract, operation_id, exchange), exchange)
    else:
        assert_documented(check_error(contract, operation_id, exchange), exchange, "error-shape")


def is_allowed(contract: Contract, operation_id: str, body: Any) -> bool:
    """Whether the contract allows a body."""
    return not isinstance(body, bytes) and not contract.check_request(operation_id, contract.relax(operation_id, body))


def must_answer(contract: Contract, operation_id: str, exchange: Exchange) -> None:
    """Hold an answer to a documented type and shape, and to what was requested."""
    operation = contract.operations[operation_id].operation
    content = contract.resolve(operation["responses"].get("200", {})).get("content", {})
    if exchange.status != 200:
        name = "server-error-on-good-request" if exchange.status >= 500 else "response-shape"
        raise Deviation(name, "no success", exchange, STATUS)
    if exchange.content_type not in content:
        raise Deviation("response-not-json", f"documented is {' or '.join(content)}", exchange, CONTENT_TYPE)
    if exchange.content_type == JSON:
        if exchange.reading.error_kind is not None:
            raise Deviation("error-with-success", "an error with HTTP 200", exchange)
        assert_documented(check_response(contract, operation_id, exchange), exchange)
        if not exchange.reading.complete:
            raise Deviation("success-without-result", "a success without a result", exchange)
    elif exchange.content_type.startswith("audio/"):
        if not any(magic in exchange.body[:64] for magic in MAGIC["audio"]):
            raise Deviation("result-not-fetched", "this is no sound", exchange)
    elif not exchange.body:
        raise Deviation("success-without-result", "nothing came", exchange)


def used_by(contract: Contract, operation_id: str, exchange: Exchange) -> dict[str, Any]:
    """Return what an answer says of what was used."""
    return count_usage(contract.operations[operation_id].operation.get("x-usage", {}), exchange.reading.raw)


def must_add_up(used: dict[str, Any], exchange: Exchange) -> None:
    """Hold what was used to being counted, and to parts that make the total."""
    if (wrong := wrong_usage(used)) is not None:
        raise Deviation("usage-wrong", wrong, exchange)


def must_stream(contract: Contract, operation_id: str, exchange: Exchange, stream: Stream) -> None:
    """Hold a stream to being labelled as one, and to events that the contract knows, in their shapes, only."""
    events = Events(contract, operation_id)
    if exchange.status != 200:
        name = "server-error-on-good-request" if exchange.status >= 500 else "stream-not-labelled"
        raise Deviation(name, "no success", exchange, STATUS)
    if exchange.content_type != EVENTS:
        raise Deviation("stream-not-labelled", "this is no stream", exchange, CONTENT_TYPE)
    for event in stream.events:
        if events.fails(event):
            raise Deviation("stream-failed", f"the stream failed: {event}", exchange)
        if wrong := events.wrong(event):
            where, message = wrong[0]
            said = f"{where}: {message}" if where else message
            raise Deviation("stream-event-unknown", f"{said}: {event}", exchange)
    if stream.stray:
        what = f"the stream holds what is no event: {stream.stray[0][:300]}"
        raise Deviation("stream-event-unknown", what, exchange)


def must_end(contract: Contract, operation_id: str, exchange: Exchange, stream: Stream) -> None:
    """Hold a stream to saying that all was said, and to the last frame that the contract names."""
    events = Events(contract, operation_id)
    if not any(map(events.ends, stream.events)):
        raise Deviation("stream-without-end", "no event says that all was said", exchange)
    if not events.is_last(last := stream.events[-1]):
        raise Deviation("stream-without-end", f"the last frame is not {events.last}: {last}", exchange)


def must_add_up_throughout(contract: Contract, operation_id: str, exchange: Exchange, stream: Stream) -> bool:
    """Hold what a stream says of what was used to counts that become no less; whether it says anything."""
    before: dict[str, float] = {}
    usages = list(Events(contract, operation_id).usages(stream))
    for used in usages:
        must_add_up(used, exchange)
        for name, value in used.items():
            if value < (least := before.get(name, 0)):
                raise Deviation("usage-wrong", f"{name} fell from {least:g} to {value:g}", exchange)
        before |= used
    return bool(usages)
