"""Where another document differs from the contract, one row for each operation, field, type, word and limit."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..document import Document
from .places import LIMITS, LOWER, Flattener, Place, Places, either
from .reading import Operation, Theirs, find, plain_path

MORE, LESS = "more", "less"
_TITLE = 80  # characters of an operation's title
KINDS = (
    *("operation", "body", "media type", "status", "field", "contents", "type", "required", "word", "values"),
    *LIMITS,
)
"""What can differ: `contents` is what stands in an object or list, `values` a list of words that one of them lacks."""


class Difference(NamedTuple):
    """One thing in which their document differs from ours.

    Attributes:
        operation: Method and path as theirs writes it, or ours where theirs lacks it.
        operation_id: The contract's name of it; empty where it has none.
        part: Where: `request application/json`, `response 200 application/json`, `parameters`; empty for the whole.
        place: The field within that; for an operation as a whole empty.
        kind: What differs, one of `KINDS`.
        direction: `more` where they take or answer more than we say, `less` where less.
        theirs: What they say; None where they say nothing.
        ours: What we say; None where we say nothing.
    """

    operation: str
    operation_id: str
    part: str
    place: str
    kind: str
    direction: str
    theirs: Any = None
    ours: Any = None

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes it the same difference in another version of their document, however ours develops."""
        theirs = "" if self.kind == "operation" else json.dumps(self.theirs, ensure_ascii=False)
        word = str(self.ours) if self.kind == "word" else ""
        return self.operation, self.part, self.place, self.kind, self.direction, theirs, word

    @property
    def is_response(self) -> bool:
        """Whether it is about what they answer, and not about what they take."""
        return self.part.startswith("response") or self.kind == "status"


class Ours(NamedTuple):
    """One operation of the contract."""

    key: str
    name: str
    operation_id: str
    node: Document


def compare(ours: Document, theirs: Theirs) -> Iterator[Difference]:
    """Yield every difference, in the order of the contract, and then what it lacks.

    What could not be followed in their schemas is added to `theirs.unread`.
    """
    yield from _Comparison(ours, theirs).run()


def our_operations(document: Document) -> dict[str, Ours]:
    """Return the contract's operations by method and plain path, under each of their paths."""
    found: dict[str, Ours] = {}
    for path, item in document["paths"].items():
        for method, node in item.items():
            if isinstance(node, dict) and "operationId" in node:
                for each in (path, *node.get("x-also-at", ())):
                    key = f"{method.upper()} {plain_path(each)}"
                    found.setdefault(key, Ours(key, f"{method.upper()} {path}", node["operationId"], node))
    return found


class _Comparison:
    def __init__(self, ours: Document, theirs: Theirs) -> None:
        self._ours, self._theirs = ours, theirs
        self._our_places = Flattener(ours, [])
        self._their_places = Flattener(theirs.document, theirs.unread)

    def run(self) -> Iterator[Difference]:
        named: dict[str, list[Operation]] = {}
        for operation in self._theirs.operations:
            named.setdefault(operation.key, []).append(operation)
        known = our_operations(self._ours)
        served = {known[key].operation_id for key in named if key in known}
        for key, one in known.items():
            if key in named:
                yield from self._operation(one, named[key])
            elif one.operation_id not in served:
                served.add(one.operation_id)
                yield Difference(one.name, one.operation_id, "", "", "operation", LESS)
        for key, twins in named.items():
            if key not in known:
                title = twins[0].node.get("summary")
                name = f"{twins[0].method} {twins[0].path.rstrip('/') or '/'}"
                title = " ".join(title.split())[:_TITLE] if isinstance(title, str) else None
                yield Difference(name, "", "", "", "operation", MORE, theirs=title)

    def _operation(self, ours: Ours, twins: list[Operation]) -> Iterator[Difference]:
        rows = [
            *self._parameters(ours.node, twins),
            *self._requests(ours.node, twins),
            *self._responses(ours.node, twins),
        ]
        for part, place, kind, direction, theirs, own in rows:
            yield Difference(ours.name, ours.operation_id, part, place, kind, direction, theirs, own)

    def _parameters(self, ours: Document, twins: list[Operation]) -> Iterator[_Row]:
        own = parameters_of(self._ours, ours.get("parameters"), self._our_places)
        other = either(
            [parameters_of(self._theirs.document, twin.node.get("parameters"), self._their_places) for twin in twins]
        )
        yield from _places("parameters", own, other)

    def _requests(self, ours: Document, twins: list[Operation]) -> Iterator[_Row]:
        own = resolved(self._ours, ours.get("requestBody"))
        others = [resolved(self._theirs.document, twin.node.get("requestBody")) for twin in twins]
        if bool(own) != any(others):
            yield "request", "", "body", LESS if own else MORE, None if own else True, True if own else None
        elif own:
            optional = not all(other.get("required") for other in others)
            if optional is bool(own.get("required")):
                direction = MORE if optional else LESS
                yield "request", "", "required", direction, not optional, bool(own.get("required"))
            yield from self._contents("request", own, others)

    def _responses(self, ours: Document, twins: list[Operation]) -> Iterator[_Row]:
        own = ours.get("responses", {})
        others: dict[str, list[Document]] = {}
        for twin in twins:
            given = twin.node.get("responses")
            for status, response in (given if isinstance(given, dict) else {}).items():
                others.setdefault(str(status).replace("x", "X"), []).append(resolved(self._theirs.document, response))
        for status, responses in others.items():
            found = own.get(status) or own.get(f"{status[:1]}XX") or own.get("default")
            if found is None:
                yield "responses", status, "status", MORE, status, None
            else:
                yield from self._contents(f"response {status}", resolved(self._ours, found), responses)
        for status in own:
            if status not in others and not any(one[:1] == status[:1] for one in others if status.endswith("XX")):
                yield "responses", status, "status", LESS, None, status

    def _contents(self, part: str, ours: Document, others: list[Document]) -> Iterator[_Row]:
        own = content_of(ours)
        other: dict[str, list[Any]] = {}
        for one in others:
            for kind, media in content_of(one).items():
                other.setdefault(kind, []).append(media.get("schema"))
        for kind in other:
            if kind not in own:
                yield part, kind, "media type", MORE, kind, None
        for kind, media in own.items():
            if kind not in other:
                yield part, kind, "media type", LESS, None, kind
                continue
            schemas = other[kind]
            flat = either([self._their_places.flatten(schema) for schema in schemas])
            yield from _places(f"{part} {kind}", self._our_places.flatten(media.get("schema")), flat)


_Row = tuple[str, str, str, str, Any, Any]


def resolved(document: Document, node: Any) -> Document:
    """Follow a reference of anything but a schema."""
    for _ in range(8):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            break
        node = find(document, node["$ref"])
    return node if isinstance(node, dict) else {}


def content_of(node: Document) -> dict[str, Document]:
    """Return the media types of a body, without their parameters."""
    content = node.get("content")
    return {
        str(kind).partition(";")[0].strip().lower(): media
        for kind, media in (content if isinstance(content, dict) else {}).items()
        if isinstance(media, dict)
    }


def parameters_of(document: Document, given: Any, flattener: Flattener) -> Places:
    """Return parameters as places, by where they stand; those of the path are compared as the path."""
    found: Places = {"": Place(frozenset({"object"}), is_described=True)}
    for one in given if isinstance(given, list) else []:
        parameter = resolved(document, one)
        where, name = parameter.get("in"), parameter.get("name")
        if where not in ("query", "header") or not isinstance(name, str):
            continue
        name = f"{where} {name.lower() if where == 'header' else name}"
        schema = parameter.get("schema")
        for path, place in flattener.flatten(schema if isinstance(schema, dict) else {}).items():
            found[name + (path if path[:1] in ("", "[") else f".{path}")] = place
        found[name] = found[name]._replace(is_required=bool(parameter.get("required")))
    return found


def _places(part: str, ours: Places, theirs: Places) -> Iterator[_Row]:
    closed: list[str] = []  # places below which there is nothing to compare
    for path in dict.fromkeys([*ours, *theirs]):
        if any(path.startswith(parent) and path != parent for parent in closed):
            continue
        own, other = ours.get(path), theirs.get(path)
        if own is None or other is None:
            closed += [path + ".", path + "["]
            kind = "field"
            yield (part, path, kind, LESS, None, _shown(own)) if own else (part, path, kind, MORE, _shown(other), None)
            continue
        if own.is_described != other.is_described:
            closed += [f"{path}.", f"{path}["] if path else [""]
            if own.is_described and _may_hold(other):
                yield part, path, "contents", LESS, None, "described"
            elif other.is_described and _may_hold(own):
                yield part, path, "contents", MORE, "described", None
        yield from ((part, path, *row) for row in _place(own, other, part))


def _may_hold(place: Place) -> bool:
    return place.types is None or bool(place.types & {"object", "array"})


def _shown(place: Place | None) -> str:
    return "any" if place is None or place.types is None else " | ".join(sorted(place.types))


def _place(ours: Place, theirs: Place, part: str) -> Iterator[tuple[str, str, Any, Any]]:
    if more := _types_beyond(theirs, ours):
        yield "type", MORE, more, _shown(ours)
    if less := _types_beyond(ours, theirs):
        yield "type", LESS, _shown(theirs), less
    if ours.is_required != theirs.is_required:
        # Who demands a field takes less; who promises one answers more.
        demands = theirs.is_required is part.startswith("response")
        yield "required", MORE if demands else LESS, theirs.is_required, ours.is_required
    if ours.words and theirs.words:
        yield from (("word", MORE, word, None) for word in sorted(theirs.words - ours.words))
        yield from (("word", LESS, None, word) for word in sorted(ours.words - theirs.words))
    elif ours.words and not ours.is_open:
        yield "values", MORE, None, sorted(ours.words)
    elif theirs.words and not theirs.is_open:
        yield "values", LESS, sorted(theirs.words), None
    yield from _limits(ours.limits, theirs.limits)


def _types_beyond(one: Place, other: Place) -> str:
    """Return the types that one takes and the other does not, in words."""
    if other.types is None or one.types == other.types:
        return ""
    if one.types is None:
        return "any"
    covered = other.types | ({"integer"} if "number" in other.types else frozenset())
    return " | ".join(sorted(one.types - covered))


def _limits(ours: Mapping[str, float], theirs: Mapping[str, float]) -> Iterator[tuple[str, str, Any, Any]]:
    for key in dict.fromkeys([*ours, *theirs]):
        own, other = ours.get(key), theirs.get(key)
        if own == other:
            continue
        wider = other is None or (own is not None and (other < own if key in LOWER else other > own))
        yield key, MORE if wider else LESS, other, own
