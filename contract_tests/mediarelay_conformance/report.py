"""What a run found, per operation and check: passed, deviating, unsupported, or not run and why."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

import pytest

from . import observed
from .gateway import GatewayUnderTest
from .options import SEEN_AS
from .selection import Cost
from .survey import Survey

VERSION = 7
SERVED = "it is served"
NO_VERDICT = "none"
Outcome = Literal["passed", "deviating", "switched off", "unsupported", "not run", "not seen"]
OUTCOMES: tuple[Outcome, ...] = ("passed", "deviating", "switched off", "unsupported", "not run", "not seen")
_QUOTED = ("deviating", "switched off")
Confirm = Callable[[Cost, GatewayUnderTest, Survey], bool]
RESPONSE = re.compile(r"[A-Z]+ /\S* returned (HTTP \d+|nothing).*", re.DOTALL)
_DETAIL = 1000  # characters of one
_NAMED = 4  # operations of one cause that a terminal names
_PARAMETER = re.compile(r"^(?:test_)?(?P<check>\w+)(?:\[(?P<operation>.+)\])?$")


class Finding(dict[str, Any]):
    """One check of one operation: tier, check, operation, outcome, detail, expects.

    Of a deviation also its stable name, where in the response it is (`at`), and request and response, if any.
    """


class Report:
    """Collects findings while pytest runs.

    Args:
        base_url: The gateway under test.
        core: Operations that every gateway is expected to serve.
        options: What the run was asked for, to be named in the report; no secret may be among them.
        confirm: Takes what is going to be sent before anything is tested, and says whether to go on.
    """

    def __init__(
        self,
        base_url: str = "",
        core: Sequence[str] = (),
        confirm: Confirm | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url
        self.options = dict(options or {})
        self.started = datetime.now(UTC)
        self.seconds = 0.0
        self.interrupted = False
        self.stopped: str | None = None
        self.earlier = self.elsewhere = 0
        self.durations: dict[str, dict[str, Any]] = {}
        self._core = core
        self._confirm = confirm
        self.findings: list[Finding] = []
        self.dialects: dict[str, list[str]] = {}
        self.forms: dict[str, str] = {}
        self.fields_not_kept: dict[str, list[str]] = {}
        self._form_lines: list[str] = []
        self.profiles: list[str] = []
        self.notes: list[str] = []
        self.ledger: list[dict[str, Any]] = []
        self.spent = 0

    def announce(self, cost: Cost, gateway: GatewayUnderTest, survey: Survey) -> bool:
        """Pass on what is going to be sent; whether to go on."""
        return self._confirm is None or self._confirm(cost, gateway, survey)

    def take(self, gateway: GatewayUnderTest) -> None:
        """Take down what was found."""
        self.base_url = gateway.base_url
        self.seconds = round((datetime.now(UTC) - self.started).total_seconds(), 1)
        ledger, histories = gateway.ledger(), gateway.histories()
        self.spent, self.earlier, self.elsewhere = ledger.spent, ledger.earlier, ledger.elsewhere
        self.ledger = list(ledger)
        self.notes = list(gateway.notes)
        self.dialects = observed.dialects(histories)
        self.forms = dict(gateway.client.forms.taken)
        self.fields_not_kept = observed.fields_not_kept(histories)
        self._form_lines = gateway.client.forms.lines()
        self.profiles = observed.profiles_that_fit(gateway.contract, histories)
        self.durations = observed.durations(histories)
        if self.stopped is None and not self.interrupted and self._has_nothing():
            self.stopped = f"nothing of the contract is served here: {gateway.base_url} has none of what was looked for"

    def _has_nothing(self) -> bool:
        outcomes = {one["outcome"] for one in self.findings if one["tier"] != "static"}
        return outcomes == {"unsupported"}

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what came of one check."""
        if report.when != "call" and not (report.when == "setup" and report.outcome != "passed"):
            return
        name = report.nodeid.partition("::")[2]
        match = _PARAMETER.match(name)
        detail = _detail(report)
        if report.outcome == "skipped" and detail.startswith("not applicable"):
            return
        known = dict(report.user_properties)
        variant, _, operation = ((match["operation"] or "") if match else "").rpartition("-")
        check = (match["check"] if match else name).replace("_", " ") + (f" ({variant})" if variant else "")
        is_recorded = known.get("tier") in SEEN_AS
        skipped: Outcome = "not seen" if is_recorded else "not run"
        skipped = "unsupported" if detail.startswith("unsupported: ") else skipped
        if skipped == "not seen" and report.outcome == "skipped":
            detail = "not seen: " + detail.removeprefix("not run: ").removeprefix("not seen: ")
        detail = str(known.get("what", detail))[:_DETAIL]
        outcome: Outcome = {"passed": "passed", "failed": "deviating"}.get(report.outcome, skipped)  # type: ignore[assignment]
        if "switched off" in known:
            outcome = "switched off"
        if "broken" in known:
            outcome, detail = "not run", f"not run: the suite itself failed: {known['broken']}"
        if outcome == "unsupported":  # once for an operation
            if any(one["operation"] == operation and one["outcome"] == outcome for one in self.findings):
                return
            check = SERVED
        self.findings.append(
            Finding(
                tier=str(known.get("tier", "")),
                check=check,
                operation=operation,
                outcome=outcome,
                **({"name": str(known["name"]), "at": str(known["at"])} if outcome in _QUOTED else {}),
                **({"reason": str(known["switched off"])} if outcome == "switched off" else {}),
                detail=detail,
                expects=str(known.get("expects", "")),
                **({"seen": str(known["seen"])} if "seen" in known else {}),
                **json.loads(str(known.get("exchange", "{}"))) if outcome in _QUOTED else {},
            )
        )

    @property
    def verdict(self) -> str:
        """`conformant`, `partial` where something was not run, `non-conformant`, or `none` where nothing was tested."""
        if self.stopped is not None:
            return NO_VERDICT
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
            "mediarelay": version("mediarelay"),
            "started": self.started.isoformat(timespec="seconds"),
            "seconds": self.seconds,
            "options": self.options,
            "base_url": self.base_url,
            "verdict": self.verdict,
            "stopped": self.stopped,
            "interrupted": self.interrupted,
            "levels": self.levels(),
            "paid_submissions": self.spent,
            "dialects": self.dialects,
            "forms": self.forms,
            "fields_not_kept": self.fields_not_kept,
            "profiles_that_fit": self.profiles,
            "durations": self.durations,
            "notes": self.notes,
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
        if self.stopped is not None:
            return [self.stopped, "verdict: none, nothing was tested"]
        found = []
        for tier in dict.fromkeys(finding["tier"] for finding in self.findings):
            of_tier = [finding["outcome"] for finding in self.findings if finding["tier"] == tier]
            counts = ", ".join(f"{of_tier.count(word)} {word}" for word in OUTCOMES if word in of_tier)
            found.append(f"{tier} tier: {counts}")
        for (tier, check, _), findings in self.by_cause("deviating").items():
            often = f" ({findings[0]['seen']} seen)" if "seen" in findings[0] else ""
            about = _about(_operations(findings))
            found.append(f"DEVIATION ({findings[0]['name']}, {tier}){about}: {check}: {findings[0]['detail']}{often}")
        for findings in self.by_cause("switched off").values():
            one, about = findings[0], _about(_operations(findings))
            found.append(f"switched off{about}: {one['name']} ({one['reason']}): {one['detail']}")
        skipped: tuple[Outcome, ...] = ("not run", "not seen", "unsupported")
        for outcome in skipped:
            reasons: dict[str, dict[str, None]] = {}
            for findings in self.by_cause(outcome).values():
                reasons.setdefault(findings[0]["detail"], {}).update(dict.fromkeys(_operations(findings)))
            found += [f"{reason} ({', '.join(sorted(names))})" for reason, names in reasons.items()]
        found += self.notes
        for operation, dialects in self.dialects.items():
            found.append(f"{operation} responds in the dialect {', '.join(dialects)}")
        found += self._form_lines
        fields: dict[str, list[str]] = {}
        for operation, names in self.fields_not_kept.items():
            for name in names:
                fields.setdefault(name, []).append(operation)
        for name, operations in fields.items():
            found.append(f"{name} is not kept, so a task cannot be found by it ({', '.join(operations)})")
        if self.profiles:
            found.append(f"what was found fits the profile {' or '.join(self.profiles)}")
        found.append(f"paid submissions that may have been charged: {self.spent}{self._of_earlier_runs()}")
        for level, held in self.levels().items():
            found.append(f"{level}: {held['result']}, {len(held['supported'])} operations supported")
        found.append(f"verdict: {self.verdict}" + (", interrupted" if self.interrupted else ""))
        return found

    def by_cause(self, outcome: Outcome) -> dict[tuple[str, str, str], list[Finding]]:
        """Return the findings of one outcome by their cause: what differs by operation and by request is none."""
        causes: dict[tuple[str, str, str], list[Finding]] = {}
        for one in self.findings:
            if one["outcome"] == outcome:
                causes.setdefault((one["tier"], one["check"], RESPONSE.sub(r"\1", one["detail"])), []).append(one)
        return causes

    def _of_earlier_runs(self) -> str:
        said = [f"{self.earlier} of them in earlier runs"] if self.earlier else []
        said += [f"the ledger has {self.elsewhere} to other gateways, which do not count"] if self.elsewhere else []
        return f" ({'; '.join(said)})" if said else ""


def _about(operations: Sequence[str]) -> str:
    """Return which operations something is about: the first ones, where there are many."""
    further = len(operations) - _NAMED
    named = operations if further <= 1 else [*operations[:_NAMED], f"and {further} more"]
    return f" {', '.join(named)}" if named else ""


def _operations(findings: Sequence[Finding]) -> list[str]:
    return list(dict.fromkeys(one["operation"] for one in findings if one["operation"]))


def _level(findings: list[Finding], level: str) -> dict[str, Any]:
    """Sum one level up; an operation is supported where it was tried and nothing deviates."""
    counts = {outcome: sum(one["outcome"] == outcome for one in findings) for outcome in OUTCOMES}
    by_operation: dict[str, set[str]] = {}
    for one in findings:
        by_operation.setdefault(one["operation"], set()).add(one["outcome"])
    by_operation.pop("", None)
    absent = sorted(name for name, outcomes in by_operation.items() if "unsupported" in outcomes)
    lacking = counts["not run"] or counts["not seen"] or counts["switched off"] or (level == "core" and absent)
    return {
        "result": "failure" if counts["deviating"] else "partial" if lacking else "success",
        "statistics": counts,
        "supported": sorted(
            name
            for name, outcomes in by_operation.items()
            if outcomes <= {"passed", "switched off", "not run", "not seen"} and "passed" in outcomes
        ),
        "unsupported": absent,
    }


def _detail(report: pytest.TestReport) -> str:
    if report.outcome == "skipped" and isinstance(report.longrepr, tuple):
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    crash = getattr(report.longrepr, "reprcrash", None)
    return str(crash.message if crash is not None else report.longrepr or "").strip()[:_DETAIL]
