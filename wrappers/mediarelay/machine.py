"""What to do next: the submission and the wait as machines without I/O.

Each takes what happened and the time and answers with one value of `exchange`: send this, sleep until then, done,
failed. The two drivers, or any worker queue, run them. A submission is paid, so it is sent again only where it is
certain that nothing was created; a poll is free, so it is patient.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote

from mediarelay_client.tasks.operation import Ask, Operation

from .errors import (
    AuthenticationError,
    QuotaExceeded,
    RateLimited,
    RelayError,
    StillRunning,
    SubmitRejected,
    SubmitUncertain,
    TaskCancelled,
    TaskFailed,
    UnexpectedResponse,
)
from .exchange import Action, Done, Event, Failed, Lost, Nudge, Reply, Request, Send, SleepUntil
from .handle import Handle
from .lifecycle import FINAL, Reading, State, read_file, read_result, read_task
from .schedule import Schedule

_CONNECT_PAUSES = (1.0, 3.0)
_BUSY_PAUSES = (2.0, 4.0, 8.0, 16.0, 30.0, 60.0)
_LOOKUP_PAUSES = (1.0, 4.0, 15.0)
_MISSING_GRACE = 60.0
_LONGEST_HINT = 600.0
HEADERS = ("date", "retry-after", "retry-after-ms", "openai-poll-after-ms", "x-oneapi-request-id")
"""What the machines read of a reply's headers."""


def query_request(operation: Operation, task_id: str, kept: Mapping[str, str] | None = None) -> Request:
    """Return the free request that asks for a task; `kept` are the fields of its submission that are sent along."""
    if operation.asks is None:
        raise UnexpectedResponse(f"{operation.id} has no task to ask for")
    return ask_request(operation.asks, task_id, kept)


def ask_request(ask: Ask, names: str | Sequence[str], kept: Mapping[str, str] | None = None) -> Request:
    """Return the request that asks for something by its id, or for many things by theirs."""
    if ask.place == "query":
        return Request(ask.method, ask.path, {**ask.fixed, ask.name: names})
    if ask.place == "body":
        return Request(ask.method, ask.path, ask.fixed, json.dumps({**(kept or {}), ask.name: names}).encode())
    assert isinstance(names, str)
    return Request(ask.method, ask.path.replace("{task_id}", quote(names, safe="")), ask.fixed)


class Submission:
    """Sends one paid request at most once as far as the gateway could have accepted it.

    Where the outcome is uncertain, the task is looked up by the external id that the request carried, if any. What
    only reads (GET) is simply asked again.

    Args:
        operation: What is submitted.
        request: The request itself.
        external_id: The id that it carries, where the operation takes one.
        pauses: Seconds to wait after each "too many requests" before the next attempt.
        doubt: Why it may have been sent already: then it is only looked up, never sent.
    """

    def __init__(
        self,
        operation: Operation,
        request: Request,
        external_id: str | None,
        *,
        pauses: Sequence[float] = _BUSY_PAUSES,
        doubt: str | None = None,
    ) -> None:
        self._operation = operation
        self._request = request
        self._external_id = external_id
        self._repeatable = request.method == "GET" and not operation.paid
        self._connects = 0
        self._refusals = 0
        self._lookups = 0
        self._pauses = pauses
        self._doubt = doubt  # from then on there are only look-ups

    def step(self, event: Event, now: float) -> Action[Reading]:
        """Take what the last action led to and return the next one."""
        if event is None or isinstance(event, Nudge):
            return self._next_request()
        if self._doubt is not None:
            return self._after_lookup(event, now)
        if isinstance(event, Lost):
            return self._after_loss(event, now)
        return self._after_reply(event, now)

    def _next_request(self) -> Action[Reading]:
        if self._doubt is None:
            return Send(self._request)
        if self._external_id is None or self._operation.asks is None:
            return Failed(self._give_up())
        return Send(query_request(self._operation, self._external_id))

    def _after_loss(self, event: Lost, now: float) -> Action[Reading]:
        if event.sent:
            return self._uncertain(event.reason, now)
        if self._connects < len(_CONNECT_PAUSES):
            self._connects += 1
            return SleepUntil(now + _CONNECT_PAUSES[self._connects - 1])
        return Failed(SubmitRejected(f"The gateway was not reached ({event.reason}); nothing was sent."))

    def _after_reply(self, reply: Reply, now: float) -> Action[Reading]:
        answers_at_once = self._operation.asks is None
        reading = (read_result if answers_at_once else read_task)(self._operation, reply)
        if reading.meaning is None and (reading.raw is not None if answers_at_once else reading.id is not None):
            return Done(reading._replace(poll_after=retry_after(reply)))
        match reading.meaning:
            case None:
                return self._uncertain(f"the reply (HTTP {reply.status}) is none that the contract knows", now)
            case "server":
                return self._uncertain(_words(reading, reply), now)
            case "busy" if self._refusals < len(self._pauses):
                self._refusals += 1
                pause = retry_after(reply)
                return SleepUntil(now + (self._pauses[self._refusals - 1] if pause is None else pause))
            case meaning:
                kinds: dict[str, Callable[..., RelayError]] = {
                    "authentication": AuthenticationError,
                    "forbidden": AuthenticationError,
                    "quota": QuotaExceeded,
                    "busy": partial(RateLimited, retry_after=retry_after(reply)),
                }
                kind = kinds.get(meaning, SubmitRejected)
                return Failed(kind(f"Nothing was created. {_words(reading, reply)}", **_details(reading, reply)))

    def _uncertain(self, doubt: str, now: float) -> Action[Reading]:
        if self._repeatable and self._lookups < len(_LOOKUP_PAUSES):
            self._lookups += 1
            return SleepUntil(now + _LOOKUP_PAUSES[self._lookups - 1])
        if self._repeatable:
            return Failed(UnexpectedResponse(f"The gateway does not answer: {doubt}"))
        self._doubt = doubt
        if self._external_id is None or self._lookups >= len(_LOOKUP_PAUSES):
            return Failed(self._give_up())
        self._lookups += 1
        return SleepUntil(now + _LOOKUP_PAUSES[self._lookups - 1])

    def _after_lookup(self, event: Event, now: float) -> Action[Reading]:
        assert self._doubt is not None
        if isinstance(event, Reply):
            reading = read_task(self._operation, event)
            if reading.meaning is None and reading.id is not None:
                return Done(reading._replace(poll_after=retry_after(event)))
        return self._uncertain(self._doubt, now)

    def _give_up(self) -> SubmitUncertain:
        if self._external_id is None:
            where = "It carried no id of its own; look at the gateway's list of tasks."
        else:
            where = (
                f"Look for external id {self._external_id} in the gateway's list of tasks; the query did not find it."
            )
        return SubmitUncertain(
            f"The task may have been created and charged, but its id is not known: {self._doubt}. {where}",
            external_id=self._external_id,
        )


class Update(NamedTuple):
    """Where a task stands, for progress callbacks.

    Attributes:
        state: The state as last seen.
        word: The gateway's own word for it.
        elapsed: Seconds since the wait began.
        requests: Polls so far.
        progress: Percent, where the gateway tells.
        typical: Seconds that such tasks usually take.
    """

    state: State
    word: str | None
    elapsed: float
    requests: int
    progress: float | None
    typical: float


class Wait:
    """Asks for one task until it has ended or the deadline has passed.

    Args:
        operation: The operation that submitted the task.
        handle: The task.
        now: The driver's clock, in seconds.
        age: Seconds since the submission, as far as known.
        timeout: Seconds from now on after which to stop asking.
        schedule: When to ask.
        poll_after: When to ask first, in seconds after the submission, where that is known better than by the schedule.
        notify: Called after every poll.
    """

    def __init__(
        self,
        operation: Operation,
        handle: Handle,
        now: float,
        *,
        age: float,
        timeout: float,
        schedule: Schedule,
        poll_after: float | None = None,
        notify: Callable[[Update], None] = lambda _: None,
    ) -> None:
        self.reading = Reading(id=handle.task_id)
        self._operation = operation
        self._handle = handle
        self._began = now
        self._submitted = now - age
        self._deadline = now + timeout
        self._schedule = schedule
        self._notify = notify
        self._polls = 0
        self._asked = float("-inf")
        self._missing_since: float | None = None
        self._trouble: str | None = None
        self._file_id: str | None = None  # what to ask for once the task itself is done
        self._next = self._submitted + (schedule.next_poll(age) if poll_after is None else poll_after)

    def step(self, event: Event, now: float) -> Action[Reading]:
        """Take what the last action led to and return the next one."""
        if isinstance(event, Nudge):
            self._next = now
        elif event is not None:
            ended = self._take(event, now)
            self._notify(self._update(now))
            if ended is not None:
                return ended
        if self._asked >= self._deadline:
            return Failed(self._still_running())
        due = min(self._next, self._deadline)  # the last poll is at the deadline itself, however long the gap
        if now < due:
            return SleepUntil(due)
        self._asked = now
        if self._file_id is not None:
            return Send(ask_request(self._operation.lifecycle["then"]["ask"], self._file_id))
        return Send(query_request(self._operation, self._handle.task_id, self._handle.kept))

    def _take(self, event: Reply | Lost, now: float) -> Done[Reading] | Failed | None:
        self._polls += 1
        elapsed = now - self._submitted
        self._next = self._submitted + self._schedule.next_poll(elapsed)
        if isinstance(event, Lost):
            self._trouble = event.reason
            return None
        hint = retry_after(event)
        if hint is not None:
            self._next = now + hint
        if self._file_id is None:
            reading = read_task(self._operation, event)
        else:
            reading = read_file(self._operation, self.reading, event)
        if reading.meaning is None:
            return self._after_reading(reading, event, now)
        return self._after_error(reading, event, now)

    def _after_reading(self, reading: Reading, reply: Reply, now: float) -> Done[Reading] | Failed | None:
        if reading.dialect is None:
            self._trouble = f"a reply that is no task (HTTP {reply.status})"
            return None
        self._trouble = self._missing_since = None
        self.reading = reading
        if reading.hint is not None:
            text = f"The task {self._handle.task_id} goes no further by itself. {reading.hint}"
            return self._failed(StillRunning, text, reading, reply)
        if reading.state not in FINAL:
            return None
        if reading.state == "cancelled":
            return self._failed(TaskCancelled, f"The task was cancelled. {reading.reason or ''}", reading, reply)
        if reading.state == "failed":
            return self._failed(TaskFailed, f"The task failed: {reading.reason or reading.word}", reading, reply)
        if reading.file_id is not None and self._file_id is None:
            self._file_id, self._next = reading.file_id, now
            return None
        if not reading.complete:
            text = "The gateway reports success, but nothing that was made."
            return self._failed(UnexpectedResponse, text, reading, reply)
        return Done(reading)

    def _after_error(self, reading: Reading, reply: Reply, now: float) -> Failed | None:
        self._trouble = _words(reading, reply)
        text = f"The task cannot be asked for. {self._trouble}"
        match reading.meaning:
            case "server" | "busy":
                return None
            case "authentication" | "forbidden":
                return self._failed(AuthenticationError, text, reading, reply)
            case "quota":
                return self._failed(QuotaExceeded, text, reading, reply)
        # Right after a submission a gateway may not know its own task yet, so this is waited out for a while.
        self._missing_since = now if self._missing_since is None else self._missing_since
        if now - self._missing_since < _MISSING_GRACE and now - self._submitted < 2 * _MISSING_GRACE:
            self._next = min(self._next, now + max(2.0, retry_after(reply) or 0))
            return None
        text = f"The gateway does not know the task. {self._trouble}"
        return self._failed(UnexpectedResponse, text, reading, reply)

    def _failed(self, kind: type[RelayError], text: str, reading: Reading, reply: Reply) -> Failed:
        return Failed(kind(text.rstrip(), handle=self._handle.encode(), **_details(reading, reply)))

    def _still_running(self) -> StillRunning:
        last = f"; the last poll brought {self._trouble}" if self._trouble else ""
        return StillRunning(
            f"The task {self._handle.task_id} was still {self.reading.state} after "
            f"{self._deadline - self._began:.0f} seconds{last}. It lives on; wait for it again with its handle.",
            handle=self._handle.encode(),
        )

    def _update(self, now: float) -> Update:
        reading = self.reading
        return Update(
            reading.state, reading.word, now - self._began, self._polls, reading.progress, self._schedule.typical
        )


def retry_after(reply: Reply) -> float | None:
    """Return the seconds that the gateway asks to wait, by `Retry-After` or a poll hint, at most ten minutes."""
    milliseconds = reply.headers.get("openai-poll-after-ms") or reply.headers.get("retry-after-ms")
    text = reply.headers.get("retry-after", "")
    try:
        if milliseconds:
            seconds = float(milliseconds) / 1000
        elif text.replace(".", "", 1).strip().isdigit():
            seconds = float(text)
        else:
            # A date is meant by the gateway's clock, which its own Date header tells.
            until, at = parsedate_to_datetime(text), parsedate_to_datetime(reply.headers.get("date", ""))
            seconds = (until - at).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(seconds, 0.0), _LONGEST_HINT)


def _words(reading: Reading, reply: Reply) -> str:
    code = f", code {reading.code}" if reading.code else ""
    own = f' The gateway says: "{reading.reason[:500]}".' if reading.reason else ""
    return f"{reading.hint or ''}{own} (HTTP {reply.status}{code})".strip()


def _details(reading: Reading, reply: Reply) -> dict[str, Any]:
    return {
        "code": reading.code,
        "http_status": reply.status,
        "request_id": reading.request_id or reply.headers.get("x-oneapi-request-id"),
    }
