"""Downloads over a real socket: whole or not at all, resumed where cut, and the key goes nowhere else."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import itertools
import os
import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent_encode

import pytest

from mediarelay import AsyncRelay, Clock, Relay, errors
from mediarelay._core.response import ParsedResponse
from mediarelay._io.download import safe_name
from mediarelay.task import AsyncResult, Result
from mediarelay_client.tasks import find_operation

from .conftest import ROOT
from .sample_files import JPEG, KINDS, wav

OPERATION = find_operation("klingCreateText2Video")
CONTENT = bytes(itertools.islice(itertools.cycle(range(1, 251)), 300_000))
MEDIA = ROOT / "mock_gateway" / "mediarelay_mock" / "media"
FakeResponse = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by the server's own function and keeps what was requested."""

    protocol_version = "HTTP/1.1"
    server: Files

    def do_GET(self) -> None:
        """Answer."""
        self.server.paths.append(self.path)
        self.server.requested.append({name.lower(): value for name, value in self.headers.items()})
        self.server.response(self)

    def give(self, body: bytes, status: int = 200, *, length: int | None = None, **headers: str) -> None:
        """Send a response; a length beyond the body's is a response that breaks off."""
        self.send_response(status)
        for name, value in {"content-type": "video/mp4", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        if length is not None and length > len(body):
            self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """Be quiet."""


class Files(ThreadingHTTPServer):
    """A host that serves one file in whatever way."""

    daemon_threads = True
    response: FakeResponse

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requested: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.gone = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}/v.mp4?signature=secret"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class NoClock(Clock):
    """Waits for nothing."""

    def sleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Go on at once."""
        return False

    async def asleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Go on at once."""
        return False


@pytest.fixture
def files() -> Iterator[Files]:
    """A running host."""
    files = Files()
    yield files
    files.gone.set()
    files.shutdown()
    files.server_close()


@pytest.fixture(params=["threads", "asyncio"])
def download(request: pytest.FixtureRequest, files: Files, tmp_path: Path) -> Callable[..., Any]:
    """Return a function that downloads from the host, blocking or with asyncio."""

    def parsed(urls: tuple[str, ...] | None, updated: float | None) -> ParsedResponse:
        return ParsedResponse(urls=(files.url,) if urls is None else urls, updated=updated)

    def blocking(
        target: Path = tmp_path / "v.mp4",
        *,
        base_url: str | None = None,
        urls: tuple[str, ...] | None = None,
        updated: float | None = None,
        **options: Any,
    ) -> Any:
        with Relay(base_url or files.url.rpartition("/")[0], "sk-secret", clock=NoClock()) as relay:
            return Result(OPERATION, parsed(urls, updated), None, relay.session).download(target, **options)

    def with_asyncio(
        target: Path = tmp_path / "v.mp4",
        *,
        base_url: str | None = None,
        urls: tuple[str, ...] | None = None,
        updated: float | None = None,
        **options: Any,
    ) -> Any:
        async def run() -> Any:
            async with AsyncRelay(base_url or files.url.rpartition("/")[0], "sk-secret", clock=NoClock()) as relay:
                return await AsyncResult(OPERATION, parsed(urls, updated), None, relay.session).download(
                    target, **options
                )

        return asyncio.run(run())

    return blocking if request.param == "threads" else with_asyncio


def test_a_file_arrives_whole(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """Path, size and digest are those of the content, and nothing else is left in the directory."""
    files.response = lambda handler: handler.give(CONTENT)
    file = download()
    assert (file.path.read_bytes(), file.size) == (CONTENT, len(CONTENT))
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert list(tmp_path.iterdir()) == [file.path]


def test_a_cut_is_resumed_by_range(download: Callable[..., Any], files: Files) -> None:
    """After a cut the rest is requested from where it broke off, under the same version of the file."""

    def response(handler: Handler) -> None:
        start = int(handler.headers.get("range", "bytes=0-")[6:-1])
        if start:
            handler.give(
                CONTENT[start:], 206, etag='"1"', content_range=f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
            )
        else:
            handler.give(CONTENT[:100_000], length=len(CONTENT), etag='"1"')

    files.response = response
    assert download().path.read_bytes() == CONTENT
    assert [requested.get("range") for requested in files.requested] == [None, "bytes=100000-"]
    assert files.requested[1]["if-range"] == '"1"'


def test_a_host_without_ranges_starts_over(download: Callable[..., Any], files: Files) -> None:
    """Where the host answers a range with the whole file, though it announces ranges, the former part is dropped."""
    part = partial(Handler.give, length=len(CONTENT), accept_ranges="bytes", etag='"1"')
    files.response = _in_turn(*(partial(part, body=CONTENT[:size]) for size in (5000, 3000, 90_000, len(CONTENT))))
    file = download()
    assert [requested.get("range") for requested in files.requested] == [
        None,
        "bytes=5000-",
        "bytes=3000-",
        "bytes=90000-",
    ]
    assert file.path.read_bytes() == CONTENT
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()


@pytest.mark.parametrize(
    ("response", "complaint"),
    [
        (lambda handler: handler.give(CONTENT[:9], length=len(CONTENT)), "broke off 5 times"),
        (lambda handler: handler.give(b"<html>gone</html>", content_type="text/html"), "a page came"),
        (lambda handler: handler.give(b' {"error": "gone"}', content_type="video/mp4"), "a page came"),
        (lambda handler: handler.give(b"<!doctype html>", content_type="video/mp4"), "a page came"),
        (lambda handler: handler.give(b""), "empty"),
        (lambda handler: handler.give(b"", 404), "30 days"),
        (lambda handler: handler.give(b"", 503), "broke off"),
        (lambda handler: handler.give(b"", 302, location="ftp://x.example/v.mp4"), "only http"),
        (lambda handler: handler.give(b"", 302, location="/v.mp4"), "for ever"),
    ],
    ids=["short", "html", "json-as-video", "html-as-video", "empty", "gone", "503", "ftp", "loop"],
)
def test_what_is_not_the_file_is_not_kept(
    response: FakeResponse, complaint: str, download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """A short body, a page, an empty response or an endless redirect raises, and leaves nothing behind."""
    files.response = response
    with pytest.raises(errors.DownloadError, match=complaint) as caught:
        download()
    assert list(tmp_path.iterdir()) == []
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(("status", "kind"), [(404, "application/json"), (503, "text/plain"), (200, "text/html")])
def test_what_came_instead_is_shown(status: int, kind: str, download: Callable[..., Any], files: Files) -> None:
    """Where no file comes, the error carries the status and the first characters of what came, without the key."""
    files.response = lambda handler: handler.give(b'{"error": "no \x1b luck for sk-secret"}', status, content_type=kind)
    with pytest.raises(errors.DownloadError, match=r"no .* luck") as caught:
        download()
    assert caught.value.http_status == status
    assert caught.value.response == '{"error": "no \\u001b luck for [api key]"}'
    assert "sk-secret" not in str(caught.value)


def test_a_former_file_survives_a_failure(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """A file of that name is replaced by a whole one only."""
    (tmp_path / "v.mp4").write_bytes(b"former")
    files.response = lambda handler: handler.give(CONTENT[:9], length=len(CONTENT))
    with pytest.raises(errors.DownloadError):
        download()
    assert (tmp_path / "v.mp4").read_bytes() == b"former"


@pytest.mark.parametrize("reported", [True, False])
def test_large_files_are_refused(reported: bool, download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """The limit holds whether the host states the size or not."""

    def untold(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "video/mp4")
        handler.send_header("connection", "close")
        handler.end_headers()
        handler.wfile.write(CONTENT)
        handler.close_connection = True

    files.response = (lambda handler: handler.give(CONTENT)) if reported else untold
    with pytest.raises(errors.DownloadError, match="limit"):
        download(max_bytes=1000)
    assert list(tmp_path.iterdir()) == []


def test_a_large_file_takes_little_memory(download: Callable[..., Any], files: Files) -> None:
    """A file of 64 MB passes through less than 4 MB of memory."""

    def response(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "video/mp4")
        handler.send_header("content-length", str(64 * 1024**2))
        handler.end_headers()
        for _ in range(64):
            handler.wfile.write(piece)

    piece = b"\x00" * 1024**2
    files.response = response
    tracemalloc.start()
    try:
        assert download().size == 64 * 1024**2
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * 1024**2


def test_the_key_goes_to_the_gateway_only(download: Callable[..., Any], files: Files) -> None:
    """The gateway's own origin sees the key; another host, and one it redirects to, does not."""
    files.response = lambda handler: handler.give(CONTENT)
    download()
    assert files.requested[-1]["authorization"] == "Bearer sk-secret"
    download(base_url="http://gateway.example", allow_private=True)
    assert "authorization" not in files.requested[-1]

    other = Files()
    other.response = lambda handler: handler.give(CONTENT)
    files.response = lambda handler: handler.give(b"", 302, location=other.url)
    try:
        download()
    finally:
        other.shutdown()
        other.server_close()
    assert "authorization" not in other.requested[-1]


def test_private_hosts_are_refused(download: Callable[..., Any], files: Files) -> None:
    """A link to this machine or a private network is not followed unless it is the gateway's own or requested."""
    files.response = lambda handler: handler.give(CONTENT)
    with pytest.raises(errors.DownloadError, match="private address"):
        download(base_url="http://gateway.example")
    assert files.requested == []


def test_a_link_to_the_gateways_inside_is_asked_of_the_gateway(
    download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """A link that names localhost or a private address is fetched by its path from the gateway itself, with the key."""
    files.response = lambda handler: handler.give(CONTENT)
    for link in ("http://localhost:3000/mj/image/17?size=1", "http://10.0.0.5/mj/image/17", "http://[::1]:3000/v.mp4"):
        assert download(urls=(link,), target=tmp_path / "it").size == len(CONTENT)
        assert files.requested[-1]["authorization"] == "Bearer sk-secret"
    assert files.paths[-3:] == ["/mj/image/17?size=1", "/mj/image/17", "/v.mp4"]


def test_a_port_that_nobody_serves_is_asked_of_the_gateway(download: Callable[..., Any], files: Files) -> None:
    """A link to the gateway's own host at a port that is closed is fetched from the gateway."""
    files.response = lambda handler: handler.give(CONTENT)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        link = f"http://127.0.0.1:{closed.getsockname()[1]}/v.mp4"
        assert download(urls=(link,)).size == len(CONTENT)


def test_the_private_address_is_named_where_the_gateway_has_nothing(download: Callable[..., Any], files: Files) -> None:
    """Where the gateway has no such path either, the error names the link's address and how to allow it."""
    files.response = lambda handler: handler.give(b"", 404)
    with pytest.raises(errors.DownloadError, match=r"private address 10\.0\.0\.5.*allow_private=True"):
        download(urls=("http://10.0.0.5/mj/image/17",))


@pytest.mark.parametrize(
    "link",
    [
        "data:video/mp4;base64," + base64.b64encode(CONTENT).decode(),
        "DATA:video/mp4;charset=binary;BASE64," + base64.b64encode(CONTENT).decode().rstrip("="),
        "data:video/mp4;base64," + base64.urlsafe_b64encode(CONTENT).decode(),
        "data:video/mp4;base64," + base64.encodebytes(CONTENT).decode(),
        "data:video/mp4;base64," + percent_encode(base64.b64encode(CONTENT).decode(), safe=""),
        "data:video/mp4," + percent_encode(CONTENT, safe=""),
    ],
    ids=["base64", "unpadded", "urlsafe", "lines", "escaped", "percent"],
)
def test_a_link_that_is_the_file_is_written(
    link: str, download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """The bytes of a data: URI, in any of its spellings, are the file; no request is made."""
    file = download(f"{tmp_path}/new/", urls=(link,))
    assert file.path == tmp_path / "new" / "text2video.mp4"
    assert file.path.read_bytes() == CONTENT
    assert (file.size, file.sha256) == (len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    assert files.requested == []


@pytest.mark.parametrize(
    ("link", "complaint"),
    [
        ("data:video/mp4;base64,AAAA!AAA", "damaged"),
        ("data:text/html;base64,PGh0bWw+", "a page came"),
        ("data:video/mp4;base64,", "empty"),
        ("data:video/mp4;base64," + "AAAA" * 1000, "limit"),
    ],
)
def test_a_link_that_is_no_whole_file_leaves_nothing(
    link: str, complaint: str, download: Callable[..., Any], tmp_path: Path
) -> None:
    """A damaged, empty or too large data: URI raises and leaves nothing behind."""
    with pytest.raises(errors.DownloadError, match=complaint) as caught:
        download(urls=(link,), max_bytes=2000)
    assert list(tmp_path.iterdir()) == []
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("status", [404, 400, 409])
def test_a_file_that_comes_late_is_waited_for(status: int, download: Callable[..., Any], files: Files) -> None:
    """Right after the success a file that is not there yet is requested again, for a minute."""
    turns = itertools.count()
    files.response = lambda handler: (
        handler.give(CONTENT) if next(turns) > 3 else handler.give(b'{"code": "x"}', status)
    )
    assert download().size == len(CONTENT)
    files.response = lambda handler: handler.give(b"", status)
    files.requested.clear()
    with pytest.raises(errors.DownloadError, match=str(status)):
        download()
    assert len(files.requested) == 8  # after 0, 2, 6, 14, 29, 44, 59 and 60 seconds


def test_a_file_of_long_ago_is_not_waited_for(download: Callable[..., Any], files: Files) -> None:
    """Where the success is old, a missing file is gone."""
    files.response = lambda handler: handler.give(b"", 404)
    with pytest.raises(errors.DownloadError):
        download(updated=1.0)
    assert len(files.requested) == 1


def test_a_directory_gets_a_safe_name(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """Into a directory the file goes under the task's name and its own suffix."""
    files.response = lambda handler: handler.give(CONTENT)
    assert download(f"{tmp_path}/new/").path == tmp_path / "new" / "text2video.mp4"
    assert download(tmp_path).path == tmp_path / "text2video.mp4"


def test_ids_that_no_file_name_holds_have_files_of_their_own() -> None:
    """Ids with a common beginning, or with other signs at the same place, do not share a name; all names fit."""
    ids = ["x" * 150 + "1", "x" * 150 + "2", "a/b", "a.b", "a_b", "..", ".", "", "\u732b" * 99, "\ud83d", "A" * 100]
    names = [safe_name(one) for one in ids]
    assert len(set(names)) == len(ids)
    assert all(0 < len(name.encode()) <= 100 and not set(name) & set("/.\\") for name in names)
    assert safe_name("829685176001789457") == "829685176001789457"
    assert safe_name("A" * 100) == "A" * 100


def test_a_part_of_a_whole_of_unknown_length_is_not_taken_for_the_rest(
    download: Callable[..., Any], files: Files
) -> None:
    """After a cut of a body without a length, a part whose total is unknown is no proof of the end: it begins again."""
    turns = itertools.count()

    def response(handler: Handler) -> None:
        turn = next(turns)
        if turn == 0:
            handler.send_response(200)
            handler.send_header("content-type", "video/mp4")
            handler.send_header("transfer-encoding", "chunked")
            handler.end_headers()
            handler.wfile.write(b"%x\r\n%s\r\n" % (3000, CONTENT[:3000]))
            handler.close_connection = True
        elif "range" in handler.headers:
            handler.give(CONTENT[3000:5000], 206, content_range="bytes 3000-4999/*")
        else:
            handler.give(CONTENT)

    files.response = response
    assert download().path.read_bytes() == CONTENT


def _in_turn(first: FakeResponse, *others: FakeResponse) -> FakeResponse:
    """Answer by one function after the other, and by the last one from then on."""
    answers = iter((first, *others[:-1]))
    return lambda handler: next(answers, (first, *others)[-1])(handler)


WHOLE = {
    "video/mp4": (MEDIA / "sample.mp4").read_bytes(),
    "image/png": (MEDIA / "sample.png").read_bytes(),
    "image/jpeg": JPEG,
    "image/webp": b"RIFF\xf4\x03\0\0WEBPVP8L\xe8\x03\0\0\x2f" + bytes(999),
    "audio/wav": wav(1),
    "video/webm": KINDS["video/webm"] + b"B\x87\x81\x04B\x85\x81\x02\x18S\x80g\x43\xe8" + bytes(1000),
}


def _by_closing(content: bytes, kind: str) -> FakeResponse:
    """Answer with a part of which only the end of the connection marks the end."""

    def response(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", kind)
        handler.send_header("connection", "close")
        handler.end_headers()
        handler.wfile.write(content)

    return response


@pytest.mark.parametrize("kind", ["video/mp4", "image/png", "image/jpeg", "image/webp", "audio/wav", "video/webm"])
def test_an_end_that_only_the_connection_tells_must_be_the_files_own(
    kind: str, download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """Of a body without a length the file itself must say that it is whole; what is cut is requested again."""
    content = WHOLE[kind]
    for cut in (len(content) - 1, len(content) // 2):
        files.response = _in_turn(_by_closing(content[:cut], kind), _by_closing(content, kind))
        got = download()
        assert (got.path.read_bytes(), got.note) == (content, None)
        files.response = _by_closing(content[:cut], kind)
        got.path.unlink()
        with pytest.raises(errors.DownloadError, match="ends in the middle"):
            download()
        assert list(tmp_path.iterdir()) == []
        files.response = partial(Handler.give, body=content[:cut], content_type=kind)
        got = download()
        assert got.path.read_bytes() == content[:cut]
        assert "missing at its end" in got.note


def test_an_end_that_nothing_tells_is_said(download: Callable[..., Any], files: Files) -> None:
    """A recording does not mark its end: without a length the file is kept, with a note; with one there is none."""
    files.response = _by_closing(b"ID3\x04" + bytes(900), "audio/mpeg")
    assert "cannot be known" in download().note
    files.response = partial(Handler.give, body=b"ID3\x04" + bytes(900), content_type="audio/mpeg")
    assert download().note is None


def test_a_host_that_packs_nothing_may_say_so(download: Callable[..., Any], files: Files) -> None:
    """An empty content encoding, and identity in any letters, is none."""
    for encoding in ("", "Identity"):
        files.response = partial(Handler.give, body=CONTENT, content_encoding=encoding)
        assert download().path.read_bytes() == CONTENT


def test_what_a_host_writes_into_heads_is_quoted(download: Callable[..., Any], files: Files) -> None:
    """Escape sequences and the key, in types of content or in redirects, stand in no error."""
    cases: list[tuple[str, dict[str, Any]]] = [
        ("text/\x1b[2J", {}),
        ("text/plain", {"location": "/gone/sk-secret/v.mp4"}),
    ]
    for kind, headers in cases:

        def response(handler: Handler, kind: str = kind, headers: dict[str, Any] = headers) -> None:
            status = 302 if headers and handler.path.startswith("/v.mp4") else 200
            handler.give(b"no", status, content_type=kind, **headers)

        files.response = response
        with pytest.raises(errors.DownloadError) as refused:
            download()
        assert "\x1b" not in str(refused.value)
        assert "sk-secret" not in str(refused.value)


def _cut_then(second: FakeResponse, first: int = 3000) -> FakeResponse:
    """Answer the first request with a part that breaks off, and the next by a function, then with the whole."""
    turns = itertools.count()

    def response(handler: Handler) -> None:
        turn = next(turns)
        if turn == 0:
            handler.give(CONTENT[:first], length=len(CONTENT), etag='"1"')
        elif turn == 1:
            second(handler)
        else:
            handler.give(CONTENT, etag='"1"')

    return response


_LAST = len(CONTENT) - 1


@pytest.mark.parametrize(
    "second",
    [
        lambda h: h.give(CONTENT, 206, etag='"1"', content_range=f"bytes 0-{_LAST}/{len(CONTENT)}"),
        lambda h: h.give(CONTENT[2000:], 206, etag='"1"', content_range=f"bytes 2000-{_LAST}/{len(CONTENT)}"),
        lambda h: h.give(CONTENT[3000:], 206, etag='"1"', content_range=f"bytes 3000-{_LAST}/{len(CONTENT) + 5}"),
        lambda h: h.give(CONTENT[3000:], 206, etag='"2"', content_range=f"bytes 3000-{_LAST}/{len(CONTENT)}"),
        lambda h: h.give(CONTENT[3000:], 206, etag='"1"', content_range=f"bytes 3000-3999/{len(CONTENT)}"),
        lambda h: h.give(CONTENT[3000:], 206, etag='"1"'),
        lambda h: h.give(CONTENT[3000:], 206, etag='"1"', content_range="nonsense"),
        lambda h: h.give(b"", 416, content_range=f"bytes */{len(CONTENT)}"),
    ],
    ids=["whole", "earlier", "total", "changed", "length", "untold", "nonsense", "416"],
)
def test_a_part_that_is_not_the_missing_one_is_not_added(
    second: FakeResponse, download: Callable[..., Any], files: Files
) -> None:
    """Where start, end, total or version of a resumed part differ, the download begins again and is whole."""
    files.response = _cut_then(second)
    assert download().path.read_bytes() == CONTENT
    assert "range" not in files.requested[-1]


def test_a_part_of_the_missing_part_is_taken(download: Callable[..., Any], files: Files) -> None:
    """From a host that sends less than was requested the rest is requested."""

    def response(handler: Handler) -> None:
        start = int(handler.headers.get("range", "bytes=0-")[6:-1])
        part = CONTENT[start : start + 50_000]
        end = start + len(part) - 1
        handler.give(part, 206, etag='"1"', content_range=f"bytes {start}-{end}/{len(CONTENT)}")

    files.response = response
    assert download().path.read_bytes() == CONTENT
    assert len(files.requested) == 6


def test_a_download_that_gets_on_is_not_given_up(download: Callable[..., Any], files: Files) -> None:
    """Any number of cuts is survived as long as each connection brings the download further."""

    def response(handler: Handler) -> None:
        start = int(handler.headers.get("range", "bytes=0-")[6:-1])
        headers = {"etag": '"1"'} | ({"content_range": f"bytes {start}-{_LAST}/{len(CONTENT)}"} if start else {})
        part = CONTENT[start : start + 15_000]
        handler.give(part, 206 if start else 200, length=len(CONTENT) - start, **headers)

    files.response = response
    assert download().path.read_bytes() == CONTENT
    assert len(files.requested) == 20


@pytest.mark.parametrize(("start", "piece"), [(b"", b"1\r\nx\r\n"), (b"1\r\nx\r\n0\r\n", b"a: b\r\n")])
def test_a_download_that_hardly_flows_is_given_up(
    start: bytes, piece: bytes, download: Callable[..., Any], files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A body, or what may follow it, that drips for ever is ended, though each byte comes in time."""
    monkeypatch.setattr("mediarelay._io.throughput.STALL", 0.2)
    monkeypatch.setattr("mediarelay._io.download._TRIES", 1)

    def response(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("transfer-encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(start)
        for _ in range(100):
            handler.wfile.write(piece)
            files.gone.wait(0.02)

    files.response = response
    with pytest.raises(errors.DownloadError, match="bytes came in 0 seconds"):
        download()


@pytest.mark.parametrize(
    ("content", "kind", "complaint"),
    [
        (b"Service unavailable, try again later", "video/mp4", "text came"),
        ("不存在".encode() * 300, "video/mp4", "text came"),
        (b"\x89PNG\r\n\x1a\n" + bytes(900), "video/mp4", "another kind"),
        (b"%PDF-1.7\n\xff\xfe" + bytes(900), "image/png", "another kind"),
        (b"PK\x03\x04" + bytes(900), "audio/mpeg", "another kind"),
        (b"\n" * 300 + b"<html>", "video/mp4", "page came"),
    ],
    ids=["text", "chinese", "picture", "pdf", "zip", "blanks-first"],
)
def test_the_first_bytes_are_of_the_kind_that_was_promised(
    content: bytes, kind: str, complaint: str, download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """What is plainly no media, or of another kind than the host says, is refused, and leaves nothing behind."""
    files.response = lambda handler: handler.give(content, content_type=kind)
    with pytest.raises(errors.DownloadError, match=complaint):
        download()
    assert list(tmp_path.iterdir()) == []


def test_pictures_may_be_text(download: Callable[..., Any], files: Files) -> None:
    """A picture in SVG is text and a picture."""
    picture = b'<?xml version="1.0"?>' + b" " * 100 + b'<svg xmlns="http://www.w3.org/2000/svg"></svg>'
    files.response = lambda handler: handler.give(picture, content_type="image/svg+xml")
    assert download().path.read_bytes() == picture


def test_only_files_are_replaced(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """To devices, pipes and streams the whole is written; a link is kept, and what it leads to replaced."""
    files.response = lambda handler: handler.give(CONTENT)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    assert download(pipe).path == pipe
    reader.join(timeout=10)
    assert read == [CONTENT]
    assert pipe.is_fifo()
    assert download(Path("/dev/null")).size == len(CONTENT)
    assert Path("/dev/null").is_char_device()
    stream = io.BytesIO()
    assert str(download(stream).path) == "-"
    assert stream.getvalue() == CONTENT
    real, link = tmp_path / "real.mp4", tmp_path / "link.mp4"
    link.symlink_to(real)
    download(link)
    assert link.is_symlink()
    assert real.read_bytes() == CONTENT


@pytest.mark.parametrize("url", ["http://[::1/v", "http://gateway.example:99999/v", f"http://{'a' * 64}.example/v"])
def test_links_that_lead_nowhere_are_typed(url: str, download: Callable[..., Any]) -> None:
    """A link that cannot be read, or that no host can have, is a DownloadError."""
    with pytest.raises(errors.DownloadError):
        download(urls=(url,))


def test_a_target_that_cannot_be_written_is_typed(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """A file where a folder should be, and a folder that cannot be made, are reported with the link."""
    files.response = lambda handler: handler.give(CONTENT)
    (tmp_path / "file").write_bytes(b"")
    for target in (tmp_path / "file" / "v.mp4", f"{tmp_path}/file/"):
        with pytest.raises(errors.DownloadError, match=r"v\.mp4"):
            download(target)
