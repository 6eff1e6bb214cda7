"""`mediarelay mcp`: what an agent sees, through the SDK's own client, in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from mcp.client import Client

from mediarelay import AsyncRelay
from mediarelay.cli.mcp import mcp
from mediarelay.mcp.folder import Folder
from mediarelay.mcp.server import make_server
from mediarelay_mock.testing import KEY, Counted, SharedClock

CALL = {"model_name": "kling-v2-5-turbo", "prompt": "a cat"}
Work = Callable[[Client], Awaitable[Any]]


class Desk:
    """An agent at one gateway, whose server can end and begin again."""

    def __init__(self, folder: Path, **relay: Any) -> None:
        self.gateway = Counted()
        self.folder = folder
        self._relay = {"max_paid": 5, **relay}

    def session(self, work: Work) -> Any:
        """Let an agent work with a server of its own."""

        async def main() -> Any:
            relay = AsyncRelay(
                "http://127.0.0.1:1",
                KEY,
                transport=httpx.ASGITransport(app=self.gateway),
                clock=SharedClock(self.gateway.turned),
                **self._relay,
            )
            async with relay:
                server, purchases = make_server(relay, Folder(self.folder))
                async with Client(server) as client:
                    found = await work(client)
                await purchases.close()
                return found

        return asyncio.run(main())

    @property
    def bought(self) -> int:
        """Submissions on the gateway's books."""
        return self.gateway.requested["POST /kling/v1/videos/text2video"]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An agent who may spend."""
    return Desk(tmp_path / "media")


async def call(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """Call a tool that must work."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    found = result.structured_content
    assert isinstance(found, dict)
    return found


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """Call a tool that must refuse, and return its words."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    return str(getattr(result.content[0], "text", ""))


async def planned(client: Client) -> str:
    """Return the id of a plan."""
    return str((await call(client, "prepare", operation="kling.text2video", arguments=CALL))["plan_id"])


def test_an_agent_buys_loses_its_connection_comes_back_and_downloads_for_one_payment(desk: Desk) -> None:
    """A task that one server sold is listed, waited for and fetched by the next one, and its plan is paid once."""

    async def buy(client: Client) -> dict[str, Any]:
        plan = await planned(client)
        return {"plan": plan, **await call(client, "submit", plan_id=plan)}

    async def come_back(client: Client) -> tuple[dict[str, Any], ...]:
        again = await call(client, "submit", plan_id=bought["plan"])
        while (state := await call(client, "wait", task=bought["task"]))["state"] != "succeeded":
            pass
        return again, state, await call(client, "download", task=bought["handle"], name="cat")

    bought = desk.session(buy)
    again, state, fetched = desk.session(come_back)
    assert again["already_submitted"]
    assert again["handle"] == bought["handle"] == state["handle"]
    assert [Path(file["path"]) for file in fetched["files"]] == [desk.folder.resolve() / "cat.mp4"]
    assert (desk.folder / "cat.mp4").stat().st_size == fetched["files"][0]["bytes"] > 0
    assert desk.bought == 1


def test_the_command_says_what_keeps_it_from_serving(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is a file, or no gateway, is said on standard error and nothing is printed."""
    (tmp_path / "file").write_text("")
    assert mcp(folder=tmp_path / "file") == 2
    assert mcp(folder=tmp_path / "media") == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "--folder" in shown.err
    assert "MEDIARELAY_BASE_URL" in shown.err
