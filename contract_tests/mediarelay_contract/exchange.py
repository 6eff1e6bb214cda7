"""One request to the gateway under test and what came back, fit to be quoted: without the key, without long files."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from mediarelay.lifecycle import Reading
from mediarelay.preview import cut

_QUOTED_BYTES = 4000


class Exchange(NamedTuple):
    """One request and what came back, the key left out.

    Attributes:
        at: Unix seconds of the reply.
        method: HTTP method.
        path: Path of the request.
        sent: Its body as JSON; None where it had none.
        status: HTTP status.
        headers: Headers of the reply, names in lower case.
        body: Body of the reply.
        reading: What the contract's reader makes of it.
        hint: Seconds that the gateway asks to wait.
        leaks: Whether the reply repeated the key.
    """

    at: float
    method: str
    path: str
    sent: Any
    status: int
    headers: dict[str, str]
    body: bytes
    reading: Reading
    hint: float | None
    leaks: bool

    @property
    def content_type(self) -> str:
        """Media type of the reply, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    def quoted(self) -> dict[str, Any]:
        """Return both sides as JSON values for a report."""
        text = self.body[:_QUOTED_BYTES].decode("utf-8", "replace")
        reply = cut(self.reading.raw) if self.reading.raw is not None else text
        return {
            "request": {"method": self.method, "path": self.path, "body": cut(self.sent)},
            "reply": {"status": self.status, "content_type": self.headers.get("content-type", ""), "body": reply},
        }


_last: list[Exchange] = []


def describe(exchange: Exchange) -> str:
    """Return a reply in one line, for a deviation, and remember it as the one that the deviation is about."""
    _last[:] = [exchange]
    return f"{exchange.method} {exchange.path} answered HTTP {exchange.status}: {exchange.body[:200]!r}"


def take_described() -> Exchange | None:
    """Return what was described last, once."""
    return _last.pop() if _last else None


def as_text(value: Any) -> str:
    """Return one side of a quotation for people."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
