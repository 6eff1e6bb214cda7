"""`mediarelay mcp` as a client starts it: a process of its own, over standard input and output and over a socket."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters

from mediarelay_mock.testing import KEY, Running, serve_mock

from .test_mcp import CALL, HELLO, call, planned

INSPECTOR = shutil.which("mcp-inspector")
SERVER = [sys.executable, "-m", "mediarelay", "mcp", "--max-paid", "1"]


@pytest.fixture(scope="module")
def mock() -> Iterator[Running]:
    """A gateway whose time is turned."""
    with serve_mock("kling") as running:
        yield running


@pytest.fixture
def environment(mock: Running, tmp_path: Path) -> dict[str, str]:
    """What the server is started with: nothing of it is this account's own."""
    files = {"HISTORY": "history.sqlite", "LEDGER": "ledger.jsonl", "DURATIONS": "durations.json"}
    return {
        **os.environ,
        "MEDIARELAY_BASE_URL": mock.base_url,
        "MEDIARELAY_API_KEY": KEY,
        **{f"MEDIARELAY_{name}": str(tmp_path / file) for name, file in files.items()},
    }


@contextmanager
def listening(environment: dict[str, str], folder: Path) -> Iterator[str]:
    """Serve by HTTP, and yield the address that it says."""
    from mediarelay_mock.listen import listen

    with listen() as free:
        port = free.getsockname()[1]
    command = [*SERVER, "--folder", str(folder), "--http", "--port", str(port)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        try:
            yield server.stderr.readline().split()[-1]
        finally:
            server.terminate()


@asynccontextmanager
async def over_http(url: str) -> AsyncIterator[Client]:
    """Wait until the server that said where it is listens, and come in."""
    async with asyncio.timeout(20):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", int(url.split(":")[2].split("/")[0]))
                break
            except OSError:
                await asyncio.sleep(0.05)
    writer.close()
    async with Client(url) as client:
        yield client


def test_a_client_that_loses_its_server_comes_back_by_another_way(
    mock: Running, environment: dict[str, str], tmp_path: Path
) -> None:
    """What a process sold over its pipes, before it was killed, another one fetches over HTTP, for one payment."""
    server = StdioServerParameters(command=SERVER[0], args=[*SERVER[1:], "--folder", str(tmp_path)], env=environment)

    async def buy() -> tuple[str, dict[str, Any]]:
        async with Client(server) as client:
            plan = await planned(client)
            return plan, await call(client, "submit", plan_id=plan)

    async def come_back(url: str) -> tuple[dict[str, Any], ...]:
        async with over_http(url) as client:
            again = await call(client, "submit", plan_id=plan)
            (listed,) = (await call(client, "list_tasks"))["tasks"]
            state = await call(client, "wait", task=listed["task"], seconds=1)
            return again, state, await call(client, "download", task=listed["handle"], name="cat")

    before = len(mock.gateway.store)
    plan, bought = asyncio.run(buy())
    mock.turned.turn(600)
    with listening(environment, tmp_path) as url:
        again, state, fetched = asyncio.run(come_back(url))
    assert again["already_submitted"]
    assert again["task"] == state["task"] == bought["task"]
    assert state["state"] == "succeeded"
    assert Path(fetched["files"][0]["path"]).stat().st_size > 0
    assert len(mock.gateway.store) == before + 1


def test_nothing_but_the_protocol_is_on_standard_output(environment: dict[str, str], tmp_path: Path) -> None:
    """With the log at its loudest, every line that the server prints is a message; it ends when its input does."""
    prepare = {"name": "prepare", "arguments": {"operation": "kling.text2video", "arguments": CALL}}
    messages = [
        HELLO,
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": prepare},
    ]
    server = subprocess.Popen(
        [*SERVER, "--folder", str(tmp_path)],
        env=environment | {"MEDIARELAY_LOG": "debug"},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with server:
        assert server.stdin is not None
        assert server.stdout is not None
        print(*map(json.dumps, messages), sep="\n", file=server.stdin, flush=True)
        answers = [json.loads(server.stdout.readline()) for _ in range(2)]
        rest, log = server.communicate(timeout=20)
    assert [answer["id"] for answer in answers] == [1, 2]
    assert not answers[1]["result"]["isError"]
    assert rest == ""
    assert "mediarelay DEBUG" in log
    assert server.returncode == 0


@pytest.mark.skipif(INSPECTOR is None, reason="no mcp-inspector here; make inspector installs it")
def test_the_inspector_finds_nothing_wrong(environment: dict[str, str], tmp_path: Path) -> None:
    """The inspector's command line takes the list of tools by its strictest rules, and calls them."""
    assert INSPECTOR is not None
    ours = {name: value for name, value in environment.items() if name.startswith("MEDIARELAY_")}
    given = [one for name, value in ours.items() for one in ("-e", f"{name}={value}")]

    def inspect(method: str, *more: str) -> Any:
        command = [INSPECTOR, "--cli", *given, *SERVER, "--folder", str(tmp_path), "--method", method, *more]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def use(tool: str, **arguments: Any) -> Any:
        pairs = [
            f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in arguments.items()
        ]
        told = [one for pair in pairs for one in ("--tool-arg", pair)]
        return inspect("tools/call", "--tool-name", tool, *told)["structuredContent"]

    assert len(inspect("tools/list", "--strict")["tools"]) == 10
    plan = use("prepare", operation="kling.text2video", arguments=CALL)["plan_id"]
    bought = use("submit", plan_id=plan)
    assert use("status", tasks=[bought["task"]])["tasks"][0]["state"] == "queued"
    assert use("wait", task=bought["handle"], seconds=0)["next_check_after"] > 0
