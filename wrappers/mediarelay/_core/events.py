"""Read the events of a stream by the contract's data: what they say, what ends them, what went wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from mediarelay_client import events
from mediarelay_client.events import LAST, Ends, answers, classes_of, documents, is_failure, name_of
from mediarelay_client.expressions import search
from mediarelay_client.sse import Frame
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ..errors import StreamIncomplete
from .actions import Response
from .assembly import assemble
from .contents import Usage, as_data_uri, join_base64, read_usage
from .headers import told
from .links import is_data
from .quoting import quote
from .response import ParsedResponse, read_result


class Event(events.Event[Any]):
    """One event of a stream.

    Attributes:
        name: Its name; None where it has none.
        data: What it holds, as JSON; text where it is none.
        text: The piece of text that it adds; empty where it adds none. Of several answers it is the first one's.
        texts: The pieces that it adds, by the number of the answer, from 0.
    """

    __slots__ = ("text", "texts")

    def __init__(
        self,
        name: str | None,
        data: Any,
        classes: tuple[str, ...] = (),
        texts: Mapping[int, str] = {},
    ) -> None:
        super().__init__(name, data, classes)
        self.text = texts.get(0, "")
        self.texts = texts

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, data={quote(repr(self.data), limit=200)})"


class Reading:
    """What came of a stream so far.

    Args:
        operation: Whose stream it is.
        request: The body of its request.
        headers: Of the response; names are in lower case.

    Attributes:
        events: All events, in order.
        usage: What was used, as far as it was told.
        is_complete: Whether all was said.
        is_over: Whether nothing more can come.
        failure: What the gateway says went wrong.
    """

    def __init__(self, operation: Operation, request: Any = None, headers: Mapping[str, str] | None = None) -> None:
        assert operation.events is not None
        self._operation = operation
        self._words = operation.events
        self._ends = Ends(operation.events, request)
        self._pieces: dict[int, list[str]] = {0: []}
        self._stray = ""
        self.request_id = (headers or {}).get("x-oneapi-request-id")
        self._headers = told(headers or {})
        self.events: list[Event] = []
        self._last: list[Event] = []  # those that end it
        self.usage: Usage | None = None
        self.is_over = False
        self.failure: ParsedResponse | None = None

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces[0])

    @property
    def texts(self) -> list[str]:
        """The text so far of each answer."""
        return ["".join(self._pieces.get(number, ())) for number in range(max(self._pieces) + 1)]

    @property
    def is_complete(self) -> bool:
        """Whether all was said."""
        return self.failure is None and self._ends.are_all_there

    def add(self, frame: Frame) -> Iterator[Event]:
        """Take one frame, and yield the events that it is."""
        for data in documents(frame):
            if self.is_over:
                return
            if isinstance(data, str):
                self._take_text(data)
            elif (event := self._take(frame.name, data)) is not None:
                yield event

    def _take_text(self, text: str) -> None:
        if text.strip() == LAST:
            self.is_over = True
            self._ends.close()
        elif text.strip():
            self._stray = self._stray or text

    def _take(self, name: str | None, data: Any) -> Event | None:
        words, name = self._words, name_of(name, data)
        event = Event(name, data, classes_of(words.models, name), self._texts(data))
        self.events.append(event)
        if is_failure(words, name, data):
            self.failure, self.is_over = self._read_failure(data), True
            return None
        for number, piece in event.texts.items():
            self._pieces.setdefault(number, []).append(piece)
        if self._ends.add(name, data):
            self._last.append(event)
        if words.usage and (used := search(words.usage, data)):
            self._count(used)
        return event

    def _texts(self, data: Any) -> dict[int, str]:
        """Return the pieces of text that an event adds, by the number of the answer."""
        words = self._words
        if words.answers is None:
            found = {0: search(words.text, data)}
        else:
            found = {number: search(words.answers.text, one) for number, one in answers(words, data)}
        return {number: text for number, text in found.items() if text and isinstance(text, str)}

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
        """Return all events as one response: the one that they repeat or come to, or their list."""
        words = self._words
        whole = search(words.whole, self._last[-1].data) if self._last else None
        whole = whole or (assemble(words.merge, self.events) if words.merge else None)
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
        return [as_data_uri(join_base64(found))] if found else []

    def incomplete(self, cause: str | None = None) -> StreamIncomplete:
        """Return the error of a stream that ends here.

        Args:
            cause: What broke it off; None where the gateway ended it.
        """
        failure = self.failure
        stray = tr(' It says: "{stray}".', stray=quote(self._stray)) if self._stray else ""
        if failure is not None and failure.reason:
            code = tr(", code {code}", code=failure.code[:100]) if failure.code else ""
            what = tr('The stream failed: the gateway says "{reason}"{code}.', reason=failure.reason[:500], code=code)
        elif failure is not None:
            what = tr("The stream failed: {response}.", response=quote(json.dumps(failure.raw, ensure_ascii=False)))
        else:
            what = tr(
                "The stream ended before its end ({cause}).{stray}",
                cause=cause or tr("no event said that all was there"),
                stray=stray,
            )
        known = tr(" The request's id is {request_id}.", request_id=self.request_id) if self.request_id else ""
        return StreamIncomplete(
            tr("{what} What came is charged, most likely; nothing was sent again.{known}", what=what, known=known),
            events=list(self.events),
            text=self.text,
            usage=self.usage,
            code=failure.code if failure else None,
            request_id=self.request_id or (failure.request_id if failure else None),
            headers=self._headers,
        )


def _pieces(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one:
            yield one
