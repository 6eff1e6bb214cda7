"""Recorded exchanges, joined to tasks and calls: what a live run would have kept of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mediarelay._core.actions import Response
from mediarelay._core.response import FINAL, ParsedResponse, read_file, read_result, read_task, split
from mediarelay._core.submit import retry_after
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .client import UNKNOWN_ID, UNKNOWN_PATH, WRONG_KEY
from .exchange import Exchange
from .har import MAIN, Recorded
from .history import TaskHistory
from .places import Base, Place, Places
from .refusals import refusal_of
from .selection import SUBMISSIONS

SHOWN = {MAIN: "$MEDIARELAY_API_KEY", "another key": "$OTHER_KEY"}


class Found(NamedTuple):
    """One exchange with the gateway, its path there, and what it is about."""

    one: Recorded
    path: str
    place: Place


class Joined:
    """The exchanges of one gateway by what they are about.

    Args:
        contract: Says how tasks live.
        base: Where the gateway is.
        recorded: All exchanges, of other hosts as well, in the order of time.
        deadline: Seconds that a task may take; by default what the contract gives its kind.
        submitted: Which operation made a task, by its id, where a ledger says so.

    Attributes:
        exchanges: Those with the gateway.
        others: The rest, among which callbacks are.
        downloads: What was fetched from anywhere.
        shows_keys: Whether it shows with which key a request was sent: browsers leave keys out unless told not to.
        submitted: For each operation what came of its submissions: a history, or why there is none.
        histories: For each operation the histories of its tasks, whether or not they were submitted here.
        unknown: For each operation the queries for ids of which nothing is known.
        bulk: For each task, by its operation and id, the queries for many tasks that named it.
    """

    def __init__(
        self,
        contract: Contract,
        base: Base,
        recorded: Iterable[Recorded],
        *,
        deadline: float | None = None,
        submitted: Mapping[str, str] = {},
    ) -> None:
        self._known = submitted
        self._contract = contract
        self._deadline = deadline
        self._read: dict[tuple[int, str], Exchange] = {}
        places = Places(contract)
        self.exchanges: list[Found] = []
        self.others: list[Recorded] = []
        for one in recorded:
            if (path := base.path(one.url)) is None:
                self.others.append(one)
            else:
                self.exchanges.append(Found(one, path, places.find(one, path)))
        self.downloads = [*self.others, *(found.one for found in self.exchanges)]
        self.downloads = [one for one in self.downloads if one.method == "GET"]
        self.shows_keys = any(found.one.key is not None for found in self.exchanges)
        good = {found.one.key for found in self.exchanges if 200 <= found.one.status < 300}
        self._good = {key for key in good if key not in (None, WRONG_KEY, "another key")} | {MAIN}
        self.submitted: dict[str, list[TaskHistory | str]] = {}
        self.histories: dict[str, list[TaskHistory]] = {}
        self.unknown: dict[str, list[Found]] = {}
        self.bulk: dict[tuple[str, str], list[Exchange]] = {}
        self._files = [found for found in self.exchanges if found.place.file_by]
        self._join()

    def is_own(self, one: Recorded, operation_id: str = "") -> bool:
        """Whether it was sent with a key that the gateway takes, as far as that shows, or needs none."""
        route = self._contract.operations.get(operation_id)
        for_all = route is not None and not route.operation["security"]
        return one.key in self._good or (one.key is None and (for_all or not self.shows_keys))

    def called(self, operation_id: str) -> Iterator[Found]:
        """Yield the calls of an operation."""
        return (found for found in self.exchanges if found.place.operation_id == operation_id)

    def exchange(self, found: Found, operation_id: str) -> Exchange:
        """Return an exchange as a live run has it, read as one of an operation."""
        at = (id(found), operation_id)
        if at not in self._read:
            self._read[at] = read(found.one, found.path, operation_id)
        return self._read[at]

    def is_readable(self, found: Found, operation_id: str) -> bool:
        """Whether a response says something, though the recorder may have left a part of it out."""
        return not found.one.is_cut or self.exchange(found, operation_id).reading.raw is not None

    def nowhere(self, operation_id: str) -> Exchange | None:
        """Return a response at a path that does not exist, beside that of an operation."""
        family = self._contract.operations[operation_id].path.split("/")[1]
        for key in (MAIN, None):
            for found in self.exchanges:
                if found.path.startswith(f"/{family}/{UNKNOWN_PATH}") and found.one.key == key:
                    return self.exchange(found, operation_id)
        return None

    def _join(self) -> None:
        tasks: dict[tuple[str, str], _Task] = {}
        for found in self.exchanges:
            name = found.place.operation_id
            if name in SUBMISSIONS and self.is_own(found.one):
                self._submit(name, found, tasks)
        for found in self.exchanges:
            if not found.one.status or self._is_broken(found):
                continue
            if found.place.queried_by:
                self._query(found, tasks)
            elif found.place.bulk_by:
                self._query_many(found, tasks)
        for task in tasks.values():
            history = task.history(self._deadline)
            self.histories.setdefault(task.operation_id, []).append(history)
            if task.submission is not None:
                outcomes = self.submitted[task.operation_id]
                outcomes[task.number] = history

    def _is_broken(self, found: Found) -> bool:
        """Whether the recorder left so much out that nothing can be read."""
        names = found.place.queried_by or found.place.bulk_by
        return found.one.is_cut and (not names or not self.is_readable(found, names[0]))

    def _submit(self, name: str, found: Found, tasks: dict[tuple[str, str], _Task]) -> None:
        exchange = self.exchange(found, name)
        outcomes = self.submitted.setdefault(name, [])
        outcomes.append(self._outcome(name, found.one, exchange))
        if exchange.reading.id is not None:
            tasks[name, exchange.reading.id] = _Task(name, exchange.reading.id, exchange, len(outcomes) - 1)

    def _outcome(self, name: str, one: Recorded, exchange: Exchange) -> TaskHistory | str:
        if not exchange.status:
            return f"not seen: the response to the submission ({exchange.words})"
        if (reason := refusal_of(self._contract, exchange)) is not None:
            return reason
        if exchange.reading.id is None and 400 <= exchange.status < 500:
            return f"not seen: a task; the gateway refused the request ({exchange})"
        if exchange.reading.id is None and one.is_cut:
            return "not seen: the whole response to the submission"
        return TaskHistory(name, exchange, [], {})

    def _query(self, found: Found, tasks: dict[tuple[str, str], _Task]) -> None:
        task_id = found.place.task_id
        own = self.is_own(found.one)
        for name in found.place.queried_by:
            if (task := tasks.get((name, task_id))) is not None:
                exchange = self._followed(name, self.exchange(found, name))
                task.query(found.one, exchange, is_own=own)
                return
        by_external = [
            tasks[at] for at in tasks if at[0] in found.place.queried_by and tasks[at].external_id == task_id
        ]
        for task in by_external:
            task.look_up(self.exchange(found, task.operation_id), is_own=own)
            return
        known = self._known.get(task_id, "")
        name = known if known in found.place.queried_by else found.place.queried_by[0]
        exchange = self.exchange(found, name)
        reports = exchange.reading.dialect is not None and exchange.reading.error_kind is None
        if own and reports and task_id != UNKNOWN_ID:
            task = tasks[name, task_id] = _Task(name, task_id)
            task.query(found.one, self._followed(name, exchange), is_own=True)
            return
        for name in self._alike(found.place.queried_by):
            self.unknown.setdefault(name, []).append(found)

    def _alike(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return which of the submissions that share a query it is taken for: those that were recorded, if any."""
        return tuple(name for name in names if name in self.submitted) or names

    def _query_many(self, found: Found, tasks: dict[tuple[str, str], _Task]) -> None:
        name = found.place.bulk_by[0]
        whole = self.exchange(found, found.place.operation_id or name)
        parts = split(find_operation(name), Response(whole.status, whole.headers, whole.body))
        for task_id in found.place.task_ids:
            for operation_id in found.place.bulk_by:
                task = tasks.get((operation_id, task_id))
                if task is None or not self.is_own(found.one):
                    continue
                self.bulk.setdefault((operation_id, task_id), []).append(whole)
                if (part := parts.get(task_id)) is not None:
                    reading = read_task(find_operation(operation_id), part, task_id)
                    exchange = whole._replace(reading=reading, body=part.body, is_part=True)
                    task.query(found.one, self._followed(operation_id, exchange), is_own=True)

    def _followed(self, name: str, poll: Exchange) -> Exchange:
        """Add what a second query says of the files of a finished task."""
        file_id = poll.reading.file_id
        if file_id is None:
            return poll
        for found in self._files:
            if found.place.file_id == file_id and name in found.place.file_by and self.is_own(found.one):
                one = found.one
                return poll._replace(
                    reading=read_file(find_operation(name), poll.reading, Response(one.status, one.headers, one.body))
                )
        return poll._replace(reading=poll.reading._replace(complete=True))  # what is not seen is not held against it


class _Task:
    """One task while its exchanges are gathered."""

    def __init__(
        self,
        operation_id: str,
        task_id: str,
        submission: Exchange | None = None,
        number: int = 0,
    ) -> None:
        self.operation_id = operation_id
        self.task_id = task_id
        self.submission = submission
        self.number = number
        self._polls: list[tuple[float, Exchange]] = []
        self._others: dict[str, Exchange] = {}
        self._keeps: bool | None = None
        field = find_operation(operation_id).lifecycle.id_field
        sent = submission.sent if submission is not None else None
        self.external_id = sent.get(field) if field and isinstance(sent, Mapping) else None

    def query(self, one: Recorded, exchange: Exchange, *, is_own: bool) -> None:
        """Add a query."""
        if is_own:
            self._polls.append((one.started, exchange))
        elif one.key in (None, WRONG_KEY, "another key"):
            who = {None: "no key", WRONG_KEY: "a wrong key"}.get(one.key, str(one.key))
            self._others.setdefault(who, exchange)

    def look_up(self, exchange: Exchange, *, is_own: bool) -> None:
        """Add a query by the caller's own id."""
        if not is_own:
            return
        reading = exchange.reading
        if reading.error_kind is None:
            self._keeps = True if self.task_id in (reading.id, reading.named_id) else self._keeps
        elif reading.error_kind in ("missing", "rejected") and self._keeps is None:
            self._keeps = False

    def history(self, deadline: float | None) -> TaskHistory:
        """Return what was seen of it."""
        polls: list[Exchange] = []
        for started, exchange in self._polls:
            # Of two polls that overlap it cannot be said which of them the gateway answered first.
            if not polls or exchange.is_part or polls[-1].is_part or started >= polls[-1].at - 0.001:
                polls.append(exchange)
        submission = self.submission or _unseen(self.operation_id, self.task_id, self._polls)
        limit = deadline or float(find_operation(self.operation_id).lifecycle.deadline)
        is_over = any(poll.reading.state in FINAL for poll in polls)
        watched = polls[-1].at - submission.at if polls else 0.0
        return TaskHistory(
            self.operation_id,
            submission,
            polls,
            self._others,
            self._keeps,
            is_cut=not is_over and (self.submission is None or watched < limit),
            is_submitted=self.submission is not None,
        )


def _unseen(operation_id: str, task_id: str, polls: list[tuple[float, Exchange]]) -> Exchange:
    """Return what stands for a submission that is not in the recording."""
    at = polls[0][0] if polls else 0.0
    route = find_operation(operation_id)
    reading = ParsedResponse(id=task_id)
    return Exchange(at, route.method, route.path, None, 0, {}, b"the recording has no submission", reading, None, False)


def read(one: Recorded, path: str, operation_id: str) -> Exchange:
    """Return an exchange as a live run has it."""
    response = Response(one.status, one.headers, one.body)
    reading = _reading(operation_id, response)
    sent: Any = one.sent
    shown = one.key if one.key in (None, WRONG_KEY) else SHOWN.get(str(one.key), "$OTHER_KEY")
    credentials = _credentials(operation_id)
    return Exchange(
        one.at,
        one.method,
        path,
        sent.decode("utf-8", "replace") if isinstance(sent, bytes) else sent,
        one.status,
        one.headers,
        one.body,
        reading,
        retry_after(response),
        one.leaks,
        {} if shown is None else {name: text.format(key=shown) for name, text in credentials.items()},
        is_cut=one.is_cut,
    )


def _credentials(operation_id: str) -> Mapping[str, str]:
    try:
        return find_operation(operation_id).credentials
    except KeyError:
        return {"Authorization": "Bearer {key}"}


def _reading(operation_id: str, response: Response) -> ParsedResponse:
    try:
        operation = find_operation(operation_id)
    except KeyError:  # a query alone
        try:
            return ParsedResponse(raw=json.loads(response.body))
        except (ValueError, RecursionError):
            return ParsedResponse()
    if not response.status:
        return ParsedResponse()
    return (read_task if operation.query else read_result)(operation, response)
