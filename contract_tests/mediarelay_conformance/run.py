"""Run the suite from Python: what `mediarelay check` does, without a question."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest

from .page import render
from .report import Confirm, Report
from .sarif import as_sarif
from .selection import CONTRACT
from .settings import read_settings

_SECRET = ("other_key", "header", "proxy")
"""Options that no report names."""


def run_suite(
    base_url: str | None,
    api_key: str | None,
    *,
    tier: str | None = None,
    only: str | None = None,
    report: Path | None = None,
    options: Mapping[str, Any] | None = None,
    confirm: Confirm | None = None,
) -> Report:
    """Test a gateway for conformance and return what was found.

    Args:
        base_url: Address of the gateway; of a recording (the option `har`) it may be None, for the one that it is of.
        api_key: Its key; None for a recording.
        tier: Run one tier only.
        only: Run what matches, as pytest's -k.
        report: Folder for report.html, report.json, report.sarif and junit.xml.
        options: Further options of the suite, named as on the command line: budget, profile, known_id, …
        confirm: Takes what is going to be sent before anything is tested, and says whether to go on.

    Raises:
        ValueError: pytest could not run at all, or the settings cannot be read.
    """
    read_settings((options or {}).get("settings"))
    told = {
        "tier": tier,
        "only": only,
        **{name: value for name, value in (options or {}).items() if name not in _SECRET},
    }
    told = {name: str(value) for name, value in told.items() if _given(value)}
    found = Report(base_url or "", CONTRACT.document["x-conformance"]["core"], confirm, told)
    target = f"mediarelay_conformance.checks.test_{tier}" if tier else "mediarelay_conformance.checks"
    arguments = ["--pyargs", target, "-p", "mediarelay_conformance.plugin", "-p", "no:cacheprovider", "-q"]
    # The run is a guest in this process: what else was not closed here is none of its business, and slow to find.
    arguments += ["-p", "no:unraisableexception", "-p", "no:threadexception"]
    arguments += ["--no-header", "--no-summary", "--tb=short"]
    # This may run in a project with tests, settings and a conftest.py of its own.
    arguments += ["-c", os.devnull, "--rootdir", str(Path(__file__).parent), "--noconftest"]
    given = {"base_url": base_url, "api_key": api_key, **(options or {})}
    arguments += ["-k", only] if only else []
    for name, value in given.items():
        option = f"--{name.replace('_', '-')}"
        for one in value if isinstance(value, list | tuple) else [value]:
            arguments += [option] if one is True else [f"{option}={one}"] if _given(one) else []
    if report is not None:
        report.mkdir(parents=True, exist_ok=True)
        arguments += [f"--junitxml={report / 'junit.xml'}"]
    # Whatever plugins this environment holds for other purposes stay out: some define options of the same names.
    # hypothesis would keep a folder of its own where this runs.
    with (
        TemporaryDirectory(prefix="mediarelay-") as scratch,
        patch.dict(os.environ, {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "HYPOTHESIS_STORAGE_DIRECTORY": scratch}),
    ):
        code = pytest.main(arguments, plugins=[found])
    if code == pytest.ExitCode.NO_TESTS_COLLECTED and found.stopped is None:
        raise ValueError("no check was selected" + (f" by {only!r}" if only else ""))
    if found.stopped is None and code not in (
        pytest.ExitCode.OK,
        pytest.ExitCode.TESTS_FAILED,
        pytest.ExitCode.INTERRUPTED,
    ):
        raise ValueError(f"the suite could not run ({pytest.ExitCode(code).name})")
    found.interrupted = found.stopped is None and code == pytest.ExitCode.INTERRUPTED
    if report is not None:
        found.write(report)
        (report / "report.html").write_text(render(found, CONTRACT), "utf-8")
        (report / "report.sarif").write_text(
            json.dumps(as_sarif(found, CONTRACT), ensure_ascii=False, indent=1), "utf-8"
        )
    return found


def _given(value: object) -> bool:
    """Whether an option was chosen; a budget of 0 is a choice, and equals False."""
    return value is not None and value is not False and value != []
