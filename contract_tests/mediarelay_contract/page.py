"""The report as one HTML page that opens without a network."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from mediarelay.contract import Contract

from .report import Report


def render(report: Report, contract: Contract) -> str:
    """Return the page: verdict, matrix of operations by checks, deviations with how to reproduce them, ledger."""
    environment = Environment(loader=PackageLoader("mediarelay_contract"), autoescape=True, undefined=StrictUndefined)
    checks = list(dict.fromkeys((one["tier"], one["check"]) for one in report.findings if one["operation"]))
    cells: dict[str, dict[tuple[str, str], dict[str, Any]]] = {}
    for finding in report.findings:
        if finding["operation"]:
            cells.setdefault(finding["operation"], {})[finding["tier"], finding["check"]] = finding
    outcomes = [finding["outcome"] for finding in report.findings]
    return environment.get_template("report.html.jinja").render(
        report=report,
        counts={word: outcomes.count(word) for word in ("passed", "deviating", "not run")},
        checks=checks,
        rows=[(name, contract.operations[name].path, found) for name, found in cells.items()],
        deviations=[
            {**finding, "curl": _curl(report, contract, finding)}
            for finding in report.findings
            if finding["outcome"] == "deviating"
        ],
    )


def _curl(report: Report, contract: Contract, finding: dict[str, Any]) -> str:
    if not finding["operation"]:
        return ""
    path = contract.operations[finding["operation"]].path
    key = '-H "Authorization: Bearer $MEDIARELAY_API_KEY"'
    if finding["tier"] == "free":
        return f"curl -i {key} {report.base_url}{path}/mediarelay-conformance-no-such-task"
    return f"curl -i {key} {report.base_url}{path}/TASK_ID"
