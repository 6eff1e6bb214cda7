"""The transport below the suite: a whole request has an end, a response has a size, and proxies are used."""

from __future__ import annotations

import contextlib
import os
import ssl
import time
from collections.abc import Iterator
from functools import cache

import httpx

from mediarelay._core.actions import Response
from mediarelay._io.network import until, watch

from .connection import DIRECT, Connection
from .limits import RESPONSE_BYTES


class TooLarge(httpx.ReadError):
    """A response holds more than any response about a task does."""


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Give a request so many seconds as a whole; httpx counts its timeouts from byte to byte."""
    token = until.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        until.reset(token)


class Transport(httpx.BaseTransport):
    """Connections that keep to the time of a whole request, through the proxies that the environment names.

    httpx looks at the environment only where it chooses the transport itself; as the wrapper's, these connections go
    where HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY say, to this machine as well.

    Args:
        connection: Another proxy, or certificates of one's own.
    """

    def __init__(self, connection: Connection = DIRECT) -> None:
        tls = connection.tls() or _certificates(*map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))
        self._client = httpx.Client(verify=tls, proxy=connection.proxy)
        for transport in (self._client._transport, *self._client._mounts.values()):
            watch(transport)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        return self._client._transport_for_url(request.url).handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


@cache
def _certificates(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """Return the certificates that the environment names; reading them takes longer than many a request."""
    return httpx.create_ssl_context()


def read_up_to(response: httpx.Response, limit: int = RESPONSE_BYTES) -> Response:
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
                raise TooLarge(f"a response of more than {limit // 1024**2} MB, which reports on no task")
    finally:
        response.close()
    return Response(response.status_code, headers, bytes(body))
