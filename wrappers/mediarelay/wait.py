"""When to ask for a task, and what its replies mean: the wait as a machine without I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mediarelay_client.tasks.operation import Operation

from .beat import Beat
from .durations import Duration
from .errors import (
    AuthenticationError,
    QuotaExceeded,
    RelayError,
    StillRunning,
    TaskCancelled,
    TaskFailed,
    UnexpectedResponse,
)
from .exchange import Action, Done, Event, Failed, Lost, Nudge, Reply, Send, SleepUntil
from .handle import Handle
from .lifecycle import FINAL, Reading, State, read_file, read_task
from .machine import ask_request, details_of, query_request, retry_after, words_of
from .schedule import Schedule

_MISSING_GRACE = 60.0
_FRESH = 10.0  # seconds since the submission, within which a task is waited for from its beginning


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
        schedule: When to ask, by the time since the submission.
        work: When to ask, by the time since the change from queued to running, where that was learnt.
        beat: When the gateway itself learns of changes.
        share: See `Schedule.next_poll`; of the first poll.
        reading: The task as its submission, or an earlier wait, told it.
        poll_after: When to ask first, in seconds after the submission, where that is known better than by the schedule.
        notify: Called after every poll.

    Attributes:
        operation: What submitted the task.
        task_id: The task's id.
        reading: The task as last seen.
        query: The request that asks for it.
        duration: How long it took, once it has succeeded.
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
        beat: Beat | None = None,
        share: float = 1.0,
        reading: Reading | None = None,
        poll_after: float | None = None,
        notify: Callable[[Update], None] = lambda _: None,
    ) -> None:
        ended = reading is not None and reading.state == "succeeded" and reading.complete
        self.reading = reading if reading is not None and ended else Reading(id=handle.task_id)
        self.operation = operation
        self.task_id = handle.task_id
        self._handle = handle
        self._began = now
        self.duration: Duration | None = None
        self._submitted = self._zero = now - age
        self._deadline = now + timeout
        self._schedule = schedule
        self._work = work
        self._beat = beat or Beat()
        self._fresh = age < _FRESH
        self._looked = self._submitted  # when it was last known not to have ended
        self._queued: float | None = None  # when it was last seen queued
        self._notify = notify
        self._polls = 0
        self._asked = float("-inf")
        self._missing_since: float | None = None
        self._trouble: str | None = None
        self._file_id: str | None = None  # what to ask for once the task itself is done
        if poll_after is None:
            self._next = self._beat.after(now, self._submitted + schedule.next_poll(age, share))
        else:
            self._next = self._submitted + poll_after
        self.query = query_request(operation, handle.task_id, handle.kept)._replace(memo={})

    def step(self, event: Event, now: float) -> Action[Reading]:
        """Take what the last action led to and return the next one."""
        if self._polls == 0 and self.reading.complete:
            return Done(self.reading)  # some gateways answer a submission with the result itself
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
            return Send(ask_request(self.operation.lifecycle["then"]["ask"], self._file_id))
        return Send(self.query)

    def _take(self, event: Reply | Lost, now: float) -> Done[Reading] | Failed | None:
        self._polls += 1
        if isinstance(event, Lost):
            self._trouble = event.reason
            self._next = self._due(now)
            return None
        if self._file_id is None:
            reading = read_task(self.operation, event)
        else:
            reading = read_file(self.operation, self.reading, event)
        if reading.meaning is None and reading.dialect is not None:
            self._see(reading, now)
        hint = retry_after(event)
        self._next = self._due(now) if hint is None else now + hint  # what the gateway asks for wins
        if reading.meaning is None:
            return self._after_reading(reading, event, now)
        return self._after_error(reading, event, now)

    def _due(self, now: float) -> float:
        """Return when the next look is worth it."""
        if self._queued is not None and self._work is not None:
            # The clock of the work has not begun. Nothing ends before its silence, and a sixth of the whole is early
            # enough to see it begin.
            schedule = self._work
            gap = max(schedule.floor, min(schedule.ceiling, schedule.silence, schedule.typical / 6))
            return self._beat.after(now, now + gap)
        return self._beat.after(now, self._zero + self._schedule.next_poll(now - self._zero))

    def _see(self, reading: Reading, now: float) -> None:
        """Learn from what has changed since the last look: the gateway's beat, and when the work began."""
        known = self.reading
        if (reading.state, reading.word, reading.progress) != (known.state, known.word, known.progress):
            if known.dialect is not None:
                self._beat.changed(self._looked, now)
            if reading.state == "running" and self._queued is not None:
                # The gateway's own times tell the moment where they fit what was seen; else it was in between.
                told = self._submitted + (reading.updated or 0) - (reading.created or 0)
                self._zero = told if self._queued <= told <= now else (self._queued + now) / 2
                self._schedule = self._work or self._schedule
            if reading.state == "succeeded":
                self._end(reading, now)
        self._queued = now if reading.state == "queued" else None
        self._looked = now

    def _end(self, reading: Reading, now: float) -> None:
        """Note how long it took: by the gateway's own times, else between the last two looks, if they lie close."""
        total = (reading.updated or 0) - (reading.created or 0)
        if not 0 < total <= now - self._submitted + 1:
            total = (self._looked + now) / 2 - self._submitted
            if now - self._looked > total and not self._fresh:
                return  # it may have ended long before anybody looked
        began = self._zero - self._submitted
        self.duration = Duration(total, total - began if 0 < began < total else None)

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
        self._trouble = words_of(reading, reply)
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
        return Failed(kind(text.rstrip(), handle=self._handle.encode(), **details_of(reading, reply)))

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
