"""A response as it comes in: the events of a stream, or one body, whatever its `Content-Type` says."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from mediarelay_client.sse import Decoder, Frame, is_stream
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import message

from .._core.actions import Opened, Response
from .._core.events import Event, Reading
from .bodies import MAX_RESPONSE, NotReadable, Unpacking

AFTERWARDS = 2.0
"""Seconds for which a stream that is complete may keep its end to itself."""


class Incoming:
    """Takes the bytes of one response as they come.

    What it is shows in its first bytes: gateways send refusals labelled as streams, and whole responses in place of
    streams.

    Args:
        operation: What was called.
        body: The body of its request.
        status: HTTP status.
        headers: Its headers; names are in lower case.
        clean: Takes secrets out of bytes.

    Attributes:
        reading: What was read so far.
    """

    def __init__(
        self,
        operation: Operation,
        body: Any,
        status: int,
        headers: Mapping[str, str],
        clean: Callable[[bytes], bytes],
    ) -> None:
        self._status = status
        self._headers = headers
        self._unpacking = Unpacking(headers.get("content-encoding", ""))
        self._decoder = Decoder(clean)
        self._head = bytearray()
        self._is_stream = False if status >= 300 else None
        self.reading = Reading(operation, body, headers)
        self._frames: deque[Frame] = deque()
        self._events: deque[Event] = deque()  # of the frame that was read last

    def take(self, piece: bytes | None) -> bool:
        """Take the next piece, as it came, or None for the end; return whether more may come.

        Raises:
            NotReadable: It does not unpack, or is too large.
            ValueError: An event is too large.
        """
        if piece is None:
            self._end()
        else:
            self._add(piece)
        return piece is not None

    def _add(self, piece: bytes) -> None:
        unpacked = self._unpacking.add(piece)
        if self._is_stream:
            self._frames += self._decoder.feed(unpacked)
            return
        self._head += unpacked
        if len(self._head) > MAX_RESPONSE:
            raise NotReadable(
                message("a response of more than {max_response} MB", max_response=MAX_RESPONSE // 1024**2)
            )
        if self._is_stream is None and (found := is_stream(bytes(self._head))) is not None:
            self._is_stream = found
            if found:
                self._frames += self._decoder.feed(bytes(self._head))
                self._head.clear()

    def _end(self) -> None:
        if self._is_stream is None:
            words = bytes(self._head).split(b"\n")
            self._is_stream = all(not line.strip() or line.startswith(b":") for line in words)
        if self._is_stream:
            self._frames += self._decoder.end()

    def next(self) -> Event | None:
        """Read the next event; None where more bytes are needed for it."""
        while not self._events and self._frames and not self.reading.is_over:
            self._events += self.reading.add(self._frames.popleft())
        return self._events.popleft() if self._events else None

    def is_open(self) -> bool:
        """Whether it is a stream, and what its first event is."""
        if self._events or not self._is_stream or (first := self.next()) is None:
            return bool(self._events) or self.reading.is_over
        self._events.appendleft(first)
        return True

    def outcome(self) -> Opened | Response:
        """Return what came of the request: a stream, or a response that is no stream, or is its gateway's refusal."""
        if not self._is_stream:
            return Response(self._status, self._headers, _without_comments(bytes(self._head)))
        if self.reading.failure is not None and len(self.reading.events) == 1:
            return Response(self._status, self._headers, self.reading.first)
        return Opened(self._headers)

    @property
    def silence(self) -> float | None:
        """Seconds that may pass without a byte, where that is not left to the transport."""
        return AFTERWARDS if self.reading.is_complete or self.reading.is_over else None


def _without_comments(body: bytes) -> bytes:
    """Return a body without the comments that gateways send before it is known what it will be."""
    while body.startswith(b":"):
        body = body.partition(b"\n")[2].lstrip(b"\r\n")
    return body
