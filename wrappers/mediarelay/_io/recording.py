"""Write down what passes between here and a gateway: below httpx, so that nothing passes unseen, be it lost half-way.

A file that ends in .jsonl or .ndjson gets a line for each exchange, every other one HAR. Either is whole after each
exchange, so that a process which is killed leaves a file that can be read; several processes may write one file.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import httpx

from mediarelay_contract.language import tr

from .. import __version__
from ..errors import InvalidInput
from . import har
from .logs import log

_TAIL = b"\n]}}\n"
_KEPT = 2 * har.TEXT_BYTES  # of a body as it comes: packed or not, as much as can be written of it
_READ = 32 * 1024**2  # the largest body of a request that is read to be written; of JSON, which is cut as a whole


class Recorder:
    """Writes exchanges to one file.

    Args:
        path: The file; what it holds already is kept.
        secrets: What must not be in it.
        words: What is said of the recording as a whole.

    Raises:
        InvalidInput: The file cannot be written, or is no recording.
    """

    def __init__(self, path: Path, secrets: har.Secrets, **words: Any) -> None:
        self._path = path
        self._secrets = secrets
        self._lock = threading.Lock()
        self._as_lines = path.suffix in (".jsonl", ".ndjson")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with self._open() as file:
                self._begin(file, har.head(__version__, **words))
        except OSError as error:
            raise InvalidInput(
                tr("{path} cannot be written ({reason}); nothing was sent", path=path, reason=error.strerror or error)
            ) from None

    def __repr__(self) -> str:
        return f"Recorder({str(self._path)!r})"

    def add(self, sent: har.Sent, received: har.Received, started: float, waited: float, took: float) -> None:
        """Write one exchange. What cannot be written is said in the log, and stops nothing."""
        self.write(lambda: har.entry(sent, received, self._secrets, started, waited, took))

    def write(self, *makers: Callable[[], dict[str, Any]]) -> None:
        """Write entries, made here, without secrets of their own; see `add`."""
        texts = []
        for make in makers:
            try:
                texts.append(json.dumps(make()).encode())
            except Exception as error:
                log.warning("an exchange could not be recorded in %s (%s)", self._path, error)
        try:
            with self._open() as file:
                for text in texts:
                    self._append(file, text)
        except Exception as error:
            log.warning("an exchange could not be recorded in %s (%s)", self._path, error)

    @contextlib.contextmanager
    def _open(self) -> Iterator[IO[bytes]]:
        """Open the file for this thread of this process alone."""
        with self._lock, os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file, _locked(file):
            yield file

    def _begin(self, file: IO[bytes], head: Mapping[str, Any]) -> None:
        if file.seek(0, os.SEEK_END):
            file.seek(0)
            if not file.read(1024).lstrip().startswith(b"{"):
                raise InvalidInput(
                    tr("{path} holds something else than a recording; nothing was sent", path=self._path)
                )
            return
        if self._as_lines:
            file.write(json.dumps({"log": head}).encode() + b"\n")
        else:
            file.write(json.dumps({"log": head}).encode()[:-2] + b', "entries": [' + _TAIL)

    def _append(self, file: IO[bytes], line: bytes) -> None:
        end = file.seek(0, os.SEEK_END)
        if self._as_lines:
            file.write(line + b"\n")
            return
        at = self._end_of_entries(file, end)
        file.seek(at - 1)
        separator = b"\n" if file.read(1) == b"[" else b",\n"
        file.seek(at)
        file.write(separator + line + _TAIL)
        file.truncate()

    def _end_of_entries(self, file: IO[bytes], end: int) -> int:
        """Return where the last whole entry ends; one that a crash has cut is given up."""
        file.seek(max(0, end - len(_TAIL)))
        if file.read() == _TAIL:
            return end - len(_TAIL)
        file.seek(0)
        lines = file.read().split(b"\n")
        while len(lines) > 1 and not _is_whole(lines[-1]):
            lines.pop()
        return len(b"\n".join(lines).removesuffix(b","))


def _is_whole(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.removesuffix(b",")), dict)
    except ValueError:
        return False


@contextlib.contextmanager
def _locked(file: IO[bytes]) -> Iterator[None]:
    """Keep other processes out, where the system can."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    fcntl.flock(file, fcntl.LOCK_EX)
    yield  # closing the file frees it


class _Exchange:
    """One exchange that is under way."""

    def __init__(self, recorder: Recorder, request: httpx.Request) -> None:
        self._recorder = recorder
        self._started, self._began = time.time(), time.monotonic()
        self._waited = 0.0
        self._sent = har.Sent(request.method, str(request.url), _pairs(request.headers), _body_of(request))
        self._received = har.Received(0)
        self._body = bytearray()
        self._kept = _KEPT
        self._size = 0
        self._written = False

    def respond(self, response: httpx.Response) -> None:
        """Take the head of the response."""
        self._waited = time.monotonic() - self._began
        version = response.extensions.get("http_version", b"HTTP/1.1").decode("latin-1")
        headers = _pairs(response.headers)
        if response.is_stream_consumed:  # a transport of tests that holds the whole, unpacked
            headers = [(name, value) for name, value in headers if name.lower() != "content-encoding"]
        self._kept = _READ if "json" in response.headers.get("content-type", "") else _KEPT
        self._received = har.Received(response.status_code, headers, version=version)

    def add(self, piece: bytes) -> None:
        """Take a piece of its body, as it came."""
        self._size += len(piece)
        self._body += piece[: max(0, self._kept - len(self._body))]

    def end(self, error: BaseException | None = None, *, is_whole: bool = True) -> None:
        """Write it down, once."""
        if self._written:
            return
        self._written = True
        why = None if error is None and is_whole else str(error or "closed before its end") or type(error).__name__
        received = self._received._replace(body=bytes(self._body), size=self._size, error=why)
        took = time.monotonic() - self._began
        self._recorder.add(self._sent, received, self._started, self._waited if received.status else took, took)


class _Stream(httpx.SyncByteStream):
    def __init__(self, inner: httpx.SyncByteStream, exchange: _Exchange) -> None:
        self._inner = inner
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._inner:
                self._exchange.add(piece)
                yield piece
        except Exception as error:
            self._exchange.end(error)
            raise
        self._exchange.end()

    def close(self) -> None:
        self._inner.close()
        self._exchange.end(is_whole=False)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, inner: httpx.AsyncByteStream, exchange: _Exchange) -> None:
        self._inner = inner
        self._exchange = exchange

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._inner:
                self._exchange.add(piece)
                yield piece
        except Exception as error:
            self._exchange.end(error)
            raise
        self._exchange.end()

    async def aclose(self) -> None:
        await self._inner.aclose()
        self._exchange.end(is_whole=False)


class Recording(httpx.BaseTransport):
    """A transport that writes down what passes through another one."""

    def __init__(self, inner: httpx.BaseTransport, recorder: Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        exchange = _Exchange(self._recorder, request)
        try:
            response = self._inner.handle_request(request)
        except BaseException as error:
            exchange.end(error)
            raise
        exchange.respond(response)
        if not _is_held(response, exchange):
            assert isinstance(response.stream, httpx.SyncByteStream)
            response.stream = _Stream(response.stream, exchange)
        return response

    def close(self) -> None:
        """Close the transport underneath."""
        self._inner.close()


class AsyncRecording(httpx.AsyncBaseTransport):
    """The same for asyncio."""

    def __init__(self, inner: httpx.AsyncBaseTransport, recorder: Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        exchange = _Exchange(self._recorder, request)
        try:
            response = await self._inner.handle_async_request(request)
        except BaseException as error:
            exchange.end(error)
            raise
        exchange.respond(response)
        if not _is_held(response, exchange):
            assert isinstance(response.stream, httpx.AsyncByteStream)
            response.stream = _AsyncStream(response.stream, exchange)
        return response

    async def aclose(self) -> None:
        """Close the transport underneath."""
        await self._inner.aclose()


def record(client: httpx.Client | httpx.AsyncClient, recorder: Recorder) -> None:
    """Write down all that passes through a client of httpx, whichever proxy it takes."""
    kind: Any = Recording if isinstance(client, httpx.Client) else AsyncRecording
    holder: Any = client
    holder._transport = kind(holder._transport, recorder)
    for pattern, transport in holder._mounts.items():
        holder._mounts[pattern] = None if transport is None else kind(transport, recorder)


def _is_held(response: httpx.Response, exchange: _Exchange) -> bool:
    """Write down a response that a transport of tests holds as a whole."""
    if not response.is_stream_consumed:
        return False
    exchange.add(response.content)
    exchange.end()
    return True


def _body_of(request: httpx.Request) -> bytes | None:
    try:
        size = int(request.headers.get("content-length") or 0)
        return request.read() if size <= _READ else None
    except (ValueError, httpx.StreamError, RuntimeError):  # one that can be read once only belongs to the gateway
        return None


def _pairs(headers: httpx.Headers) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw]
