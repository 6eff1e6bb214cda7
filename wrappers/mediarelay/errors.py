"""Everything that this library raises, in one tree.

RelayError
├── SubmitRejected        nothing was created
│   ├── BudgetExceeded    … for a limit of your own; nothing was sent
│   ├── QuotaExceeded     … for want of credit
│   └── RateLimited       … for too many requests or tasks, and patience ran out
├── SubmitUncertain       it may have been created; look before paying again
├── AuthenticationError   the key was refused, or may not do this
├── TaskFailed            the gateway says so; it is not charged by the vendor's rules
├── TaskCancelled
├── StillRunning          the deadline passed and the task lives on
├── StreamIncomplete      a stream ended before its end; it holds what came
├── UnexpectedResponse    a response that contradicts what is known
├── DownloadError         the result could not be fetched whole
├── CallbackRefused       a callback that is none, or not from whom it claims
└── InvalidInput          a file, handle or setting that cannot be used; nothing was sent
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.contents import Usage
    from ._core.cost import Cost
    from ._core.events import Event


class RelayError(Exception):
    """Base of every error of this library.

    Attributes:
        handle: How to go on with the task (`relay.resume`), once there is one.
        code: The gateway's own code, a number or a word, as text.
        http_status: Status of the response that it is about.
        request_id: The gateway's id of that request, for its support.
        response: The first 500 characters of that response, printable and without the key.
        headers: Those headers of it that explain an error, names in lower case: `retry-after`, rate limits, ids of
            requests, `content-type`, and who answered (`server`, `via`, `cf-ray`). Empty where there was no response.
    """

    def __init__(
        self,
        message: str,
        *,
        handle: str | None = None,
        code: str | None = None,
        http_status: int | None = None,
        request_id: str | None = None,
        response: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.handle = handle
        self.code = code
        self.http_status = http_status
        self.request_id = request_id
        self.response = response
        self.headers: Mapping[str, str] = headers or {}


class SubmitRejected(RelayError):
    """The gateway refused the submission, or was never reached: nothing was created and nothing is charged."""


class BudgetExceeded(SubmitRejected):
    """A limit of your own is reached (`max_paid`, `max_cost`): nothing was sent."""


class QuotaExceeded(SubmitRejected):
    """The account or key has too little credit."""


class RateLimited(SubmitRejected):
    """Too many requests or parallel tasks; waiting for it to pass was tried.

    Attributes:
        retry_after: Seconds that the gateway requests to wait, where it does.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **details: object) -> None:
        super().__init__(message, **details)  # type: ignore[arg-type]
        self.retry_after = retry_after


class SubmitUncertain(RelayError):
    """The submission may have been accepted, and possibly charged, but its id is not known.

    Attributes:
        external_id: The id that the submission carried; look for it on the gateway's page of tasks.
    """

    def __init__(self, message: str, *, external_id: str | None = None, **details: object) -> None:
        super().__init__(message, **details)  # type: ignore[arg-type]
        self.external_id = external_id


class AuthenticationError(RelayError):
    """The key was refused, or it may not do this."""


class TaskFailed(RelayError):
    """The gateway reports that the task failed.

    Attributes:
        cost: What it has cost nevertheless, less what was paid back, where somebody has looked that up: the command
            line does, and `task.cost()` returns it.
    """

    cost: Cost | None = None


class TaskCancelled(RelayError):
    """The gateway reports that the task was cancelled.

    Attributes:
        cost: As of `TaskFailed`.
    """

    cost: Cost | None = None


class StillRunning(RelayError):
    """The deadline passed. That is no failure: the task lives on, and `handle` leads back to it."""


class StreamIncomplete(RelayError):
    """A stream broke off, fell silent or failed before the event that ends it. What came is charged, most likely.

    Attributes:
        events: What came, in order.
        text: The text that came.
        usage: What was used, as far as the gateway said so.
    """

    def __init__(
        self,
        message: str,
        *,
        events: Sequence[Event] = (),
        text: str = "",
        usage: Usage | None = None,
        **details: object,
    ) -> None:
        super().__init__(message, **details)  # type: ignore[arg-type]
        self.events = events
        self.text = text
        self.usage = usage


class UnexpectedResponse(RelayError):
    """A response that no dialect of the contract explains, or a success without anything made."""


class DownloadError(RelayError):
    """A result could not be fetched whole; nothing incomplete was left under the final name."""


class CallbackRefused(RelayError):
    """A callback was no callback, or with a secret: unsigned, falsified, stale or a replay."""


class InvalidInput(RelayError, ValueError):
    """A file, handle or setting cannot be used; nothing was sent."""
