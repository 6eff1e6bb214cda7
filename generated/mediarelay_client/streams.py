"""Streams of events, as the generated functions give them: for threads and for asyncio."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping
from typing import Any

import httpx

from .client import Client
from .errors import NoStream, StreamIncomplete
from .events import LAST, Ends, Event, classes_of, documents, is_failure, name_of
from .sse import Decoder, Frame, is_stream
from .tasks import find_operation
from .types import Response

_Build = Callable[..., Response[Any]]


def stream(
    client: Client, operation_id: str, arguments: dict[str, Any], build: _Build
) -> Generator[Event[Any], None, None]:
    """Yield the events of a stream.

    Args:
        client: The gateway.
        operation_id: What is called.
        arguments: Its request, as httpx takes it.
        build: Reads a response that is no stream.

    Raises:
        NoStream: The response is none.
        StreamIncomplete: It ended before its end, or the gateway says that it failed.
    """
    reading = _Reading(operation_id, arguments)
    with client.get_httpx_client().stream(**reading.request) as response:
        reading.begin(response)
        try:
            for piece in response.iter_bytes():
                yield from reading.take(piece)
                if reading.is_over:
                    break
        except httpx.TransportError as error:
            reading.breaks(error)
    yield from reading.end()
    if reading.whole is not None:
        raise NoStream(build(client=client, response=_whole(response, reading.whole)))
    reading.check()


async def astream(
    client: Client, operation_id: str, arguments: dict[str, Any], build: _Build
) -> AsyncGenerator[Event[Any], None]:
    """Yield the events of a stream; see `stream`."""
    reading = _Reading(operation_id, arguments)
    async with client.get_async_httpx_client().stream(**reading.request) as response:
        reading.begin(response)
        try:
            async for piece in response.aiter_bytes():
                for event in reading.take(piece):
                    yield event
                if reading.is_over:
                    break
        except httpx.TransportError as error:
            reading.breaks(error)
    for event in reading.end():
        yield event
    if reading.whole is not None:
        raise NoStream(build(client=client, response=_whole(response, reading.whole)))
    reading.check()


def _whole(response: httpx.Response, body: bytes) -> httpx.Response:
    """Return a response that was read here, unpacked, as any other."""
    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
    return httpx.Response(response.status_code, headers=headers, content=body, request=response.request)


class _Reading:
    """What came of one stream so far. What it is shows in its first bytes, whatever its `Content-Type` says."""

    def __init__(self, operation_id: str, arguments: dict[str, Any]) -> None:
        operation = find_operation(operation_id)
        assert operation.events is not None
        self._words = operation.events
        self.request = _with_stream(operation.stream, arguments)
        self._ends = Ends(self._words, _body_of(self.request))
        self._decoder = Decoder()
        self._head = bytearray()
        self._is_stream: bool | None = None
        self._events: list[Event[Any]] = []
        self._failure: Any = None
        self._failed = False
        self._cause: Exception | None = None
        self.is_over = False

    def begin(self, response: httpx.Response) -> None:
        """Take the head of the response."""
        if response.status_code >= 300:
            self._is_stream = False

    def take(self, piece: bytes) -> Iterator[Event[Any]]:
        """Take the next bytes, and yield the events that they complete."""
        if self._is_stream:
            yield from self._read(self._decoder.feed(piece))
            return
        self._head += piece
        if self._is_stream is None and (found := is_stream(bytes(self._head))) is not None:
            self._is_stream = found
            if found:
                yield from self._read(self._decoder.feed(bytes(self._head)))

    def end(self) -> Iterator[Event[Any]]:
        """Yield the events that the end completes."""
        if self._is_stream is None:  # nothing but comments came
            self._is_stream = all(not line.strip() or line.startswith(b":") for line in self._head.split(b"\n"))
        if self._is_stream:
            yield from self._read(self._decoder.end())

    def breaks(self, error: httpx.TransportError) -> None:
        """Take note that the connection broke off; where it is no stream, or not known to be one, that is the end."""
        if not self._is_stream:
            raise error
        self._cause = error

    @property
    def whole(self) -> bytes | None:
        """The body, where it is no stream."""
        return None if self._is_stream else bytes(self._head)

    def check(self) -> None:
        """See that all was said.

        Raises:
            StreamIncomplete: It was not.
        """
        if self._failed:
            raise StreamIncomplete("the stream failed; `failure` is what the gateway says", self._events, self._failure)
        if not self._ends.are_all_there:
            why = type(self._cause).__name__ if self._cause else "no event said that all was there"
            raise StreamIncomplete(
                f"the stream ended before its end ({why})", self._events, self._failure
            ) from self._cause

    def _read(self, frames: list[Frame]) -> Iterator[Event[Any]]:
        for said, value in ((frame.name, data) for frame in frames for data in documents(frame)):
            if self.is_over:
                return
            if isinstance(value, str):
                self._take_text(value)
                continue
            name = name_of(said, value)
            if is_failure(self._words, name, value):
                self._failure, self._failed, self.is_over = value, True, True
                return
            event: Event[Any] = Event(name, value, classes_of(self._words.models, name))
            self._events.append(event)
            self._ends.add(name, value)
            yield event

    def _take_text(self, text: str) -> None:
        if text.strip() == LAST:
            self.is_over = True
            self._ends.close()
        elif text.strip():  # no event, but it may say why the end does not come
            self._failure = self._failure or text


def _with_stream(words: Mapping[str, Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return a request that requests a stream."""
    wanted = {words["field"]: words.get("value", True)} if "field" in words else {}
    headers = {**arguments.get("headers", {}), "Accept": "text/event-stream"}
    request = {**arguments, "headers": headers}
    if "parameters" in words:
        request["params"] = {**arguments.get("params", {}), **words["parameters"]}
    if "files" in arguments:
        kept = [part for part in arguments["files"] if part[0] not in wanted]
        request["files"] = [*kept, *((name, (None, _text(value), None)) for name, value in wanted.items())]
    elif wanted:
        request["json"] = {**words.get("defaults", {}), **arguments.get("json", {}), **wanted}
    return request


def _text(value: Any) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


def _body_of(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a request; numbers of a form as such."""
    fields: dict[str, Any] = dict(request.get("json", {}))
    for name, part in request.get("files", ()):
        if isinstance(part[1], bytes) and part[1].isdigit() and len(part[1]) < 5:
            fields[name] = int(part[1])
    return fields
