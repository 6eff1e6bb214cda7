"""Differences in words: for a terminal, for an issue, for a program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..document import Document
from ..language import counted, mark, tr
from .compare import LESS, MORE, Difference
from .places import LIMITS

LONGEST = 60_000
"""Characters of Markdown; an issue holds 65,536."""

_WORDING = {
    ("body", MORE): mark("they take a body"),
    ("body", LESS): mark("they take no body"),
    ("media type", MORE): mark("{place}: a media type that the contract lacks"),
    ("media type", LESS): mark("{place}: a media type that they do not name"),
    ("status", MORE): mark("{place}: a status that the contract lacks"),
    ("status", LESS): mark("{place}: a status that they do not name"),
    ("field", MORE): mark("{place} ({theirs}): a field that the contract lacks"),
    ("field", LESS): mark("{place} ({ours}): a field that they do not name"),
    ("contents", MORE): mark("{place}: they say what stands in it, the contract does not"),
    ("contents", LESS): mark("{place}: they do not say what stands in it"),
    ("type", MORE): mark("{place}: may be {theirs}, too; in the contract it is {ours}"),
    ("type", LESS): mark("{place}: is {theirs}; in the contract it may be {ours}, too"),
    ("word", MORE): mark("{place}: the word {theirs!r} is not in the contract"),
    ("word", LESS): mark("{place}: the word {ours!r} is not in theirs"),
    ("values", MORE): mark("{place}: takes any value; in the contract one of {ours}"),
    ("values", LESS): mark("{place}: one of {theirs}; in the contract any value"),
}
_REQUIRED = {
    True: mark("{place}: required; in the contract it is not"),
    False: mark("{place}: not required; in the contract it is"),
}
_LIMIT = mark("{place}: {kind} {theirs}; in the contract {ours}")
_HEADINGS = (
    ("missing", mark("Not in the contract")),
    ("absent", mark("Not in theirs")),
    ("takes more", mark("They take more")),
    ("takes less", mark("They take less")),
    ("answers more", mark("They answer more")),
    ("answers less", mark("They answer less")),
)
_MANY = 12  # lines of a group that are shown at first


class Report(NamedTuple):
    """What was found.

    Attributes:
        title: Title and version of their document.
        operations: How many operations it has.
        new: Differences that nobody has looked at yet.
        known: Differences that are explained.
        unread: What could not be read.
    """

    title: str
    operations: int
    new: list[Difference]
    known: list[Difference]
    unread: list[str]


def group_of(row: Difference) -> str:
    """Return the direction of a difference in words: takes more, answers less, and so on."""
    if row.kind == "operation":
        return "missing" if row.direction == MORE else "absent"
    return f"{'answers' if row.is_response else 'takes'} {row.direction}"


def sentence(row: Difference) -> str:
    """Return one difference in the user's language, without its operation and part."""
    if row.kind == "operation":
        return str(row.theirs or row.operation_id)
    if row.kind == "required":
        template = _REQUIRED[bool(row.theirs)]
    else:
        template = _LIMIT if row.kind in LIMITS else _WORDING[row.kind, row.direction]
    values = {
        **row._asdict(),
        "place": row.place or tr("the whole"),
        "theirs": _shown(row.theirs),
        "ours": _shown(row.ours),
    }
    return tr(template, **values)


def _shown(value: Any) -> str:
    if value is None:
        return tr("none")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def as_text(report: Report, *, full: bool = False) -> Iterator[str]:
    """Yield lines for people: one screen first, every row with `full`."""
    yield _summary(report)
    for note in report.unread if full else report.unread[:3]:
        yield tr("Not read: {note}", note=note)
    if not full and len(report.unread) > 3:
        yield tr("Not read: {number} more; --full lists all", number=len(report.unread) - 3)
    cut = False
    for heading, rows in _groups(report.new):
        yield ""
        yield f"{heading} ({len(rows)})"
        lines = [_full(row) for row in rows] if full else list(_brief(rows))
        yield from (f"  {line}" for line in (lines if full else lines[:_MANY]))
        if not full and len(lines) > _MANY:
            cut = True
            yield "  " + tr("… and {number} more lines", number=len(lines) - _MANY)
    if report.new and (cut or not full):
        yield ""
        yield tr("--full lists each difference, --markdown and --json all of them.")


def _summary(report: Report) -> str:
    missing = sum(row.kind == "operation" and row.direction == MORE for row in [*report.new, *report.known])
    return " ".join(
        [
            tr("{title}: {number} operations,", title=report.title, number=report.operations),
            tr("{number} of them not in the contract.", number=missing),
            counted("{n} difference is new,", "{n} differences are new,", len(report.new)),
            tr("{number} are known and explained.", number=len(report.known)),
        ]
    )


def _groups(rows: Iterable[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    rows = list(rows)
    for name, heading in _HEADINGS:
        if found := [row for row in rows if group_of(row) == name]:
            yield tr(heading), found


def _full(row: Difference) -> str:
    part = f" · {row.part}" if row.part else ""
    return f"{row.operation}{part} · {sentence(row)}"


def _brief(rows: list[Difference]) -> Iterator[str]:
    """Yield a line for each operation: what differs, and where."""
    by_operation: dict[str, list[Difference]] = {}
    for row in rows:
        by_operation.setdefault(row.operation, []).append(row)
    width = min(48, max(map(len, by_operation)))
    for operation, found in by_operation.items():
        kinds: dict[str, list[str]] = {}
        for row in found:
            if row.kind == "operation":
                kinds.setdefault("", []).append(sentence(row))
            else:
                word = row.theirs if row.direction == MORE else row.ours
                place = row.place or row.part
                kinds.setdefault(row.kind, []).append(f"{place}={word}" if row.kind == "word" else place)
        parts = [f"{kind}: {_some(places)}" if kind else _some(places) for kind, places in kinds.items()]
        yield f"{operation:{width}}  {'; '.join(parts)}"


def _some(places: list[str]) -> str:
    shown = list(dict.fromkeys(places))
    return ", ".join(shown[:4]) + (f" (+{len(shown) - 4})" if len(shown) > 4 else "")


def as_markdown(report: Report) -> str:
    """Return the text of an issue; cut where an issue would be too long."""
    lines = [_summary(report), ""]
    lines += [f"- {tr('Not read: {note}', note=note)}" for note in report.unread]
    for heading, rows in _groups(report.new):
        lines += ["", f"### {heading} ({len(rows)})", ""]
        lines += [
            f"- {_code(row.operation)}{f' {_code(row.part)}' if row.part else ''}: {_escape(sentence(row))}"
            for row in rows
        ]
    size = 0
    kept: list[str] = []
    for index, line in enumerate(lines):
        size += len(line) + 1
        if size > LONGEST:
            return "\n".join([*kept, "", tr("… and {number} more lines", number=len(lines) - index), ""])
        kept.append(line)
    return "\n".join([*kept, ""])


def _code(text: str) -> str:
    return f"`{text.replace('`', '')}`"


def _escape(text: str) -> str:
    """Return foreign words so that they are text in Markdown: no link, no mention, no markup."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|!~" else letter for letter in text).replace("@", "@\u200b")


def as_json(report: Report) -> Document:
    """Return the report for programs."""
    return {
        "title": report.title,
        "operations": report.operations,
        "known": len(report.known),
        "unread": list(report.unread),
        "differences": [{"group": group_of(row), **row._asdict()} for row in report.new],
    }
