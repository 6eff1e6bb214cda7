"""`mediarelay contract`: the contract for other tools, and how it stands to other documents and to traffic."""

from __future__ import annotations

from cyclopts import App

from mediarelay_contract.language import mark

from .contract_diff import diff
from .contract_export import export

_COVERAGE = """\
Tell which operations, fields, values and dialects of the contract were ever seen in traffic, and what else was.

Exit codes: 0 all that was seen is in the contract, 1 something is not, 2 unreadable."""

contract = App(
    name="contract", help=mark("Export the contract for other tools, or compare it with other documents and traffic.")
)
contract.command(diff)
contract.command(export)
contract.command("mediarelay_conformance.coverage:coverage", name="coverage", help=_COVERAGE)
