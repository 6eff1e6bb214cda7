"""What the proxy costs: time added to a request, memory over a large download, and fifty clients at once.

Server and proxy are processes of their own, as operators run them; requests go by turns directly and through the proxy,
so that what else the machine does hits both alike.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROUNDS = 5
REQUESTS = 300
CLIENTS = 50
EACH = 20
MEGABYTES = 256
_KEY = "sk-bench-0123456789"
_TASK = json.dumps(
    {
        "code": 0,
        "message": "SUCCEED",
        "request_id": "r",
        "data": {
            "task_id": "1",
            "task_status": "processing",
            "created_at": 1_760_000_000_000,
            "updated_at": 1_760_000_000_001,
        },
    }
).encode()
_PIECE = bytes(64 * 1024)


async def gateway(scope: Any, receive: Any, send: Any) -> None:
    """Serve one task, and one large file."""
    del receive
    if scope["type"] != "http":
        return
    is_file = scope["path"].endswith(".mp4")
    size = MEGABYTES * 1024**2 if is_file else len(_TASK)
    headers = [(b"content-type", b"video/mp4" if is_file else b"application/json"), (b"content-length", b"%d" % size)]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for _ in range(size // len(_PIECE)):
        await send({"type": "http.response.body", "body": _PIECE, "more_body": True})
    await send({"type": "http.response.body", "body": b"" if is_file else _TASK})


class Place(NamedTuple):
    """Where something listens, and which process it is."""

    port: int
    pid: int


@contextlib.contextmanager
def _started(*words: str) -> Iterator[Place]:
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        found = None
        while found is None and (line := process.stdout.readline()):
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        assert found is not None, "it did not start"
        threading.Thread(target=process.stdout.read, daemon=True).start()
        yield Place(int(found[1]), process.pid)
    finally:
        process.terminate()
        process.wait(30)


def measure() -> dict[str, float]:
    """Measure all of it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        _started("-m", "benchmarks.proxy") as direct,
        _started(
            "-m", "mediarelay", "proxy", f"http://127.0.0.1:{direct.port}", "--port", "0", "--har", f"{folder}/run.har"
        ) as proxied,
    ):
        _ask(proxied.port, 50)  # what is compiled at the first use is compiled
        added = []
        for _ in range(ROUNDS):
            sides = [_ask(place.port, REQUESTS) for place in (direct, proxied)]
            added.append([statistics.median(side) for side in sides])
        before = _resident(proxied.pid)
        seconds, highest = _download(proxied), _highest(proxied.pid)
        crowds = [_crowd(place.port) for place in (direct, proxied)]
        best = min(added, key=lambda pair: pair[1] - pair[0])
        middle = statistics.median(pair[1] - pair[0] for pair in added)
        return {
            "direct, ms": best[0] * 1000,
            "added, ms": best[1] * 1000 - best[0] * 1000,
            "added, median of rounds, ms": middle * 1000,
            "memory, MB": before,
            "memory grown, MB": max(0.0, highest - before),
            "download, MB/s": MEGABYTES / seconds,
            "failed of 50 clients": crowds[1][1],
            "50 clients, requests/s": crowds[1][0],
            "50 clients, directly, requests/s": crowds[0][0],
        }


def _ask(port: int, count: int) -> list[float]:
    """Return how long queries took."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took = []
    for _ in range(count):
        began = time.perf_counter()
        connection.request("GET", "/kling/v1/videos/text2video/1", headers={"Authorization": f"Bearer {_KEY}"})
        response = connection.getresponse()
        assert response.read() == _TASK
        took.append(time.perf_counter() - began)
    connection.close()
    return took


def _download(place: Place) -> float:
    connection = http.client.HTTPConnection("127.0.0.1", place.port)
    began, size = time.perf_counter(), 0
    connection.request("GET", "/files/large.mp4")
    response = connection.getresponse()
    while piece := response.read(1024**2):
        size += len(piece)
    assert size == MEGABYTES * 1024**2
    connection.close()
    return time.perf_counter() - began


def _crowd(port: int) -> tuple[float, float]:
    """Return how many requests a second many clients at once get through, and how many of them failed."""
    failed: list[BaseException] = []

    def visit() -> None:
        try:
            _ask(port, EACH)
        except (OSError, AssertionError, http.client.HTTPException) as error:
            failed.append(error)

    clients = [threading.Thread(target=visit) for _ in range(CLIENTS)]
    began = time.perf_counter()
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return CLIENTS * EACH / (time.perf_counter() - began), float(len(failed))


def _resident(pid: int) -> float:
    return _status(pid, "VmRSS")


def _highest(pid: int) -> float:
    return _status(pid, "VmHWM")


def _status(pid: int, name: str) -> float:
    """Return a number of the system's about a process, in MB."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text("ascii"))
    assert found is not None
    return int(found[1]) / 1024


def main() -> None:
    """Serve what is measured against."""
    import uvicorn

    from mediarelay_mock.listen import listen

    listener = listen()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(uvicorn.Config(gateway, http="httptools", log_level="error")).run(sockets=[listener])


if __name__ == "__main__":
    main()
