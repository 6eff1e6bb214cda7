"""What agents read of this repository: `llms.txt` and one skill, small, with what can be bought out of the contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mediarelay_contract.document import Document, operations

ROOT = Path(__file__).resolve().parent.parent
_TEXTS = Path(__file__).resolve().parent / "texts"
TARGETS = {"llms.txt": "llms.txt.jinja", "skills/mediarelay/SKILL.md": "SKILL.md.jinja"}


class Family(NamedTuple):
    """What one family sells.

    Attributes:
        name: As the command line names it.
        about: The first sentence of what the contract says of it.
        methods: Its paid methods, in the contract's order.
    """

    name: str
    about: str
    methods: list[str]


def texts(document: Document) -> dict[str, str]:
    """Return each text by its path in the repository."""
    environment = Environment(  # noqa: S701 - it writes plain text
        loader=FileSystemLoader(_TEXTS), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    pages = [(path.relative_to(ROOT).as_posix(), _title(path)) for path in sorted((ROOT / "docs").glob("*.md"))]
    context: dict[str, Any] = {"families": sold(document), "pages": pages}
    return {name: environment.get_template(source).render(context) + "\n" for name, source in TARGETS.items()}


def sold(document: Document) -> list[Family]:
    """List what costs money, by family."""
    methods: dict[str, list[str]] = {}
    for _, _, operation in operations(document):
        if operation.get("x-cost") == "paid" and "x-method" in operation and "x-websocket" not in operation:
            methods.setdefault(operation["tags"][0], []).append(operation["x-method"])
    about = {tag["name"]: tag["description"].split(". ")[0].rstrip(".") for tag in document["tags"]}
    return [Family(name, " ".join(about[name].split()), found) for name, found in methods.items()]


def _title(page: Path) -> str:
    return page.read_text("utf-8").partition("\n")[0].removeprefix("# ")
