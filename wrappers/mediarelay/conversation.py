"""A conversation over a WebSocket: events there and back, for threads and for asyncio."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, Self

from mediarelay_client.events import classes_of
from mediarelay_client.expressions import search
from mediarelay_client.messages import Talk, decode, encode
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ._core.contents import Usage, read_usage
from ._core.events import Event
from ._core.quoting import quote
from ._io.live import AsyncLive, Live
from ._io.session import Session
from .errors import InvalidInput, StreamIncomplete

if TYPE_CHECKING:
    from mediarelay_client.sockets import AsyncSocket, Closed, Socket


class Sendable(Protocol):
    """An event as a model of `mediarelay_client.models`."""

    def to_dict(self) -> dict[str, Any]:
        """Return it as it is sent."""
        ...


class _ConversationBase:
    """What both share.

    Attributes:
        operation: What was called.
        request_id: The gateway's id of the connection; None where it gave none.
    """

    def __init__(self, operation: Operation, session: Session[Any]) -> None:
        assert operation.messages is not None
        self.operation = operation
        self.request_id: str | None = None
        self._session = session
        self._words = operation.messages
        self._talk: Talk | None = None
        self._used = Usage()
        self._requested = 0  # answers; the first of them was booked with the connection
        self._events: list[Event] = []  # of the answer that has not ended
        self._live: Live | AsyncLive | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.operation.id!r}, request_id={self.request_id!r})"

    @property
    def usage(self) -> Usage | None:
        """What all answers so far have used, as far as the gateway has said so."""
        return self._used if any(one is not None for one in self._used) else None

    def _begin(self, live: Live | AsyncLive) -> None:
        self._live = live
        self._talk = Talk(self._words)
        self.request_id = live.headers.get("x-oneapi-request-id")

    def _write(self, event: Mapping[str, Any] | Sendable) -> tuple[str, str]:
        """Return the type of an event, and the event as it is sent.

        Raises:
            InvalidInput: It is none, or breaks the contract.
        """
        try:
            kind, text = encode(event)
        except (TypeError, ValueError) as error:
            raise InvalidInput(
                tr("{name} sends no such thing: {error}. Nothing was sent.", name=self._name, error=error)
            ) from None
        self._session.check_message(self.operation, json.loads(text))
        return kind, text

    def _book(self, kind: str) -> None:
        """Book one more answer, where an event requests it.

        Raises:
            BudgetExceeded: A limit is reached.
        """
        guard = self._session.transport.guard
        if kind not in self._words.requests:
            return
        charge = self._live.charge if self._live is not None else None
        if self._requested and guard is not None and charge is not None:
            guard.book(charge, self.operation.path)
        self._requested += 1

    @property
    def _name(self) -> str:
        return f"{self.operation.family}.{self.operation.name}"

    @property
    def _silence(self) -> float | None:
        """How long nothing may come: without limit where nothing is owed, since a person may think."""
        assert self._talk is not None
        assert self._live is not None
        return self._live.silence if self._talk.is_open else None

    def _take(self, text: str) -> Event:
        assert self._talk is not None
        assert self._live is not None
        name, data = decode(self._live.clean(text.encode("utf-8", "replace")).decode("utf-8", "replace"))
        self._talk.receive(name, data)
        said = search(self._words.text, data)
        texts = {0: said} if said and isinstance(said, str) else {}
        event = Event(name, data, classes_of(self._words.server, name), texts)
        self._events.append(event)
        if name in self._words.ends:
            self._count(search(self._words.usage, data))
        if not self._talk.is_open:
            self._events.clear()
        return event

    def _count(self, used: Any) -> None:
        found = read_usage(self.operation, {"usage": used})
        if found is not None:
            sums = (one if two is None else (one or 0) + two for one, two in zip(self._used, found, strict=True))
            self._used = Usage(*sums)  # type: ignore[arg-type]

    def _end(self, closed: Closed | TimeoutError) -> None:
        """Take note of the end.

        Raises:
            StreamIncomplete: It came too early.
        """
        assert self._talk is not None
        if getattr(closed, "is_good", False) and not self._talk.is_open and self._talk.failure is None:
            return
        raise self._broken(closed, tr("The conversation ended before its end")) from closed

    def _broken(self, closed: Closed | TimeoutError, what: str) -> StreamIncomplete:
        assert self._talk is not None
        assert self._live is not None
        failure = self._talk.failure if isinstance(self._talk.failure, dict) else {}
        error = failure.get("error")
        words = error if isinstance(error, dict) else {}
        said = words.get("message") or (json.dumps(failure, ensure_ascii=False) if failure else "")
        why = quote(self._live.reason(closed), limit=300)
        known = tr(" The connection's id is {id}.", id=self.request_id) if self.request_id else ""
        told = tr(' The gateway says: "{said}".', said=quote(str(said), limit=500)) if said else ""
        code = words.get("code")
        return StreamIncomplete(
            tr(
                "{what} ({why}).{told} What came is charged, most likely; nothing was sent again.{known}",
                what=what,
                why=why,
                told=told,
                known=known,
            ),
            events=list(self._events),
            text="".join(event.text for event in self._events),
            usage=self.usage,
            code=str(code) if code else None,
            request_id=self.request_id,
        )


class Conversation(_ConversationBase):
    """A conversation: send events, and iterate over those that come. It is a context manager.

    `for event in conversation` may be left and begun again: it goes on with the next event.

    Raises, while it is iterated over:
        StreamIncomplete: It ended before an answer did, or by an error, or broke off.
    """

    def __init__(self, operation: Operation, live: Live, session: Session[Any]) -> None:
        from mediarelay_client.sockets import Socket

        super().__init__(operation, session)
        self._begin(live)
        try:
            self._socket: Socket = Socket(live.upgraded, live.silence)
        except BaseException:
            live.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def send(self, event: Mapping[str, Any] | Sendable) -> None:
        """Send an event: a model of `mediarelay_client.models`, or a mapping with its `type`.

        Raises:
            InvalidInput: It is none, or breaks the contract.
            BudgetExceeded: It requests an answer, and a limit is reached; it was not sent.
            StreamIncomplete: The connection is closed, or broke off.
        """
        from mediarelay_client.sockets import Closed

        kind, text = self._write(event)
        self._book(kind)
        assert self._talk is not None
        self._talk.send(kind)
        try:
            self._socket.send(text)
        except Closed as closed:
            raise self._broken(closed, tr("Nothing can be sent: the conversation is over")) from closed

    def receive(self, timeout: float | None = None) -> Event:
        """Return the next event.

        Args:
            timeout: Seconds to wait for it; by default until it comes, and where an answer is owed as long as a
                response may take (`request_timeout`).

        Raises:
            TimeoutError: None came in so many seconds.
            EOFError: The conversation is over.
            StreamIncomplete: It ended too early.
        """
        from mediarelay_client.sockets import Closed

        try:
            return self._take(self._socket.receive(self._silence if timeout is None else timeout))
        except Closed as closed:
            self._end(closed)
            raise EOFError(tr("the conversation is over")) from closed
        except TimeoutError as silence:
            if timeout is not None:
                raise
            raise self._broken(silence, tr("The conversation fell silent")) from silence

    def __iter__(self) -> Generator[Event]:
        while True:
            try:
                event = self.receive()
            except EOFError:
                return
            yield event

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()
        assert isinstance(self._live, Live)
        self._live.close()


class AsyncConversation(_ConversationBase):
    """A conversation for asyncio; see `Conversation`. It is opened once it is awaited or entered."""

    def __init__(
        self, operation: Operation, opening: Callable[[], Awaitable[AsyncLive]], session: Session[Any]
    ) -> None:
        super().__init__(operation, session)
        self._open = opening
        self._socket: AsyncSocket | None = None

    def __await__(self) -> Generator[None, None, Self]:
        return self._connect().__await__()

    async def _connect(self) -> Self:
        from mediarelay_client.sockets import AsyncSocket

        if self._socket is None:
            live = await self._open()
            self._begin(live)
            self._socket = AsyncSocket(live.upgraded, live.silence)
            await self._socket.open()
        return self

    async def __aenter__(self) -> Self:
        return await self._connect()

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def send(self, event: Mapping[str, Any] | Sendable) -> None:
        """Send an event; see `Conversation.send`."""
        import asyncio

        from mediarelay_client.sockets import Closed

        kind, text = self._write(event)
        connection = self._connected()
        await asyncio.to_thread(self._book, kind)
        assert self._talk is not None
        self._talk.send(kind)
        try:
            await connection.send(text)
        except Closed as closed:
            raise self._broken(closed, tr("Nothing can be sent: the conversation is over")) from closed

    async def receive(self, timeout: float | None = None) -> Event:  # noqa: ASYNC109
        """Return the next event; see `Conversation.receive`."""
        from mediarelay_client.sockets import Closed

        connection = self._connected()
        try:
            return self._take(await connection.receive(self._silence if timeout is None else timeout))
        except Closed as closed:
            self._end(closed)
            raise EOFError(tr("the conversation is over")) from closed
        except TimeoutError as silence:
            if timeout is not None:
                raise
            raise self._broken(silence, tr("The conversation fell silent")) from silence

    async def __aiter__(self) -> AsyncGenerator[Event]:
        while True:
            try:
                event = await self.receive()
            except EOFError:
                return
            yield event

    def _connected(self) -> AsyncSocket:
        if self._socket is None:
            raise InvalidInput(tr("{name} is not open: use it by async with, or await it", name=self._name))
        return self._socket

    async def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            await self._socket.close()
            assert isinstance(self._live, AsyncLive)
            await self._live.close()
