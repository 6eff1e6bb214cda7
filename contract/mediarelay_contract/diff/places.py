"""A schema as a list of places: each field with what may stand there, whatever the schema is composed of.

Two documents that mean the same write it differently: one has a union of seven responses, the other one object. So both
are laid flat before they are compared: `data.task_id` may be this and that. Of alternatives a place takes what any of
them takes; of `allOf` what all of them take.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..document import Document
from ..language import message
from .reading import find

LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "multipleOf",
)
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
"""Limits that take more the less they are."""
_DEPTH = 12  # of fields within fields; deeper ones are left out on both sides
_NULL = frozenset({"null"})
_SCALARS = frozenset({"string", "integer", "number"})


class Place(NamedTuple):
    """What may stand at a place.

    Attributes:
        types: JSON types; None where any may.
        words: The values that are listed; empty where none are.
        is_open: Whether others than these may stand there.
        limits: Numeric limits by their keyword.
        is_required: Whether it must be there, given what it stands in.
        is_described: Whether it is said what stands in it, where that is an object or a list.
    """

    types: frozenset[str] | None = None
    words: frozenset[str] = frozenset()
    is_open: bool = True
    limits: Mapping[str, float] = {}
    is_required: bool = False
    is_described: bool = False


Places = dict[str, Place]
"""By path: `` for the whole, `a.b` for a field, `a[]` for an item, `a.*` for a value under any name."""


class Flattener:
    """Lays the schemas of one document flat.

    Args:
        document: Where references lead.
        unread: Takes what could not be followed.
    """

    def __init__(self, document: Document, unread: list[str]) -> None:
        self._document = document
        self._unread = unread
        self._known: dict[str, Places] = {}
        self._entered: list[str] = []
        self._cut: set[str] = set()

    def flatten(self, schema: Any, depth: int = 0) -> Places:
        """Return the places of a schema."""
        if not isinstance(schema, dict) or depth > _DEPTH:
            return {"": Place()}
        parts = []
        if isinstance(reference := schema.get("$ref"), str):
            parts.append(self._referred(reference, depth))
        for branches in (schema.get("oneOf"), schema.get("anyOf")):
            if isinstance(branches, list) and branches:
                parts.append(either([self.flatten(one, depth) for one in branches]))
        parts += [self.flatten(one, depth) for one in schema.get("allOf") or [] if isinstance(one, dict)]
        own = self._own(schema, depth)
        if not parts or own != {"": Place()}:
            parts.append(own)
        merged = parts[0]
        for part in parts[1:]:
            merged = both(merged, part)
        if schema.get("nullable") is True and (root := merged[""]).types is not None:
            merged = {**merged, "": root._replace(types=root.types | {"null"})}
        return merged

    def _referred(self, reference: str, depth: int) -> Places:
        if reference in self._known:
            return self._known[reference]
        if reference in self._entered:
            self._cut.add(reference)
            return {"": Place()}
        target = find(self._document, reference)
        if not isinstance(target, dict):
            note = message("the reference {reference} leads nowhere", reference=reference)
            if note not in self._unread:
                self._unread.append(note)
            return {"": Place()}
        self._entered.append(reference)
        found = self.flatten(target, depth)
        self._entered.pop()
        self._cut.discard(reference)
        if not self._cut:  # within a cycle it would be known without what the cycle cuts
            self._known[reference] = found
        return found

    def _own(self, schema: Document, depth: int) -> Places:
        properties = schema.get("properties")
        properties = properties if isinstance(properties, dict) else {}
        required = schema.get("required")
        required = [one for one in required if isinstance(one, str)] if isinstance(required, list) else []
        words = _words(schema)
        limits = {key: schema[key] for key in LIMITS if _is_number(schema.get(key))}
        found: Places = {}
        for name, inner in properties.items():
            for path, place in self.flatten(inner, depth + 1).items():
                found[below(named(name), path)] = place
            found[named(name)] = found[named(name)]._replace(is_required=name in required)
        for name in required:
            found.setdefault(named(name), Place(is_required=True))
        for key, prefix in (("items", "[]"), ("additionalProperties", ".*")):
            if isinstance(inner := schema.get(key), dict) and inner:
                for path, place in self.flatten(inner, depth + 1).items():
                    found[below(prefix, path)] = place
        root = Place(
            types=_types(schema, words, found),
            words=frozenset(words or ()),
            is_open=words is None,
            limits=limits,
            is_described=bool(found),
        )
        return {"": root, **found}


def either(branches: Iterable[Places]) -> Places:
    """Return what any of some alternatives takes."""
    branches = list(branches)
    holders = [one for one in branches if _may_hold(one[""])] or branches
    found: Places = {}
    for path in dict.fromkeys(path for branch in branches for path in branch):
        here = [branch[path] for branch in branches if path in branch]
        # A branch that holds no fields says nothing of whether one is required.
        everywhere = all(path in branch and branch[path].is_required for branch in holders)
        found[path] = _either(here)._replace(is_required=bool(path) and everywhere)
    return found


def both(one: Places, other: Places) -> Places:
    """Return what two schemas take that hold at once."""
    return {
        path: _both(one[path], other[path]) if path in one and path in other else (one.get(path) or other[path])
        for path in dict.fromkeys([*one, *other])
    }


def _either(places: list[Place]) -> Place:
    kinds = [one.types for one in places]
    limited = [one for one in places if one.types != _NULL]
    types = None if any(kind is None for kind in kinds) else frozenset().union(*(kind for kind in kinds if kind))
    return Place(
        types=types,
        words=frozenset().union(*(one.words for one in places)),
        is_open=any(one.is_open and (one.types is None or one.types & _SCALARS) for one in places)
        or not any(one.words for one in places),
        limits={
            key: (min if key in LOWER else max)(one.limits[key] for one in limited)
            for key in LIMITS
            if limited and all(key in one.limits for one in limited)
        },
        is_described=any(one.is_described for one in places),
    )


def _both(one: Place, other: Place) -> Place:
    types = one.types if other.types is None else other.types if one.types is None else one.types & other.types
    words = one.words & other.words if one.words and other.words else one.words | other.words
    limits = {**one.limits, **other.limits}
    for key in one.limits.keys() & other.limits.keys():
        limits[key] = (max if key in LOWER else min)(one.limits[key], other.limits[key])
    return Place(
        types,
        words,
        one.is_open and other.is_open,
        limits,
        one.is_required or other.is_required,
        one.is_described or other.is_described,
    )


def _may_hold(place: Place) -> bool:
    return place.types is None or bool(place.types & {"object", "array"})


def below(prefix: str, path: str) -> str:
    """Return a path below another one."""
    return prefix if not path else prefix + path if path[0] in "[." else f"{prefix}.{path}"


def named(name: Any) -> str:
    """Return a field's name within a path: in quotes where it would be taken for more than a name."""
    return f'"{name}"' if re.search(r"[.\[\]*]", str(name)) else str(name)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _words(schema: Document) -> list[str] | None:
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    return [word_of(one) for one in values] if isinstance(values, list) and values else None


def word_of(value: Any) -> str:
    """Return a listed value as a word."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _types(schema: Document, words: list[str] | None, found: Places) -> frozenset[str] | None:
    declared = schema.get("type")
    kinds = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    kinds = [kind for kind in kinds if isinstance(kind, str)]
    if not kinds and words is not None:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        kinds = [_type_of(one) for one in values]
    if not kinds and found:
        kinds = ["array"] if "[]" in found and "properties" not in schema else ["object"]
    return frozenset(kinds) or None


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    kinds = {str: "string", int: "integer", float: "number", list: "array", dict: "object"}
    return kinds.get(type(value), "string")
