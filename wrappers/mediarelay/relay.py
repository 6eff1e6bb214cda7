"""The entrance: a gateway with all its families, for threads and for asyncio."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from itertools import count
from typing import Any, Self, TypeVar
from uuid import uuid4

from mediarelay_client.tasks import Families, find_operation
from mediarelay_client.tasks.operation import Operation

from ._core.forms import forms_of
from ._core.handle import Handle
from ._core.poll import Update, Wait
from ._core.refresh import Beat
from ._core.request import Plan
from ._core.response import Reading
from ._core.schedule import Schedule
from ._core.submit import BUSY_TIMEOUT, Submission
from ._io.doubt import Intent, Uncertain, uncertain
from ._io.durations import Duration, Durations
from ._io.environment import check_environment
from ._io.gateway import Gateway, find_gateway, seconds
from ._io.history import History
from ._io.learned import LearnedFile
from ._io.remembered import RememberedForms
from ._io.run import Clock, Machine, T, adrive, drive
from ._io.transport import AsyncWire, Wire
from .errors import InvalidInput, RelayError, SubmitRejected
from .task import AsyncResult, AsyncTask, OnUpdate, Result, Task

TaskT = TypeVar("TaskT", Task, AsyncTask)
_log = logging.getLogger("mediarelay")
_log.addHandler(logging.NullHandler())
_ENOUGH = 3  # tasks whose work was seen to begin, before a gateway is trusted to show that
_GOLDEN = 0.618
_LATENESS = {"video": 2.0}
"""Mean seconds between completion and our knowing of it; half a second for everything that is not a video."""


def wait_machine(
    operation: Operation,
    record: Handle,
    now: float,
    age: float,
    poll_after: float | None = None,
    timeout: float | None = None,
    notify: Callable[[Update], None] = lambda _: None,
    *,
    lateness: float | None = None,
    known: Sequence[Duration] = (),
    beat: Beat | None = None,
    share: float = 1.0,
    reading: Reading | None = None,
) -> Wait:
    """Make the machine that waits for a task; see `Wait`.

    When it asks follows the contract's durations for its kind, and those that are `known` of such tasks.
    """
    seconds = operation.lifecycle["seconds"]
    cases = operation.lifecycle.get("kinds", {}).get("typical", {})
    typical = next((one for pattern, one in cases.items() if fnmatch(record.kind or "", pattern)), seconds["typical"])
    if lateness is None:
        lateness = _LATENESS.get(operation.lifecycle.get("media", ""), 0.5)
    guess = Schedule(float(typical), lateness)
    worked = [one.work for one in known if one.work is not None]
    return Wait(
        operation,
        record,
        now,
        age=age,
        timeout=float(seconds["deadline"]) if timeout is None else timeout,
        poll_after=poll_after,
        schedule=guess.learn([one.total for one in known]),
        work=guess.learn(worked) if len(worked) >= _ENOUGH else None,
        beat=beat,
        share=share,
        reading=reading,
        notify=notify,
    )


class _RelayBase:
    """What both entrances share: everything but the waiting."""

    gateway: Gateway
    clock: Clock
    _lateness: float | None
    _durations: Durations
    _beat: Beat

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.gateway.base_url!r})"

    def __reduce__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} holds a key and connections; make one in each process")

    def _prepare(
        self,
        gateway: Gateway,
        clock: Clock | None,
        lateness: float | None,
        busy_timeout: float,
        *,
        learn: bool,
        history: bool,
    ) -> None:
        if lateness is not None:
            seconds("lateness", lateness, least=0.05, most=3600.0)
        self._busy_timeout = seconds("busy_timeout", busy_timeout)
        self._history = History(on=history)
        self.gateway = gateway
        self.clock = clock or Clock()
        self._lateness = lateness
        learned = LearnedFile(on=learn)
        self._durations = Durations(learned)
        self._forms = RememberedForms(learned)
        self._beat = Beat()

    def wait_machine(
        self,
        operation: Operation,
        record: Handle,
        reading: Reading,
        began: float | None,
        timeout: float | None,
        on_update: OnUpdate | None,
        share: float = 1.0,
    ) -> Wait:
        """Make the machine that waits for a task on this relay's clock."""
        now, poll_after = self.clock.now(), reading.poll_after
        if began is None:
            # Of a task that comes from elsewhere nobody here knows anything yet: it is asked for at once.
            began, poll_after = now - max(time.time() - (record.submitted_at or 0), 0.0), 0.0
        return wait_machine(
            operation,
            record,
            now,
            now - began,
            poll_after,
            None if timeout is None else seconds("timeout", timeout),
            _guarded(on_update),
            lateness=self._lateness,
            known=self._durations.known(self.gateway.base_url, _kind_of(record)),
            beat=self._beat,
            share=share,
            reading=reading,
        )

    def uncertain(self) -> list[Uncertain]:
        """List the submissions to this gateway of which nobody knows whether they were accepted, the latest first.

        Those that another process, or thread, is sending just now are among them. An empty MEDIARELAY_HISTORY keeps no
        record, and so leaves this empty.
        """
        return uncertain(self._history, self.gateway.base_url)

    def learn(self, record: Handle, machine: Wait) -> None:
        """Note how long a task took that has just ended, and that one is no longer in doubt which was."""
        if record.external_id == record.task_id and machine.reading.dialect is not None:
            self._history.drop(record.task_id, self.gateway.base_url)
        if machine.duration is not None:
            self._durations.add(self.gateway.base_url, _kind_of(record), machine.duration)
            machine.duration = None

    def form_for(self, operation: Operation) -> str:
        """Return the form that a submission begins with: the one that this gateway took last, else the vendor's."""
        forms = forms_of(operation)
        known = self._forms.find(self.gateway.base_url, operation.family) if len(forms) > 1 else None
        return known if known is not None and known in forms else forms[0]

    def submission(self, plan: Plan, external_id: str | None, **options: Any) -> Submission:
        """Make the machine that submits a plan; to be run within `submitting`."""
        form = self.form_for(plan.operation)
        options.setdefault("busy_timeout", self._busy_timeout)
        return Submission(
            plan.operation, plan.request_in(form), external_id, form=form, rewrite=plan.request_in, **options
        )

    @contextlib.contextmanager
    def submitting(self, plan: Plan, machine: Submission, intent: Intent | None = None) -> Iterator[None]:
        """Remember which form the gateway took, and say to whoever breaks off how to find what may be there."""
        first, family, url = machine.form, plan.operation.family, self.gateway.base_url
        with (intent or self._intent(plan)).held():
            try:
                yield
            except SubmitRejected as error:
                # Refused in a form that was not its own choice: the next submission begins with the vendor's.
                if machine.form == first and type(error) is SubmitRejected:
                    self._forms.forget(url, family)
                raise
            finally:
                if machine.form != first:
                    _log.info("%s refused the form %s and asked for %s", url, first, machine.form)
                    self._forms.add(url, family, machine.form)

    def _intent(self, plan: Plan) -> Intent:
        return Intent(plan, self.gateway.base_url, self._history)

    def _record(self, plan: Plan, reading: Reading, form: str, intent: Intent) -> Handle:
        # Only a result that is given at once may come without an id.
        record = plan.handle(reading.id or plan.external_id or f"at-once-{uuid4().hex}")
        intent.handle = record.encode()
        _log.info("submitted %s as %s, in the form %s", plan.operation.id, record.task_id, form)
        return record

    def _resumed(self, handle: str) -> tuple[Operation, Handle, Reading]:
        record = Handle.decode(handle)
        try:
            operation = find_operation(record.operation)
        except KeyError:
            raise InvalidInput(f"this version of mediarelay does not know the operation {record.operation!r}") from None
        if operation.asks is None:
            raise InvalidInput(f"{record.operation} answers at once; there is no task to wait for")
        return operation, record, Reading(id=record.task_id)


def _machines(relay: Relay | AsyncRelay, tasks: Iterable[TaskT], timeout: float | None) -> dict[Wait, TaskT]:
    """Make the machines of many tasks; what was submitted together is not asked for all at once."""
    shares = ((number * _GOLDEN) % 1 or 1.0 for number in count())
    return {task._machine(relay, timeout, None, share): task for task, share in zip(tasks, shares, strict=False)}


def _kind_of(record: Handle) -> str:
    return f"{record.operation} {record.kind or ''}".rstrip()


def _guarded(on_update: OnUpdate | None) -> Any:
    def notify(update: Update) -> None:
        if on_update is None:
            return
        try:
            on_update(update)
        except Exception:
            _log.exception("the progress callback raised; the wait goes on")

    return notify


async def _planned(operation: Operation, arguments: Mapping[str, object]) -> Plan:
    import asyncio  # whoever waits for this has loaded it; threads do without

    return await asyncio.to_thread(Plan, operation, arguments)  # it may read files


class Relay(_RelayBase, Families[Task, Result]):
    """A relay gateway, for threads.

    Every family of the contract is an attribute (`relay.kling`), every operation a typed method of it.

    Args:
        base_url: Address of the gateway, with or without a trailing `/v1`; else MEDIARELAY_BASE_URL.
        api_key: The gateway's key; else MEDIARELAY_API_KEY. It appears in no repr, log or error.
        request_timeout: Seconds that one request may take as a whole, and one more for every 100 kB of its body; not
            to be taken for the time that a task may take.
        busy_timeout: Seconds for which a submission waits in all while the gateway has no room (429).
        lateness: Mean seconds between the end of a task and our knowing of it: less asks more often. By default 2 for
            videos, 0.5 for images and recordings.
        learn: Whether how long tasks take is remembered, in the user's cache directory, so that later ones are asked
            for at the right time; also off where MEDIARELAY_DURATIONS is set and empty.
        history: Whether paid submissions are noted, in the user's data directory, until it is known what became of them
            (`uncertain`); also off where MEDIARELAY_HISTORY is set and empty.
        transport: Any httpx transport, for tests and proxies.
        clock: What time is told by; tests turn one of their own.

    Raises:
        InvalidInput: Address or key is missing or cannot be one, or the environment names a proxy or certificates
            that cannot be used.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        request_timeout: float = 30.0,
        busy_timeout: float = BUSY_TIMEOUT,
        lateness: float | None = None,
        learn: bool = True,
        history: bool = True,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        self._prepare(find_gateway(base_url, api_key), clock, lateness, busy_timeout, learn=learn, history=history)
        if transport is None:
            check_environment(tls=self.gateway.base_url.startswith("https"))
        self.wire = Wire(self.gateway, transport, seconds("request_timeout", request_timeout, least=0.01))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. Tasks go on at the gateway; their handles stay valid."""
        self.wire.close()

    def drive(self, machine: Machine[T], clock: Clock | None = None) -> T:
        """Run a machine on this gateway."""
        return drive(machine, self.wire, clock or self.clock)

    def resume(self, handle: str) -> Task:
        """Return the task of a handle, from this or any other process.

        Raises:
            InvalidInput: It is no handle of ours, or of an operation that this version does not know.
        """
        return Task(*self._resumed(handle), None, self)

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

        by_machine = _machines(self, tasks, timeout)
        for machine, outcome in run_all(by_machine, self.wire, self.clock, in_flight):
            task = by_machine[machine]
            task._reading = machine.reading
            self.learn(task._record, machine)
            if isinstance(outcome, RelayError):
                yield task, outcome
            else:
                yield task, Result(task.operation, outcome, task._record, self)

    def _start(self, operation: Operation, arguments: Mapping[str, object]) -> Task:
        plan = Plan(operation, arguments)
        intent = self._intent(plan)
        intent.note()
        machine = self.submission(plan, plan.external_id)
        with self.submitting(plan, machine, intent):
            reading = self.drive(machine)
            record = self._record(plan, reading, machine.form, intent)
            return Task(operation, record, reading, self.clock.now(), self, machine.form)

    def _call(self, operation: Operation, arguments: Mapping[str, object]) -> Result:
        plan = Plan(operation, arguments)
        machine = self.submission(plan, None)
        with self.submitting(plan, machine):
            return Result(operation, self.drive(machine), None, self)


class AsyncRelay(_RelayBase, Families[Coroutine[Any, Any, AsyncTask], Coroutine[Any, Any, AsyncResult]]):
    """A relay gateway, for asyncio: `Relay` with `await` and `async for`."""

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        request_timeout: float = 30.0,
        busy_timeout: float = BUSY_TIMEOUT,
        lateness: float | None = None,
        learn: bool = True,
        history: bool = True,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        self._prepare(find_gateway(base_url, api_key), clock, lateness, busy_timeout, learn=learn, history=history)
        if transport is None:
            check_environment(tls=self.gateway.base_url.startswith("https"))
        self.wire = AsyncWire(self.gateway, transport, seconds("request_timeout", request_timeout, least=0.01))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. Tasks go on at the gateway; their handles stay valid."""
        await self.wire.close()

    async def drive(self, machine: Machine[T], clock: Clock | None = None) -> T:
        """Run a machine on this gateway."""
        return await adrive(machine, self.wire, clock or self.clock)

    def resume(self, handle: str) -> AsyncTask:
        """Return the task of a handle; see `Relay.resume`."""
        return AsyncTask(*self._resumed(handle), None, self)

    async def wait_all(
        self,
        tasks: Sequence[AsyncTask],
        timeout: float | None = None,  # noqa: ASYNC109 - it belongs to each task's machine, not to this call
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

        by_machine = _machines(self, tasks, timeout)
        async for machine, outcome in arun_all(by_machine, self.wire, self.clock, in_flight):
            task = by_machine[machine]
            task._reading = machine.reading
            self.learn(task._record, machine)
            if isinstance(outcome, RelayError):
                yield task, outcome
            else:
                yield task, AsyncResult(task.operation, outcome, task._record, self)

    async def _start(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncTask:
        import asyncio

        plan = await _planned(operation, arguments)
        intent = self._intent(plan)
        await asyncio.to_thread(intent.note)
        machine = self.submission(plan, plan.external_id)
        with self.submitting(plan, machine, intent):
            reading = await self.drive(machine)
            record = self._record(plan, reading, machine.form, intent)
            return AsyncTask(operation, record, reading, self.clock.now(), self, machine.form)

    async def _call(self, operation: Operation, arguments: Mapping[str, object]) -> AsyncResult:
        plan = await _planned(operation, arguments)
        machine = self.submission(plan, None)
        with self.submitting(plan, machine):
            return AsyncResult(operation, await self.drive(machine), None, self)
