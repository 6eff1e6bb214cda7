"""Downloads over a real socket: whole or not at all, resumed where cut, and the key goes nowhere else."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from mediarelay import AsyncRelay, Clock, Relay, errors
from mediarelay.lifecycle import Reading
from mediarelay.task import AsyncResult, Result
from mediarelay_client.tasks import find_operation

OPERATION = find_operation("klingCreateText2Video")
CONTENT = bytes(itertools.islice(itertools.cycle(range(1, 251)), 300_000))
Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by the server's own function and keeps what was asked."""

    protocol_version = "HTTP/1.1"
    server: Files

    def do_GET(self) -> None:
        """Answer."""
        self.server.asked.append({name.lower(): value for name, value in self.headers.items()})
        self.server.answer(self)

    def give(self, body: bytes, status: int = 200, *, length: int | None = None, **headers: str) -> None:
        """Send a reply; a length beyond the body's is a reply that breaks off."""
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
    answer: Answer

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, str]] = []
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
    files.shutdown()
    files.server_close()


@pytest.fixture(params=["threads", "asyncio"])
def download(request: pytest.FixtureRequest, files: Files, tmp_path: Path) -> Callable[..., Any]:
    """Return a function that downloads from the host, blocking or with asyncio."""

    def blocking(target: Path = tmp_path / "v.mp4", *, base_url: str | None = None, **options: Any) -> Any:
        with Relay(base_url or files.url.rpartition("/")[0], "sk-secret", clock=NoClock()) as relay:
            return Result(OPERATION, Reading(urls=(files.url,)), None, relay).download(target, **options)

    def with_asyncio(target: Path = tmp_path / "v.mp4", *, base_url: str | None = None, **options: Any) -> Any:
        async def run() -> Any:
            async with AsyncRelay(base_url or files.url.rpartition("/")[0], "sk-secret", clock=NoClock()) as relay:
                return await AsyncResult(OPERATION, Reading(urls=(files.url,)), None, relay).download(target, **options)

        return asyncio.run(run())

    return blocking if request.param == "threads" else with_asyncio


def test_a_file_arrives_whole(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """Path, size and digest are those of the content, and nothing else is left in the directory."""
    files.answer = lambda handler: handler.give(CONTENT)
    file = download()
    assert (file.path.read_bytes(), file.size) == (CONTENT, len(CONTENT))
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert list(tmp_path.iterdir()) == [file.path]


def test_a_cut_is_resumed_by_range(download: Callable[..., Any], files: Files) -> None:
    """After a cut the rest is asked for from where it broke off, under the same version of the file."""

    def answer(handler: Handler) -> None:
        start = int(handler.headers.get("range", "bytes=0-")[6:-1])
        if start:
            handler.give(CONTENT[start:], 206, etag='"1"', content_range=f"bytes {start}-/{len(CONTENT)}")
        else:
            handler.give(CONTENT[:100_000], length=len(CONTENT), etag='"1"')

    files.answer = answer
    assert download().path.read_bytes() == CONTENT
    assert [asked.get("range") for asked in files.asked] == [None, "bytes=100000-"]
    assert files.asked[1]["if-range"] == '"1"'


def test_a_host_without_ranges_starts_over(download: Callable[..., Any], files: Files) -> None:
    """Where the host answers a range with the whole file, the part that was there is thrown away."""
    turns = itertools.count()
    files.answer = lambda handler: handler.give(CONTENT if next(turns) else CONTENT[:5000], length=len(CONTENT))
    file = download()
    assert file.path.read_bytes() == CONTENT
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()


@pytest.mark.parametrize(
    ("answer", "complaint"),
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
    answer: Answer, complaint: str, download: Callable[..., Any], files: Files, tmp_path: Path
) -> None:
    """A short body, a page, an empty reply or an endless redirect raises, and leaves nothing behind."""
    files.answer = answer
    with pytest.raises(errors.DownloadError, match=complaint) as caught:
        download()
    assert list(tmp_path.iterdir()) == []
    assert "secret" not in str(caught.value)


def test_a_former_file_survives_a_failure(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """A file of that name is replaced by a whole one only."""
    (tmp_path / "v.mp4").write_bytes(b"former")
    files.answer = lambda handler: handler.give(CONTENT[:9], length=len(CONTENT))
    with pytest.raises(errors.DownloadError):
        download()
    assert (tmp_path / "v.mp4").read_bytes() == b"former"


@pytest.mark.parametrize("told", [True, False])
def test_large_files_are_refused(told: bool, download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """The limit holds whether the host tells the size or not."""

    def untold(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "video/mp4")
        handler.send_header("connection", "close")
        handler.end_headers()
        handler.wfile.write(CONTENT)
        handler.close_connection = True

    files.answer = (lambda handler: handler.give(CONTENT)) if told else untold
    with pytest.raises(errors.DownloadError, match="limit"):
        download(max_bytes=1000)
    assert list(tmp_path.iterdir()) == []


def test_a_large_file_takes_little_memory(download: Callable[..., Any], files: Files) -> None:
    """A file of 64 MB passes through less than 4 MB of memory."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "video/mp4")
        handler.send_header("content-length", str(64 * 1024**2))
        handler.end_headers()
        for _ in range(64):
            handler.wfile.write(piece)

    piece = b"\x00" * 1024**2
    files.answer = answer
    tracemalloc.start()
    try:
        assert download().size == 64 * 1024**2
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * 1024**2


def test_the_key_goes_to_the_gateway_only(download: Callable[..., Any], files: Files) -> None:
    """The gateway's own origin sees the key; another host, and one it redirects to, does not."""
    files.answer = lambda handler: handler.give(CONTENT)
    download()
    assert files.asked[-1]["authorization"] == "Bearer sk-secret"
    download(base_url="http://gateway.example", allow_private=True)
    assert "authorization" not in files.asked[-1]

    other = Files()
    other.answer = lambda handler: handler.give(CONTENT)
    files.answer = lambda handler: handler.give(b"", 302, location=other.url)
    try:
        download()
    finally:
        other.shutdown()
        other.server_close()
    assert "authorization" not in other.asked[-1]


def test_private_hosts_are_refused(download: Callable[..., Any], files: Files) -> None:
    """A link to this machine or a private network is not followed unless it is the gateway's own or asked for."""
    files.answer = lambda handler: handler.give(CONTENT)
    with pytest.raises(errors.DownloadError, match="private address"):
        download(base_url="http://gateway.example")
    assert files.asked == []


def test_a_directory_gets_a_safe_name(download: Callable[..., Any], files: Files, tmp_path: Path) -> None:
    """Into a directory the file goes under the task's name and its own suffix."""
    files.answer = lambda handler: handler.give(CONTENT)
    assert download(f"{tmp_path}/new/").path == tmp_path / "new" / "text2video.mp4"
    assert download(tmp_path).path == tmp_path / "text2video.mp4"
