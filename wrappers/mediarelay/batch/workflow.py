"""One attempt at a job as a durable workflow.

The engine records what every step returned and, after a crash, runs the workflow again with the recorded values up to
where it broke off. So the paid step is one step: it looks and sends, and nothing lies between them. Whether it is run
for the first time is told by the mark before it, which names the process: a mark of another process means that this
one may have sent the request and died, and then it is never sent blindly.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypedDict
from uuid import uuid4

from dbos import DBOS

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation

from ..contract import Contract
from ..download import PATIENCE, Downloaded, Fetch, afetch, safe_name
from ..errors import RateLimited, RelayError
from ..exchange import Done, Event, Lost, Reply, Request, Send, SleepUntil
from ..handle import Handle
from ..lifecycle import Reading, read_task
from ..machine import HEADERS, Submission, query_request
from ..options import read_fields
from ..plan import Plan
from ..relay import AsyncRelay, wait_machine
from .outcome import Attempt, Outcome, ended, ended_badly
from .storage import finished_file, sha256

PROCESS = uuid4().hex
_BUSY_PAUSES = (2.0, 4.0, 8.0, 16.0, 30.0)
_BUSY_LIMIT = 24 * 3600.0
_LOOKS = (0.0, 2.0, 5.0)
_NOT_THERE = ("missing", "rejected")  # what vendors and relays answer when they know no such task


class Desk:
    """What the steps of this process work with. It is set by whoever runs the batch; there is one for a process."""

    def __init__(self, relay: AsyncRelay, contract: Contract, out: Path) -> None:
        self.relay = relay
        self.contract = contract
        self.out = out
        self._at_work: Counter[bool] = Counter()  # steps under way, by whether they are paid
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None

    @contextlib.asynccontextmanager
    async def at_work(self, *, paid: bool = False) -> AsyncIterator[None]:
        """Do a step here, unless the desk is being left: then it is the next run that does it."""
        if self._closing:
            await asyncio.Event().wait()
        self._loop = asyncio.get_running_loop()
        self._at_work[paid] += 1
        try:
            yield
        finally:
            self._at_work[paid] -= 1

    def leave(self, patience: float) -> None:
        """Begin nothing any more, and wait for the replies of submissions under way: they are being paid for."""
        self._closing = True
        end = time.monotonic() + patience
        while self._at_work[True] and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.2)  # the engine writes what a step returned right after it
        if self._loop is not None and not self._at_work.total():
            asyncio.run_coroutine_threadsafe(self.relay.close(), self._loop).result(5)


desk: Desk | None = None


def _at_desk() -> Desk:
    assert desk is not None, "a batch is run by run_batch"
    return desk


class Mark(TypedDict):
    """Who is about to submit, and since when."""

    by: str
    at: float


class Submitted(TypedDict):
    """What the paid step came to: a task, a result at once, an end, or a wish to wait."""

    at: float
    handle: str | None
    poll_after: float | None
    urls: list[str]
    units: str | None
    end: Outcome | None
    busy: str | None
    pause: float | None


def _submitted(**known: Any) -> Submitted:
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
    return {**blank, **known}  # type: ignore[typeddict-item]


class Asked(TypedDict):
    """A reply as JSON; `lost` where there was none."""

    at: float
    lost: str | None
    status: int
    headers: Mapping[str, str]
    body: str


@DBOS.step()
async def mark() -> Mark:
    """Note that this process is going to submit."""
    return {"by": PROCESS, "at": time.time()}


@DBOS.step()
async def submit(attempt: Attempt, marked: Mark) -> Submitted:
    """Submit a job, or find out what became of its submission."""
    async with _at_desk().at_work(paid=True):
        try:
            return await _submit(_at_desk(), attempt, first=marked["by"] == PROCESS)
        except RateLimited as error:
            return _submitted(busy=str(error), pause=error.retry_after)
        except RelayError as error:
            return _submitted(end=ended_badly(error, time.time()))


async def _submit(here: Desk, attempt: Attempt, *, first: bool) -> Submitted:
    operation = find_operation(attempt["operation"])
    field = operation.lifecycle.get("id_field")
    arguments = read_fields(here.contract, attempt["operation"], attempt["arguments"], Path())
    if field and attempt["external_id"]:
        arguments[field] = attempt["external_id"]
    plan = await asyncio.to_thread(Plan, operation, arguments)
    doubt = None
    if attempt["mode"] == "look":
        doubt = "an earlier run could not tell"
    elif attempt["mode"] == "settle" or not first:
        doubt = "the process that submitted it died before it knew the outcome"
        found = await _find(here.relay, operation, plan.external_id)
        if found.id is None:
            proven = found.meaning in _NOT_THERE and await _is_proven(here.relay, operation, attempt)
            if not first or not proven:
                # Whoever settled it in one go knows all that can be known; only an interruption is looked into again.
                interrupted = attempt["mode"] == "submit" or not first
                return _submitted(end=_doubtful(plan.external_id, doubt, interrupted=interrupted))
            doubt = None  # it never arrived, and we are the first to send it after knowing that
    machine = Submission(operation, plan.request, plan.external_id, pauses=(), doubt=doubt)
    reading = await here.relay.drive(machine)
    if operation.asks is None or reading.id is None:
        return _submitted(urls=list(reading.urls), units=reading.units)
    return _submitted(handle=plan.handle(reading.id).encode(), poll_after=reading.poll_after)


def _doubtful(external_id: str | None, doubt: str, *, interrupted: bool) -> Outcome:
    sought = f"its external id {external_id} was not found" if external_id else "it carries no id to look for"
    return ended(
        "uncertain",
        time.time(),
        interrupted=interrupted,
        error="SubmitUncertain",
        message=f"The task may have been created and charged: {doubt}, and {sought}.",
    )


async def _find(relay: AsyncRelay, operation: Operation, external_id: str | None) -> Reading:
    """Look a task up by an external id: a task, a definite no (`_NOT_THERE`), or neither."""
    reading = Reading()
    if external_id is None or operation.asks is None:
        return reading
    for pause in _LOOKS:
        await asyncio.sleep(pause)
        reply = await relay.wire.send(query_request(operation, external_id))
        reading = read_task(operation, reply) if isinstance(reply, Reply) else Reading()
        if reading.meaning is None and reading.id is not None:
            return reading
    return reading


async def _is_proven(relay: AsyncRelay, operation: Operation, attempt: Attempt) -> bool:
    """Whether this gateway finds another job of the same operation by its external id."""
    if attempt["witness"] is None:
        return False
    external_id, task_id = attempt["witness"]
    return (await _find(relay, operation, external_id)).id == task_id


@DBOS.step()
async def ask(method: str, path: str, query: Mapping[str, str | Sequence[str]], body: str | None) -> Asked:
    """Ask once for what the machine wants to know; always free."""
    content = None if body is None else body.encode()
    async with _at_desk().at_work():
        reply = await _at_desk().relay.wire.send(Request(method, path, query, content))
    if isinstance(reply, Lost):
        return {"at": time.time(), "lost": reply.reason, "status": 0, "headers": {}, "body": ""}
    body = base64.b64encode(reply.body).decode()
    headers = {name: reply.headers[name] for name in HEADERS if name in reply.headers}
    return {"at": time.time(), "lost": None, "status": reply.status, "headers": headers, "body": body}


@DBOS.step()
async def fetch(job: str, name: str, urls: list[str], handle: str | None) -> list[dict[str, Any]]:
    """Download the files of a job; one that an interrupted process had finished is taken as it is."""
    here = _at_desk()
    files = []
    async with here.at_work():
        for index, url in enumerate(urls):
            stem = f"{job}_{name}" + (f"-{index}" if len(urls) > 1 else "")
            path = finished_file(here.out, stem)
            if path is None:
                link = here.relay.gateway.absolute(url)
                plan = Fetch(link, here.out, here.relay.gateway, name=stem, handle=handle, patience=PATIENCE)
                got = await afetch(plan, here.relay.wire, here.relay.clock)
            else:
                got = Downloaded(path, path.stat().st_size, await asyncio.to_thread(sha256, path))
            files.append({"path": str(got.path), "size": got.size, "sha256": got.sha256})
    return files


@DBOS.workflow(max_recovery_attempts=None)
async def perform(attempt: Attempt) -> Outcome:
    """Submit, wait and download: everything outside the steps is repeated after a crash and must not differ."""
    if attempt["handle"] is None:
        submitted = await _until_accepted(attempt)
    else:
        resumed = await mark()
        submitted = _submitted(at=resumed["at"], handle=attempt["handle"], poll_after=0.0)
    if submitted["end"] is not None:
        return submitted["end"]
    began = now = submitted["at"]
    handle = submitted["handle"]
    known: dict[str, Any] = {"handle": handle}
    urls, units = submitted["urls"], submitted["units"]
    name = "result"
    try:
        if handle is not None:
            record = Handle.decode(handle)
            name = known["task_id"] = record.task_id
            began = float(record.submitted_at or began)
            waited = await _wait(attempt["operation"], record, submitted, began)
            now = waited.at
            known["seconds"] = round(now - began, 1)
            if waited.error is not None:
                raise waited.error
            urls, units = list(waited.reading.urls), waited.reading.units
        known["units"] = units
        files = await fetch(attempt["job"], safe_name(name), urls, handle)
    except RelayError as error:
        return ended_badly(error, now, **known)
    return ended("succeeded", now, files=files, **known)


async def _until_accepted(attempt: Attempt) -> Submitted:
    """Submit until the gateway has room: each try is a step of its own, and the pauses between them are durable."""
    marked = await mark()
    if attempt["mode"] == "settle" and attempt["not_before"] > marked["at"]:
        await DBOS.sleep_async(attempt["not_before"] - marked["at"])
        marked = await mark()
    waited, tries = 0.0, 0
    while True:
        submitted = await submit(attempt, marked)
        if submitted["busy"] is None:
            return submitted
        if waited > _BUSY_LIMIT:
            end = ended("refused", marked["at"], error="RateLimited", message=submitted["busy"])
            return {**submitted, "end": end}
        asked_for = submitted["pause"]
        pause = _BUSY_PAUSES[min(tries, len(_BUSY_PAUSES) - 1)] if asked_for is None else max(asked_for, 1.0)
        await DBOS.sleep_async(pause)
        waited, tries = waited + pause, tries + 1
        marked = await mark()


class _Waited(NamedTuple):
    reading: Reading
    error: Exception | None
    at: float


async def _wait(operation_id: str, record: Handle, submitted: Submitted, began: float) -> _Waited:
    """Drive the machine of every wait, by recorded replies and times, with durable sleeps."""
    now = submitted["at"]
    machine = wait_machine(find_operation(operation_id), record, now, now - began, submitted["poll_after"])
    event: Event = None
    while True:
        action = machine.step(event, now)
        event = None
        if isinstance(action, Send):
            method, path, query, content = action.request[:4]
            asked = await ask(method, path, dict(query), None if content is None else content.decode())
            now = asked["at"]
            event = _event(asked)
        elif isinstance(action, SleepUntil):
            await DBOS.sleep_async(action.time - now)
            now = action.time
        elif isinstance(action, Done):
            return _Waited(action.value, None, now)
        else:
            return _Waited(machine.reading, action.error, now)


def _event(asked: Asked) -> Event:
    if asked["lost"] is not None:
        return Lost(sent=True, reason=asked["lost"])
    return Reply(asked["status"], asked["headers"], base64.b64decode(asked["body"]))
