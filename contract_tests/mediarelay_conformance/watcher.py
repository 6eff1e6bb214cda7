"""Submits one task of an operation and watches it to its end, and two polls beyond."""

from __future__ import annotations

from uuid import uuid4

from mediarelay._core.response import FINAL
from mediarelay._core.schedule import Schedule
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .bodies import Bodies
from .client import WRONG_KEY, Client
from .documented import has_callbacks
from .exchange import Exchange
from .guard import Guard
from .history import TaskHistory
from .limits import Limits
from .receiver import Receiver
from .refusals import refusal_of

_POLLS_BEYOND = 2
_SECONDS_BEYOND = 0.2  # between the polls after the end; on the mock a tenth of it


class Watcher:
    """Makes and keeps the task histories of one gateway, one for each operation.

    Args:
        contract: Says how tasks of each operation live.
        client: Sends.
        bodies: What is submitted.
        guard: Says whether another submission may be charged.
        limits: The clock.
        receiver: Where callbacks arrive, if the gateway can reach this machine.
        is_mock: Whether the gateway is the mock, whose tasks take moments.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        other_key: A valid key of another account.
    """

    def __init__(
        self,
        contract: Contract,
        client: Client,
        bodies: Bodies,
        guard: Guard,
        limits: Limits,
        *,
        receiver: Receiver | None = None,
        is_mock: bool = False,
        deadline: float | None = None,
        other_key: str | None = None,
    ) -> None:
        self._contract = contract
        self._client = client
        self._bodies = bodies
        self._guard = guard
        self._limits = limits
        self._receiver = receiver
        self._is_mock = is_mock
        self._deadline = deadline
        self._other_key = other_key
        self._kept: dict[str, TaskHistory | str] = {}

    def history(self, operation_id: str) -> TaskHistory | str:
        """Submit once, watch every poll to the end and beyond; a text is the reason why that was not done."""
        if operation_id not in self._kept:
            self._kept[operation_id] = self._watch(operation_id)
        return self._kept[operation_id]

    def histories(self) -> dict[str, TaskHistory]:
        """Return the histories of the tasks that were submitted."""
        return {name: history for name, history in self._kept.items() if isinstance(history, TaskHistory)}

    def _watch(self, operation_id: str) -> TaskHistory | str:
        body = self._bodies.body(operation_id)
        if body is None:
            return "not run: it needs files or ids of your own (--inputs)"
        if not self._guard.allows():
            return "not run: budget"
        if self._receiver is not None and has_callbacks(self._contract, operation_id):
            body = {**body, "callback_url": self._receiver.url(operation_id)}
        path = self._bodies.path(operation_id)
        if path is None:
            return "not run: it needs an id of your own in its path"
        field = find_operation(operation_id).lifecycle.id_field
        if field:
            body = {field: f"mediarelay-conformance-{uuid4().hex}", **body}
        method = self._contract.operations[operation_id].method
        submission = self._client.request(operation_id, method, path, body=body if method != "GET" else None)
        if (reason := refusal_of(self._contract, submission)) is not None:
            return reason
        task_id = submission.reading.id
        if task_id is None:
            return TaskHistory(operation_id, submission, [], {})
        polls = self._poll(operation_id, task_id)
        unauthorised = self._query_as_others(operation_id, task_id)
        keeps = self._keeps_external_id(operation_id, task_id, str(body[field])) if field else None
        return TaskHistory(operation_id, submission, polls, unauthorised, keeps)

    def _poll(self, operation_id: str, task_id: str) -> list[Exchange]:
        """Poll to the end, and twice beyond it."""
        lifecycle = find_operation(operation_id).lifecycle
        schedule = Schedule(float(lifecycle.typical))
        deadline = self._deadline or float(lifecycle.deadline)
        clock = self._limits.clock
        began = clock.now()
        polls: list[Exchange] = []
        beyond = 0
        late = False
        # The last look is at the deadline itself; those beyond the end are taken whatever the time.
        while beyond < _POLLS_BEYOND and (beyond or not late):
            late = clock.now() - began >= deadline
            poll = self._client.follow(operation_id, self._client.query(operation_id, task_id))
            polls.append(poll)
            beyond += bool(beyond) or poll.reading.state in FINAL
            elapsed = clock.now() - began
            pause = poll.hint if poll.hint is not None else schedule.next_poll(elapsed) - elapsed
            if beyond:
                pause = _SECONDS_BEYOND
            if self._is_mock:
                pause = min(pause, 0.02 if beyond else 1.0)
            clock.sleep(pause if beyond else max(0.0, min(pause, deadline - (clock.now() - began))))
        return polls

    def _query_as_others(self, operation_id: str, task_id: str) -> dict[str, Exchange]:
        keys: dict[str, str | None] = {"no key": None, "a wrong key": WRONG_KEY}
        if self._other_key:
            keys["another key"] = self._other_key
        return {who: self._client.query(operation_id, task_id, key=key) for who, key in keys.items()}

    def _keeps_external_id(self, operation_id: str, task_id: str, external_id: str) -> bool | None:
        reading = self._client.query(operation_id, external_id).reading
        if reading.error_kind is None:
            return True if reading.id == task_id else None
        return False if reading.error_kind in ("missing", "rejected") else None
