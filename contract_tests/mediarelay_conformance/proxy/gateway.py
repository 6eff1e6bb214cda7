"""The way to the gateway: connections that are kept, and one request over them, whose body passes piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from .headers import Headers, as_text, has, to_gateway
from .request import Request

_CONNECT_SECONDS = 10.0
_IDLE_SECONDS = 4.0  # servers close after five and more; a request must not meet a connection that is being closed
_READ = 256 * 1024  # bytes that wait for the client before the gateway is held up
_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")  # what is sent where the client sent nothing


class Lost(Exception):
    """The gateway gave no response, or not all of it.

    Attributes:
        is_sent: Whether it may have got the request.
    """

    def __init__(self, reason: str, *, is_sent: bool) -> None:
        super().__init__(reason)
        self.is_sent = is_sent


class Response(NamedTuple):
    """A response whose head is there: status, headers, its body as it comes, and what frees the connection.

    Attributes:
        body: Raises Lost where it breaks off.
    """

    status: int
    headers: Headers
    body: AsyncIterator[bytes]
    close: Callable[[], None]


class Onward(Protocol):
    """What sends on to a gateway."""

    base_url: str

    def url(self, request: Request) -> str:
        """Return where a request goes."""
        ...

    async def send(self, request: Request, body: AsyncIterator[bytes] | None) -> Response:
        """Send a request; its response may begin before its body has ended.

        Raises:
            Lost: There is no response.
        """
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


class Way(Onward):
    """The way to one gateway, through the proxies that the environment names.

    Args:
        base_url: Its address; what stands in its path goes before every path.
    """

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        parts = urlsplit(self.base_url)
        self._host = parts.netloc.encode("idna")
        self._session: aiohttp.ClientSession | None = None

    def url(self, request: Request) -> str:
        """Return where a request goes."""
        return self.base_url + request.target.decode("latin-1")

    async def send(self, request: Request, body: AsyncIterator[bytes] | None) -> Response:
        """Send a request; its response may begin before its body has ended.

        Raises:
            Lost: There is no response.
        """
        headers: CIMultiDict[str] = CIMultiDict(as_text(to_gateway(request.headers, self._host)))
        try:
            found = await self._open().request(
                request.method,
                URL(self.url(request), encoded=True),
                data=body,
                headers=headers,
                chunked=True if has(request.headers, b"transfer-encoding") else None,
            )
        except aiohttp.ClientConnectorError as error:
            raise Lost(error.strerror or str(error), is_sent=False) from None
        except (aiohttp.ClientError, OSError) as error:
            raise Lost(str(error) or type(error).__name__, is_sent=True) from None
        return Response(found.status, found.raw_headers, _pieces(found), found.close)

    def _open(self) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE_SECONDS),
                # How long a response may take is the client's to decide: it leaves when it has waited enough.
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_SECONDS),
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=_ADDED,
                read_bufsize=_READ,
                proxy=_proxy_for(self.base_url),
            )
        return self._session

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


async def _pieces(found: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    try:
        async for piece in found.content.iter_any():
            yield piece
    except (aiohttp.ClientError, OSError) as error:
        raise Lost(str(error) or type(error).__name__, is_sent=True) from None


def _proxy_for(url: str) -> str | None:
    """Return the proxy that the environment names, once for all requests: the library would look for each of them."""
    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    named = getproxies()
    return named.get(parts.scheme) or named.get("all")
