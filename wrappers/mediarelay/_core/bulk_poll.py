"""Many waits at once, without I/O: whose turn it is, and which tasks are asked for in one request.

Where the contract has a query for many tasks, it is tried once; a gateway that answers it is asked for all tasks of
that kind together whenever one of them is due, any other one by one.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable
from itertools import count, islice
from typing import NamedTuple

from mediarelay_client.tasks.operation import Operation

from ..errors import RelayError
from .actions import Done, Event, Failed, Lost, Reply, Request, Send, SleepUntil
from .poll import Wait
from .response import Reading, read_task, split
from .submit import ask_request

Outcome = tuple[Wait, Reading | RelayError]


class Group:
    """Tasks that one query can tell of.

    Attributes:
        operation: One of those that submit such tasks.
        waiting: The tasks, by id.
        serves: Whether the gateway answers that query; None before it was tried.
        trying: Whether it is being tried right now.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.waiting: dict[str, Wait] = {}
        self.serves: bool | None = None
        self.trying = False


class Flight(NamedTuple):
    """A request on its way, and whom it is for; several where a group asks together."""

    request: Request
    machines: tuple[Wait, ...]
    group: Group | None = None
    alone: bool = False
    limit: float | None = None


class Fleet:
    """Many waits on one clock.

    Args:
        machines: The waits.
        now: The time.
    """

    def __init__(self, machines: Iterable[Wait], now: float) -> None:
        self.ended: deque[Outcome] = deque()
        self._number = count()
        self._groups: dict[str, Group] = {}
        self._asleep: list[tuple[float, int, Wait]] = []
        self._turns: dict[Wait, int] = {}  # the number of each sleeper's turn; others in the heap no longer count
        self._due: deque[Flight] = deque()
        self._flying = 0
        for machine in machines:
            if many := machine.operation.lifecycle.get("bulk_query"):
                group = self._groups.setdefault(many["query"], Group(machine.operation))
                group.waiting[machine.task_id] = machine
            self._step(machine, None, now)

    @property
    def over(self) -> bool:
        """Whether every wait has ended."""
        return not (self._turns or self._due or self._flying)

    def wake(self) -> float:
        """Return when somebody's turn comes."""
        while self._asleep and self._turns.get(self._asleep[0][2]) != self._asleep[0][1]:
            heapq.heappop(self._asleep)
        return self._asleep[0][0] if self._asleep else float("inf")

    def take_off(self, now: float) -> Flight | None:
        """Return the next request to send, if it is time for any."""
        while not self._due and self.wake() <= now:
            machine = heapq.heappop(self._asleep)[2]
            del self._turns[machine]
            self._step(machine, None, now)
        if not self._due:
            return None
        self._flying += 1
        return self._together(self._due.popleft())

    def land(self, flight: Flight, event: Reply | Lost, now: float) -> None:
        """Tell what came of a request."""
        self._flying -= 1
        if flight.group is None:
            self._step(flight.machines[0], event, now)
            return
        flight.group.trying = False
        told = split(flight.group.operation, event) if isinstance(event, Reply) else {}
        if flight.group.serves is None and isinstance(event, Reply):
            busy = read_task(flight.group.operation, event).meaning in ("busy", "server")
            flight.group.serves = None if busy else bool(told)  # who is busy has not said no
        for machine in flight.machines:
            if machine.task_id in told:
                self._step(machine, told[machine.task_id], now)
            elif isinstance(event, Lost):
                self._step(machine, event, now)
            else:  # what this reply does not tell, the query for one task may
                self._due.append(Flight(machine.query, (machine,), alone=True, limit=flight.limit))

    def _together(self, flight: Flight) -> Flight:
        """Let others of a group ask along: those whose turn it is, too, and those asleep."""
        group = self._group_of(flight)
        if group is None or group.serves is False or group.trying:
            return flight
        most = group.operation.lifecycle["bulk_query"]["most"]
        due = list(islice((one for one in self._due if self._group_of(one) is group), most - 1))
        asleep = (one for one in group.waiting.values() if one in self._turns)
        machines = (flight.machines[0], *(one.machines[0] for one in due), *islice(asleep, most - 1 - len(due)))
        if len(machines) == 1:
            return flight
        for one in due:
            self._due.remove(one)
        for machine in machines[1 + len(due) :]:
            del self._turns[machine]
        group.trying = group.serves is None
        names = [machine.task_id for machine in machines]
        return Flight(
            ask_request(group.operation.lifecycle["bulk_query"]["ask"], names), machines, group, limit=flight.limit
        )

    def _group_of(self, flight: Flight) -> Group | None:
        """Return the group that could ask in place of a single task."""
        machine = flight.machines[0]
        if flight.alone or flight.request is not machine.query:
            return None
        return self._groups.get(machine.operation.lifecycle.get("bulk_query", {}).get("query", ""))

    def _step(self, machine: Wait, event: Event, now: float) -> None:
        try:
            action = machine.step(event, now)
        except Exception as unforeseen:  # one task's trouble stays its own
            action = Failed(machine.broken(unforeseen))
        match action:
            case Send(request, limit):
                self._due.append(Flight(request, (machine,), limit=limit))
            case SleepUntil(moment):
                number = self._turns[machine] = next(self._number)
                heapq.heappush(self._asleep, (moment, number, machine))
            case Done(value):
                self._end(machine, value)
            case Failed(error):
                if not isinstance(error, RelayError):
                    raise error
                self._end(machine, error)

    def _end(self, machine: Wait, outcome: Reading | RelayError) -> None:
        if many := machine.operation.lifecycle.get("bulk_query"):
            self._groups[many["query"]].waiting.pop(machine.task_id, None)
        self.ended.append((machine, outcome))
