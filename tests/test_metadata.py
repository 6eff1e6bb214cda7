"""The page on the package index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.metadata import addresses, with_links

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


@pytest.mark.parametrize("repository", ["https://code.example/owner/name", ""])
def test_no_link_of_the_package_index_leads_nowhere(repository: str) -> None:
    """Every link and picture is absolute; where the repository's address is unknown, what leads into it is text."""
    page = with_links(README, repository, "v1.2.0")
    targets = re.findall(r"\]\(([^)\s]+)\)", page)
    assert all(target.startswith(("https://", "#")) for target in targets)
    assert "which gateway am I on" in page
    assert ("v1.2.0/docs/which-gateway.md" in page) is ("v1.2.0/docs/pictures/mock.png" in page) is bool(repository)


def test_links_go_to_the_version_that_they_belong_to() -> None:
    """Files are shown, pictures are served as they are, and other addresses stay."""
    text = "[a](docs/a.md#b) ![p](docs/p.svg) [x](https://x.example/a) [here](#use)"
    assert with_links(text, "https://c.example/o/n", "v1") == (
        "[a](https://c.example/o/n/blob/v1/docs/a.md#b) ![p](https://c.example/o/n/raw/v1/docs/p.svg) "
        "[x](https://x.example/a) [here](#use)"
    )
    assert set(addresses("https://c.example/o/n", "v1")) >= {"Repository", "Changelog", "Issues"}
    assert addresses("", "v1") == {}
