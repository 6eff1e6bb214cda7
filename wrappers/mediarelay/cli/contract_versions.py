"""`mediarelay contract diff OLD NEW`: what a version of the contract breaks, by oasdiff where it is installed."""

from __future__ import annotations

import json as _json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mediarelay_contract.diff.versions import (
    BREAKING,
    COMPATIBLE,
    DOCUMENTATION,
    Change,
    compare_contracts,
    own_changes,
)
from mediarelay_contract.language import mark, tr

from .console import OUT, lines, print_json

if TYPE_CHECKING:
    from mediarelay_contract.diff.reading import Theirs
    from mediarelay_contract.document import Document

OASDIFF = "oasdiff"
OWN = "mediarelay"
_SECONDS = 120
_ERROR = 3  # its level of what breaks
_HEADINGS = {
    BREAKING: mark("Breaking"),
    COMPATIBLE: mark("Compatible"),
    DOCUMENTATION: mark("Documentation only"),
}
_MANY = 15  # lines of a group that are shown at first


def compare_versions(older: Theirs, newer: Theirs, *, json: bool, markdown: bool, full: bool) -> int:
    """Say what changed from one contract to the next; return 1 where something breaks users."""
    judge, changes = find_changes(older, newer)
    breaks = any(change.level == BREAKING for change in changes)
    if json:
        print_json({"compared_by": judge, "changes": [change._asdict() for change in changes]})
    else:
        for line in _lines(judge, changes, full=full or markdown, heading="### " if markdown else ""):
            print(lines(line)) if markdown else OUT.print(line, markup=False)
    return int(breaks)


def find_changes(older: Theirs, newer: Theirs) -> tuple[str, list[Change]]:
    """Return by which tool two contracts were compared, and every change."""
    program = shutil.which(OASDIFF)
    found = None if program is None else _ask(program, older.document, newer.document)
    judge = OWN if found is None else OASDIFF
    changes = [*(compare_contracts(older.document, newer) if found is None else found)]
    changes += own_changes(older.document, newer.document)
    return judge, sorted(changes, key=lambda change: [*_HEADINGS].index(change.level))


def _ask(program: str, older: Document, newer: Document) -> list[Change] | None:
    """Return what oasdiff finds; None where it cannot read one of them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, document in (("older.json", older), ("newer.json", newer)):
            path = Path(folder) / name
            path.write_text(_json.dumps(document), encoding="utf-8")
            paths.append(str(path))
        try:
            done = subprocess.run(
                [program, "changelog", *paths, "--format", "json"], capture_output=True, timeout=_SECONDS, check=True
            )
            rows = _json.loads(done.stdout or b"[]")
        except (OSError, subprocess.SubprocessError, ValueError):
            return None
    return [_change(row) for row in rows]


def _change(row: dict[str, Any]) -> Change:
    operation = " ".join(str(row[key]) for key in ("operation", "path") if row.get(key))
    level = BREAKING if row.get("level") == _ERROR else COMPATIBLE
    return Change(level, operation, str(row.get("operationId") or ""), str(row.get("text") or row.get("id")))


def _lines(judge: str, changes: list[Change], *, full: bool, heading: str) -> Iterator[str]:
    counts = {level: sum(change.level == level for change in changes) for level in _HEADINGS}
    yield tr(
        "{breaking} breaking, {compatible} compatible, {documentation} of documentation only; compared by {judge}.",
        judge=judge,
        **counts,
    )
    for level, title in _HEADINGS.items():
        found = [f"{one.operation or tr('the whole')} · {one.text}" for one in changes if one.level == level]
        if found:
            yield ""
            yield f"{heading}{tr(title)} ({len(found)})"
            yield from (f"{'- ' if heading else '  '}{line}" for line in (found if full else found[:_MANY]))
            if not full and len(found) > _MANY:
                yield "  " + tr("… and {number} more lines", number=len(found) - _MANY)
