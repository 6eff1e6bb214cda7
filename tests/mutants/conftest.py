"""Prints the table of faults after a run of this folder alone (`make mutants`)."""

from __future__ import annotations

from typing import Any

import pytest

from ..alone import is_alone, leave_out


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Among all other tests run each fault in one dialect only; `make mutants` runs all of them."""
    if is_alone(config, "mutants"):
        return
    runs = [item for item in items if "fault" in getattr(item, "fixturenames", ())]
    seen: set[str] = set()
    second = []
    for item in runs:
        name = item.callspec.params["fault"].name  # type: ignore[attr-defined]
        if name in seen:
            second.append(item)
        seen.add(name)
    leave_out(config, items, second)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print one line a fault: in how many dialects it was found, by which check, and what that cost."""
    if not is_alone(config, "mutants"):
        return
    rows: dict[tuple[str, str], list[tuple[bool, int]]] = {}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            known = dict(report.user_properties)
            if "fault" in known:
                rows.setdefault((known["fault"], known["check"]), []).append((outcome == "passed", known["paid"]))
    if not rows:
        return
    terminalreporter.section("faults found, of the dialects run; paid submissions; by which check")
    for (fault, check), runs in rows.items():
        found, paid = sum(passed for passed, _ in runs), max(cost for _, cost in runs)
        terminalreporter.write_line(f"{found}/{len(runs)}  paid {paid}  {fault:45}  {check}")
    whole = sum(all(passed for passed, _ in runs) for runs in rows.values())
    terminalreporter.write_line(f"{whole} of {len(rows)} faults found")
