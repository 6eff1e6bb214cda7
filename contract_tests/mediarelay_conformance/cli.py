"""`mediarelay check`: run the suite against a gateway and say what was found."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter, validators

from .tiers import Tier

if TYPE_CHECKING:
    from .gateway import GatewayUnderTest
    from .selection import Cost
    from .survey import Survey

CONFORMANT, DEVIATIONS, NOT_RUN, INTERRUPTED = 0, 1, 2, 130


def check(
    base_url: Annotated[str | None, Parameter(env_var="MEDIARELAY_BASE_URL")] = None,
    *,
    api_key: Annotated[str | None, Parameter(env_var="MEDIARELAY_API_KEY", show_default=False)] = None,
    budget: Annotated[int | None, Parameter(validator=validators.Number(gte=0))] = None,
    tier: Tier | None = None,
    profile: str | None = None,
    only: Annotated[str | None, Parameter(name=["--only", "-k"])] = None,
    cases: Annotated[int, Parameter(validator=validators.Number(gte=1))] = 3,
    seed: Annotated[int, Parameter(validator=validators.Number(gte=0))] = 0,
    known_id: Annotated[list[str] | None, Parameter(negative=())] = None,
    other_key: str | None = None,
    callback_url: str | None = None,
    callback_port: int = 0,
    inputs: Path | None = None,
    deadline: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    ledger: Path | None = None,
    request_timeout: Annotated[float, Parameter(validator=validators.Number(gt=0))] = 30.0,
    time_limit: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    report: Path | None = None,
    har: Annotated[list[Path] | None, Parameter(negative=())] = None,
    record: Path | None = None,
    header: Annotated[list[str] | None, Parameter(name=["--header", "-H"], negative=())] = None,
    proxy: str | None = None,
    ca_file: Path | None = None,
    client_cert: Path | None = None,
    client_key: Path | None = None,
    insecure: Annotated[bool, Parameter(negative=())] = False,
    rate: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    settings: Path | None = None,
    yes: Annotated[bool, Parameter(negative=())] = False,
    compare: Annotated[list[Path] | None, Parameter(negative=(), consume_multiple=True)] = None,
) -> int:
    """Test a gateway for conformance with the contract, within a spending limit that cannot be exceeded.

    Exit codes: 0 conformant or partial, 1 deviations, 2 nothing could be tested, 130 interrupted (the report is
    partial).

    Args:
        base_url: Address of the gateway.
        api_key: Its key.
        budget: How many submissions may be charged. 0 by default; without limit on the mock, which charges nothing.
        tier: Run one tier only.
        profile: Test, too, whether it responds as it documents: kling, text, flat, new-api-c, one-hub, …
        only: Run the checks and operations that match, as pytest's -k.
        cases: Made-up bodies per operation and mode (right, wrong) in the schema tier.
        seed: The same seed makes the same bodies.
        known_id: A task that exists already, as kling.text2video=TASK; may be given several times. Free.
        other_key: A valid key of another account, which must not see the tasks.
        callback_url: Address under which the gateway reaches this machine, to test its callbacks.
        callback_port: Where this machine listens for them.
        inputs: JSON file of bodies by operationId, for operations that need files or ids of your own.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        ledger: File that remembers paid submissions from run to run, each gateway's own. Default
            mediarelay-ledger.jsonl here, once a budget is given.
        request_timeout: Seconds that one request may take as a whole.
        time_limit: Seconds for the whole run; by default an hour, and half an hour more for each task of the budget.
        report: Folder for report.html, report.json, report.sarif and junit.xml.
        har: A recording to test in place of the gateway: HAR of whichever program, also packed by gzip, or what
            MEDIARELAY_RECORD wrote; may be given several times. Nothing is sent, and no key is needed.
        record: File in which every exchange of this run is written down, without the key.
        header: A header for every request to the gateway, such as 'X-Tenant: studio'; may be given several times. No
            report and no recording has its value.
        proxy: Address of a proxy; else those that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY name.
        ca_file: Certificates of the authorities to trust, in PEM.
        client_cert: Certificate to show to the gateway, in PEM.
        client_key: Its key, where that has a file of its own.
        insecure: Do not look at the gateway's certificate.
        rate: Requests a second at most; by default five, and without limit on this machine.
        settings: File that says which findings are switched off, and why; else mediarelay-check.toml of this folder.
        yes: Spend without a question.
        compare: Files report.json: show where two of them differ, or how the findings of more developed; nothing is
            sent.
    """
    if compare is not None:
        return _compare(compare)
    # Loaded here and not above, since every start of the command line passes by this module.
    try:
        from .run import run_suite
    except ImportError as error:
        print(f"{error.name} is not installed. Run: pip install 'mediarelay[check]'", file=sys.stderr)
        return NOT_RUN
    from mediarelay._io.environment import check_environment
    from mediarelay._io.gateway import find_gateway
    from mediarelay._io.recorder import RECORD_VARIABLE
    from mediarelay.errors import InvalidInput
    from mediarelay_contract.contract import load_contract

    from .connection import connection_of

    try:
        if not har:
            gateway = find_gateway(base_url, api_key)
            base_url, api_key = gateway
            check_environment()  # also for plain http: results lie elsewhere
            ledger = ledger or (Path("mediarelay-ledger.jsonl") if budget else None)
        profiles = load_contract()["x-profiles"]
        if profile is not None and profile not in profiles:
            raise InvalidInput(f"There is no profile {profile!r}; there are {', '.join(profiles)}.")
        connection_of(header or [], proxy, ca_file, client_cert, client_key, insecure=insecure, rate=rate)
        options = {
            "budget": budget,
            "ledger": ledger,
            "inputs": inputs,
            "deadline": deadline,
            "profile": profile,
            "known_id": known_id or [],
            "other_key": other_key,
            "callback_url": callback_url,
            "callback_port": callback_port or None,
            "cases": cases,
            "seed": seed,
            "request_timeout": request_timeout,
            "time_limit": time_limit,
            "har": har or [],
            "settings": settings,
            "header": header or [],
            "proxy": proxy,
            "ca_file": ca_file,
            "client_cert": client_cert,
            "client_key": client_key,
            "insecure": insecure,
            "rate": rate,
            "record": record or os.environ.get(RECORD_VARIABLE) or None,
        }
        found = run_suite(
            base_url,
            None if har else api_key,
            tier=tier,
            only=only,
            report=report,
            options=options,
            confirm=partial(_agrees, yes=yes),
        )
    except (InvalidInput, ValueError) as error:
        print(error, file=sys.stderr)
        return NOT_RUN
    print(*found.lines(), sep="\n")
    if report is not None:
        print(f"report: {report / 'report.html'}")
    if found.interrupted:
        return INTERRUPTED
    if found.stopped is not None:
        return NOT_RUN
    return DEVIATIONS if found.verdict == "non-conformant" else CONFORMANT


def _agrees(cost: Cost, gateway: GatewayUnderTest, survey: Survey, *, yes: bool) -> bool:
    """Say what is going to be sent and what it may cost, and have it confirmed where that is money."""
    budget = gateway.guard.budget
    left = cost.submissions if budget is None else max(0, budget - gateway.guard.ledger.spent)
    paid = 0 if gateway.is_mock else min(cost.submissions, left)
    sent = min(cost.submissions, left)
    print(f"{gateway.base_url}{' (the mock, which charges nothing)' if gateway.is_mock else ''}:", end=" ")
    if survey.unserved:
        print(f"serves {len(survey.served)} of {len(survey.served) + len(survey.unserved)} operations;", end=" ")
    print(f"{', '.join(cost.tiers)} tier{'s' if len(cost.tiers) != 1 else ''},", end=" ")
    print(f"about {cost.queries} free requests{' besides polls' if sent else ''}, {_submissions(sent)}", end="")
    if sent < cost.submissions:
        print(f" of {cost.submissions} by the budget", end="")
    print(f", of which up to {paid} could be charged." if paid else ", nothing that could be charged.")
    if gateway.guard.ledger.earlier or gateway.guard.ledger.elsewhere:
        ledger = gateway.guard.ledger
        print(f"The ledger: {ledger.earlier} to this gateway before, {ledger.elsewhere} to others, which do not count.")
    if not paid or yes:
        return True
    if not sys.stdin.isatty():
        print("Confirm the spending with --yes.", file=sys.stderr)
        return False
    return input("Go on? [y/N] ").strip().lower() in ("y", "yes")


def _submissions(number: int) -> str:
    return "no submission" if not number else f"up to {number} submission{'s' if number > 1 else ''}"


def _compare(paths: list[Path]) -> int:
    """Show what changed between two runs or two gateways, or how many developed; 0 where nothing changed."""
    from .compared import differences, load, trend

    try:
        reports = [load(path) for path in paths]
        if len(reports) < 2:
            raise ValueError("one report has nothing beside it")
    except (OSError, ValueError) as error:
        print(f"Nothing to compare: {error}", file=sys.stderr)
        return NOT_RUN
    if len(reports) > 2:
        found = trend(reports)
        verdicts = ["verdict", *(verdict for _, verdict in found.columns)]
        counts = [[name, *map(str, row)] for name, row in found.rows.items()]
        _show(["finding", *(date for date, _ in found.columns)], [verdicts, *counts])
        return DEVIATIONS if any(len({*row}) > 1 for row in found.rows.values()) else CONFORMANT
    rows = differences(*reports)
    sides = [f"{path}: {report['base_url']}" for path, report in zip(paths, reports, strict=True)]
    if rows or not sys.stdout.isatty():
        _show(["operation", "check", *sides], [list(row) for row in rows])
    print(f"{len(rows)} differences; {reports[0]['verdict']} and {reports[1]['verdict']}")
    return DEVIATIONS if rows else CONFORMANT


def _show(columns: list[str], rows: list[list[str]]) -> None:
    """Print a table; for other programs one line each, and nothing wrapped."""
    if not sys.stdout.isatty():
        print("\t".join(columns))
        for row in rows:
            print("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*columns)
    for row in rows:
        table.add_row(*row)
    Console().print(table)
