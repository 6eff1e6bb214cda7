"""How the mock takes requests: keys in every form, bodies in every packing, pages from other origins, wrong places."""

from __future__ import annotations

import base64
import gzip
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from mediarelay_mock.testing import KEY, Running, serve_mock

from .sample_files import JPEG
from .samples import CONTRACT

SUBMIT = "/kling/v1/videos/text2video"
BODY = {"model_name": "kling-v2-5-turbo", "prompt": "A cat"}
FAL = "/fal-ai/nano-banana"


@pytest.fixture
def client(kling_mock: Running) -> Iterator[httpx.Client]:
    """A plain HTTP client with a key that the mock knows."""
    with httpx.Client(base_url=kling_mock.base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        yield client


@pytest.mark.parametrize("family", ["kling", "fal", "replicate", "flux"])
def test_keys_are_taken_as_the_contract_says(family: str, kling_mock: Running) -> None:
    """Every form of credentials that the contract lists for an operation is let in, and no other is."""
    schemes = CONTRACT.document["components"]["securitySchemes"]
    route = next(route for route in CONTRACT.operations.values() if route.operation["tags"] == [family])
    headers = {
        name: {scheme["name"]: KEY} if scheme["type"] == "apiKey" else {"Authorization": f"{scheme['scheme']} {KEY}"}
        for name, scheme in schemes.items()
    }
    taken = [headers[name] for way in route.operation["security"] for name in way]
    for name, sent in headers.items():  # several schemes may be sent alike
        response = httpx.request(route.method, kling_mock.base_url + route.path, headers=sent)
        assert (response.status_code != 401) == (sent in taken), name


@pytest.mark.parametrize(
    ("path", "headers", "wanted"),
    [
        (SUBMIT, {"Authorization": KEY}, "Authorization: Bearer KEY"),
        (SUBMIT, {"Authorization": f"Token {KEY}"}, "Authorization: Bearer KEY"),
        (SUBMIT, {"x-key": KEY}, "Authorization: Bearer KEY"),
        (SUBMIT, {"x-api-key": KEY}, "Authorization: Bearer KEY"),
        (SUBMIT, {"Authorization": "Basic " + base64.b64encode(f"{KEY}:".encode()).decode()}, "Bearer KEY"),
        (f"{SUBMIT}?key={KEY}", {}, "Authorization: Bearer KEY"),
        (FAL, {"x-key": KEY}, "Authorization: Bearer KEY or Authorization: Key KEY"),
        ("/flux/v1/flux-pro-1.1", {"Authorization": f"Key {KEY}"}, "Authorization: Bearer KEY or x-key: KEY"),
    ],
)
def test_a_known_key_in_a_wrong_form_is_told_the_right_one(
    path: str, headers: dict[str, str], wanted: str, mock: Running
) -> None:
    """A key that is known, but sent as no client of that family's vendor sends it, is 401, with how to send it."""
    response = httpx.post(mock.base_url + path, headers=headers, json=BODY)
    assert response.status_code == 401
    assert wanted in response.text
    assert KEY not in response.text


@pytest.mark.parametrize(
    ("content", "headers", "complaint"),
    [
        (b'{"prompt":"a","cfg_scale":NaN}', {}, "NaN"),
        (b'{"prompt":"a","x":[-Infinity]}', {}, "-Infinity"),
        (b'{"prompt":"a","x":1e999}', {}, "too large"),
        (b'{"prompt":"a","external_task_id":"\\ud800"}', {}, "\\ud800"),
        (b'{"prompt":"a","deep":[{"\\udfff":1}]}', {}, "\\udfff"),
        (gzip.compress(json.dumps(BODY).encode(), mtime=0), {}, "Content-Encoding: gzip"),
        (gzip.compress(json.dumps(BODY).encode(), mtime=0)[:-9], {"Content-Encoding": "gzip"}, "breaks off"),
        (json.dumps(BODY).encode(), {"Content-Encoding": "gzip"}, "gzip"),
        (json.dumps(BODY).encode(), {"Content-Encoding": "br"}, "Content-Encoding 'br'"),
        (gzip.compress(b" " * (65 * 1024**2), mtime=0), {"Content-Encoding": "gzip"}, "more than"),
    ],
)
def test_what_cannot_be_read_is_named(
    content: bytes, headers: dict[str, str], complaint: str, client: httpx.Client, kling_mock: Running
) -> None:
    """NaN, lone surrogates and strange packings are 400 with their name, nothing is made, and the page stays up."""
    known = len(kling_mock.gateway.store)
    response = client.post(SUBMIT, content=content, headers={"Content-Type": "application/json", **headers})
    assert (response.status_code, response.json()["code"]) == (400, 1200)
    assert complaint in response.json()["message"]
    assert len(kling_mock.gateway.store) == known
    assert client.get("/").status_code == 200


def test_halves_of_characters_are_refused_in_forms_too(client: httpx.Client) -> None:
    """A field of a form that is JSON is read as strictly as a body."""
    form = {"model": "sora-2", "prompt": "a", "metadata": '{"a":"\\ud800"}'}
    response = client.post("/v1/videos", data=form, files={"input_reference": b"x"})
    assert response.status_code == 400
    assert "metadata holds \\ud800" in response.json()["message"]


def test_compressed_bodies_are_taken(client: httpx.Client) -> None:
    """A body that is packed by gzip and says so is read, as new-api reads it."""
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    response = client.post(SUBMIT, content=gzip.compress(json.dumps(BODY).encode(), mtime=0), headers=headers)
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("name", "operation_id"),
    [
        (one["name"], operation_id)
        for operation_id in CONTRACT.operations
        for one in CONTRACT.parameters(operation_id)
        if one["in"] == "query" and one.get("required")
    ],
)
def test_required_parameters_are_required(name: str, operation_id: str, client: httpx.Client) -> None:
    """A request without a query parameter that the contract requires is 400 with its name, and makes nothing."""
    route = CONTRACT.operations[operation_id]
    others = {
        one["name"]: "1"
        for one in CONTRACT.parameters(operation_id)
        if one["in"] == "query" and one.get("required") and one["name"] != name
    }
    response = client.request(route.method, route.path, params=others, json={})
    assert response.status_code == 400
    assert f'"{name}: this query parameter is required' in response.text


def test_pages_of_other_origins_may_use_it(client: httpx.Client) -> None:
    """A preflight is answered without a key, and every response may be read by a page of another origin."""
    origin = {"Origin": "https://app.example", "Authorization": ""}
    requested = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,idempotency-key",
        "Access-Control-Request-Private-Network": "true",
    }
    preflight = client.options(SUBMIT, headers={**origin, **requested})
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "POST" in preflight.headers["access-control-allow-methods"]
    assert "authorization" in preflight.headers["access-control-allow-headers"].lower()
    assert preflight.headers["access-control-allow-private-network"] == "true"
    for response in (client.post(SUBMIT, headers=origin, json=BODY), client.get("/media/sample/0.png", headers=origin)):
        assert response.headers["access-control-allow-origin"] == "*"
        assert "access-control-expose-headers" in response.headers


@pytest.mark.parametrize("dialect", ["new-api-b", "new-api-c", "new-api-d", "one-hub"])
@pytest.mark.parametrize(
    ("method", "path", "page"),
    [
        ("POST", "/v1/nowhere", False),
        ("GET", "/v1beta/nowhere", False),
        ("PUT", "/v1/videos", False),
        ("POST", "/api/nowhere", False),
        ("POST", "/nowhere", True),
        ("GET", "/kling/v1/nowhere", True),
        ("PUT", SUBMIT, True),
        ("GET", SUBMIT, True),
        ("DELETE", f"{SUBMIT}/1", True),
    ],
)
def test_fronts_of_gateways_word_what_they_do_not_serve(
    dialect: str, method: str, path: str, page: bool, mocks: dict[str, Running]
) -> None:
    """new-api and one-hub answer their own error under /v1 and /api, their page elsewhere, with or without a key."""
    response = httpx.request(method, mocks[dialect].base_url + path)
    if page:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/html")
        assert "<title>" in response.text
    else:
        assert response.status_code == 404
        message = f"Invalid URL ({method} {path})"
        assert response.json() == {
            "error": {"message": message, "type": "invalid_request_error", "param": "", "code": ""}
        }


@pytest.mark.parametrize(
    ("method", "path", "status", "nearest"),
    [
        ("POST", "/kling/v1/videos/text2vid", 404, f"POST {SUBMIT}"),
        ("GET", "/kling/v2/videos/text2video/800000000000000000", 404, f"GET {SUBMIT}/{{task_id}}"),
        ("POST", "/v1/kling/videos/text2video", 404, f"POST {SUBMIT}"),
        ("POST", "/replicate/v1/model/bytedance/seedream-4/predictions", 404, "POST /replicate/v1/models/"),
        ("PUT", SUBMIT, 405, f"POST {SUBMIT}"),
        ("GET", SUBMIT, 405, f"GET {SUBMIT}/{{task_id}}"),
        ("GET", "/" + "x" * 5000, 404, "GET /"),
    ],
)
def test_what_is_not_served_names_the_nearest(
    method: str, path: str, status: int, nearest: str, client: httpx.Client
) -> None:
    """A wrong path or method is answered with the operation that was most likely meant."""
    response = client.request(method, path)
    assert response.status_code == status
    assert f"the nearest is {nearest}" in response.json()["message"]
    assert nearest in response.headers["x-mediarelay-nearest"]


def test_one_idempotency_key_is_one_task(mock: Running) -> None:
    """A submission that is repeated under its Idempotency-Key is answered as before; another under it is refused."""
    gateway = mock.gateway
    headers = {"Authorization": f"Bearer {KEY}", "Idempotency-Key": f"k-{len(gateway.store)}"}
    known = len(gateway.store)
    with httpx.Client(base_url=mock.base_url, headers=headers) as client:
        first, second = (client.post("/suno/submit/music", json={"prompt": "a", "mv": "chirp-v4"}) for _ in range(2))
        assert first.json() == second.json()
        assert (len(gateway.store), second.headers["idempotent-replayed"]) == (known + 1, "true")
        assert client.post("/suno/submit/music", json={"prompt": "b", "mv": "chirp-v4"}).status_code == 400
        other = client.post(
            "/suno/submit/music", json={"prompt": "b", "mv": "chirp-v4"}, headers={"Idempotency-Key": "2"}
        )
        assert other.json() != first.json()
    assert len(gateway.store) == known + 2


def test_submissions_can_be_read_by_machines() -> None:
    """The ledger holds what was submitted, by whom, and how it stands, without whole keys or files."""
    key = "sk-a-long-key-1234"
    picture = base64.b64encode(JPEG).decode()
    with serve_mock(keys=(key, "sk-b")) as mock, httpx.Client(base_url=mock.base_url) as client:
        client.headers["Authorization"] = f"Bearer {key}"
        body = {"image": picture, "external_task_id": "mine", "model_name": "kling-v1"}
        client.post("/kling/v1/videos/image2video", json=body, headers={"Idempotency-Key": "once"})
        client.post("/kling/v1/videos/image2video", json={})
        client.post(SUBMIT, json=BODY, headers={"Authorization": "Bearer sk-b"})
        mock.turned.turn(60)
        response = httpx.get(f"{mock.base_url}/__mock__/submissions")
    one, other = response.json()["submissions"]
    assert response.json()["dialect"] == "kling"
    assert one["path"] == "/kling/v1/videos/image2video"
    assert (one["method"], one["family"], one["operation_id"]) == ("POST", "kling", "klingCreateImage2Video")
    assert (one["external_id"], one["idempotency_key"], one["state"]) == ("mine", "once", "succeed")
    assert one["body"]["model_name"] == "kling-v1"
    assert (one["key"], other["key"]) == ("sk-…1234", "sk-…")
    assert "sk-a-long-key" not in response.text
    assert picture not in response.text


def test_every_request_is_logged_with_what_was_wrong(
    kling_mock: Running, client: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    """Each request is one line of the log: method, path, status, what was wrong or made; no key, no control codes."""
    with caplog.at_level(logging.INFO, "mediarelay_mock"):
        made = client.post(SUBMIT, json=BODY).json()["data"]["task_id"]
        client.post(SUBMIT, json={**BODY, "cfg_scale": 5})
        client.get(f"{SUBMIT}/none%1b[31m?key={KEY}")
        client.get("/kling/v1/nowhere")
    lines = [record.getMessage() for record in caplog.records if record.name == "mediarelay_mock"]
    for line, words in zip(
        lines,
        (f"POST {SUBMIT} 200 task {made}", f"POST {SUBMIT} 400 cfg_scale: ", "404", "404 not served; nearest: "),
        strict=True,
    ):
        assert words in line
        assert line.isprintable()
        assert KEY not in line
    assert [str(entry) for entry in kling_mock.gateway.traffic.entries][-4:] == lines


def test_the_front_page_shows_its_own_address(kling_mock: Running) -> None:
    """The page at / gives commands to copy with the address under which it was opened, and results of every family."""
    with httpx.Client(base_url=kling_mock.base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        song: Any = client.post("/suno/submit/music", json={"prompt": "a", "mv": "chirp-v4"}).json()
        kling_mock.turned.turn(60)
        page = client.get("/").text
    assert "{this address}" not in page
    assert f"export MEDIARELAY_BASE_URL={kling_mock.base_url}" in page
    assert f"export MEDIARELAY_API_KEY={KEY}" in page
    assert f"/media/{song['data']}/0.mp3" in page
    assert "POST /suno/submit/music 200" in page


def test_a_new_page_shows_a_whole_command() -> None:
    """Before anything was submitted the page shows a command that works as it stands."""
    with serve_mock() as mock:
        page = httpx.get(mock.base_url).text
    assert "--model-name" in page
    assert f"--base-url {mock.base_url} --api-key {KEY}" in page


def test_a_broken_form_is_refused_as_the_operation_documents(client: httpx.Client) -> None:
    """A form without sense is refused in the words of the operation's own errors, whichever its family is."""
    kind = "multipart/form-data; boundary=x"
    for operation_id in ("imagebedUploadImage", "ideogramV3Edit", "openaiEditImage"):
        route = CONTRACT.operations[operation_id]
        response = client.post(route.path, content=b"--x\r\n1.2--x--\r\n", headers={"Content-Type": kind})
        assert response.status_code == 400, operation_id
        assert CONTRACT.check_response(operation_id, 400, response.json()) == [], operation_id
