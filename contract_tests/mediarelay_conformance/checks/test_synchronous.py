"""One smallest call per operation that answers at once, and a second one for its stream; what is wrong is refused."""

from __future__ import annotations

import pytest

from ..calls import Answered
from ..client import WRONG_KEY
from ..documented import check_error, check_response
from ..events import EVENTS, Events, count_usage, wrong_usage
from ..exchange import Exchange, describe, say
from ..gateway import GatewayUnderTest
from ..refusals import is_unserved, reason_of, says
from ..selection import ANSWERS, PLAIN, STREAMS
from .test_free import assert_kind
from .test_lifecycle import MAGIC

pytestmark = pytest.mark.synchronous

every_answer = pytest.mark.parametrize("answered", ANSWERS, indirect=True)
every_stream = pytest.mark.parametrize("streamed", STREAMS, indirect=True)


def refused(found: Exchange | str, gateway: GatewayUnderTest) -> Exchange:
    """Return a refusal, skipped where it was not asked for, or says that the operation is not served."""
    if isinstance(found, str):
        pytest.skip(found)
    if is_unserved(gateway.contract, found):
        pytest.skip(f"unsupported: the gateway does not serve it ({found})")
    return found


def assert_refused(operation_id: str, exchange: Exchange, kinds: tuple[str, ...], gateway: GatewayUnderTest) -> None:
    """Test that a response is an error of one of these kinds, in a shape that the contract documents."""
    assert_kind(exchange, kinds)
    if gateway.contract.error_shape(operation_id):
        wrong = gateway.contract.check_schema("SyncError", exchange.reading.raw)
    else:
        wrong = check_error(gateway.contract, operation_id, exchange)
    assert not wrong, f"the contract knows no such error: {say(wrong)}. {describe(exchange)}"


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_a_call_without_a_key_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A call without a key, or with one that does not exist, is refused as such."""
    if not gateway.contract.operations[operation_id].operation["security"]:
        pytest.skip("not applicable: it is for everybody")
    for key in (None, WRONG_KEY):
        exchange = refused(gateway.calls.spoilt(operation_id, key=key), gateway)
        assert_refused(operation_id, exchange, ("authentication",), gateway)


@pytest.mark.parametrize("operation_id", PLAIN)
def test_an_unknown_model_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A call for a model that no gateway has is refused as such."""
    exchange = refused(gateway.calls.spoilt(operation_id, model=True), gateway)
    if says(gateway.contract, "model", exchange):
        return
    if (reason := reason_of(gateway.contract, exchange)) is not None:
        pytest.skip(reason)
    assert_refused(operation_id, exchange, ("rejected", "missing"), gateway)


def test_a_bad_request_is_the_callers_fault(gateway: GatewayUnderTest) -> None:
    """A call that lacks its fields is refused with a status that says so, so that no client sends it again."""
    for operation_id in PLAIN:
        exchange = gateway.calls.spoilt(operation_id, fields=True)
        if isinstance(exchange, str) or reason_of(gateway.contract, exchange) is not None or not exchange.status:
            continue
        assert_refused(operation_id, exchange, ("rejected",), gateway)
        assert 400 <= exchange.status < 500, f"the caller's fault, told as the server's. {describe(exchange)}"
        return
    pytest.skip("not run: nothing was there to call")


@every_answer
def test_an_answer_is_well_formed(answered: Answered, gateway: GatewayUnderTest) -> None:
    """The answer has a documented type and shape, and what was asked for."""
    exchange, found = answered.exchange, describe(answered.exchange)
    operation = gateway.contract.operations[answered.operation_id].operation
    content = gateway.contract.resolve(operation["responses"].get("200", {})).get("content", {})
    assert exchange.status == 200, f"no success. {found}"
    assert exchange.content_type in content, f"documented is {' or '.join(content)}. {found}"
    if exchange.content_type == "application/json":
        assert exchange.reading.error_kind is None, f"an error with HTTP 200. {found}"
        wrong = check_response(gateway.contract, answered.operation_id, exchange)
        assert not wrong, f"{say(wrong)}. {found}"
        assert exchange.reading.complete, f"a success without a result. {found}"
    elif exchange.content_type.startswith("audio/"):
        assert any(magic in exchange.body[:64] for magic in MAGIC["audio"]), f"this is no sound. {found}"
    else:
        assert exchange.body, f"nothing came. {found}"


@every_answer
def test_the_usage_adds_up(answered: Answered, gateway: GatewayUnderTest) -> None:
    """What an answer says of what was used is counted, and its parts make the total."""
    words = gateway.contract.operations[answered.operation_id].operation.get("x-usage", {})
    used = count_usage(words, answered.exchange.reading.raw)
    if not used:
        pytest.skip("not applicable: it says nothing of what was used")
    wrong = wrong_usage(used)
    assert wrong is None, f"{wrong}. {describe(answered.exchange)}"


@every_stream
def test_a_stream_holds_known_events(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """A stream is labelled as one, and holds events that the contract knows, in their shapes, and nothing else."""
    events, found = Events(gateway.contract, streamed.operation_id), describe(streamed.exchange)
    assert streamed.exchange.status == 200, f"no success. {found}"
    assert streamed.exchange.content_type == EVENTS, f"this is no stream. {found}"
    assert streamed.stream is not None
    for event in streamed.stream.events:
        assert not events.fails(event), f"the stream failed: {event}. {found}"
        wrong = events.wrong(event)
        assert not wrong, f"{say(wrong)}: {event}. {found}"
    assert not streamed.stream.stray, f"the stream holds what is no event: {streamed.stream.stray[0][:300]}. {found}"


@every_stream
def test_a_stream_ends(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """A stream says that all was said, and ends with the frame that the contract names."""
    events, found = Events(gateway.contract, streamed.operation_id), describe(streamed.exchange)
    assert streamed.stream is not None
    assert any(map(events.ends, streamed.stream.events)), f"no event says that all was said. {found}"
    last = streamed.stream.events[-1]
    assert events.is_last(last), f"the last frame is not {events.last}: {last}. {found}"


@every_stream
def test_the_usage_of_a_stream_adds_up(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """What a stream says of what was used is counted, its parts make the total, and no count becomes less."""
    assert streamed.stream is not None
    before: dict[str, float] = {}
    usages = list(Events(gateway.contract, streamed.operation_id).usages(streamed.stream))
    if not usages:
        pytest.skip("not applicable: it says nothing of what was used")
    for used in usages:
        wrong = wrong_usage(used)
        assert wrong is None, f"{wrong}. {describe(streamed.exchange)}"
        for name, value in used.items():
            least = before.get(name, 0)
            assert value >= least, f"{name} fell from {least:g} to {value:g}. {describe(streamed.exchange)}"
        before |= used


@every_stream
def test_a_stream_agrees_with_a_whole_answer(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """A stream says something where a whole answer does, and counts the same request alike."""
    words = gateway.contract.operations[streamed.operation_id].operation
    if [*gateway.contract.resolve(words["responses"]["200"]).get("content", {})] == [EVENTS]:
        pytest.skip("not applicable: there is no other answer than a stream")
    whole = gateway.calls.whole(streamed.operation_id)
    if isinstance(whole, str):
        pytest.skip(whole)
    if whole.exchange.status != 200:
        pytest.skip("not run: there is no whole answer to compare with")
    assert streamed.stream is not None
    events = Events(gateway.contract, streamed.operation_id)
    raw, found = whole.exchange.reading.raw, describe(streamed.exchange)
    path = words["x-lifecycle"].get("text")
    text = count_usage({"text": path} if path else {}, raw).get("text")
    assert not text or events.text(streamed.stream), f"a whole answer says {text!r}, the stream nothing. {found}"
    counted = count_usage(words.get("x-usage", {}), raw).get("input")
    for used in list(events.usages(streamed.stream))[-1:]:
        alike = counted is None or used.get("input", counted) == counted
        assert alike, f"a whole answer counts {counted} tokens of input, the stream {used['input']}. {found}"
