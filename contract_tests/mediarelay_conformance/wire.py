"""The wire below the suite: a whole request has an end, and a response has a size."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from typing import Any

import httpcore
import httpx

from mediarelay._core.actions import Reply

from .limits import RESPONSE_BYTES


class TooLarge(httpx.ReadError):
    """A response holds more than any response about a task does."""


_until: ContextVar[float | None] = ContextVar("until", default=None)


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Give a request so many seconds as a whole; httpx counts its timeouts from byte to byte."""
    token = _until.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _until.reset(token)


def make_transport() -> httpx.HTTPTransport:
    """Return a transport of httpx that keeps to the time of a whole request."""
    transport = httpx.HTTPTransport()
    pool: Any = transport._pool
    pool._network_backend = _Backend(pool._network_backend)
    return transport


def _left(timeout: float | None) -> float | None:
    end = _until.get()
    if end is None:
        return timeout
    rest = end - time.monotonic()
    if rest <= 0:
        raise httpcore.ReadTimeout("it took too long as a whole")
    return rest if timeout is None else min(timeout, rest)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options))


def read_up_to(response: httpx.Response, limit: int = RESPONSE_BYTES) -> Reply:
    """Read a response whose body has not been read, and close it.

    Raises:
        TooLarge: Its body is larger than the limit.
        httpx.HTTPError: It broke off.
    """
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
    body = bytearray()
    try:
        for piece in response.iter_bytes(65536):
            body += piece
            if len(body) > limit:
                raise TooLarge(f"a response of more than {limit // 1024**2} MB, which tells no task")
    finally:
        response.close()
    return Reply(response.status_code, headers, bytes(body))
