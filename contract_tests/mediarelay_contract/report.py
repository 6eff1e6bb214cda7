"""What a run found, per operation and check: passed, deviating, unsupported, or not run and why."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import pytest

VERSION = 2
Outcome = Literal["passed", "deviating", "unsupported", "not run"]
OUTCOMES: tuple[Outcome, ...] = ("passed", "deviating", "unsupported", "not run")
_PARAMETER = re.compile(r"^(?:test_)?(?P<check>\w+)(?:\[(?P<operation>.+)\])?$")


class Finding(dict[str, Any]):
    """One check of one operation: tier, check, operation, outcome, detail, expects, and request and reply, if any."""


class Report:
    """Collects findings while pytest runs.

    Args:
        base_url: The gateway under test.
        core: Operations that every gateway is expected to serve.
    """

    def __init__(self, base_url: str = "", core: Sequence[str] = ()) -> None:
        self.base_url = base_url
        self.interrupted = False
        self.durations: dict[str, dict[str, Any]] = {}
        self._core = core
        self.findings: list[Finding] = []
        self.dialects: dict[str, list[str]] = {}
        self.profiles: list[str] = []
        self.ledger: list[dict[str, Any]] = []
        self.spent = 0

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what came of one check."""
        if report.when != "call" and not (report.when == "setup" and report.outcome != "passed"):
            return
        file, _, name = report.nodeid.partition("::")
        match = _PARAMETER.match(name)
        detail = _detail(report)
        if report.outcome == "skipped" and detail.startswith("not applicable"):
            return
        skipped: Outcome = "unsupported" if detail.startswith("unsupported: ") else "not run"
        outcome: Outcome = {"passed": "passed", "failed": "deviating"}.get(report.outcome, skipped)  # type: ignore[assignment]
        known = dict(report.user_properties)
        variant, _, operation = ((match["operation"] or "") if match else "").rpartition("-")
        self.findings.append(
            Finding(
                tier=Path(file).stem.removeprefix("test_"),
                check=(match["check"] if match else name).replace("_", " ") + (f" ({variant})" if variant else ""),
                operation=operation,
                outcome=outcome,
                detail=detail,
                expects=known.get("expects", ""),
                **json.loads(str(known.get("exchange", "{}"))),
            )
        )

    @property
    def verdict(self) -> str:
        """`conformant`, `partial` where something was not run, or `non-conformant`."""
        results = {level["result"] for level in self.levels().values()}
        if "failure" in results:
            return "non-conformant"
        return "partial" if "partial" in results or self.interrupted or not self.findings else "conformant"

    def levels(self) -> dict[str, dict[str, Any]]:
        """Return what holds of the core and of the extended operations, as Gateway API reports word it.

        Whatever was skipped makes a level partial; an extended operation that the gateway is without does not.
        """
        return {
            level: _level([one for one in self.findings if self._level_of(one["operation"]) == level], level)
            for level in ("core", "extended")
        }

    def _level_of(self, operation: str) -> str:
        return "core" if not operation or operation in self._core else "extended"

    def as_dict(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "version": VERSION,
            "base_url": self.base_url,
            "verdict": self.verdict,
            "interrupted": self.interrupted,
            "levels": self.levels(),
            "paid_submissions": self.spent,
            "dialects": self.dialects,
            "profiles_that_fit": self.profiles,
            "durations": self.durations,
            "findings": self.findings,
            "ledger": self.ledger,
        }

    def write(self, folder: Path) -> Path:
        """Write `report.json` into a folder and return its path."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "report.json"
        path.write_text(json.dumps(self.as_dict(), ensure_ascii=False, indent=1) + "\n", "utf-8")
        return path

    def lines(self) -> list[str]:
        """Return a summary for a terminal: counts per tier, every deviation, and what was not run."""
        found = []
        for tier in dict.fromkeys(finding["tier"] for finding in self.findings):
            of_tier = [finding["outcome"] for finding in self.findings if finding["tier"] == tier]
            counts = ", ".join(f"{of_tier.count(word)} {word}" for word in OUTCOMES if word in of_tier)
            found.append(f"{tier}: {counts}")
        for finding in self.findings:
            if finding["outcome"] == "deviating":
                found.append(f"DEVIATION {finding['operation']}: {finding['check']}: {finding['detail']}")
        reasons: dict[str, set[str]] = {}
        for finding in self.findings:
            if finding["outcome"] in ("not run", "unsupported"):
                reasons.setdefault(finding["detail"], set()).add(finding["operation"])
        found += [f"{reason} ({', '.join(sorted(filter(None, names)))})" for reason, names in reasons.items()]
        for operation, dialects in self.dialects.items():
            found.append(f"{operation} speaks {', '.join(dialects)}")
        if self.profiles:
            found.append(f"what was heard fits the profile {' or '.join(self.profiles)}")
        found.append(f"paid submissions that may have been charged: {self.spent}")
        for level, held in self.levels().items():
            found.append(f"{level}: {held['result']}, {len(held['supported'])} operations supported")
        found.append(f"verdict: {self.verdict}" + (", interrupted" if self.interrupted else ""))
        return found


def _level(findings: list[Finding], level: str) -> dict[str, Any]:
    """Sum one level up; an operation is supported where it was tried and nothing deviates."""
    counts = {outcome: sum(one["outcome"] == outcome for one in findings) for outcome in OUTCOMES}
    by_operation: dict[str, set[str]] = {}
    for one in findings:
        by_operation.setdefault(one["operation"], set()).add(one["outcome"])
    by_operation.pop("", None)
    absent = sorted(name for name, outcomes in by_operation.items() if "unsupported" in outcomes)
    lacking = counts["not run"] or (level == "core" and absent)
    return {
        "result": "failure" if counts["deviating"] else "partial" if lacking else "success",
        "statistics": counts,
        "supported": sorted(
            name
            for name, outcomes in by_operation.items()
            if outcomes <= {"passed", "not run"} and "passed" in outcomes
        ),
        "unsupported": absent,
    }


def load(path: Path) -> dict[str, Any]:
    """Return a written report.

    Raises:
        ValueError: It is no report, or one of another version.
    """
    report = json.loads(path.read_text("utf-8"))
    if not isinstance(report, dict) or report.get("version") != VERSION:
        raise ValueError(f"{path} is no report of version {VERSION}")
    return report


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """List (operation, check, outcome in one, outcome in the other) wherever two reports differ."""
    outcomes = [
        {
            (finding["operation"], f"{finding['tier']}: {finding['check']}"): finding["outcome"]
            for finding in report["findings"]
        }
        for report in (one, other)
    ]
    keys = dict.fromkeys([*outcomes[0], *outcomes[1]])
    told = [(*key, outcomes[0].get(key, "absent"), outcomes[1].get(key, "absent")) for key in keys]
    return [row for row in told if row[2] != row[3]]


def _detail(report: pytest.TestReport) -> str:
    if report.outcome == "skipped" and isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    crash = getattr(report.longrepr, "reprcrash", None)
    text = str(crash.message if crash is not None else report.longrepr or "")
    return text.partition("\nassert ")[0].removeprefix("AssertionError: ").strip()[:1000]
