"""`mediarelay contract`: how the contract stands to other documents."""

from __future__ import annotations

from cyclopts import App

from mediarelay_contract.language import mark

from .contract_diff import diff

contract = App(name="contract", help=mark("Compare the contract with a gateway's own document, or two versions of it."))
contract.command(diff)
