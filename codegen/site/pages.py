"""The pages that people write: README.md and its like, and docs/, with links that work on the site."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = "README.md"
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_CODE = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)

GROUPS: dict[str, tuple[str, ...]] = {
    "Use": (
        "docs/which-gateway.md",
        "docs/money.md",
        "docs/agents.md",
        "docs/workflows.md",
        "docs/proxy.md",
        "docs/schedule.md",
        "docs/troubleshooting.md",
        "中文 <README.zh.md>",
    ),
    "Reference": (
        "reference/relay.md",
        "reference/tasks.md",
        "reference/errors.md",
        "reference/batch.md",
        "operations/index.md",
    ),
    "How it works": (
        "docs/architecture.md",
        "docs/contract-changes.md",
        "docs/interop.md",
        "docs/batches.md",
        "docs/checks.md",
        "docs/limits.md",
        "docs/prism.md",
        "benchmarks/results.md",
        "facts.md",
    ),
    "Project": ("CONTRIBUTING.md", "CHANGELOG.md"),
}
"""The table of contents; what stands in no group of it is reached from a page that does."""


def written_pages() -> list[str]:
    """List the pages that people write, by their paths in the repository."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "benchmarks" / "results.md"]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def copy_pages(folder: Path) -> None:
    """Put the pages into a folder, in the places that they have in the repository, with what they link to."""
    pages = written_pages()
    for page in pages:
        text, wanted = rewrite(page, (ROOT / page).read_text("utf-8"), pages)
        for path in wanted:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, folder / path)
        target = folder / ("index.md" if page == HOME else page)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text + (_contents() if page == HOME else ""), encoding="utf-8")
    facts = [page.removesuffix(".md") for page in pages if page.startswith("docs/facts/")]
    (folder / "facts.md").write_text(_facts(facts), encoding="utf-8")


def rewrite(page: str, text: str, pages: list[str]) -> tuple[str, list[str]]:
    """Return a page with links that work on the site, and the files of the repository that it links to.

    A link to a page stays one, a file becomes a download, and of a folder the name alone is left: the site has none.

    Args:
        page: Its path in the repository.
        text: What stands in it.
        pages: The paths of all pages.
    """
    files: list[str] = []

    def link(match: re.Match[str]) -> str:
        mark, label, target = match.groups()
        name, _, anchor = target.partition("#")
        if not name or ":" in name:
            return match[0]
        path = Path(os.path.normpath(Path(page).parent / name))
        if path.as_posix() == HOME:
            home = os.path.relpath("index.md", Path(page).parent)
            return f"{mark}[{label}]({home}{'#' + anchor if anchor else ''})"
        if path.as_posix() in pages:
            return match[0]
        if (ROOT / path).is_dir():
            return label
        files.append(path.as_posix())
        download = "path:" if path.suffix == ".md" else ""  # a skill, for instance: a file of this kind that is no page
        return f"{mark}[{label}]({download}{name})"

    parts = _CODE.split(text)
    parts[::2] = [_LINK.sub(link, part) for part in parts[::2]]
    return "".join(parts), files


def _contents() -> str:
    return "\n" + "\n".join(
        _tree(caption, [name.replace(".md", "") for name in names]) for caption, names in GROUPS.items()
    )


def _tree(caption: str, names: list[str]) -> str:
    return "\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *names, "```", ""])


def _facts(names: list[str]) -> str:
    about = "What the contract cites: of gateways, vendors and tools, each with how sure it is."
    return "\n".join(["# Facts", "", about, "", "```{toctree}", "", *names, "```", ""])
