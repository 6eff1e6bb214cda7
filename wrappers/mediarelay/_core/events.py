"""Read the events of a stream by the contract's data: what they say, what ends them, what went wrong."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from typing import Any

from mediarelay_client.sse import Frame
from mediarelay_client.tasks.operation import Operation

from ..errors import StreamIncomplete
from .actions import Response
from .contents import Usage, as_data_uri, read_usage
from .expressions import search
from .links import is_data
from .quoting import quote
from .response import ParsedResponse, read_result

_LAST = "[DONE]"
"""What gateways send after the last event. It proves nothing: they send it after a failure as well."""
_NONE: Any = object()


class Event:
    """One event of a stream.

    Attributes:
        name: Its name; None where it has none.
        data: What it holds, as JSON; text where it is none.
        text: The piece of text that it adds; empty where it adds none.
    """

    __slots__ = ("_classes", "_model", "data", "name", "text")

    def __init__(self, name: str | None, data: Any, text: str = "", classes: tuple[str, ...] = ()) -> None:
        self.name = name
        self.data = data
        self.text = text
        self._classes = classes
        self._model = _NONE

    @property
    def model(self) -> Any:
        """The event as the contract's own type, of `mediarelay_client.models`; None where it has none that fits."""
        if self._model is _NONE:
            self._model = _read_model(self._classes, self.data)
        return self._model

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, data={quote(repr(self.data), limit=200)})"


def _read_model(classes: tuple[str, ...], data: Any) -> Any:
    from mediarelay_client import models

    for name in classes if isinstance(data, dict) else ():
        try:
            return getattr(models, name).from_dict(data)
        except (KeyError, ValueError, TypeError, AttributeError):
            continue
    return None


class Reading:
    """What came of a stream so far.

    Args:
        operation: Whose stream it is.
        times: How many of its last events there will be.
        request_id: The gateway's id of the request.

    Attributes:
        events: All events, in order.
        usage: What was used, as far as it was told.
        is_complete: Whether all was said.
        is_over: Whether nothing more can come.
        failure: What the gateway says went wrong.
    """

    def __init__(self, operation: Operation, times: int = 1, request_id: str | None = None) -> None:
        assert operation.events is not None
        self._operation = operation
        self._words = operation.events
        self._open = times
        self._pieces: list[str] = []
        self._stray = ""
        self.request_id = request_id
        self.events: list[Event] = []
        self._last: list[Event] = []  # those that end it
        self.usage: Usage | None = None
        self.is_over = False
        self.failure: ParsedResponse | None = None

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    @property
    def is_complete(self) -> bool:
        """Whether all was said."""
        return self.failure is None and len(self._last) >= self._open

    def add(self, frame: Frame) -> Iterator[Event]:
        """Take one frame, and yield the events that it is."""
        for data in _documents(frame):
            if self.is_over:
                return
            if isinstance(data, str):
                self._take_text(data)
            elif (event := self._take(frame.name, data)) is not None:
                yield event

    def _take_text(self, text: str) -> None:
        if text.strip() == _LAST:
            self.is_over = True
        elif text.strip():
            self._stray = self._stray or text

    def _take(self, name: str | None, data: Any) -> Event | None:
        words = self._words
        if name is None and isinstance(data, dict) and isinstance(data.get("type"), str):
            name = data["type"]
        text = search(words.text, data) if words.text else None
        classes = words.models.get(name or "default") or words.models.get("default", ())
        event = Event(name, data, text if isinstance(text, str) else "", classes)
        self.events.append(event)
        if self.is_error(event):
            self.failure, self.is_over = self._read_failure(data), True
            return None
        if event.text:
            self._pieces.append(event.text)
        if name in words.ends or (words.end and search(words.end, data)):
            self._last.append(event)
        if words.usage and (used := search(words.usage, data)):
            self._count(used)
        return event

    def is_error(self, event: Event) -> bool:
        """Whether an event says that the stream failed, or is a refusal of the gateway's own."""
        words, data = self._words, event.data
        if event.name in words.errors or (words.error and search(words.error, data)):
            return True
        # A gateway's own refusal has no name, whatever the events of its vendor are called.
        return isinstance(data, dict) and bool(data.get("error")) and "type" not in data

    @property
    def first(self) -> bytes:
        """The first event, as the body of a response."""
        return json.dumps(self.events[0].data, ensure_ascii=False).encode("utf-8", "surrogatepass")

    def _read_failure(self, data: Any) -> ParsedResponse:
        document = search(self._words.whole, data) or data
        return read_result(self._operation, Response(400, {}, json.dumps(document).encode()))

    def _count(self, used: Any) -> None:
        found = read_usage(self._operation, {self._words.usage_in or "usage": used})
        if found is not None:  # counts only grow from one event to the next
            before = self.usage or Usage()
            both = (
                max((one for one in pair if one is not None), default=None) for pair in zip(before, found, strict=True)
            )
            self.usage = Usage(*both)  # type: ignore[arg-type]

    def result(self) -> ParsedResponse:
        """Return all events as one response: the one that the last event repeats, or their list."""
        whole = search(self._words.whole, self._last[-1].data) if self._last else None
        raw = whole or [event.data for event in self.events]
        return ParsedResponse(raw=raw, state="succeeded", complete=True, request_id=self.request_id)

    def files(self) -> list[str]:
        """Return what was made, as `data:` URIs: each last event's own, else the pieces of all events as one."""
        where = self._words.inline
        found = [piece for event in self._last for piece in _pieces(search(where, event.data))]
        if found and not any(map(is_data, found)):
            return [as_data_uri(piece) for piece in found]
        found = [piece for event in self.events for piece in _pieces(search(where, event.data))]
        if any(map(is_data, found)):
            return list(dict.fromkeys(found))
        return [as_data_uri(_joined(found))] if found else []

    def incomplete(self, cause: str | None = None) -> StreamIncomplete:
        """Return the error of a stream that ends here.

        Args:
            cause: What broke it off; None where the gateway ended it.
        """
        failure = self.failure
        stray = f' It says: "{quote(self._stray)}".' if self._stray else ""
        if failure is not None and failure.reason:
            code = f", code {failure.code[:100]}" if failure.code else ""
            what = f'The stream failed: the gateway says "{failure.reason[:500]}"{code}.'
        elif failure is not None:
            what = f"The stream failed: {quote(json.dumps(failure.raw, ensure_ascii=False))}."
        else:
            what = f"The stream ended before its end ({cause or 'no event said that all was there'}).{stray}"
        known = f" The request's id is {self.request_id}." if self.request_id else ""
        return StreamIncomplete(
            f"{what} What came is charged, most likely; nothing was sent again.{known}",
            events=list(self.events),
            text=self.text,
            usage=self.usage,
            code=failure.code if failure else None,
            request_id=self.request_id or (failure.request_id if failure else None),
        )


def _documents(frame: Frame) -> Iterator[Any]:
    """Yield the JSON of a frame: all of its lines as one, or where that is none each line by itself."""
    whole = _document(frame.data)
    if isinstance(whole, str) and len(frame.lines) > 1:
        yield from map(_document, frame.lines)
    else:
        yield whole


def _document(data: bytes) -> Any:
    text = data.decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, dict | list) else text


def _pieces(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one:
            yield one


def _joined(pieces: list[str]) -> str:
    """Join pieces of Base64, each of which may end in its own padding."""
    content = b""
    for piece in pieces:
        try:
            content += base64.b64decode(piece)
        except (binascii.Error, ValueError):
            continue
    return base64.b64encode(content).decode()
