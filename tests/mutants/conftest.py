"""Prints the table of faults after a run of this folder alone (`make mutants`)."""

from __future__ import annotations

from typing import Any

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Among all other tests play each fault in one dialect only; `make mutants` plays all of them."""
    if _alone(config):
        return
    plays = [item for item in items if "fault" in getattr(item, "fixturenames", ())]
    seen: set[str] = set()
    second = []
    for item in plays:
        name = item.callspec.params["fault"].name  # type: ignore[attr-defined]
        if name in seen:
            second.append(item)
        seen.add(name)
    config.hook.pytest_deselected(items=second)
    items[:] = [item for item in items if item not in second]


def _alone(config: pytest.Config) -> bool:
    return any("mutants" in str(argument) for argument in config.args)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print one line a fault: in how many dialects it was found, by which check, and what that cost."""
    if not _alone(config):
        return
    rows: dict[tuple[str, str], list[tuple[bool, int]]] = {}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            told = dict(report.user_properties)
            if "fault" in told:
                rows.setdefault((told["fault"], told["check"]), []).append((outcome == "passed", told["paid"]))
    if not rows:
        return
    terminalreporter.section("faults found, of the dialects played; paid submissions; by which check")
    for (fault, check), plays in rows.items():
        found, paid = sum(passed for passed, _ in plays), max(cost for _, cost in plays)
        terminalreporter.write_line(f"{found}/{len(plays)}  paid {paid}  {fault:45}  {check}")
    whole = sum(all(passed for passed, _ in plays) for plays in rows.values())
    terminalreporter.write_line(f"{whole} of {len(rows)} faults found")
