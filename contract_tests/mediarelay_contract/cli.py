"""`mediarelay check`: run the suite against a gateway and say what was found."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter, validators

CONFORMANT, DEVIATIONS, NOT_RUN = 0, 1, 2


def check(
    base_url: Annotated[str | None, Parameter(env_var="MEDIARELAY_BASE_URL")] = None,
    *,
    api_key: Annotated[str | None, Parameter(env_var="MEDIARELAY_API_KEY", show_default=False)] = None,
    budget: Annotated[int | None, Parameter(validator=validators.Number(gte=0))] = None,
    tier: Literal["static", "free", "lifecycle", "documentation"] | None = None,
    profile: str | None = None,
    only: Annotated[str | None, Parameter(name=["--only", "-k"])] = None,
    inputs: Path | None = None,
    deadline: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    ledger: Path | None = None,
    report: Path | None = None,
    yes: Annotated[bool, Parameter(negative=())] = False,
    compare: Annotated[tuple[Path, Path] | None, Parameter(negative=())] = None,
) -> int:
    """Judge a gateway by the contract, within a spending limit that cannot be exceeded.

    Exit codes: 0 conformant or partial, 1 deviations, 2 could not run.

    Args:
        base_url: Address of the gateway.
        api_key: Its key.
        budget: How many submissions may be charged. 0 by default; without limit on a gateway of this machine.
        tier: Run one tier only.
        profile: Judge, too, whether it speaks as it documents: kling, text, flat, new-api-c, one-hub, …
        only: Run the checks and operations that match, as pytest's -k.
        inputs: JSON file of bodies by operationId, for operations that need files or ids of your own.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        ledger: File that remembers paid submissions from run to run. Default mediarelay-ledger.jsonl here, once a
            budget is given.
        report: Folder for report.html, report.json and junit.xml.
        yes: Do not ask before spending.
        compare: Two report.json files: show where they differ, and ask no gateway.
    """
    if compare is not None:
        return _compare(*compare)
    # Loaded here and not above, since every start of the command line passes by this module.
    try:
        import pytest

        from .page import render
        from .report import Report
        from .subject import Subject
        from .test_free import CONTRACT, SUBMISSIONS
    except ImportError as error:
        print(f"{error.name} is not installed. Run: pip install 'mediarelay[check]'", file=sys.stderr)
        return NOT_RUN
    from mediarelay.config import find_gateway
    from mediarelay.errors import InvalidInput

    try:
        gateway = find_gateway(base_url, api_key)
    except InvalidInput as error:
        print(error, file=sys.stderr)
        return NOT_RUN
    profiles = CONTRACT.document["x-profiles"]
    if profile is not None and profile not in profiles:
        print(f"There is no profile {profile!r}; there are {', '.join(profiles)}.", file=sys.stderr)
        return NOT_RUN
    ledger = ledger or (Path("mediarelay-ledger.jsonl") if budget else None)
    planned = Subject(CONTRACT, gateway.base_url, gateway.api_key, budget=budget, ledger=ledger)
    paid = len(SUBMISSIONS) if planned.is_local and budget is None else min(len(SUBMISSIONS), budget or 0)
    paid = 0 if tier in ("static", "free") else paid
    planned.close()
    print(
        f"{gateway.base_url}: {len(SUBMISSIONS) * 3} free queries, and up to {paid} submissions that could be charged."
    )
    if paid and not planned.is_local and not yes:
        if not sys.stdin.isatty():
            print("Confirm the spending with --yes.", file=sys.stderr)
            return NOT_RUN
        if input("Go on? [y/N] ").strip().lower() not in ("y", "yes"):
            return NOT_RUN
    found = Report(gateway.base_url)
    arguments = ["--pyargs", "mediarelay_contract", "-p", "mediarelay_contract.plugin", "-p", "no:cacheprovider", "-q"]
    arguments += ["--no-header", "--no-summary", "--tb=short", "-o", "addopts=", "-o", "filterwarnings="]
    arguments += ["--base-url", gateway.base_url, "--api-key", gateway.api_key]
    arguments += ["-m", tier] if tier else []
    arguments += ["-k", only] if only else []
    for name, value in (
        ("--budget", budget),
        ("--ledger", ledger),
        ("--inputs", inputs),
        ("--deadline", deadline),
        ("--profile", profile),
    ):
        arguments += [name, str(value)] if value is not None else []
    if report is not None:
        report.mkdir(parents=True, exist_ok=True)
        arguments += [f"--junitxml={report / 'junit.xml'}"]
    # Whatever plugins this environment holds for other purposes stay out: some define options of the same names.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    code = pytest.main(arguments, plugins=[found])
    print(*found.lines(), sep="\n")
    if report is not None:
        found.write(report)
        (report / "report.html").write_text(render(found, CONTRACT), "utf-8")
        print(f"report: {report / 'report.html'}")
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        return NOT_RUN
    return DEVIATIONS if found.verdict == "non-conformant" else CONFORMANT


def _compare(one: Path, other: Path) -> int:
    """Show what changed between two runs or two gateways; 0 where nothing did."""
    from rich.console import Console
    from rich.table import Table

    from .report import differences, load

    try:
        reports = load(one), load(other)
    except (OSError, ValueError) as error:
        print(f"Nothing to compare: {error}", file=sys.stderr)
        return NOT_RUN
    rows = differences(*reports)
    table = Table(
        "operation",
        "check",
        *(f"{path}\n{report['base_url']}" for path, report in zip((one, other), reports, strict=True)),
    )
    for row in rows:
        table.add_row(*row)
    if rows:
        Console().print(table)
    print(f"{len(rows)} differences; {reports[0]['verdict']} and {reports[1]['verdict']}")
    return DEVIATIONS if rows else CONFORMANT
