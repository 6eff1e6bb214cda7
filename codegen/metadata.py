"""What the package index shows: README.md with links that work there, and the project's addresses.

A hook of the build backend. The address of the repository is the hook's option `repository`, or what the release
workflow's environment says. Where a build knows none, links into the repository become text, and pictures are left out.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?://|mailto:|#)([^)\s]+)\)")


class Metadata(MetadataHookInterface):
    """Fills in `readme` and `urls`, which pyproject.toml calls dynamic."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add what is shown."""
        repository = self.config.get("repository") or _repository(os.environ.get)
        tag = f"v{metadata['version']}"
        text = (Path(self.root) / "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_links(text, repository, tag)}
        metadata["urls"] = addresses(repository, tag)


def _repository(named: Any) -> str:
    server, name = named("GITHUB_SERVER_URL"), named("GITHUB_REPOSITORY")
    return f"{server}/{name}" if server and name else ""


def addresses(repository: str, tag: str) -> dict[str, str]:
    """Return the project's addresses; none where the repository's is not known."""
    if not repository:
        return {}
    return {
        "Repository": repository,
        "Documentation": f"{repository}/tree/{tag}/docs",
        "Changelog": f"{repository}/blob/{tag}/CHANGELOG.md",
        "Issues": f"{repository}/issues",
        "说明 (Chinese)": f"{repository}/blob/{tag}/README.zh.md",
    }


def with_links(text: str, repository: str, tag: str) -> str:
    """Return a page of the repository as it can be read elsewhere.

    Args:
        text: Markdown.
        repository: Its address; empty where none is known.
        tag: The version that links lead to.
    """

    def absolute(match: re.Match[str]) -> str:
        mark, words, path = match.groups()
        if not repository:
            return "" if mark else words
        return f"{mark}[{words}]({repository}/{'raw' if mark else 'blob'}/{tag}/{path})"

    return _LINK.sub(absolute, text)
