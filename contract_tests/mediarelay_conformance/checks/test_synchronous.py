"""One smallest call per operation that answers at once, and a second one for its stream; what is wrong is refused."""

from __future__ import annotations

import pytest

from ..calls import Answered
from ..client import WRONG_KEY
from ..deviation import Deviation
from ..events import EVENTS, Events, count_usage
from ..exchange import Exchange
from ..gateway import GatewayUnderTest
from ..marked import STATUS
from ..refusals import is_unserved, reason_of, says
from ..rules import must_add_up, must_add_up_throughout, must_answer, must_end, must_refuse, must_stream, used_by
from ..selection import ANSWERS, PLAIN, STREAMS

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


@pytest.mark.parametrize("operation_id", ANSWERS)
def test_a_call_without_a_key_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A call without a key, or with one that does not exist, is refused as such."""
    if not gateway.contract.operations[operation_id].operation["security"]:
        pytest.skip("not applicable: it is for everybody")
    for key in (None, WRONG_KEY):
        exchange = refused(gateway.calls.spoilt(operation_id, key=key), gateway)
        must_refuse(gateway.contract, operation_id, exchange, ("authentication",))


@pytest.mark.parametrize("operation_id", PLAIN)
def test_an_unknown_model_is_refused(operation_id: str, gateway: GatewayUnderTest) -> None:
    """A call for a model that no gateway has is refused as such."""
    exchange = refused(gateway.calls.spoilt(operation_id, model=True), gateway)
    if says(gateway.contract, "model", exchange):
        return
    if (reason := reason_of(gateway.contract, exchange)) is not None:
        pytest.skip(reason)
    must_refuse(gateway.contract, operation_id, exchange, ("rejected", "missing"), "bad-request-accepted")


def test_a_bad_request_is_the_callers_fault(gateway: GatewayUnderTest) -> None:
    """A call that lacks its fields is refused with a status that says so, so that no client sends it again."""
    for operation_id in PLAIN:
        exchange = gateway.calls.spoilt(operation_id, fields=True)
        if isinstance(exchange, str) or reason_of(gateway.contract, exchange) is not None or not exchange.status:
            continue
        must_refuse(gateway.contract, operation_id, exchange, ("rejected",), "bad-request-accepted")
        if not 400 <= exchange.status < 500:
            raise Deviation("server-error-on-bad-request", "the caller's fault, told as the server's", exchange, STATUS)
        return
    pytest.skip("not run: nothing was there to call")


@every_answer
def test_an_answer_is_well_formed(answered: Answered, gateway: GatewayUnderTest) -> None:
    """The answer has a documented type and shape, and what was asked for."""
    must_answer(gateway.contract, answered.operation_id, answered.exchange)


@every_answer
def test_the_usage_adds_up(answered: Answered, gateway: GatewayUnderTest) -> None:
    """What an answer says of what was used is counted, and its parts make the total."""
    used = used_by(gateway.contract, answered.operation_id, answered.exchange)
    if not used:
        pytest.skip("not applicable: it says nothing of what was used")
    must_add_up(used, answered.exchange)


@every_stream
def test_a_stream_holds_known_events(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """A stream is labelled as one, and holds events that the contract knows, in their shapes, and nothing else."""
    assert streamed.stream is not None
    must_stream(gateway.contract, streamed.operation_id, streamed.exchange, streamed.stream)


@every_stream
def test_a_stream_ends(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """A stream says that all was said, and ends with the frame that the contract names."""
    assert streamed.stream is not None
    must_end(gateway.contract, streamed.operation_id, streamed.exchange, streamed.stream)


@every_stream
def test_the_usage_of_a_stream_adds_up(streamed: Answered, gateway: GatewayUnderTest) -> None:
    """What a stream says of what was used is counted, its parts make the total, and no count becomes less."""
    assert streamed.stream is not None
    if not must_add_up_throughout(gateway.contract, streamed.operation_id, streamed.exchange, streamed.stream):
        pytest.skip("not applicable: it says nothing of what was used")


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
    raw = whole.exchange.reading.raw
    path = words["x-lifecycle"].get("text")
    text = count_usage({"text": path} if path else {}, raw).get("text")
    if text and not events.text(streamed.stream):
        raise Deviation("stream-differs", f"a whole answer says {text!r}, the stream nothing", streamed.exchange)
    counted = count_usage(words.get("x-usage", {}), raw).get("input")
    for used in list(events.usages(streamed.stream))[-1:]:
        if counted is not None and used.get("input", counted) != counted:
            what = f"a whole answer counts {counted} tokens of input, the stream {used['input']}"
            raise Deviation("stream-differs", what, streamed.exchange)
