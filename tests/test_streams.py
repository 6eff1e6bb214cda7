"""Streams through the wrapper: what gateways really send, over sockets, with threads and with asyncio."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay_client.tasks.operation import Operation
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, Running, SharedClock

from .raw import Connection, serve_raw
from .samples import example_arguments, methods

HEAD = (
    b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/event-stream\r\nx-oneapi-request-id: 20260101a\r\n\r\n"
)
CHAT: dict[str, Any] = {"model": "gpt-4o", "prompt": "Hello"}
ENOUGH = 5.0
"""Seconds in which everything here is over, unless it hangs."""


@pytest.fixture(params=["threads", "asyncio"])
def how(request: pytest.FixtureRequest) -> str:
    """Which of the two relays is used."""
    name: str = request.param
    return name


class Streamed(NamedTuple):
    """What one stream came to."""

    texts: list[str]
    stream: Any
    result: Any
    error: errors.RelayError | None


def stream(how: str, base_url: str, method: str = "openai.stream_chat", given: Any = CHAT, **options: Any) -> Streamed:
    """Read a stream to its end, and then its result."""
    family, name = method.split(".")
    texts: list[str] = []
    kept: list[Any] = [None, None]

    def with_threads() -> None:
        with Relay(base_url, KEY, **options) as relay, getattr(getattr(relay, family), name)(**given) as kept[0]:
            texts.extend(event.text for event in kept[0] if event.text)
            kept[1] = kept[0].result()

    async def with_asyncio() -> None:
        async with (
            AsyncRelay(base_url, KEY, **options) as relay,
            getattr(getattr(relay, family), name)(**given) as kept[0],
        ):
            async for event in kept[0]:
                texts.extend([event.text] if event.text else [])
            kept[1] = await kept[0].result()

    try:
        with_threads() if how == "threads" else asyncio.run(with_asyncio())
    except errors.RelayError as error:
        return Streamed(texts, kept[0], kept[1], error)
    return Streamed(texts, kept[0], kept[1], None)


def chunk(text: str | None = None, finish: str | None = None, **more: Any) -> bytes:
    """Return an event of a chat."""
    choices: Any = [{"index": 0, "delta": {"content": text} if text else {}, "finish_reason": finish}]
    event = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices, **more}
    return b"data: " + json.dumps(event, ensure_ascii=False).encode()


USED = {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}
END = b"\n\n" + chunk(finish="stop", usage=USED) + b"\n\ndata: [DONE]\n\n"


def says(*pieces: bytes, head: bytes = HEAD) -> Callable[[Connection], object]:
    """Return a server that sends these, and closes."""

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(head)
        for piece in pieces:
            connection.write(piece)

    return respond


# -- what comes


@pytest.mark.parametrize("operation", [one for one in methods() if one.events], ids=lambda one: one.id)
def test_every_stream_is_read_to_its_end(operation: Operation, kling_mock: Running, how: str) -> None:
    """Each operation with events streams typed ones, and they come to one result."""
    name = f"{operation.family}.{operation.stream_name}"
    streamed = stream(how, kling_mock.base_url, name, example_arguments(operation))
    assert streamed.error is None
    assert streamed.stream.is_complete
    assert all(event.model is not None for event in streamed.stream.events)
    assert "".join(streamed.texts) == streamed.stream.text
    assert operation.events is not None
    if operation.events.text:
        assert streamed.result.text
    if operation.events.usage:
        assert streamed.result.usage.output
    if operation.events.inline and not operation.events.text:
        assert streamed.result.files


@pytest.mark.parametrize(
    "body",
    {
        "as the standard says": chunk("A c") + b"\n\n" + chunk("ät.") + END,
        "carriage returns": (chunk("A c") + b"\n\n" + chunk("ät.") + END).replace(b"\n", b"\r\n"),
        "only carriage returns": (chunk("A c") + b"\n\n" + chunk("ät.") + END).replace(b"\n", b"\r"),
        "pings": b": PING\n\n" + chunk("A c") + b"\n\n: PING\n\n" + chunk("ät.") + b"\n\n: PING" + END,
        "a mark of order": b"\xef\xbb\xbf" + chunk("A c") + b"\n\n" + chunk("ät.") + END,
        "no blank after the colon": (chunk("A c") + b"\n\n" + chunk("ät.") + END).replace(b"data: ", b"data:"),
        "no empty lines": chunk("A c") + b"\n" + chunk("ät.") + END.replace(b"\n\n", b"\n"),
        "no empty line at the end": chunk("A c") + b"\n\n" + chunk("ät.") + b"\n\n" + chunk(finish="stop", usage=USED),
        "no last word": chunk("A c") + b"\n\n" + chunk("ät.") + b"\n\n" + chunk(finish="stop", usage=USED) + b"\n\n",
        "names, ids and pauses": b"retry: 5\nid: 7\nevent: message\n" + chunk("A c") + b"\n\n" + chunk("ät.") + END,
        "events without data": b"event: ping\n\n" + chunk("A c") + b"\n\n" + chunk("ät.") + END,
        "a piece without data:": chunk("A c") + b"\n\n" + chunk("ät.")[6:] + END,
        "unknown events": b'event: new\ndata: {"a": [1]}\n\n' + chunk("A c") + b"\n\n" + chunk("ät.") + END,
        "more after the end": chunk("A c") + b"\n\n" + chunk("ät.") + END + chunk("x") + b"\n\n",
    }.items(),
    ids=lambda body: body[0],
)  # fmt: skip
@pytest.mark.parametrize("cut", ["whole", "at every byte"])
def test_streams_are_read_however_they_are_written(body: tuple[str, bytes], cut: str, how: str) -> None:
    """A stream is read as what it says, with any ends of lines, pings and omissions, and wherever its bytes are cut."""
    pieces = [body[1]] if cut == "whole" else [body[1][at : at + 1] for at in range(len(body[1]))]
    with serve_raw(says(*pieces)) as server:
        streamed = stream(how, server.base_url)
    assert streamed.error is None
    assert "".join(streamed.texts) == streamed.stream.text == streamed.result.text == "A cät."
    assert streamed.result.usage == (9, 3, None, None)
    assert streamed.stream.request_id == streamed.result.request_id == "20260101a"


def test_events_that_nobody_knows_stay_as_they_are(how: str) -> None:
    """An event without a schema, or that does not fit its own, comes with its name and data."""
    odd = b'event: vendor.new\ndata: {"type": "vendor.new", "x": {"y": [1, null]}}\n\n'
    unfit = b'data: {"choices": 7, "id": 5}\n\n'
    with serve_raw(says(odd, unfit, chunk("A"), END)) as server:
        events = stream(how, server.base_url).stream.events
    assert (events[0].name, events[0].data["x"]) == ("vendor.new", {"y": [1, None]})
    assert events[1].data["id"] == 5
    assert events[1].model is None
    assert events[2].model.choices[0].delta.content == "A"


def test_a_stream_is_requested_with_its_usage(how: str) -> None:
    """The request asks for the stream and for its usage, unless the caller says otherwise, and for no packing."""
    with serve_raw(says(chunk("A"), END)) as server:
        stream(how, server.base_url)
        stream(how, server.base_url, given={**CHAT, "stream_options": {"include_usage": False}})
        stream(how, server.base_url, "openai.stream_speech", {"model": "m", "input": "A", "voice": "alloy"})
        stream(how, server.base_url, "gemini.stream_generate", {"model": "m", "prompt": "A"})
    first, second, speech, gemini = (request.partition(b"\r\n\r\n") for request in server.requests)
    assert json.loads(first[2])["stream"] is True
    assert json.loads(first[2])["stream_options"] == {"include_usage": True}
    assert json.loads(first[2])["messages"] == [{"role": "user", "content": "Hello"}]
    assert b"accept: text/event-stream" in first[0].lower()
    assert json.loads(second[2])["stream_options"] == {"include_usage": False}
    assert json.loads(speech[2])["stream_format"] == "sse"
    assert b":streamGenerateContent?alt=sse " in gemini[0]
    assert json.loads(gemini[2])["contents"] == [{"role": "user", "parts": [{"text": "A"}]}]


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream", ""])
def test_a_whole_response_in_place_of_a_stream_is_one_event(kind: str, how: str) -> None:
    """A gateway that knows no streams answers as a whole, under whatever name: that is one event, and the result."""
    whole = {"id": "c1", "choices": [{"message": {"content": "A cat."}, "finish_reason": "stop"}], "usage": USED}
    head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n" + (f"content-type: {kind}\r\n".encode() if kind else b"")
    with serve_raw(says(json.dumps(whole, indent=1).encode(), head=head + b"\r\n")) as server:
        streamed = stream(how, server.base_url)
    assert streamed.texts == ["A cat."]
    assert streamed.result.raw == whole
    assert streamed.stream.usage.output == 3


# -- what breaks off


@pytest.mark.parametrize(
    ("tail", "said"),
    {
        "cut": (b"", "no event said that all was there"),
        "cut inside an event": (chunk("more")[:40], "no event said"),
        "[DONE] and no end": (b"data: [DONE]\n\n", "no event said"),
        "an event that is an error": (b'data: {"error": {"message": "overloaded", "code": "x1"}}\n\n', "overloaded"),
        "a bare error": (b'{"error": {"message": "overloaded", "type": "new_api_error", "code": "x1"}}', "overloaded"),
        "a bare error over lines": (b'{\n "error": {\n  "message": "overloaded",\n "code": "x1"}\n}\n', "overloaded"),
        "text": (b"data: upstream went away\n\n", "upstream went away"),
        "a page": (b"<html><title>502 Bad Gateway</title></html>", "502 Bad Gateway"),
    }.values(),
    ids=["cut", "inside", "done", "error", "bare", "lines", "text", "page"],
)
def test_a_stream_that_ends_early_keeps_what_came(tail: bytes, said: str, how: str) -> None:
    """A stream without its end raises StreamIncomplete with all that came, and is not sent again."""
    begun = chunk("A c") + b"\n\n" + chunk("at", usage=USED) + b"\n\n"
    with serve_raw(says(begun, tail)) as server:
        streamed = stream(how, server.base_url)
    error = streamed.error
    assert isinstance(error, errors.StreamIncomplete)
    assert said in str(error)
    assert streamed.texts == ["A c", "at"]
    assert (error.text, error.request_id, error.usage) == ("A cat", "20260101a", (9, 3, None, None))
    assert [event.text for event in error.events][:2] == ["A c", "at"]
    assert error.code == ("x1" if b"x1" in tail else None)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("method", "body"),
    {
        "anthropic": (
            "anthropic.stream_messages",
            b'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta",'
            b'"text":"A"}}\n\n{"type":"error","error":{"type":"overloaded_error","message":"overloaded"}}',
        ),
        "gemini": (
            "gemini.stream_generate",
            b'data: {"candidates":[{"content":{"parts":[{"text":"A"}]}}]}\n\n'
            b'data: {"error":{"code":503,"message":"overloaded","status":"UNAVAILABLE"}}\n\n',
        ),
        "responses": (
            "openai.stream_responses",
            b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"A"}\n\n'
            b'event: response.failed\ndata: {"type":"response.failed","response":{"id":"r","status":"failed","error":'
            b'{"code":"server_error","message":"overloaded"}}}\n\n',
        ),
    }.values(),
    ids=["anthropic", "gemini", "responses"],
)
def test_each_familys_own_failure_is_told(method: str, body: bytes, how: str) -> None:
    """A failure in the middle carries the vendor's words, in each family's own form."""
    given = {"model": "m", "max_tokens": 9} if "anthropic" in method else {"model": "m"}
    given |= {"input": "A"} if "responses" in method else {"prompt": "A"}
    with serve_raw(says(body)) as server:
        streamed = stream(how, server.base_url, method, given)
    assert isinstance(streamed.error, errors.StreamIncomplete)
    assert "overloaded" in str(streamed.error)
    assert streamed.error.text == "A"


def test_all_choices_have_to_end(how: str) -> None:
    """Of two answers that were requested both must end; one alone is a stream that broke off."""
    one, two = chunk("A", "stop") + b"\n\n", chunk("B", "stop").replace(b'"index": 0', b'"index": 1') + b"\n\n"
    with serve_raw(says(one)) as server:
        assert isinstance(stream(how, server.base_url, given={**CHAT, "n": 2}).error, errors.StreamIncomplete)
    with serve_raw(says(one, two)) as server:
        assert stream(how, server.base_url, given={**CHAT, "n": 2}).error is None


def test_a_gateway_may_make_fewer_answers_than_requested(how: str) -> None:
    """Where the gateway says that nothing more comes, those answers have to end that it began, and no others."""
    one, other = chunk("A", "stop") + b"\n\n", chunk("B").replace(b'"index": 0', b'"index": 1') + b"\n\n"
    done = b"data: [DONE]\n\n"
    with serve_raw(says(one, done)) as server:
        assert stream(how, server.base_url, given={**CHAT, "n": 2}).error is None
    with serve_raw(says(one, other, done)) as server:
        assert isinstance(stream(how, server.base_url, given={**CHAT, "n": 2}).error, errors.StreamIncomplete)


def test_answers_that_come_mixed_are_not_mixed(how: str) -> None:
    """Of several answers `text` is the first one's and `texts` has all, also where one event holds pieces of each."""
    second = chunk("B").replace(b'"index": 0', b'"index": 1')
    both: Any = [{"index": 1, "delta": {"content": "b"}}, {"index": 0, "delta": {"content": "a"}}]
    ends: Any = [{"index": number, "delta": {}, "finish_reason": "stop"} for number in (0, 1)]
    pieces = [second, chunk("A"), chunk(choices=both), chunk(choices=ends), chunk(choices=[], usage=USED)]
    with serve_raw(says(b"\n\n".join(pieces) + b"\n\n")) as server:
        streamed = stream(how, server.base_url, given={**CHAT, "n": 2})
    assert streamed.error is None
    assert streamed.texts == ["A", "a"]
    assert (streamed.stream.text, streamed.stream.texts) == ("Aa", ["Aa", "Bb"])
    assert streamed.stream.events[2].texts == {1: "b", 0: "a"}
    assert [one["message"]["content"] for one in streamed.result.raw["choices"]] == ["Aa", "Bb"]
    assert (streamed.result.text, streamed.result.usage.output) == ("Aa", 3)


def test_candidates_are_counted_by_their_number(how: str) -> None:
    """Gemini's several candidates must all end, and are kept apart."""
    one = b'data: {"candidates":[{"index":%d,"content":{"parts":[{"text":"%s"}]},"finishReason":"STOP"}]}\n\n'
    given = {"model": "m", "prompt": "A", "generationConfig": {"candidateCount": 2}}
    with serve_raw(says(one % (1, b"B"))) as server:
        assert isinstance(stream(how, server.base_url, "gemini.stream_generate", given).error, errors.StreamIncomplete)
    with serve_raw(says(one % (1, b"B"), one % (0, b"A"))) as server:
        streamed = stream(how, server.base_url, "gemini.stream_generate", given)
    assert (streamed.error, streamed.stream.texts, streamed.result.text) == (None, ["A", "B"], "A")


def test_silence_ends_a_stream_and_dripping_does_not(how: str) -> None:
    """A stream may take longer than a request as long as bytes come, pings too; silence ends it."""

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD)
        for piece in (chunk("A") + b"\n\n", b": PING\n\n", b": PING\n\n", chunk("B") + b"\n\n"):
            connection.server.closed.wait(0.2)
            connection.write(piece)
        connection.server.closed.wait(30)

    began = time.monotonic()
    with serve_raw(respond) as server:
        streamed = stream(how, server.base_url, request_timeout=0.5)
    assert streamed.texts == ["A", "B"]
    assert isinstance(streamed.error, errors.StreamIncomplete)
    assert time.monotonic() - began < ENOUGH
    assert len(server.requests) == 1


def test_a_server_that_keeps_its_end_to_itself_is_left(how: str) -> None:
    """After the end of what it says, a stream whose connection stays open is over all the same, and soon."""

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD + chunk("A") + END)
        connection.server.closed.wait(30)

    began = time.monotonic()
    with serve_raw(respond) as server:
        assert stream(how, server.base_url).error is None
    assert time.monotonic() - began < ENOUGH


def test_a_response_that_never_begins_is_uncertain_and_sent_once(how: str) -> None:
    """Silence before the first event may be a charged call, so it is not sent again."""

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD + b": PING\n\n")
        connection.server.closed.wait(30)

    with serve_raw(respond) as server:
        error = stream(how, server.base_url, request_timeout=0.4).error
    assert isinstance(error, errors.SubmitUncertain)
    assert len(server.requests) == 1


# -- what is refused


REFUSED = b'{"error": {"message": "no such model (request id: 1)", "type": "new_api_error", "code": "model_not_found"}}'


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
@pytest.mark.parametrize("form", ["bare", "data", "after a ping"])
@pytest.mark.parametrize("status", ["400 Bad Request", "200 OK"])
def test_a_refusal_is_one_whatever_it_is_called(kind: str, form: str, status: str, how: str) -> None:
    """A refusal labelled as a stream, with any status, before any event, is an error with the gateway's words."""
    body = {"bare": REFUSED, "data": b"data: " + REFUSED + b"\n\n", "after a ping": b": PING\n\n" + REFUSED}[form]
    head = f"HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: {kind}\r\n\r\n".encode()
    with serve_raw(says(body, head=head)) as server:
        error = stream(how, server.base_url).error
    assert isinstance(error, errors.SubmitRejected)
    assert "no such model" in str(error) or status != "200 OK"
    assert len(server.requests) == 1


def test_a_gateway_without_room_is_waited_for(how: str) -> None:
    """429 before a stream is waited out and sent again, as for other submissions."""
    responses = iter(
        [
            b"HTTP/1.1 429 Too Many\r\nconnection: close\r\nretry-after: 3\r\ncontent-length: 0\r\n\r\n",
            HEAD + chunk("A") + END,
        ]
    )

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(next(responses))

    clock = SharedClock(ManualClock())
    with serve_raw(respond) as server:
        streamed = stream(how, server.base_url, clock=clock)
    assert streamed.error is None
    assert len(server.requests) == 2


# -- leaving early, and secrets


def test_leaving_early_closes_the_connection(how: str) -> None:
    """A stream that is left is closed at the gateway, and says what came."""
    gone = threading.Event()

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD + chunk("A") + b"\n\n")
        if not connection.read():
            gone.set()

    def with_threads(base_url: str) -> Any:
        with Relay(base_url, KEY) as relay, relay.openai.stream_chat(**CHAT) as stream:
            assert next(stream).text == "A"
        assert gone.wait(ENOUGH)
        with pytest.raises(errors.StreamIncomplete, match="closed here"):
            stream.result()

    async def with_asyncio(base_url: str) -> None:
        async with AsyncRelay(base_url, KEY) as relay:
            async with relay.openai.stream_chat(**CHAT) as stream:
                assert (await anext(stream)).text == "A"
            assert await asyncio.to_thread(gone.wait, ENOUGH)
            with pytest.raises(errors.StreamIncomplete, match="closed here"):
                await stream.result()

    with serve_raw(respond) as server:
        with_threads(server.base_url) if how == "threads" else asyncio.run(with_asyncio(server.base_url))


def test_the_key_comes_back_in_no_event(how: str) -> None:
    """A gateway that repeats the key in a stream, in pieces or in an error, is not quoted with it."""
    body = chunk(f"your key {KEY}") + b"\n\n" + b'{"error": {"message": "bad ' + KEY.encode() + b'"}}'
    with serve_raw(says(*(body[at : at + 1] for at in range(len(body))))) as server:
        streamed = stream(how, server.base_url)
    seen = repr((streamed.texts, streamed.stream.events, streamed.error, vars(streamed.error)))
    assert "your key" in seen
    assert KEY not in seen


def test_a_call_that_reads_no_stream_says_which_one_does() -> None:
    """A stream that is requested through `extra` is refused before anything is sent, also where a word requests it."""
    with Relay("http://127.0.0.1:9", KEY) as relay:
        with pytest.raises(errors.InvalidInput, match=r"openai\.stream_chat"):
            relay.openai.chat(**CHAT, extra={"stream": True})
        with pytest.raises(errors.InvalidInput, match=r"openai\.stream_speech"):
            relay.openai.speech(model="m", input="A", voice="alloy", extra={"stream_format": "sse"})


def test_a_prompt_and_a_conversation_are_not_given_both() -> None:
    """`prompt` is the whole conversation; beside `messages` it is refused."""
    with Relay("http://127.0.0.1:9", KEY) as relay, pytest.raises(errors.InvalidInput, match="messages"):
        relay.openai.chat(**CHAT, messages=[{"role": "user", "content": "A"}])
