"""Many polls at once, without I/O: which one is due, and which tasks are queried in one request.

Where the contract has a bulk query, it is tried once. A gateway that serves it is queried for all tasks of that kind
together whenever one of them is due; on any other gateway they are queried one by one.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable
from itertools import count, islice
from typing import NamedTuple

from mediarelay_client.tasks.operation import BulkQuery, Operation

from ..errors import RelayError
from .actions import Done, Event, Failed, Lost, Request, Response, Send, SleepUntil
from .poll import Poll
from .response import ParsedResponse, read_task, split
from .submit import request_for

EndedPoll = tuple[Poll, ParsedResponse | RelayError]


class Group:
    """Tasks that one query covers.

    Attributes:
        operation: One of those that submit such tasks.
        bulk_query: The query.
        waiting: The tasks, by id.
        serves: Whether the gateway serves that query; None before it was tried.
        trying: Whether it is being tried right now.
    """

    def __init__(self, operation: Operation, bulk_query: BulkQuery) -> None:
        self.operation = operation
        self.bulk_query = bulk_query
        self.waiting: dict[str, Poll] = {}
        self.serves: bool | None = None
        self.trying = False


class InFlight(NamedTuple):
    """A request in flight, and the polls that it is for: several where it is a bulk query."""

    request: Request
    polls: tuple[Poll, ...]
    group: Group | None = None
    alone: bool = False
    limit: float | None = None


class BulkPolling:
    """Many polls on one clock.

    Args:
        polls: The polls.
        now: The time.
    """

    def __init__(self, polls: Iterable[Poll], now: float) -> None:
        self.ended: deque[EndedPoll] = deque()
        self._number = count()
        self._groups: dict[str, Group] = {}
        self._asleep: list[tuple[float, int, Poll]] = []
        self._turns: dict[Poll, int] = {}  # the number of each sleeper's turn; others in the heap no longer count
        self._due: deque[InFlight] = deque()
        self._in_flight = 0
        for poll in polls:
            if many := poll.operation.lifecycle.bulk_query:
                group = self._groups.setdefault(many.operation_id, Group(poll.operation, many))
                group.waiting[poll.task_id] = poll
            self._step(poll, None, now)

    @property
    def over(self) -> bool:
        """Whether every poll has ended."""
        return not (self._turns or self._due or self._in_flight)

    def wake(self) -> float:
        """Return when the next poll is due."""
        while self._asleep and self._turns.get(self._asleep[0][2]) != self._asleep[0][1]:
            heapq.heappop(self._asleep)
        return self._asleep[0][0] if self._asleep else float("inf")

    def next_request(self, now: float) -> InFlight | None:
        """Return the next request to send, if it is time for any."""
        while not self._due and self.wake() <= now:
            poll = heapq.heappop(self._asleep)[2]
            del self._turns[poll]
            self._step(poll, None, now)
        if not self._due:
            return None
        self._in_flight += 1
        return self._together(self._due.popleft())

    def on_response(self, sent: InFlight, event: Response | Lost, now: float) -> None:
        """Take what came of a request."""
        self._in_flight -= 1
        if sent.group is None:
            self._step(sent.polls[0], event, now)
            return
        sent.group.trying = False
        found = split(sent.group.operation, event) if isinstance(event, Response) else {}
        if sent.group.serves is None and isinstance(event, Response):
            busy = read_task(sent.group.operation, event).error_kind in ("busy", "server")
            sent.group.serves = None if busy else bool(found)  # a busy gateway has not said no
        for poll in sent.polls:
            if poll.task_id in found:
                self._step(poll, found[poll.task_id], now)
            elif isinstance(event, Lost):
                self._step(poll, event, now)
            else:  # the query for one task may report what this response does not
                self._due.append(InFlight(poll.query, (poll,), alone=True, limit=sent.limit))

    def _together(self, sent: InFlight) -> InFlight:
        """Add others of the group to a query: those that are due as well, then those asleep."""
        group = self._group_of(sent)
        if group is None or group.serves is False or group.trying:
            return sent
        most = group.bulk_query.most
        due = list(islice((one for one in self._due if self._group_of(one) is group), most - 1))
        asleep = (one for one in group.waiting.values() if one in self._turns)
        polls = (sent.polls[0], *(one.polls[0] for one in due), *islice(asleep, most - 1 - len(due)))
        if len(polls) == 1:
            return sent
        for one in due:
            self._due.remove(one)
        for poll in polls[1 + len(due) :]:
            del self._turns[poll]
        group.trying = group.serves is None
        names = [poll.task_id for poll in polls]
        return InFlight(request_for(group.bulk_query.query, names), polls, group, limit=sent.limit)

    def _group_of(self, sent: InFlight) -> Group | None:
        """Return the group whose bulk query could replace that of a single task."""
        poll = sent.polls[0]
        if sent.alone or sent.request is not poll.query:
            return None
        many = poll.operation.lifecycle.bulk_query
        return self._groups[many.operation_id] if many else None

    def _step(self, poll: Poll, event: Event, now: float) -> None:
        try:
            action = poll.step(event, now)
        except Exception as unforeseen:  # one task's trouble stays its own
            action = Failed(poll.broken(unforeseen))
        match action:
            case Send(request, limit):
                self._due.append(InFlight(request, (poll,), limit=limit))
            case SleepUntil(moment):
                number = self._turns[poll] = next(self._number)
                heapq.heappush(self._asleep, (moment, number, poll))
            case Done(value):
                self._end(poll, value)
            case Failed(error):
                if not isinstance(error, RelayError):
                    raise error
                self._end(poll, error)

    def _end(self, poll: Poll, outcome: ParsedResponse | RelayError) -> None:
        if many := poll.operation.lifecycle.bulk_query:
            self._groups[many.operation_id].waiting.pop(poll.task_id, None)
        self.ended.append((poll, outcome))
