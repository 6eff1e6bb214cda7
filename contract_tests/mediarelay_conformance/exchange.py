"""One request to the gateway under test and what came back, fit to be quoted: without the key, without long files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from mediarelay._core.quoting import cut, printable, quote, quote_response, title_of
from mediarelay._core.response import ParsedResponse

_QUOTED_BYTES = 4000


class Exchange(NamedTuple):
    """One request and what came back, the key left out.

    Attributes:
        at: Unix seconds of the response.
        method: HTTP method.
        path: Path of the request.
        sent: Its body as JSON; None where it had none.
        status: HTTP status; 0 where no response came, and `body` says why.
        headers: Headers of the response, names in lower case.
        body: Body of the response.
        reading: What the contract's reader makes of it.
        hint: Seconds to wait by the gateway's own word.
        leaks: Whether the response repeated the key.
        credentials: The headers that carried a key, as a shell would write them; none where it was sent without.
        is_part: Whether `body` is what a response about many tasks says of one of them.
        is_cut: Whether a recording holds less of it than came.
    """

    at: float
    method: str
    path: str
    sent: Any
    status: int
    headers: dict[str, str]
    body: bytes
    reading: ParsedResponse
    hint: float | None
    leaks: bool
    credentials: Mapping[str, str] = {}
    is_part: bool = False
    is_cut: bool = False

    @property
    def content_type(self) -> str:
        """Media type of the response, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def title(self) -> str | None:
        """Title of a web page, empty where it has none; None where this is no web page."""
        return title_of(self.body)

    @property
    def words(self) -> str:
        """The body as text, in one line."""
        return quote(self.body)

    def __str__(self) -> str:
        if not self.status:
            return f"nothing: {self.words}"
        return str(quote_response(self.status, self.body, limit=200))

    def quoted(self) -> dict[str, Any]:
        """Return both sides as JSON values for a report."""
        text = "\n".join(map(printable, self.body[:_QUOTED_BYTES].decode("utf-8", "replace").splitlines()))
        body = cut(self.reading.raw) if self.reading.raw is not None else text
        return {
            "request": {
                "method": self.method,
                "path": self.path,
                "credentials": dict(self.credentials),
                "body": cut(self.sent),
            },
            "response": {"status": self.status, "content_type": self.headers.get("content-type", ""), "body": body},
        }


def line(exchange: Exchange) -> str:
    """Return a request and its response in one line, for a deviation."""
    return f"{exchange.method} {exchange.path} returned {exchange}"


def as_text(value: Any) -> str:
    """Return one side of a quotation for people."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
