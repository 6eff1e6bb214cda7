"""The documents hold together: what a file refers to is in the repository."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from .conftest import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
HOLDERS = ("benchmarks", "codegen", "contract", "contract_tests", "docs", "mock_gateway", "spec", "tests", "wrappers")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FACTS = re.compile(r"docs/facts/[\w./-]*\.md(?:#[\w-]+)?")
_FOREIGN = re.compile(r"(?<![/\w])(?:kling|gateways|families|anchors|ecosystem|tooling|sync-families|inventory)\.md")


def is_address(link: str) -> bool:
    """Whether a link leads to the web, which no test looks at."""
    return link.startswith(("http://", "https://", "mailto:"))


@lru_cache
def anchors(path: Path) -> frozenset[str]:
    """List the names of a document's headings, as GitHub makes them."""
    text = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings)


def missing(folder: Path, link: str) -> bool:
    """Whether a link leads to no file of the repository, or to no heading of it."""
    name, _, anchor = link.partition("#")
    target = (folder / name).resolve() if name else folder
    return not target.is_relative_to(ROOT) or not target.exists() or bool(anchor and anchor not in anchors(target))


def texts() -> Iterator[tuple[Path, str]]:
    """Read all that people wrote here: code, contract, documents."""
    for path in [ROOT / "openapi.yaml", *DOCUMENTS, *(p for name in HOLDERS for p in (ROOT / name).rglob("*"))]:
        if path.suffix in {".md", ".py", ".yaml", ".csv", ".jinja"} and path.is_file():
            yield path, path.read_text("utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_of_documents_lead_to_files_and_headings(path: Path) -> None:
    """Every relative link of a document leads to a file of the repository, and where it names one, to a heading."""
    links = _LINK.findall(re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE))
    here = [link for link in links if not is_address(link)]
    assert [link for link in here if missing(path if link.startswith("#") else path.parent, link)] == []


def test_cited_facts_are_in_the_repository() -> None:
    """Whatever cites docs/facts names a document, and a heading of it, that is there."""
    cited = [(path, citation) for path, text in texts() for citation in _FACTS.findall(text)]
    assert len(cited) > 50
    assert [(path.name, citation) for path, citation in cited if missing(ROOT, citation)] == []


def test_nothing_cites_a_document_that_is_elsewhere() -> None:
    """No file cites a document of facts by its bare name, as if everybody had it; docs/facts links among itself."""
    facts = ROOT / "docs" / "facts"
    found = [
        (path.relative_to(ROOT).as_posix(), match)
        for path, text in texts()
        if facts not in path.parents
        for match in _FOREIGN.findall(text)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["README.md", "README.zh.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_paths_in_running_text_exist(name: str) -> None:
    """A path of this repository that a guide names in code letters is there, unless it holds a placeholder."""
    text = (ROOT / name).read_text("utf-8")
    paths = re.findall(rf"`((?:{'|'.join(HOLDERS)})/[\w./-]*)`", text)
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("folder", ["generated", "wrappers", "mock_gateway"])
def test_users_read_of_documentations_by_name_and_of_responses(folder: str) -> None:
    """No page, docstring or message that users see counts our sources by number, or has another word for a response."""
    pattern = re.compile(r"\b[Ss]eeds? 00\d|\bFacts: (?!docs)|\b[Rr]epl(?:y|ies)\b")
    files = [path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts]
    assert [f"{path.name}: {found[0]}" for path in files if (found := pattern.search(path.read_text("utf-8")))] == []


def limits() -> list[tuple[str, str, str]]:
    """List text, module and name of every limit that the page states."""
    rows = [
        line.split(" | ") for line in (ROOT / "docs" / "limits.md").read_text("utf-8").splitlines() if ".py`" in line
    ]
    found = []
    for row in rows:
        path, *names = row[-1].strip("| ").replace("`", "").split()
        module = "mediarelay." + path.removesuffix(".py").replace("/", ".")
        found += [(row[1], module, name) for name in names]
    return found


@pytest.mark.parametrize(("text", "module", "name"), limits(), ids=lambda value: value[:30])
def test_limits_are_what_the_page_says(text: str, module: str, name: str) -> None:
    """Each number of docs/limits.md is the one that the code holds under the name beside it."""
    value = getattr(importlib.import_module(module), name)
    numbers = value if isinstance(value, tuple) else (value,)
    for number in numbers:
        spelled = {number / unit for unit in (1, 1000, 1024, 1024**2, 1024**3, 3600, 86400)}
        assert spelled & {float(found) for found in re.findall(r"\d+(?:\.\d+)?", text)}, (text, number)
