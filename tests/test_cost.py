"""What requests have cost: read off the mock's books, and off gateways that say little."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Cost, Relay
from mediarelay.cli.options import GatewayOptions
from mediarelay.cli.usage import usage as show_usage
from mediarelay.errors import InvalidInput, SubmitUncertain
from mediarelay_mock.testing import KEY, Running

from .test_money import relay_to

CHAT: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}
PICTURE: dict[str, Any] = {"model": "dall-e-2", "prompt": "a cat"}


def entry(request_id: str, quota: Any = 50_000, **further: Any) -> dict[str, Any]:
    """Return an entry of the log, as new-api writes it."""
    return {
        "type": 2,
        "created_at": 1_760_000_000,
        "model_name": "m",
        "quota": quota,
        "request_id": request_id,
    } | further


def logged(*entries: Any) -> Relay:
    """Return a relay to a gateway with such a log and nothing else."""
    return relay_to({"/api/log/token": {"success": True, "message": "", "data": list(entries)}})


def test_the_cost_of_a_request_is_what_the_books_say(kling_mock: Running) -> None:
    """What the log lists for a result's request id is its price, with model and time; asyncio reads the same."""

    async def read(request_id: str) -> Cost:
        async with AsyncRelay(kling_mock.base_url, KEY) as relay:
            return await relay.system.usage(request_id)

    with Relay(kling_mock.base_url, KEY) as relay:
        made = relay.openai.images(**PICTURE)
        relay.openai.chat(**CHAT)
        assert made.request_id is not None
        found = relay.system.usage(f" {made.request_id}\n")
        assert found.amount == relay.price("openai.images", **PICTURE).amount
        assert (found.source, found.request_id, found.model) == ("GET /api/log/token", made.request_id, "dall-e-2")
        assert found.at is not None
        assert found.refunded == 0
        assert asyncio.run(read(made.request_id)) == found
        assert relay.system.logs().rows  # what the contract has is there as well


def test_the_command_shows_it(kling_mock: Running, capsys: pytest.CaptureFixture[str]) -> None:
    """`mediarelay system usage` prints the cost with its source, or that as JSON; unknown is no success."""
    with Relay(kling_mock.base_url, KEY) as relay:
        request_id = relay.openai.images(**PICTURE).request_id or ""
    gateway = GatewayOptions(kling_mock.base_url, KEY)
    assert show_usage(request_id, gateway=gateway) == 0
    assert f"lists 0.1 for request {request_id}" in capsys.readouterr().out
    assert show_usage(request_id, json=True, gateway=gateway) == 0
    assert json.loads(capsys.readouterr().out)["amount"] == 0.1
    assert show_usage("nothing", gateway=gateway) == 1
    assert "try again in a minute" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("served", "why"),
    [
        (None, "HTTP 404"),
        ("<!doctype html>", "nothing of it"),
        ({"success": False, "message": "the key is unknown"}, "nothing of it"),
        (httpx.ReadTimeout("slow"), "no response"),
        ({"success": True, "data": None}, "latest 0 entries"),
        ({"success": True, "data": [3, {}, {"request_id": 5}, entry("other")]}, "latest 3 entries"),
        ({"success": True, "data": [entry("r", None)]}, "not among"),
    ],
)
def test_unknown_is_said_with_what_to_do(served: Any, why: str) -> None:
    """Where no log is served, or it does not list the request, the cost is unknown, says why and where to look."""
    found = relay_to({"/api/log/token": served}).system.usage("r")
    assert (found.amount, found.source, found.request_id) == (None, "unknown", "r")
    assert why in found.basis
    assert "on the gateway's own site" in found.basis


def test_what_comes_in_pieces_is_added_up() -> None:
    """Every charge of the request counts, and what is paid back for its task, which names the task alone."""
    task = json.dumps({"task_id": "t"})
    log = [
        {"type": 6, "quota": 20_000, "other": task},
        {"type": 6, "quota": 9_000, "other": json.dumps({"task_id": "another"})},
        {"type": 2, "quota": 10_000, "other": task},
        entry("r", 40_000, other=task),
        entry("r", 0, type=5, other="{"),
    ]
    found = logged(*log).system.usage("r")
    assert (found.amount, found.refunded) == pytest.approx((0.06, 0.04))
    assert "of which 0.04 were paid back" in found.basis


def test_an_error_in_the_log_cost_nothing() -> None:
    """A request that the log lists as an error, and nowhere as a charge, cost 0."""
    found = logged(entry("r", 0, type=5)).system.usage("r")
    assert (found.amount, found.source) == (0, "GET /api/log/token")
    assert "not charged" in found.basis


def test_the_vendors_id_leads_to_it_as_well() -> None:
    """Where the log has the vendor's id of a request, that finds it, too; the gateway's own comes first."""
    log = [entry("a", 1, upstream_request_id="b"), entry("b", 2)]
    assert logged(*log).system.usage("b").amount == pytest.approx(2 / 500_000)
    assert logged(log[0]).system.usage("b").amount == pytest.approx(1 / 500_000)


@pytest.mark.parametrize("request_id", ["", " ", None, 7])
def test_no_id_finds_nothing(request_id: Any) -> None:
    """What is no id is refused before anything is requested: entries without an id are nobody's."""
    with pytest.raises(InvalidInput, match="the id of a request"):
        logged(entry("")).system.usage(request_id)


def test_doubt_says_which_request_to_look_for() -> None:
    """Whoever may have paid learns the id by which the log lists it: the header's, not the vendor's in the body."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            502, json={"message": "bad", "request_id": "body"}, headers={"X-Oneapi-Request-Id": "head"}
        )

    relay = Relay("https://gateway.example", KEY, transport=httpx.MockTransport(answer), learn=False, history=False)
    with pytest.raises(SubmitUncertain, match=r"relay\.system\.usage\('head'\)") as caught:
        relay.openai.chat(**CHAT)
    assert caught.value.request_id == "head"


def test_a_task_and_its_result_say_what_they_cost(kling_mock: Running) -> None:
    """The response's own words come first; else the log, by the id of the submission, which the handle keeps."""

    async def read(handle: str) -> Cost:
        async with AsyncRelay(kling_mock.base_url, KEY) as relay:
            return await relay.resume(handle).cost()

    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
        said, listed = task.wait().cost(), relay.resume(task.handle).cost()
        assert (said.source, said.amount) == ("response", 1)
        assert "1 unit was" in said.basis
        assert (listed.source, listed.refunded) == ("GET /api/log/token", 0)
        assert listed.amount == relay.price("kling.text2video", model_name="kling-v1", prompt="a cat").amount
        assert asyncio.run(read(task.handle)) == listed
        song = relay.suno.music(mv="chirp-v4", prompt="a song")
        assert song.wait().cost().source == "GET /api/log/token"
        picture = relay.openai.images(**PICTURE)
        assert picture.cost() == relay.system.usage(picture.request_id or "")
        unknown = relay.task("kling.text2video", task.id).cost()
        assert (unknown.amount, unknown.source) == (None, "unknown")
        assert "balance" in unknown.basis


def test_what_was_paid_back_for_a_failed_task_is_seen() -> None:
    """A refund names the task alone; with the id of its submission both come together."""
    log = [entry("r", 40_000), {"type": 6, "quota": 40_000, "other": json.dumps({"task_id": "7"})}]
    handle = json.dumps({"v": 1, "op": "klingCreateText2Video", "id": "7", "rid": "r"})
    found = logged(*log).resume(handle).cost()
    assert found.amount == 0
    assert found.refunded == pytest.approx(0.08)
    assert "paid back" in found.basis
