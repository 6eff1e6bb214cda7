"""One run of a command: submit or resume, wait, deliver, and say what went wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, is_free
from mediarelay_contract.language import tr

from .._core.cost import Cost
from .._core.money import free, show
from .._core.quoting import printable
from .._io.arguments import read_fields
from .._io.cautions import warnings_of
from .._io.history import History
from ..dry_run import dry_run
from ..errors import InvalidInput, RelayError, StillRunning, SubmitUncertain, TaskCancelled, TaskFailed
from ..relay import Relay
from ..stream import Stream
from ..task import Result, Task
from .consent import ConsentOptions, obtain
from .console import ERR, OUT, print_json
from .deliver import deliver
from .failures import interrupted, print_error
from .interruption import resumable, stoppable
from .options import GatewayOptions, LimitOptions, RunOptions, SubmitOptions
from .output import check_output
from .pricing import NO_KEY, NOWHERE, is_named, price_of, prices_of
from .progress import Ticker
from .streaming import print_text, streaming

_EXIT = {InvalidInput: 2, StillRunning: 3, SubmitUncertain: 4}


def submit(
    contract: Contract,
    operation_id: str,
    given: Mapping[str, Any],
    gateway: GatewayOptions | None,
    run: SubmitOptions,
    limits: LimitOptions | None = None,
    consent: ConsentOptions | None = None,
) -> int:
    """Submit what an operation's options say, wait for it and deliver it; return the exit code."""

    def work(relay: Relay) -> int:
        described, operation = contract.operations[operation_id].operation, find_operation(operation_id)
        arguments = read_fields(contract, operation_id, given)
        if run.dry_run:
            seen = dry_run(contract, operation, arguments, relay.gateway, relay.session.form_for(operation))
            if seen.cost == "free":
                price = free(operation)
            else:
                prices = None if relay.gateway.base_url == NOWHERE else prices_of(relay)
                price = price_of(operation, arguments, prices)
            print_json({**seen._asdict(), "price": price._asdict()})
            return 2 if seen.problems else 0
        check_output(run.output if run.wait else None, json=run.json, overwrite=run.overwrite)
        for warning in warnings_of(contract, operation, arguments):
            ERR.print(tr("Note: {warning}", warning=warning), markup=False)
        sent = {operation.places[name][1]: value for name, value in arguments.items() if name in operation.places}
        if not is_free(described, sent):
            if consent is not None and consent.is_wanted:
                price = prices_of(relay).of(operation, arguments)
                cost = "" if price.amount is None else tr("It costs {amount}.", amount=show(price.amount))
                obtain(consent, price.amount, " ".join(filter(None, [cost, price.basis])))
            warning = "" if relay.gateway.is_local else tr(" This costs money.")
            ERR.print(tr("Submitting to {base_url}.{warning}", base_url=relay.gateway.base_url, warning=warning))
        streams = streaming(operation) if run.output is None and not (run.json or run.whole) else None
        if streams is not None:
            stream = getattr(getattr(relay, streams.family), streams.stream_name)(**arguments)
            return deliver(print_text(stream), run, {}, is_printed=True)
        outcome = getattr(getattr(relay, operation.family), operation.name)(**arguments)
        if isinstance(outcome, Stream):
            return deliver(outcome.result(), run, {})
        if not isinstance(outcome, Task):
            return deliver(outcome, run, {})
        with resumable(outcome.handle, run.output):
            history = History(on=run.history)
            history.add(outcome.handle, outcome.id, relay.gateway.base_url)
            ERR.print(tr("Submitted as {id}.", id=printable(outcome.id)), markup=False)
            return finish(relay, outcome, run, history) if run.wait else _leave(outcome, run)

    # A response that is the result itself is what --timeout is about; else it is the wait for the task.
    at_once = find_operation(operation_id).query is None
    return with_relay(gateway, run, work, (run.timeout or None) if at_once else None, limits)


def with_relay(
    gateway: GatewayOptions | None,
    run: RunOptions,
    work: Callable[[Relay], int],
    request_timeout: float | None = None,
    limits: LimitOptions | None = None,
) -> int:
    """Do something with a relay; an error is printed, as JSON where that is wanted, and gives the exit code."""
    gateway = gateway or GatewayOptions()
    dry = isinstance(run, SubmitOptions) and run.dry_run
    validate = isinstance(run, SubmitOptions) and run.check
    with stoppable():
        try:
            key = gateway.api_key or (NO_KEY if dry else None)
            with Relay(
                NOWHERE if dry and not is_named(gateway) else gateway.base_url,
                key,
                request_timeout=request_timeout,
                history=run.history,
                validate=validate,
                **(limits or LimitOptions()).spending,
            ) as relay:
                return work(relay)
        except RelayError as error:
            print_error(error, as_json=run.json)
            return next((code for kind, code in _EXIT.items() if isinstance(error, kind)), 1)
        except KeyboardInterrupt as interruption:
            return interrupted(interruption, as_json=run.json)


def finish(relay: Relay, task: Task, run: RunOptions, history: History) -> int:
    """Wait for a task, drawing its progress, and deliver its result."""
    began = time.monotonic()
    with Ticker(ERR) as ticker:
        try:
            result = task.wait(run.timeout, on_update=ticker)
        except (TaskFailed, TaskCancelled) as failure:
            failure.cost = _settle(relay, task, history)
            raise
        finally:
            history.note(task.id, relay.gateway.base_url, task.state)
    facts = {"id": task.id, "seconds": round(time.monotonic() - began, 1), "requests": ticker.requests}
    return deliver(
        result,
        run,
        facts,
        lambda path: history.note(task.id, relay.gateway.base_url, task.state, path),
        lambda: _settle(relay, task, history, result),
    )


def _settle(relay: Relay, task: Task, history: History, result: Result | None = None) -> Cost | None:
    """Find out what a task has cost, and note it; None where that is not known."""
    cost = task.cost()
    if cost.amount is None and result is not None and result.units:  # the vendor's, where the gateway says nothing
        cost = result.cost()
    history.note_cost(task.id, relay.gateway.base_url, cost)
    return None if cost.amount is None else cost


def _leave(task: Task, run: SubmitOptions) -> int:
    if run.json:
        print_json({"id": task.id, "handle": task.handle, "state": task.state})
    else:
        OUT.print(task.handle, markup=False)
        ERR.print(tr("Wait for it with: mediarelay wait HANDLE"))
    return 0
