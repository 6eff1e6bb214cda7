"""Open a WebSocket: a transport for one request, which keeps the connection where the gateway has opened it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from mediarelay_contract.language import tr

from .._core.actions import Lost, Opened, Request, Response
from ..errors import InvalidInput
from .bodies import Body
from .guard import abooked, booked

if TYPE_CHECKING:
    from .live import AsyncLive, Live
    from .transport import AsyncTransport, Transport

EXTRA = "mediarelay[realtime]"
"""What brings the library that speaks the protocol."""
_SWITCHED = 101


def check_installed() -> None:
    """See that conversations can be spoken.

    Raises:
        InvalidInput: The library is not installed.
    """
    if find_spec("httpx_ws") is None:
        raise InvalidInput(
            tr("Conversations over WebSockets need more: pip install '{extra}'. Nothing was sent.", extra=EXTRA)
        )


class Connector:
    """Sends as a transport does; a connection that was opened is kept in `live`.

    Args:
        transport: The connections.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.live: Live | None = None

    def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request, and read the response where it has opened nothing.

        Raises:
            BudgetExceeded: A limit is reached; nothing was sent.
        """
        with booked(self._transport, request) as booking:
            booking.outcome = outcome = self._send(booking.request, limit)
        return outcome

    def _send(self, request: Request, limit: float | None) -> Response | Opened | Lost:
        live = self._transport.open(request, self._transport.quick(limit))
        if isinstance(live, Lost):
            return live
        if live.status == _SWITCHED:
            self.live = live
            return Opened(live.headers)
        try:
            body = Body(live.headers.get("content-encoding", ""), live.headers.get("content-length", ""))
            while (piece := live.read(self._transport.quick(limit))) is not None:
                body.add(piece)
            return live.response(Response(live.status, live.headers, body.end()))
        except Exception as error:
            return Lost(sent=True, reason=live.reason(error))
        finally:
            live.close()


class AsyncConnector:
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.live: AsyncLive | None = None

    async def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request; see `Connector.send`."""
        async with abooked(self._transport, request) as booking:
            booking.outcome = outcome = await self._send(booking.request, limit)
        return outcome

    async def _send(self, request: Request, limit: float | None) -> Response | Opened | Lost:
        live = await self._transport.open(request, self._transport.quick(limit))
        if isinstance(live, Lost):
            return live
        if live.status == _SWITCHED:
            self.live = live
            return Opened(live.headers)
        try:
            body = Body(live.headers.get("content-encoding", ""), live.headers.get("content-length", ""))
            while (piece := await live.read(self._transport.quick(limit))) is not None:
                body.add(piece)
            return live.response(Response(live.status, live.headers, body.end()))
        except Exception as error:
            return Lost(sent=True, reason=live.reason(error))
        finally:
            await live.close()
