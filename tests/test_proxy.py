"""What passes the proxy stays as it is."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from mediarelay._core.money import PriceList, Prices
from mediarelay._io.guard import Guard
from mediarelay._io.ledger import Ledger
from mediarelay_conformance.har_files import read_files
from mediarelay_conformance.proxy.app import Proxy
from mediarelay_conformance.proxy.gateway import Lost, Onward, Response, Way
from mediarelay_conformance.proxy.headers import to_client, to_gateway
from mediarelay_conformance.proxy.page import make_pages
from mediarelay_conformance.proxy.record import Record
from mediarelay_conformance.proxy.repeats import Repeats
from mediarelay_conformance.proxy.request import Request
from mediarelay_conformance.proxy.spending import Spending
from mediarelay_conformance.recorded import RecordedGateway
from mediarelay_conformance.selection import CONTRACT
from mediarelay_mock.testing import KEY, serve, serve_mock

Messages = list[dict[str, Any]]


class Scripted(Onward):
    """A gateway without a network: it answers what it was told to answer."""

    base_url = "https://gateway.example"

    def __init__(
        self, *pieces: bytes | asyncio.Event | Lost, kind: str = "application/json", status: int = 200
    ) -> None:
        self._pieces = pieces
        self._kind = kind
        self._status = status
        self.got: list[tuple[Request, bytes]] = []
        self.closed = 0

    def url(self, request: Request) -> str:
        """Return where a request goes."""
        return self.base_url + request.target.decode()

    async def send(self, request: Request, body: AsyncIterator[bytes] | None) -> Response:
        """Take a request, and answer."""
        content = b"".join([piece async for piece in body]) if body is not None else b""
        self.got.append((request, content))
        if self._pieces and isinstance(self._pieces[0], Lost):
            raise self._pieces[0]
        return Response(self._status, [(b"Content-Type", self._kind.encode())], self._answer(), self._close)

    def _close(self) -> None:
        self.closed += 1

    async def _answer(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, asyncio.Event):
                await piece.wait()
            elif isinstance(piece, Lost):
                raise piece
            else:
                yield piece

    async def close(self) -> None:
        """Close nothing."""


class Visit:
    """A client that sends one request, and sees what comes as it comes."""

    def __init__(self, body: bytes = b"", method: str = "POST", path: str = "/v1/chat/completions") -> None:
        self._body = body
        self.scope: dict[str, Any] = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(b"host", b"here"), (b"authorization", b"Bearer sk-test-0123456789")]
            + [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())] * bool(body),
        }
        self.came: Messages = []
        self.arrived = asyncio.Condition()
        self._gone = asyncio.Event()
        self._is_read = not body

    async def receive(self) -> dict[str, Any]:
        """ASGI's: the body, then nothing until the client leaves."""
        if not self._is_read:
            self._is_read = True
            return {"type": "http.request", "body": self._body, "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        """ASGI's: take what comes."""
        async with self.arrived:
            self.came.append(message)
            self.arrived.notify_all()

    def leave(self) -> None:
        """Close the connection."""
        self._gone.set()

    async def until(self, body: bytes) -> None:
        """Wait until something has come."""
        async with self.arrived:
            await asyncio.wait_for(self.arrived.wait_for(lambda: body in self.body), 5)

    @property
    def status(self) -> int:
        """HTTP status."""
        return int(self.came[0]["status"])

    @property
    def headers(self) -> dict[bytes, bytes]:
        """Headers by their names in lower case."""
        return {name.lower(): value for name, value in self.came[0]["headers"]}

    @property
    def body(self) -> bytes:
        """What has come of the body."""
        return b"".join(one.get("body", b"") for one in self.came)

    @property
    def is_whole(self) -> bool:
        """Whether the response has ended well."""
        return bool(self.came) and not self.came[-1].get("more_body", self.came[-1]["type"] != "http.response.body")


async def visit(proxy: Proxy, *args: Any) -> Visit:
    """Send one request through the proxy and return what came of it."""
    one = Visit(*args)
    await proxy(one.scope, one.receive, one.send)
    return one


def run(scene: Callable[[], Awaitable[None]]) -> None:
    """Play a scene."""
    asyncio.run(scene())  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def echo() -> Iterator[str]:
    """A server that says what it got, packed, with two headers of one name."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        target = scope["raw_path"].decode() + "?" + scope["query_string"].decode()
        headers = [[name.decode(), value.decode()] for name, value in scope["headers"]]
        content = gzip.compress(json.dumps([scope["method"], target, headers, body.decode()]).encode(), mtime=0)
        sent = [(b"content-type", b"application/json"), (b"content-encoding", b"gzip"), (b"set-cookie", b"a=1")]
        sent += [(b"set-cookie", b"b=2"), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": 201, "headers": sent})
        await send({"type": "http.response.body", "body": content})

    with serve(app) as base_url:
        yield base_url


def test_nothing_of_an_exchange_is_changed(echo: str) -> None:
    """Method, escapes, repeated headers and bodies arrive as they were sent, and a packed response stays packed."""

    async def scene() -> None:
        way = Way(echo + "/api")
        one = Visit('{"ü": 1}'.encode(), "POST", "/v1/a%2Fb/c%20d")
        one.scope["query_string"] = b"x=1&x=%7E&y="
        one.scope["headers"] += [(b"x-twice", b"1"), (b"x-twice", b"2"), (b"connection", b"x-own"), (b"x-own", b"0")]
        try:
            await Proxy(way, CONTRACT)(one.scope, one.receive, one.send)
        finally:
            await way.close()
        method, target, headers, body = json.loads(gzip.decompress(one.body))
        assert (method, target, body) == ("POST", "/api/v1/a%2Fb/c%20d?x=1&x=%7E&y=", '{"ü": 1}')
        assert [value for name, value in headers if name == "x-twice"] == ["1", "2"]
        assert dict(headers)["host"] == echo.partition("//")[2]
        # What the client did not send is not added.
        assert {*dict(headers)} == {"host", "authorization", "content-type", "content-length", "x-twice"}
        assert one.status == 201
        assert [value for name, value in one.came[0]["headers"] if name == b"set-cookie"] == [b"a=1", b"b=2"]

    run(scene)


def test_a_stream_passes_as_it_comes() -> None:
    """The first event is with the client before the gateway has sent the second."""

    async def scene() -> None:
        second = asyncio.Event()
        gateway = Scripted(b"data: 1\n\n", second, b"data: 2\n\n", kind="text/event-stream")
        one = Visit(b"{}")
        passing = asyncio.create_task(Proxy(gateway, CONTRACT)(one.scope, one.receive, one.send))
        await one.until(b"data: 1")
        assert not one.is_whole
        second.set()
        await passing
        assert one.body == b"data: 1\n\ndata: 2\n\n"
        assert one.is_whole

    run(scene)


def test_json_that_pauses_is_not_held_back() -> None:
    """Where a gateway begins its JSON and thinks on, what there is goes out."""

    async def scene() -> None:
        rest = asyncio.Event()
        one = Visit(b"{}")
        gateway = Scripted(b"{", rest, b"}")
        passing = asyncio.create_task(Proxy(gateway, CONTRACT)(one.scope, one.receive, one.send))
        await one.until(b"{")
        rest.set()
        await passing
        assert (one.body, one.is_whole) == (b"{}", True)

    run(scene)


def test_a_client_that_leaves_ends_the_request() -> None:
    """Nothing is read from the gateway for a client that has left."""

    async def scene() -> None:
        gateway = Scripted(b"data: 1\n\n", asyncio.Event(), kind="text/event-stream")
        one = Visit(b"", "GET", "/v1/files")
        passing = asyncio.create_task(Proxy(gateway, CONTRACT)(one.scope, one.receive, one.send))
        await one.until(b"data: 1")
        one.leave()
        await passing
        assert gateway.closed

    run(scene)


@pytest.mark.parametrize(
    ("lost", "said"),
    [(Lost("no route", is_sent=False), b"gateway-unreachable"), (Lost("reset", is_sent=True), b"response-lost")],
)
def test_a_gateway_that_does_not_respond_is_named_as_such(lost: Lost, said: bytes, tmp_path: Path) -> None:
    """A failure of the way is told apart from the gateway's own, and whether the request may have arrived.

    A recording has only what may have: what was never sent has cost nobody anything.
    """

    async def scene() -> None:
        one = await visit(Proxy(Scripted(lost), CONTRACT, record=(record := Record(tmp_path / "run.har"))), b"{}")
        record.close()
        assert (one.status, one.headers[b"x-mediarelay-proxy"]) == (502, said)
        assert len(read_files([tmp_path / "run.har"]).entries) == lost.is_sent

    run(scene)


def test_what_breaks_off_breaks_off() -> None:
    """A response that the gateway cuts is not made whole."""

    async def scene() -> None:
        gateway = Scripted(b"data: 1\n\n", Lost("reset", is_sent=True), kind="text/event-stream")
        one = await visit(Proxy(gateway, CONTRACT), b"{}")
        assert (one.body, one.is_whole) == (b"data: 1\n\n", False)

    run(scene)


def test_only_headers_of_one_connection_are_left_out() -> None:
    """What is about one connection stays on it, with all that `Connection` names; the rest passes in its order."""
    sent = [(b"host", b"here"), (b"a", b"1"), (b"connection", b"close, B"), (b"b", b"2"), (b"a", b"3"), (b"te", b"")]
    assert to_gateway(sent, b"there") == [(b"host", b"there"), (b"a", b"1"), (b"a", b"3")]
    received = [(b"Content-Length", b"5"), (b"Transfer-Encoding", b"chunked"), (b"Server", b"x"), (b"X", b"")]
    assert to_client(received, 200) == [(b"Server", b"x"), (b"X", b"")]
    assert to_client(received[:1], 304) == []


TASKS = "/kling/v1/videos/text2video"
TASK = b'{"code":0,"message":"SUCCEED","request_id":"r","data":{"task_id":"1","task_status":"submitted",'
TASK += b'"created_at":1760000000000,"updated_at":1760000000001}}'
PROMPT = b'{"model_name":"kling-v1","prompt":"a cat"}'


def test_the_head_of_a_response_says_what_it_deviates_in() -> None:
    """Small JSON is judged before its head goes out, and what is well has no such header."""

    async def scene() -> None:
        wrong = await visit(Proxy(Scripted(TASK.replace(b"submitted", b"done")), CONTRACT), b"", "GET", TASKS + "/1")
        assert wrong.headers[b"x-mediarelay-deviation"].startswith(b"status-unknown-word: ")
        right = await visit(Proxy(Scripted(TASK), CONTRACT), PROMPT, "POST", TASKS)
        assert (right.body, b"x-mediarelay-deviation" in right.headers) == (TASK, False)

    run(scene)


def test_what_is_paid_stays_within_the_limit(tmp_path: Path) -> None:
    """Beyond the limit nothing is sent, what is free passes, and a certain refusal is given back."""

    async def scene() -> None:
        ledger = Ledger(tmp_path / "ledger.jsonl")
        refused = Scripted(b'{"code":1203,"message":"no","request_id":"r"}', status=400)
        await visit(Proxy(refused, CONTRACT, spending=Spending(CONTRACT, Guard(ledger, 1))), PROMPT, "POST", TASKS)
        gateway = Scripted(TASK)
        proxy = Proxy(gateway, CONTRACT, spending=Spending(CONTRACT, Guard(ledger, 1)))
        assert (await visit(proxy, PROMPT, "POST", TASKS)).status == 200
        beyond = await visit(proxy, PROMPT, "POST", TASKS)
        assert (beyond.status, beyond.headers[b"x-mediarelay-proxy"]) == (402, b"spending-limit")
        assert (await visit(proxy, b"", "GET", TASKS + "/1")).status == 200
        assert [request.method for request, _ in gateway.got] == ["POST", "GET"]

    run(scene)


def test_what_it_costs_stays_within_the_limit(tmp_path: Path) -> None:
    """A price is found by the model in body or address; what has none, or would exceed the limit, is not sent."""
    listed = {model: {"quota_type": 1, "model_price": 0.1} for model in ("kling-v1", "gemini-2.5-flash")}
    gemini = "/v1beta/models/gemini-2.5-flash:generateContent"

    async def prices() -> Prices:
        return Prices(PriceList(listed, {"default": 1}, []))

    async def scene() -> None:
        gateway, guard = Scripted(TASK), Guard(Ledger(tmp_path / "ledger.jsonl"), max_cost=0.2)
        proxy = Proxy(gateway, CONTRACT, spending=Spending(CONTRACT, guard, prices))
        sent = [(b"{}", TASKS), (b"[", "/v1/nowhere"), (PROMPT, TASKS), (b"{}", gemini), (PROMPT, TASKS)]
        found = [await visit(proxy, body, "POST", path) for body, path in sent]
        assert [one.status for one in found] == [402, 402, 200, 200, 402]
        assert [content for _, content in gateway.got] == [PROMPT, b"{}"]
        assert b"names no model" in found[0].body
        assert b"0.2 of 0.2" in make_pages(proxy.watch.board, "", "", guard)["/__mediarelay__"]()[1]

    run(scene)


def test_the_same_submission_is_forwarded_once_a_minute() -> None:
    """What is the same gets the first one's response, also of a client that had left; what differs passes."""

    async def scene() -> None:
        now, rest = [0.0], asyncio.Event()
        gateway = Scripted(TASK[:20], rest, TASK[20:])
        proxy = Proxy(gateway, CONTRACT, repeats=(repeats := Repeats(lambda: now[0])))
        one = Visit(PROMPT, "POST", TASKS)
        lost = asyncio.create_task(proxy(one.scope, one.receive, one.send))
        await one.until(TASK[:20])
        one.leave()
        again = asyncio.create_task(visit(proxy, b' {"prompt":"a cat", "model_name":"kling-v1"}', "POST", TASKS))
        await asyncio.sleep(0)
        rest.set()
        await lost
        assert ((await again).body, (await again).headers[b"x-mediarelay-proxy"]) == (TASK, b"repeated")
        await visit(proxy, PROMPT.replace(b"cat", b"dog"), "POST", TASKS)
        assert len(gateway.got) == 2
        now[0] = 61
        await visit(proxy, PROMPT, "POST", TASKS)
        assert len(gateway.got) == 3
        repeats.close()

    run(scene)


@pytest.mark.parametrize(
    ("first", "forwarded"),
    [
        (Scripted(Lost("no route", is_sent=False)), 2),
        (Scripted(b'{"code":1203,"message":"no","request_id":"r"}', status=400), 2),
        (Scripted(Lost("reset", is_sent=True)), 1),
    ],
)
def test_only_what_may_have_been_taken_is_not_sent_again(first: Scripted, forwarded: int) -> None:
    """A submission that was certainly not accepted is forwarded again; one whose response was lost is not."""

    async def scene() -> None:
        proxy = Proxy(first, CONTRACT, repeats=(repeats := Repeats()))
        for _ in range(2):
            await visit(proxy, PROMPT, "POST", TASKS)
        assert len(first.got) == forwarded
        repeats.close()

    run(scene)


def test_a_recording_holds_what_passed_without_the_key(tmp_path: Path) -> None:
    """What passes is written down at once, keys by a name each, and shows a task as the suite reads it."""

    async def scene() -> None:
        record = Record(tmp_path / "run.har")
        proxy = Proxy(Scripted(TASK), CONTRACT, record=record)
        await visit(proxy, PROMPT, "POST", TASKS)
        await visit(proxy, b"", "GET", TASKS + "/1")
        record.close()

    run(scene)
    assert "sk-test" not in (tmp_path / "run.har").read_text()
    gateway = RecordedGateway(CONTRACT, read_files([tmp_path / "run.har"]))
    [history] = gateway.histories()
    assert (history.submission.reading.id, len(history.polls), history.is_submitted) == ("1", 1, True)


def test_the_page_shows_what_deviates() -> None:
    """People can watch what passes; no parameter, where a key may stand, is shown."""

    async def scene() -> None:
        proxy = Proxy(Scripted(TASK.replace(b"submitted", b"done")), CONTRACT)
        proxy.pages = make_pages(proxy.watch.board, "https://gateway.example", "http://here", None)
        one = Visit(b"", "GET", TASKS + "/1")
        one.scope["query_string"] = b"key=secret"
        await proxy(one.scope, one.receive, one.send)
        page = (await visit(proxy, b"", "GET", "/__mediarelay__")).body.decode()
        assert "status-unknown-word" in page
        assert "secret" not in page

    run(scene)


def test_a_conversation_passes_in_both_directions() -> None:
    """What is said over a WebSocket arrives, with the subprotocol; a refusal keeps status and body."""
    spoken = ["realtime", f"openai-insecure-api-key.{KEY}"]
    with serve_mock() as mock, serve(Proxy(Way(mock.base_url), CONTRACT)) as base_url:
        address = f"ws{base_url.removeprefix('http')}/v1/realtime"
        with connect(f"{address}?model=gpt-realtime", subprotocols=spoken) as there:  # type: ignore[arg-type]
            assert there.subprotocol == "realtime"
            assert json.loads(there.recv(5))["type"] == "session.created"
            there.send('{"type": "session.update", "session": {"type": "realtime"}}')
            assert json.loads(there.recv(5))["type"] == "session.updated"
        with pytest.raises(InvalidStatus) as refused, connect(f"{address}?model=gpt-realtime"):
            pass
        assert refused.value.response.status_code == 401
        assert b"Invalid token" in (refused.value.response.body or b"")
