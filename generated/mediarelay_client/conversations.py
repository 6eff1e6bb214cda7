"""Conversations over WebSockets: typed events there and back, for threads and for asyncio."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .client import Client
from .errors import NoStream, StreamIncomplete
from .events import Event, classes_of
from .messages import Talk, decode, encode, handshake
from .sockets import AsyncSocket, Closed, Socket
from .tasks import find_operation
from .types import Response
from .unset import UNSET

if TYPE_CHECKING:
    from .tasks.operation import Messages

ClientT = TypeVar("ClientT")
ServerT = TypeVar("ServerT")


class _ConversationBase(Generic[ClientT, ServerT]):
    """What both share: what was said, and what that means for the end."""

    def __init__(self, words: Messages) -> None:
        self._words = words
        self._talk = Talk(words)
        self._events: list[Event[Any]] = []  # of the answer that has not ended

    def _take(self, text: str) -> Event[ServerT]:
        name, data = decode(text)
        self._talk.receive(name, data)
        event: Event[ServerT] = Event(name, data, classes_of(self._words.server, name))
        self._events.append(event)
        if not self._talk.is_open:
            self._events = [event]
        return event

    def _end(self, closed: Closed) -> None:
        """Take note of the end.

        Raises:
            StreamIncomplete: It came too early.
        """
        if self._talk.is_open or self._talk.failure is not None or not closed.is_good:
            raise StreamIncomplete(
                f"the conversation ended early ({closed})", self._events, self._talk.failure
            ) from closed


class Conversation(_ConversationBase[ClientT, ServerT]):
    """A conversation: send events, and iterate over those that come.

    Raises, while it is iterated over:
        StreamIncomplete: It ended before an answer did, by an error, or broke off.
    """

    def __init__(self, connection: Socket, words: Messages) -> None:
        super().__init__(words)
        self._socket = connection

    def send(self, event: ClientT | Mapping[str, Any]) -> None:
        """Send an event.

        Raises:
            TypeError: It is none.
            StreamIncomplete: The connection is closed, or broke off.
        """
        kind, text = encode(event)
        try:
            self._socket.send(text)
        except Closed as closed:
            raise StreamIncomplete(f"nothing can be sent ({closed})", self._events) from closed
        self._talk.send(kind)

    def __iter__(self) -> Generator[Event[ServerT], None, None]:
        while True:
            try:
                text = self._socket.receive()
            except Closed as closed:
                self._end(closed)
                return
            yield self._take(text)


class AsyncConversation(_ConversationBase[ClientT, ServerT]):
    """A conversation for asyncio; see `Conversation`."""

    def __init__(self, connection: AsyncSocket, words: Messages) -> None:
        super().__init__(words)
        self._socket = connection

    async def send(self, event: ClientT | Mapping[str, Any]) -> None:
        """Send an event; see `Conversation.send`."""
        kind, text = encode(event)
        try:
            await self._socket.send(text)
        except Closed as closed:
            raise StreamIncomplete(f"nothing can be sent ({closed})", self._events) from closed
        self._talk.send(kind)

    async def __aiter__(self) -> AsyncGenerator[Event[ServerT], None]:
        while True:
            try:
                text = await self._socket.receive()
            except Closed as closed:
                self._end(closed)
                return
            yield self._take(text)


def _request(
    client: Client, operation_id: str, query: Mapping[str, Any], headers: Mapping[str, Any], subprotocols: Sequence[str]
) -> tuple[dict[str, Any], Messages]:
    """Return the request that opens a conversation, as httpx takes it, and what is said in it."""
    operation = find_operation(operation_id)
    assert operation.messages is not None
    key = getattr(client, "_token", "")
    offered = [one.replace("{key}", key) for one in subprotocols if key or "{key}" not in one]
    given = {name: str(value) for name, value in headers.items() if value is not UNSET}
    request = {
        "method": operation.method,
        "url": operation.path,
        "params": {name: value for name, value in query.items() if value is not UNSET},
        "headers": {**given, **handshake(offered)},
    }
    return request, operation.messages


def _refusal(response: httpx.Response) -> NoStream:
    found: Response[Any] = Response(response.status_code, response.content, response.headers, None)
    return NoStream(found)


@contextlib.contextmanager
def connect(
    client: Client, operation_id: str, query: Mapping[str, Any], headers: Mapping[str, Any], subprotocols: Sequence[str]
) -> Generator[Conversation[Any, Any], None, None]:
    """Open a conversation.

    Args:
        client: The gateway.
        operation_id: What is called.
        query: Its parameters in the address.
        headers: Its parameters in headers.
        subprotocols: What is offered, with `{key}` for the key.

    Raises:
        NoStream: The gateway opened none.
        ImportError: httpx-ws is not installed.
    """
    import httpx_ws  # noqa: F401 - before anything is sent

    request, words = _request(client, operation_id, query, headers, subprotocols)
    with client.get_httpx_client().stream(**request) as response:
        if response.status_code != 101:
            response.read()
            raise _refusal(response)
        connection = Socket(response)
        try:
            yield Conversation(connection, words)
        finally:
            connection.close()


@contextlib.asynccontextmanager
async def aconnect(
    client: Client, operation_id: str, query: Mapping[str, Any], headers: Mapping[str, Any], subprotocols: Sequence[str]
) -> AsyncGenerator[AsyncConversation[Any, Any], None]:
    """Open a conversation; see `connect`."""
    import httpx_ws  # noqa: F401

    request, words = _request(client, operation_id, query, headers, subprotocols)
    async with client.get_async_httpx_client().stream(**request) as response:
        if response.status_code != 101:
            await response.aread()
            raise _refusal(response)
        connection = AsyncSocket(response)
        try:
            await connection.open()
            yield AsyncConversation(connection, words)
        finally:
            await connection.close()
