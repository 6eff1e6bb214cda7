"""A response in pieces: events as they come, for threads and for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import Generic, NamedTuple, Self, TypeVar

from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ._core.contents import Usage
from ._core.events import Event
from ._core.response import ParsedResponse
from ._io.incoming import Incoming
from ._io.live import AsyncLive, Live
from ._io.session import Session
from ._io.transport import AsyncTransport, Transport
from .errors import StreamIncomplete
from .task import AsyncResult, Result

LiveT = TypeVar("LiveT", Live, AsyncLive)


class Opening(NamedTuple, Generic[LiveT]):
    """What came of a request for a stream: a response that comes in, or all of it at once."""

    parsed: ParsedResponse
    live: LiveT | None
    incoming: Incoming | None


class _StreamBase:
    """What both share."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self._parsed = ParsedResponse()
        self._incoming: Incoming | None = None
        self._whole: Result | AsyncResult | None = None
        self._error: StreamIncomplete | None = None
        self._is_done = False

    @property
    def text(self) -> str:
        """The text that came so far; of several answers (`n`) the first one's."""
        if self._incoming is not None:
            return self._incoming.reading.text
        return (self._whole.text if self._whole else None) or ""

    @property
    def texts(self) -> list[str]:
        """The texts that came so far of several answers (`n`), of each one."""
        return self._incoming.reading.texts if self._incoming is not None else [self.text]

    @property
    def usage(self) -> Usage | None:
        """Tokens and seconds that were used, as far as the gateway has said so; most say it at the end."""
        if self._incoming is not None:
            return self._incoming.reading.usage
        return self._whole.usage if self._whole else None

    @property
    def events(self) -> list[Event]:
        """The events that came so far."""
        if self._incoming is not None:
            return list(self._incoming.reading.events)
        return [Event(None, self._whole.raw, texts={0: self.text})] if self._whole else []

    @property
    def request_id(self) -> str | None:
        """The gateway's id of the request; None where it gave none."""
        return self._parsed.request_id

    @property
    def is_complete(self) -> bool:
        """Whether all was said."""
        if self._incoming is not None:
            return self._incoming.reading.is_complete
        return self._whole is not None

    def __repr__(self) -> str:
        state = "complete" if self.is_complete else "ended" if self._is_done else "open"
        return f"{type(self).__name__}({self.operation.id!r}, {state}, {len(self.events)} events)"

    def _end(self, incoming: Incoming, cause: str | None) -> None:
        """Take note of the end.

        Raises:
            StreamIncomplete: It came too early.
        """
        self._is_done = True
        if not incoming.reading.is_complete:
            self._error = incoming.reading.incomplete(cause)
            raise self._error

    def _check_whole(self) -> None:
        """Look whether all came.

        Raises:
            StreamIncomplete: It ended, or was closed, too early.
        """
        if self._error is None and self._is_done and self._incoming is not None and not self.is_complete:
            self._error = self._incoming.reading.incomplete(tr("it was closed here"))
        if self._error is not None:
            raise self._error

    def _fill(self, result: Result | AsyncResult, incoming: Incoming) -> None:
        """Add to a result what only the events say."""
        reading = incoming.reading
        result.text = result.text or reading.text or None
        result.usage = result.usage or reading.usage
        result.files = list(dict.fromkeys([*result.files, *reading.files()]))


class Stream(_StreamBase):
    """Events as they come: iterate over it once. Use it as a context manager, or call `close`, to leave early.

    Attributes:
        operation: What was called.

    Raises, while it is iterated over:
        StreamIncomplete: It ended before its end, or the gateway says that it failed. Nothing is sent again.
    """

    def __init__(self, operation: Operation, opening: Opening[Live], session: Session[Transport]) -> None:
        super().__init__(operation)
        self._session = session
        self._parsed, self._live, self._incoming = opening
        if self._incoming is None:
            self._whole = Result(operation, self._parsed, None, session)
        self._events = self._run()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        return next(self._events)

    def __del__(self) -> None:
        if getattr(self, "_live", None) is not None and not self._is_done:
            self.close()

    def _run(self) -> Generator[Event]:
        live, incoming = self._live, self._incoming
        if live is None or incoming is None:
            yield from self.events
            return
        cause, more = None, True
        try:
            while True:
                while (event := incoming.next()) is not None:
                    yield event
                if not more or incoming.reading.failure is not None:
                    break
                try:
                    more = incoming.take(live.read(incoming.silence))
                except Exception as error:
                    cause, more = live.reason(error), False
        finally:
            live.close()
        self._end(incoming, cause)

    def close(self) -> None:
        """Close the connection. What came stays; it is charged, most likely, and the gateway may go on all the same."""
        self._events.close()
        if self._live is not None:
            self._live.close()
        self._is_done = True

    def result(self) -> Result:
        """Read to the end, and return all of it as one result.

        Its `raw` is the response of the call that does not stream; where the events do not come to one, of a sound for
        instance, it is the list of them.

        Raises:
            StreamIncomplete: It ended before its end, or was closed before it.
        """
        for _ in self:
            pass
        self._check_whole()
        if self._incoming is None:
            assert isinstance(self._whole, Result)
            return self._whole
        result = Result(self.operation, self._incoming.reading.result(), None, self._session)
        self._fill(result, self._incoming)
        return result


class AsyncStream(_StreamBase):
    """Events as they come, for asyncio; see `Stream`. It is sent once it is awaited, entered or iterated over."""

    def __init__(
        self,
        operation: Operation,
        opening: Callable[[], Awaitable[Opening[AsyncLive]]],
        session: Session[AsyncTransport],
    ) -> None:
        super().__init__(operation)
        self._session = session
        self._open: Callable[[], Awaitable[Opening[AsyncLive]]] | None = opening
        self._live: AsyncLive | None = None
        self._events = self._run()

    def __await__(self) -> Generator[None, None, Self]:
        return self._begin().__await__()

    async def _begin(self) -> Self:
        if self._open is not None:
            opening, self._open = self._open, None
            self._parsed, self._live, self._incoming = await opening()
            if self._incoming is None:
                self._whole = AsyncResult(self.operation, self._parsed, None, self._session)
        return self

    async def __aenter__(self) -> Self:
        return await self._begin()

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        return await anext(self._events)

    async def _run(self) -> AsyncGenerator[Event]:
        await self._begin()
        live, incoming = self._live, self._incoming
        if live is None or incoming is None:
            for whole in self.events:
                yield whole
            return
        cause, more = None, True
        try:
            while True:
                while (event := incoming.next()) is not None:
                    yield event
                if not more or incoming.reading.failure is not None:
                    break
                try:
                    more = incoming.take(await live.read(incoming.silence))
                except Exception as error:
                    cause, more = live.reason(error), False
        finally:
            await live.close()
        self._end(incoming, cause)

    async def close(self) -> None:
        """Close the connection; see `Stream.close`."""
        self._open = None
        await self._events.aclose()
        if self._live is not None:
            await self._live.close()
        self._is_done = True

    async def result(self) -> AsyncResult:
        """Read to the end, and return all of it as one result; see `Stream.result`."""
        async for _ in self:
            pass
        self._check_whole()
        if self._incoming is None:
            assert isinstance(self._whole, AsyncResult)
            return self._whole
        result = AsyncResult(self.operation, self._incoming.reading.result(), None, self._session)
        self._fill(result, self._incoming)
        return result
