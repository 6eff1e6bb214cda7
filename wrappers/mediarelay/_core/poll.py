"""When to poll a task, and what the responses mean: one poll as a flow without I/O."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple

from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import message, tr
from mediarelay_contract.states import state_word

from ..errors import (
    AuthenticationError,
    QuotaExceeded,
    RelayError,
    StillRunning,
    TaskCancelled,
    TaskFailed,
    UnexpectedResponse,
)
from .actions import Action, Done, Event, Failed, Lost, Nudge, Response, Send, SleepUntil
from .handle import Handle
from .quoting import printable, quote, quote_response, title_of
from .refresh import RefreshInterval
from .response import FINAL, ParsedResponse, State, read_file, read_task
from .schedule import Duration, Schedule
from .submit import details_of, query_request, request_for, retry_after, words_of

_log = logging.getLogger("mediarelay")
_MISSING_GRACE = 60.0  # seconds within which a gateway that has just taken a task may not know it
_SEEN_GRACE = 300.0  # seconds for which a task that was seen may be unknown
_ROUTE_GRACE = 600.0  # seconds for which the gateway may have no such path, where the task was never seen
_EMPTY_GRACE = 60.0  # seconds for which a success may come without what was made
_EMPTY_PAUSES = (2.0, 4.0, 8.0, 15.0)
LEAST_GAP = 1.0
"""Seconds between two looks, however many callbacks come."""
LAST_LOOK = 3.0
"""Seconds that the look at the deadline itself may take."""
_FRESH = 10.0  # seconds since the submission, within which a task is waited for from its beginning


class Update(NamedTuple):
    """Where a task stands, for progress callbacks.

    Attributes:
        state: The state as last seen.
        raw_status: The gateway's own status word.
        elapsed: Seconds since the wait began.
        requests: Polls so far.
        progress: Percent, where the gateway reports it.
        typical: Seconds that such tasks usually take.
    """

    state: State
    raw_status: str | None
    elapsed: float
    requests: int
    progress: float | None
    typical: float


class Poll:
    """Polls one task until it has ended or the deadline has passed.

    Args:
        operation: The operation that submitted the task.
        handle: The task.
        now: The runner's clock, in seconds.
        age: Seconds since the submission, as far as known.
        timeout: Seconds from now after which to stop polling.
        schedule: When to poll, by the time since the submission.
        work: When to poll, by the time since the change from queued to running, where that was learnt.
        refresh: When the gateway itself learns of changes.
        share: See `Schedule.next_poll`; of the first poll.
        parsed: The task as its submission, or an earlier wait, reported it.
        poll_after: When to poll first, in seconds after the submission, where that is known better than by the
            schedule.
        notify: Called after every poll.

    Attributes:
        operation: What submitted the task.
        task_id: The task's id.
        parsed: The task as last seen.
        query: The request that queries it.
        duration: How long it took, once it has succeeded.
        is_doubted: Whether the last response may be about another task.
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
        work: Schedule | None = None,
        refresh: RefreshInterval | None = None,
        share: float = 1.0,
        parsed: ParsedResponse | None = None,
        poll_after: float | None = None,
        notify: Callable[[Update], None] = lambda _: None,
    ) -> None:
        ended = parsed is not None and parsed.state == "succeeded" and parsed.complete
        self.parsed = parsed if parsed is not None and ended else ParsedResponse(id=handle.task_id)
        self.operation = operation
        self.task_id = handle.task_id
        self._handle = handle
        self._began = now
        self.duration: Duration | None = None
        self._submitted = self._zero = now - age
        self._deadline = now + timeout
        self._schedule = schedule
        self._work = work
        self._refresh = refresh or RefreshInterval()
        self._fresh = age < _FRESH
        self._looked = self._submitted  # when it was last known not to have ended
        self._queued: float | None = None  # when it was last seen queued
        self._notify = notify
        self._polls = 0
        self._last_request = self._hinted = float("-inf")
        self._missing_since: float | None = None
        self._empty_since: float | None = None
        self._empties = 0
        self._known = parsed is not None and parsed.dialect is not None  # the gateway has reported it, here
        self._polled = False  # a query has reported it
        self.is_doubted = False
        self._is_named = False  # a query has named it by the id that was sent
        self._alias: str | None = None  # by which other id queries name it
        self._trouble: str | None = None
        self._details: dict[str, Any] = {}  # of the response that brought the trouble
        self._file_id: str | None = None  # what to query once the task itself is done
        if poll_after is None:
            self._next = self._refresh.after(now, self._submitted + schedule.next_poll(age, share))
        else:
            self._next = self._submitted + poll_after
        self.query = query_request(operation, handle.task_id, handle.kept)._replace(memo={})

    def step(self, event: Event, now: float) -> Action[ParsedResponse]:
        """Take what the last action led to and return the next one."""
        if self._polls == 0 and self.parsed.complete:
            return Done(self.parsed)  # some gateways answer a submission with the result itself
        if isinstance(event, Nudge):
            # Anybody may forge a callback: it hurries no poll beyond a least gap, nor beyond the gateway's own hint.
            self._next = max(now, self._last_request + max(LEAST_GAP, self._schedule.floor), self._hinted)
        elif isinstance(event, Response | Lost):
            ended = self._take(event, now)
            if _log.isEnabledFor(logging.DEBUG):
                trouble = f"; this poll brought {self._trouble}" if self._trouble else ""
                _log.debug("task %s: %s%s", printable(self.task_id), self.parsed.state, trouble)
            self._notify(self._update(now))
            if ended is not None:
                return ended
        if self._last_request >= self._deadline or (isinstance(event, Lost) and now >= self._deadline):
            return Failed(self._still_running())
        due = min(self._next, self._deadline)  # the last poll is at the deadline itself, however long the gap
        if now < due:
            return SleepUntil(due)
        self._last_request = now
        limit = max(self._deadline - now, LAST_LOOK)  # the wait ends at its deadline even inside a request
        further = self.operation.lifecycle.follow_up
        if self._file_id is None or further is None:
            return Send(self.query, limit)
        return Send(request_for(further.query, self._file_id), limit)

    def _take(self, event: Response | Lost, now: float) -> Done[ParsedResponse] | Failed | None:
        self._polls += 1
        if isinstance(event, Lost):
            self._trouble, self._details = event.reason, {}
            self._next = self._due(now)
            return None
        if self._file_id is None:
            parsed = read_task(self.operation, event, self.task_id)
        else:
            parsed = read_file(self.operation, self.parsed, event)
        hint = retry_after(event)
        if parsed.error_kind is None and parsed.dialect is not None:
            self.is_doubted = self._is_anothers(parsed)
            if self.is_doubted:
                self._trouble, self._details = message("a response about another task"), details_of(parsed, event)
                self._next = now + (2.0 if hint is None else max(hint, 2.0))
                return None
            self._see(parsed, now)
        self._next = self._due(now) if hint is None else now + hint  # the gateway's own hint wins
        self._hinted = float("-inf") if hint is None else now + hint
        if parsed.error_kind is None:
            return self._after_parsed(parsed, event, now)
        return self._after_error(parsed, event, now)

    def _is_anothers(self, parsed: ParsedResponse) -> bool:
        """Whether a response is about another task than the one that was queried.

        Some gateways name a task by an id of their own in every response. That is believed once two responses agree,
        and never where one has named it by the id that was sent.
        """
        sent, echoed = self._handle.external_id, parsed.external_id
        if sent is not None and echoed is not None and sent != echoed:
            return True
        if echoed is not None and echoed == self.task_id:  # it was queried by the id of its submitter
            return False
        if parsed.named_id is None or self._file_id is not None:
            return False
        if sorted(parsed.named_id.split(",")) == sorted(self.task_id.split(",")):  # of several parts in any order
            self._is_named = True
            return False
        if self._is_named:
            return True
        known, self._alias = self._alias == parsed.named_id, parsed.named_id
        return parsed.state in FINAL and not known

    def _due(self, now: float) -> float:
        """Return when the next look is worth it."""
        if self._queued is not None and self._work is not None:
            # The clock of the work has not begun. Nothing ends before its silence, and a sixth of the whole is early
            # enough to see it begin.
            schedule = self._work
            gap = max(schedule.floor, min(schedule.ceiling, schedule.silence, schedule.typical / 6))
            return self._refresh.after(now, now + gap)
        return self._refresh.after(now, self._zero + self._schedule.next_poll(now - self._zero))

    def _see(self, parsed: ParsedResponse, now: float) -> None:
        """Learn from what has changed since the last look: the gateway's beat, and when the work began."""
        known = self.parsed
        if (parsed.state, parsed.raw_status, parsed.progress) != (known.state, known.raw_status, known.progress):
            if known.dialect is not None:
                self._refresh.changed(self._looked, now)
            if parsed.state == "running" and self._queued is not None:
                # The gateway's own times give the moment where they fit what was seen; else it was in between.
                changed = self._submitted + (parsed.updated or 0) - (parsed.created or 0)
                self._zero = changed if self._queued <= changed <= now else (self._queued + now) / 2
                self._schedule = self._work or self._schedule
            if parsed.state == "succeeded":
                self._end(parsed, now)
        self._queued = now if parsed.state == "queued" else None
        self._looked = now

    def _end(self, parsed: ParsedResponse, now: float) -> None:
        """Note how long it took: by the gateway's own times, else between the last two looks, if they lie close."""
        total = (parsed.updated or 0) - (parsed.created or 0)
        if not 0 < total <= now - self._submitted + 1:
            total = (self._looked + now) / 2 - self._submitted
            if now - self._looked > total and not self._fresh:
                return  # it may have ended long before anybody looked
        began = self._zero - self._submitted
        self.duration = Duration(total, total - began if 0 < began < total else None)

    def _after_parsed(
        self, parsed: ParsedResponse, response: Response, now: float
    ) -> Done[ParsedResponse] | Failed | None:
        if parsed.dialect is None:
            shown = quote_response(response.status, response.body).words
            self._trouble = message("a response that is no task ({response})", response=shown)
            self._details = details_of(parsed, response)
            return None
        self._trouble = self._missing_since = None
        self._details = {}
        self._known = self._polled = True
        self.parsed = parsed
        if parsed.hint is not None:
            text = tr(
                "The task {task_id} goes no further by itself. {hint}",
                task_id=printable(self.task_id),
                hint=message(parsed.hint),
            )
            return self._failed(StillRunning, text, parsed, response)
        if parsed.state not in FINAL:
            return None
        if parsed.state == "cancelled":
            return self._failed(
                TaskCancelled, tr("The task was cancelled. {reason}", reason=parsed.reason or ""), parsed, response
            )
        if parsed.state == "failed":
            return self._failed(
                TaskFailed, tr("The task failed: {reason}", reason=parsed.reason or parsed.raw_status), parsed, response
            )
        if parsed.file_id is not None and self._file_id is None:
            self._file_id, self._next = parsed.file_id, now
            return None
        if not parsed.complete:
            return self._after_empty(parsed, response, now)
        return Done(parsed)

    def _after_empty(self, parsed: ParsedResponse, response: Response, now: float) -> Failed | None:
        """Some gateways report the success first and what was made a little later."""
        self._empty_since = now if self._empty_since is None else self._empty_since
        left = self._empty_since + _EMPTY_GRACE - now
        if left > 0 and now < self._deadline:
            pause = _EMPTY_PAUSES[min(self._empties, len(_EMPTY_PAUSES) - 1)]
            self._empties += 1
            self._next = now + min(max(pause, retry_after(response) or 0), left)
            return None
        shown = quote_response(response.status, response.body).words
        text = tr(
            "The gateway reports success, but nothing that was made ({response}). {way_back}",
            response=shown,
            way_back=self._way_back(),
        )
        return self._failed(UnexpectedResponse, text, parsed, response)

    def _way_back(self) -> str:
        return tr("Look again with its handle: {handle}", handle=self._handle.encode())

    def _after_error(self, parsed: ParsedResponse, response: Response, now: float) -> Failed | None:
        self._trouble, self._details = words_of(parsed, response), details_of(parsed, response)
        says_failed = parsed.state == "failed" and parsed.named_id == self.task_id and response.status < 500
        if self._file_id is None and (parsed.ends or says_failed):
            self.parsed = parsed._replace(state="failed")
            code = tr(", code {code}", code=parsed.code[:100]) if parsed.code else ""
            text = tr(
                "The task failed: {reason} (HTTP {status}{code})",
                reason=(parsed.reason or parsed.raw_status or "")[:500],
                status=response.status,
                code=code,
            )
            return self._failed(TaskFailed, text, parsed, response)
        if parsed.error_kind in ("server", "busy"):
            return None
        if title_of(response.body) is None and parsed.error_kind in ("authentication", "forbidden", "quota"):
            # The submission was taken, so this says nothing of the task.
            kind = QuotaExceeded if parsed.error_kind == "quota" else AuthenticationError
            text = tr(
                "The task cannot be queried. {trouble} It lives on and may be paid for. {way_back}",
                trouble=self._trouble,
                way_back=self._way_back(),
            )
            return self._failed(kind, text, parsed, response)
        # A gateway that is being replaced answers with pages, and right after a submission it may not know its own
        # task yet. A task that was seen lives until its gateway says otherwise, and even that for some minutes.
        self._missing_since = now if self._missing_since is None else self._missing_since
        if self._is_waited_out(now - self._missing_since, now - self._submitted, parsed):
            self._next = min(self._next, now + max(2.0, retry_after(response) or 0))
            return None
        denied = tr("does not know the task") if parsed.about_task else tr("has no such path")
        text = tr(
            "The gateway {denied}. {trouble} {way_back}",
            denied=denied,
            trouble=self._trouble,
            way_back=self._way_back(),
        )
        return self._failed(UnexpectedResponse, text, parsed, response)

    def _is_waited_out(self, missing: float, age: float, parsed: ParsedResponse) -> bool:
        """Whether a task that is not there may still come back."""
        if not parsed.about_task:
            return self._known or missing < _ROUTE_GRACE
        return missing < (_SEEN_GRACE if self._polled else _MISSING_GRACE if age < 2 * _MISSING_GRACE else 0.0)

    def _failed(self, kind: type[RelayError], text: str, parsed: ParsedResponse, response: Response) -> Failed:
        return Failed(kind(text.rstrip(), handle=self._handle.encode(), **details_of(parsed, response)))

    def _still_running(self) -> StillRunning:
        last = tr("; the last poll brought {trouble}", trouble=self._trouble) if self._trouble else ""
        return StillRunning(
            tr(
                "The task {task_id} was still {state} after {deadline:.0f} seconds{last}. It lives on; "
                "wait for it again with its handle.",
                task_id=printable(self.task_id),
                state=state_word(self.parsed.state),
                deadline=self._deadline - self._began,
                last=last,
            ),
            handle=self._handle.encode(),
            **self._details,
        )

    @property
    def is_answered(self) -> bool:
        """Whether the last response was about the task."""
        return self._polls > 0 and self._trouble is None

    def broken(self, error: Exception) -> StillRunning:
        """Return the error for an unexpected exception; see `broken`."""
        return broken(self._handle, error)

    def _update(self, now: float) -> Update:
        parsed = self.parsed
        return Update(
            parsed.state, parsed.raw_status, now - self._began, self._polls, parsed.progress, self._schedule.typical
        )


def broken(record: Handle, error: Exception) -> StillRunning:
    """Return the error for an unexpected exception during a wait: it says nothing about the task."""
    cause = f"{type(error).__name__}: {quote(str(error))}"
    return StillRunning(
        tr(
            "The wait for the task {task_id} was broken off here ({cause}). It lives on; wait for it "
            "again with its handle.",
            task_id=record.task_id,
            cause=cause,
        ),
        handle=record.encode(),
    )
