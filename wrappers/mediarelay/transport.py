"""The wire: requests out, replies or losses back. The only place that knows httpx, loaded when first used."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from . import __version__
from .config import Gateway
from .exchange import Lost, Reply, Request

if TYPE_CHECKING:
    import ssl

    import httpx


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """One context for all clients: making it costs more than a request."""
    import httpx

    return httpx.create_ssl_context()


def _options(gateway: Gateway, transport: object, timeout: float) -> dict[str, Any]:
    import httpx

    options: dict[str, Any] = {
        "timeout": httpx.Timeout(timeout, connect=min(timeout, 10.0)),
        "headers": {"User-Agent": f"mediarelay/{__version__}", "Accept": "application/json"},
        "follow_redirects": False,
    }
    if transport is not None:
        return {**options, "transport": transport}
    # Plain http, a gateway on this machine for instance, needs no TLS context.
    return {**options, "verify": _tls() if gateway.base_url.startswith("https") else False}


def _prepare(client: httpx.Client | httpx.AsyncClient, gateway: Gateway, request: Request) -> httpx.Request:
    """Return a request as httpx sends it; one that is sent many times is made once, and lives as long as its owner."""
    if request.memo is None:
        return client.build_request(**_arguments(gateway, request))
    if "prepared" not in request.memo:
        request.memo["prepared"] = client.build_request(**_arguments(gateway, request))
    prepared: httpx.Request = request.memo["prepared"]
    return prepared


def _arguments(gateway: Gateway, request: Request) -> dict[str, Any]:
    headers = {name: value.replace("{key}", gateway.api_key) for name, value in request.credentials.items()}
    if request.body is not None:
        headers["Content-Type"] = request.content_type
    return {
        "method": request.method,
        "url": gateway.base_url + request.path,
        "params": dict(request.query) or None,
        "content": request.body,
        "headers": headers,
    }


def encode_form(fields: Mapping[str, object], files: Mapping[str, tuple[str, bytes, str]]) -> tuple[bytes, str]:
    """Return fields and files (name, content, media type) as a multipart form, with its content type."""
    import httpx

    request = httpx.Request("POST", "http://form.invalid", data=dict(fields), files=dict(files))
    return request.read(), request.headers["content-type"]


def to_reply(response: httpx.Response) -> Reply:
    """Return a response of httpx as the value that machines and readers take."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
    return Reply(response.status_code, headers, response.content)


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _lost(error: Exception) -> Lost:
    import httpx

    # Only failures to connect are certain to have sent nothing; after them the gateway may have read the request.
    unsent = httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol
    return Lost(sent=not isinstance(error, unsent), reason=str(error) or type(error).__name__)


class Wire:
    """Requests that wait for their reply."""

    def __init__(self, gateway: Gateway, transport: object = None, timeout: float = 30.0) -> None:
        import httpx

        self._gateway = gateway
        self._client = httpx.Client(**_options(gateway, transport, timeout))

    def send(self, request: Request) -> Reply | Lost:
        """Send one request; whatever comes back is a value, not an error."""
        import httpx

        try:
            return to_reply(self._client.send(_prepare(self._client, self._gateway, request)))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return _lost(error)

    @contextlib.contextmanager
    def stream(self, url: str, headers: Mapping[str, str]) -> Iterator[tuple[int, Mapping[str, str], Iterator[bytes]]]:
        """Open a download: status, headers and the body in pieces. Raises ConnectionError where it breaks off."""
        import httpx

        try:
            with self._client.stream("GET", url, headers=dict(headers)) as response:
                yield response.status_code, _lower(response.headers), response.iter_raw()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise ConnectionError(str(error) or type(error).__name__) from error

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncWire:
    """The same for asyncio."""

    def __init__(self, gateway: Gateway, transport: object = None, timeout: float = 30.0) -> None:
        import httpx

        self._gateway = gateway
        self._client = httpx.AsyncClient(**_options(gateway, transport, timeout))

    async def send(self, request: Request) -> Reply | Lost:
        """Send one request; whatever comes back is a value, not an error."""
        import httpx

        try:
            return to_reply(await self._client.send(_prepare(self._client, self._gateway, request)))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return _lost(error)

    @contextlib.asynccontextmanager
    async def stream(
        self, url: str, headers: Mapping[str, str]
    ) -> AsyncIterator[tuple[int, Mapping[str, str], AsyncIterator[bytes]]]:
        """Open a download: status, headers and the body in pieces. Raises ConnectionError where it breaks off."""
        import httpx

        try:
            async with self._client.stream("GET", url, headers=dict(headers)) as response:
                yield response.status_code, _lower(response.headers), response.aiter_raw()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise ConnectionError(str(error) or type(error).__name__) from error

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
