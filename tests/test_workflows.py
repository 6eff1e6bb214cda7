"""examples/workflows: what engines import calls the tools as they are, and buys once however often it is repeated."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
import yaml

from mediarelay import AsyncRelay, Relay
from mediarelay.mcp.door import HOST, Door
from mediarelay.mcp.folder import Folder
from mediarelay.mcp.server import make_server
from mediarelay_mock.testing import KEY, Counted, Running, SharedClock, serve_mock

FILES = Path(__file__).resolve().parent.parent / "examples" / "workflows"
PROMPT = 'a "cat"\nand {a dog}'
TOKEN = "a long enough token"


class Dify:
    """As much of Dify's engine as the file uses: code, HTTP requests, one loop, and variables in texts."""

    def __init__(self, url: str, client: httpx.AsyncClient, **inputs: str) -> None:
        graph = yaml.safe_load((FILES / "dify.yml").read_text("utf-8"))["workflow"]["graph"]
        self.nodes = {node["id"]: node["data"] for node in graph["nodes"]}
        self.follows = {edge["source"]: edge["target"] for edge in graph["edges"]}
        self.client = client
        start = next(name for name, node in self.nodes.items() if node["type"] == "start")
        self.known: dict[str, dict[str, Any]] = {
            "env": {"MEDIARELAY_MCP_URL": url, "MEDIARELAY_MCP_TOKEN": TOKEN},
            start: inputs,
        }
        self.start = start

    async def run(self, at: str | None) -> dict[str, Any]:
        """Run from a node to where nothing follows, and return what it gives."""
        found: dict[str, Any] = {}
        work = {
            "code": self._code,
            "http-request": self._http_request,
            "loop": self._loop,
            "assigner": self._assigner,
            "end": self._end,
        }
        while at is not None:
            node = self.nodes[at]
            if node["type"] in work:
                found = self.known[at] = await work[node["type"]](at, node) or {}
            at = self.follows.get(at)
        return found

    async def _code(self, _: str, node: Any) -> Any:
        names: dict[str, Any] = {}
        exec(node["code"], names)  # noqa: S102 - it is our own
        given = {one["variable"]: self._value(one["value_selector"]) for one in node["variables"]}
        found = names["main"](**given)
        assert set(node["outputs"]) <= set(found)
        return found

    async def _http_request(self, _: str, node: Any) -> Any:
        pairs = [line.partition(":") for line in self._filled(node["headers"]).splitlines()]
        headers = {name: value for name, _, value in pairs} | {"Content-Type": "application/json"}
        body = self._filled(node["body"]["data"][0]["value"])
        text = (await self.client.post(self._filled(node["url"]), content=body, headers=headers)).text
        if headers["Mcp-Name"] == "wait":  # which comes so where it takes longer than 15 seconds of the server's time
            text = f": ping\n\nevent: message\ndata: {text}\n\n"
        return {"body": text}

    async def _loop(self, at: str, node: Any) -> Any:
        self.known[at] = {one["label"]: one["value"] for one in node["loop_variables"]}
        (until,) = node["break_conditions"]
        for _ in range(node["loop_count"]):
            await self.run(node["start_node_id"])
            if self._value(until["variable_selector"]) == until["value"]:
                break
        return self.known[at]

    async def _assigner(self, _: str, node: Any) -> None:
        for one in node["items"]:
            target, name = one["variable_selector"]
            self.known[target][name] = self._value(one["value"])

    async def _end(self, _: str, node: Any) -> Any:
        return {one["variable"]: self._value(one["value_selector"]) for one in node["outputs"]}

    def _value(self, selector: list[str]) -> Any:
        return self.known[selector[0]][selector[1]]

    def _filled(self, text: str) -> str:
        return re.sub(r"\{\{#(.+?)#\}\}", lambda found: self._value(found[1].split(".")), text)


def test_what_dify_imports_buys_a_video(tmp_path: Path) -> None:
    """The calls that the file's code makes are taken by the server, for a prompt with quotes, too; it is paid once."""
    gateway = Counted()

    async def main() -> dict[str, Any]:
        relay = AsyncRelay(
            "http://127.0.0.1:1",
            KEY,
            transport=httpx.ASGITransport(app=gateway),
            clock=SharedClock(gateway.turned),
            max_paid=1,
            ledger=tmp_path / "ledger.jsonl",
        )
        async with relay:
            server, _ = make_server(relay, Folder(tmp_path / "media"))
            transport = httpx.ASGITransport(app=Door(HOST, 8765, TOKEN).guard(server))
            async with server.session_manager.run(), httpx.AsyncClient(transport=transport) as client:
                dify = Dify("http://mediarelay:8765/mcp", client, prompt=PROMPT, model="kling-v2-5-turbo")
                return await dify.run(dify.start)

    ended = asyncio.run(main())
    assert ended["state"] == "succeeded"
    assert ended["urls"].startswith("http")
    assert json.loads(ended["handle"])["op"] == "klingCreateText2Video"
    assert gateway.requested["POST /kling/v1/videos/text2video"] == 1


def test_what_n8n_imports_calls_tools_that_there_are(tmp_path: Path) -> None:
    """Every node of it names a tool, and gives the arguments that this tool requires and no others."""

    async def main() -> dict[str, Any]:
        async with AsyncRelay("http://127.0.0.1:1", KEY) as relay:
            server, _ = make_server(relay, Folder(tmp_path))
            return {tool.name: tool.input_schema for tool in await server.list_tools()}

    schemas = asyncio.run(main())
    nodes = json.loads((FILES / "n8n.json").read_text("utf-8"))["nodes"]
    calls = {node["parameters"]["tool"]["value"]: node["parameters"]["jsonInput"] for node in nodes if _calls(node)}
    assert list(calls) == ["prepare", "submit", "status", "download"]
    for tool, given in calls.items():
        arguments = set(re.findall(r"(?:\{ \{ |^, )(\w+):", given)) | set(re.findall(r", (arguments):", given))
        assert set(schemas[tool].get("required", ())) <= arguments <= set(schemas[tool]["properties"])
        jsonschema_rs.Draft202012Validator(schemas[tool])


def _calls(node: Any) -> bool:
    return bool(node["type"].endswith("mcpClient"))


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A gateway that the steps find in the environment, and the folder that they are imported from."""
    monkeypatch.syspath_prepend(str(FILES))
    with serve_mock("kling") as running:
        monkeypatch.setenv("MEDIARELAY_BASE_URL", running.base_url)
        monkeypatch.setenv("MEDIARELAY_API_KEY", KEY)
        yield running


def test_a_step_that_is_repeated_pays_once(mock: Running) -> None:
    """An engine that lost what a step returned, or that starts it anew, gets the task that it has bought."""
    functions = importlib.import_module("step_functions")
    event = {"name": "order-77", "arguments": {"model_name": "kling-v2-5-turbo", "prompt": "a cat"}}
    first, second = functions.submit(event, None), functions.submit(event, None)
    assert len(mock.gateway.store) == 1
    for bought in (first, second):
        step = functions.check(bought, None)
        assert step["state"] == "queued"
        assert step["next_check_after"] >= 1
        assert isinstance(step["next_check_after"], int)
    mock.turned.turn(600)
    assert functions.check(second, None)["state"] == "succeeded"


def test_one_look_sees_the_end_of_a_task_that_its_gateway_names_otherwise() -> None:
    """Each look begins anew, so one that would doubt forever whose task it saw looks a second time, and no third."""
    body = {"id": "video_other", "object": "video", "status": "completed", "progress": 100}
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(200, json=body | {"id": f"video_{len(seen) // 4}"})

    transport = httpx.MockTransport(answer)
    with Relay("https://gateway.example", KEY, transport=transport, learn=False, history=False) as relay:
        handle = relay.task("sora.video", "t1").handle
        assert relay.check(handle)["result"]["urls"] == ["https://gateway.example/v1/videos/t1/content"]
        assert relay.check(handle)["state"] == "unknown"  # one says this, the other that
    assert len(seen) == 4


def test_the_state_machine_leads_everywhere_and_reads_what_the_step_gives(mock: Running) -> None:
    """Each state is reached from another one, and each path of a choice is a key of the step."""
    functions = importlib.import_module("step_functions")
    machine = json.loads((FILES / "step_functions.json").read_text("utf-8"))
    text = json.dumps(machine)
    reached = {machine["StartAt"], *re.findall(r'"(?:Next|Default)": "(.+?)"', text)}
    assert reached == set(machine["States"])
    bought = functions.submit({"name": "order-78", "arguments": {"prompt": "mock:fail"}}, None)
    mock.turned.turn(600)
    step = functions.check(bought, None)
    assert {path.removeprefix("$.") for path in re.findall(r'"Variable": "(.+?)"', text)} <= set(step)
    assert step["state"] == "failed"
    assert step["error"]
