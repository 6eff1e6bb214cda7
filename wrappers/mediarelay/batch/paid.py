"""The one step that may cost money: look, and send at most once.

Whatever happens after a request that could have been accepted ends as a task, or as `uncertain` with its external id;
never as `refused`, for what is refused is sent again.
"""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any, TypedDict, cast

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from .._core.actions import Response
from .._core.handle import VERSION, Handle
from .._core.request import PreparedRequest
from .._core.response import ParsedResponse, read_task
from .._core.submit import query_request
from .._io.arguments import read_fields
from .._io.run import adrive
from ..errors import AuthenticationError, RateLimited, RelayError, SubmitRejected
from ..relay import AsyncRelay
from .outcome import Attempt, Outcome, attempt_name, ended, storable
from .worker import Worker

_LOOKS = (0.0, 2.0, 5.0)
_NOT_THERE = ("missing", "rejected")  # what vendors and relays return when they know no such task
_CERTAIN = (SubmitRejected, AuthenticationError)  # nothing was created


class Submitted(TypedDict):
    """What the paid step came to: a task, a result at once, an end, or a request to wait."""

    at: float
    handle: str | None
    poll_after: float | None
    urls: list[str]
    units: str | None
    end: Outcome | None
    busy: str | None
    pause: float | None


def submitted(**known: Any) -> Submitted:
    """Return what the paid step came to, with nothing but what is known."""
    blank: Submitted = {
        "at": time.time(),
        "handle": None,
        "poll_after": None,
        "urls": [],
        "units": None,
        "end": None,
        "busy": None,
        "pause": None,
    }
    return cast(Submitted, {**blank, **storable(known)})


async def submit_once(here: Worker, attempt: Attempt, *, first: bool) -> Submitted:
    """Submit a job, or find out what became of its submission.

    Args:
        here: What to work with.
        attempt: The job.
        first: Whether it is certain that it was not sent in this attempt.
    """
    sure = first and attempt["mode"] == "submit"
    operation = find_operation(attempt["operation"])
    prepared: PreparedRequest | None = None
    try:
        prepared = await asyncio.to_thread(_prepare, here, operation, attempt)
    except Exception as error:
        if sure:
            return _end("refused", error=type(error).__name__, message=here.say(error))
    if not sure:
        known = await _look(here, operation, attempt, prepared, first=first)
        if known is not None:
            return known
    if prepared is None:
        return _end(
            "refused", error="InvalidInput", message=tr("The fields cannot be read any more; nothing was sent.")
        )
    return await _send(here, operation, attempt, prepared)


def _prepare(here: Worker, operation: Operation, attempt: Attempt) -> PreparedRequest:
    field = operation.lifecycle.id_field
    arguments = read_fields(here.contract, attempt["operation"], attempt["arguments"], Path())
    if field and attempt["external_id"]:
        arguments[field] = attempt["external_id"]
    return PreparedRequest(operation, arguments)


async def _look(
    here: Worker, operation: Operation, attempt: Attempt, prepared: PreparedRequest | None, *, first: bool
) -> Submitted | None:
    """Look for what may have been submitted; None where it is certain that nothing was."""
    doubt = tr("the process that submitted it died before it knew the outcome")
    if attempt["mode"] == "look":
        doubt = tr("an earlier run could not establish it")
    external_id = attempt["external_id"]
    found = await _find(here.relay, operation, external_id)
    if found.id is not None:
        record = _record(operation, attempt, prepared, found.id)
        return _accepted(here, operation, attempt, record, found)
    # A page instead of a response, while the gateway is replaced for instance, says nothing of the task.
    unknown = found.error_kind in _NOT_THERE and found.about_task
    may_send = attempt["mode"] == "reconcile" and first and unknown
    if may_send and await _is_proven(here.relay, operation, attempt):
        return None  # it never arrived, and we are the first to send it after knowing that
    sought = (
        tr("its external id {external_id} was not found", external_id=external_id)
        if external_id
        else tr("it carries no id to look for")
    )
    return _end(
        "uncertain",
        # What was reconciled in one go is known as far as it can be; only an interruption is looked into again.
        interrupted=attempt["mode"] == "submit" or not first,
        error="SubmitUncertain",
        message=tr("The task may have been created and charged: {doubt}, and {sought}.", doubt=doubt, sought=sought),
    )


async def _send(here: Worker, operation: Operation, attempt: Attempt, prepared: PreparedRequest) -> Submitted:
    name = attempt_name(attempt)
    here.unnoted[name] = None  # from here on its outcome is owed
    flow = here.relay.session.submission(prepared, prepared.external_id, pauses=())
    try:
        with here.relay.session.submitting(prepared, flow):
            parsed = await adrive(flow, here.relay.session.transport, here.relay.session.clock)
    except RateLimited as error:
        return submitted(busy=here.say(error), pause=error.retry_after)
    except _CERTAIN as error:
        return _end("refused", error=type(error).__name__, message=here.say(error))
    except Exception as error:
        kind = type(error).__name__ if isinstance(error, RelayError) else "SubmitUncertain"
        what = here.say(error)
        if not isinstance(error, RelayError):
            what = tr(
                "The task may have been created and charged ({error}: {what}).", error=type(error).__name__, what=what
            )
        return _end("uncertain", error=kind, message=what, handle=getattr(error, "handle", None))
    record: Handle | None = None
    if operation.query is not None and parsed.id is not None:
        record = _record(operation, attempt, prepared, parsed.id, parsed.request_id)
    return _accepted(here, operation, attempt, record, parsed)


def _accepted(
    here: Worker, operation: Operation, attempt: Attempt, record: Handle | None, parsed: ParsedResponse
) -> Submitted:
    """Return what was accepted; a gateway that answers at once gives a result instead of a task."""
    if operation.query is None or record is None:
        return submitted(urls=list(parsed.urls), units=parsed.units)
    handle = handle_text(record)
    here.unnoted[attempt_name(attempt)] = handle
    return submitted(handle=handle, poll_after=parsed.poll_after)


def _record(
    operation: Operation,
    attempt: Attempt,
    prepared: PreparedRequest | None,
    task_id: str,
    request_id: str | None = None,
) -> Handle:
    """Return the handle of an accepted task; one that leads back to it where no better one can be had."""
    try:
        if prepared is not None:
            return prepared.handle(task_id, request_id)
    except Exception:  # noqa: S110 - it is paid for: its id is worth more than the rest of the handle
        pass
    return Handle(operation.id, task_id, attempt["external_id"], request_id=request_id)


def handle_text(record: Handle) -> str:
    """Return a handle as text, whatever the id is: the state has room for the longest, and for half a character."""
    try:
        text = record.encode()
        text.encode()
    except Exception:
        values = {"v": VERSION, "op": record.operation, "id": record.task_id}
        further = {"ext": record.external_id, "at": record.submitted_at, "with": record.kept, "of": record.kind}
        text = json.dumps(values | {key: value for key, value in further.items() if value is not None})
    return text


def _end(state: Any, **known: Any) -> Submitted:
    return submitted(end=ended(state, time.time(), **known))


async def _find(relay: AsyncRelay, operation: Operation, external_id: str | None) -> ParsedResponse:
    """Look a task up by an external id: a task, a definite no (`_NOT_THERE`), or neither."""
    parsed = ParsedResponse()
    if external_id is None or operation.query is None:
        return parsed
    for pause in _LOOKS:
        await asyncio.sleep(pause)
        try:
            response = await relay.session.transport.send(query_request(operation, external_id))
            parsed = read_task(operation, response) if isinstance(response, Response) else ParsedResponse()
        except Exception:
            parsed = ParsedResponse()
        if parsed.error_kind is None and parsed.id is not None:
            if _is_about(parsed, external_id):
                return parsed
            parsed = ParsedResponse()
    return parsed


def _is_about(parsed: ParsedResponse, external_id: str) -> bool:
    """Whether a response is about the task of that external id: not another's, and not just an echo of that id."""
    if parsed.external_id is not None:
        return parsed.external_id == external_id
    return parsed.id != external_id


async def _is_proven(relay: AsyncRelay, operation: Operation, attempt: Attempt) -> bool:
    """Whether this gateway finds another job of the same operation by its external id."""
    if attempt["canary"] is None:
        return False
    external_id, task_id = attempt["canary"]
    return (await _find(relay, operation, external_id)).id == task_id
