"""`mediarelay mcp`: what an agent sees, through the SDK's own client, in memory."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
from mcp.client import Client

from mediarelay import AsyncRelay, Clock
from mediarelay._io.history import History
from mediarelay.cli.mcp import mcp
from mediarelay.cli.options import LimitOptions
from mediarelay.errors import InvalidInput
from mediarelay.mcp import catalogue
from mediarelay.mcp.door import HOST, Door
from mediarelay.mcp.folder import Folder
from mediarelay.mcp.plans import LIFE, Plans
from mediarelay.mcp.server import make_server
from mediarelay_contract.contract import Contract
from mediarelay_mock.testing import KEY, Counted, SharedClock

from .sample_files import png

HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
PICTURE = png(400, 400)
CALL = {"model_name": "kling-v2-5-turbo", "prompt": "a cat"}
Work = Callable[[Client], Awaitable[Any]]


class Desk:
    """An agent at one gateway, whose server can end and begin again."""

    def __init__(self, folder: Path) -> None:
        self.gateway = Counted()
        self.folder = folder
        self.app: Any = self.gateway
        self.clock: Clock = SharedClock(self.gateway.turned)
        self.limit = 5

    def session(self, work: Work) -> Any:
        """Let an agent work with a server of its own."""

        async def main() -> Any:
            relay = AsyncRelay(
                "http://127.0.0.1:1",
                KEY,
                transport=httpx.ASGITransport(app=self.app),
                clock=self.clock,
                max_paid=self.limit,
                ledger=self.folder.with_name("ledger.jsonl"),
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


class Forwarding:
    """An application that hands on to another one, which may change."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Hand a request on."""
        await self.app(scope, receive, send)


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


async def httpx_answer(send: Any, status: int, body: Any) -> None:
    """Answer a request with JSON."""
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(body).encode()})


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


def test_only_what_pays_is_marked_so(desk: Desk) -> None:
    """There are few tools, each described, and `submit` alone is destructive and not to be repeated."""

    async def look(client: Client) -> Any:
        return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in desk.session(look)}
    assert sorted(tools) == [
        "balance", "describe", "download", "list_models", "list_tasks", "prepare", "price", "status", "submit", "wait"
    ]  # fmt: skip
    hints = {name: tool.annotations for name, tool in tools.items()}
    assert [name for name, hint in hints.items() if hint.destructive_hint] == ["submit"]
    assert hints["submit"].idempotent_hint is hints["submit"].read_only_hint is False
    assert all(len(tool.description) > 40 for tool in tools.values())


def test_nothing_is_paid_unless_it_was_allowed(desk: Desk) -> None:
    """Without a limit above 0 `submit` says how to allow it, and the plan can be submitted once that is done."""

    async def without(client: Client) -> tuple[str, str]:
        plan = await planned(client)
        return plan, await refused(client, "submit", plan_id=plan)

    async def allowed(client: Client) -> tuple[dict[str, Any], str]:
        bought = await call(client, "submit", plan_id=plan)
        return bought, await refused(client, "submit", plan_id=await planned(client))

    desk.limit = 0
    plan, why = desk.session(without)
    assert "--max-paid" in why
    assert desk.bought == 0
    desk.limit = 1
    bought, why = desk.session(allowed)
    assert bought["handle"]
    assert "At most 1 submission" in why
    assert desk.bought == 1


@pytest.mark.parametrize(
    ("given", "limits"),
    [({}, {"max_paid": 0}), ({"max_paid": 2}, {"max_paid": 2}), ({"max_cost": 0.5}, {"max_cost": 0.5})],
)
def test_either_limit_allows_to_pay(
    given: dict[str, Any], limits: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command serves with the limits that it was given, and with none to spend where it was given none."""
    served: dict[str, Any] = {}
    monkeypatch.setattr("mediarelay.mcp.serve.serve", lambda *_, **spending: served.update(spending))
    assert mcp(limits=LimitOptions(**given)) == 0
    served.pop("ledger")
    assert served == limits


def test_wrong_arguments_are_answered_with_right_ones(desk: Desk) -> None:
    """`prepare` names what is wrong and gives the schema, which takes the corrected call; nothing is submitted."""

    async def work(client: Client) -> list[str]:
        wrong = {**CALL, "cfg_scale": 7}
        return [
            await refused(client, "prepare", operation="kling.text2video", arguments=wrong),
            await refused(client, "prepare", operation="kling.text2video", arguments={"promt": "a cat"}),
            await refused(client, "prepare", operation="kling.nonsense", arguments={}),
            await refused(client, "prepare", operation="system.create_token", arguments={"name": "mine"}),
            await refused(client, "submit", plan_id="plan-000000000000"),
        ]

    wrong, unknown, nonsense, free, planless = desk.session(work)
    assert "cfg_scale" in wrong.partition("Schema:")[0]
    schema = json.loads(wrong.partition("Schema:")[2])
    check = jsonschema_rs.Draft202012Validator(schema)
    assert check.is_valid(CALL)
    assert not check.is_valid({**CALL, "promt": "a dog"})
    assert "promt" in unknown.partition("Schema:")[0]
    assert "nonsense" in nonsense
    assert "list_models" in free
    assert "prepare it again" in planless
    assert sum(count for name, count in desk.gateway.requested.items() if name.startswith("POST")) == 0


def test_schemas_are_complete_in_themselves(contract: Contract) -> None:
    """The schema of every operation on offer is one that validators take, without words of the contract's own."""
    names = [operation.id for operation in catalogue.offers(contract)]
    assert len(names) > 100
    for name in names:
        schema = catalogue.arguments_schema(contract, catalogue.offered(contract, name))
        jsonschema_rs.Draft202012Validator(schema)
        assert "components/schemas" not in (text := json.dumps(schema))
        assert '"x-' not in text


def test_what_can_be_bought_is_found_by_words_and_described_on_demand(desk: Desk) -> None:
    """A search names operations and models; the schema of one is a tool's answer, and a resource."""

    async def work(client: Client) -> tuple[Any, ...]:
        resource = await client.read_resource("mediarelay://operations/kling.image2video")
        return (
            await call(client, "list_models"),
            await call(client, "list_models", makes="video", search="KLING turbo picture"),
            await call(client, "describe", operation="kling.image2video"),
            json.loads(getattr(resource.contents[0], "text", "")),
            await call(client, "price", operation="kling.text2video", arguments={"model_name": "kling-v2-5-turbo"}),
            await call(client, "balance"),
        )

    everything, found, described, resource, price, balance = desk.session(work)
    assert len(json.dumps(everything)) < 8000
    assert "kling.image2video" in [one["operation"] for one in found["operations"]]
    assert all("kling-v2-5-turbo" in one["models"] for one in found["operations"])
    assert described["arguments"] == resource
    assert "server's folder" in json.dumps(described["arguments"]["$defs"]["KlingImageInput"])
    assert price["amount"] == 0.1
    assert balance["available"] == 10


def test_a_plan_is_paid_once_however_often_it_is_submitted(desk: Desk) -> None:
    """Several callers at a time, and a server that lost what it knew, get one task for one payment."""

    async def together(client: Client) -> Any:
        plan = await planned(client)
        return plan, await asyncio.gather(*(call(client, "submit", plan_id=plan) for _ in range(5)))

    async def alone(client: Client) -> Any:
        return await call(client, "submit", plan_id=plan)

    plan, several = desk.session(together)
    assert len({one["task"] for one in several}) == 1
    assert desk.session(alone)["task"] == several[0]["task"]
    assert desk.bought == 1


def test_a_plan_whose_outcome_was_lost_is_looked_up_and_never_sent_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that died after the gateway took the task is followed by one that finds it by its external id."""

    async def die(client: Client) -> str:
        with monkeypatch.context() as dying:  # between the gateway's answer and the record of it
            dying.setattr(Plans, "settle", lambda *_: None)
            dying.setattr(History, "add", lambda *_: None)
            plan = await planned(client)
            await call(client, "submit", plan_id=plan)
            return plan

    async def come_back(client: Client) -> Any:
        found = await call(client, "submit", plan_id=plan)
        while (state := await call(client, "wait", task=found["task"]))["state"] in ("queued", "running"):
            pass
        return found, state, await call(client, "download", task=found["task"])

    plan = desk.session(die)
    found, state, fetched = desk.session(come_back)
    assert found["already_submitted"]
    assert state["state"] == "succeeded"
    assert fetched["files"][0]["bytes"] > 0
    assert desk.bought == 1


def test_what_its_gateway_names_otherwise_is_fetched(desk: Desk) -> None:
    """A task that each query names by another id is seen to its end and downloaded, by one who never saw it before."""
    named = {"id": "video_other", "object": "video", "status": "completed", "progress": 100}

    async def rename(scope: Any, receive: Any, send: Any) -> None:
        if scope["method"] == "GET" and scope["path"] == f"/v1/videos/{bought['task']}":
            await httpx_answer(send, 200, named)
        else:
            await desk.gateway(scope, receive, send)

    async def buy(client: Client) -> dict[str, Any]:
        arguments = {"model": "sora-2", "prompt": "a cat"}
        plan = (await call(client, "prepare", operation="sora.video", arguments=arguments))["plan_id"]
        return await call(client, "submit", plan_id=plan)

    async def fetch(client: Client) -> dict[str, Any]:
        return await call(client, "download", task=bought["handle"])

    bought = desk.session(buy)
    desk.gateway.turned.turn(600)
    desk.app = rename
    assert desk.session(fetch)["files"][0]["bytes"] > 0


def test_a_plan_without_an_id_of_its_own_stays_in_doubt(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be looked up, the next server says so in words and sends nothing."""

    async def die(client: Client) -> str:
        with monkeypatch.context() as dying:
            dying.setattr(Plans, "settle", lambda *_: None)
            arguments = {"model": "sora-2", "prompt": "a cat"}
            plan = (await call(client, "prepare", operation="sora.video", arguments=arguments))["plan_id"]
            await call(client, "submit", plan_id=plan)
            return str(plan)

    async def come_back(client: Client) -> str:
        return await refused(client, "submit", plan_id=plan)

    plan = desk.session(die)
    assert "before you pay again" in desk.session(come_back)
    assert desk.gateway.requested["POST /v1/videos"] == 1


def test_a_plan_holds_for_an_hour(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """An old plan is refused, as its price may be."""

    async def work(client: Client) -> str:
        plan = await planned(client)
        now = time.time()
        monkeypatch.setattr("mediarelay.mcp.plans.time.time", lambda: now + LIFE + 1)
        return await refused(client, "submit", plan_id=plan)

    assert "prepare it again" in desk.session(work)
    assert desk.bought == 0


@pytest.mark.parametrize("name", ["../secret.png", "{outside}", "link.png", "folder/../../secret.png", "~/secret.png"])
def test_no_path_leads_out_of_the_folder(desk: Desk, name: str) -> None:
    """Neither inputs nor results have a path outside of the folder, whatever names and links say."""
    outside = desk.folder.parent / "secret.png"
    outside.write_bytes(PICTURE)
    desk.folder.mkdir()
    (desk.folder / "link.png").symlink_to(outside)
    name = name.format(outside=outside)

    async def work(client: Client) -> tuple[str, ...]:
        return (
            await refused(client, "prepare", operation="kling.image2video", arguments={"image": name, **CALL}),
            await refused(
                client, "prepare", operation="kling.image2video", arguments={"extra": {"image": name}, **CALL}
            ),
            await refused(client, "download", task="any", name=name),
        )

    file, extra, target = desk.session(work)
    assert "only" in file.partition("Schema:")[0]
    assert "image" in extra.partition("Schema:")[0]
    assert "only" in target or name.startswith("~")  # which is a name like any other for a result
    assert outside.read_bytes() == PICTURE


def test_files_of_the_folder_are_sent_and_nothing_there_is_replaced(desk: Desk) -> None:
    """An input is named within the folder; a result does not take the place of what is there."""
    desk.folder.mkdir()
    (desk.folder / "cat.png").write_bytes(PICTURE)

    async def work(client: Client) -> tuple[Any, ...]:
        arguments = {**CALL, "image": "cat.png"}
        plan = await call(client, "prepare", operation="kling.image2video", arguments=arguments)
        bought = await call(client, "submit", plan_id=plan["plan_id"])
        while (await call(client, "wait", task=bought["task"]))["state"] != "succeeded":
            pass
        occupied = await refused(client, "download", task=bought["task"], name="cat.png")
        first = await call(client, "download", task=bought["task"])
        return occupied, first, await call(client, "download", task=bought["task"])

    occupied, first, second = desk.session(work)
    assert "there already" in occupied
    paths = [Path(one["files"][0]["path"]) for one in (first, second)]
    assert paths[1] == paths[0].with_name(f"{paths[0].stem}-2{paths[0].suffix}")
    assert (desk.folder / "cat.png").read_bytes() == PICTURE
    assert sorted(desk.folder.iterdir()) == sorted([desk.folder / "cat.png", *paths])


def test_a_wait_reports_progress_and_says_when_to_come_back(desk: Desk) -> None:
    """Each report is further on than the one before and holds the handle; the end of a call's time is no failure."""
    told: list[tuple[float, float | None, str | None]] = []

    async def progress(progress: float, total: float | None, message: str | None) -> None:
        told.append((progress, total, message))

    async def work(client: Client) -> tuple[Any, ...]:
        bought = await call(client, "submit", plan_id=await planned(client))
        began = desk.gateway.turned.now()
        found = await client.call_tool("wait", {"task": bought["handle"], "seconds": 20}, progress_callback=progress)
        too_long = await refused(client, "wait", task=bought["handle"], seconds=61)
        return bought, found.structured_content, desk.gateway.turned.now() - began, too_long

    bought, state, waited, too_long = desk.session(work)
    assert state["state"] in ("queued", "running")
    assert state["next_check_after"] > 0
    assert waited <= 20
    assert "60" in too_long
    assert [passed for passed, _, _ in told] == sorted({passed for passed, _, _ in told})
    assert all(total == 20 and bought["handle"] in str(message) for _, total, message in told)


def test_a_cancelled_wait_leaves_the_task_alive(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """To cancel the call ends the call; the log says the handle, and a later call goes on with the task."""

    async def work(client: Client) -> tuple[Any, ...]:
        bought = await call(client, "submit", plan_id=await planned(client))
        begun = asyncio.Event()

        async def begin(progress: float, total: float | None, message: str | None) -> None:  # noqa: ARG001 - the SDK's
            begun.set()
            await asyncio.Event().wait()

        waiting = asyncio.create_task(client.call_tool("wait", {"task": bought["task"]}, progress_callback=begin))
        await begun.wait()
        waiting.cancel()
        await asyncio.wait([waiting])
        return bought, await call(client, "status", tasks=[bought["task"], "nobody's"])

    desk.clock = Clock()
    bought, states = desk.session(work)
    alive, unknown = states["tasks"]
    assert alive["state"] in ("queued", "running")
    assert "no handle" in unknown["error"]
    assert bought["handle"] in caplog.text


def test_a_cancelled_submission_goes_on(desk: Desk) -> None:
    """Who cancels `submit` while it is on its way takes nothing back: the next call gives the task of that payment."""

    async def work(client: Client) -> dict[str, Any]:
        arrived, released = asyncio.Event(), asyncio.Event()

        async def slow(scope: Any, receive: Any, send: Any) -> None:
            if scope["method"] == "POST":
                arrived.set()
                await released.wait()
            await desk.gateway(scope, receive, send)

        plan = await planned(client)
        transport.app = slow
        leaving = asyncio.create_task(client.call_tool("submit", {"plan_id": plan}))
        await arrived.wait()
        leaving.cancel()
        await asyncio.wait([leaving])
        released.set()
        return await call(client, "submit", plan_id=plan)

    transport = desk.app = Forwarding(desk.gateway)
    assert desk.session(work)["handle"]
    assert desk.bought == 1


def test_what_comes_at_once_is_put_into_the_folder(desk: Desk) -> None:
    """A text or a picture that no task leads back to is in a file, and is had again without a payment."""

    async def buy(client: Client) -> list[Any]:
        chat = {"model": "gpt-4o-mini", "prompt": "Say hello"}
        picture = {"model": "gpt-image-1", "prompt": "a cat"}
        found = []
        for name, arguments in (("openai.chat", chat), ("openai.images", picture)):
            plan = (await call(client, "prepare", operation=name, arguments=arguments))["plan_id"]
            found.append((plan, await call(client, "submit", plan_id=plan)))
        return found

    async def again(client: Client) -> list[Any]:
        return [await call(client, "submit", plan_id=plan) for plan, _ in bought]

    bought = desk.session(buy)
    (_, chat), (_, picture) = bought
    assert Path(chat["files"][0]["path"]).read_text(encoding="utf-8") == chat["text"] != ""
    assert Path(picture["files"][0]["path"]).stat().st_size > 0
    assert [{**one, "already_submitted": None} for one in desk.session(again)] == [
        {**one, "already_submitted": None} for _, one in bought
    ]
    assert desk.gateway.requested["POST /v1/chat/completions"] == 1
    assert desk.gateway.requested["POST /v1/images/generations"] == 1


def test_what_cannot_be_written_is_kept_and_had_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full when a paid text comes loses nothing: the same plan gives it once there is room."""

    def full(*_: Any) -> Path:
        raise OSError(28, "No space left on device")

    async def work(client: Client) -> tuple[Any, Any]:
        arguments = {"model": "gpt-4o-mini", "prompt": "Say hello"}
        plan = (await call(client, "prepare", operation="openai.chat", arguments=arguments))["plan_id"]
        with monkeypatch.context() as filled:
            filled.setattr(Folder, "write", full)
            first = await call(client, "submit", plan_id=plan)
        return first, await call(client, "submit", plan_id=plan)

    first, second = desk.session(work)
    assert "No space left" in first["trouble"]
    assert second["text"]
    assert desk.gateway.requested["POST /v1/chat/completions"] == 1


def test_the_key_is_in_no_answer(desk: Desk) -> None:
    """A gateway that repeats the key in a list and in an error finds it taken out of both."""

    async def echo(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"].endswith(("/v1/models", "/text2video")):
            is_list = scope["path"].endswith("/models")
            body = {"data": [{"id": f"kling-{KEY}"}]} if is_list else {"code": 1201, "message": f"bad key {KEY}"}
            await httpx_answer(send, 200 if is_list else 400, body)
        else:
            await desk.gateway(scope, receive, send)

    async def work(client: Client) -> tuple[str, str]:
        listed = await call(client, "list_models", search="kling")
        return json.dumps(listed), await refused(client, "submit", plan_id=await planned(client))

    desk.app = echo
    listed, why = desk.session(work)
    assert "kling-[api key]" in listed
    assert "bad key" in why
    assert KEY not in listed + why


def test_a_server_without_a_record_does_not_begin(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing may be kept, no plan could be known to be paid already."""
    monkeypatch.setenv("MEDIARELAY_HISTORY", "")

    async def work(_: Client) -> None:
        pytest.fail("the server began")

    with pytest.raises(InvalidInput, match="MEDIARELAY_HISTORY"):
        desk.session(work)


def test_pages_of_other_origins_reach_no_tool(desk: Desk) -> None:
    """Over HTTP a request with a foreign Origin or Host is refused; one of this machine begins a session."""
    here = "http://127.0.0.1:8765"
    strangers = [{"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Origin": here}, {}]
    assert knock(desk, Door(HOST, 8765), strangers) == [403, 421, 200, 200]


def test_others_come_in_with_the_token_only(desk: Desk) -> None:
    """Where a token is set, it opens from everywhere, and nothing else does."""
    token = "a long enough token"
    shown = [{}, {"Authorization": "Bearer a wrong enough token"}, {"Authorization": token}]
    right = [{"Authorization": f"Bearer {token}", "Host": "host.docker.internal:8765"}]
    assert knock(desk, Door("0.0.0.0", 8765, token).checked(), [*shown, *right]) == [401, 401, 401, 200]  # noqa: S104


@pytest.mark.parametrize(
    ("door", "word"),
    [(Door("0.0.0.0", 1), "MEDIARELAY_MCP_TOKEN"), (Door("nas.lan", 1), "--host nas.lan"), (Door(HOST, 1, "x"), "16")],  # noqa: S104
)
def test_no_door_is_opened_to_everybody(door: Door, word: str) -> None:
    """Another machine's clients need a token, and a token cannot be guessed."""
    with pytest.raises(InvalidInput, match=word):
        door.checked()
    assert Door("::1", 8765).checked().url == "http://[::1]:8765/mcp"


def knock(desk: Desk, door: Door, shown: list[dict[str, str]]) -> list[int]:
    """Begin a session with each of several sets of headers, and return the answers' statuses."""

    async def main() -> list[int]:
        async with AsyncRelay("http://127.0.0.1:1", KEY) as relay:
            server, found = make_server(relay, Folder(desk.folder))[0], []
            app = door.guard(server)
            async with (
                server.session_manager.run(),
                httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1:8765") as client,
            ):
                for headers in shown:
                    accepted = {"Accept": "application/json, text/event-stream", **headers}
                    async with client.stream("POST", "/mcp", json=HELLO, headers=accepted) as response:
                        found.append(response.status_code)
            return found

    return asyncio.run(main())


def test_a_handle_may_come_as_the_object_that_it_holds(desk: Desk) -> None:
    """Clients that read every argument as JSON name a task by its handle; a number is refused in words."""

    async def work(client: Client) -> tuple[Any, str]:
        bought = await call(client, "submit", plan_id=await planned(client))
        found = await call(client, "status", tasks=[json.loads(bought["handle"]), bought["task"]])
        return found["tasks"], await refused(client, "wait", task=1234567890123456789)

    (by_object, by_id), why = desk.session(work)
    assert by_object["handle"] == by_id["handle"]
    assert by_object["state"] == by_id["state"] == "queued"
    assert "last digits" in why


def test_the_command_says_what_keeps_it_from_serving(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is a file, or no gateway, is said on standard error and nothing is printed."""
    (tmp_path / "file").write_text("")
    assert mcp(folder=tmp_path / "file") == 2
    assert mcp(folder=tmp_path / "media") == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "--folder" in shown.err
    assert "MEDIARELAY_BASE_URL" in shown.err
