"""One exchange while it passes: what is kept of it, to be written down and judged once it is through."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from mediarelay._core.quoting import redact
from mediarelay._io import har
from mediarelay._io.bodies import NotReadable, Unpacking, as_utf8

from ..client import WRONG_KEY
from ..har import MAIN, Recorded
from .headers import Headers, as_text, value
from .keys import Owner, named
from .request import Request

TEXT_BYTES = 2 * 1024**2
"""Bytes of a text that are kept."""
JSON_BYTES = 32 * 1024**2
"""Bytes of JSON: of what is cut nothing can be read."""
FILE_BYTES = 64 * 1024
"""Bytes of a file: enough to see what it is."""
_TELLING = ("content-type", "range")  # headers of a request by which a response is judged
_FILES = (b"video/", b"image/", b"audio/", b"application/octet-stream", b"application/zip", b"multipart/byteranges")


class Kept:
    """The beginning of a body.

    Args:
        headers: The headers before it.

    Attributes:
        content: What was kept.
        size: Bytes that passed.
        also: Gets every piece, too.
    """

    def __init__(self, headers: Headers) -> None:
        self.content = bytearray()
        self.size = 0
        self.also: Callable[[bytes], None] | None = None
        kind = value(headers, b"content-type").lower()
        self._most = FILE_BYTES if kind.startswith(_FILES) else JSON_BYTES if b"json" in kind else TEXT_BYTES

    def add(self, piece: bytes) -> None:
        """Take a piece, as it passes."""
        self.size += len(piece)
        if self.also is not None:
            self.also(piece)
        if (room := self._most - len(self.content)) > 0:
            self.content += piece[:room]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out."""
        return self.size == len(self.content)


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
        is_judged: Whether it was judged.
    """

    def __init__(self, request: Request, url: str) -> None:
        self.request = request
        self.url = url
        self.started, self._began = time.time(), time.monotonic()
        self.sent = Kept(request.headers)
        self.status = 0
        self.headers: Headers = ()
        self.received = Kept(())
        self.error: str | None = None
        self.note = ""
        self.is_judged = False
        self._waited = self._took = 0.0

    def respond(self, status: int, headers: Headers) -> None:
        """Take the head of the response."""
        self._waited = time.monotonic() - self._began
        self.status, self.headers = status, headers
        self.received = Kept(headers)

    def end(self, error: str | None = None) -> None:
        """Take that it is through, or why it never will be."""
        self.error = error
        self._took = time.monotonic() - self._began

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self._took

    def body(self) -> tuple[bytes, bool]:
        """Return the body of the response unpacked, and whether all of it could be read."""
        kept = bytes(self.received.content)
        try:
            unpacking = Unpacking(value(self.headers, b"content-encoding").decode("latin-1"))
            return as_utf8(unpacking.add(kept)), self.received.is_whole and not (kept and unpacking.is_cut())
        except NotReadable:
            return kept, False

    def recorded(self, owner: Owner) -> Recorded:
        """Return it as what is judged, without secrets."""
        request, keys = self.request, owner.secrets.keys
        body, is_whole = self.body()
        clean = redact(body, keys)
        kind = value(request.headers, b"content-type").decode("latin-1")
        posted = redact(bytes(self.sent.content), keys) if self.sent.size else None
        return Recorded(
            self.started,
            self.started + self._took,
            request.method,
            redact(self.url, keys),
            owner.name if owner.name in (None, WRONG_KEY) else MAIN,
            {name: found for name, found in as_text(request.headers) if name in _TELLING},
            posted,
            fields_of(posted, kind) if posted is not None else None,
            self.status,
            {name.lower(): found for name, found in as_text(self.headers)},
            clean,
            not is_whole or not self.sent.is_whole or self.error is not None,
            clean != body,
        )

    def entry(self, owner: Owner) -> dict[str, Any]:
        """Return it as an entry of HAR, without secrets."""
        request = self.request
        body = bytes(self.sent.content) if self.sent.is_whole else None
        received = har.Received(
            self.status,
            as_text(self.headers),
            bytes(self.received.content),
            self.received.size,
            self.error,
        )
        return har.entry(
            har.Sent(request.method, self.url, named(request.headers, owner), body),
            received,
            owner.secrets,
            self.started,
            self._waited if self.status else self._took,
            self._took,
        )


def fields_of(body: bytes, kind: str) -> Mapping[str, Any] | None:
    """Return the fields of a form, the names of files in place of them; None where it is none."""
    if not kind.lower().startswith("multipart/form-data"):
        return None
    found: dict[str, Any] = {}
    for part in har.form_parts(body, kind):
        text = part.content.decode("utf-8", "replace")
        new = f"[file {part.file_name}]" if part.file_name is not None else text
        before = found.get(part.name)
        found[part.name] = new if before is None else [*(before if isinstance(before, list) else [before]), new]
    return found
