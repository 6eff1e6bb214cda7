"""The mock in a vendor's place: its paths, its keys, its codes, and what an operator is told to enter."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator

import httpx
import jwt
import pytest

from mediarelay.cli.app import make_app
from mediarelay_mock.app import MockGateway
from mediarelay_mock.cli import mock as start_mock
from mediarelay_mock.cli import vendor_names
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import Running, serve_mock
from mediarelay_mock.vendors import Vendor

from .test_contract import extension_errors

ACCESS, SECRET = "an-access-key", "a-secret-key-of-thirty-two-bytes"
TEXT2VIDEO = "/v1/videos/text2video"
BODY = {"model_name": "kling-v2-5-turbo", "prompt": "A cat blinks"}


@pytest.fixture(scope="module")
def kling() -> Iterator[Running]:
    """The mock in Kling's place."""
    with serve_mock(vendor=Vendor("kling"), keys=(f"{ACCESS}|{SECRET}", "one-part")) as running:
        yield running


def token(running: Running, secret: str = SECRET, **claims: object) -> str:
    """Sign a token as the vendor's documentation does, with some claims changed; None leaves one out."""
    now = int(running.turned.now())
    usual: dict[str, object] = {"iss": ACCESS, "exp": now + 1800, "nbf": now - 5}
    payload = {name: value for name, value in (usual | claims).items() if value is not None}
    return jwt.encode(payload, secret, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})


def submit(running: Running, authorization: str | None, path: str = TEXT2VIDEO) -> httpx.Response:
    """Submit a video in plain HTTP."""
    headers = {} if authorization is None else {"Authorization": authorization}
    return httpx.post(running.base_url + path, json=BODY, headers=headers)


@pytest.mark.parametrize("name", vendor_names())
def test_each_vendor_is_described_in_the_words_of_the_schema(name: str) -> None:
    """What `spec/vendors/` says fits the extensions' schema, and its paths lead to operations of the contract."""
    vendor = Vendor(name)
    assert extension_errors("vendor", vendor.data) == []
    served = vendor.narrow(dict.fromkeys(MockGateway(vendor=vendor).contract.document["paths"]))
    for own in vendor.data["paths"]:
        assert any(path.startswith(own) for path in served), own


@pytest.mark.parametrize("name", vendor_names())
def test_each_vendor_takes_its_own_sample(name: str) -> None:
    """The command that is printed is one that the mock answers with a task, without a gateway."""
    vendor = Vendor(name)
    with serve_mock(vendor=vendor, keys=(vendor.example_key,)) as running:
        _, address, *words = shlex.split(vendor.sample(running.base_url, vendor.example_key, running.turned.now()))
        headers = dict(word.split(": ", 1) for word in words if ": " in word and not word.startswith("{"))
        response = httpx.post(address, headers=headers, content=words[-1])
    assert response.status_code == 200, response.text
    assert len(running.gateway.store) == 1
    assert json.loads(words[-1]) == vendor.data["sample"]["body"]


def test_a_signed_token_submits_and_queries_under_the_vendors_own_paths(kling: Running) -> None:
    """A token of access key and secret key buys a task at the path without the relay's prefix, and finds it there."""
    bearer = {"Authorization": f"Bearer {token(kling)}"}
    task = submit(kling, bearer["Authorization"]).json()["data"]
    found = httpx.get(f"{kling.base_url}{TEXT2VIDEO}/{task['task_id']}", headers=bearer).json()
    assert (found["code"], found["data"]["task_status"]) == (0, "submitted")
    kling.turned.turn(600)
    bearer = {"Authorization": f"Bearer {token(kling)}"}
    found = httpx.get(f"{kling.base_url}{TEXT2VIDEO}/{task['task_id']}", headers=bearer).json()
    link = found["data"]["task_result"]["videos"][0]["url"]
    assert httpx.get(link).headers["content-type"] == "video/mp4"


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({}, 0),
        ({"exp": 1_000}, 1004),
        ({"nbf": 9_000_000_000, "exp": 9_000_001_800}, 1003),
        ({"iss": "somebody-else"}, 1002),
        ({"iss": None}, 1002),
        ({"secret": "another-secret-of-thirty-two-byte"}, 1000),
        ({"exp": None}, 1000),
        ({"nbf": "soon"}, 1000),
    ],
    ids=str,
)
def test_tokens_are_refused_with_the_vendors_codes(kling: Running, claims: dict[str, object], code: int) -> None:
    """Expired is 1004, too early 1003, an unknown access key 1002, a wrong signature 1000, each with HTTP 401."""
    response = submit(kling, f"Bearer {token(kling, **claims)}")  # type: ignore[arg-type]
    assert (response.status_code, response.json()["code"]) == (401 if code else 200, code)


def test_the_ends_of_a_tokens_life_are_told_to_the_second(kling: Running) -> None:
    """A token is good from its nbf on, and no more at its exp."""
    now = int(kling.turned.now())
    for begins, ends, code in ((now, now + 1, 0), (now + 1, now + 2, 1003), (now - 9, now, 1004)):
        assert submit(kling, f"Bearer {token(kling, nbf=begins, exp=ends)}").json()["code"] == code


def test_what_is_no_token_is_refused(kling: Running) -> None:
    """No header is 1001; no token, one without a signature and the two halves as they are, are 1002 or 1000."""
    unsigned = jwt.encode({"iss": ACCESS, "exp": 9e9, "nbf": 0}, "", algorithm="none")
    for authorization, code in (
        (None, 1001),
        ("Bearer", 1002),
        (token(kling), 1002),
        ("Bearer nonsense", 1002),
        (f"Bearer {ACCESS}|{SECRET}", 1002),
        (f"Bearer {unsigned}", 1000),
    ):
        response = submit(kling, authorization)
        assert (response.status_code, response.json()["code"]) == (401, code), authorization


def test_a_key_of_one_part_stands_for_itself(kling: Running) -> None:
    """The vendor's newer kind of key is sent as it is, and has tasks of its own."""
    task = submit(kling, "Bearer one-part").json()["data"]["task_id"]
    headers = {"Authorization": f"Bearer {token(kling)}"}
    assert httpx.get(f"{kling.base_url}{TEXT2VIDEO}/{task}", headers=headers).status_code == 404


def test_a_relays_paths_are_none_of_the_vendors(kling: Running) -> None:
    """The path with the relay's prefix is 404 and names the vendor's own; other vendors' paths are not there at all."""
    response = submit(kling, f"Bearer {token(kling)}", f"/kling{TEXT2VIDEO}")
    assert (response.status_code, response.json()["code"]) == (404, 1202)
    assert response.headers["x-mediarelay-nearest"] == f"POST {TEXT2VIDEO}"
    assert submit(kling, f"Bearer {token(kling)}", "/suno/submit/music").status_code == 404
    listed = httpx.get(f"{kling.base_url}/openapi.json").json()["paths"]
    assert TEXT2VIDEO in listed
    assert not [path for path in listed if not path.startswith("/v1/")]


def test_tokens_are_judged_by_real_time_however_fast_tasks_run() -> None:
    """A mock that runs a thousand times as fast takes a token that a gateway has just signed."""
    clock = MockClock(speed=1e6)
    before = clock.wall()
    assert clock.now() - clock.wall() > 0
    assert clock.wall() - before < 60


def test_what_to_enter_in_a_gateway_is_said(kling: Running) -> None:
    """Type of the channel, address, key and model stand in one line a gateway, and on the page."""
    lines = list(Vendor("kling").entries("http://127.0.0.1:1", "a|b"))
    wanted = "new-api: channel type 50, address http://127.0.0.1:1, key a|b, model kling-v2-5-turbo"
    assert lines[0] == wanted
    assert f"new-api: channel type 50, address {kling.base_url}" in httpx.get(kling.base_url).text


def test_the_command_prints_what_to_enter(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`mediarelay mock --as kling` prints the lines for each gateway, and none that would point a client at it."""
    monkeypatch.setattr("uvicorn.Server.run", lambda _, sockets: sockets[0].close())
    assert start_mock(as_vendor="kling", port=0, quiet=True) == 0
    printed = capsys.readouterr().out
    assert "new-api: channel type 50, address http://127.0.0.1:" in printed
    assert "curl http://127.0.0.1:" in printed
    assert "MEDIARELAY_BASE_URL" not in printed


def test_an_unknown_vendor_gets_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    """`--as` with an unknown word names those that there are."""
    with pytest.raises(SystemExit):
        make_app()(["mock", "--as", "klong"])
    shown = "".join(capsys.readouterr())
    assert all(name in shown for name in vendor_names())
