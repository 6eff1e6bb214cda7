"""The same submission within a minute is forwarded once: what came of the first is what the second gets."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import time
from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import Any

from .client import Send
from .forward import SAID
from .headers import Headers, to_client, value
from .keys import Owner
from .request import Request

SECONDS = 60.0
MOST = 64 * 1024**2
"""Bytes of a submission that is compared; larger ones pass as they are."""
_IN_MEMORY = 1024**2  # bytes of a response that are kept there; more go to the disk
_PIECE = 64 * 1024
_BOUNDARY = re.compile(rb'boundary="?([^";,]+)"?', re.IGNORECASE)


class First:
    """A submission that was forwarded, and what came of it.

    Attributes:
        done: Set once that is known.
        is_kept: Whether it stands for its repetitions; a submission that was certainly refused does not.
        error: Why there is no whole response; None where there is.
    """

    def __init__(self, now: float) -> None:
        self.began = now
        self.done = asyncio.Event()
        self.is_kept = True
        self.error: str | None = None
        self._status = 0
        self._headers: Headers = ()
        self._body = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it lives for a minute

    def respond(self, status: int, headers: Headers) -> None:
        """Take the head of the response."""
        self._status, self._headers = status, headers

    def add(self, piece: bytes) -> None:
        """Take a piece of its body."""
        self._body.write(piece)

    async def repeat(self, send: Send) -> int:
        """Send it again; return its HTTP status."""
        headers = [*to_client(self._headers, self._status), (SAID, b"repeated")]
        await send({"type": "http.response.start", "status": self._status, "headers": headers})
        for piece in self._pieces():
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
        return self._status

    def _pieces(self) -> Iterator[bytes]:
        at = 0
        while True:
            self._body.seek(at)  # several may be read at once
            piece = self._body.read(_PIECE)
            if not piece:
                return
            at += len(piece)
            yield piece

    def forget(self) -> None:
        """Keep nothing any more."""
        self._body.close()


class Repeats:
    """Remembers submissions for a minute.

    Args:
        now: The time, in seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._known: dict[bytes, First] = {}

    def enter(self, mark: bytes) -> tuple[First, bool]:
        """Return the first submission of this mark, and whether it is this one."""
        now = self._now()
        for old, one in list(self._known.items()):
            if one.done.is_set() and now - one.began > SECONDS:
                del self._known[old]
                one.forget()
        first = self._known.get(mark)
        if first is not None:
            return first, False
        first = self._known[mark] = First(now)
        return first, True

    def end(self, mark: bytes, first: First, *, keep: bool, error: str | None = None) -> None:
        """Take that a first submission is through."""
        first.is_kept, first.error = keep, error
        if not keep and self._known.get(mark) is first:
            del self._known[mark]
            first.forget()
        first.done.set()

    def close(self) -> None:
        """Forget everything."""
        for one in self._known.values():
            one.forget()
        self._known.clear()


def mark_of(request: Request, body: bytes, owner: Owner) -> bytes:
    """Return what the same submission of the same key has in common, however its JSON or its form is written."""
    kind = value(request.headers, b"content-type")
    boundary = _BOUNDARY.search(kind)
    if boundary is not None:
        body = body.replace(boundary[1], b"-")
    elif b"json" in kind:
        body = _sorted(body)
    # Who names his wishes himself has said which of them are the same.
    wish = value(request.headers, b"idempotency-key")
    head = json.dumps([request.method, request.target.decode("latin-1"), owner.name, wish.decode("latin-1")])
    return hashlib.sha256(head.encode() + body).digest()


def _sorted(body: bytes) -> bytes:
    try:
        document: Any = json.loads(body)
    except (ValueError, RecursionError):
        return body
    return json.dumps(document, sort_keys=True).encode()
