"""The values that pass between the machines, which decide, and the drivers, which do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from mediarelay_client.tasks.operation import BEARER

T = TypeVar("T")


class Form(NamedTuple):
    """A body that carries files: fields as text, and each file as name, content and media type."""

    fields: Mapping[str, str]
    files: Mapping[str, tuple[str, bytes, str]]


class Request(NamedTuple):
    """A request to the gateway; the driver adds address and key.

    Attributes:
        method: HTTP method.
        path: Path and no more.
        query: Its parameters; a list is repeated.
        body: Its body.
        content_type: What that is.
        form: A body with files, in place of `body`.
        credentials: Headers that carry the key, with `{key}` for it.
        memo: Where a wire may keep what it makes of a request that is sent many times.
    """

    method: str
    path: str
    query: Mapping[str, str | Sequence[str]] = {}
    body: bytes | None = None
    content_type: str = "application/json"
    form: Form | None = None
    credentials: Mapping[str, str] = BEARER
    memo: dict[str, Any] | None = None


class Response(NamedTuple):
    """What came back, whatever it was. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Lost(NamedTuple):
    """No reply came.

    Attributes:
        sent: Whether the gateway may have received the request. False only where that is certain.
        reason: What happened, for people.
    """

    sent: bool
    reason: str


class Nudge(NamedTuple):
    """Somebody says that looking is worth it now, a callback for instance."""


class Send(NamedTuple):
    """Send this and step again with the outcome.

    Attributes:
        request: The request.
        limit: Seconds that it may take at most; None for what every request may.
    """

    request: Request
    limit: float | None = None


class SleepUntil(NamedTuple):
    """Step again at this time, in seconds of the driver's clock."""

    time: float


class Done(NamedTuple, Generic[T]):
    """The machine has ended well."""

    value: T


class Failed(NamedTuple):
    """The machine has ended with this error."""

    error: Exception


Event = Response | Lost | Nudge | None
Action = Send | SleepUntil | Done[T] | Failed
