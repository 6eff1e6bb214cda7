"""Prints the table of faults after a run of this folder alone (`make faults`)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest


@pytest.fixture(scope="session")
def alone(pytestconfig: pytest.Config) -> bool:
    """Whether this folder alone is played (`make faults`), and so as long as it takes."""
    return _alone(pytestconfig)


def _alone(config: pytest.Config) -> bool:
    return any("faults" in str(argument) for argument in config.args)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print one line a fault: in how many of its plays it passed, and the paid submissions that were accepted."""
    if not _alone(config):
        return
    plays: dict[str, list[bool]] = defaultdict(list)
    accepted: dict[str, set[int]] = defaultdict(set)
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            told = dict(report.user_properties)
            if "scene" in told:
                plays[told["scene"]].append(outcome == "passed")
                accepted[told["scene"]].add(told["accepted"])
    if not plays:
        return
    terminalreporter.section("faults: passed of played (dialects x threads, asyncio), paid submissions accepted")
    for scene, passed in plays.items():
        counts = ", ".join(map(str, sorted(accepted[scene])))
        terminalreporter.write_line(f"{sum(passed):3}/{len(passed)}   paid {counts}   {scene}")
    whole = sum(all(passed) for passed in plays.values())
    most = max(max(counts) for counts in accepted.values())
    terminalreporter.write_line(f"{whole} of {len(plays)} faults passed; paid submissions per fault: at most {most}")
