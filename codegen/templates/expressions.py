"""Evaluate the contract's expressions, JMESPath over responses; most are too simple to need its interpreter."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

_NAME = r"[A-Za-z_]\w*(?:\[\d+\])?"
_PATH = rf"{_NAME}(?:\.{_NAME})*"
_EITHER = re.compile(rf"{_PATH}(?: \|\| {_PATH})*")
_EQUAL = re.compile(rf"(type\()?({_PATH})\)? (==|!=) '([\w.-]*)'")
_TYPES = {str: "string", bool: "boolean", int: "number", float: "number", list: "array", dict: "object"}


@lru_cache(maxsize=512)
def _compile(expression: str) -> Callable[[Any], Any]:
    """Make an expression ready.

    Most are no more than paths, alternatives, and comparisons with a word, joined by `&&`. Those are looked up here, at
    a tenth of what JMESPath's interpreter costs, which reads all others.
    """
    parts = [_simple(part, alone=" && " not in expression) for part in expression.split(" && ")]
    if None in parts:
        import jmespath

        return cast(Callable[[Any], Any], jmespath.compile(expression).search)
    return _chain([part for part in parts if part is not None], ends_at_false=True)


def _simple(part: str, *, alone: bool) -> Callable[[Any], Any] | None:
    if match := _EQUAL.fullmatch(part):
        look, of_type, wanted, word = _path(match[2]), bool(match[1]), match[3] == "==", match[4]
        if of_type:
            return lambda document: (_TYPES.get(type(look(document)), "null") == word) == wanted
        return lambda document: (look(document) == word) == wanted
    bracketed = part.startswith("(") and part.endswith(")")
    bare = part[1:-1] if bracketed else part
    if not _EITHER.fullmatch(bare) or ("||" in bare and not (alone or bracketed)):
        return None  # && binds tighter than ||
    return _chain([_path(path) for path in bare.split(" || ")], ends_at_false=False)


def _path(path: str) -> Callable[[Any], Any]:
    steps = [int(step[1:-1]) if step[0] == "[" else step for step in re.findall(r"\w+|\[\d+\]", path)]

    def look(value: Any) -> Any:
        for step in steps:
            if isinstance(step, str):
                value = value.get(step) if isinstance(value, dict) else None
            else:
                value = value[step] if isinstance(value, list) and step < len(value) else None
        return value

    return look


def _chain(parts: list[Callable[[Any], Any]], *, ends_at_false: bool) -> Callable[[Any], Any]:
    """Join by `&&`, which ends at the first that is false, or by `||`, which ends at the first that is not."""

    def look(document: Any) -> Any:
        value = None
        for part in parts:
            value = part(document)
            if _is_false(value) is ends_at_false:
                break
        return value

    return parts[0] if len(parts) == 1 else look


def _is_false(value: Any) -> bool:
    """Return what JMESPath takes for false: nothing, false, and whatever is empty, but no number."""
    return not value and (value is False or not isinstance(value, int | float))


def search(expression: str | None, document: Any) -> Any:
    """Evaluate an expression; where the response is of another shape than it expects, there is nothing to find."""
    if expression is None or document is None:
        return None
    try:
        return _compile(expression)(document)
    except (ValueError, RecursionError):  # ValueError is what all of JMESPath's errors are
        return None
