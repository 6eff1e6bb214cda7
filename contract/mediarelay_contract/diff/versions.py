"""Two versions of the contract: what breaks users, what is compatible, what is documentation only.

oasdiff says it better where it is installed; this is what is said without it, by the same comparison that other
documents get, and what oasdiff does not look at: the contract's own data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..document import Document, operations
from ..language import mark, tr
from .compare import LESS, MORE, Difference, compare
from .reading import Theirs

BREAKING, COMPATIBLE, DOCUMENTATION = "breaking", "compatible", "documentation"
_TOLD = ("description", "summary", "example", "examples", "title", "x-documented-by", "x-confidence")
_PROMISES = {
    f"field {LESS}",
    f"required {LESS}",
    f"media type {LESS}",
    f"type {MORE}",
    f"word {MORE}",
    f"values {MORE}",
}
"""What breaks who reads a response: what is missing there, and what was never there before."""


class Change(NamedTuple):
    """One change from a version to the next.

    Attributes:
        level: breaking, compatible or documentation.
        operation: Method and path; empty where it is about the whole.
        operation_id: The contract's name of the operation; empty where it has none.
        text: What changed.
    """

    level: str
    operation: str
    operation_id: str
    text: str


def compare_contracts(older: Document, newer: Theirs) -> Iterator[Change]:
    """Yield what changed in what requests and responses may be."""
    for row in compare(older, newer):
        what = f"{row.kind} {row.direction}"
        if row.kind == "operation":
            breaks = row.direction == LESS
            text = tr("an operation is gone") if breaks else tr("a new operation")
        else:
            breaks = what in _PROMISES if row.is_response else row.direction == LESS
            text = f"{row.part}: {_step(row)}"
        yield Change(BREAKING if breaks else COMPATIBLE, row.operation, row.operation_id, text)


def _step(row: Difference) -> str:
    """Return what became different, in words."""
    place = row.place or tr("the whole")
    more, value = row.direction == MORE, row.theirs if row.direction == MORE else row.ours
    if row.kind == "word":
        template = mark("{place}: the word {value!r} is new") if more else mark("{place}: the word {value!r} is gone")
    elif row.kind == "type":
        template = mark("{place}: may be {value}, too") if more else mark("{place}: may be {value} no more")
    elif row.kind in ("field", "media type", "status", "body"):
        template = mark("{place} is new") if more else mark("{place} is gone")
    elif row.kind == "required":
        template = mark("{place}: is required now") if row.theirs else mark("{place}: is not required any more")
    else:
        before, after = (tr("none") if one is None else one for one in (row.ours, row.theirs))
        return tr("{place}: {kind} was {before}, is {after}", place=place, kind=row.kind, before=before, after=after)
    return tr(template, place=place, value=value)


def own_changes(older: Document, newer: Document) -> Iterator[Change]:
    """Yield what changed in the contract's own data, which no tool for OpenAPI looks at, and in its texts."""
    before = {f"{method.upper()} {path}": node for path, method, node in operations(older)}
    for path, method, node in operations(newer):
        name = f"{method.upper()} {path}"
        old = before.get(name)
        if old is None:
            continue
        changed = [key for key in dict.fromkeys([*_data(old), *_data(node)]) if old.get(key) != node.get(key)]
        operation_id = str(node.get("operationId", ""))
        if changed:
            yield Change(COMPATIBLE, name, operation_id, tr("data: {names}", names=", ".join(changed)))
        if [old.get(key) for key in _TOLD] != [node.get(key) for key in _TOLD]:
            yield Change(DOCUMENTATION, name, operation_id, tr("texts and examples"))
    keys = [key for key in dict.fromkeys([*older, *newer]) if key.startswith("x-") and older.get(key) != newer.get(key)]
    for key in keys:
        yield Change(COMPATIBLE, "", "", tr("data: {names}", names=key))
    if plain(older["components"]) == plain(newer["components"]) and older["components"] != newer["components"]:
        yield Change(DOCUMENTATION, "", "", tr("texts and examples of schemas"))


def _data(node: Document) -> list[str]:
    return [key for key in node if key.startswith("x-") and key not in _TOLD]


def plain(node: Any, *, names: bool = False) -> Any:
    """Return a node without its texts and examples; of `names` the keys are fields."""
    if isinstance(node, list):
        return [plain(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: plain(value, names=key in ("properties", "schemas", "responses") and not names)
        for key, value in node.items()
        if names or key not in _TOLD
    }


def not_named(changes: Iterable[Change], changelog: str, newer: Document, older: Document) -> list[Change]:
    """Return the breaking changes that a changelog does not name under "Unreleased", "Changed" or "Removed".

    An operation is named by its path, its operationId, or as its method is called: `kling.text2video`; `kling.*` names
    all of a family.
    """
    text = _unreleased(changelog)
    names = _names(older) | _names(newer)
    return [
        change
        for change in changes
        if change.level == BREAKING
        and not any(
            _stands(name, text) for name in [change.operation.partition(" ")[2], *names.get(change.operation, ())]
        )
    ]


def _unreleased(changelog: str) -> str:
    section = re.search(r"^## \[?Unreleased\]?.*?$(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    parts = re.split(r"^### ", section[1] if section else "", flags=re.MULTILINE)
    return "\n".join(part for part in parts if part.startswith(("Changed", "Removed")))


def _names(document: Document) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path, method, node in operations(document):
        family = next(iter(node.get("tags", ())), "")
        called = [f"{family}.{node['x-method']}"] if "x-method" in node else []
        found[f"{method.upper()} {path}"] = [str(node.get("operationId", "")), *called, f"{family}.*"]
    return found


def _stands(name: str, text: str) -> bool:
    return bool(name) and re.search(rf"(?<![\w/]){re.escape(name)}(?![\w/{{-])", text) is not None
