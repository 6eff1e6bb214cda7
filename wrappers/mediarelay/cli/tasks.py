"""`mediarelay wait` and `mediarelay tasks`: what was submitted earlier."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from mediarelay_contract.contract import Contract, UnknownOperation, load_contract
from mediarelay_contract.language import localised, tr

from .._core.handle import Handle
from .._io.history import History
from ..errors import InvalidInput
from ..relay import Relay
from .completion import complete_operations, complete_tasks
from .console import ERR, OUT, print_json
from .interruption import resumable
from .listing import print_entries
from .options import GatewayOptions, RunOptions
from .output import check_output
from .run import finish, with_relay

TaskName = Annotated[str, Parameter(completer=complete_tasks)]
OperationName = Annotated[str | None, Parameter(completer=complete_operations)]


def wait(
    task: TaskName,
    *,
    operation: OperationName = None,
    gateway: GatewayOptions | None = None,
    run: RunOptions | None = None,
) -> int:
    """Wait for a task that was submitted earlier, here or elsewhere.

    Args:
        task: Its handle, or the gateway's id.
        operation: What submitted it, such as kling.image2video; needed for an id that was not submitted from here.
        gateway: Which gateway.
        run: How to wait.
    """
    run = run or RunOptions()
    history = History(on=run.history)

    def work(relay: Relay) -> int:
        check_output(run.output, json=run.json, overwrite=run.overwrite)
        record = relay.resume(_handle(task, operation, history, relay.gateway.base_url))
        with resumable(record.handle, run.output):
            return finish(relay, record, run, history)

    return with_relay(gateway, run, work)


def step(
    handle: str, *, json: Annotated[bool, Parameter(negative=())] = True, gateway: GatewayOptions | None = None
) -> int:
    """Look at a task once, without sleeping, and print where it stands as JSON: for engines that wait themselves.

    Args:
        handle: The handle of the task.
        json: It is JSON in any case.
        gateway: Which gateway.
    """

    def work(relay: Relay) -> int:
        print_json(relay.check(handle))
        return 0

    return with_relay(gateway, RunOptions(json=json), work)


def cancel(
    task: TaskName, *, operation: OperationName = None, gateway: GatewayOptions | None = None, json: bool = False
) -> int:
    """Request that the gateway ends a task early, where the contract knows how (Fal, Replicate, Runway, Seedance).

    Args:
        task: Its handle, or the gateway's id.
        operation: What submitted it, such as fal.nano-banana; needed for an id that was not submitted from here.
        gateway: Which gateway.
        json: Print JSON.
    """
    history = History()

    def work(relay: Relay) -> int:
        record = relay.resume(_handle(task, operation, history, relay.gateway.base_url))
        state = record.cancel()
        history.note(record.id, relay.gateway.base_url, state)
        if json:
            print_json({"id": record.id, "handle": record.handle, "state": state})
        else:
            OUT.print(state)
        return 0

    return with_relay(gateway, RunOptions(json=json), work)


def tasks(*, uncertain: Annotated[bool, Parameter(negative=())] = False, json: bool = False) -> int:
    """List what was submitted from here, with the state last seen; of a batch, how many of its jobs are in which.

    `mediarelay batch --state … --status` lists the jobs of a batch one by one.

    Args:
        uncertain: Only submissions of which it is not known whether they were accepted, by their external ids, and
            batches with such jobs.
        json: Print JSON.
    """
    history = History()
    entries = [entry for entry in history.entries() if entry.state == "uncertain" or not uncertain]
    batches = [entry for entry in history.batches() if entry.counts.get("uncertain") or not uncertain]
    if json:
        print_json([*(entry._asdict() for entry in entries), *(batch._asdict() for batch in batches)])
        return 0
    if not entries and not batches:
        ERR.print(tr("Nothing is in doubt.") if uncertain else tr("Nothing was submitted from here yet."))
        return 0
    print_entries(OUT, entries, batches)
    return 0


def _handle(text: str, operation: str | None, history: History, base_url: str) -> str:
    if text.lstrip().startswith("{"):
        return text
    if operation is None:
        entry = history.find(text, base_url)
        if entry is None:
            raise InvalidInput(
                tr(
                    "{text} was not submitted from here to {base_url}; say what it is with --operation, for "
                    "instance --operation kling.image2video",
                    text=text,
                    base_url=base_url,
                )
            )
        return entry.handle
    try:
        return Handle(Contract(load_contract()).find(operation), text).encode()
    except UnknownOperation as error:
        raise InvalidInput(localised(str(error))) from None
