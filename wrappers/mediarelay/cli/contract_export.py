"""`mediarelay contract export`: the contract as one file for the tools of every language."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from .failures import print_failure

if TYPE_CHECKING:
    from mediarelay_contract.document import Document


def export(
    *,
    profile: str | None = None,
    family: Annotated[list[str] | None, Parameter(negative=())] = None,
    openapi: Literal["3.1", "3.0"] = "3.1",
    output: Annotated[Path | None, Parameter(alias="-o")] = None,
) -> int:
    """Write the contract as one OpenAPI document, for generators and importers of any language.

    Exit codes: 0 written, 2 unusable input.

    Args:
        profile: Kind of gateway, such as kling or new-api-d, whose responses alone stay in it; by default those of all
            kinds, as unions.
        family: Family whose operations stay in it, with what they need; may be given several times. By default all.
        openapi: Version of OpenAPI; 3.0 for tools that read no 3.1.
        output: File to write, as YAML where it ends in .yaml or .yml, else as JSON; by default standard output.
    """
    from mediarelay_contract.contract import load_contract
    from mediarelay_contract.export import UnknownPart, export

    families = [name.replace("-", "_") for name in family or ()]
    try:
        found = export(load_contract(), profile=profile, families=families, openapi=openapi)
        if output is None:
            sys.stdout.write(_as_text(found, ".json"))
            return 0
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(_as_text(found, output.suffix.lower()), encoding="utf-8")
    except (UnknownPart, OSError) as error:
        print_failure(type(error).__name__, str(error), as_json=False)
        return 2
    print(output)
    return 0


def _as_text(document: Document, suffix: str) -> str:
    if suffix in (".yaml", ".yml"):
        import yaml

        return yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=120)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
