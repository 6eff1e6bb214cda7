"""`mediarelay docs`: the contract as one HTML file, and the menus of gateways' documentation, entry by entry."""

from __future__ import annotations

import json
import sys
from collections.abc import Container
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from mediarelay_contract.contract import Contract, load_contract
from mediarelay_contract.document import MENUS
from mediarelay_contract.language import tr

from .._core.quoting import printable
from .console import OUT, print_json
from .listing import print_table
from .samples import samples


def docs(
    target: Path = Path("mediarelay.html"),
    *,
    menu: Literal["new-api", "reference", "guide", "nicerouter"] | None = None,
    json: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Render the contract as one HTML file, or list what serves each entry of a gateway's menu.

    Args:
        target: Where to write the file.
        menu: List the menu of this documentation instead (New API's, a bilingual reference, a Chinese guide,
            NiceRouter's): each page, and the operation that serves it.
        json: Print the menu as JSON.
    """
    if menu is not None:
        return _show_menu(menu, as_json=json)
    try:
        from mediarelay_contract.render import render_docs
    except ImportError as error:
        print(tr("{error} is not installed. Run: pip install 'mediarelay[mock]'", error=error.name), file=sys.stderr)
        return 2
    contract = Contract(load_contract())
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(render_docs(contract.document, samples=partial(samples, contract)), encoding="utf-8")
    print(target)
    return 0


def read_menu(name: str) -> list[dict[str, str]]:
    """Return a menu: section, title, and what serves it, in words.

    An entry is served by an operation of the contract, by one that the contract does not hold yet (chat, for instance),
    or its path is unknown.
    """
    held = Contract(load_contract()).operations
    rows = json.loads((files("mediarelay_client") / "menus.json").read_text(encoding="utf-8"))
    return [
        {"section": row["section"], "title": row["title"], "served_by": _served_by(row, held)}
        for row in rows
        if row["seed"] == MENUS[name]
    ]


def _served_by(row: dict[str, str], held: Container[str]) -> str:
    if row["kind"] in ("prose", "schema"):
        return f"({row['kind']})"
    if not row["path"]:
        return tr("path unknown")
    known = row["operation_id"] if row["operation_id"] in held else tr("not in this contract")
    return f"{row['method']} {row['path']} ({known})"


def _show_menu(name: str, *, as_json: bool) -> int:
    entries = read_menu(name)
    if as_json:
        print_json(entries)
        return 0
    keys = ("section", "title", "served_by")
    rows = [tuple(printable(entry[key]) for key in keys) for entry in entries]
    print_table(OUT, (tr("Section"), tr("Title"), tr("Served by")), rows, lambda row: ("  ".join(row[:2]), row[2]))
    return 0
