"""Fetch a result: to a temporary file, resumed where it broke off, renamed when whole, never a page saved as a video.

The key goes to the gateway's own origin and to no other host. Private addresses are refused unless they are the
gateway's own, since the URL comes from a reply.
"""

from __future__ import annotations

import hashlib
import ipaddress
import os
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from .config import Gateway, origin_of
from .drivers import Clock
from .errors import DownloadError
from .transport import AsyncWire, Wire

MAX_BYTES = 4 * 1024**3
_TRIES = 5
_REDIRECTS = 5
_SUFFIXES = {"video/mp4": ".mp4", "image/png": ".png", "image/jpeg": ".jpg", "audio/mpeg": ".mp3", "audio/wav": ".wav"}
_PAGES = ("text/", "application/json", "application/xml", "application/problem+json")


def safe_name(task_id: str) -> str:
    """Return an id, which comes from the gateway, as a file name that leads out of no directory."""
    return "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in task_id)[:100]


class Downloaded(NamedTuple):
    """A file that was fetched whole.

    Attributes:
        path: Where it is.
        size: Bytes.
        sha256: Digest of the content, as hexadecimal text.
    """

    path: Path
    size: int
    sha256: str


class Fetch:
    """One download as a machine: what to ask for next, and what to make of what comes.

    Args:
        url: Where the result is.
        target: A file name, or a directory to put it into.
        gateway: Whose origin may see the key.
        name: Name of the file where `target` is a directory.
        max_bytes: More is not fetched.
        allow_private: Whether hosts on private networks may be asked.
        handle: The task, for errors.
    """

    def __init__(
        self,
        url: str,
        target: Path,
        gateway: Gateway,
        *,
        name: str,
        max_bytes: int = MAX_BYTES,
        allow_private: bool = False,
        handle: str | None = None,
    ) -> None:
        self.url = url
        self._target = target
        self._gateway = gateway
        self._name = name
        self._max_bytes = max_bytes
        self._allow_private = allow_private
        self._handle = handle
        self._digest = hashlib.sha256()
        self._size = 0
        self._expected: int | None = None
        self._validator: str | None = None
        self._suffix = ""
        self._tries = 0
        self._redirects = 0
        self._file: BinaryIO | None = None
        self._part: Path | None = None

    def headers(self) -> dict[str, str]:
        """Return the headers of the next request, after looking whether it may be made at all."""
        self._check_address()
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if origin_of(self.url) == self._gateway.origin:
            headers["Authorization"] = f"Bearer {self._gateway.api_key}"
        if self._size:
            headers["Range"] = f"bytes={self._size}-"
            if self._validator:
                headers["If-Range"] = self._validator
        return headers

    def accept(self, status: int, headers: Mapping[str, str]) -> bool:
        """Look at the head of a reply; True where the body belongs into the file."""
        if status in (301, 302, 303, 307, 308) and "location" in headers:
            self._redirects += 1
            if self._redirects > _REDIRECTS:
                raise self._error("it is redirected for ever")
            self.url = urljoin(self.url, headers["location"])
            return False
        if status in (408, 425, 429) or status >= 500:
            raise ConnectionError(f"HTTP {status}")
        if status in (403, 404, 410):
            raise self._error(
                f"HTTP {status}: it is gone, or not yet there. Results are kept for 30 days at the vendor and for as "
                "little as 24 hours at some gateways"
            )
        if status not in (200, 206):
            raise self._error(f"HTTP {status}")
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.startswith(_PAGES):
            raise self._error(f"a page came ({kind}), not media")
        if status == 200 and self._size:
            self._start_over()
        if headers.get("content-encoding", "identity") != "identity":
            raise self._error(f"it came packed ({headers['content-encoding']}), which was not asked for")
        length = headers.get("content-length", "")
        self._expected = self._size + int(length) if length.isdigit() else None
        if (self._expected or 0) > self._max_bytes:
            raise self._error(f"it has {self._expected} bytes, more than the limit of {self._max_bytes}")
        self._validator = headers.get("etag") or headers.get("last-modified")
        self._suffix = _SUFFIXES.get(kind, "")
        return True

    def write(self, chunk: bytes) -> None:
        """Add a piece of the body."""
        if not self._size and chunk.lstrip()[:1] in (b"<", b"{") and not chunk.lstrip().startswith(b"<svg"):
            raise self._error("a page came, not media")
        if self._file is None:
            self._part = self._path().with_name(f".{self._path().name}.{os.getpid()}-{id(self):x}.part")
            self._part.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._part.open("wb")
        self._size += len(chunk)
        if self._size > self._max_bytes:
            raise self._error(f"it is larger than the limit of {self._max_bytes} bytes")
        self._file.write(chunk)
        self._digest.update(chunk)

    def finish(self) -> Downloaded:
        """Make sure that all of it is on the disk and give it its name."""
        if self._expected is not None and self._size < self._expected:
            raise ConnectionError(f"{self._size} of {self._expected} bytes")
        if self._file is None or self._part is None:
            raise self._error("it is empty")
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        path = self._path()
        self._part.replace(path)
        self._file = self._part = None
        return Downloaded(path, self._size, self._digest.hexdigest())

    def retry(self, error: Exception) -> float:
        """Return how long to wait before going on after a cut; raise once that has happened too often."""
        self._tries += 1
        if self._tries >= _TRIES:
            raise self._error(f"it broke off {self._tries} times ({error})") from error
        return min(2.0 ** (self._tries - 1), 8.0)

    def discard(self) -> None:
        """Leave nothing half done behind."""
        if self._file is not None:
            self._file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    def _path(self) -> Path:
        if not self._target.is_dir():
            return self._target
        known = Path(unquote(urlsplit(self.url).path)).suffix
        return self._target / (self._name + (known if 1 < len(known) <= 5 else self._suffix))

    def _start_over(self) -> None:
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()
        self._size = 0
        self._digest = hashlib.sha256()

    def _check_address(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise self._error("only http and https are fetched")
        if self._allow_private or parts.hostname == self._gateway.origin[1]:
            return
        for address in _addresses(parts.hostname):
            if not address.is_global:
                raise self._error(f"{parts.hostname} is a private address; pass allow_private=True if it is meant")

    def _error(self, reason: str) -> DownloadError:
        return DownloadError(f"The result could not be fetched: {reason}. {_shown(self.url)}", handle=self._handle)


def _addresses(host: str) -> Iterator[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    try:
        found = socket.getaddrinfo(host, None)
    except OSError:
        return  # the connection itself will say so
    for *_, address in found:
        yield ipaddress.ip_address(str(address[0]).partition("%")[0])


def _shown(url: str) -> str:
    """Signed URLs are secrets for as long as they live: show where, not with which signature."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}{parts.path}"


def fetch(plan: Fetch, wire: Wire, clock: Clock) -> Downloaded:
    """Run a download."""
    try:
        while True:
            try:
                with wire.stream(plan.url, plan.headers()) as (status, headers, chunks):
                    if plan.accept(status, headers):
                        for chunk in chunks:
                            plan.write(chunk)
                        return plan.finish()
            except ConnectionError as error:
                clock.sleep(plan.retry(error))
    finally:
        plan.discard()


async def afetch(plan: Fetch, wire: AsyncWire, clock: Clock) -> Downloaded:
    """Run a download."""
    try:
        while True:
            try:
                async with wire.stream(plan.url, plan.headers()) as (status, headers, chunks):
                    if plan.accept(status, headers):
                        async for chunk in chunks:
                            plan.write(chunk)
                        return plan.finish()
            except ConnectionError as error:
                await clock.asleep(plan.retry(error))
    finally:
        plan.discard()
