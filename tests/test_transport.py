"""What connections may cost: time, memory, the key; and whose they are after a fork or in another event loop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import ipaddress
import json
import os
import pickle
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from mediarelay import AsyncRelay, Clock, Relay, errors
from mediarelay._core.actions import Lost, Request, Response
from mediarelay._core.request import PreparedRequest
from mediarelay._core.response import ParsedResponse
from mediarelay._io.addresses import is_public
from mediarelay._io.bodies import MAX_RESPONSE, Body, NotReadable
from mediarelay._io.gateway import Gateway
from mediarelay._io.transport import AsyncTransport, Transport
from mediarelay.task import AsyncResult, Result
from mediarelay_client.tasks import find_operation
from mediarelay_mock.testing import KEY, Running

from .raw import Connection, FakeResponse, serve_raw
from .samples import example_arguments, methods

OPERATION = find_operation("klingCreateText2Video")
GET = Request("GET", "/kling/v1/videos/text2video/8145")
POST = Request("POST", "/kling/v1/videos/text2video", body=b"{}")
Send = Callable[..., Response | Lost]


@pytest.fixture(params=["threads", "asyncio"])
def how(request: pytest.FixtureRequest) -> str:
    """Both kinds of relays."""
    return str(request.param)


@pytest.fixture
def send(how: str) -> Send:
    """Return a function that sends one request and returns what came of it."""

    def blocking(base_url: str, request: Request = GET, limit: float | None = None, **options: Any) -> Any:
        transport = Transport(Gateway(base_url, KEY), **options)
        try:
            return transport.send(request, limit)
        finally:
            transport.close()

    def with_asyncio(base_url: str, request: Request = GET, limit: float | None = None, **options: Any) -> Any:
        async def run() -> Any:
            transport = AsyncTransport(Gateway(base_url, KEY), **options)
            try:
                return await transport.send(request, limit)
            finally:
                await transport.close()

        return asyncio.run(run())

    return blocking if how == "threads" else with_asyncio


def answering(content: bytes, *, drip: bool = False) -> FakeResponse:
    """Return what answers every request with these bytes."""

    def respond(connection: Connection) -> None:
        while connection.read():
            (connection.drip if drip else connection.write)(content)

    return respond


# -- whose connections they are


@pytest.mark.parametrize("kind", [Transport, AsyncTransport])
def test_https_is_verified_however_it_is_written(kind: type[Any]) -> None:
    """The certificate of a gateway, or of a link's host, is looked at also where the scheme stands in capitals."""
    gateway = Gateway("HTTPS://gateway.example", KEY)
    transport = kind(gateway)
    for url in ("HTTPS://gateway.example/v.mp4", "Https://files.example/v.mp4"):
        client = transport._client("here", transport._flavour(url, public=True))
        assert client._transport._pool._ssl_context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_the_key_is_removed_from_json_in_any_encoding(send: Send, encoding: str) -> None:
    """A key that is repeated in UTF-16, which JSON parsers read, is shown nowhere, and the JSON stays JSON."""

    def respond(connection: Connection) -> None:
        while connection.read():
            connection.give(json.dumps({"message": f"bad key {KEY}"}).encode(encoding))

    with serve_raw(respond) as server:
        response = send(server.base_url)
    assert isinstance(response, Response)
    assert json.loads(response.body) == {"message": "bad key [api key]"}


def _submit_many(relay: Relay, count: int, pipe: int) -> None:
    """Submit in a child; write each task's external id with its id, and leave without cleaning up."""
    try:
        for _ in range(count):
            task = relay.kling.text2video(prompt="a cat")
            os.write(pipe, f"{task.external_id} {task.id}\n".encode())
    finally:
        os._exit(0)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_has_connections_of_its_own(kling_mock: Running) -> None:
    """After a fork no child writes to its parent's sockets: every task is that of its own submission."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        relay.kling.text2video(prompt="a cat")
        reader, writer = os.pipe()
        children = []
        for _ in range(4):
            child = os.fork()
            if not child:
                _submit_many(relay, 5, writer)
            children.append(child)
        os.close(writer)
        own = [relay.kling.text2video(prompt="a cat") for _ in range(5)]
        with os.fdopen(reader) as reported:
            pairs = [line.split() for line in reported]
        for child in children:
            os.waitpid(child, 0)
    pairs += [[str(task.external_id), task.id] for task in own]
    assert len(pairs) == 25
    for external_id, task_id in pairs:
        stored = kling_mock.gateway.store.get(task_id)
        assert stored is not None
        assert stored.body["external_task_id"] == external_id


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_amid_the_requests_of_other_threads_does_no_harm(kling_mock: Running) -> None:
    """A child that was forked while other threads had requests under way submits by connections of its own."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        stop = threading.Event()

        def busy() -> None:
            while not stop.is_set():
                relay.kling.text2video(prompt="a cat")

        threads = [threading.Thread(target=busy) for _ in range(3)]
        for thread in threads:
            thread.start()
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            _submit_many(relay, 3, writer)
        os.close(writer)
        with os.fdopen(reader) as reported:
            pairs = [line.split() for line in reported]
        os.waitpid(child, 0)
        stop.set()
        for thread in threads:
            thread.join()
    assert len(pairs) == 3
    for external_id, task_id in pairs:
        stored = kling_mock.gateway.store.get(task_id)
        assert stored is not None
        assert stored.body["external_task_id"] == external_id


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_an_async_relay_works_in_a_second_event_loop(kling_mock: Running) -> None:
    """A relay that was used in one asyncio.run works in the next ones: each loop has connections of its own."""
    relay = AsyncRelay(kling_mock.base_url, KEY, clock=kling_mock.clock)

    async def run(*, close: bool = False) -> str:
        task = await relay.kling.text2video(prompt="a cat")
        if close:
            await relay.close()
        return str(task.external_id)

    ids = [asyncio.run(run()), asyncio.run(run()), asyncio.run(run(close=True)), asyncio.run(run(close=True))]
    gc.collect()  # what the ended loops left open is closed here, and not within another test
    assert all(kling_mock.gateway.store.uses(KEY, one) == 1 for one in ids)


def test_a_given_transport_is_not_shared_between_event_loops(kling_mock: Running) -> None:
    """Connections that the caller brought cannot be made anew: a second loop is refused before anything is sent."""
    transport = AsyncTransport(Gateway(kling_mock.base_url, KEY), httpx.AsyncHTTPTransport())

    async def first() -> None:
        assert isinstance(await transport.send(GET), Response)
        await transport.close()

    asyncio.run(first())
    with pytest.raises(errors.InvalidInput, match="Nothing was sent"):
        asyncio.run(transport.send(GET))


def test_a_relay_cannot_be_pickled() -> None:
    """A relay holds a key and connections, so that it goes into no pickle, and says so."""
    for relay in (Relay("https://gateway.example", KEY), AsyncRelay("https://gateway.example", KEY)):
        with pytest.raises(TypeError, match="each process"):
            pickle.dumps(relay)


# -- time


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_request_has_a_deadline_as_a_whole(part: str, send: Send) -> None:
    """A head or a body that drips byte by byte ends with the time of the request, though each byte comes in time."""
    head = b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n"
    content = head + b"x-long: " + b"a" * 9000 if part == "head" else b""

    def respond(connection: Connection) -> None:
        connection.read()
        if part == "body":
            connection.write(head + b"\r\n")
        connection.drip(content or b"{" * 9000)

    with serve_raw(respond) as server:
        began = time.monotonic()
        lost = send(server.base_url, timeout=0.4)
    assert isinstance(lost, Lost)
    assert lost.sent
    assert time.monotonic() - began < 2


def test_a_request_may_be_given_less_time(send: Send) -> None:
    """What a single request is given less than the usual time for ends with it."""
    with serve_raw(answering(b"H" * 9000, drip=True)) as server:
        began = time.monotonic()
        assert isinstance(send(server.base_url, limit=0.3), Lost)
    assert time.monotonic() - began < 2


def test_a_dripping_transport_of_the_callers_ends_too(send: Send, how: str) -> None:
    """A transport of httpx that the caller brings keeps to the time of the whole request, too."""
    transport: Any = httpx.HTTPTransport() if how == "threads" else httpx.AsyncHTTPTransport()
    with serve_raw(answering(b"H" * 9000, drip=True)) as server:
        began = time.monotonic()
        assert isinstance(send(server.base_url, limit=0.3, transport=transport), Lost)
    assert time.monotonic() - began < 2


def test_a_large_body_is_given_more_time() -> None:
    """The time of a request grows with what it uploads, a second for every 100 kB."""
    transport = Transport(Gateway("http://gateway.example", KEY), timeout=30)
    assert transport._seconds(POST._replace(body=b"x" * 50_000_000), None) == pytest.approx(530)
    assert transport._seconds(GET, None) == 30
    assert transport._seconds(GET, 5) == 5


def test_a_result_that_comes_at_once_is_given_the_time_of_the_work(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A paid call whose response is the result may take minutes, unless the caller says how long; a query may not."""
    monkeypatch.setattr("mediarelay._io.transport.TIMEOUT", 0.2)

    def respond(connection: Connection) -> None:
        connection.read()
        connection.server.closed.wait(0.5)
        connection.give(b'{"data": [{"url": "https://cdn.example/a.png"}]}')

    async def run(base_url: str, **options: Any) -> Any:
        async with AsyncRelay(base_url, KEY, **options) as relay:
            return await relay.openai.images(prompt="a cat")

    def call(base_url: str, **options: Any) -> Any:
        if how == "asyncio":
            return asyncio.run(run(base_url, **options))
        return Relay(base_url, KEY, **options).openai.images(prompt="a cat")

    with serve_raw(respond) as server:
        assert call(server.base_url).urls == ["https://cdn.example/a.png"]
        with pytest.raises(errors.SubmitUncertain):
            call(server.base_url, request_timeout=0.2)
    assert len(server.requests) == 2


def test_only_paid_calls_without_a_task_are_given_that_time() -> None:
    """What submits a task, queries or lists is answered out of what is known, and so keeps to the usual time."""
    for operation in methods():
        prepared = PreparedRequest(operation, example_arguments(operation))
        assert prepared.request.works == (operation.paid and operation.query is None), operation.id


def test_a_wait_ends_at_its_deadline_inside_a_request(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A poll that hangs at the deadline is given moments, not the time of a request, and the task lives on."""
    monkeypatch.setattr("mediarelay._core.poll.LAST_LOOK", 0.2)
    handle = '{"v":1,"op":"klingCreateText2Video","id":"8145"}'
    with serve_raw(answering(b"H" * 9000, drip=True)) as server:
        began = time.monotonic()
        with pytest.raises(errors.StillRunning) as caught:
            _wait_briefly(how, server.base_url, handle)
    assert time.monotonic() - began < 3
    assert caught.value.handle


def _wait_briefly(how: str, base_url: str, handle: str) -> None:
    if how == "threads":
        Relay(base_url, KEY).resume(handle).wait(timeout=0.3)
    else:
        asyncio.run(AsyncRelay(base_url, KEY).resume(handle).wait(timeout=0.3))


# -- memory


def test_results_in_base64_may_be_larger_than_tasks() -> None:
    """A response that is the result itself has room for ten large pictures; that of a task has not."""
    for works, taken in ((True, True), (False, False)):
        body = Transport(Gateway("http://gateway.example", KEY))._body_of(POST._replace(works=works), {})
        with contextlib.nullcontext() if taken else pytest.raises(NotReadable):
            body.add(b" " * 50_000_000)


@pytest.mark.parametrize("form", ["plain", "untold", "gzip", "deflate"])
def test_a_response_has_a_size(form: str, send: Send) -> None:
    """A response of 600 MB, packed or not, announced or not, is given up within some MB of memory."""
    head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n"
    if form == "plain":
        head += b"content-length: 600000000\r\n"
    if form in ("gzip", "deflate"):
        head += f"content-encoding: {form}\r\n".encode()
    blanks = bytes(32).replace(b"\0", b" ") * 32_768
    packed = {"gzip": lambda: gzip.compress(blanks * 200), "deflate": lambda: zlib.compress(blanks * 200)}
    pieces = [packed[form]()] if form in packed else [blanks] * 600

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(head + b"\r\n")
        for piece in pieces:
            connection.write(piece)

    with serve_raw(respond) as server:
        tracemalloc.start()
        try:
            lost = send(server.base_url)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert isinstance(lost, Lost)
    assert "no task" in lost.reason
    assert peak < 3 * MAX_RESPONSE


def test_packed_responses_are_read(send: Send) -> None:
    """Gzip, zlib and bare deflate are unpacked; what is packed otherwise, cut or broken is a loss, never an error."""
    body = json.dumps({"data": "x" * 5000}).encode()
    bare = zlib.compressobj(wbits=-15)
    forms = {
        "gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "DEFLATE": bare.compress(body) + bare.flush(),
        "identity": body,
    }
    for encoding, packed in forms.items():
        with serve_raw(lambda c, e=encoding, p=packed: c.read() and c.give(p, content_encoding=e)) as server:  # type: ignore[misc]
            response = send(server.base_url)
        assert isinstance(response, Response), response
        assert response.body == body
    for encoding, packed in {"br": body, "gzip": forms["gzip"][:-9], "deflate": b"\xff\xff\xff"}.items():
        with serve_raw(lambda c, e=encoding, p=packed: c.read() and c.give(p, content_encoding=e)) as server:  # type: ignore[misc]
            lost = send(server.base_url)
        assert isinstance(lost, Lost)
        assert lost.sent


def test_a_body_at_the_limit_is_taken() -> None:
    """The limit itself is no failure; one byte more is."""
    body = Body("")
    body.add(b" " * MAX_RESPONSE)
    assert len(body.end()) == MAX_RESPONSE
    with pytest.raises(NotReadable):
        body.add(b" ")


# -- what is certain


@pytest.mark.parametrize(
    "respond",
    [
        lambda connection: connection.give(b"no", "407 Proxy Authentication Required"),
        lambda connection: connection.give(b"no", "502 Bad Gateway"),
        lambda connection: connection.give(b"no", "503 Unavailable"),
        lambda connection: connection.write(b"SSH-2.0-elsewhere\r\n\r\n"),
        lambda connection: connection.write(b"HTTP/1.1 200 OK\r\n\r\n"),
        lambda _: None,
    ],
    ids=["407", "502", "503", "nonsense", "no TLS", "closed"],
)
def test_a_proxy_that_does_not_connect_has_sent_nothing(
    respond: FakeResponse, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a proxy makes no way to the gateway, however it fails, the request was certainly not sent."""
    with serve_raw(lambda connection: connection.read() and respond(connection)) as proxy:
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy.base_url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        lost = send("https://gateway.example", POST)
    assert isinstance(lost, Lost)
    assert not lost.sent
    assert proxy.requests[0].startswith(b"CONNECT gateway.example:443")


@pytest.mark.parametrize(
    "request_",
    [
        GET._replace(query={"task_id": "\ud83d"}),
        GET._replace(method="P O S T"),
        POST._replace(content_type="a\nb"),
    ],
    ids=["surrogate", "method", "header"],
)
def test_what_cannot_be_written_is_no_raw_error(request_: Request, send: Send) -> None:
    """A request that cannot be written is certain not to be sent, or is sent with what cannot be written replaced."""
    with serve_raw(lambda connection: connection.read() and connection.give(b"{}")) as server:
        outcome = send(server.base_url, request_)
    assert isinstance(outcome, Response) or not outcome.sent


@pytest.mark.parametrize("error", [OSError("x"), RuntimeError("x"), ValueError("x"), KeyError("x"), MemoryError()])
def test_whatever_a_transport_raises_is_a_loss(error: Exception, send: Send) -> None:
    """Any error while sending is a loss of which it is not certain that nothing was sent."""

    def handle(_: httpx.Request) -> httpx.Response:
        raise error

    lost = send("https://gateway.example", POST, transport=httpx.MockTransport(handle))
    assert isinstance(lost, Lost)
    assert lost.sent


def test_a_name_that_no_host_can_have_is_not_reached(send: Send) -> None:
    """A label of more than 63 characters is a failure to connect, not a raw UnicodeError."""
    lost = send(f"http://{'a' * 64}.example")
    assert isinstance(lost, Lost)
    assert not lost.sent


# -- the key


@pytest.mark.parametrize(
    "form",
    [
        KEY,
        f"Bearer {KEY}",
        quote(KEY.replace("-", "%2D"), safe="%"),
        b64encode(KEY.encode()).decode(),
        b64encode(f"user:{KEY}".encode()).decode(),
        "".join(f"%{ord(sign):02x}" for sign in KEY),
    ],
    ids=["plain", "bearer", "percent", "base64", "basic", "all-percent"],
)
def test_a_key_that_is_repeated_goes_no_further(form: str, send: Send) -> None:
    """Neither body nor headers of a response hold the key, however it is written there."""
    body = json.dumps({"error": {"message": f"Incorrect API key provided: {form}."}}).encode()
    with serve_raw(lambda c: c.read() and c.give(body, "401 Unauthorized", x_request_id=form)) as server:
        response = send(server.base_url)
    assert isinstance(response, Response)
    text = response.body.decode() + repr(response.headers)
    assert form.removeprefix("Bearer ") not in text
    assert "[api key]" in text


def test_an_id_that_holds_the_key_still_leads_to_its_task(send: Send) -> None:
    """Where the gateway's own id holds the key, it is queried with it, and nothing else shows it."""
    with serve_raw(lambda connection: connection.read() and connection.give(b"{}")) as server:
        send(server.base_url, GET._replace(path="/v1/videos/t-%5Bapi%20key%5D", query={"id": "t-[api key]"}))
    assert server.requests[0].startswith(f"GET /v1/videos/t-{KEY}?id=t-{KEY} ".encode())


# -- addresses


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),  # noqa: S104
        ("224.0.1.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1", False),
        ("fec0::1", False),
        ("fd00::1", False),
        ("ff0e::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:169.254.169.254", False),
        ("::7f00:1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("64:ff9b:1::808:808", False),
        ("2002:7f00:1::", False),
        ("2002:a00:1::1", False),
        ("2001:0:4136:e378:8000:63bf:80ff:fffe", False),
        ("2606:4700::5efe:7f00:1", False),
    ],
)
def test_addresses_are_told_apart(address: str, public: bool) -> None:
    """Private, shared, multicast and reserved addresses are none of anybody's, nor IPv6 forms that hold such IPv4."""
    assert is_public(ipaddress.ip_address(address)) == public


class NoClock(Clock):
    """Waits for nothing."""

    def sleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Go on at once."""
        return False

    async def asleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Go on at once."""
        return False


def _fetch(how: str, url: str, base_url: str, target: Any, **options: Any) -> Any:
    parsed = ParsedResponse(urls=(url,))
    if how == "threads":
        with Relay(base_url, KEY, clock=NoClock()) as relay:
            return Result(OPERATION, parsed, None, relay.session).download(target, **options)

    async def run() -> Any:
        async with AsyncRelay(base_url, KEY, clock=NoClock()) as relay:
            return await AsyncResult(OPERATION, parsed, None, relay.session).download(target, **options)

    return asyncio.run(run())


def test_a_name_that_changes_its_address_is_not_followed(
    how: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """The address that is connected to is the one that was looked at: a second look-up would be too late."""
    requested: Counter[str] = Counter()
    real = socket.getaddrinfo

    def changing(host: Any, port: Any, *others: Any, **more: Any) -> Any:
        if host not in ("rebind.example", b"rebind.example"):
            return real(host, port, *others, **more)
        requested["rebind.example"] += 1
        address = "203.0.114.1" if requested["rebind.example"] == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    connected: list[str] = []

    def connect(address: tuple[str, int], *_: Any, **__: Any) -> Any:
        connected.append(address[0])
        raise ConnectionRefusedError("refused")

    monkeypatch.setattr(socket, "getaddrinfo", changing)
    monkeypatch.setattr(socket, "create_connection", connect)
    with serve_raw(lambda connection: connection.read() and connection.give(b"v" * 99)) as server:
        monkeypatch.setattr("anyio.connect_tcp", _refused(connected))
        with pytest.raises(errors.DownloadError):
            _fetch(how, f"http://rebind.example:{server.port}/v.mp4", "https://gateway.example", tmp_path / "v.mp4")
    assert server.requests == []
    assert "203.0.114.1" in connected
    assert "127.0.0.1" not in connected


def _refused(connected: list[str]) -> Any:
    async def connect(remote_host: Any, *_: Any, **__: Any) -> Any:
        connected.append(str(remote_host))
        raise OSError("refused")

    return connect


@pytest.mark.parametrize("host", ["localhost", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:7f00:1]"])
def test_this_machine_is_private_however_it_is_written(host: str, how: str, tmp_path: Any) -> None:
    """No way of writing this machine's address makes a link of a response lead there."""
    with serve_raw(lambda connection: connection.read() and connection.give(b"v" * 99)) as server:
        with pytest.raises(errors.DownloadError, match="private address"):
            _fetch(how, f"http://{host}:{server.port}/v.mp4", "https://gateway.example", tmp_path / "v.mp4")
        assert server.connections == 0
