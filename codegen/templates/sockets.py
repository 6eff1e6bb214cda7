"""WebSockets: texts there and back, for threads and for asyncio.

httpx-ws speaks the protocol; it is loaded where a socket is opened, and is no dependency of the rest.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

if TYPE_CHECKING:
    from httpx_ws import AsyncWebSocketSession, WebSocketSession

WRITING = 30.0
"""Seconds that the other side may take to read what is sent."""
_GOOD = (1000, 1001)
"""Codes of a close that is no fault."""


class Closed(Exception):
    """The other side has closed the connection, or it broke off.

    Attributes:
        is_good: Whether it was closed as it should be.
    """

    def __init__(self, reason: str, *, is_good: bool = False) -> None:
        super().__init__(reason)
        self.is_good = is_good


class Socket:
    """One WebSocket, for threads: texts there and back.

    Args:
        response: The response with status 101.
        silence: Seconds that the other side may take to read what is sent.
    """

    def __init__(self, response: httpx.Response, silence: float = WRITING) -> None:
        from httpx_ws import WebSocketSession

        stream = _Stream(response.extensions["network_stream"], silence)
        # Without a limit of its own: a full queue would keep its reader, and with it whoever leaves, waiting for ever.
        self._session: WebSocketSession = WebSocketSession(stream, queue_size=0, response=response)
        self._sending = threading.Lock()
        self._is_open = True
        self.subprotocol = self._session.subprotocol
        self._leaving = contextlib.ExitStack()
        self._leaving.enter_context(self._session)

    def send(self, text: str) -> None:
        """Send a text.

        Raises:
            Closed: The connection is closed, or broke off.
        """
        try:
            with self._sending:
                self._session.send_text(text)
        except Exception as error:
            raise _closed(error) from error

    def receive(self, timeout: float | None = None) -> str:
        """Return the next text.

        Raises:
            TimeoutError: None came in so many seconds.
            Closed: The connection is closed, or broke off.
        """
        if not self._is_open:
            raise Closed("it was closed here", is_good=True)
        try:
            return _text(self._session.receive(timeout))
        except queue.Empty:
            raise TimeoutError(f"nothing came in {timeout:g} seconds") from None
        except Exception as error:
            raise _closed(error) from error

    def close(self) -> None:
        """Close the connection."""
        if self._is_open:
            self._is_open = False
            with contextlib.suppress(Exception):
                self._leaving.close()


class AsyncSocket:
    """One WebSocket, for asyncio; `open` it first.

    httpx-ws keeps a group of tasks, which belongs to one task and cancels that where the connection breaks; so it has
    one of its own here, and whoever talks only learns that it is over.
    """

    def __init__(self, response: httpx.Response, silence: float = WRITING) -> None:
        from httpx_ws import AsyncWebSocketSession

        stream = _AsyncStream(response.extensions["network_stream"], silence)
        self._session: AsyncWebSocketSession = AsyncWebSocketSession(stream, response=response)
        self._left = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.subprotocol = self._session.subprotocol

    async def open(self) -> None:
        """Begin to read."""
        begun = asyncio.Event()
        self._task = asyncio.create_task(self._keep(begun))
        await begun.wait()

    async def _keep(self, begun: asyncio.Event) -> None:
        try:
            with contextlib.suppress(Exception):
                async with self._session:
                    begun.set()
                    await self._left.wait()
        finally:
            begun.set()

    async def send(self, text: str) -> None:
        """Send a text; see `Socket.send`."""
        try:
            await self._session.send_text(text)
        except Exception as error:
            raise _closed(error) from error

    async def receive(self, timeout: float | None = None) -> str:  # noqa: ASYNC109
        """Return the next text; see `Socket.receive`."""
        if self._left.is_set():
            raise Closed("it was closed here", is_good=True)
        try:
            return _text(await self._session.receive(timeout))
        except TimeoutError:
            raise TimeoutError(f"nothing came in {timeout:g} seconds") from None
        except Exception as error:
            raise _closed(error) from error

    async def close(self) -> None:
        """Close the connection."""
        self._left.set()
        if self._task is not None:
            await self._task


def _text(event: Any) -> str:
    data: str | bytes = event.data
    return data if isinstance(data, str) else data.decode("utf-8", "replace")


def _closed(error: Exception) -> Closed:
    """Return what an error of httpx-ws means."""
    if isinstance(error, Closed):
        return error
    code, reason = getattr(error, "code", None), getattr(error, "reason", None)
    if code is None:
        return Closed("the connection broke off")
    said = f", {str(reason)[:200]!r}" if reason else ""
    return Closed(f"the other side closed it with code {int(code)}{said}", is_good=int(code) in _GOOD)


class _Stream(httpcore.NetworkStream):
    """A connection whose every fault is one that httpx-ws expects, and whose reader ends where it is closed."""

    def __init__(self, inner: httpcore.NetworkStream, silence: float) -> None:
        self._inner = inner
        self._silence = silence

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self._inner.read(max_bytes, timeout)
        except Exception as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            self._inner.write(buffer, self._silence if timeout is None else timeout)
        except Exception as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        connection = self._inner.get_extra_info("socket")
        if connection is not None:  # a thread that reads from it is not woken by closing it
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(Exception):
            self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """The same for asyncio."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, silence: float) -> None:
        self._inner = inner
        self._silence = silence

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        try:
            return await self._inner.read(max_bytes, timeout)
        except Exception as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        try:
            await self._inner.write(buffer, self._silence if timeout is None else timeout)
        except Exception as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        with contextlib.suppress(Exception):
            await self._inner.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
