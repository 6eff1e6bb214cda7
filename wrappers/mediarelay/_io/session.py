"""One gateway and what is known of it: what relays, tasks and results stand on, without knowing one another."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatch
from typing import Any, Generic, TypeVar
from uuid import uuid4

from mediarelay_client.tasks.operation import Operation

from .._core.forms import forms_of
from .._core.handle import Handle
from .._core.poll import Update, Wait
from .._core.refresh import Beat
from .._core.request import Plan
from .._core.response import Reading
from .._core.schedule import Duration, Schedule
from .._core.submit import Submission
from ..errors import SubmitRejected
from .doubt import Intent
from .durations import Durations
from .gateway import Gateway, seconds
from .history import History
from .learned import LearnedFile
from .remembered import RememberedForms
from .run import Clock
from .transport import AsyncWire, Wire

OnUpdate = Callable[[Update], object]
WireT = TypeVar("WireT", Wire, AsyncWire)
_log = logging.getLogger("mediarelay")
_ENOUGH = 3  # tasks whose work was seen to begin, before a gateway is trusted to show that
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


class Session(Generic[WireT]):
    """One gateway and what is known of it.

    Args:
        gateway: Its address and key.
        wire: The connections to it.
        clock: What time is told by.
        lateness: Mean seconds between the end of a task and our knowing of it; None for what its kind of media has.
        busy_timeout: Seconds for which a submission waits in all while the gateway has no room.
        learn: Whether how long tasks take is remembered.
        history: Whether paid submissions are noted.
    """

    def __init__(
        self,
        gateway: Gateway,
        wire: WireT,
        clock: Clock | None,
        lateness: float | None,
        busy_timeout: float,
        *,
        learn: bool,
        history: bool,
    ) -> None:
        if lateness is not None:
            seconds("lateness", lateness, least=0.05, most=3600.0)
        learned = LearnedFile(on=learn)
        self.gateway = gateway
        self.wire: WireT = wire
        self.clock = clock or Clock()
        self.history = History(on=history)
        self.forms = RememberedForms(learned)
        self._busy_timeout = seconds("busy_timeout", busy_timeout)
        self._lateness = lateness
        self._durations = Durations(learned)
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
        """Make the machine that waits for a task on this session's clock."""
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

    def learn(self, record: Handle, machine: Wait) -> None:
        """Note how long a task took that has just ended, and that one is no longer in doubt which was."""
        if record.external_id == record.task_id and machine.reading.dialect is not None:
            self.history.drop(record.task_id, self.gateway.base_url)
        if machine.duration is not None:
            self._durations.add(self.gateway.base_url, _kind_of(record), machine.duration)
            machine.duration = None

    def form_for(self, operation: Operation) -> str:
        """Return the form that a submission begins with: the one that this gateway took last, else the vendor's."""
        forms = forms_of(operation)
        known = self.forms.find(self.gateway.base_url, operation.family) if len(forms) > 1 else None
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
        with (intent or self.intent(plan)).held():
            try:
                yield
            except SubmitRejected as error:
                # Refused in a form that was not its own choice: the next submission begins with the vendor's.
                if machine.form == first and type(error) is SubmitRejected:
                    self.forms.forget(url, family)
                raise
            finally:
                if machine.form != first:
                    _log.info("%s refused the form %s and asked for %s", url, first, machine.form)
                    self.forms.add(url, family, machine.form)

    def intent(self, plan: Plan) -> Intent:
        """Return what puts a submission on record."""
        return Intent(plan, self.gateway.base_url, self.history)

    def record(self, plan: Plan, reading: Reading, form: str, intent: Intent) -> Handle:
        """Return the handle of the task that a submission made."""
        # Only a result that is given at once may come without an id.
        record = plan.handle(reading.id or plan.external_id or f"at-once-{uuid4().hex}")
        intent.handle = record.encode()
        _log.info("submitted %s as %s, in the form %s", plan.operation.id, record.task_id, form)
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
            _log.exception("the progress callback raised; the wait goes on")

    return notify
