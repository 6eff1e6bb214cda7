"""Findings are switched off by name and with a reason, are shown as such, and are counted over time."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from mediarelay_conformance.cli import check
from mediarelay_conformance.compared import trend
from mediarelay_conformance.run import run_suite
from mediarelay_conformance.sarif import as_sarif
from mediarelay_conformance.settings import read_settings
from mediarelay_contract.contract import Contract
from mediarelay_mock.testing import KEY, serve

from .mutants.fault_proxy import FaultProxy
from .mutants.faults import FAULTS

WRONG = {
    "off = 3": "off as a value",
    "[on]\nx = 1": "the only table is",
    "[off": "is no TOML",
    '[off]\nrange-ignore = "x"': "is it 'range-ignored'?",
    '[off]\nrange-ignored = ""': "without a reason",
    "[off]\nrange-ignored = {operations = []}": "without a reason",
    '[off]\nrange-ignored = {reason = "x", until = 3}': "not until",
    '[off]\nrange-ignored = {reason = "x", operations = "y"}': "a list of operationIds",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_the_settings_lack_is_said(text: str, tmp_path: Path) -> None:
    """A file of settings that is misspelt, or lacks a reason, is refused in words."""
    path = tmp_path / "off.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=WRONG[text].replace("?", r"\?")):
        read_settings(path)


def test_a_finding_is_switched_off_where_it_was_meant(tmp_path: Path) -> None:
    """A name is switched off at all operations, or at those that patterns name."""
    path = tmp_path / "off.toml"
    path.write_text(
        '[off]\nrange-ignored = "CDN"\nresponse-shape = {reason = "old", operations = ["Create*"]}', "utf-8"
    )
    settings = read_settings(path)
    assert settings.reason("range-ignored", "CreateText2Video") == "CDN"
    assert settings.reason("response-shape", "CreateText2Video") == "old"
    assert settings.reason("response-shape", "mjImagine") is None
    assert settings.reason("auth-ignored", "CreateText2Video") is None


def test_what_is_switched_off_is_shown_and_fails_nothing(tmp_path: Path, contract: Contract) -> None:
    """What is switched off is in the report with its reason, makes the verdict partial, and is suppressed in SARIF."""
    fault = next(one for one in FAULTS if one.name == "no key is needed")
    (tmp_path / "off.toml").write_text('[off]\nauth-ignored = "A test bench without keys."', "utf-8")
    options: dict[str, Any] = {"settings": tmp_path / "off.toml"}
    with serve(FaultProxy(fault, "kling")) as base_url:
        report = run_suite(base_url, KEY, tier="free", only=fault.only, options=options)
    off = [one for one in report.findings if one["outcome"] == "switched off"]
    assert {(one["name"], one["reason"]) for one in off} == {("auth-ignored", "A test bench without keys.")}
    assert report.verdict == "partial"
    assert any(line.startswith("switched off") and "A test bench" in line for line in report.lines())
    (run,) = as_sarif(report, contract)["runs"]
    assert [one["suppressions"][0]["justification"] for one in run["results"]] == ["A test bench without keys."] * len(
        off
    )
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["auth-ignored"]


def test_findings_are_counted_over_time() -> None:
    """Of several reports, in whichever order they come, each name has the number of operations that it was found at."""

    def report(day: int, *found: tuple[str, str]) -> dict[str, Any]:
        findings = [{"outcome": "deviating", "name": name, "operation": operation} for name, operation in found]
        return {"started": f"2026-11-0{day}T10:00:00+00:00", "verdict": "partial", "findings": findings}

    reports = [report(3), report(1, ("a", "x"), ("a", "x"), ("a", "y")), report(2, ("b", "x"))]
    found = trend(reports)
    assert [date for date, _ in found.columns] == ["2026-11-01 10:00", "2026-11-02 10:00", "2026-11-03 10:00"]
    assert found.rows == {"a": [2, 0, 0], "b": [0, 1, 0]}


def test_the_action_calls_the_check_as_it_is() -> None:
    """Every option that action.yml gives to `mediarelay check` is one, and every input of the action is used."""
    action = yaml.safe_load((Path(__file__).resolve().parent.parent / "action.yml").read_text("utf-8"))
    text = json.dumps(action["runs"])
    given = {*re.findall(r"--([a-z]+)", action["runs"]["steps"][2]["run"]), "tier", "only", "profile", "settings"}
    assert given <= {*inspect.signature(check).parameters}
    assert [name for name in action["inputs"] if f"inputs.{name}" not in text] == []
