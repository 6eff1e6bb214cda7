"""The site that `make docs` builds: its pages, its links, and what two of them say of errors and gateways."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from pathlib import Path

import pytest

import mediarelay
from codegen.site.links import find_faults
from codegen.site.operations import operation_pages
from codegen.site.pages import GROUPS, rewrite, written_pages
from codegen.site.reference import reference_pages
from mediarelay import errors

from .conftest import ROOT
from .samples import CONTRACT

TROUBLE = (ROOT / "docs" / "troubleshooting.md").read_text("utf-8")
GATEWAYS = (ROOT / "docs" / "which-gateway.md").read_text("utf-8")
PAGES = ["README.md", "docs/a.md"]


@pytest.mark.parametrize(
    ("page", "link", "expected"),
    [
        ("README.md", "[a](docs/a.md#x)", "[a](docs/a.md#x)"),
        ("docs/a.md", "[home](../README.md#install)", "[home](../index.md#install)"),
        ("README.md", "[`spec/`](spec)", "`spec/`"),
        ("README.md", "[web](https://example.com)", "[web](https://example.com)"),
        ("README.md", "[here](#install)", "[here](#install)"),
        ("README.md", "```\n[a](spec)\n```", "```\n[a](spec)\n```"),
    ],
)
def test_links_are_rewritten_for_the_site(page: str, link: str, expected: str) -> None:
    """Links to pages stay links, of folders only the name is left, and code is left alone."""
    assert rewrite(page, link, PAGES) == (expected, [])


def test_linked_files_come_along() -> None:
    """What a page links to that is no page is named, so that it can be copied."""
    assert rewrite("docs/a.md", "[x](../spec/errors.yaml)", PAGES) == (
        "[x](../spec/errors.yaml)",
        ["spec/errors.yaml"],
    )


def test_every_page_is_in_the_table_of_contents() -> None:
    """Each page that people wrote is in the table of contents of the site, the facts by a page that lists them."""
    listed = {re.sub(r".*<(.*)>", r"\1", name) for names in GROUPS.values() for name in names}
    rest = {page for page in written_pages() if not page.startswith("docs/facts/")} - {"README.md"}
    assert rest <= listed
    assert listed - rest == {*reference_pages(), "operations/index.md", "facts.md"}


def test_the_reference_has_what_users_import() -> None:
    """Each public name of the library has its place in the reference."""
    text = "\n".join(reference_pages().values())
    public = {*mediarelay.__all__} - {"errors", "FileInput"}
    assert {name for name in public if f" mediarelay.{name}\n" not in text} == set()
    assert {name for name in error_names() if f" mediarelay.errors.{name}\n" not in text} == set()


def test_every_operation_has_a_section() -> None:
    """Each operation has a section under its id, with a link into the contract's page and a sample in each language."""
    text = "\n".join(operation_pages(CONTRACT).values())
    for name, route in CONTRACT.operations.items():
        assert f"({name})=\n## {route.operation['summary']}\n" in text
        assert f'contract.html#/{route.operation["tags"][0]}/{name}"' in text
    assert text.count("{tab} curl") == len(CONTRACT.operations) - 1  # a WebSocket is none of curl's


def test_broken_links_are_found(tmp_path: Path) -> None:
    """A link to no page or to no place of it, and whatever is loaded from elsewhere, fail the build of the site."""
    (tmp_path / "a.html").write_text('<p id="x"></p><a href="#x"></a><a href="b.html#y"></a><a href="c.html"></a>')
    (tmp_path / "b.html").write_text('<script src="https://cdn.example/x.js"></script><a href="a.html#x"></a>')
    assert find_faults(tmp_path) == [
        "a.html links to b.html#y, which has no such place",
        "a.html links to c.html, which is not there",
        "b.html loads https://cdn.example/x.js",
    ]


def error_names() -> list[str]:
    """List the public error classes."""
    return [name for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, errors.RelayError)]


@pytest.mark.parametrize("name", error_names())
def test_every_error_is_explained(name: str) -> None:
    """Each public error class has a row in the page of troubleshooting; the base of them all has a sentence."""
    assert f"| `{name}` |" in TROUBLE or name == "RelayError"
    assert f"`{name}`" in TROUBLE


@cache
def literals() -> str:
    """Return every text of the code, in the pieces between which it puts something in."""
    found = []
    for folder in ("wrappers", "mock_gateway", "contract_tests"):
        for path in (ROOT / folder).rglob("*.py"):
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            found += [one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return "\n".join([*found, (ROOT / "spec" / "errors.yaml").read_text("utf-8")])


MESSAGES = [
    row.split(" | ")[1].strip("| ") for row in TROUBLE.splitlines() if row.startswith("| ") and row.count(" | ") == 3
]


@pytest.mark.parametrize("message", [one for one in MESSAGES if one.startswith("`")])
def test_messages_are_quoted_as_they_are_printed(message: str) -> None:
    """Each message on the page of troubleshooting is one that the code holds, between its ellipses."""
    quoted = message.split("`")[1]
    for part in filter(None, (part.strip(" ()") for part in quoted.split("…"))):
        assert part in literals() or part == "Unknown command", part


def test_dialects_are_what_profiles_say() -> None:
    """The page on gateways has a row for each profile, with the dialects that it submits and queries in."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in GATEWAYS.splitlines() if line[:1] == "|"]
    found = {
        profile: (row[0].strip("`"), row[1].split("`")[1])
        for row in rows
        if len(row) == 4 and row[0].startswith("`")
        for profile in re.findall(r"`([\w-]+)`", row[3])
    }
    profiles = CONTRACT.document["x-profiles"]
    assert found == {name: (one["submit"], one["query"]) for name, one in profiles.items()}
    for row in rows:
        for word in re.findall(r"`(unpolled)`", row[1]):
            assert word in CONTRACT.document["x-dialects"]
