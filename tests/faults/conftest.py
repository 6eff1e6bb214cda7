"""Prints the table of faults after a run of this folder alone (`make faults`)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from ..alone import is_alone, leave_out


@pytest.fixture(scope="session")
def alone(pytestconfig: pytest.Config) -> bool:
    """Whether this folder alone is played (`make faults`), and so as long as it takes."""
    return is_alone(pytestconfig, "faults")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Among all other tests play each fault in two of the dialects; `make faults` plays it in all of them."""
    if is_alone(config, "faults"):
        return
    spare: list[pytest.Item] = []
    dialects: dict[str, int] = {}
    cases: dict[str, int] = {}
    for item in items:
        params = getattr(getattr(item, "callspec", None), "params", {})
        if {"stage", "case"} <= set(params):
            dialect = dialects.setdefault(params["stage"], len(dialects))
            case = cases.setdefault(params["case"].name, len(cases))
            spare += [item] if (dialect + case) % 2 else []
    leave_out(config, items, spare)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print one line a fault: in how many of its plays it passed, and the paid submissions that were accepted."""
    if not is_alone(config, "faults"):
        return
    runs: dict[str, list[bool]] = defaultdict(list)
    accepted: dict[str, set[int]] = defaultdict(set)
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            observed = dict(report.user_properties)
            if "case" in observed:
                runs[observed["case"]].append(outcome == "passed")
                accepted[observed["case"]].add(observed["accepted"])
    if not runs:
        return
    terminalreporter.section("faults: passed of played (dialects x threads, asyncio), paid submissions accepted")
    for case, passed in runs.items():
        counts = ", ".join(map(str, sorted(accepted[case])))
        terminalreporter.write_line(f"{sum(passed):3}/{len(passed)}   paid {counts}   {case}")
    whole = sum(all(passed) for passed in runs.values())
    most = max(max(counts) for counts in accepted.values())
    terminalreporter.write_line(f"{whole} of {len(runs)} faults passed; paid submissions per fault: at most {most}")
