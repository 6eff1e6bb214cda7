"""`relay.system`: the gateway's own operations of the contract, and what a request has cost."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from mediarelay_client.tasks.system import System

from ._core.cost import Cost
from ._io.costs import aread_cost, read_cost
from ._io.session import Session
from ._io.transport import AsyncTransport, Transport
from .conversation import AsyncConversation, Conversation
from .stream import AsyncStream, Stream
from .task import AsyncResult, AsyncTask, Result, Task


class RelaySystem(System[Task, Result, Stream, Conversation]):
    """The operations of the family `system`, for threads."""

    _session: Session[Transport]

    def usage(self, request_id: str) -> Cost:
        """Return what a request has cost, by the gateway's log; that may be `unknown`.

        Args:
            request_id: The gateway's id of it: `result.request_id`, `error.request_id`, or the header
                `X-Oneapi-Request-Id` of whatever response.

        Returns:
            The cost with what it is based on. Where the gateway shows no log, or the log does not list the request,
            `source` is `unknown`, and `basis` says what to do. An entry appears shortly after the response.

        Raises:
            InvalidInput: It is no id.
        """
        return read_cost(self._session, request_id)


class AsyncRelaySystem(
    System[Coroutine[Any, Any, AsyncTask], Coroutine[Any, Any, AsyncResult], AsyncStream, AsyncConversation]
):
    """The operations of the family `system`, for asyncio."""

    _session: Session[AsyncTransport]

    async def usage(self, request_id: str) -> Cost:
        """Return what a request has cost; see `RelaySystem.usage`."""
        return await aread_cost(self._session, request_id)
