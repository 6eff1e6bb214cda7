"""The transport below the suite: a whole request has an end, and a response has a size."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import httpx

from mediarelay._core.actions import Reply
from mediarelay._io.network import until, watch

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


def make_transport() -> httpx.HTTPTransport:
    """Return a transport of httpx that keeps to the time of a whole request."""
    transport = httpx.HTTPTransport()
    watch(transport)
    return transport


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
                raise TooLarge(f"a response of more than {limit // 1024**2} MB, which reports on no task")
    finally:
        response.close()
    return Reply(response.status_code, headers, bytes(body))
