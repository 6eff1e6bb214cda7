"""A response as it is quoted, line by line, with the place marked that is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

STATUS, CONTENT_TYPE = "HTTP status", "HTTP content-type"
"""Places that are no part of the body."""


class Line(NamedTuple):
    """One line of a response, and whether it holds the place that is wrong."""

    text: str
    wrong: bool = False


def lines_of(body: Any, at: str) -> list[Line]:
    """Return the lines of a body: of JSON the place is a path with slashes; a text is not looked into."""
    if isinstance(body, str):
        return [Line(line) for line in body.splitlines()]
    return list(_lines(body, at.split("/") if at not in ("", STATUS, CONTENT_TYPE) else None))


def excerpt(lines: Sequence[Line], around: int = 4) -> list[Line]:
    """Return the lines around the first one that is wrong, or the first ones; a sign stands for those left out."""
    first = next((number for number, line in enumerate(lines) if line.wrong), around)
    begin, end = max(0, first - around), first + around + 1
    kept = list(lines[begin:end])
    return [*([Line("…")] if begin else []), *kept, *([Line("…")] if end < len(lines) else [])]


def _lines(value: Any, at: Sequence[str] | None, indent: str = "", before: str = "", after: str = "") -> Iterator[Line]:
    wrong = at is not None and not at
    inner: list[tuple[str, str, Any]]
    if isinstance(value, dict) and value:
        ends, inner = "{}", [(str(key), f"{json.dumps(key, ensure_ascii=False)}: ", one) for key, one in value.items()]
    elif isinstance(value, list) and value:
        ends, inner = "[]", [(str(number), "", one) for number, one in enumerate(value)]
    else:
        yield Line(f"{indent}{before}{json.dumps(value, ensure_ascii=False)}{after}", wrong)
        return
    yield Line(f"{indent}{before}{ends[0]}", wrong)
    # What lies deeper than what is quoted is marked where the quotation ends.
    lost = bool(at) and all(key != at[0] for key, _, _ in inner)  # type: ignore[index]
    for number, (key, name, one) in enumerate(inner):
        below = at[1:] if at and key == at[0] else None
        yield from _lines(one, below, indent + "  ", name, "," if number + 1 < len(inner) else "")
    yield Line(f"{indent}{ends[1]}{after}", lost)


def place_of(document: Any, value: Any, *names: str) -> str:
    """Return the first place in a document where a field that ends in one of these names has a value; else nothing."""

    def find(one: Any, at: tuple[str, ...]) -> str:
        if at and at[-1].endswith(names) and one == value:
            return "/".join(at)
        inner = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        return next((found for key, below in inner if (found := find(below, (*at, str(key))))), "")

    return find(document, ())
