"""One gateway and what is known of it: what relays, tasks and results stand on, without knowing one another."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from typing import Any, Generic, TypeVar
from uuid import uuid4

from mediarelay_client.tasks.operation import Operation

from .._core.forms import forms_of
from .._core.handle import Handle
from .._core.poll import Poll, Update
from .._core.refresh import RefreshInterval
from .._core.request import PreparedRequest
from .._core.response import ParsedResponse
from .._core.schedule import Duration, Schedule
from .._core.submit import Submission
from ..errors import SubmitRejected
from .checking import can_check, check, check_message
from .doubt import Intent
from .durations import Durations
from .gateway import Gateway, seconds
from .history import History
from .learned import LearnedFile
from .logs import log
from .remembered import RememberedForms
from .run import Clock
from .transport import AsyncTransport, Transport

OnUpdate = Callable[[Update], object]
TransportT = TypeVar("TransportT", Transport, AsyncTransport)
_ENOUGH = 3  # tasks whose work was seen to begin, before a gateway is trusted to show that
_LATENESS = {"video": 2.0}
"""Mean seconds between completion and our knowing of it; half a second for everything that is not a video."""


def make_poll(
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
    refresh: RefreshInterval | None = None,
    share: float = 1.0,
    parsed: ParsedResponse | None = None,
) -> Poll:
    """Make the poll of a task; see `Poll`.

    When it polls follows the contract's durations for its kind, and those that are `known` of such tasks.
    """
    lifecycle = operation.lifecycle
    cases = lifecycle.typical_of_kinds.items()
    typical = next((one for pattern, one in cases if fnmatch(record.kind or "", pattern)), lifecycle.typical)
    if lateness is None:
        lateness = _LATENESS.get(lifecycle.media, 0.5)
    guess = Schedule(float(typical), lateness)
    worked = [one.work for one in known if one.work is not None]
    return Poll(
        operation,
        record,
        now,
        age=age,
        timeout=float(lifecycle.deadline) if timeout is None else timeout,
        poll_after=poll_after,
        schedule=guess.learn([one.total for one in known]),
        work=guess.learn(worked) if len(worked) >= _ENOUGH else None,
        refresh=refresh,
        share=share,
        parsed=parsed,
        notify=notify,
    )


class Session(Generic[TransportT]):
    """One gateway and what is known of it.

    Args:
        gateway: Its address and key.
        transport: The connections to it.
        clock: The source of time; tests pass a manual one.
        lateness: Mean seconds between the end of a task and our knowing of it; None for what its kind of media has.
        busy_timeout: Seconds for which a submission waits in all while the gateway has no room.
        learn: Whether how long tasks take is remembered.
        history: Whether paid submissions are noted.
        validate: Whether calls are checked by the contract before they are sent; None where that is installed.
    """

    def __init__(
        self,
        gateway: Gateway,
        transport: TransportT,
        clock: Clock | None,
        lateness: float | None,
        busy_timeout: float,
        *,
        learn: bool,
        history: bool,
        validate: bool | None,
    ) -> None:
        if lateness is not None:
            seconds("lateness", lateness, least=0.05, most=3600.0)
        learned = LearnedFile(on=learn)
        self.gateway = gateway
        self.transport: TransportT = transport
        self.clock = clock or Clock()
        self.history = History(on=history)
        self.forms = RememberedForms(learned)
        self._busy_timeout = seconds("busy_timeout", busy_timeout)
        self._lateness = lateness
        self._validate = can_check() if validate is None else validate
        self._durations = Durations(learned)
        self._refresh = RefreshInterval()

    def make_poll(
        self,
        operation: Operation,
        record: Handle,
        parsed: ParsedResponse,
        began: float | None,
        timeout: float | None,
        on_update: OnUpdate | None,
        share: float = 1.0,
    ) -> Poll:
        """Make the poll of a task on this session's clock."""
        now, poll_after = self.clock.now(), parsed.poll_after
        if began is None:
            # Of a task that comes from elsewhere nothing is known here yet: it is polled at once.
            began, poll_after = now - max(time.time() - (record.submitted_at or 0), 0.0), 0.0
        return make_poll(
            operation,
            record,
            now,
            now - began,
            poll_after,
            None if timeout is None else seconds("timeout", timeout),
            _guarded(on_update),
            lateness=self._lateness,
            known=self._durations.known(self.gateway.base_url, _kind_of(record)),
            refresh=self._refresh,
            share=share,
            parsed=parsed,
        )

    def learn(self, record: Handle, flow: Poll) -> None:
        """Note how long a task took that has just ended, and that one is no longer in doubt which was."""
        if record.external_id == record.task_id and flow.parsed.dialect is not None:
            self.history.drop(record.task_id, self.gateway.base_url)
        if flow.duration is not None:
            self._durations.add(self.gateway.base_url, _kind_of(record), flow.duration)
            flow.duration = None

    def prepare(
        self, operation: Operation, arguments: Mapping[str, object], *, stream: bool = False
    ) -> PreparedRequest:
        """Make a call ready to send; it may read files.

        Raises:
            InvalidInput: It cannot be sent, or breaks the contract.
        """
        prepared = PreparedRequest(operation, arguments, stream=stream)
        if self._validate:
            check(prepared)
        return prepared

    def check_message(self, operation: Operation, document: Mapping[str, Any]) -> None:
        """Refuse an event of a conversation that breaks the contract.

        Raises:
            InvalidInput: It does.
        """
        if self._validate:
            check_message(operation, document)

    async def aprepare(
        self, operation: Operation, arguments: Mapping[str, object], *, stream: bool = False
    ) -> PreparedRequest:
        """Make a call ready to send, beside the event loop; see `prepare`."""
        import asyncio  # loaded already wherever this is awaited; threads do without

        return await asyncio.to_thread(self.prepare, operation, arguments, stream=stream)

    def form_for(self, operation: Operation) -> str:
        """Return the form that a submission begins with: the one that this gateway took last, else the vendor's."""
        forms = forms_of(operation)
        known = self.forms.find(self.gateway.base_url, operation.family) if len(forms) > 1 else None
        return known if known is not None and known in forms else forms[0]

    def submission(self, prepared: PreparedRequest, external_id: str | None, **options: Any) -> Submission:
        """Make the flow that submits a prepared request; to be run within `submitting`."""
        form = self.form_for(prepared.operation)
        options.setdefault("busy_timeout", self._busy_timeout)
        return Submission(
            prepared.operation,
            prepared.request_in(form),
            external_id,
            form=form,
            rewrite=prepared.request_in,
            **options,
        )

    @contextlib.contextmanager
    def submitting(self, prepared: PreparedRequest, flow: Submission, intent: Intent | None = None) -> Iterator[None]:
        """Remember which form the gateway took, and add to an interruption how to find what may be there."""
        first, family, url = flow.form, prepared.operation.family, self.gateway.base_url
        with (intent or self.intent(prepared)).held():
            try:
                yield
            except SubmitRejected as error:
                # Refused in a form that was not its own choice: the next submission begins with the vendor's.
                if flow.form == first and type(error) is SubmitRejected:
                    self.forms.forget(url, family)
                raise
            finally:
                if flow.form != first:
                    log.info("%s refused the form %s and requested %s", url, first, flow.form)
                    self.forms.add(url, family, flow.form)

    def intent(self, prepared: PreparedRequest) -> Intent:
        """Return what puts a submission on record."""
        return Intent(prepared, self.gateway.base_url, self.history)

    def record(self, prepared: PreparedRequest, parsed: ParsedResponse, form: str, intent: Intent) -> Handle:
        """Return the handle of the task that a submission made."""
        # Only a result that is given at once may come without an id.
        record = prepared.handle(parsed.id or prepared.external_id or f"at-once-{uuid4().hex}", parsed.request_id)
        intent.handle = record.encode()
        log.info("submitted %s as %s, in the form %s", prepared.operation.id, record.task_id, form)
        return record


def _kind_of(record: Handle) -> str:
    return f"{record.operation} {record.kind or ''}".rstrip()


def _guarded(on_update: OnUpdate | None) -> Any:
    def notify(update: Update) -> None:
        if on_update is None:
            return
        try:
            on_update(update)
        except Exception:
            log.exception("the progress callback raised; the wait goes on")

    return notify
