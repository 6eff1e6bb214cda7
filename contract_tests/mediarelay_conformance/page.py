"""The report as one HTML page that opens without a network: what an operator needs first, the rest folded."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from mediarelay_contract.contract import Contract

from .exchange import as_text
from .mend import FIRST, causes, served
from .report import OUTCOMES, Report


def render(report: Report, contract: Contract) -> str:
    """Return the page: verdict, what is served, what to mend first; folded the rest, the matrix and the ledger."""
    environment = Environment(
        loader=PackageLoader("mediarelay_conformance"), autoescape=True, undefined=StrictUndefined
    )
    checks = list(dict.fromkeys((one["tier"], one["check"]) for one in report.findings if one["operation"]))
    cells: dict[str, dict[tuple[str, str], dict[str, Any]]] = {}
    for finding in report.findings:
        if finding["operation"]:
            cells.setdefault(finding["operation"], {})[finding["tier"], finding["check"]] = finding
    outcomes = [finding["outcome"] for finding in report.findings]
    found = causes(report, contract)
    return environment.get_template("report.html.jinja").render(
        report=report,
        version=version("mediarelay"),
        counts={word: outcomes.count(word) for word in OUTCOMES},
        durations=_bars(report.durations),
        checks=checks,
        rows=[(name, contract.operations[name].path, one) for name, one in cells.items()],
        served=served(report, contract),
        first=found[:FIRST],
        further=found[FIRST:],
        switched_off=list(report.by_cause("switched off").values()),
        as_text=as_text,
    )


def _bars(durations: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each duration with its place on one axis that holds all of them and what is usual."""
    longest = max((max(one["seconds"], one["typical"]) for one in durations.values()), default=1.0)
    return [
        {**one, "name": name, "width": 100 * one["seconds"] / longest, "usual": 100 * one["typical"] / longest}
        for name, one in durations.items()
    ]
