"""`mediarelay contract coverage`: what of the contract real traffic has shown, and what it showed beside it."""

from __future__ import annotations

import json as _json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from mediarelay._core.quoting import printable
from mediarelay_contract.contract import Contract, load_contract
from mediarelay_contract.diff.covered import Count, Coverage, Tally
from mediarelay_contract.language import counted, message, tr

if TYPE_CHECKING:
    from .har import Recorded

SAME, MORE, UNREADABLE = 0, 1, 2
_MANY = 15  # lines of a list that are shown at first


def coverage(
    *,
    har: list[Path] | None = None,
    report: list[Path] | None = None,
    base_url: str | None = None,
    full: Annotated[bool, Parameter(negative=())] = False,
    json: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Tell which operations, fields, values and dialects of the contract were ever seen in traffic, and what else was.

    Args:
        har: A recording, as `mediarelay check --har` reads it; may be given several times.
        report: A report.json of `mediarelay check`, which knows operations and dialects only; may be given several
            times.
        base_url: Which gateway, where a recording holds several.
        full: List what was never seen of the operations that were, too.
        json: Print JSON.
    """
    contract = Contract(load_contract())
    found = Coverage(contract.document)
    try:
        if not har and not report:
            raise ValueError(message("nothing to look at: --har traffic.har, or --report report.json"))
        exchanges = _of_recordings(contract, found, har, base_url) if har else 0
        for path in report or []:
            _of_report(found, path)
    except ImportError as error:
        print(tr("{error} is not installed. Run: pip install 'mediarelay[check]'", error=error.name), file=sys.stderr)
        return UNREADABLE
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    shown = as_dict(found, contract.document, exchanges)
    if json:
        print(printable_lines(_json.dumps(shown, ensure_ascii=False, indent=1)))
    else:
        print(printable_lines("\n".join(_lines(shown, full=full))))
    return MORE if any(shown["not_in_contract"].values()) else SAME


def printable_lines(text: str) -> str:
    """Return a text in which what gateways wrote acts on no terminal."""
    return "\n".join(map(printable, text.split("\n")))


def _of_recordings(contract: Contract, found: Coverage, har: list[Path], base_url: str | None) -> int:
    from .events import read_stream
    from .har_files import read_files
    from .recorded import RecordedGateway

    joined = RecordedGateway(contract, read_files(har), base_url).joined
    for one, path, place in joined.exchanges:
        route = next((route for route in contract.at(path.partition("?")[0]) if route.method == one.method), None)
        if route is None and _is_file(one):
            continue
        if route is None:
            found.paths[f"{one.method} {path.partition('?')[0]}"] += 1
            continue
        name = str(route.operation["operationId"])
        found.request(name, one.parameters, one.sent)
        if not one.status:
            continue
        is_stream = "event-stream" in one.headers.get("content-type", "")
        if is_stream:
            values = [event.data for event in read_stream(one.body).events if isinstance(event.data, dict)]
        else:
            values = [*_loaded(one.body)]
        found.response(name, one.status, values, is_stream=is_stream)
        for reader in place.queried_by[:1] or place.bulk_by[:1] or (name,):
            exchange = joined.exchange(next(each for each in joined.exchanges if each.one is one), reader)
            if exchange.reading.dialect:
                found.operations[name].dialects.add(exchange.reading.dialect)
    return len(joined.exchanges)


def _is_file(one: Recorded) -> bool:
    """Whether an exchange fetched the file of a result, which is no part of the API."""
    kind = one.headers.get("content-type", "").partition("/")[0]
    return one.method == "GET" and kind in ("image", "video", "audio")


def _loaded(body: bytes) -> Iterator[Any]:
    try:
        value = _json.loads(body)
    except (ValueError, RecursionError):
        return
    if isinstance(value, dict | list):
        yield value


def _of_report(found: Coverage, path: Path) -> None:
    from .compared import load

    report = load(path)
    for finding in report["findings"]:
        tally = found.operations.get(finding.get("operation") or "")
        if tally is not None and finding["outcome"] in ("passed", "deviating", "switched off"):
            tally.calls += 1
    for name, dialects in report["dialects"].items():
        if name in found.operations:
            found.operations[name].dialects.update(dialects)


def as_dict(found: Coverage, document: dict[str, Any], exchanges: int) -> dict[str, Any]:
    """Return what was seen, for programs."""
    seen = found.seen
    known = {*document["x-dialects"]} | {
        name for one in found.operations.values() for name in one.dialects if name not in document["x-dialects"]
    }
    spoken = {name for one in seen for name in one.dialects}
    return {
        "exchanges": exchanges,
        "operations": Count(len(seen), len(found.operations))._asdict(),
        "fields": _sum([one.fields for one in seen]),
        "words": _sum([one.words for one in seen]),
        "dialects": {**Count(len(spoken), len(known))._asdict(), "seen_names": sorted(spoken)},
        "by_operation": {one.name: _of_operation(one) for one in seen},
        "not_in_contract": {
            "paths": dict(found.paths.most_common()),
            "statuses": {one.name: missing for one in seen if (missing := found.statuses_unknown(one))},
            "fields": [
                {"operation": one.name, "part": part, "field": path, "times": times}
                for one in seen
                for (part, path), times in one.unknown.most_common()
            ],
            "words": [
                {"operation": one.name, "part": part, "field": path, "word": word, "times": times}
                for one in seen
                for (part, path, word), times in one.unknown_words.most_common()
            ],
        },
    }


def _sum(counts: list[Count]) -> dict[str, int]:
    return Count(sum(one.seen for one in counts), sum(one.of for one in counts))._asdict()


def _of_operation(one: Tally) -> dict[str, Any]:
    return {
        "calls": one.calls,
        "statuses": dict(one.statuses),
        "fields": one.fields._asdict(),
        "words": one.words._asdict(),
        "dialects": sorted(one.dialects),
        "fields_never_seen": [list(spot) for spot in one.unseen],
        "words_never_seen": [list(word) for word in one.unseen_words],
    }


def _lines(shown: dict[str, Any], *, full: bool) -> Iterator[str]:
    yield counted(
        "{n} exchange. Of the contract is seen:", "{n} exchanges. Of the contract is seen:", shown["exchanges"]
    )
    names = ", ".join(shown["dialects"]["seen_names"])
    yield "  " + tr("operations: {count}", count=_of(shown["operations"]))
    yield "  " + tr("fields of these: {count}; values of enumerations: {words}", **_fields(shown))
    yield "  " + tr("dialects: {count}", count=_of(shown["dialects"])) + (f" ({names})" if names else "")
    rows = []
    for name, one in shown["by_operation"].items():
        calls = counted("{n} call", "{n} calls", one["calls"])
        said = tr("{name}: {calls}; fields {count}, values {words}", name=name, calls=calls, **_fields(one))
        rows.append("  " + ", ".join([said, *one["dialects"]]))
        if full:
            rows += [f"    {_never(part, path)}" for part, path in one["fields_never_seen"]]
            rows += [f"    {_never(part, path)} = {word}" for part, path, word in one["words_never_seen"]]
    yield from _cut(tr("Seen"), rows, full=full)
    beside = shown["not_in_contract"]
    found = [f"  {path} ({times})" for path, times in beside["paths"].items()]
    found += [
        "  " + tr("{name}: status {statuses}", name=name, statuses=", ".join(statuses))
        for name, statuses in beside["statuses"].items()
    ]
    for one in [*beside["fields"], *beside["words"]]:
        word = f" = {one['word']}" if "word" in one else ""
        found.append(f"  {one['operation']}: {one['part']} {one['field']}{word} ({one['times']})")
    yield from _cut(tr("Not in the contract"), found, full=full)


def _fields(shown: dict[str, Any]) -> dict[str, str]:
    return {"count": _of(shown["fields"]), "words": _of(shown["words"])}


def _never(part: str, path: str) -> str:
    return tr("never seen: {part} {path}", part=part, path=path)


def _of(count: dict[str, int]) -> str:
    return tr("{seen} of {of}", **count)


def _cut(heading: str, rows: list[str], *, full: bool) -> Iterator[str]:
    if rows:
        yield ""
        yield f"{heading} ({len(rows)})"
        yield from rows if full else rows[:_MANY]
        if not full and len(rows) > _MANY:
            yield "  " + tr("… and {number} more lines; --full lists all", number=len(rows) - _MANY)
