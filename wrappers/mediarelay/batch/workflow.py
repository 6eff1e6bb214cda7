"""One attempt at a job as a durable workflow.

The engine records what every step returned and, after a crash, runs the workflow again with the recorded values up to
where it broke off. So the paid step is one step: it looks and sends, and nothing lies between them. Whether it is run
for the first time is known by the claim before it, which names the process: a claim of another process means that this
one may have sent the request and died, and then it is never sent blindly.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypedDict

from dbos import DBOS
from dbos import error as engine_errors
from sqlalchemy.exc import SQLAlchemyError

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import BEARER
from mediarelay_contract.language import tr

from .._core.actions import Done, Event, Lost, Request, Response, Send, SleepUntil
from .._core.handle import Handle
from .._core.headers import told
from .._core.response import ParsedResponse
from .._io.session import make_poll
from .delivery import Delivered, deliver, file_stem
from .outcome import Attempt, JobState, Outcome, attempt_name, ended, state_of_task, storable
from .paid import Submitted, submit_once, submitted
from .worker import current_worker

_BUSY_PAUSES = (2.0, 4.0, 8.0, 16.0, 30.0)
_BUSY_LIMIT = 24 * 3600.0


class Claim(TypedDict):
    """Which run is about to submit, and since when."""

    by: str
    at: float


class Recorded(TypedDict):
    """A response as JSON; `lost` where there was none."""

    at: float
    lost: str | None
    status: int
    headers: Mapping[str, str]
    body: str


@DBOS.step()
async def claim() -> Claim:
    """Note that this run is going to submit."""
    return {"by": current_worker().name, "at": time.time()}


@DBOS.step()
async def submit(attempt: Attempt, claimed: Claim) -> Submitted:
    """Submit a job, or find out what became of its submission."""
    here = current_worker()
    async with here.at_work():
        # A claim of another run, or one that was acted upon here already, means that it may have been sent.
        return await submit_once(here, attempt, first=claimed["by"] == here.name and here.first_time(claimed["at"]))


@DBOS.step()
async def send_query(
    method: str,
    path: str,
    query: Mapping[str, str | Sequence[str]],
    body: str | None,
    credentials: Mapping[str, str] = BEARER,
) -> Recorded:
    """Send one query of the poll; always free."""
    content = None if body is None else body.encode()
    here = current_worker()
    async with here.at_work():
        try:
            response = await here.relay.session.transport.send(
                Request(method, path, query, content, credentials=credentials)
            )
        except Exception as error:
            response = Lost(sent=True, reason=here.say(error))
    if isinstance(response, Lost):
        return {"at": time.time(), "lost": storable(response.reason), "status": 0, "headers": {}, "body": ""}
    body = base64.b64encode(response.body).decode()
    return {"at": time.time(), "lost": None, "status": response.status, "headers": told(response.headers), "body": body}


@DBOS.step()
async def fetch(attempt: Attempt, name: str, urls: list[str], handle: str | None) -> Delivered:
    """Download the files of a job; one that an interrupted process had finished is taken as it is."""
    here = current_worker()
    async with here.at_work():
        return await deliver(here, file_stem(attempt["job"], name), urls, handle, attempt["known"])


@DBOS.workflow(max_recovery_attempts=None)
async def perform(attempt: Attempt) -> Outcome:
    """Submit, wait and download: everything outside the steps is repeated after a crash and must not differ."""
    name = attempt_name(attempt)
    if attempt["handle"] is not None or attempt["urls"]:
        resumed = await claim()
        begun = submitted(at=resumed["at"], handle=attempt["handle"], poll_after=0.0, urls=attempt["urls"])
    else:
        try:
            begun = await _until_accepted(attempt)
        except engine_errors.DBOSException:
            raise
        except Exception as error:
            return _unnoted(attempt, error)
        finally:
            current_worker().noted(name)
    if begun["end"] is not None:
        return begun["end"]
    known: dict[str, Any] = {"handle": begun["handle"], "urls": begun["urls"], "at": begun["at"]}
    try:
        return await _finish(attempt, begun, known)
    except engine_errors.DBOSException:
        raise
    except Exception as error:
        _note_trouble(error)
        state: JobState = "running" if begun["handle"] else "undelivered"
        return ended(state, error=type(error).__name__, message=current_worker().say(error), **known)


def _unnoted(attempt: Attempt, error: Exception) -> Outcome:
    """Return what a submission came to whose outcome the state did not take."""
    here = current_worker()
    _note_trouble(error)
    handle = here.unnotable(attempt_name(attempt))
    known: dict[str, Any] = {"error": type(error).__name__, "message": here.say(error), "handle": handle}
    return ended("running" if handle else "uncertain", time.time(), interrupted=handle is None, **known)


def _note_trouble(error: Exception) -> None:
    if isinstance(error, SQLAlchemyError):
        current_worker().trouble = error


async def _finish(attempt: Attempt, begun: Submitted, known: dict[str, Any]) -> Outcome:
    """Wait for a task and fetch what it made; what is `known` of it is kept up to date in case it ends early."""
    handle, urls, units = begun["handle"], begun["urls"], begun["units"]
    name = "result"
    if handle is not None:
        record = Handle.decode(handle)
        name = known["task_id"] = record.task_id
        began = float(record.submitted_at or begun["at"])
        waited = await _poll(attempt["operation"], record, begun, began)
        known["at"] = waited.at
        known["seconds"] = round(waited.at - began, 1)
        if waited.error is not None:
            state = state_of_task(waited.error, waited.parsed)
            message = current_worker().say(waited.error)
            return ended(state, error=type(waited.error).__name__, message=message, **known)
        urls, units = list(waited.parsed.urls), waited.parsed.units
    known["units"] = units
    delivered = await fetch(attempt, name, urls, handle)
    known["files"] = delivered["files"]
    if delivered["error"] is not None:
        return ended("undelivered", **{**known, **delivered, "urls": urls})
    # With a task there are fresh links whenever they are wanted; without one these are all that there is.
    return ended("succeeded", **{**known, "message": delivered["message"], "urls": [] if handle else urls})


async def _until_accepted(attempt: Attempt) -> Submitted:
    """Submit until the gateway has room: each try is a step of its own, and the pauses between them are durable."""
    waited, tries = 0.0, 0
    while True:
        try:
            claimed = await claim()
            if not tries and attempt["mode"] == "reconcile" and attempt["not_before"] > claimed["at"]:
                await DBOS.sleep_async(attempt["not_before"] - claimed["at"])
                claimed = await claim()
        except SQLAlchemyError as error:
            return _unclaimed(attempt, error)
        found = await submit(attempt, claimed)
        current_worker().noted(attempt_name(attempt))
        if found["busy"] is None:
            return found
        if waited > _BUSY_LIMIT:
            end = ended("refused", claimed["at"], error="RateLimited", message=found["busy"])
            return {**found, "end": end}
        hint = found["pause"]
        pause = _BUSY_PAUSES[min(tries, len(_BUSY_PAUSES) - 1)] if hint is None else max(hint, 1.0)
        await DBOS.sleep_async(pause)
        waited, tries = waited + pause, tries + 1


def _unclaimed(attempt: Attempt, error: Exception) -> Submitted:
    """Return the end of an attempt that could not even be noted as begun: it sent nothing."""
    _note_trouble(error)
    message = tr("The state could not be written, so nothing was sent: {why}", why=current_worker().say(error))
    sure = attempt["mode"] == "submit"
    known: dict[str, Any] = {"interrupted": not sure, "error": type(error).__name__, "message": message}
    end = ended("refused" if sure else "uncertain", time.time(), **known)
    return submitted(end=end)


class _Waited(NamedTuple):
    parsed: ParsedResponse
    error: Exception | None
    at: float


async def _poll(operation_id: str, record: Handle, begun: Submitted, began: float) -> _Waited:
    """Drive the poll that every wait uses, by recorded responses and times, with durable sleeps."""
    now = begun["at"]
    poll = make_poll(find_operation(operation_id), record, now, now - began, begun["poll_after"])
    event: Event = None
    while True:
        action = poll.step(event, now)
        event = None
        if isinstance(action, Send):
            method, path, query, content = action.request[:4]
            sent = None if content is None else content.decode()
            recorded = await send_query(method, path, dict(query), sent, dict(action.request.credentials))
            now = recorded["at"]
            event = _event(recorded)
        elif isinstance(action, SleepUntil):
            await DBOS.sleep_async(action.time - now)
            now = action.time
        elif isinstance(action, Done):
            return _Waited(action.value, None, now)
        else:
            return _Waited(poll.parsed, action.error, now)


def _event(recorded: Recorded) -> Event:
    if recorded["lost"] is not None:
        return Lost(sent=True, reason=recorded["lost"])
    return Response(recorded["status"], recorded["headers"], base64.b64decode(recorded["body"]))
