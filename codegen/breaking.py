"""`make breaking`: a change of the contract that breaks users stands in the changelog, or is none."""

from __future__ import annotations

import json
import subprocess
import sys

from mediarelay.cli.contract_versions import find_changes
from mediarelay_contract.bundle import bundle
from mediarelay_contract.diff.reading import Theirs, read
from mediarelay_contract.diff.versions import BREAKING, not_named
from mediarelay_contract.language import kept_in_english

from .catalogues import ROOT

_SHIPPED = "generated/mediarelay_client/openapi.json"
_SHOWN = 40


def check_breaking(base: str = "") -> int:
    """Compare the contract as it is with that of a revision; return 1 where the changelog hides what breaks.

    Args:
        base: Tag or commit; by default the last tag.
    """
    base = base or _git("describe", "--tags", "--abbrev=0")
    before = base and _git("show", f"{base}:{_SHIPPED}")
    if not before:
        print(f"There is no contract at {base!r}." if base else "There is no tag yet, so nothing that could break.")
        return 2 if base else 0
    with kept_in_english():
        older, newer = read(before), _here()
        judge, changes = find_changes(older, newer)
        changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        hidden = not_named(changes, changelog, newer.document, older.document)
    breaking = sum(change.level == BREAKING for change in changes)
    print(f"Since {base}: {breaking} breaking changes, {len(hidden)} of them not named; compared by {judge}.")
    for change in hidden[:_SHOWN]:
        print(f"  {change.operation or 'the whole'}: {change.text}")
    if hidden:
        print(
            'Name each operation in CHANGELOG.md under "Unreleased", "Changed" or "Removed": docs/contract-changes.md.'
        )
    return int(bool(hidden))


def _here() -> Theirs:
    return read(json.dumps(bundle(ROOT / "openapi.yaml")))


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, check=False)  # noqa: S607 - as people call it
    if done.returncode and arguments[0] != "describe":
        print(done.stderr.decode("utf-8", "replace").strip(), file=sys.stderr)
    return done.stdout.decode("utf-8").strip() if not done.returncode else ""
