"""How a gateway is reached is the caller's to say; what is secret of it is in no report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mediarelay_conformance.connection import Connection, connection_of
from mediarelay_conformance.gateway import GatewayUnderTest
from mediarelay_conformance.run import run_suite
from mediarelay_contract.contract import Contract
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.testing import KEY, serve

HIDDEN = "not-for-reports-8151"

WRONG: dict[str, dict[str, Any]] = {
    "-H is like": {"headers": [f"no colon {HIDDEN}"]},
    "a name and a value": {"headers": [f"two words: {HIDDEN}"]},
    "without --client-cert": {"client_key": Path("key.pem")},
    "--proxy is like": {"proxy": "nowhere"},
    "holds no certificate": {"ca_file": Path(__file__)},
}


@pytest.mark.parametrize("said", WRONG)
def test_what_cannot_be_used_is_said(said: str) -> None:
    """An option that cannot be used is refused in words, and a header's value is not repeated."""
    with pytest.raises(ValueError, match=said) as caught:
        connection_of(**WRONG[said])
    assert HIDDEN not in str(caught.value)


def test_a_header_reaches_the_gateway_alone(tmp_path: Path) -> None:
    """A further header comes with every request to the gateway, and its value is in no report and no recording."""
    inner, seen = make_app(MockGateway("kling", keys=(KEY,))), set[bytes]()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and "/kling" in scope["path"]:
            seen.add(dict(scope["headers"]).get(b"x-tenant", b"none"))
        await inner(scope, receive, send)

    options = {"header": [f"X-Tenant: {HIDDEN}"], "record": tmp_path / "run.har"}
    with serve(app) as base_url:
        run_suite(base_url, KEY, tier="free", only="klingCreateText2Video", report=tmp_path, options=options)
    assert seen == {HIDDEN.encode()}
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert len(files) == 5
    assert [path.name for path in files if HIDDEN in path.read_text("utf-8")] == []


def test_a_rate_sets_requests_apart(contract: Contract) -> None:
    """The rate that was given is kept to, on this machine as well."""
    gateway = GatewayUnderTest(contract, "http://127.0.0.1:9", KEY, connection=Connection(rate=4))
    assert gateway.guard._limits._pause == 0.25
    gateway.close()
