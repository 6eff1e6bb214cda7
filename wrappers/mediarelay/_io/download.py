"""Fetch a result: to a temporary file, resumed where it broke off, renamed when whole, never a page saved as a video.

The key goes to the gateway's own origin and to no other host. Private addresses are refused unless they are the
gateway's own, since the URL comes from a response.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from mediarelay_contract.files import suffix
from mediarelay_contract.language import tr

from .._core.firsts import ENOUGH, complaint, is_page
from .._core.headers import told
from .._core.links import decode, is_data, moved, shown
from .._core.quoting import Quoted, printable, quote, quote_response, redact
from ..errors import DownloadError, RelayError
from .addresses import PrivateAddress, look_up
from .gateway import Gateway, origin_of
from .run import Clock
from .sink import Sink
from .throughput import Stalled
from .transport import AsyncTransport, Transport

MAX_BYTES = 4 * 1024**3
_TRIES = 5
_REDIRECTS = 5
PATIENCE = 60.0
"""Seconds after a task's success within which a file that is not there yet is waited for."""
_NOT_YET = (400, 404, 409, 423, 425)
_NOT_YET_PAUSES = (2.0, 4.0, 8.0, 15.0)
_MEDIA = ("video", "image", "audio")
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")
_PAGES = ("text/", "application/json", "application/xml", "application/problem+json")
_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)$", re.IGNORECASE)
_LONGEST_NAME = 100
"""Bytes of an id in a file name; file systems take 255 of the whole."""
_PROGRESS = 64 * 1024
"""Bytes after which a cut is not counted with those before it; for small files a hundredth of them."""


def safe_name(task_id: str) -> str:
    """Return an id, which comes from the gateway, as a file name that leads out of no directory.

    An id that no file name can hold keeps its beginning, and a digest that keeps it apart.
    """
    name = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in task_id)
    if name == task_id and 0 < len(name.encode()) <= _LONGEST_NAME:
        return name
    digest = hashlib.sha256(task_id.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{name.encode()[: _LONGEST_NAME - 13].decode(errors='ignore')}-{digest}"


class Downloaded(NamedTuple):
    """A file that was fetched whole.

    Attributes:
        path: Where it is; `-` for a stream.
        size: Bytes.
        sha256: Digest of the content, as hexadecimal text.
        note: Why it may be damaged all the same; None where nothing says so.
    """

    path: Path
    size: int
    sha256: str
    note: str | None = None


class Fetch:
    """One download as a flow: what to request next, and what to make of what comes.

    Args:
        url: Where the result is.
        target: A file name, a directory to put it into, or a binary stream to write it to once it is whole.
        gateway: Whose origin may see the key.
        name: Name of the file where `target` is a directory.
        max_bytes: More is not fetched.
        allow_private: Whether hosts on private networks may be contacted.
        handle: The task, for errors.
        patience: Seconds for which a file that is not there yet is waited for.
        folder: Whether `target` is a directory even where nothing is there, or not any more.
        media: What the operation makes: `video`, `image` or `audio`.
    """

    def __init__(
        self,
        url: str,
        target: Path | BinaryIO,
        gateway: Gateway,
        *,
        name: str,
        max_bytes: int = MAX_BYTES,
        allow_private: bool = False,
        handle: str | None = None,
        patience: float = 0.0,
        folder: bool = False,
        media: str | None = None,
    ) -> None:
        self.url = url
        self._target = target
        self._is_folder: bool | None = folder or None  # None until it was looked at
        self._gateway = gateway
        self._media = media if media in _MEDIA else None
        self._name = name
        self._max_bytes = max_bytes
        self._allow_private = allow_private
        self._handle = handle
        self._patience = patience
        self._waits = 0
        self._refusal: Quoted | None = None  # the last response that was no file
        self._headers: dict[str, str] = {}  # of that
        self._told = ""  # what the last error said without it
        self._private: str | None = None  # the host of a link that was fetched from the gateway instead
        self._digest = hashlib.sha256()
        self._size = 0
        self._expected: int | None = None
        self._total: int | None = None  # of the file, by the first response
        self._validators: dict[str, str] = {}
        self._ranges = True  # whether the host is to resume where it broke off
        self._is_bounded = True  # whether a connection that ends differs from one that breaks off
        self._kind = ""
        self._head = b""
        self._cut_at = 0  # the furthest that a cut was
        self._suffix = ""
        self._tries = 0
        self._redirects = 0
        self._sink: Sink | None = None

    def inline(self) -> Downloaded | None:
        """Return the file where the link itself holds it."""
        if not is_data(self.url):
            return None
        try:
            kind, content = decode(self.url)
        except ValueError as error:
            raise self._error(tr("the file in the response is damaged ({error})", error=error)) from None
        self.accept(200, {"content-type": kind, "content-length": str(len(content))})
        if content:
            self.write(content)
        return self.finish()

    def headers(self) -> dict[str, str]:
        """Return the headers of the next request, after looking whether it may be made at all."""
        self._check_address()
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if origin_of(self.url) == self._gateway.origin:
            headers["Authorization"] = f"Bearer {self._gateway.api_key}"
        if self._size and not self._ranges:
            self._start_over()
        if self._size:
            headers["Range"] = f"bytes={self._size}-"
            etag = self._validators.get("etag", "")
            validator = etag if etag and not etag.startswith("W/") else self._validators.get("last-modified")
            if validator:
                headers["If-Range"] = validator
        return headers

    def accept(self, status: int, headers: Mapping[str, str]) -> bool:
        """Look at the head of a response; True where the body belongs into the file."""
        if status in (301, 302, 303, 307, 308) and "location" in headers:
            self._redirects += 1
            if self._redirects > _REDIRECTS:
                raise self._error(tr("it is redirected for ever"))
            self.url = urljoin(self.url, headers["location"])
            return False
        if status in _NOT_YET and self._patience > 0:
            raise _NotYet(f"HTTP {status}")
        if status in (408, 425, 429) or status >= 500:
            raise ConnectionError(f"HTTP {status}")
        if status in (403, 404, 410):
            raise self._error(
                tr(
                    "HTTP {status}: it is gone, or not yet there. Results are kept for 30 days at the vendor "
                    "and for as little as 24 hours at some gateways",
                    status=status,
                )
            )
        if status == 416 and self._size:
            self._begin_again(tr("the host has no more of it"))
        if status not in (200, 206):
            raise self._error(f"HTTP {status}")
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.startswith(_PAGES):
            raise self._error(tr("a page came ({kind}), not media", kind=kind))
        if status == 200 and self._size:
            self._start_over()
        packed = headers.get("content-encoding", "").strip().lower()
        if packed not in ("", "identity"):
            raise self._error(tr("it came packed ({packed}), which was not requested", packed=packed))
        length = int(headers["content-length"]) if headers.get("content-length", "").isdigit() else None
        if status == 206:
            self._check_range(headers, length)
        else:
            self._total = length
            self._validators = {name: headers[name] for name in ("etag", "last-modified") if headers.get(name)}
        self._expected = self._total
        self._is_bounded = self._total is not None or "chunked" in headers.get("transfer-encoding", "").lower()
        if (self._expected or 0) > self._max_bytes:
            raise self._error(
                tr(
                    "it has {expected} bytes, more than the limit of {max_bytes}",
                    expected=self._expected,
                    max_bytes=self._max_bytes,
                )
            )
        self._kind = kind
        self._suffix = f".{usual}" if (usual := suffix(kind)) != "bin" else ""
        return True

    def explain(self, refused: Exception, status: int, headers: Mapping[str, str], piece: bytes) -> None:
        """Keep the beginning of a response that is not the file, and show it in the error that it led to."""
        self._refusal = quote_response(status, piece, (self._gateway.api_key,))
        self._headers = {name: redact(value, (self._gateway.api_key,)) for name, value in told(headers).items()}
        if isinstance(refused, DownloadError):
            text = tr(
                "{error} The response: {response}", error=self._told or str(refused), response=self._refusal.words
            )
            refused.args = (text,)
            refused.http_status, refused.response, refused.headers = status, self._refusal.text, self._headers

    def write(self, chunk: bytes) -> None:
        """Add a piece of the body."""
        if len(self._head) < ENOUGH:
            self._head += chunk[: ENOUGH - len(self._head)]
            if is_page(self._head) or len(self._head) == ENOUGH:
                self._check_head()
        if self._sink is None:
            with self._own_words():
                self._sink = Sink(self._path())
        self._size += len(chunk)
        if self._size > self._max_bytes:
            raise self._error(tr("it is larger than the limit of {max_bytes} bytes", max_bytes=self._max_bytes))
        with self._own_words():
            self._sink.write(chunk)
        self._digest.update(chunk)

    def finish(self) -> Downloaded:
        """Make sure that all of it is on the disk and give it its name."""
        if self._expected is not None and self._size < self._expected:
            raise ConnectionError(tr("{size} of {expected} bytes", size=self._size, expected=self._expected))
        if self._expected is not None and self._size > self._expected:
            self._begin_again(
                tr("{size} bytes came, {expected} were announced", size=self._size, expected=self._expected)
            )
        if self._sink is None:
            raise self._error(tr("it is empty"))
        self._check_head()
        with self._own_words():
            whole = self._sink.is_whole()
        note = self._doubt(whole)
        with self._own_words():
            self._sink.finish()
        self._sink = None
        path = self._path()
        return Downloaded(path if isinstance(path, Path) else Path("-"), self._size, self._digest.hexdigest(), note)

    def _doubt(self, whole: bool | None) -> str | None:
        """Return why a file may be damaged that came to its end as far as the host says."""
        if whole is False and not self._is_bounded:
            raise ConnectionError(
                tr("it ends in the middle, after {size} bytes; the host does not say how many", size=self._size)
            )
        if whole is False:
            return tr("it came as long as the host says, but by its own header something is missing at its end")
        if whole is None and not self._is_bounded:
            return tr("the host did not say how long it is, so it cannot be known whether its end is missing")
        return None

    def retry(self, error: Exception) -> float:
        """Return how long to wait before going on after a cut; raise once that has happened too often."""
        if isinstance(error, _NotYet):
            pause = min(_NOT_YET_PAUSES[min(self._waits, len(_NOT_YET_PAUSES) - 1)], self._patience)
            self._waits, self._patience = self._waits + 1, self._patience - pause
            return pause
        if not self._size and self._is_private() and self._ask_gateway():
            return 0.0
        if not isinstance(error, Stalled) and self._size - self._cut_at >= min(
            _PROGRESS, (self._total or 100) // 100 or 1
        ):
            self._tries = 0  # it gets on
        self._cut_at = max(self._cut_at, self._size)
        self._tries += 1
        if self._tries >= _TRIES:
            raise self._error(tr("it broke off {tries} times ({error})", tries=self._tries, error=error)) from error
        return min(2.0 ** (self._tries - 1), 8.0)

    def discard(self) -> None:
        """Leave nothing half done behind."""
        if self._sink is not None:
            with contextlib.suppress(Exception):
                self._sink.discard()

    def broken(self, error: Exception) -> DownloadError:
        """Return the error for an unexpected exception."""
        return self._error(
            tr("something broke here ({error}: {message})", error=type(error).__name__, message=quote(str(error)))
        )

    @contextlib.contextmanager
    def _own_words(self) -> Iterator[None]:
        """Say in our own error what the file system says: disk full, no permission, a folder in the way."""
        try:
            yield
        except OSError as error:
            where = tr("the stream") if not isinstance(self._target, Path) else quote(str(self._target))
            raise self._error(
                tr("{where} cannot be written ({error})", where=where, error=error.strerror or error)
            ) from error

    def _check_range(self, headers: Mapping[str, str], length: int | None) -> None:
        """Go on only with the very bytes that were requested, of the very file; else begin again."""
        found = _RANGE.match(headers.get("content-range", "").strip())
        if found is None:
            self._begin_again(tr("the host does not say which part it sends"))
        assert found is not None
        start, end, total = int(found[1]), int(found[2]), None if found[3] == "*" else int(found[3])
        if start != self._size or end < start or (total is not None and end >= total):
            self._begin_again(
                tr(
                    "bytes {start} to {end} came where those from {size} on were requested",
                    start=start,
                    end=end,
                    size=self._size,
                )
            )
        if length is not None and length != end - start + 1:
            self._begin_again(tr("the part is not as long as the host says"))
        if self._total is not None and total is not None and total != self._total:
            self._begin_again(tr("the file had {total} bytes and has {now} now", total=self._total, now=total))
        for name, known in self._validators.items():
            if headers.get(name, known) != known:
                self._begin_again(tr("the file has changed"))
        self._total = self._total if total is None else total
        if self._total is None:
            self._begin_again(
                tr("the host does not say how long the whole is, so a part cannot be distinguished from it")
            )

    def _begin_again(self, reason: str) -> None:
        self._ranges = False
        self._start_over()
        raise ConnectionError(reason)

    def _check_head(self) -> None:
        wrong = (
            tr("a page came, not media") if is_page(self._head, whole=True) else complaint(self._head, self._promised)
        )
        if wrong is not None:
            self._refusal = quote_response(200, self._head, (self._gateway.api_key,))
            raise self._error(wrong)

    @property
    def _promised(self) -> str:
        """What the host says that the file is; where it says nothing, what the operation makes."""
        return f"{self._media}/*" if self._media and self._kind in _UNTOLD else self._kind

    def _path(self) -> Path | BinaryIO:
        if isinstance(self._target, Path) and self._is_folder is None:
            self._is_folder = self._target.is_dir()
        if not isinstance(self._target, Path) or not self._is_folder:
            return self._target
        known = "" if is_data(self.url) else Path(unquote(urlsplit(self.url).path)).suffix
        is_usual = known.isascii() and known[1:].isalnum() and len(known) <= 5
        return self._target / (self._name + (known if is_usual else self._suffix))

    def _start_over(self) -> None:
        if self._sink is not None:
            with self._own_words():
                self._sink.empty()
        self._size = 0
        self._head = b""
        self._digest = hashlib.sha256()

    @property
    def public(self) -> bool:
        """Whether the link may lead to public addresses only."""
        return not self._allow_private and urlsplit(self.url).hostname != self._gateway.origin[1]

    def turn_away(self, refused: PrivateAddress) -> None:
        """Take that the link leads to a private network: fetch from the gateway instead, or raise."""
        if not self._ask_gateway():
            raise self._error(tr("{refused}; pass allow_private=True if it is meant", refused=refused)) from refused

    def _check_address(self) -> None:
        scheme, host, _ = origin_of(self.url)
        if not host:
            raise self._error(tr("the link cannot be read"))
        if scheme not in ("http", "https"):
            raise self._error(tr("only http and https are fetched"))

    def _is_private(self) -> bool:
        try:
            look_up(urlsplit(self.url).hostname or "", 0)
        except PrivateAddress:
            return True
        except OSError:  # the connection itself will say so
            pass
        return False

    def _ask_gateway(self) -> bool:
        """Fetch from the gateway what it says lies at an address that only it can reach, its own for instance."""
        if self._allow_private or self._private is not None or origin_of(self.url) == self._gateway.origin:
            return False
        self._private = urlsplit(self.url).hostname
        self.url = moved(self.url, self._gateway.base_url)
        return True

    def _error(self, reason: str) -> DownloadError:
        instead = (
            tr(
                " The link names the private address {private}; its path was fetched from the gateway. "
                "Pass allow_private=True if {private} is meant.",
                private=self._private,
            )
            if self._private
            else ""
        )
        refusal = self._refusal
        text = tr(
            "The result could not be fetched: {reason}. {url}{instead}",
            reason=reason,
            url=shown(self.url),
            instead=instead,
        )
        self._told = printable(redact(text, (self._gateway.api_key,)))  # hosts write headers and redirects as they like
        text += tr(" The last response: {response}", response=refusal.words) if refusal else ""
        return DownloadError(
            printable(redact(text, (self._gateway.api_key,))),
            handle=self._handle,
            http_status=refusal.status if refusal else None,
            response=refusal.text if refusal else None,
            headers=self._headers if refusal else None,
        )


class _NotYet(ConnectionError):
    """The file of a task that has just succeeded is not there yet."""


def fetch(flow: Fetch, transport: Transport, clock: Clock) -> Downloaded:
    """Run a download."""
    try:
        if (whole := flow.inline()) is not None:
            return whole
        while True:
            try:
                headers = flow.headers()  # first: it may find another address
                with transport.stream(flow.url, headers, public=flow.public) as (status, headers_of, chunks):
                    try:
                        wanted = flow.accept(status, headers_of)
                    except (DownloadError, ConnectionError) as refused:
                        flow.explain(refused, status, headers_of, next(iter(chunks), b""))
                        raise
                    if wanted:
                        for chunk in chunks:
                            flow.write(chunk)
                        return flow.finish()
            except PrivateAddress as refused:
                flow.turn_away(refused)
            except ConnectionError as error:
                clock.sleep(flow.retry(error))
    except RelayError:
        raise
    except Exception as error:
        raise flow.broken(error) from error
    finally:
        flow.discard()


async def afetch(flow: Fetch, transport: AsyncTransport, clock: Clock) -> Downloaded:
    """Run a download."""
    try:
        if (whole := flow.inline()) is not None:
            return whole
        while True:
            try:
                headers = flow.headers()  # first: it may find another address
                async with transport.stream(flow.url, headers, public=flow.public) as (status, headers_of, chunks):
                    try:
                        wanted = flow.accept(status, headers_of)
                    except (DownloadError, ConnectionError) as refused:
                        flow.explain(refused, status, headers_of, await anext(aiter(chunks), b""))
                        raise
                    if wanted:
                        async for chunk in chunks:
                            flow.write(chunk)
                        return flow.finish()
            except PrivateAddress as refused:
                flow.turn_away(refused)
            except ConnectionError as error:
                await clock.asleep(flow.retry(error))
    except RelayError:
        raise
    except Exception as error:
        raise flow.broken(error) from error
    finally:
        flow.discard()
