"""The entrance: a gateway with all its families, for threads and for asyncio."""

from __future__ import annotations

import json
import os
import time
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from mediarelay_client.tasks import Families, find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ._core.handle import Handle
from ._core.money import Balance, Price
from ._core.one_look import Look, OneLook
from ._core.poll import Poll, broken
from ._core.quoting import quote
from ._core.response import ParsedResponse
from ._core.submit import BUSY_TIMEOUT
from ._io.checking import contract
from ._io.connecting import AsyncConnector, Connector, check_installed
from ._io.doubt import Uncertain, uncertain
from ._io.environment import check_environment
from ._io.gateway import Gateway, find_gateway, optional_seconds, seconds
from ._io.guard import find_guard
from ._io.live import AsyncLive
from ._io.logs import start_log
from ._io.opening import AsyncOpener, Opener
from ._io.prices import aread_balance, aread_price, operation_named, read_balance, read_price
from ._io.recorder import find_recorder
from ._io.run import Clock, adrive, drive
from ._io.session import Session, TransportT
from ._io.transport import AsyncTransport, Transport
from .conversation import AsyncConversation, Conversation
from .errors import InvalidInput, RelayError, UnexpectedResponse
from .stream import AsyncStream, Opening, Stream
from .task import AsyncResult, AsyncTask, Result, Task

if TYPE_CHECKING:
    from .dry_run import DryRuns
    from .system import AsyncRelaySystem, RelaySystem

TaskT = TypeVar("TaskT", Task, AsyncTask)
_GOLDEN = 0.618
start_log()


class _RelayBase(Generic[TransportT]):
    """What both entrances share: everything but the waiting."""

    session: Session[TransportT]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.gateway.base_url!r})"

    def __reduce__(self) -> Any:
        raise TypeError(
            tr("a {relay} holds a key and connections; make one in each process", relay=type(self).__name__)
        )

    @property
    def gateway(self) -> Gateway:
        """The gateway's address and key."""
        return self.session.gateway

    @cached_property
    def dry_run(self) -> DryRuns:
        """Every method once more, as a dry run: what it would send, and what the contract has against it.

        `relay.dry_run.kling.text2video(mode="ultra").problems` is a list of sentences; nothing is sent.

        Raises:
            InvalidInput: The library that checks is not installed: `mediarelay[cli]` brings it.
        """
        from .dry_run import DryRuns

        return DryRuns(contract(), self.gateway, self.session.form_for)

    def uncertain(self) -> list[Uncertain]:
        """List the submissions to this gateway of which it is not known whether they were accepted, the latest first.

        Those that another process, or thread, is sending just now are among them. An empty MEDIARELAY_HISTORY keeps no
        record, and so leaves this empty.
        """
        return uncertain(self.session.history, self.gateway.base_url)

    def _resumed(self, record: Handle) -> tuple[Operation, Handle, ParsedResponse]:
        try:
            operation = find_operation(record.operation)
        except KeyError:
            raise InvalidInput(
                tr("this version of mediarelay does not know the operation {operation!r}", operation=record.operation)
            ) from None
        record = record._replace(operation=operation.id)
        if operation.query is None:
            raise InvalidInput(
                tr("{operation} returns its result at once; there is no task to wait for", operation=record.operation)
            )
        return operation, record, ParsedResponse(id=record.task_id)


def _make_polls(
    tasks: Iterable[TaskT], timeout: float | None, in_flight: int
) -> tuple[dict[Poll, TaskT], list[tuple[TaskT, RelayError]]]:
    """Return the polls of many tasks, which do not begin all at once, and the tasks that cannot be polled, with why.

    Raises:
        InvalidInput: `timeout` or `in_flight`, which hold for all of them, cannot be used.
    """
    if not isinstance(in_flight, int) or in_flight < 1:
        raise InvalidInput(tr("in_flight must be 1 or more requests, not {in_flight!r}", in_flight=in_flight))
    if timeout is not None:
        seconds("timeout", timeout)
    shares = ((number * _GOLDEN) % 1 or 1.0 for number in count())
    polls: dict[Poll, TaskT] = {}
    failed: list[tuple[TaskT, RelayError]] = []
    for task, share in zip(tasks, shares, strict=False):
        try:
            polls[task._make_poll(timeout, None, share)] = task
        except Exception as error:  # one task's trouble stays its own
            failed.append((task, broken(task._record, error)))
    return polls, failed


def _step(task: Task | AsyncTask, look: Look, result: Result | AsyncResult | None) -> dict[str, Any]:
    """Return what one look at a task showed, as JSON."""
    age = time.time() - (task._record.submitted_at or time.time())
    left = round(max(0.0, float(task.operation.lifecycle.deadline) - age), 3)
    step: dict[str, Any] = {
        "handle": task.handle,
        "state": look.parsed.state,
        "next_check_after": look.next_check_after,
        "expires_after": None if look.next_check_after is None else left,
        "progress": look.parsed.progress,
        "result": None,
    }
    if result is not None:
        step["result"] = {
            "urls": result.urls,
            "rows": result.rows,
            "text": result.text,
            "units": result.units,
            "missing": result.missing,
        }
    if look.error is not None:
        step["error"] = look.error
    return step


def _opening(operation: Operation) -> Operation:
    """Return what opens a conversation: that alone is free, whatever the answers cost, so it may be sent again."""
    return operation._replace(paid=False)


def _no_socket(operation: Operation, parsed: ParsedResponse) -> UnexpectedResponse:
    """Return the error of a response that refuses nothing and opens nothing."""
    shown = quote(json.dumps(parsed.raw, ensure_ascii=False))
    return UnexpectedResponse(
        tr(
            "The gateway opened no WebSocket for {family}.{name}, and said no reason: {shown}",
            family=operation.family,
            name=operation.name,
            shown=shown,
        ),
        request_id=parsed.request_id,
        response=shown,
    )


class Relay(_RelayBase[Transport], Families[Task, Result, Stream, Conversation]):
    """A relay gateway, for threads.

    Every family of the contract is an attribute (`relay.kling`), every operation a typed method of it.

    Args:
        base_url: Address of the gateway, with or without a trailing `/v1`; else MEDIARELAY_BASE_URL.
        api_key: The gateway's key; else MEDIARELAY_API_KEY. It appears in no repr, log or error.
        request_timeout: Seconds that one request may take as a whole, and one more for every 100 kB of its body; not
            to be taken for the time that a task may take. Of a stream, seconds that may pass without a byte. By default
            30, and 600 for a paid call that returns its result at once: such a response takes as long as the work.
        busy_timeout: Seconds for which a submission waits in all while the gateway has no room (429).
        lateness: Mean seconds between the end of a task and our knowing of it: less polls more often. By default 2 for
            videos, 0.5 for images and recordings.
        learn: Whether how long tasks take is remembered, in the user's cache directory, so that later ones are polled
            at the right time; also off where MEDIARELAY_DURATIONS is set and empty.
        history: Whether paid submissions are noted, in the user's data directory, until it is known what became of them
            (`uncertain`); also off where MEDIARELAY_HISTORY is set and empty.
        record: File in which every exchange is written down, without the key and with bodies cut at 1 MiB, for
            `mediarelay check --har` or a gateway's support: HAR, or a line for each where it ends in .jsonl. Else
            MEDIARELAY_RECORD.
        validate: Whether a call that breaks the contract is refused before it is sent. By default it is where
            `mediarelay[cli]` is installed, which brings the library that checks.
        max_paid: Submissions to this gateway that may be charged, over all threads and processes with this ledger; one
            more raises `BudgetExceeded` before anything is sent. What was certainly refused does not count, what is in
            doubt does. Else MEDIARELAY_MAX_PAID; by default there is no limit.
        max_cost: What they may cost in all, in units of the gateway's currency, counted in the same way by the prices
            of the gateway's own list. A submission that would exceed it, or that has no price known before, raises
            `BudgetExceeded` before anything is sent. Else MEDIARELAY_MAX_COST; by default there is no limit.
        ledger: File where they are written down, from one run to the next; else MEDIARELAY_LEDGER. Without one, limits
            hold for this relay, and those of the environment for all that a file in the user's data directory has.
        transport: Any httpx transport, for tests and proxies.
        clock: The source of time; tests pass one that they turn.

    Raises:
        InvalidInput: Address or key is missing or cannot be one, a limit is no number, the ledger cannot be read, the
            recording cannot be written, or the environment names a proxy or certificates that cannot be used.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        request_timeout: float | None = None,
        busy_timeout: float = BUSY_TIMEOUT,
        lateness: float | None = None,
        learn: bool = True,
        history: bool = True,
        record: str | PathLike[str] | None = None,
        validate: bool | None = None,
        max_paid: int | None = None,
        max_cost: float | None = None,
        ledger: str | os.PathLike[str] | None = None,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        gateway = find_gateway(base_url, api_key)
        if transport is None:
            check_environment(tls=gateway.is_tls)
        limit = optional_seconds("request_timeout", request_timeout, least=0.01)
        guard = find_guard(gateway, max_paid, ledger, max_cost)
        connections = Transport(gateway, transport, limit, find_recorder(gateway, record), guard)
        self.session = Session(
            gateway, connections, clock, lateness, busy_timeout, learn=learn, history=history, validate=validate
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. Tasks go on at the gateway; their handles stay valid."""
        self.session.transport.close()

    def resume(self, handle: str) -> Task:
        """Return the task of a handle, from this or any other process.

        Raises:
            InvalidInput: It is no handle of ours, or of an operation that this version does not know.
        """
        return Task(*self._resumed(Handle.decode(handle)), None, self.session)

    def task(self, operation: str, task_id: str) -> Task:
        """Return a task by its bare id, submitted by whatever program.

        Args:
            operation: What submitted it: `kling.text2video`, or the contract's operationId.
            task_id: The gateway's id.

        Raises:
            InvalidInput: There is no such operation, or it answers at once.
        """
        return Task(*self._resumed(Handle(operation, task_id)), None, self.session)

    def check(self, handle: str) -> dict[str, Any]:
        """Look at a task once, without sleeping: the step of a wait, for engines that wait themselves.

        Args:
            handle: The task.

        Returns:
            A value of JSON: `handle`; `state`; `next_check_after`, seconds after which the next look is worth it, and
            `expires_after`, seconds after which to give up, both None where the task has ended; `progress` in percent;
            `result` with `urls`, `text`, `units` and `missing` once it has succeeded; `error` once it has failed.

        Raises:
            InvalidInput: It is no handle of ours.
            AuthenticationError: The key was refused.
            UnexpectedResponse: The gateway does not know the task, or reports success without anything made.
        """
        task = self.resume(handle)
        with task._polling(None) as poll:
            look = drive(OneLook(poll), self.session.transport, self.session.clock)
        done = look.parsed.state == "succeeded" and look.next_check_after is None
        return _step(task, look, Result(task.operation, look.parsed, task._record, self.session) if done else None)

    @cached_property
    def system(self) -> RelaySystem:
        """The methods of the family `system`, and what a request has cost."""
        from .system import RelaySystem

        found = RelaySystem(self._start, self._call, self._stream, self._connect)
        found._session = self.session
        return found

    def balance(self) -> Balance:
        """Return what is left to spend, by whichever route the gateway serves; that may be `unknown`."""
        return read_balance(self.session)

    def price(self, operation: str, **arguments: Any) -> Price:
        """Return what a call costs, by the gateway's own price list; nothing is submitted.

        Args:
            operation: What would be called: `kling.text2video`, or the contract's operationId.
            arguments: Its arguments, as far as they decide the price: the model above all.

        Returns:
            The price with what it is based on; where the gateway shows no list, or nothing of this model, `source` is
            `unknown`. The list is read once in five minutes.

        Raises:
            InvalidInput: There is no such operation.
        """
        return read_price(self.session, operation_named(operation), arguments)

    def wait_all(
        self,
        tasks: Sequence[Task],
        timeout: float | None = None,
        *,
        in_flight: int = 8,
    ) -> list[Result | RelayError]:
        """Wait for many tasks at once; one task's failure does not disturb the others.

        Args:
            tasks: Tasks of this relay.
            timeout: Seconds for each; by default what the contract gives its kind.
            in_flight: How many requests there are at a time.

        Returns:
            For each task, in the given order, its result or its error.
        """
        ended = {id(task): outcome for task, outcome in self.as_completed(tasks, timeout, in_flight=in_flight)}
        return [ended[id(task)] for task in tasks]

    def as_completed(
        self,
        tasks: Iterable[Task],
        timeout: float | None = None,
        *,
        in_flight: int = 8,
    ) -> Iterator[tuple[Task, Result | RelayError]]:
        """Yield each task with its result or error as soon as it has ended; see `wait_all`."""
        from ._io.bulk_run import run_all

        by_poll, failed = _make_polls(tasks, timeout, in_flight)
        for task, error in failed:
            yield task, error
        for flow, outcome in run_all(by_poll, self.session.transport, self.session.clock, in_flight):
            task = by_poll[flow]
            task._parsed = flow.parsed
            self.session.learn(task._record, flow)
            if isinstance(outcome, RelayError):
                yield task, outcome
            else:
                yield task, Result(task.operation, outcome, task._record, self.session)

    def _start(self, operation: Operation, arguments: Mapping[str, object]) -> Task:
        session = self.session
        prepared = session.prepare(operation, arguments)
        intent = session.intent(prepared)
        intent.note()
        flow = session.submission(prepared, prepared.external_id)
        with session.submitting(prepared, flow, intent):
            parsed = drive(flow, session.transport, session.clock)
            record = session.record(prepared, parsed, flow.form, intent)
            return Task(operation, record, parsed, session.clock.now(), session, flow.form)

    def _call(self, operation: Operation, arguments: Mapping[str, object]) -> Result:
        if operation.only_streams:
            return self._stream(operation, arguments).result()
        session = self.session
        prepared = session.prepare(operation, arguments)
        flow = session.submission(prepared, None)
        with session.submitting(prepared, flow):
            return Result(operation, drive(flow, session.transport, session.clock), None, session)

    def _stream(self, operation: Operation, arguments: Mapping[str, object]) -> Stream:
        session = self.session
        prepared = session.prepare(operation, arguments, stream=True)
        flow = session.submission(prepared, None)
        opener = Opener(session.transport, operation, prepared.body)
        with session.submitting(prepared, flow):
            parsed = drive(flow, opener, session.clock)
            return Stream(operation, Opening(parsed, opener.live, opener.incoming), session)

    def _connect(self, operation: Operation, arguments: Mapping[str, object]) -> Conversation:
        check_installed()
        session = self.session
        prepared = session.prepare(_opening(operation), arguments)
        flow, connector = session.submission(prepared, None), Connector(session.transport)
        with session.submitting(prepared, flow):
            parsed = drive(flow, connector, session.clock)
        if connector.live is None:
            raise _no_socket(operation, parsed)
        return Conversation(operation, connector.live, session)


class AsyncRelay(
    _RelayBase[AsyncTransport],
    Families[Coroutine[Any, Any, AsyncTask], Coroutine[Any, Any, AsyncResult], AsyncStream, AsyncConversation],
):
    """A relay gateway, for asyncio: `Relay` with `await` and `async for`."""

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        request_timeout: float | None = None,
        busy_timeout: float = BUSY_TIMEOUT,
        lateness: float | None = None,
        learn: bool = True,
        history: bool = True,
        record: str | PathLike[str] | None = None,
        validate: bool | None = None,
        max_paid: int | None = None,
        max_cost: float | None = None,
        ledger: str | os.PathLike[str] | None = None,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        gateway = find_gateway(base_url, api_key)
        if transport is None:
            check_environment(tls=gateway.is_tls)
        limit = optional_seconds("request_timeout", request_timeout, least=0.01)
        guard = find_guard(gateway, max_paid, ledger, max_cost)
        connections = AsyncTransport(gateway, transport, limit, find_recorder(gateway, record), guard)
        self.session = Session(
            gateway, connections, clock, lateness, busy_timeout, learn=learn, history=history, validate=validate
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. Tasks go on at the gateway; their handles stay valid."""
        await self.session.transport.close()

    def resume(self, handle: str) -> AsyncTask:
        """Return the task of a handle; see `Relay.resume`."""
        return AsyncTask(*self._resumed(Handle.decode(handle)), None, self.session)

    def task(self, operation: str, task_id: str) -> AsyncTask:
        """Return a task by its bare id; see `Relay.task`."""
        return AsyncTask(*self._resumed(Handle(operation, task_id)), None, self.session)

    async def check(self, handle: str) -> dict[str, Any]:
        """Look at a task once, without sleeping; see `Relay.check`."""
        task = self.resume(handle)
        with task._polling(None) as poll:
            look = await adrive(OneLook(poll), self.session.transport, self.session.clock)
        done = look.parsed.state == "succeeded" and look.next_check_after is None
        return _step(task, look, AsyncResult(task.operation, look.parsed, task._record, self.session) if done else None)

    @cached_property
    def system(self) -> AsyncRelaySystem:
        """The methods of the family `system`, and what a request has cost."""
        from .system import AsyncRelaySystem

        found = AsyncRelaySystem(self._start, self._call, self._stream, self._connect)
        found._session = self.session
        return found

    async def balance(self) -> Balance:
        """Return what is left to spend; see `Relay.balance`."""
        return await aread_balance(self.session)

    async def price(self, operation: str, **arguments: Any) -> Price:
        """Return what a call costs; see `Relay.price`."""
        return await aread_price(self.session, operation_named(operation), arguments)

    async def wait_all(
        self,
        tasks: Sequence[AsyncTask],
        timeout: float | None = None,  # noqa: ASYNC109 - it belongs to each task's poll, not to this call
        *,
        in_flight: int = 8,
    ) -> list[AsyncResult | RelayError]:
        """Wait for many tasks at once; see `Relay.wait_all`."""
        ended = {id(task): outcome async for task, outcome in self.as_completed(tasks, timeout, in_flight=in_flight)}
        return [ended[id(task)] for task in tasks]

    async def as_completed(
        self,
        tasks: Iterable[AsyncTask],
        timeout: float | None = None,  # noqa: ASYNC109
        *,
        in_flight: int = 8,
    ) -> AsyncIterator[tuple[AsyncTask, AsyncResult | RelayError]]:
        """Yield each task with its result or error as soon as it has ended; see `Relay.wait_all`."""
        from ._io.bulk_run import arun_all

        by_poll, failed = _make_polls(tasks, timeout, in_flight)
        for task, error in failed:
            yield task, error
        async for flow, outcome in arun_all(by_poll, self.session.transport, self.session.clock, in_flight):
            task = by_poll[flow]
            task._parsed = flow.parsed
            self.session.learn(task._record, flow)
            if isinstance(outcome, RelayError):
                yield task, outcome
            else:
                yield task, AsyncResult(task.operation, outcome, task._record, self.session)

    async def _start(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncTask:
        import asyncio

        session = self.session
        prepared = await session.aprepare(operation, arguments)
        intent = session.intent(prepared)
        await asyncio.to_thread(intent.note)
        flow = session.submission(prepared, prepared.external_id)
        with session.submitting(prepared, flow, intent):
            parsed = await adrive(flow, session.transport, session.clock)
            record = session.record(prepared, parsed, flow.form, intent)
            return AsyncTask(operation, record, parsed, session.clock.now(), session, flow.form)

    async def _call(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncResult:
        if operation.only_streams:
            return await self._stream(operation, arguments).result()
        session = self.session
        prepared = await session.aprepare(operation, arguments)
        flow = session.submission(prepared, None)
        with session.submitting(prepared, flow):
            return AsyncResult(operation, await adrive(flow, session.transport, session.clock), None, session)

    def _stream(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncStream:
        session = self.session

        async def begin() -> Opening[AsyncLive]:
            prepared = await session.aprepare(operation, arguments, stream=True)
            flow = session.submission(prepared, None)
            opener = AsyncOpener(session.transport, operation, prepared.body)
            with session.submitting(prepared, flow):
                parsed = await adrive(flow, opener, session.clock)
                return Opening(parsed, opener.live, opener.incoming)

        return AsyncStream(operation, begin, session)

    def _connect(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncConversation:
        check_installed()
        session = self.session

        async def begin() -> AsyncLive:
            prepared = await session.aprepare(_opening(operation), arguments)
            flow, connector = session.submission(prepared, None), AsyncConnector(session.transport)
            with session.submitting(prepared, flow):
                parsed = await adrive(flow, connector, session.clock)
            if connector.live is None:
                raise _no_socket(operation, parsed)
            return connector.live

        return AsyncConversation(operation, begin, session)
