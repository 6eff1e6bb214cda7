"""Very many tasks in one process, and how fast the mock gateway and the suite are."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import math
import os
import random
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median, quantiles
from typing import Any

from mediarelay import AsyncRelay
from mediarelay_conformance.run import run_suite
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.listen import listen
from mediarelay_mock.testing import KEY

_PRISM = "@stoplight/prism-cli@5.14.2"
_AIMOCK = "@copilotkit/aimock@1.43.0"
_CHAT = json.dumps({"model": "gpt-4o", "stream": True, "messages": [{"role": "user", "content": "hello"}]}).encode()
_SAID = {"fixtures": [{"match": {"userMessage": "hello"}, "response": {"content": "A small cat. A sm"}}]}
"""What aimock says in the three pieces of eight letters that make its stream as long as the mock gateway's."""
_BODY = json.dumps({"model_name": "kling-v2-5-turbo", "prompt": "a cat", "duration": "5", "mode": "std"}).encode()
_CONNECTIONS, _SECONDS = 8, 5.0


def cores() -> int:
    """Return how many cores there are to run on."""
    return len(os.sched_getaffinity(0))


def serve_slow_tasks() -> None:
    """Serve a mock gateway whose videos take about 90 seconds; run in a process of its own."""
    import uvicorn

    chance = random.Random(1)  # noqa: S311
    app = make_app(MockGateway(keys=(KEY,), seconds=lambda _: (0.0, 90 * math.exp(chance.gauss(0, 0.2)))))
    with listen() as listener:
        print(listener.getsockname()[1], flush=True)
        uvicorn.Server(uvicorn.Config(app, log_level="error")).run([listener])


@contextlib.contextmanager
def mock() -> Iterator[str]:
    """Yield the address of such a gateway."""
    command = [sys.executable, "-c", "from benchmarks.load import serve_slow_tasks as serve; serve()"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


async def _wait_for(base_url: str, count: int) -> dict[str, float]:
    """Submit so many videos and wait for all of them; return what that took."""
    polls = 0
    late: list[float] = []
    async with AsyncRelay(base_url, KEY, lateness=5.0, learn=False) as relay:
        send = relay.session.transport.send

        async def counted(request: Any, limit: float | None = None) -> Any:
            nonlocal polls
            polls += 1
            return await send(request, limit)

        gate = asyncio.Semaphore(32)

        async def submit() -> Any:
            async with gate:
                return await relay.kling.text2video(model_name="kling-v2-5-turbo", prompt="a cat")

        tasks = await asyncio.gather(*(submit() for _ in range(count)))
        before, cpu = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        relay.session.transport.send = counted  # type: ignore[method-assign]
        async for _, outcome in relay.as_completed(tasks, in_flight=8):
            assert not isinstance(outcome, Exception), outcome
            late.append(time.time() - outcome.raw["data"]["updated_at"] / 1000)
        used = time.process_time() - cpu
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert len(late) == count
    return {
        "tasks": count,
        "polls per task": polls / count,
        "CPU per poll, us": used / polls * 1e6,
        "memory per task, kB": grown / count,
        "mean lateness, s": mean(late),
        "95 % lateness, s": quantiles(late, n=20)[-1],
    }


def scale(counts: tuple[int, ...] = (100, 1000, 10_000)) -> list[dict[str, float]]:
    """Wait for that many tasks at once, each number in a process of its own."""
    found = []
    for count in counts:
        with mock() as base_url:
            code = f"import benchmarks.load as l, json; print(json.dumps(l.wait_for({base_url!r}, {count})))"
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            found.append(json.loads(done.stdout))
    return found


def wait_for(base_url: str, count: int) -> dict[str, float]:
    """Wait for so many tasks in this process."""
    return asyncio.run(_wait_for(base_url, count))


async def _post(port: int, headers: str) -> int:
    """Submit over a few connections for some seconds; return how many were accepted."""
    head = (
        f"POST /kling/v1/videos/text2video HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}Content-Type: application/json\r\n"
    )
    request = f"{head}Content-Length: {len(_BODY)}\r\n\r\n".encode() + _BODY
    accepted, until = 0, time.monotonic() + _SECONDS

    async def one() -> None:
        nonlocal accepted
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.monotonic() < until:
            writer.write(request)
            answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = re.search(r"content-length: (\d+)", answer, re.IGNORECASE)
            assert length is not None, answer
            await reader.readexactly(int(length[1]))
            assert " 200 " in answer.split("\r\n")[0], answer
            accepted += 1
        writer.close()

    await asyncio.gather(*(one() for _ in range(_CONNECTIONS)))
    return accepted


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def mock_against_prism(root: Path, rounds: int = 3) -> dict[str, Any] | None:
    """Return validated submissions per second of the mock gateway and of Prism; None without Node.js."""
    npx = shutil.which("npx")
    if npx is None:
        return None
    port = _free_port()
    command = [npx, "--yes", _PRISM, "mock", "-p", str(port), str(root / "generated/mediarelay_client/openapi.json")]
    ours, prisms = [], []
    with mock() as base_url, subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as prism:
        _until_it_listens(port)
        headers = f"Authorization: Bearer {KEY}\r\n"
        for _ in range(rounds):
            ours.append(asyncio.run(_post(int(base_url.rpartition(":")[2]), headers)) / _SECONDS)
            prisms.append(asyncio.run(_post(port, headers)) / _SECONDS)
        prism.terminate()
    ratio = median(a / b for a, b in zip(ours, prisms, strict=True))
    return {"mock, POST/s": median(ours), "Prism, POST/s": median(prisms), "ratio": ratio}


async def _chat(port: int) -> int:
    """Stream chats over a few connections for some seconds, each on a connection of its own; return their frames."""
    head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {KEY}\r\n"
    head += f"Content-Type: application/json\r\nConnection: close\r\nContent-Length: {len(_CHAT)}\r\n\r\n"
    frames, until = [0], time.monotonic() + _SECONDS

    async def one() -> None:
        while time.monotonic() < until:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(head.encode() + _CHAT)
            said = await reader.readuntil(b"\r\n0\r\n\r\n")
            assert b" 200 " in said.partition(b"\r\n")[0], said
            assert b"[DONE]" in said, said
            frames.append(said.count(b"data: "))
            writer.close()

    await asyncio.gather(*(one() for _ in range(_CONNECTIONS)))
    return sum(frames)


def streams_beside_aimock(cache: Path, rounds: int = 3) -> dict[str, float] | None:
    """Return frames of streams per second of the mock gateway and of aimock, a mock from npm; None without Node.js."""
    npx = shutil.which("npx")
    if npx is None:
        return None
    port, said = _free_port(), cache / "aimock.json"
    said.write_text(json.dumps(_SAID), "utf-8")
    command = [npx, "--yes", "--package", _AIMOCK, "llmock", "-p", str(port), "-f", str(said), "-c", "8"]
    ours, theirs = [], []
    with mock() as base_url, subprocess.Popen([*command, "--log-level", "silent"], start_new_session=True) as other:
        try:
            _until_it_listens(port)
            for _ in range(rounds):
                ours.append(asyncio.run(_chat(int(base_url.rpartition(":")[2]))) / _SECONDS)
                theirs.append(asyncio.run(_chat(port)) / _SECONDS)
        finally:
            os.killpg(other.pid, signal.SIGTERM)
    return {"mock, frames/s": median(ours), "aimock, frames/s": median(theirs)}


def _until_it_listens(port: int) -> None:
    for _ in range(120):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(1)


def free_tier() -> dict[str, float]:
    """Return how many checks of the free tier run in a second, over every operation."""
    with mock() as base_url, contextlib.redirect_stdout(io.StringIO()):
        began = time.monotonic()
        report = run_suite(base_url, KEY, tier="free")
        took = time.monotonic() - began
    return {"checks": len(report.findings), "seconds": took, "checks/s": len(report.findings) / took}
