"""Pass one exchange on: the request as it comes, the response as it comes, and no byte of either changed.

Small JSON is read to its end before its head goes out, so that the head can say what was found; where the gateway
pauses, it goes out at once and the rest is passed on as it comes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence

from .client import Client, Send
from .gateway import Response
from .headers import to_client, value
from .passing import Passing

DEVIATION = b"x-mediarelay-deviation"
"""The header that says what a response deviates in, once for each deviation."""
SAID = b"x-mediarelay-proxy"
"""The header by which a response says that it is the proxy's own, or that the proxy repeats it."""
Judge = Callable[[], Sequence[str]]

_AHEAD = 64 * 1024  # bytes of JSON that are read before its head goes out
_PAUSE = 0.02  # seconds without a byte after which nothing more is waited for
_LONGEST = 1000  # characters of a header


async def pass_on(response: Response, passing: Passing, client: Client, send: Send, judge: Judge) -> None:
    """Pass a response on to the client.

    Args:
        response: The response, of which the head is there.
        passing: Keeps what passes.
        client: The client.
        send: ASGI's.
        judge: Says what a response deviates in.

    Raises:
        Lost: It broke off.
    """
    try:
        pieces = response.body
        held, is_whole, rest = await _read_ahead(pieces, passing) if _is_json(passing) else ([], False, None)
        headers = to_client(response.headers, response.status)
        if is_whole:
            passing.end()
            headers += [(DEVIATION, _fit(one)) for one in judge()]
            _end(response, client)
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if held and not is_whole:
            await send({"type": "http.response.body", "body": b"".join(held), "more_body": True})
        piece = None if is_whole else await rest if rest is not None else await anext(pieces, None)
        while piece is not None:
            passing.received.add(piece)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            piece = await anext(pieces, None)
        _end(response, client)
        await send({"type": "http.response.body", "body": b"".join(held) if is_whole else b""})
    finally:
        response.close()


def _end(response: Response, client: Client) -> None:
    """Free the connection, and take what servers say after the last piece for no departure."""
    client.forget()
    response.close()


async def refuse(send: Send, passing: Passing, status: int, code: str, words: str) -> None:
    """Send an error of the proxy's own, in the form that most clients read."""
    body = json.dumps({"error": {"message": words, "type": "mediarelay_proxy", "code": code}}).encode()
    passing.note = words
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (SAID, code.encode()),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _is_json(passing: Passing) -> bool:
    kind = value(passing.headers, b"content-type").partition(b";")[0].strip().lower()
    size = value(passing.headers, b"content-length")
    return kind == b"application/json" and not (size.isdigit() and int(size) > _AHEAD)


async def _read_ahead(
    pieces: AsyncIterator[bytes], passing: Passing
) -> tuple[list[bytes], bool, asyncio.Task[bytes | None] | None]:
    """Return what came at once, whether that is all, and else what comes next."""
    held: list[bytes] = []
    while passing.received.size < _AHEAD:
        reading: asyncio.Task[bytes | None] = asyncio.ensure_future(anext(pieces, None))
        try:
            done, _ = await asyncio.wait({reading}, timeout=_PAUSE)
        except asyncio.CancelledError:
            reading.cancel()
            raise
        if not done:
            return held, False, reading
        if (piece := reading.result()) is None:
            return held, True, None
        passing.received.add(piece)
        held.append(piece)
    return held, False, None


def _fit(text: str) -> bytes:
    """Return a text as the value of a header: in ASCII, in one line, and cut."""
    return ascii(text)[1:-1][:_LONGEST].encode()
