"""`mediarelay batch`: many jobs from a file."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter, validators
from rich.markup import escape
from rich.table import Table

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import counted, tr
from mediarelay_contract.states import state_word

from .._core.money import show
from .._core.quoting import printable
from .._io.costs import read_log
from .._io.gateway import find_gateway
from ..batch.costs import Estimate, charged, due, estimate
from ..batch.outcome import JOB_STATES
from ..errors import InvalidInput, RelayError, SubmitRejected
from ..relay import Relay
from .board import Board, Noted
from .completion import FileName, complete_operations
from .consent import ConsentOptions, obtain
from .console import ERR, OUT, print_json
from .failures import print_error, print_failure
from .options import GatewayOptions
from .pricing import price_of, prices_at

if TYPE_CHECKING:
    from .._core.money import Prices
    from ..batch.jobs import BadLine, Job
    from ..batch.outcome import JobResult

DONE, FAILED, BAD_INPUT, OPEN, UNCERTAIN, INTERRUPTED = 0, 1, 2, 3, 4, 130


def batch(
    jobs: Path | None = None,
    *,
    state: FileName = "run.sqlite",
    out: Path = Path("videos"),
    operation: Annotated[str | None, Parameter(completer=complete_operations)] = None,
    concurrency: Annotated[int, Parameter(validator=validators.Number(gte=1))] = 8,
    max_paid: Annotated[int | None, Parameter(validator=validators.Number(gte=0))] = None,
    max_cost: Annotated[float | None, Parameter(validator=validators.Number(gte=0))] = None,
    ledger: Annotated[FileName | None, Parameter(env_var="MEDIARELAY_LEDGER", show_default=False)] = None,
    request_timeout: Annotated[float | None, Parameter(validator=validators.Number(gt=0))] = None,
    check: bool = True,
    encoding: str | None = None,
    refetch: Annotated[bool, Parameter(negative=())] = False,
    dry_run: Annotated[bool, Parameter(negative=())] = False,
    status: Annotated[bool, Parameter(negative=())] = False,
    history: bool = True,
    json: Annotated[bool, Parameter(negative=())] = False,
    gateway: GatewayOptions | None = None,
    consent: ConsentOptions | None = None,
) -> int:
    """Submit, wait for and download many jobs; kill it at any moment and run the same command again.

    Each line of JOBS, JSON lines or CSV, holds the fields of an operation and beside them `operation`, such as
    kling.image2video, and `job`, a name of your own. Nothing is paid for twice: what may have been submitted when the
    machine died is looked up, and listed as uncertain where that is not conclusive. Ctrl-C and SIGTERM wait for the
    responses to what is being submitted, one and a half times --request-timeout at the most.

    Exit codes: 0 all succeeded, 1 some failed, 2 unusable lines or state, 3 some are still running or waiting,
    4 some are uncertain, 130 interrupted.

    Args:
        jobs: File of jobs.
        state: SQLite file, or postgresql://user@host/database for any number of workers on one state.
        out: Folder for the files and for summary.csv.
        operation: For lines that name none.
        concurrency: Tasks under way at a time with this gateway and key, over all workers.
        max_paid: Submissions that may be charged, over all runs on this state and all who share the ledger; the rest
            keeps waiting. MEDIARELAY_MAX_PAID is a limit for all commands together, and holds beside it.
        max_cost: What they may cost in all, in the gateway's currency and by its price list; kept in a file beside the
            state, unless --ledger names another. What is beyond it, or has no known price, is refused.
        ledger: File that keeps a limit over several batches and other commands.
        request_timeout: Seconds that one request may take; by default 30, and 600 where the response is the result.
        check: --no-check submits lines that break the contract, too.
        encoding: How the file of jobs is written, such as gb18030; by default UTF-8, or UTF-16 where it says so.
        refetch: Fetch again what had been fetched and was removed or changed since.
        dry_run: Check every line against the contract and say what would be submitted, and what that costs; nothing is
            submitted.
        status: Show how the state stands, now or after the end; nothing is sent.
        history: Whether to note the batch for `mediarelay tasks`.
        json: Print JSON.
        gateway: Which gateway.
        consent: Above which sum to be asked.
    """
    try:
        if status:
            from ..batch.run import batch_status

            return _conclude(batch_status(state), [], json=json)
        if jobs is None:
            raise InvalidInput(tr("name a file of jobs: one JSON object a line, or CSV"))
        from ..batch.jobs import read_jobs

        read, bad = read_jobs(jobs, operation, check=check, encoding=encoding)
        for line in bad:
            ERR.print(f"[red]{escape(str(jobs))}:{line.line}[/]: {escape(line.reason)}")
        chosen = gateway or GatewayOptions()
        if dry_run:
            return _rehearse(read, bad, prices_at(chosen), max_paid, json=json)
        from ..batch.run import run_batch, standing
        from ..batch.storage import check_replaceable
        from ..batch.summary import write_summary

        summary = out / "summary.csv"
        check_replaceable(summary)
        base_url = _announce(chosen, len(read), max_paid, max_cost)
        found = _estimate(due(read, standing(state), max_paid), prices_at(chosen))
        _tell_prices(found)
        obtain(consent or ConsentOptions(), None if found.unknown else found.amount)
        with Noted(state, base_url, out, on=history) as noted, Board(ERR, noted) as board:
            results = run_batch(
                read,
                state=state,
                out=out,
                base_url=chosen.base_url,
                api_key=chosen.api_key,
                concurrency=concurrency,
                max_paid=max_paid,
                max_cost=max_cost,
                ledger=ledger,
                request_timeout=request_timeout,
                refetch=refetch,
                on_progress=board,
                on_notice=_notice,
            )
        results = _settle(chosen, results)
        try:
            write_summary(summary, results)
            ERR.print(tr("What came of every job stands in {summary}.", summary=escape(str(summary))))
        except InvalidInput as error:  # the state holds all of it
            _notice(
                tr("{error}. The same stands in: mediarelay batch --state {state} --status", error=error, state=state)
            )
        return _conclude(results, bad, json=json)
    except RelayError as error:
        print_error(error, as_json=json)
        return FAILED if isinstance(error, SubmitRejected) else BAD_INPUT
    except ModuleNotFoundError as error:
        what = tr("Batches need more libraries ({error}): pip install 'mediarelay[batch]'", error=error.name)
        print_error(InvalidInput(what), as_json=json)
        return BAD_INPUT
    except KeyboardInterrupt as interruption:
        print_failure("Interrupted", str(interruption) or tr("The same command goes on."), as_json=json)
        return INTERRUPTED


def _notice(text: str) -> None:
    ERR.print(escape(text))


def _estimate(jobs: list[Job], prices: Prices | None) -> Estimate:
    return estimate(price_of(find_operation(job.operation), job.arguments, prices) for job in jobs)


def _tell_prices(found: Estimate) -> None:
    if found.known:
        words = tr(
            "{jobs} for {amount} of the gateway's currency, by its price list.",
            jobs=counted("{n} job", "{n} jobs", found.known),
            amount=show(found.amount),
        )
        ERR.print(words, markup=False)
    for basis, number in found.unknown.items():
        ERR.print(f"{counted('{n} job', '{n} jobs', number)}: {basis}", markup=False)


def _settle(chosen: GatewayOptions, results: list[JobResult]) -> list[JobResult]:
    """Look up what the jobs have cost, in one free request; of many jobs the log may hold the latest only."""
    if not any(result.handle for result in results):
        return results
    with Relay(chosen.base_url, chosen.api_key, learn=False, history=False) as relay:
        results = charged(results, read_log(relay.session))
    costs = [result.cost for result in results if result.cost is not None]
    if costs:
        words = counted(
            "{n} job has cost {amount} of the gateway's currency, by its log.",
            "{n} jobs have cost {amount} of the gateway's currency, by its log.",
            len(costs),
            amount=show(math.fsum(costs)),
        )
        ERR.print(words, markup=False)
    return results


def _announce(chosen: GatewayOptions, jobs: int, max_paid: int | None, max_cost: float | None) -> str:
    gateway = find_gateway(chosen.base_url, chosen.api_key)
    limit = "" if max_paid is None else tr(", at most {max_paid} of them charged", max_paid=max_paid)
    limit += "" if max_cost is None else tr(", for at most {max_cost} in all", max_cost=show(max_cost))
    cost = "" if gateway.is_local else tr(" This costs money.")
    ERR.print(
        tr(
            "{jobs} for {base_url}{limit}.{cost}",
            jobs=counted("{n} job", "{n} jobs", jobs),
            base_url=gateway.base_url,
            limit=limit,
            cost=cost,
        )
    )
    return gateway.base_url


def _rehearse(jobs: list[Job], bad: list[BadLine], prices: Prices | None, max_paid: int | None, *, json: bool) -> int:
    from ..batch.jobs import warnings

    found = _estimate(due(jobs, [], max_paid), prices)
    counts = Counter(job.operation for job in jobs)
    if json:
        problems = [line._asdict() for line in bad]
        listed = [job._asdict() for job in jobs]
        print_json({"jobs": listed, "problems": problems, "warnings": [*warnings(jobs)], "price": found._asdict()})
    else:
        for name, number in counts.items():
            OUT.print(f"{number:>6}  {name}")
        for warning, number in warnings(jobs).items():
            ERR.print(
                tr("In {jobs} {warning}", jobs=counted("{n} job", "{n} jobs", number), warning=warning), markup=False
            )
        _tell_prices(found)
        limit = (
            ""
            if max_paid is None or max_paid >= len(jobs)
            else tr("; only {max_paid} of them, by --max-paid", max_paid=max_paid)
        )
        OUT.print(
            tr(
                "Would submit {jobs}{limit}. Nothing was submitted.",
                jobs=counted("{n} job", "{n} jobs", len(jobs)),
                limit=limit,
            )
        )
    return BAD_INPUT if bad else DONE


def _conclude(results: list[JobResult], bad: list[BadLine], *, json: bool) -> int:
    states = Counter(result.state for result in results)
    if json:
        print_json([result._asdict() for result in results])
    else:
        OUT.print(
            ", ".join(f"{states[state]} {state_word(state)}" for state in JOB_STATES if states[state]) or tr("no jobs")
        )
        _tell_troubles(results)
    if states["uncertain"]:
        return UNCERTAIN
    if states["failed"] or states["refused"] or states["undelivered"]:
        return FAILED
    if states["waiting"] or states["active"] or states["running"]:
        return OPEN
    return BAD_INPUT if bad else DONE


def _tell_troubles(results: list[JobResult]) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for result in results:
        if result.message:
            table.add_row(escape(result.job), state_word(result.state), escape(printable(result.message)))
    if table.row_count:
        ERR.print(table)
