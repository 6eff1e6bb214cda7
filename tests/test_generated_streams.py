"""The generated functions' streams: `stream` and `astream` of every operation with events."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import threading
from contextlib import closing
from typing import Any

import pytest

from mediarelay import Relay
from mediarelay_client import AuthenticatedClient, errors
from mediarelay_client.api.openai import openai_create_chat_completion, openai_create_transcription
from mediarelay_client.events import Event
from mediarelay_client.models import AudioTranscriptionRequest, ChatCompletionRequest, ChatCompletionStreamResponse
from mediarelay_client.tasks.operation import Operation
from mediarelay_client.types import File
from mediarelay_mock.testing import KEY, Running

from .raw import Connection, serve_raw
from .samples import methods
from .test_generated import arguments_of, module_of
from .test_streams import CHAT, END, ENOUGH, HEAD, chunk, says

BODY = ChatCompletionRequest.from_dict({"model": "m", "messages": [{"role": "user", "content": "Hello"}]})
BEGUN = chunk("A c") + b"\n\n" + chunk("at") + b"\n\n"


@pytest.fixture(params=["threads", "asyncio"])
def how(request: pytest.FixtureRequest) -> str:
    """Which of the two functions is used."""
    name: str = request.param
    return name


def read(how: str, base_url: str, module: Any = openai_create_chat_completion, **given: Any) -> list[Any]:
    """Return the events of a stream."""
    given = given or {"body": BODY}

    async def with_asyncio() -> list[Any]:
        async with AuthenticatedClient(base_url, KEY, verify_ssl=False) as client:
            return [event async for event in module.astream(client=client, **given)]

    if how == "asyncio":
        return asyncio.run(with_asyncio())
    with AuthenticatedClient(base_url, KEY, verify_ssl=False) as client:
        return list(module.stream(client=client, **given))


@pytest.mark.parametrize("operation", [one for one in methods() if one.events], ids=lambda one: one.id)
def test_every_operation_with_events_streams_typed_ones(operation: Operation, kling_mock: Running, how: str) -> None:
    """Each event is of the type that the contract gives its name, and goes back to what came."""
    events = read(how, kling_mock.base_url, module_of(operation.id), **arguments_of(operation.id, kling_mock))
    assert operation.events is not None
    for event in events:
        name = event.name if event.name in operation.events.models else "default"
        assert type(event.model).__name__ in operation.events.models[name]
        assert event.model.to_dict() == event.data


def test_unknown_events_survive(how: str) -> None:
    """An event without a schema, or that does not fit its own, comes with its name and data and without a model."""
    odd = b'event: vendor.new\ndata: {"type": "vendor.new", "x": {"y": [1, null]}}\n\ndata: {"choices": 7}\n\n'
    with serve_raw(says(b": PING\r\n\r\n", odd, chunk("A"), END)) as server:
        events = read(how, server.base_url)
    assert (events[0].name, events[0].data["x"]) == ("vendor.new", {"y": [1, None]})
    assert (events[1].data, events[1].model) == ({"choices": 7}, None)
    assert isinstance(events[2].model, ChatCompletionStreamResponse)
    assert events[2].model.to_dict()["choices"][0]["delta"] == {"content": "A"}


def test_a_stream_is_requested(how: str) -> None:
    """The request asks for the stream and for its usage, in JSON and in forms, whatever the body said."""
    with serve_raw(says(chunk("A"), END)) as server:
        read(how, server.base_url, body=ChatCompletionRequest.from_dict({**BODY.to_dict(), "stream": False}))
        given = AudioTranscriptionRequest(file=File(payload=io.BytesIO(b"ID3"), file_name="a.mp3"), model="m")
        with pytest.raises(errors.StreamIncomplete):
            read(how, server.base_url, openai_create_transcription, body=given)
    chat, form = server.requests
    assert json.loads(chat.partition(b"\r\n\r\n")[2])["stream"] is True
    assert json.loads(chat.partition(b"\r\n\r\n")[2])["stream_options"] == {"include_usage": True}
    assert b"accept: text/event-stream" in chat.lower()
    assert b'name="stream"\r\n\r\ntrue' in form


@pytest.mark.parametrize(
    ("tail", "failure"),
    {
        "cut": (b"", None),
        "last": (b"data: [DONE]\n\n", None),
        "error": (b'data: {"error": {"message": "overloaded"}}\n\n', {"error": {"message": "overloaded"}}),
        "bare": (b'{"error": {"message": "overloaded"}}', {"error": {"message": "overloaded"}}),
        "page": (b"<html>502</html>", "<html>502</html>"),
    }.values(),
    ids=["cut", "last", "error", "bare", "page"],
)
def test_a_stream_that_ends_early_keeps_what_came(tail: bytes, failure: Any, how: str) -> None:
    """Without its end it raises StreamIncomplete, with the events that came and what the gateway says."""
    with serve_raw(says(BEGUN, tail)) as server, pytest.raises(errors.StreamIncomplete) as caught:
        read(how, server.base_url)
    assert [event.data["choices"][0]["delta"]["content"] for event in caught.value.events] == ["A c", "at"]
    assert caught.value.failure == failure
    assert "overloaded" not in str(caught.value)


def test_a_connection_that_breaks_off_is_an_early_end(how: str) -> None:
    """A body that is shorter than it was announced ends as one without its end, with the transport's error behind."""
    head = HEAD.replace(b"\r\n\r\n", b"\r\ncontent-length: 100000\r\n\r\n")
    with serve_raw(says(BEGUN, head=head)) as server, pytest.raises(errors.StreamIncomplete) as caught:
        read(how, server.base_url)
    assert caught.value.__cause__ is not None
    assert len(caught.value.events) == 2
    with serve_raw(says(BEGUN + END, head=head)) as server:
        assert len(read(how, server.base_url)) == 3


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        ("401 No", "application/json", b'{"error": {"message": "no", "type": "new_api_error"}}'),
        ("429 Later", "text/event-stream", b'data: {"error": {"message": "no", "type": "new_api_error"}}\n\n'),
        ("200 OK", "text/html", b"<html>"),
        ("200 OK", "text/event-stream", b'{"error": {"message": "no", "type": "new_api_error"}}'),
        ("502 No", "text/html", b""),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_what_is_no_stream_is_told_as_such(status: str, kind: str, body: bytes, packed: bool, how: str) -> None:
    """A refusal or a page, whatever it is labelled as, packed or not, raises NoStream with the response."""
    packing = b"content-encoding: gzip\r\n" if packed else b""
    head = f"HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: {kind}\r\n".encode() + packing + b"\r\n"
    server = serve_raw(says(gzip.compress(body) if packed else body, head=head))
    with server as running, pytest.raises(errors.NoStream) as caught:
        read(how, running.base_url)
    assert (caught.value.response.status_code, caught.value.response.content) == (int(status[:3]), body)
    assert KEY not in repr(caught.value)


def test_a_whole_response_in_place_of_a_stream_is_read(how: str) -> None:
    """A gateway that knows no streams answers as a whole: the error holds it as the other functions return it."""
    whole = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "usage": {}}
    whole["choices"] = [{"index": 0, "message": {"role": "assistant", "content": "A"}, "finish_reason": "stop"}]
    head = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n\r\n"
    with serve_raw(says(json.dumps(whole).encode(), head=head)) as server, pytest.raises(errors.NoStream) as caught:
        read(how, server.base_url)
    assert json.loads(caught.value.response.content) == whole


def test_all_answers_have_to_end(how: str) -> None:
    """Of two answers that were requested both must end."""
    body = ChatCompletionRequest.from_dict({**BODY.to_dict(), "n": 2})
    one, two = chunk("A", "stop") + b"\n\n", chunk("B", "stop").replace(b'"index": 0', b'"index": 1') + b"\n\n"
    with serve_raw(says(one)) as server, pytest.raises(errors.StreamIncomplete):
        read(how, server.base_url, body=body)
    with serve_raw(says(one, two)) as server:
        assert len(read(how, server.base_url, body=body)) == 2


def test_leaving_early_closes_the_connection() -> None:
    """A stream that is closed is closed at the gateway."""
    gone = threading.Event()

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD + BEGUN)
        if not connection.read():
            gone.set()

    with serve_raw(respond) as server, AuthenticatedClient(server.base_url, KEY) as client:
        with closing(openai_create_chat_completion.stream(client=client, body=BODY)) as events:
            assert next(events).data["choices"][0]["delta"] == {"content": "A c"}
        assert gone.wait(ENOUGH)


def test_the_wrappers_events_are_of_the_same_kind(kling_mock: Running) -> None:
    """What the wrapper yields is the generated client's event, with the same model."""
    low = read("threads", kling_mock.base_url)
    with Relay(kling_mock.base_url, KEY) as relay:
        high = list(relay.openai.stream_chat(**CHAT))
    assert all(isinstance(event, Event) for event in high)
    assert [type(event.model) for event in high] == [type(event.model) for event in low]
