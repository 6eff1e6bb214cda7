"""Open a stream: a transport for one submission, which keeps the connection once the response has begun well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mediarelay_client.tasks.operation import Operation

from .._core.actions import Lost, Opened, Request, Response
from .guard import abooked, booked
from .incoming import Incoming

if TYPE_CHECKING:
    from .live import AsyncLive, Live
    from .transport import AsyncTransport, Transport


class Opener:
    """Sends as a transport does; a stream that has begun is kept in `live`, and what came of it in `incoming`.

    Args:
        transport: The connections.
        operation: What is called.
        body: The body of its request.
    """

    def __init__(self, transport: Transport, operation: Operation, body: Any) -> None:
        self._transport = transport
        self._operation = operation
        self._body = body
        self.live: Live | None = None
        self.incoming: Incoming | None = None

    def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request, and read as much of the response as shows what it is.

        Raises:
            BudgetExceeded: It may be charged, and a limit is reached; nothing was sent.
        """
        with booked(self._transport, request) as booking:
            booking.outcome = outcome = self._send(request, limit)
        return outcome

    def _send(self, request: Request, limit: float | None) -> Response | Opened | Lost:
        live = self._transport.open(request, limit)
        if isinstance(live, Lost):
            return live
        try:
            incoming = Incoming(self._operation, self._body, live.status, live.headers, live.clean)
            more = True
            while not incoming.is_open() and more:
                more = incoming.take(live.read())
            outcome = incoming.outcome()
        except Exception as error:
            live.close()
            return Lost(sent=True, reason=live.reason(error))
        except BaseException:
            live.close()
            raise
        if isinstance(outcome, Response):
            live.close()
            return live.response(outcome)
        self.live, self.incoming = live, incoming
        return outcome


class AsyncOpener:
    """The same for asyncio."""

    def __init__(self, transport: AsyncTransport, operation: Operation, body: Any) -> None:
        self._transport = transport
        self._operation = operation
        self._body = body
        self.live: AsyncLive | None = None
        self.incoming: Incoming | None = None

    async def send(self, request: Request, limit: float | None = None) -> Response | Opened | Lost:
        """Send one request; see `Opener.send`."""
        async with abooked(self._transport, request) as booking:
            booking.outcome = outcome = await self._send(request, limit)
        return outcome

    async def _send(self, request: Request, limit: float | None) -> Response | Opened | Lost:
        live = await self._transport.open(request, limit)
        if isinstance(live, Lost):
            return live
        try:
            incoming = Incoming(self._operation, self._body, live.status, live.headers, live.clean)
            more = True
            while not incoming.is_open() and more:
                more = incoming.take(await live.read())
            outcome = incoming.outcome()
        except Exception as error:
            await live.close()
            return Lost(sent=True, reason=live.reason(error))
        except BaseException:
            await live.close()
            raise
        if isinstance(outcome, Response):
            await live.close()
            return live.response(outcome)
        self.live, self.incoming = live, incoming
        return outcome
