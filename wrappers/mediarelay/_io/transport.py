"""The transport: requests out, responses or losses back. The only place that knows httpx, loaded when first used."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from logging import DEBUG
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote, urlsplit

from mediarelay_contract.language import message, tr

from .. import __version__
from .._core.actions import Lost, Request, Response
from .._core.firsts import ENOUGH, is_text
from .._core.links import shown
from .._core.quoting import printable, redact
from ..errors import InvalidInput
from .bodies import ENCODINGS, MAX_RESPONSE, MAX_WORK, Body, as_utf8
from .gateway import Gateway, origin_of
from .guard import Guard, abooked, booked
from .live import AsyncLive, Live
from .logs import log
from .prices import KeptPrices
from .throughput import Stalled, Throughput
from .wire import asend, headers_of, line, prepare, send, size, with_key

if TYPE_CHECKING:
    import asyncio
    import ssl

    import httpx

    from .network import Trace
    from .recording import Recorder

CONNECT_TIMEOUT = 10.0
TIMEOUT = 30.0
"""Seconds for a request that is answered out of what is known."""
WORK_TIMEOUT = 600.0
"""Seconds for one whose response is the work itself: a picture, an answer that was thought about."""
SLOWEST_UPLOAD = 100_000
"""Bytes of a body for which a request is given one more second."""


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """One context for all clients: making it costs more than a request."""
    import httpx

    return httpx.create_ssl_context()


def _steps(seconds: float) -> httpx.Timeout:
    """Return how long each step of a request may take that has so many seconds as a whole."""
    import httpx

    return httpx.Timeout(seconds, connect=min(seconds, CONNECT_TIMEOUT))


def _options(transport: object, timeout: float, *, tls: bool) -> dict[str, Any]:
    options: dict[str, Any] = {
        "timeout": _steps(timeout),
        "headers": {
            "User-Agent": f"mediarelay/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": ENCODINGS,
        },
        "follow_redirects": False,
    }
    if transport is not None:
        return {**options, "transport": transport}
    # Plain http, a gateway on this machine for instance, needs no TLS context.
    return {**options, "verify": _tls() if tls else False}


def _is_file(headers: Mapping[str, str], body: bytes) -> bool:
    """Whether a body is what was made itself, a sound for instance, and no text under its name."""
    kind = headers.get("content-type", "")
    return kind.startswith(("audio/", "video/", "image/", "application/octet-stream")) and not is_text(body[:ENOUGH])


class _Flavour(NamedTuple):
    """What a client may do: the connections of each kind are kept apart."""

    public: bool = False
    tls: bool = False


ClientT = TypeVar("ClientT", "httpx.Client", "httpx.AsyncClient")


class _TransportBase(Generic[ClientT]):
    """What both share: clients that belong to one process (and event loop) each, and what their errors mean.

    A process that was forked must not write to its parent's sockets, nor one event loop to another's: each gets
    connections of its own, made when it first needs them.
    """

    def __init__(
        self,
        gateway: Gateway,
        transport: object = None,
        timeout: float | None = None,
        recorder: Recorder | None = None,
        guard: Guard | None = None,
    ) -> None:
        self._gateway = gateway
        self._recorder = recorder
        self.guard = guard
        self.prices = KeptPrices()
        self._transport = transport
        self._timeout = TIMEOUT if timeout is None else timeout
        self._work_timeout = WORK_TIMEOUT if timeout is None else timeout
        self._clients: dict[tuple[object, _Flavour], ClientT] = {}
        self._usual = _Flavour(tls=gateway.is_tls)
        self._owner: object = None  # the process and loop that used the given transport
        self._spare: list[ClientT] = [self._make(self._usual)]  # at once, so that what cannot work is said at once

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._gateway!r})"

    def _make(self, flavour: _Flavour) -> ClientT:
        raise NotImplementedError

    def _watched(self, client: ClientT, flavour: _Flavour) -> ClientT:
        """Let the connections of a client keep to the time of whole requests, and to addresses that were looked at."""
        from .network import Cookies, watch

        client._cookies = Cookies()
        watch(client._transport, public=flavour.public and self._transport is None)
        for proxy in client._mounts.values():
            watch(proxy)
        if self._recorder is not None:
            from .recording import record

            record(client, self._recorder)
        return client

    def _is_watched(self, client: ClientT, url: str) -> bool:
        """Whether the addresses of a link are looked at where it is connected to: not through a proxy."""
        import httpx

        return self._transport is None and client._transport_for_url(httpx.URL(url)) is client._transport

    def _link(self, url: str) -> str:
        return with_key(url, quote(self._gateway.api_key)) if origin_of(url) == self._gateway.origin else url

    def _client(self, place: object, flavour: _Flavour) -> ClientT:
        """Return the client of a process (and loop) for a kind of connections."""
        if self._transport is not None:
            flavour = self._usual
            self._check_owner(place)
        client = self._clients.get((place, flavour))
        if client is None:
            client = self._clients.setdefault((place, flavour), self._unused(flavour))
        return client

    def _unused(self, flavour: _Flavour) -> ClientT:
        """Return a client that is not in use; two loops in two threads may come here at once."""
        try:
            return self._spare.pop() if flavour == self._usual else self._make(flavour)
        except IndexError:
            return self._make(flavour)

    def _check_owner(self, place: object) -> None:
        import httpx

        stateless = (httpx.MockTransport, httpx.ASGITransport, httpx.WSGITransport)
        if isinstance(self._transport, stateless):
            return
        self._owner = self._owner or place
        if self._owner != place:
            raise InvalidInput(
                tr(
                    "The transport that this relay was given holds the connections of another process or "
                    "event loop; make a relay and a transport for each. Nothing was sent."
                )
            )

    def _flavour(self, url: str, *, public: bool) -> _Flavour:
        """Return what fetches a link: the gateway's own connections for its own origin only."""
        if origin_of(url) == self._gateway.origin:
            return self._usual
        return _Flavour(public, origin_of(url)[0] == "https")

    def _steps(self, request: Request) -> httpx.Timeout:
        return _steps(self._work_timeout if request.works else self._timeout)

    def _seconds(self, request: Request, limit: float | None) -> float:
        """Return how long a request may take as a whole."""
        usual = self._silence(request) + size(request) / SLOWEST_UPLOAD
        return usual if limit is None else min(usual, limit)

    def quick(self, limit: float | None = None) -> float:
        """Return how long something may take that is answered out of what is known, whatever it leads to."""
        return self._timeout if limit is None else min(limit, self._timeout)

    def _silence(self, request: Request) -> float:
        """Return how long a stream may bring nothing."""
        return self._work_timeout if request.works else self._timeout

    def _body_of(self, request: Request, headers: Mapping[str, str]) -> Body:
        limit = MAX_WORK if request.works else MAX_RESPONSE
        return Body(headers.get("content-encoding", ""), headers.get("content-length", ""), limit)

    def _response(
        self, request: Request, passed: Trace, status: int, headers: Mapping[str, str], body: bytes
    ) -> Response:
        """Return a response without the key, which some gateways repeat: nothing behind this place ever sees it."""
        secrets = (self._gateway.api_key,)
        kept = body if _is_file(headers, body) else redact(as_utf8(body), secrets, parts=status >= 400)
        if log.isEnabledFor(DEBUG):
            took, kind = time.monotonic() - passed.start, printable(headers.get("content-type", "no type"))
            log.debug("%s: HTTP %d after %.3f s, %s, %d bytes", line(request), status, took, kind, len(body))
        return Response(status, {name: redact(value, secrets) for name, value in headers.items()}, kept)

    def _lost(self, request: Request, error: Exception, passed: Trace) -> Lost:
        import httpx

        log.debug("%s: no response (%s)", line(request), self._reason(error))
        if passed.begun:
            return Lost(sent=passed.sent, reason=self._reason(error))
        # Only these are certain to have sent nothing of the request; after others the gateway may have read it. A
        # proxy that refuses to connect (407, 502, 503 to CONNECT) has passed nothing on.
        unsent = (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.UnsupportedProtocol,
            httpx.LocalProtocolError,
            httpx.InvalidURL,
            httpx.ProxyError,
        )
        return Lost(sent=not isinstance(error, unsent), reason=self._reason(error))

    def _reason(self, error: BaseException) -> str:
        return printable(redact(str(error), (self._gateway.api_key,))) or type(error).__name__

    def _cut(self, error: Exception) -> ConnectionError:
        return ConnectionError(self._reason(error))


class Transport(_TransportBase["httpx.Client"]):
    """Requests that wait for their response."""

    def _make(self, flavour: _Flavour) -> httpx.Client:
        import httpx

        options = _options(self._transport, self._timeout, tls=flavour.tls)
        return self._watched(httpx.Client(**options), flavour)

    def send(self, request: Request, limit: float | None = None) -> Response | Lost:
        """Send one request; whatever comes back is a value, not an error.

        Args:
            request: The request.
            limit: Seconds that it may take at most; never longer than the time that requests have.

        Raises:
            BudgetExceeded: It may be charged, and a limit is reached or cannot hold; nothing was sent.
            InvalidInput: The transport belongs to another process, or the ledger cannot be written; nothing was sent.
        """
        with booked(self, request) as booking:
            booking.outcome = outcome = self._send(request, limit)
        return outcome

    def _send(self, request: Request, limit: float | None) -> Response | Lost:
        from .network import Trace, trace, until

        client = self._client(os.getpid(), self._usual)
        try:
            prepared = prepare(client, self._gateway, request, self._steps(request))
        except Exception as error:
            return Lost(sent=False, reason=self._reason(error))
        trace.set(passed := Trace())
        until.set(end := time.monotonic() + self._seconds(request, limit))
        try:
            response = send(client, prepared)
            try:
                headers = headers_of(response)
                if response.is_stream_consumed:  # a transport of tests that holds the whole
                    return self._response(request, passed, response.status_code, headers, response.content)
                body = self._body_of(request, headers)
                for piece in response.iter_raw():
                    body.add(piece)
                    if time.monotonic() > end:
                        raise TimeoutError(message("the request took too long as a whole"))
                return self._response(request, passed, response.status_code, headers, body.end())
            finally:
                response.close()
        except Exception as error:
            return self._lost(request, error, passed)
        finally:
            until.set(None)

    def open(self, request: Request, limit: float | None = None) -> Live | Lost:
        """Send one request, and return its response as soon as that begins; the opener books it.

        Raises:
            InvalidInput: The transport belongs to another process; nothing was sent.
        """
        from .network import Trace, trace, until

        client = self._client(os.getpid(), self._usual)
        try:
            prepared = prepare(client, self._gateway, request, self._steps(request))
        except Exception as error:
            return Lost(sent=False, reason=self._reason(error))
        trace.set(passed := Trace())
        until.set(time.monotonic() + self._seconds(request, limit))
        try:
            return Live(self, request, passed, send(client, prepared))
        except Exception as error:
            return self._lost(request, error, passed)
        finally:
            until.set(None)

    @contextlib.contextmanager
    def stream(
        self, url: str, headers: Mapping[str, str], *, public: bool = False
    ) -> Iterator[tuple[int, Mapping[str, str], Iterator[bytes]]]:
        """Open a download: status, headers and the body in pieces.

        Args:
            url: The link.
            headers: Headers of the request.
            public: Whether it may lead to public addresses only.

        Raises:
            ConnectionError: It broke off.
            PrivateAddress: It leads to a private network; nothing was sent there.
        """
        from .addresses import PrivateAddress, look_up
        from .network import until

        client = self._client(os.getpid(), self._flavour(url, public=public))
        until.set(time.monotonic() + self._timeout)
        try:
            if public and not self._is_watched(client, url):
                with contextlib.suppress(OSError):  # the connection itself will say so
                    look_up(urlsplit(url).hostname or "", 0)
            request = client.build_request("GET", self._link(url), headers=dict(headers))
            response = send(client, request)
            log.debug("GET %s: HTTP %d", shown(url), response.status_code)
        except PrivateAddress:
            raise
        except Exception as error:
            raise self._cut(error) from error
        finally:
            until.set(None)
        try:
            yield response.status_code, headers_of(response), self._pieces(response)
        finally:
            response.close()

    def _pieces(self, response: httpx.Response) -> Iterator[bytes]:
        throughput = Throughput()
        try:
            if response.is_stream_consumed:
                yield response.content
                return
            for piece in response.iter_raw():
                yield throughput.add(piece)
        except Stalled:
            raise
        except Exception as error:
            throughput.check()
            raise self._cut(error) from error
        finally:
            throughput.close()

    def close(self) -> None:
        """Close the connections; a later request opens new ones."""
        here = os.getpid()
        clients, self._clients = self._clients, {}
        for (place, _), client in clients.items():
            if place == here:
                with contextlib.suppress(Exception):  # what does not close must not hide what came before it
                    client.close()


class AsyncTransport(_TransportBase["httpx.AsyncClient"]):
    """The same for asyncio."""

    def _make(self, flavour: _Flavour) -> httpx.AsyncClient:
        import httpx

        options = _options(self._transport, self._timeout, tls=flavour.tls)
        return self._watched(httpx.AsyncClient(**options), flavour)

    def _here(self) -> asyncio.AbstractEventLoop:
        import asyncio

        here = asyncio.get_running_loop()
        for place, flavour in list(self._clients):
            if isinstance(place, asyncio.AbstractEventLoop) and place is not here and place.is_closed():
                self._clients.pop((place, flavour), None)
        return here

    async def send(self, request: Request, limit: float | None = None) -> Response | Lost:
        """Send one request; see `Transport.send`."""
        async with abooked(self, request) as booking:
            booking.outcome = outcome = await self._send(request, limit)
        return outcome

    async def _send(self, request: Request, limit: float | None) -> Response | Lost:
        import asyncio

        from .network import Trace, trace, until

        client = self._client(self._here(), self._usual)
        try:
            prepared = prepare(client, self._gateway, request, self._steps(request))
        except Exception as error:
            return Lost(sent=False, reason=self._reason(error))
        seconds = self._seconds(request, limit)
        trace.set(passed := Trace())
        until.set(time.monotonic() + seconds)
        try:
            # Our own connections keep to the time by themselves, and know whether anything was sent.
            async with asyncio.timeout(None if self._transport is None else seconds):
                response = await asend(client, prepared)
                try:
                    headers = headers_of(response)
                    if response.is_stream_consumed:
                        return self._response(request, passed, response.status_code, headers, response.content)
                    body = self._body_of(request, headers)
                    async for piece in response.aiter_raw():
                        body.add(piece)
                    return self._response(request, passed, response.status_code, headers, body.end())
                finally:
                    await response.aclose()
        except Exception as error:
            return self._lost(request, error, passed)
        finally:
            until.set(None)

    async def open(self, request: Request, limit: float | None = None) -> AsyncLive | Lost:
        """Send one request, and return its response as soon as that begins; see `Transport.open`."""
        import asyncio

        from .network import Trace, trace, until

        client = self._client(self._here(), self._usual)
        try:
            prepared = prepare(client, self._gateway, request, self._steps(request))
        except Exception as error:
            return Lost(sent=False, reason=self._reason(error))
        seconds = self._seconds(request, limit)
        trace.set(passed := Trace())
        until.set(time.monotonic() + seconds)
        try:
            async with asyncio.timeout(None if self._transport is None else seconds):
                response = await asend(client, prepared)
            return AsyncLive(self, request, passed, response)
        except Exception as error:
            return self._lost(request, error, passed)
        finally:
            until.set(None)

    @contextlib.asynccontextmanager
    async def stream(
        self, url: str, headers: Mapping[str, str], *, public: bool = False
    ) -> AsyncIterator[tuple[int, Mapping[str, str], AsyncIterator[bytes]]]:
        """Open a download; see `Transport.stream`."""
        from .addresses import PrivateAddress, alook_up
        from .network import until

        client = self._client(self._here(), self._flavour(url, public=public))
        until.set(time.monotonic() + self._timeout)
        try:
            if public and not self._is_watched(client, url):
                with contextlib.suppress(OSError):
                    await alook_up(urlsplit(url).hostname or "", 0)
            request = client.build_request("GET", self._link(url), headers=dict(headers))
            response = await asend(client, request)
            log.debug("GET %s: HTTP %d", shown(url), response.status_code)
        except PrivateAddress:
            raise
        except Exception as error:
            raise self._cut(error) from error
        finally:
            until.set(None)
        try:
            yield response.status_code, headers_of(response), self._pieces(response)
        finally:
            await response.aclose()

    async def _pieces(self, response: httpx.Response) -> AsyncIterator[bytes]:
        throughput = Throughput()
        try:
            if response.is_stream_consumed:
                yield response.content
                return
            async for piece in response.aiter_raw():
                yield throughput.add(piece)
        except Stalled:
            raise
        except Exception as error:
            throughput.check()
            raise self._cut(error) from error
        finally:
            throughput.close()

    async def close(self) -> None:
        """Close the connections of this event loop; a later request opens new ones."""
        here = self._here()
        clients, self._clients = self._clients, {}
        for (place, _), client in clients.items():
            if place is here:
                with contextlib.suppress(Exception):
                    await client.aclose()
