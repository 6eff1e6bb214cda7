"""One request that was let in, and what a handler may return in place of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mediarelay_contract.contract import Contract, Route

from .dialects import DialectWriter, Snapshot
from .results import make_result
from .store import Store, StoredTask


class Call(NamedTuple):
    """One request that was let in."""

    contract: Contract
    store: Store
    dialect: DialectWriter
    route: Route
    key: str
    base: str
    addresses: Mapping[str, str]
    path: str
    parameters: Mapping[str, Any]
    body: Any
    headers: Mapping[str, str]
    request_id: str
    now: float

    @property
    def error_shape(self) -> str | None:
        """Schema of the errors of its family, where it has one."""
        return self.contract.error_shape(self.operation_id)

    @property
    def operation_id(self) -> str:
        """Which operation it is for."""
        return str(self.route.operation["operationId"])

    @property
    def request(self) -> dict[str, Any]:
        """The request, as expressions of the contract see it."""
        return {"body": self.body, "parameters": self.parameters, "headers": self.headers}

    def snapshot(self, task: StoredTask) -> Snapshot:
        """Look at a task."""
        return look_at(task, self.contract, self.now, self.base)


def look_at(task: StoredTask, contract: Contract, now: float, base: str) -> Snapshot:
    """Return a task as it stands at that time; `base` goes before the links of its result."""
    lists = contract.operations[task.operation_id].operation["x-lifecycle"]["urls"]
    return Snapshot(task, now, make_result(lists, task, base) if task.state(now) == "succeed" else None)


class FileLink(NamedTuple):
    """A file in place of JSON.

    Attributes:
        name: Its name; the ending says what it is.
        kind: Media type that it is sent as, where its own is another.
    """

    name: str
    kind: str | None = None


class OtherResponse(NamedTuple):
    """An answer that is not checked as JSON of a success."""

    status: int
    kind: str
    content: bytes


class Streamed(NamedTuple):
    """An answer in pieces.

    Attributes:
        pieces: What is sent at a time.
        pause: Seconds of the mock's time between two of them.
        breaks: Whether the connection breaks in the end.
    """

    pieces: tuple[bytes, ...]
    pause: float = 0.0
    breaks: bool = False
