"""The report as one HTML page that opens without a network."""

from __future__ import annotations

import json
import shlex
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from mediarelay_contract.contract import Contract

from .exchange import as_text
from .report import OUTCOMES, Report


def render(report: Report, contract: Contract) -> str:
    """Return the page: verdict, matrix of operations by checks, deviations with how to reproduce them, ledger."""
    environment = Environment(
        loader=PackageLoader("mediarelay_conformance"), autoescape=True, undefined=StrictUndefined
    )
    checks = list(dict.fromkeys((one["tier"], one["check"]) for one in report.findings if one["operation"]))
    cells: dict[str, dict[tuple[str, str], dict[str, Any]]] = {}
    for finding in report.findings:
        if finding["operation"]:
            cells.setdefault(finding["operation"], {})[finding["tier"], finding["check"]] = finding
    outcomes = [finding["outcome"] for finding in report.findings]
    return environment.get_template("report.html.jinja").render(
        report=report,
        version=version("mediarelay"),
        counts={word: outcomes.count(word) for word in OUTCOMES},
        durations=_bars(report.durations),
        checks=checks,
        rows=[(name, contract.operations[name].path, found) for name, found in cells.items()],
        deviations=_deviations(report),
        as_text=as_text,
    )


def _deviations(report: Report) -> list[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Return each deviation with further findings of the same cause."""
    found = [
        [{**finding, "curl": _curl(report, finding)} for finding in findings]
        for findings in report.by_cause("deviating").values()
    ]
    return [(first, others) for first, *others in found]


def _curl(report: Report, finding: dict[str, Any]) -> str:
    request = finding.get("request")
    if request is None:
        return ""
    parts = ["curl -i", "-X " + request["method"]]
    parts += [f'-H "{name}: {value}"' for name, value in request["credentials"].items()]
    if request["body"] is not None:
        body = as_text(request["body"]) if isinstance(request["body"], str) else json.dumps(request["body"])
        parts += ["-H 'Content-Type: application/json'", "--data " + shlex.quote(body)]
    return " ".join([*parts, shlex.quote(report.base_url + request["path"])])


def _bars(durations: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each duration with its place on one axis that holds all of them and what is usual."""
    longest = max((max(one["seconds"], one["typical"]) for one in durations.values()), default=1.0)
    return [
        {**one, "name": name, "width": 100 * one["seconds"] / longest, "usual": 100 * one["typical"] / longest}
        for name, one in durations.items()
    ]
