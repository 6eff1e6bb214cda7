"""The report as SARIF 2.1.0, which code hosts and editors show and count over time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from mediarelay_contract.contract import Contract

from .deviation import kinds
from .report import Finding, Report

_LEVELS = {5: "error", 4: "error", 3: "warning", 2: "warning", 1: "note"}


def as_sarif(report: Report, contract: Contract) -> dict[str, Any]:
    """Return the deviations of a report, those that are switched off as suppressed ones."""
    found = [one for one in report.findings if one["outcome"] in ("deviating", "switched off")]
    names = [name for name in kinds() if any(one["name"] == name for one in found)]
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "mediarelay check",
                "version": version("mediarelay"),
                "rules": [_rule(name) for name in names],
            }
        },
        "automationDetails": {"id": f"mediarelay/{report.base_url}"},
        "invocations": [
            {
                "executionSuccessful": report.stopped is None and not report.interrupted,
                "startTimeUtc": report.started.strftime("%Y-%m-%dT%H:%M:%SZ"),
            }
        ],
        "results": [_result(one, names, contract) for one in found],
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _rule(name: str) -> dict[str, Any]:
    kind = kinds()[name]
    return {
        "id": name,
        "shortDescription": {"text": kind.means},
        "fullDescription": {"text": kind.hurts},
        "defaultConfiguration": {"level": _LEVELS[kind.weight]},
        "properties": {"tags": ["gateway"], "precision": "very-high"},
    }


def _result(one: Finding, names: list[str], contract: Contract) -> dict[str, Any]:
    operation = one["operation"]
    route = contract.operations.get(operation)
    path = "openapi" if route is None else route.path.lstrip("/")
    fingerprint = "\n".join((one["name"], one["check"], operation))
    found: dict[str, Any] = {
        "ruleId": one["name"],
        "ruleIndex": names.index(one["name"]),
        "level": _LEVELS[kinds()[one["name"]].weight],
        "message": {"text": f"{one['check']}: {one['detail'] or kinds()[one['name']].means}"},
        # Hosts show what has a file and a line only; of a gateway that is its path.
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": 1}},
                "logicalLocations": [{"name": operation or one["check"], "kind": "function"}],
            }
        ],
        "partialFingerprints": {"mediarelay/v1": hashlib.sha256(fingerprint.encode()).hexdigest()},
        "properties": {key: one[key] for key in ("tier", "seen") if key in one},
    }
    if one["outcome"] == "switched off":
        found["suppressions"] = [{"kind": "external", "justification": one["reason"]}]
    if "request" in one:
        found["webRequest"] = _request(one["request"])
        found["webResponse"] = _response(one["response"])
    return found


def _request(request: Mapping[str, Any]) -> dict[str, Any]:
    return {"method": request["method"], "target": request["path"], "headers": dict(request["credentials"])}


def _response(response: Mapping[str, Any]) -> dict[str, Any]:
    if not response["status"]:
        return {"noResponseReceived": True}
    return {"statusCode": response["status"], "headers": {"content-type": response["content_type"]}}
