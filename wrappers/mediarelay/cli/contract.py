"""`mediarelay contract`: the contract for other tools, and how it stands to other documents."""

from __future__ import annotations

from cyclopts import App

from mediarelay_contract.language import mark

from .contract_diff import diff
from .contract_export import export

contract = App(
    name="contract", help=mark("Export the contract for other tools, or compare it with a gateway's own document.")
)
contract.command(diff)
contract.command(export)
