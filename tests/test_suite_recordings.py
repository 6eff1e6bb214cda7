"""A recording is judged as a live run is."""

from __future__ import annotations

import pytest

from benchmarks.recordings import judge_fault

from .mutants.faults import FAULTS
from .mutants.stream_faults import STREAM_FAULTS


@pytest.mark.parametrize("name", ["another id on queries", "a page for a stream"])
def test_a_recording_shows_what_the_live_run_found(name: str) -> None:
    """A fault in a task or in a stream is found by a recording as by a live run; `make recordings` tries all faults."""
    fault = next(one for one in [*FAULTS, *STREAM_FAULTS] if one.name == name)
    live, recorded = judge_fault(fault, fault.profiles[0]).deviations()
    assert fault.check in {check for _, check in recorded}
    assert recorded == live
