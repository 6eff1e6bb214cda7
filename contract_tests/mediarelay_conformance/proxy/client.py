"""The client's side of one exchange: its body as it comes, and that it has left."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any

from .passing import Kept

_FOLLOWED_SECONDS = 600.0
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Left(Exception):
    """The client has left before its request was there as a whole."""


class Client:
    """Reads a request's body once, and looks afterwards whether the client is still there.

    Args:
        receive: ASGI's.
        kept: Keeps what passes.

    Attributes:
        left: Whether it has left.
        is_followed: Whether what it began goes on without it.
    """

    def __init__(self, receive: Receive, kept: Kept) -> None:
        self._receive = receive
        self._kept = kept
        self._task = asyncio.current_task()
        self._watch: asyncio.Task[None] | None = None
        self._coming = self._pieces()
        self._held: list[bytes] = []
        self.left = False
        self.is_followed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._held:
            yield piece
        async for piece in self._coming:
            yield piece

    async def read(self, most: int) -> bytes | None:
        """Return the whole body before it passes; None where it is larger, and then it passes as it comes.

        Raises:
            Left: The client has left.
        """
        size = 0
        async for piece in self._coming:
            self._held.append(piece)
            size += len(piece)
            if size > most:
                return None
        return b"".join(self._held)

    async def _pieces(self) -> AsyncIterator[bytes]:
        more = True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.left = True
                raise Left
            more = message.get("more_body", False)
            if piece := message.get("body", b""):
                self._kept.add(piece)
                yield piece
        self.watch()

    def watch(self) -> None:
        """Look from now on whether the client leaves, which ends the exchange."""
        self._watch = asyncio.create_task(self._wait())

    async def _wait(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.left = True
        if self.is_followed:
            await asyncio.sleep(_FOLLOWED_SECONDS)
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Look no more."""
        if self._watch is not None:
            self._watch.cancel()
