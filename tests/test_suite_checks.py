"""The checks have names that people write down: docs/checks.md lists each of them as it is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from mediarelay_conformance import checks
from mediarelay_conformance.deviation import kinds
from mediarelay_conformance.tiers import Tier

CHECKS = Path(next(iter(checks.__path__)))
SUITE = CHECKS.parent
DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "checks.md"


@pytest.mark.parametrize("tier", Tier)
def test_every_check_is_documented(tier: Tier) -> None:
    """Of each tier, docs/checks.md lists exactly the checks that there are, with the words of their docstrings."""
    module = ast.parse((CHECKS / f"test_{tier}.py").read_text("utf-8"))  # imported, it would want its marks declared
    rows = [
        f"| {check.name.removeprefix('test_').replace('_', ' ')} | {' '.join(str(ast.get_docstring(check)).split())} |"
        for check in module.body
        if isinstance(check, ast.FunctionDef) and check.name.startswith("test_")
    ]
    section = DOCUMENT.read_text("utf-8").partition(f"\n## {tier.capitalize()}\n")[2].partition("\n## ")[0]
    listed = [line for line in section.splitlines() if line.startswith("| ")][1:]
    assert listed == rows


def test_every_name_of_a_finding_is_documented() -> None:
    """The names that the code raises are those of findings.toml, and docs/checks.md lists each with its words."""
    source = "\n".join(path.read_text("utf-8") for path in SUITE.rglob("*.py"))
    known = kinds()
    assert [name for name in known if f'"{name}"' not in source] == []
    section = DOCUMENT.read_text("utf-8").partition("\n## Names of findings\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    assert rows == [f"| `{name}` | {kind.means} | {kind.hurts} |" for name, kind in known.items()]
