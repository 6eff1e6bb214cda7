"""Runs every fault in its dialects against the suite, in this process, over a real socket."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable

import pytest

from mediarelay_conformance.run import run_suite
from mediarelay_mock.testing import KEY, serve

from .fault_proxy import Fault, FaultProxy
from .faults import FAULTS
from .stream_faults import STREAM_FAULTS

RUNS = [(fault, profile) for fault in [*FAULTS, *STREAM_FAULTS] for profile in fault.profiles]


@pytest.mark.parametrize(("fault", "profile"), RUNS, ids=[f"{fault.name} ({profile})" for fault, profile in RUNS])
def test_every_fault_is_found(fault: Fault, profile: str, record_property: Callable[[str, object], None]) -> None:
    """Each fault is found by the check that is meant for it, for at most two paid submissions."""
    proxy = FaultProxy(fault, profile)
    options = {"budget": 2, "deadline": 0.5, "cases": 1, "seed": 1}
    with serve(proxy) as base_url, contextlib.redirect_stdout(io.StringIO()):
        report = run_suite(base_url, KEY, tier=fault.tier, only=fault.only, options=options)
    found = {finding["check"] for finding in report.findings if finding["outcome"] == "deviating"}
    for name, value in (("fault", fault.name), ("check", fault.check), ("paid", len(proxy.gateway.store))):
        record_property(name, value)
    assert report.verdict == "non-conformant"
    assert fault.check in found
    assert report.spent <= 2
    assert len(proxy.gateway.store) <= 2
