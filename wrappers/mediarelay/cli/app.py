"""The command `mediarelay`: every method of the contract, waiting, and what was submitted from here.

Exit codes: 0 done, 1 refused or failed, 2 unusable input, 3 still running, 4 uncertain, 130 interrupted (143 by
SIGTERM, 129 by SIGHUP).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, CycloptsError, Parameter
from rich.console import Console
from rich.markup import escape

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, UnknownOperation, is_free, load_contract

from .._core.handle import Handle
from .._core.links import is_data, shown
from .._io.arguments import read_fields
from .._io.history import History
from ..errors import InvalidInput, RelayError, StillRunning, SubmitUncertain
from ..relay import Relay
from ..task import Result, Task
from .dry_run import preview
from .interruption import exit_code, resumable, stoppable
from .listing import print_entries
from .options import (
    GatewayOptions,
    RunOptions,
    SubmitOptions,
    command_signature,
    join_switches,
    wants_json,
)
from .output import STDOUT, check_output, write_result
from .progress import Ticker

_ABOUT = "Buy media generation from any relay gateway: submit once, wait patiently, download whole."
_TITLES = 6
_EXIT = {InvalidInput: 2, StillRunning: 3, SubmitUncertain: 4}
_ERR = Console(stderr=True, highlight=False, soft_wrap=True)
_OUT = Console(highlight=False, soft_wrap=True)


def make_app() -> App:
    """Return the command line with all families of the contract."""
    app = App(name="mediarelay", version=version("mediarelay"), help=_ABOUT, help_format="rich")
    contract = Contract(load_contract())
    families: dict[str, App] = {}
    for operation_id, route in contract.operations.items():
        if "x-method" not in route.operation:
            continue
        family = route.operation["tags"][0]
        if family not in families:
            about = next(tag["description"] for tag in contract.document["tags"] if tag["name"] == family)
            app.command(families.setdefault(family, App(name=family.replace("_", "-"), help=about)))
        families[family].command(_command(contract, operation_id), name=route.operation["x-method"].replace("_", "-"))
    app.command(wait)
    app.command(tasks)
    for entry in entry_points(group="mediarelay.commands"):
        app.command(entry.load(), name=entry.name)
    app.register_install_completion_command()
    return app


def main() -> None:
    """Run the command line; the console script."""
    words = join_switches(sys.argv[1:])
    as_json = wants_json(words)
    try:
        code = make_app()(words, exit_on_error=False, print_error=not as_json)
    except CycloptsError as error:
        code = 2
        if as_json:
            _print_json(_as_json(InvalidInput(str(error) or type(error).__name__)))
    except KeyboardInterrupt as interruption:  # between two steps of a command
        code = _interrupted(interruption, as_json=as_json)
    except BrokenPipeError:  # whoever read our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def wait(
    task: str,
    *,
    operation: str | None = None,
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
        check_output(run.output, json=run.json)
        record = relay.resume(_handle(task, operation, history, relay.gateway.base_url))
        with resumable(record.handle, run.output):
            return _finish(relay, record, run, history)

    return _with_relay(gateway, run, work)


def tasks(*, uncertain: Annotated[bool, Parameter(negative=())] = False, json: bool = False) -> int:
    """List what was submitted from here, with the state last seen.

    Args:
        uncertain: Only submissions of which nobody knows whether they were accepted, by their external ids.
        json: Print JSON.
    """
    entries = [entry for entry in History().entries() if entry.state == "uncertain" or not uncertain]
    if json:
        _print_json([entry._asdict() for entry in entries])
        return 0
    if not entries:
        _ERR.print("Nothing is in doubt." if uncertain else "Nothing was submitted from here yet.")
        return 0
    print_entries(_OUT, entries)
    return 0


def _command(contract: Contract, operation_id: str) -> Callable[..., int]:
    operation, places = contract.operations[operation_id].operation, find_operation(operation_id).places

    def command(*, gateway: GatewayOptions | None = None, run: SubmitOptions | None = None, **given: Any) -> int:
        chosen = run or SubmitOptions()

        def work(relay: Relay) -> int:
            arguments = read_fields(contract, operation_id, given)
            if chosen.dry_run:
                form = relay.session.form_for(find_operation(operation_id))
                shown = preview(contract, operation_id, arguments, relay.gateway, form)
                _print_json(shown)
                return 2 if shown["problems"] else 0
            check_output(chosen.output if chosen.wait else None, json=chosen.json)
            family = getattr(relay, operation["tags"][0])
            if not is_free(operation, {places[name][1]: value for name, value in arguments.items() if name in places}):
                warning = "" if relay.gateway.is_local else " This costs money."
                _ERR.print(f"Submitting to {relay.gateway.base_url}.{warning}")
            outcome = getattr(family, operation["x-method"])(**arguments)
            if not isinstance(outcome, Task):
                return _deliver(outcome, chosen, {})
            with resumable(outcome.handle, chosen.output):
                history = History(on=chosen.history)
                history.add(outcome.handle, outcome.id, relay.gateway.base_url)
                _ERR.print(f"Submitted as {outcome.id}.", markup=False)
                return _finish(relay, outcome, chosen, history) if chosen.wait else _leave(outcome, chosen)

        return _with_relay(gateway, chosen, work)

    command.__doc__ = _document(operation)
    signature = command_signature(contract, operation_id)
    command.__signature__ = signature  # type: ignore[attr-defined]
    command.__annotations__ = {name: parameter.annotation for name, parameter in signature.parameters.items()}
    return command


def _document(operation: dict[str, Any]) -> str:
    cost = "It costs money." if operation["x-cost"] == "paid" else "It is free."
    about = operation.get("description", "").partition("In the documentation of ")[0].strip()
    # The contract lists every page that documents it, dozens for some; the first titles are enough to recognise it.
    titles = list(dict.fromkeys(page["title"] for page in operation.get("x-documented-by", [])))
    shown = ", ".join(titles[:_TITLES]) + (", …" if len(titles) > _TITLES else "")
    menus = f"In the gateways' menus: {shown}" if titles else ""
    return "\n\n".join(filter(None, [f"{operation['summary']}. {cost}", about, menus]))


def _with_relay(gateway: GatewayOptions | None, run: RunOptions, work: Callable[[Relay], int]) -> int:
    gateway = gateway or GatewayOptions()
    dry = isinstance(run, SubmitOptions) and run.dry_run
    try:
        with (
            stoppable(),
            Relay(gateway.base_url, gateway.api_key or ("dry-run" if dry else None), history=run.history) as relay,
        ):
            return work(relay)
    except RelayError as error:
        if run.json:
            _print_json(_as_json(error))
        else:
            _ERR.print(f"[bold red]{type(error).__name__}[/]: {escape(str(error))}")
            if error.handle and not isinstance(error, InvalidInput):
                _ERR.print(f"Its handle: {escape(error.handle)}")
        return next((code for kind, code in _EXIT.items() if isinstance(error, kind)), 1)
    except KeyboardInterrupt as interruption:
        return _interrupted(interruption, as_json=run.json)


def _as_json(error: RelayError) -> dict[str, Any]:
    details = {name: value for name, value in vars(error).items() if not name.startswith("_")}
    return {"error": type(error).__name__, "message": str(error), **details}


def _interrupted(interruption: KeyboardInterrupt, *, as_json: bool) -> int:
    notes = list(getattr(interruption, "__notes__", []))
    _ERR.print("\nInterrupted.", *notes, markup=False)
    if as_json:
        handle = getattr(interruption, "handle", None)
        _print_json({"error": "Interrupted", "message": " ".join(["Interrupted.", *notes]), "handle": handle})
    return exit_code(interruption)


def _finish(relay: Relay, task: Task, run: RunOptions, history: History) -> int:
    began = time.monotonic()
    with Ticker(_ERR, task.id) as ticker:
        try:
            result = task.wait(run.timeout, on_update=ticker)
        finally:
            history.note(task.id, relay.gateway.base_url, task.state)
    facts = {"id": task.id, "seconds": round(time.monotonic() - began, 1), "requests": ticker.requests}
    return _deliver(result, run, facts, lambda path: history.note(task.id, relay.gateway.base_url, task.state, path))


def _deliver(
    result: Result, run: RunOptions, facts: dict[str, Any], note: Callable[[Path], None] = lambda _: None
) -> int:
    files = []
    to_stdout = run.output == STDOUT
    if run.output is not None:
        for index in range(1 if to_stdout and result.urls else len(result.urls)):
            files.append(write_result(result, run.output, index))
            if not to_stdout:
                note(files[-1].path)
    if run.json:
        _print_json(
            {
                **facts,
                "handle": result.handle,
                "urls": result.urls,
                "missing": result.missing,
                "files": [{**file._asdict(), "path": str(file.path)} for file in files],
                "clip_seconds": result.clip_seconds,
                "units": result.units,
                "raw": result.raw,
            }
        )
        return 0
    for url in result.urls[1:] if to_stdout else ():
        _ERR.print(f"Standard output takes one file; a further one is at {url}", markup=False)
    for file in () if to_stdout else files:
        _OUT.print(f"{file.path}  {file.size} bytes  sha256 {file.sha256}", markup=False)
    if not files:
        for url in result.urls:
            _OUT.print(shown(url) if is_data(url) else url, markup=False)
    if not result.urls and not to_stdout:
        _print_json(result.raw)
    told = (
        result.missing and f"{len(result.missing)} more could not be made ({'; '.join(result.missing)})",
        result.clip_seconds and f"{result.clip_seconds:g} seconds long",
        result.units and f"charged {result.units} units",
        facts and f"waited {facts['seconds']} s with {facts['requests']} requests",
    )
    _ERR.print("; ".join(str(fact) for fact in told if fact) or "done", markup=False)
    return 0


def _leave(task: Task, run: SubmitOptions) -> int:
    if run.json:
        _print_json({"id": task.id, "handle": task.handle, "state": task.state})
    else:
        _OUT.print(task.handle, markup=False)
        _ERR.print("Wait for it with: mediarelay wait HANDLE")
    return 0


def _handle(text: str, operation: str | None, history: History, base_url: str) -> str:
    if text.lstrip().startswith("{"):
        return text
    if operation is None:
        entry = history.find(text, base_url)
        if entry is None:
            raise InvalidInput(
                f"{text} was not submitted from here to {base_url}; say what it is with --operation, "
                "for instance --operation kling.image2video"
            )
        return entry.handle
    try:
        return Handle(Contract(load_contract()).find(operation), text).encode()
    except UnknownOperation as error:
        raise InvalidInput(str(error)) from None


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
