"""What of the contract was seen in real traffic, and what was seen that it does not have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..document import Document
from .compare import content_of, parameters_of, resolved
from .places import Flattener, Places, below, either, named, word_of

STREAM = "text/event-stream"
REQUEST, RESPONSE = "request", "response"
Spot = tuple[str, str]
"""A part (`request`, `response 200`) and a place in it."""


class Count(NamedTuple):
    """How many of how many."""

    seen: int
    of: int


class Tally:
    """What was seen of one operation.

    Args:
        name: Its operationId.
        parts: The places of each part of it; of responses those that succeed.

    Attributes:
        calls: How often it was called.
        dialects: The dialects of its responses.
        statuses: How often each status came.
        unknown: Fields that the contract does not have, by part and place.
        unknown_words: Values that the contract does not list, by part, place and value.
    """

    def __init__(self, name: str, parts: Mapping[str, Places]) -> None:
        self.name = name
        self.calls = 0
        self.dialects: set[str] = set()
        self.statuses: Counter[str] = Counter()
        self.unknown: Counter[Spot] = Counter()
        self.unknown_words: Counter[tuple[str, str, str]] = Counter()
        self._fields = {(part, path) for part, places in parts.items() for path in places if path}
        self._words = {
            (part, path, word)
            for part, places in parts.items()
            for path, place in places.items()
            for word in place.words
        }
        self._seen: set[Spot] = set()
        self._seen_words: set[tuple[str, str, str]] = set()

    @property
    def fields(self) -> Count:
        """How many fields were seen."""
        return Count(len(self._seen & self._fields), len(self._fields))

    @property
    def words(self) -> Count:
        """How many values of enumerations were seen."""
        return Count(len(self._seen_words & self._words), len(self._words))

    @property
    def unseen(self) -> list[Spot]:
        """Fields that were never seen, without those within others that were not."""
        missing = sorted(self._fields - self._seen)
        within = {
            part: tuple(f"{path}{sign}" for one, path in missing if one == part for sign in ".[") for part, _ in missing
        }
        return [(part, path) for part, path in missing if not path.startswith(within[part])]

    @property
    def unseen_words(self) -> list[tuple[str, str, str]]:
        """Values that were never seen, of fields that were."""
        return sorted(one for one in self._words - self._seen_words if one[:2] in self._seen)

    def take(self, part: str, places: Places, value: Any, path: str = "") -> None:
        """Note what a value has of its places, and what it has beside them."""
        self._seen.add((part, path))
        place = places[path]
        if isinstance(value, dict):
            for key, inner in value.items():
                name = below(path, named(key)) if path else named(key)
                any_name = below(path, ".*") if path else ".*"
                if name in places:
                    self.take(part, places, inner, name)
                elif any_name in places:
                    self.take(part, places, inner, any_name)
                elif place.is_described:
                    self.unknown[part, name] += 1
        elif isinstance(value, list):
            for inner in value:
                if (name := below(path, "[]")) in places:
                    self.take(part, places, inner, name)
        elif place.words and value is not None:
            word = word_of(value)
            (self._seen_words.add if word in place.words else self._note_word)((part, path, word))

    def _note_word(self, word: tuple[str, str, str]) -> None:
        self.unknown_words[word] += 1


class Coverage:
    """What of a contract was seen.

    Args:
        document: The contract.

    Attributes:
        operations: Every operation by its operationId.
        paths: Requests that lead to none, as method and path.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._flattener = Flattener(document, [])
        self._nodes = {
            node["operationId"]: node
            for item in document["paths"].values()
            for node in item.values()
            if isinstance(node, dict) and "operationId" in node
        }
        self.operations = {name: Tally(name, dict(self._parts(node))) for name, node in self._nodes.items()}
        self.paths: Counter[str] = Counter()

    @property
    def seen(self) -> list[Tally]:
        """The operations that were called, the most frequent first."""
        return sorted((one for one in self.operations.values() if one.calls), key=lambda one: -one.calls)

    def request(self, name: str, parameters: Mapping[str, Any], body: Any) -> None:
        """Note a call."""
        tally = self.operations[name]
        tally.calls += 1
        node = self._nodes[name]
        known = self._parameters(node)
        given = {f"query {key}": value for key, value in parameters.items()}
        tally.take("parameters", {**known, "": known[""]._replace(is_described=True)}, given)
        if (places := self._body(node.get("requestBody"))) and isinstance(body, dict | list):
            tally.take(REQUEST, places, body)

    def response(self, name: str, status: int, values: list[Any], *, is_stream: bool = False) -> None:
        """Note what came back: one value, or those of a stream's events."""
        tally, responses = self.operations[name], self._nodes[name].get("responses", {})
        tally.statuses[str(status)] += 1
        declared = next((one for one in (str(status), f"{status // 100}XX", "default") if one in responses), None)
        if declared is None:
            return
        places = self._body(responses[declared], is_stream=is_stream)
        for value in values if places else ():
            tally.take(f"{RESPONSE} {declared}{' stream' if is_stream else ''}", places, value)

    def statuses_unknown(self, tally: Tally) -> list[str]:
        """Return the statuses that came and that the contract does not list."""
        listed = self._nodes[tally.name].get("responses", {})
        return [one for one in tally.statuses if not {one, f"{one[:1]}XX", "default"} & set(listed)]

    def _parts(self, node: Document) -> Iterator[tuple[str, Places]]:
        known = self._parameters(node)
        yield "parameters", {path: place for path, place in known.items() if not path.startswith("header ")}
        yield REQUEST, self._body(node.get("requestBody"))
        for status, response in node.get("responses", {}).items():
            if status.startswith("2"):
                yield f"{RESPONSE} {status}", self._body(response)
                yield f"{RESPONSE} {status} stream", self._body(response, is_stream=True)

    def _parameters(self, node: Document) -> Places:
        return parameters_of(self._document, node.get("parameters"), self._flattener)

    def _body(self, node: Any, *, is_stream: bool = False) -> Places:
        media = content_of(resolved(self._document, node))
        schemas = [one.get("schema") for kind, one in media.items() if "json" in kind or "form" in kind]
        if is_stream:
            schemas = [*media.get(STREAM, {}).get("x-events", {}).get("events", {}).values()]
        return either([self._flattener.flatten(schema) for schema in schemas]) if schemas else {}
