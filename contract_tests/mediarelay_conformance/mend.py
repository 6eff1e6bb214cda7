"""What to mend first: causes by what they cost, each with who is hurt by it and how to see it again."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any, NamedTuple

from mediarelay_contract.contract import Contract

from .deviation import Kind, kinds
from .exchange import as_text
from .marked import Line, excerpt, lines_of
from .report import RESPONSE, Finding, Report

FIRST = 5
"""How many causes the first screen has."""


class Cause(NamedTuple):
    """One cause of deviations.

    Attributes:
        first: The finding that it is shown by.
        others: Further findings of the same cause.
        kind: What such findings mean, and whom they hurt.
        described: What the contract says of the operation.
        curl: The request for a shell; empty where it is no matter of one request.
        lines: The body of the response around the wrong place, which is marked.
        found: What is wrong, in words, without the response; empty where the response says it all.
        wrong: Where the response is wrong: its status, its content type, or a path into its body.
    """

    first: Finding
    others: list[Finding]
    kind: Kind
    described: str
    curl: str
    lines: list[Line]
    found: str
    wrong: str

    @property
    def operations(self) -> list[str]:
        """The operations that it shows at."""
        found = (one["operation"] for one in (self.first, *self.others))
        return list(dict.fromkeys(name for name in found if name))


def causes(report: Report, contract: Contract) -> list[Cause]:
    """Return the causes of deviations: what costs money first, and of the same weight what shows at most operations."""
    found = [_cause(findings, report.base_url, contract) for findings in report.by_cause("deviating").values()]
    return sorted(found, key=lambda one: (-one.kind.weight, -len(one.operations)))


def _cause(findings: list[Finding], base_url: str, contract: Contract) -> Cause:
    first, *others = findings
    at = first.get("at", "")
    response = first.get("response")
    return Cause(
        first,
        others,
        kinds()[first["name"]],
        _sentence(contract, first["operation"]),
        curl(first, base_url),
        [] if response is None else excerpt(lines_of(response["body"], at)),
        first["detail"] if response is None else RESPONSE.sub("", first["detail"]).removesuffix(". "),
        at,
    )


def _sentence(contract: Contract, operation_id: str) -> str:
    route = contract.operations.get(operation_id)
    if route is None:
        return ""
    described = str(route.operation.get("description") or route.operation.get("summary", ""))
    return " ".join(described.split())


def curl(finding: Mapping[str, Any], base_url: str) -> str:
    """Return the request of a finding for a shell, its key by name; empty where it has none."""
    request = finding.get("request")
    if request is None:
        return ""
    parts = ["curl -i", "-X " + request["method"]]
    parts += [f'-H "{name}: {value}"' for name, value in request["credentials"].items()]
    if request["body"] is not None:
        body = as_text(request["body"]) if isinstance(request["body"], str) else json.dumps(request["body"])
        parts += ["-H 'Content-Type: application/json'", "--data " + shlex.quote(body)]
    return " ".join([*parts, shlex.quote(base_url + request["path"])])


class Served(NamedTuple):
    """How many operations of the contract are served, are not, and were not looked at."""

    served: int
    missing: int
    unknown: int

    @property
    def documented(self) -> int:
        """How many there are."""
        return self.served + self.missing + self.unknown


def served(report: Report, contract: Contract) -> Served:
    """Count what is served of what the contract documents."""
    outcomes: dict[str, set[str]] = {}
    for one in report.findings:
        if one["tier"] != "static":
            outcomes.setdefault(one["operation"], set()).add(one["outcome"])
    missing = sum("unsupported" in found for name, found in outcomes.items() if name)
    known = sum(
        bool(found & {"passed", "deviating", "switched off"}) and "unsupported" not in found
        for name, found in outcomes.items()
        if name
    )
    return Served(known, missing, len(contract.operations) - known - missing)
