"""A server before the mock gateway that loses, cuts, delays and falsifies what passes through it."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import httpx

from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.listen import listen

PAGE = b"<!doctype html><title>502 Bad Gateway</title>"


class Act(NamedTuple):
    """What happens to one request.

    Attributes:
        forward: Whether the gateway gets it.
        status: Status of the response instead of the gateway's.
        body: Body of the response instead of the gateway's.
        headers: Further headers of the response.
        edit: What is done to the gateway's JSON.
        cut: Bytes of the response after which the connection breaks; None for none.
        hang: Whether no response comes at all.
        drip: Whether the response comes byte by byte, each of them in time.
    """

    forward: bool = True
    status: int | None = None
    body: bytes | None = None
    headers: dict[str, str] = {}  # noqa: RUF012 - never written to
    edit: Callable[[Any], Any] | None = None
    cut: int | None = None
    hang: bool = False
    drip: bool = False


PASS = Act()
RESET = Act(forward=False, cut=0)
ACCEPT_THEN_RESET = Act(cut=0)
ACCEPT_THEN_HANG = Act(hang=True)


def broken(status: int, body: bytes = PAGE, *, forward: bool = False, **headers: str) -> Act:
    """Answer with this instead of the gateway's own response."""
    return Act(forward, status, body, {name.replace("_", "-"): value for name, value in headers.items()})


def with_word(word: str) -> Act:
    """Let the gateway's response say another word for the state."""

    def edit(response: Any) -> Any:
        if isinstance(response, dict):
            return {
                k: word if k in ("status", "task_status") and v is not None else edit(v) for k, v in response.items()
            }
        return response

    return Act(edit=edit)


def hint(seconds: float) -> Act:
    """Let the gateway request a pause."""
    return Act(headers={"retry-after": f"{seconds:g}"})


class FaultProxy:
    """The server. Scripts say what happens to the first submissions and the first polls; then everything passes."""

    def __init__(self, gateway: MockGateway) -> None:
        self.submits: list[Act] = []
        self.polls: list[Act] = []
        self.files: list[Act] = []
        self.forever: Act | None = None  # what happens to polls once the script is over
        self.accepted = 0
        self.posted = 0
        self.polled = 0
        self._app = make_app(gateway)
        self._listener = listen()
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def script(
        self, *, submits: list[Act], polls: list[Act], forever: Act | None, files: list[Act] | None = None
    ) -> None:
        """Begin a new case."""
        self.submits, self.polls, self.forever = list(submits), list(polls), forever
        self.files = list(files or ())
        self.accepted = self.posted = self.polled = 0

    def close(self) -> None:
        """Stop."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(timeout=5)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        transport = httpx.ASGITransport(app=self._app)
        async with httpx.AsyncClient(transport=transport, base_url=self.base_url) as self._gateway:
            server = await asyncio.start_server(self._connection, sock=self._listener)
            await self._stop.wait()
            server.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            await asyncio.sleep(0)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Handle one request; True where the connection lives on."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        request, *lines = head.split("\r\n")
        method, path, _ = request.split(" ", 2)
        headers = dict(line.split(": ", 1) for line in lines if line)
        lowered = {name.lower(): value for name, value in headers.items()}
        body = await reader.readexactly(int(lowered.get("content-length", "0")))
        act = self._choose(method, path)
        wanted = await self._gateway.request(method, path, headers=headers, content=body) if act.forward else None
        if method == "POST" and wanted is not None and wanted.status_code == 200:
            self.accepted += 1
        if act.hang:
            await asyncio.sleep(3600)
        content = self._content(act, wanted)
        response = self._head(act, wanted, len(content)) + content
        if act.cut is not None:
            writer.write(response[: act.cut])
            await writer.drain()
            writer.transport.abort()
            return False
        for start in range(0, len(response), 1 if act.drip else len(response)):
            writer.write(response[start : start + 1] if act.drip else response)
            await writer.drain()
            await asyncio.sleep(0.01 if act.drip else 0)
        return True

    def _choose(self, method: str, path: str) -> Act:
        if path.startswith("/media/") or path.endswith("/content"):
            return self.files.pop(0) if self.files else PASS
        if method == "POST":
            self.posted += 1
            return self.submits.pop(0) if self.submits else PASS
        self.polled += 1
        return self.polls.pop(0) if self.polls else (self.forever or PASS)

    @staticmethod
    def _content(act: Act, wanted: httpx.Response | None) -> bytes:
        if act.body is not None:
            return act.body
        if wanted is None:
            return b""
        return json.dumps(act.edit(wanted.json())).encode() if act.edit else wanted.content

    @staticmethod
    def _head(act: Act, wanted: httpx.Response | None, length: int) -> bytes:
        status = act.status or (wanted.status_code if wanted is not None else 200)
        kind = "text/html" if act.body == PAGE else "application/json"
        own = dict(wanted.headers) if wanted is not None and act.body is None else {"content-type": kind}
        own |= act.headers | {"content-length": str(length)}
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in own.items()), "", ""]
        return "\r\n".join(lines).encode("latin-1")
