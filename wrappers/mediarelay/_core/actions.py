"""The values that pass between the flows, which decide, and the runners, which do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from mediarelay_client.tasks.operation import BEARER

T = TypeVar("T")


class Form(NamedTuple):
    """A body that carries files: fields as text, and each file as name, content and media type."""

    fields: Sequence[tuple[str, str]]
    files: Sequence[tuple[str, tuple[str, bytes, str]]]


class Charge(NamedTuple):
    """What a request may be charged for.

    Attributes:
        operation: The contract's operationId, or a word for what the contract does not know.
        cost: What it is expected to cost, in units of the gateway's currency; None where that is not known.
        model: The model that its price is listed by; None where it names none.
        times: How often that price is charged.
    """

    operation: str
    cost: float | None = None
    model: str | None = None
    times: int = 1


class Request(NamedTuple):
    """A request to the gateway; the transport adds address and key.

    Attributes:
        method: HTTP method.
        path: Path and no more.
        query: Its parameters; a list is repeated.
        body: Its body.
        content_type: What that is.
        form: A body with files, in place of `body`.
        credentials: Headers that carry the key, with `{key}` for it.
        headers: Further headers.
        memo: Where a transport may keep what it makes of a request that is sent many times.
        works: Whether the response is the work itself, and so takes as long as that does.
        charge: What it may be charged for; None where it is free.
    """

    method: str
    path: str
    query: Mapping[str, str | Sequence[str]] = {}
    body: bytes | None = None
    content_type: str = "application/json"
    form: Form | None = None
    credentials: Mapping[str, str] = BEARER
    memo: dict[str, Any] | None = None
    headers: Mapping[str, str] = {}
    works: bool = False
    charge: Charge | None = None


class Response(NamedTuple):
    """What the gateway returned, whatever it was. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Opened(NamedTuple):
    """The response has begun well, and its events are read elsewhere. Header names are in lower case."""

    headers: Mapping[str, str]


class Lost(NamedTuple):
    """There was no response.

    Attributes:
        sent: Whether the gateway may have received the request. False only where that is certain.
        reason: What happened, for people.
    """

    sent: bool
    reason: str


class Nudge(NamedTuple):
    """A hint that polling is worth it now: a callback, for instance."""


class Send(NamedTuple):
    """Send this and step again with what came of it.

    Attributes:
        request: The request.
        limit: Seconds that it may take at most; None for what every request may.
    """

    request: Request
    limit: float | None = None


class SleepUntil(NamedTuple):
    """Step again at this time, in seconds of the runner's clock."""

    time: float


class Done(NamedTuple, Generic[T]):
    """The flow has ended well."""

    value: T


class Failed(NamedTuple):
    """The flow has ended with this error."""

    error: Exception


Event = Response | Opened | Lost | Nudge | None
Action = Send | SleepUntil | Done[T] | Failed
