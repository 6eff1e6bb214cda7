"""Streams of events as the gateway under test sent them: read by the standard, held to the contract's `x-events`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import jmespath

from mediarelay._core.quoting import cut
from mediarelay_contract.contract import Contract, Violation

_LINES = re.compile(r"\r\n|\r|\n")


class Event(NamedTuple):
    """One event: its name, empty where it has none, and its data: JSON, or the text where that is none."""

    name: str
    data: Any

    def __str__(self) -> str:
        text = self.data if isinstance(self.data, str) else json.dumps(cut(self.data), ensure_ascii=False)
        return f"{self.name}: {text[:300]}" if self.name else text[:300]


class Stream(NamedTuple):
    """What a stream holds.

    Attributes:
        events: Its events.
        stray: Lines that belong to no event, such as the bare JSON of an error.
    """

    events: tuple[Event, ...]
    stray: tuple[str, ...]


def read_stream(body: bytes) -> Stream:
    """Read a stream to its end; what the end cuts off is stray."""
    events: list[Event] = []
    stray: list[str] = []
    name, data = "", list[str]()
    lines = _LINES.split(body.decode("utf-8", "replace"))
    for line in lines:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            events += [Event(name, _load("\n".join(data)))] if data else []
            name, data = "", []
        elif field == "data":
            data.append(value)
        elif field == "event":
            name = value
        elif field not in ("", "id", "retry"):  # an empty field is a comment
            stray.append(line)
    stray += data
    return Stream(tuple(events), tuple(stray))


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class Events:
    """What the contract says of an operation's events.

    Args:
        contract: Has the schemas.
        operation_id: Whose stream it is.
    """

    def __init__(self, contract: Contract, operation_id: str) -> None:
        self._contract = contract
        operation = contract.operations[operation_id].operation
        self._words: Mapping[str, Any] = contract.resolve(operation["responses"]["200"])["content"][EVENTS]["x-events"]
        self._usage: Mapping[str, str] = operation.get("x-usage", {})

    def wrong(self, event: Event) -> list[Violation]:
        """List what the contract has against an event."""
        if event.data == self._words.get("last"):
            return []
        schemas = self._words["events"]
        reference = schemas.get(event.name or "default")
        if reference is None:
            return [Violation("", f"the contract knows no event {event.name or 'without a name'}")]
        if not isinstance(event.data, dict):
            return [Violation("", "an event must hold a JSON object")]
        if event.name and event.data.get("type", event.name) != event.name:
            return [Violation("type", f"it says {event.data['type']}, its name is {event.name}")]
        wrong = self._contract.check_schema(reference["$ref"].rpartition("/")[2], event.data)
        known = self._contract.resolve(reference).get("properties", {})
        if not wrong and known and not known.keys() & event.data.keys():
            return [Violation("", "it holds nothing that the contract knows")]
        return wrong

    def fails(self, event: Event) -> bool:
        """Whether an event says that the stream has failed."""
        return self._fits("error", event)

    def ends(self, event: Event) -> bool:
        """Whether all was said with an event."""
        return self._fits("end", event)

    def is_last(self, event: Event) -> bool:
        """Whether an event is the one that is sent at the very end, or may be, where the contract names none."""
        return "last" not in self._words or event.data == self._words["last"]

    @property
    def last(self) -> str:
        """What is sent at the very end."""
        return str(self._words.get("last", ""))

    @property
    def on_request(self) -> str | None:
        """The field that asks for events which come on request only."""
        field: str | None = self._words.get("on_request", {}).get("field")
        return field

    def text(self, stream: Stream) -> str:
        """Return what a stream says."""
        path = self._words.get("text")
        pieces = (jmespath.search(path, event.data) for event in stream.events if path and not _is_text(event))
        return "".join(piece for piece in pieces if isinstance(piece, str))

    def usages(self, stream: Stream) -> Iterator[Any]:
        """Yield, of each event that says what was used, what the words for the whole answer find in it."""
        for event in stream.events:
            if _is_text(event) or not jmespath.search(self._words.get("usage", "`null`"), event.data):
                continue
            within = [event.data, *(one for one in event.data.values() if isinstance(one, dict))]
            found = [count_usage(self._usage, one) for one in within]
            yield next((one for one in found if one), {})

    def _fits(self, word: str, event: Event) -> bool:
        rule = self._words.get(word, {})
        by_path = "path" in rule and not _is_text(event) and jmespath.search(rule["path"], event.data)
        return bool(by_path) or event.name in rule.get("event", ())


EVENTS = "text/event-stream"


def _is_text(event: Event) -> bool:
    return not isinstance(event.data, dict)


def count_usage(words: Mapping[str, str], document: Any) -> dict[str, Any]:
    """Return what was used by its kind, as far as an answer says so."""
    found = {name: jmespath.search(path, document) for name, path in words.items()}
    return {name: value for name, value in found.items() if value is not None}


def wrong_usage(used: Mapping[str, Any]) -> str | None:
    """Say what is impossible about what was used; None where nothing is."""
    for name, value in used.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            return f"{name} is {value!r}, which is no count"
    if "total" in used and used["total"] < (parts := used.get("input", 0) + used.get("output", 0)):
        return f"the total is {used['total']:g}, and its parts make {parts:g}"
    if {"total", "input", "output"} <= used.keys() and used["total"] != used["input"] + used["output"]:
        return f"the total is {used['total']:g}, and its parts make {used['input'] + used['output']:g}"
    if used.get("cached", 0) > used.get("input", float("inf")):
        return f"{used['cached']:g} of {used['input']:g} tokens were cached"
    return None
