"""Written reports beside each other: how two differ, and what became of many."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .report import SERVED, VERSION


def load(path: Path) -> dict[str, Any]:
    """Return a written report.

    Raises:
        ValueError: It is no report, or one of another version.
        OSError: It cannot be read.
    """
    report = json.loads(path.read_text("utf-8"))
    if not isinstance(report, dict) or report.get("version") != VERSION:
        raise ValueError(f"{path} is no report of version {VERSION}")
    return report


class Trend(NamedTuple):
    """What became of a gateway over several runs, the oldest first.

    Attributes:
        columns: Of each run its date and its verdict.
        rows: For each name of findings, how many operations each run found it at.
    """

    columns: list[tuple[str, str]]
    rows: dict[str, list[int]]


def trend(reports: Sequence[Mapping[str, Any]]) -> Trend:
    """Count the findings of runs by their names, in the order of time."""
    reports = sorted(reports, key=lambda report: str(report["started"]))
    counts = [_by_name(report) for report in reports]
    names = sorted({name for one in counts for name in one})
    columns = [(str(one["started"])[:16].replace("T", " "), str(one["verdict"])) for one in reports]
    return Trend(columns, {name: [len(one.get(name, ())) for one in counts] for name in names})


def _by_name(report: Mapping[str, Any]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for finding in report["findings"]:
        if finding["outcome"] == "deviating":
            found.setdefault(finding["name"], set()).add(finding["operation"])
    return found


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """List (operation, check, outcome in one, outcome in the other) wherever two reports differ."""
    outcomes = [
        {
            (finding["operation"], f"{finding['tier']}: {finding['check']}"): finding["outcome"]
            for finding in report["findings"]
            if finding["check"] != SERVED
        }
        for report in (one, other)
    ]
    without = [
        {finding["operation"]: None for finding in report["findings"] if finding["check"] == SERVED}
        for report in (one, other)
    ]

    def outcome(key: tuple[str, str], side: int) -> str:
        return str(outcomes[side].get(key, "unsupported" if key[0] in without[side] else "absent"))

    found = [(*key, outcome(key, 0), outcome(key, 1)) for key in dict.fromkeys([*outcomes[0], *outcomes[1]])]
    for name in dict.fromkeys([*without[0], *without[1]]):  # served by one, and nothing of it was tested there
        if not any(key[0] == name for key in (*outcomes[0], *outcomes[1])):
            first, second = ("unsupported" if name in side else "absent" for side in without)
            found.append((name, SERVED, first, second))
    return [row for row in found if row[2] != row[3]]
