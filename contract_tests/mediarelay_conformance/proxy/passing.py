"""One exchange while it passes: what is kept of it, to be written down and judged once it is through."""

from __future__ import annotations

import time
from typing import NamedTuple

from mediarelay._io import har

from .headers import Headers, as_text, value

TEXT_BYTES = 2 * 1024**2
"""Bytes of a text that are kept."""
JSON_BYTES = 32 * 1024**2
"""Bytes of JSON: of what is cut nothing can be read."""
FILE_BYTES = 64 * 1024
"""Bytes of a file: enough to see what it is."""
_FILES = (b"video/", b"image/", b"audio/", b"application/octet-stream", b"application/zip", b"multipart/byteranges")


class Kept:
    """The beginning of a body.

    Args:
        headers: The headers before it.

    Attributes:
        content: What was kept.
        size: Bytes that passed.
    """

    def __init__(self, headers: Headers) -> None:
        self.content = bytearray()
        self.size = 0
        kind = value(headers, b"content-type").lower()
        self._most = FILE_BYTES if kind.startswith(_FILES) else JSON_BYTES if b"json" in kind else TEXT_BYTES

    def add(self, piece: bytes) -> None:
        """Take a piece, as it passes."""
        self.size += len(piece)
        if (room := self._most - len(self.content)) > 0:
            self.content += piece[:room]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out."""
        return self.size == len(self.content)


class Request(NamedTuple):
    """The head of a request: method, target (path and parameters as they were sent), headers, names in lower case."""

    method: str
    target: bytes
    headers: Headers

    @property
    def path(self) -> str:
        """The path, without its parameters."""
        return self.target.partition(b"?")[0].decode("latin-1")

    @property
    def has_body(self) -> bool:
        """Whether a body follows."""
        return any(
            (name == b"content-length" and found.strip() != b"0") or name == b"transfer-encoding"
            for name, found in self.headers
        )


class Passing:
    """One exchange.

    Args:
        request: Its request.
        url: Where that goes.

    Attributes:
        sent: The body of the request.
        status: HTTP status of the response; 0 before it.
        headers: Its headers.
        received: Its body.
        error: Why the response is not whole; None where it is.
        note: What is said of it on the page.
    """

    def __init__(self, request: Request, url: str) -> None:
        self.request = request
        self.url = url
        self.started, self._began = time.time(), time.monotonic()
        self.sent = Kept(request.headers)
        self.status = 0
        self.headers: Headers = ()
        self.received = Kept(())
        self.version = "HTTP/1.1"
        self.error: str | None = None
        self.note = ""
        self._waited = self._took = 0.0

    def respond(self, status: int, headers: Headers, version: str = "HTTP/1.1") -> None:
        """Take the head of the response."""
        self._waited = time.monotonic() - self._began
        self.status, self.headers, self.version = status, headers, version
        self.received = Kept(headers)

    def end(self, error: str | None = None) -> None:
        """Take that it is through, or why it never will be."""
        self.error = error
        self._took = time.monotonic() - self._began

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self._took

    def entry(self, secrets: har.Secrets) -> dict[str, object]:
        """Return it as an entry of HAR."""
        request = self.request
        body = bytes(self.sent.content) if self.sent.is_whole else None
        received = har.Received(
            self.status,
            as_text(self.headers),
            bytes(self.received.content),
            self.received.size,
            self.error,
            self.version,
        )
        return har.entry(
            har.Sent(request.method, self.url, as_text(request.headers), body),
            received,
            secrets,
            self.started,
            self._waited if self.status else self._took,
            self._took,
        )
