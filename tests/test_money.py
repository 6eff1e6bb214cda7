"""What calls cost and what is left: read off the mock's books, and off gateways that say little."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Balance, Price, Relay
from mediarelay._io.prices import read_prices
from mediarelay.cli.balance import balance as show_balance
from mediarelay.cli.options import GatewayOptions
from mediarelay.cli.tasks import step as show_step
from mediarelay.errors import InvalidInput
from mediarelay_client.tasks import find_operation
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, Running, serve

URL = "https://gateway.example"
CALL: dict[str, Any] = {"model_name": "kling-v2-5-turbo", "prompt": "a cat"}


def relay_to(routes: dict[str, Any]) -> Relay:
    """Return a relay to a gateway that serves these paths and nothing else."""

    def answer(request: httpx.Request) -> httpx.Response:
        found = routes.get(request.url.path)
        if isinstance(found, Exception):
            raise found
        if isinstance(found, str):
            return httpx.Response(200, text=found)
        return httpx.Response(404) if found is None else httpx.Response(200, json=found)

    return Relay(URL, KEY, transport=httpx.MockTransport(answer), validate=False, learn=False, history=False)


def prices(*models: dict[str, Any], **further: Any) -> dict[str, Any]:
    """Return the routes of a gateway with such a price list."""
    return {"/api/pricing": {"success": True, "data": list(models), "group_ratio": {"default": 1}, **further}}


# -- the mock


def test_the_balance_falls_by_the_price_and_a_failure_is_paid_back() -> None:
    """What the price list says is what the balance loses, and a task that fails gives it back."""
    clock = ManualClock()
    with serve(make_app(MockGateway("kling", keys=(KEY,), clock=clock))) as base_url, Relay(base_url, KEY) as relay:
        price = relay.price("kling.text2video", **CALL)
        assert (price.amount, price.source) == (0.1, "GET /api/pricing")
        before = relay.balance()
        assert before.available is not None
        assert before.used is not None
        relay.kling.text2video(**CALL)
        relay.kling.text2video(**{**CALL, "prompt": "mock:fail"})
        assert relay.balance().used == pytest.approx(before.used + 0.2)
        clock.turn(100)
        after = relay.balance()
        assert after.available == pytest.approx(before.available - 0.1)
        logged = relay.system.logs().raw["data"]
        assert [entry["model_name"] for entry in logged] == ["kling-v2-5-turbo"] * 3
        assert [entry["type"] for entry in logged] == [6, 2, 2]


def test_several_cost_on_the_mock_what_its_list_says(kling_mock: Running) -> None:
    """Of what is requested several times each one is charged, on the mock's books as by its price list."""
    call: dict[str, Any] = {"model": "dall-e-2", "prompt": "a cat", "n": 3}
    with Relay(kling_mock.base_url, KEY) as relay:
        before = relay.balance().used or 0.0
        relay.openai.images(**call)
        assert (relay.balance().used or 0.0) - before == pytest.approx(relay.price("openai.images", **call).amount)


@pytest.mark.parametrize(
    ("operation", "arguments", "model"),
    [
        ("kling.text2video", {"extra": {"model": "kling-v3"}}, "kling-v3"),
        ("jimeng.official_action", {"req_key": "jimeng_t2v_v30"}, "jimeng_t2v_v30"),
        ("geminiGenerateContent", {"model": "gemini-2.5-pro"}, "gemini-2.5-pro"),
        ("sunoSubmitMusic", {"mv": "chirp-v4"}, "chirp-v4"),
    ],
)
def test_the_contract_says_what_names_the_model(operation: str, arguments: dict[str, Any], model: str) -> None:
    """Whichever field, parameter or part of the path names the model, its price is found."""
    routes = prices({"model_name": model, "quota_type": 1, "model_price": 0.2})
    assert relay_to(routes).price(operation, **arguments).amount == 0.2


def test_asyncio_reads_the_same(kling_mock: Running) -> None:
    """`AsyncRelay` has the same balance and the same prices."""

    async def main() -> tuple[Balance, Price]:
        async with AsyncRelay(kling_mock.base_url, KEY) as relay:
            return await relay.balance(), await relay.price("kling.text2video", **CALL)

    with Relay(kling_mock.base_url, KEY) as relay:
        assert asyncio.run(main()) == (relay.balance(), relay.price("klingCreateText2Video", **CALL))


# -- the balance


def test_the_first_route_that_says_it_counts() -> None:
    """Where the key's own route is not served, or says nothing, the account's does; its numbers are units."""
    account = {"success": True, "data": {"quota": 1_250_000, "used_quota": 250_000}}
    for usage in (None, "<!doctype html>", {"code": False, "message": "no"}, httpx.ReadTimeout("slow")):
        found = relay_to({"/api/usage/token/": usage, "/api/user/self": account}).balance()
        assert found[:4] == (2.5, 0.5, False, "GET /api/user/self")


def test_a_key_without_limit_has_no_balance_of_its_own() -> None:
    """A key that may spend what its account has says what it spent, and not what is left."""
    usage = {"code": True, "data": {"total_available": 0, "total_used": 500_000, "unlimited_quota": True}}
    assert relay_to({"/api/usage/token/": usage}).balance()[:3] == (None, 1.0, True)


@pytest.mark.parametrize("left", [None, "5", True, float("1e999"), 10**400, [], {}])
def test_what_is_no_number_is_no_balance(left: Any) -> None:
    """Whatever stands in place of a number makes the balance unknown, and raises nothing."""
    routes = {"/api/usage/token/": f'{{"data": {{"total_available": {json.dumps(left)}}}}}'}
    found = relay_to(routes).balance()
    assert (found.available, found.source) == (None, "unknown")
    assert "GET /api/user/self: HTTP 404" in found.basis


def test_the_command_shows_it(kling_mock: Running, capsys: pytest.CaptureFixture[str]) -> None:
    """`mediarelay balance` prints the balance with its source, as JSON where that is wanted; unknown is no success."""
    gateway = GatewayOptions(kling_mock.base_url, KEY)
    assert show_balance(gateway=gateway) == 0
    assert "are left" in capsys.readouterr().out
    assert show_balance(json=True, gateway=gateway) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "GET /api/usage/token/"
    assert show_balance(gateway=GatewayOptions(f"{kling_mock.base_url}/nowhere", KEY)) == 1
    assert "does not show it" in capsys.readouterr().out


# -- prices


def test_the_group_decides_the_factor() -> None:
    """The group of the key's last charge multiplies the price; without one the dearest counts, and it says so."""
    routes = prices(
        {"model_name": "kling-v2-5-turbo", "quota_type": 1, "model_price": 0.2, "enable_groups": ["vip", "default"]},
        group_ratio={"default": 1, "vip": 0.5, "else": 9},
    )
    found = relay_to(routes).price("kling.text2video", **CALL)
    assert found.amount == pytest.approx(0.2)
    assert "the dearest group, default" in found.basis
    routes["/api/log/token"] = {"success": True, "data": [{"type": 5, "group": "else"}, {"type": 2, "group": "vip"}]}
    found = relay_to(routes).price("kling.text2video", **CALL)
    assert found.amount == pytest.approx(0.1)
    assert found.group == "vip"


def test_without_a_key_no_group_is_requested() -> None:
    """Where there is no key, nothing is requested that needs one: the dearest group counts."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(200, json=routes["/api/pricing"])

    model = {"model_name": "kling-v2-5-turbo", "quota_type": 1, "model_price": 0.2}
    routes = prices(model, group_ratio={"default": 1, "vip": 0.5})
    with Relay(URL, KEY, transport=httpx.MockTransport(answer), learn=False, history=False) as relay:
        found = read_prices(relay.session.transport, keyed=False).of(find_operation("kling.text2video"), CALL)
    assert seen == ["/api/pricing"]
    assert (found.amount, found.group) == (0.2, None)


def test_several_pictures_cost_several_times() -> None:
    """A price for a call counts once for each of the `n` that are requested."""
    routes = prices({"model_name": "kling-v2", "quota_type": 1, "model_price": 0.02})
    assert relay_to(routes).price("klingCreateImageGeneration", model_name="kling-v2", n=3).amount == pytest.approx(
        0.06
    )


def test_tokens_have_a_price_and_a_call_none() -> None:
    """What is charged by tokens has its prices for a million, and no amount that nobody could know before."""
    routes = prices({"model_name": "gpt-4o", "quota_type": 0, "model_ratio": 1.25, "completion_ratio": 4})
    found = relay_to(routes).price("openai.chat", model="gpt-4o")
    assert (found.amount, found.input, found.output) == (None, 2.5, 10)
    assert "by tokens" in found.basis


@pytest.mark.parametrize(
    ("routes", "why"),
    [
        ({}, "HTTP 404"),
        ({"/api/pricing": "<!doctype html>"}, "HTTP 200, but nothing of it"),
        ({"/api/pricing": {"success": False, "message": "hidden"}}, "no price list"),
        ({"/api/pricing": httpx.ConnectError("refused")}, "refused"),
        (prices(), "has no kling-v2-5-turbo"),
        (prices({"model_name": "kling-v2-5-turbo", "billing_expr": "seconds * 2"}), "by a formula"),
        (prices({"model_name": "kling-v2-5-turbo", "quota_type": 1, "model_price": -1}), "no price for a call"),
        (prices({"model_name": "kling-v2-5-turbo", "quota_type": 1}), "no price for a call"),
        (prices({"model_name": "kling-v2-5-turbo", "quota_type": 0, "model_ratio": "x"}), "no price for the tokens"),
        (prices("x", None, {"model_name": 5}, group_ratio=[], auto_groups=3), "has no kling-v2-5-turbo"),  # type: ignore[arg-type]
    ],
)
def test_unknown_is_said_with_its_reason(routes: dict[str, Any], why: str) -> None:
    """Where nothing says what a call costs, the price is unknown and says why; nothing is guessed or raised."""
    found = relay_to(routes).price("kling.text2video", **CALL)
    assert (found.amount, found.source) == (None, "unknown")
    assert why in found.basis


def test_a_call_that_names_no_model_has_no_price(kling_mock: Running) -> None:
    """Prices are listed by model; what is free costs nothing, and what there is not is refused."""
    with Relay(kling_mock.base_url, KEY) as relay:
        assert "names no model" in relay.price("kling.text2video").basis
        assert relay.price("openai.models")[2] == 0
        with pytest.raises(InvalidInput, match="no operation"):
            relay.price("kling.nothing")


def test_the_list_is_read_once_for_many_prices() -> None:
    """Prices of many calls are one request."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(404)

    with Relay(URL, KEY, transport=httpx.MockTransport(answer), learn=False, history=False) as relay:
        for _ in range(3):
            relay.price("kling.text2video", **CALL)
    assert seen == ["/api/pricing"]


# -- the step of a wait


def test_a_look_never_sleeps_and_says_when_to_come_back(capsys: pytest.CaptureFixture[str]) -> None:
    """A check is one request: it says when to look next, then what was made, or why nothing was; the command, too."""
    clock = ManualClock()
    with serve(make_app(MockGateway("kling", keys=(KEY,), clock=clock))) as base_url, Relay(base_url, KEY) as relay:
        good = relay.kling.text2video(**CALL).handle
        bad = relay.kling.text2video(**{**CALL, "prompt": "mock:fail"}).handle
        step = relay.check(good)
        assert list(step) == ["handle", "state", "next_check_after", "expires_after", "progress", "result"]
        assert step["state"] == "queued"
        assert step["next_check_after"] > 0
        assert step["expires_after"] > step["next_check_after"]
        clock.turn(100)
        assert json.loads(json.dumps(relay.check(good)))["result"]["urls"]
        ended = relay.check(bad)
        assert (ended["state"], ended["next_check_after"], ended["result"]) == ("failed", None, None)
        assert ended["error"]
        assert show_step(good, gateway=GatewayOptions(base_url, KEY)) == 0
        assert json.loads(capsys.readouterr().out)["state"] == "succeeded"

        async def main() -> Any:
            async with AsyncRelay(base_url, KEY) as other:
                return await other.check(good)

        assert asyncio.run(main()) == relay.check(good)
