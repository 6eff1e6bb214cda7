"""Differences that a person has looked at: they stand in a file beside the contract, and are counted, not repeated.

The file says what was judged, and why each of it may stay. What was judged is their document as it was then, kept
beside the file: so a rule may speak of many differences at once, and yet no change of theirs passes by it afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ..document import Document
from ..language import message
from .compare import KINDS, LESS, MORE, Difference, compare
from .places import LIMITS
from .reading import Unreadable, read

KEY = "x-known-differences"
_WORDS = ("why", "what", "in", "operations", "places", "theirs", "ours")


class Rule(NamedTuple):
    """Why some differences stay.

    Attributes:
        why: The reason, for a person.
        what: `<kind> <direction>` of each, or `limit <direction>`.
        part: What its part begins with; empty for any.
        operations: Method and path, `*` for any letters; empty for any.
        places: The same of places.
        values: What theirs and ours must be, by these names.
    """

    why: str
    what: frozenset[str]
    part: str
    operations: tuple[re.Pattern[str], ...]
    places: tuple[re.Pattern[str], ...]
    values: Document

    def explains(self, row: Difference) -> bool:
        """Return whether it speaks of a difference."""
        kind = "limit" if row.kind in LIMITS else row.kind
        return (
            f"{kind} {row.direction}" in self.what
            and row.part.startswith(self.part)
            and (not self.operations or any(one.fullmatch(row.operation) for one in self.operations))
            and (not self.places or any(one.fullmatch(row.place) for one in self.places))
            and all(getattr(row, side) == value for side, value in self.values.items())
        )


class Judged:
    """One document that was judged.

    Args:
        name: Whose document it is.
        text: The document as it was then.
        rules: Why it may differ from the contract.
    """

    def __init__(self, name: str, text: str, rules: list[Rule]) -> None:
        self.name, self.rules = name, rules
        self._text = text

    def rows(self, ours: Document) -> list[Difference]:
        """Return every difference between the contract as it is and the document as it was."""
        return list(compare(ours, read(self._text)))

    def explain(self, row: Difference) -> Rule | None:
        """Return the first rule that speaks of a difference."""
        return next((rule for rule in self.rules if rule.explains(row)), None)


class Sorted(NamedTuple):
    """Differences, sorted by whether a person has looked at them."""

    new: list[Difference]
    known: list[Difference]


class Known:
    """The known differences of a contract.

    Args:
        ours: The contract.
        judged: The documents that were judged.
    """

    def __init__(self, ours: Document, judged: Iterable[Judged] = ()) -> None:
        self._ours = ours
        self.judged = list(judged)

    def sort(self, rows: Iterable[Difference]) -> Sorted:
        """Sort differences: those are known that were there when their document was judged, and are explained."""
        found = Sorted([], [])
        for row in rows:
            (found.known if row.identity in self._explained else found.new).append(row)
        return found

    @cached_property
    def _explained(self) -> set[tuple[str, ...]]:
        return {row.identity for one in self.judged for row in one.rows(self._ours) if one.explain(row)}


def load_known(path: Path, ours: Document) -> Known:
    """Read a file of known differences.

    Raises:
        Unreadable: It is none, or it names a document that is not there.
    """
    try:
        loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Known(ours, [_judged(one, path) for one in loaded[KEY]])
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise Unreadable(
            message("{path}: not a file of known differences ({reason})", path=path, reason=reason)
        ) from None


def _judged(entry: Document, path: Path) -> Judged:
    text = (path.parent / entry["judged"]).read_text(encoding="utf-8")
    return Judged(entry["of"], text, [_rule(one, path) for one in entry["rules"]])


def _rule(entry: Document, path: Path) -> Rule:
    what = frozenset(_list(entry["what"]))
    possible = {f"{kind} {direction}" for kind in (*KINDS, "limit") for direction in (MORE, LESS)}
    if wrong := [*(set(entry) - set(_WORDS)), *(what - possible)]:
        raise Unreadable(message("{path}: a rule does not know {words}", path=path, words=", ".join(map(str, wrong))))
    patterns = [
        tuple(re.compile(".*".join(map(re.escape, text.split("*")))) for text in _list(entry.get(key, [])))
        for key in ("operations", "places")
    ]
    values: Document = {side: entry[side] for side in ("theirs", "ours") if side in entry}
    return Rule(entry["why"], what, entry.get("in", ""), patterns[0], patterns[1], values)


def _list(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)
