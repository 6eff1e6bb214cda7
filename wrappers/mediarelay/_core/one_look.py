"""One look at a task as a flow that never sleeps: what a workflow engine does between two waits of its own."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import TaskCancelled, TaskFailed
from .actions import Action, Done, Event, Failed, SleepUntil
from .poll import Poll
from .response import ParsedResponse, State


class Look(NamedTuple):
    """What one look at a task showed.

    Attributes:
        parsed: The task.
        next_check_after: Seconds after which the next look is worth it; None where it has ended.
        error: Why it failed.
    """

    parsed: ParsedResponse
    next_check_after: float | None
    error: str | None = None


class OneLook:
    """Queries a task, and returns where another flow would wait.

    Where the response may be about another task it is queried a second time: what one wait remembers from poll to poll
    is not there in the next look, which would doubt forever.

    Args:
        poll: The poll of the task.
    """

    def __init__(self, poll: Poll) -> None:
        self._poll = poll
        self._is_second = False

    def step(self, event: Event, now: float) -> Action[Look]:
        """Take what the last action led to and return the next one."""
        action = self._poll.step(event, now)
        if isinstance(action, SleepUntil) and self._poll.is_doubted and not self._is_second:
            self._is_second = True
            action = self._poll.step(None, action.time)
        if isinstance(action, SleepUntil):
            return Done(Look(self._poll.parsed, round(max(0.0, action.time - now), 3)))
        if isinstance(action, Done):
            return Done(Look(action.value, None))
        if isinstance(action, Failed) and isinstance(action.error, TaskFailed | TaskCancelled):
            state: State = "cancelled" if isinstance(action.error, TaskCancelled) else "failed"
            return Done(Look(self._poll.parsed._replace(state=state), None, str(action.error)))
        return action
