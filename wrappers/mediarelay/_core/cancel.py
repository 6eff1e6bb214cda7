"""Ending a task early: a request that may be repeated, as a flow without I/O."""

from __future__ import annotations

from typing import Any

from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ..errors import AuthenticationError, InvalidInput, RelayError, StillRunning, UnexpectedResponse
from .actions import Action, Done, Event, Failed, Lost, Response, Send, SleepUntil
from .handle import Handle
from .quoting import printable
from .response import read_task
from .submit import details_of, request_for, retry_after, words_of

_PAUSES = (1.0, 4.0, 15.0)
"""Seconds before it is requested again where there was no answer, or none of the gateway's own."""


class Cancellation:
    """Requests that a gateway ends a task early. To do so twice does no harm, so what is lost is sent again.

    Args:
        operation: What submitted the task.
        handle: The task.

    Raises:
        InvalidInput: The contract knows no way to end such a task.
    """

    def __init__(self, operation: Operation, handle: Handle) -> None:
        if operation.cancel is None:
            raise InvalidInput(
                tr(
                    "{family}.{operation}: no way to end such a task early is known; it goes on, and may be "
                    "charged. Nothing was sent.",
                    family=operation.family,
                    operation=operation.name,
                ),
                handle=handle.encode(),
            )
        self._operation = operation
        self._handle = handle
        self._request = request_for(operation.cancel, handle.task_id)
        self._pauses = list(_PAUSES)

    def step(self, event: Event, now: float) -> Action[None]:
        """Take what the last action led to and return the next one."""
        if isinstance(event, Lost):
            return self._again(now) or self._failed(StillRunning, event.reason)
        if not isinstance(event, Response):
            return Send(self._request)
        parsed = read_task(self._operation, event)
        if parsed.error_kind is None:
            return Done(None)
        words, details = words_of(parsed, event), details_of(parsed, event)
        if parsed.error_kind in ("server", "busy") and (again := self._again(now, retry_after(event))):
            return again
        is_refused = parsed.error_kind in ("authentication", "forbidden")
        return self._failed(AuthenticationError if is_refused else UnexpectedResponse, words, **details)

    def _again(self, now: float, hint: float | None = None) -> SleepUntil | None:
        return SleepUntil(now + max(self._pauses.pop(0), hint or 0.0)) if self._pauses else None

    def _failed(self, kind: type[RelayError], why: str, **details: Any) -> Failed:
        text = tr(
            "The task {task_id} was not ended early, and may go on. {why}",
            task_id=printable(self._handle.task_id),
            why=why,
        )
        return Failed(kind(text, handle=self._handle.encode(), **details))
