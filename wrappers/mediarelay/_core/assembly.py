"""Make one response of the events of a stream, by the contract's data: what the call without a stream returns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from mediarelay_client.events import Event
from mediarelay_client.expressions import search
from mediarelay_client.tasks.operation import Merge, Rule

from .contents import join_base64


class _Pieces(list[str]):
    """A text that is not whole yet."""


def assemble(merge: Merge, events: Iterable[Event[Any]]) -> Any:
    """Return the response that the events come to; None where they come to none."""
    building = _Building(merge)
    for event in events:
        for rule in merge.rules:
            if not rule.events or event.name in rule.events:
                building.add(rule, event.data)
    return building.end()


class _Building:
    """A response of which some events are there."""

    def __init__(self, merge: Merge) -> None:
        self._merge = merge
        self._texts = {*merge.join, *merge.parse, *merge.base64}
        self._response: dict[str, Any] = {}

    def add(self, rule: Rule, data: Any) -> None:
        """Take what a rule finds in an event."""
        value = data if rule.value is None else search(rule.value, data)
        if not isinstance(value, dict):
            return
        if rule.value and "{" in rule.value:  # which names what is not there as well
            value = {name: one for name, one in value.items() if one is not None}
        if rule.at is None:
            self._merge_objects(self._response, value)
        else:
            entry = self._entry(self._response.setdefault(rule.at, []), data.get("index"), 0)
            self._merge_objects(entry, value)

    def end(self) -> Any:
        """Return it whole."""
        return {**self._whole("", self._response), **self._merge.fixed} if self._response else None

    def _merge_objects(self, into: dict[str, Any], value: dict[str, Any]) -> None:
        for name, new in value.items():
            key = self._merge.rename.get(name, name)
            old = into.get(key)
            if isinstance(new, dict) and isinstance(old, dict | None):
                into[key] = old or {}
                self._merge_objects(into[key], new)
            elif isinstance(new, list) and isinstance(old, list | None) and not isinstance(old, _Pieces):
                into[key] = [] if old is None else old
                self._merge_lists(key, into[key], new)
            elif isinstance(new, str) and key in self._texts:
                if isinstance(old, _Pieces):
                    old.append(new)
                elif new or old is None:
                    into[key] = _Pieces([new])
            elif old is None or new not in (None, ""):  # what is said once is not taken back
                into[key] = new

    def _merge_lists(self, name: str, into: list[Any], new: list[Any]) -> None:
        for place, one in enumerate(new):
            if not isinstance(one, dict):
                into.append(one)
            elif name in self._merge.items:
                self._merge_objects(self._entry(into, one.get("index"), place), one)
            elif name in self._merge.runs and into and self._goes_on(into[-1], one):
                self._merge_objects(into[-1], one)
            else:
                into.append({})
                self._merge_objects(into[-1], one)

    def _goes_on(self, last: Any, one: dict[str, Any]) -> bool:
        """Whether an entry is no more than further text of the one before it."""
        return (
            isinstance(last, dict)
            and last.keys() == one.keys()
            and not self._texts.isdisjoint(one)
            and all(last[name] == value for name, value in one.items() if name not in self._texts)
        )

    @staticmethod
    def _entry(entries: list[Any], index: Any, place: int) -> dict[str, Any]:
        """Return the entry of a number; of what has none, the one in its place."""
        wanted = index if isinstance(index, int) else place
        for at, one in enumerate(entries):
            if isinstance(one, dict) and one.get("index", at) == wanted:
                return one
        entries.append({} if index is None else {"index": index})
        entry: dict[str, Any] = entries[-1]
        return entry

    def _whole(self, name: str, value: Any) -> Any:
        if isinstance(value, _Pieces):
            return self._text(name, value)
        if isinstance(value, dict):
            return {key: self._whole(key, one) for key, one in value.items()}
        if isinstance(value, list):
            made = [self._whole(name, one) for one in value]
            if not all(isinstance(one, dict) for one in made):
                return made
            if all(isinstance(one.get("index"), int) for one in made):
                made.sort(key=lambda one: int(one["index"]))
            if name in self._merge.unnumbered:
                return [{key: inner for key, inner in one.items() if key != "index"} for one in made]
            return made
        return value

    def _text(self, name: str, pieces: _Pieces) -> Any:
        if name in self._merge.base64:
            return join_base64(pieces)
        text = "".join(pieces)
        if name in self._merge.parse:
            try:
                return json.loads(text)
            except ValueError:
                return text
        return text
