"""Responses whose body is still coming in, for threads and for asyncio."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Any

from .._core.actions import Charge, Request, Response
from .._core.quoting import redact
from .wire import headers_of

if TYPE_CHECKING:
    import httpx

    from .network import Trace
    from .transport import AsyncTransport, Transport, _TransportBase


class _LiveBase:
    """A response whose body is still coming in.

    Attributes:
        status: HTTP status.
        headers: Its headers without the key; names are in lower case.
    """

    def __init__(
        self, transport: _TransportBase[Any], request: Request, passed: Trace, response: httpx.Response
    ) -> None:
        self._transport = transport
        self._request = request
        self._passed = passed
        self._response = response
        self._silence = transport._silence(request)
        self.status = response.status_code
        headers = headers_of(response)
        if response.is_stream_consumed:  # a transport of tests that holds the whole, unpacked
            headers.pop("content-encoding", None)
        self.headers = {name: redact(value, (transport._gateway.api_key,)) for name, value in headers.items()}

    def clean(self, text: bytes) -> bytes:
        """Return bytes without the key."""
        return redact(text, (self._transport._gateway.api_key,))

    def response(self, whole: Response) -> Response:
        """Return a response that is no stream as every other is returned."""
        return self._transport._response(self._request, self._passed, whole.status, whole.headers, whole.body)

    @property
    def charge(self) -> Charge | None:
        """What the request may be charged for."""
        return self._request.charge

    @property
    def upgraded(self) -> httpx.Response:
        """The response itself, where it has opened another protocol."""
        return self._response

    @property
    def silence(self) -> float:
        """Seconds for which the other side may say nothing, where something is owed."""
        return self._silence

    def reason(self, error: BaseException) -> str:
        """Return what happened, for people."""
        return self._transport._reason(error)


class Live(_LiveBase):
    """A response whose body is still coming in, for threads."""

    def __init__(self, transport: Transport, request: Request, passed: Trace, response: httpx.Response) -> None:
        super().__init__(transport, request, passed, response)
        self._pieces = iter([response.content]) if response.is_stream_consumed else response.iter_raw()

    def read(self, silence: float | None = None) -> bytes | None:
        """Return the next bytes, or None where no more come.

        Args:
            silence: Seconds to wait for them at most; None for what the transport allows.

        Raises:
            ConnectionError: It broke off, or nothing came in time.
        """
        from .network import until

        until.set(time.monotonic() + (self._silence if silence is None else silence))
        try:
            return next(self._pieces, None)
        except Exception as error:
            raise self._transport._cut(error) from error
        finally:
            until.set(None)

    def close(self) -> None:
        """Close the connection, or return it where all was read."""
        with contextlib.suppress(Exception):
            self._response.close()


class AsyncLive(_LiveBase):
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport, request: Request, passed: Trace, response: httpx.Response) -> None:
        super().__init__(transport, request, passed, response)
        self._content: bytes | None = response.content if response.is_stream_consumed else None
        self._pieces = None if response.is_stream_consumed else response.aiter_raw()

    async def read(self, silence: float | None = None) -> bytes | None:
        """Return the next bytes; see `Live.read`."""
        import asyncio

        from .network import until

        if self._pieces is None:
            content, self._content = self._content, None
            return content
        seconds = self._silence if silence is None else silence
        until.set(time.monotonic() + seconds)
        try:
            async with asyncio.timeout(None if self._transport._transport is None else seconds):
                return await anext(self._pieces, None)
        except Exception as error:
            raise self._transport._cut(error) from error
        finally:
            until.set(None)

    async def close(self) -> None:
        """Close the connection, or return it where all was read."""
        with contextlib.suppress(Exception):
            await self._response.aclose()
