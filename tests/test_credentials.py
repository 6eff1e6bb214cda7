"""Credentials by the contract: which headers carry the key, several at once where gateways differ."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from codegen.lifecycle import credentials
from mediarelay import AsyncRelay, Relay, errors
from mediarelay.cli.app import make_app as make_command
from mediarelay_client.api.midjourney import midjourney_fetch_task, midjourney_submit_imagine
from mediarelay_client.client import AuthenticatedClient, Client
from mediarelay_client.models import MidjourneyImagine
from mediarelay_client.tasks import find_operation
from mediarelay_contract.bundle import ContractError
from mediarelay_mock.testing import KEY

from .samples import CONTRACT, methods

BOTH = {"Authorization": "Bearer {key}", "mj-api-secret": "{key}"}
TASK = {"id": "1", "status": "SUCCESS", "imageUrl": "https://cdn.example/0.png"}


class OneHub:
    """A gateway like one-hub behind a transport: it takes Midjourney's key in `mj-api-secret` only."""

    def __init__(self) -> None:
        self.transport = httpx.MockTransport(self.response)

    def response(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        wanted = "mj-api-secret" if "/mj" in request.url.path else "authorization"
        if request.headers.get(wanted, "").removeprefix("Bearer ") != KEY:
            return httpx.Response(401, json={"error": {"message": "无效的令牌", "type": "one_hub_error"}})
        if request.url.path.endswith("/list-by-condition"):
            return httpx.Response(200, json=[{**TASK, "id": one} for one in json.loads(request.content)["ids"]])
        if request.method == "GET":
            return httpx.Response(200, json=TASK)
        return httpx.Response(200, json={"code": 1, "description": "success", "result": "1"})


@pytest.mark.parametrize("operation", methods(), ids=lambda one: one.id)
def test_all_of_midjourney_sends_the_key_in_both_headers_and_nothing_else_does(operation: Any) -> None:
    """Submission, query and bulk query alike carry the headers of the contract, each operation its own."""
    wanted = BOTH if operation.family == "midjourney" else {"Authorization": "Bearer {key}"}
    if operation.id == "systemGetPricing":  # which everybody may read
        wanted = {}
    assert operation.credentials == wanted
    if operation.query is not None:
        assert operation.query.credentials == wanted
        assert (operation.lifecycle.bulk_query or operation).query.credentials == wanted


def test_a_gateway_that_looks_for_the_key_elsewhere_is_served() -> None:
    """Where Midjourney's key is taken in `mj-api-secret` only, tasks are submitted, polled and queried in bulk."""
    with Relay("https://g.example", KEY, transport=OneHub().transport) as relay:
        tasks = [relay.midjourney.imagine(prompt="a cat") for _ in range(2)]
        assert tasks[0].wait().urls == ["https://cdn.example/0.png"]
        outcomes = relay.wait_all(tasks)
    assert not [one for one in outcomes if isinstance(one, errors.RelayError)]


def test_asyncio_sends_the_same_headers() -> None:
    """The same for asyncio."""

    async def main() -> list[str]:
        async with AsyncRelay("https://g.example", KEY, transport=OneHub().transport) as relay:
            return (await (await relay.midjourney.imagine(prompt="a cat")).wait()).urls

    assert asyncio.run(main()) == ["https://cdn.example/0.png"]


def test_the_low_level_client_sends_the_same_headers() -> None:
    """The generated functions put the key into every header of the contract, for threads and for asyncio."""
    gateway = OneHub()
    client = AuthenticatedClient("https://g.example", KEY, httpx_args={"transport": gateway.transport})
    body = MidjourneyImagine(prompt="a cat")
    assert midjourney_submit_imagine.sync_detailed(client=client, body=body).status_code == 200
    assert midjourney_fetch_task.sync_detailed("1", client=client).status_code == 200
    assert asyncio.run(midjourney_fetch_task.asyncio_detailed("1", client=client)).status_code == 200


def test_a_client_without_a_key_sends_none() -> None:
    """The client without a key calls the same functions without these headers."""
    client = Client("https://g.example", httpx_args={"transport": OneHub().transport})
    assert midjourney_fetch_task.sync_detailed("1", client=client).status_code == 401  # type: ignore[arg-type]


def test_a_dry_run_names_the_headers_without_the_key(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dry run shows which headers would carry the key, and not the key."""
    monkeypatch.setenv("MEDIARELAY_BASE_URL", "https://g.example")
    monkeypatch.setenv("MEDIARELAY_API_KEY", KEY)
    with pytest.raises(SystemExit):
        make_command()(["midjourney", "imagine", "--prompt", "a cat", "--dry-run"])
    out = capsys.readouterr().out
    headers = json.loads(out)["headers"]
    assert headers == {"Authorization": "Bearer …", "mj-api-secret": "…", "Content-Type": "application/json"}
    assert KEY not in out


def test_a_key_elsewhere_than_in_a_header_is_refused_by_the_generator() -> None:
    """A scheme that would put the key into the address is none of ours."""
    document = {"components": {"securitySchemes": {"q": {"type": "apiKey", "in": "query", "name": "key"}}}}
    with pytest.raises(ContractError, match="headers"):
        credentials(document, {"operationId": "x", "security": [{"q": []}]})


def test_the_contract_says_it_in_openapis_own_words() -> None:
    """Any tool reads from the contract that Midjourney wants both headers together."""
    security = CONTRACT.operations[find_operation("midjourneySubmitImagine").id].operation["security"]
    assert security == [{"bearer": [], "midjourneySecret": []}]
