"""The connections below httpx: they keep to the time of a whole request, and to addresses that were looked at.

httpx counts its timeouts from byte to byte, so a response that drips is never late; and it looks a host up by itself,
so an address that was looked at before is not the one that is connected to.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import Any

import httpcore
import httpx

from mediarelay_contract.language import message

from .addresses import alook_up, look_up

until: ContextVar[float | None] = ContextVar("until", default=None)
"""When the request that is under way has to be over, by `time.monotonic`; None where only each step has a limit."""


class Trace:
    """How far a request has come.

    Attributes:
        start: When it was sent, on the machine's own clock.
        begun: Whether one of these connections has seen anything of it.
        sent: Whether any of the request itself was written, beyond what requests a way to the gateway from a proxy.
    """

    def __init__(self) -> None:
        self.start = time.monotonic()
        self.begun = False
        self.sent = False


trace: ContextVar[Trace | None] = ContextVar("trace", default=None)
"""How far the request that is under way has come."""

_PIECE = 64 * 1024


def _note(written: bytes = b"") -> None:
    """Take note that a request has come as far as a connection, or further: heads of requests begin with a method."""
    if (known := trace.get()) is not None:
        known.begun = True
        known.sent = known.sent or (written[:1].isalpha() and not written.startswith(b"CONNECT "))


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    """Return the seconds that one step may take."""
    end = until.get()
    if end is None:
        return timeout
    rest = end - time.monotonic()
    if rest <= 0:
        raise late(message("the request took too long as a whole"))
    return rest if timeout is None else min(timeout, rest)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _note(buffer)
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        limit = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, limit))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        _note(buffer)
        for start in range(0, len(buffer), _PIECE):
            await self._inner.write(buffer[start : start + _PIECE], _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        limit = _left(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, limit))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend, *, public: bool) -> None:
        self._inner = inner
        self._public = public

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        def connect(address: str) -> httpcore.NetworkStream:
            limit = _left(timeout, httpcore.ConnectTimeout)
            return _Stream(self._inner.connect_tcp(address, port, limit, local_address, socket_options))

        _note()
        if not self._public:
            return _named(connect, host)
        try:
            addresses = look_up(host, port)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return _first(connect, addresses)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self, inner: httpcore.AsyncNetworkBackend, *, public: bool) -> None:
        self._inner = inner
        self._public = public

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        async def connect(address: str) -> httpcore.AsyncNetworkStream:
            limit = _left(timeout, httpcore.ConnectTimeout)
            return _AsyncStream(await self._inner.connect_tcp(address, port, limit, local_address, socket_options))

        _note()
        if not self._public:
            return await _anamed(connect, host)
        try:
            addresses = await alook_up(host, port)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return await _afirst(connect, addresses)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._inner.connect_unix_socket(path, timeout, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


def _named(connect: Callable[[str], httpcore.NetworkStream], host: str) -> httpcore.NetworkStream:
    try:
        return connect(host)
    except UnicodeError as error:  # a label of more than 63 characters, for instance
        raise httpcore.ConnectError(
            message("{host} cannot be the name of a host ({error})", host=host[:80], error=error)
        ) from None


async def _anamed(
    connect: Callable[[str], Awaitable[httpcore.AsyncNetworkStream]], host: str
) -> httpcore.AsyncNetworkStream:
    try:
        return await connect(host)
    except UnicodeError as error:
        raise httpcore.ConnectError(
            message("{host} cannot be the name of a host ({error})", host=host[:80], error=error)
        ) from None


def _first(connect: Callable[[str], httpcore.NetworkStream], addresses: list[str]) -> httpcore.NetworkStream:
    for address in addresses[:-1]:
        try:
            return connect(address)
        except (httpcore.ConnectError, httpcore.ConnectTimeout):
            continue
    return connect(addresses[-1])


async def _afirst(
    connect: Callable[[str], Awaitable[httpcore.AsyncNetworkStream]], addresses: list[str]
) -> httpcore.AsyncNetworkStream:
    for address in addresses[:-1]:
        try:
            return await connect(address)
        except (httpcore.ConnectError, httpcore.ConnectTimeout):
            continue
    return await connect(addresses[-1])


class Cookies(httpx.Cookies):
    """Cookies as httpx keeps them; a response that sets none is not searched for any, which takes its time."""

    def extract_cookies(self, response: httpx.Response) -> None:
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


def watch(transport: Any, *, public: bool = False) -> bool:
    """Put these connections below a transport of httpx; False where it is of a kind that has none of httpcore's.

    Args:
        transport: The transport.
        public: Whether it may connect to public addresses only.
    """
    pool = getattr(transport, "_pool", None)
    inner = getattr(pool, "_network_backend", None)
    if isinstance(inner, httpcore.NetworkBackend):
        kept = inner._inner if isinstance(inner, _Backend) else inner
        pool._network_backend = _Backend(kept, public=public)  # type: ignore[union-attr]
        return True
    if isinstance(inner, httpcore.AsyncNetworkBackend):
        kept_async = inner._inner if isinstance(inner, _AsyncBackend) else inner
        pool._network_backend = _AsyncBackend(kept_async, public=public)  # type: ignore[union-attr]
        return True
    return False
