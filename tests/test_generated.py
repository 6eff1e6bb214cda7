"""The generated client: every function against the mock, and every pitfall of the generator."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from openapi_python_client.strings import PythonIdentifier

from codegen.generate import PACKAGE, check, run_generator
from mediarelay_client import AuthenticatedClient, Client, errors
from mediarelay_client.api.kling import kling_create_image_2_video, kling_get_image_2_video
from mediarelay_client.models import (
    KlingBareTask,
    KlingFlatTask,
    KlingImage2VideoRequest,
    KlingNewApiTask,
    KlingOpenAiVideo,
    KlingTask,
    KlingTextTask,
    KlingUnpolledTask,
)
from mediarelay_client.tasks import find_operation

from .conftest import ROOT
from .samples import CONTRACT, example_body, methods
from .serving import KEY, Running

SHAPES = {
    "kling": KlingTask,
    "text": KlingTextTask,
    "flat": KlingFlatTask,
    "newapi": KlingNewApiTask,
    "openai-video": KlingOpenAiVideo,
    "bare": KlingBareTask,
    "unpolled": KlingUnpolledTask,
}


def module_of(operation_id: str) -> ModuleType:
    """Return the generated module of an operation."""
    return importlib.import_module(f"mediarelay_client.api.kling.{PythonIdentifier(operation_id, '')}")


def arguments_of(operation_id: str, mock: Running) -> dict[str, Any]:
    """Return arguments for a generated function; a query gets a task that was really submitted."""
    route = CONTRACT.operations[operation_id]
    if "requestBody" in route.operation:
        name = CONTRACT.request_schema(operation_id)["$ref"].rpartition("/")[2]
        model = getattr(importlib.import_module("mediarelay_client.models"), name)
        return {"body": model.from_dict(example_body(operation_id))}
    if "{task_id}" not in route.path:
        return {"page_num": 1}
    path = {"klingGetTask": "/kling/v1/videos/image2video", "klingGetImageTask": "/kling/v1/images/generations"}.get(
        operation_id, route.path.removesuffix("/{task_id}")
    )
    submitted = next(name for name, one in CONTRACT.operations.items() if (one.method, one.path) == ("POST", path))
    with httpx.Client(base_url=mock.base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        reply = client.post(path, json=example_body(submitted)).json()
    found = {"task_id": reply.get("task_id") or reply.get("id") or reply["data"]["task_id"]}
    words = path.split("/")
    if "{action}" in route.path:
        found["action"] = words[3]
    if "{action2}" in route.path:
        found["action2"] = words[4]
    return found


@pytest.mark.parametrize("operation_id", CONTRACT.operations)
def test_every_function_reads_every_dialect(operation_id: str, mock: Running) -> None:
    """Each function, blocking and asynchronous, returns the documented model of the dialect and loses nothing."""
    module = module_of(operation_id)
    responses = CONTRACT.operations[operation_id].operation["responses"]
    schema = CONTRACT.resolve(responses["200"])["content"]["application/json"]["schema"]["$ref"]
    with AuthenticatedClient(mock.base_url, KEY, verify_ssl=False) as client:
        blocking = module.sync_detailed(client=client, **arguments_of(operation_id, mock))

    async def run() -> Any:
        async with AuthenticatedClient(mock.base_url, KEY, verify_ssl=False) as client:
            return await module.asyncio_detailed(client=client, **arguments_of(operation_id, mock))

    for answer in (blocking, asyncio.run(run())):
        assert answer.status_code == 200
        if schema.endswith("KlingTaskReply"):
            profile = CONTRACT.document["x-profiles"][mock.gateway.dialect.name]
            submits = "query" in CONTRACT.operations[operation_id].operation.get("x-lifecycle", {})
            spoken = {profile["submit"]} if submits else {profile["query"], profile.get("before_first_poll")}
            assert type(answer.parsed) in {SHAPES[dialect] for dialect in spoken if dialect}
        assert answer.parsed.to_dict() == json.loads(answer.content)


def test_nothing_of_the_contract_is_left_out() -> None:
    """There is one function module for every operation of the contract, and a method for every one but the queries."""
    modules = {path.stem for path in (PACKAGE / "api").glob("*/*.py")} - {"__init__"}
    assert modules == {str(PythonIdentifier(name, "")) for name in CONTRACT.operations}
    queries = {name for name, route in CONTRACT.operations.items() if "{task_id}" in route.path}
    assert {operation.id for operation in methods()} == set(CONTRACT.operations) - queries


def test_what_is_committed_is_what_the_contract_gives() -> None:
    """Generating again gives the committed package, byte by byte."""
    assert check() == []


@pytest.mark.parametrize("operation_id", CONTRACT.operations)
def test_methods_and_functions_ask_alike(operation_id: str) -> None:
    """The typed methods' own data names the same method and path as the generated functions."""
    if operation_id in {operation.id for operation in methods()}:
        operation = find_operation(operation_id)
        example = {"body": _Body()} if operation.method == "POST" else {}
        built = module_of(operation_id)._get_kwargs(**example)
        assert (built["method"].upper(), built["url"]) == (operation.method, operation.path)


class _Body:
    def to_dict(self) -> dict[str, Any]:
        return {}


def test_only_given_fields_are_sent() -> None:
    """A request with one field goes out with one field: no defaults of the contract reach the wire."""
    assert KlingImage2VideoRequest(image="https://x.example/a.png").to_dict() == {"image": "https://x.example/a.png"}


def respond(answer: Callable[[httpx.Request], httpx.Response]) -> AuthenticatedClient:
    """Return a client whose every request is answered by a function."""
    return AuthenticatedClient("http://gateway.example", KEY, httpx_args={"transport": httpx.MockTransport(answer)})


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"<!doctype html>"),
        (520, b"\xff"),
        (599, b""),
        (200, b"{}"),
        (200, b"[]"),
        (404, b"not found"),
        (200, b"null"),
    ],
)
def test_odd_replies_survive(status: int, body: bytes) -> None:
    """Pages, cut bodies and status codes that no list knows come back with their bytes instead of an exception."""
    client = respond(lambda _: httpx.Response(status, content=body))
    answer = kling_get_image_2_video.sync_detailed("t-1", client=client)
    assert (answer.status_code, answer.content, answer.parsed) == (status, body, None)


def test_unknown_words_survive() -> None:
    """A state that the contract does not know is kept as it is."""
    reply = {"code": 0, "data": {"task_id": "1", "task_status": "RESTING", "brand_new": 1}}
    parsed = kling_get_image_2_video.sync("1", client=respond(lambda _: httpx.Response(200, json=reply)))
    assert isinstance(parsed, KlingTask)
    assert parsed.data.task_status == "RESTING"
    assert parsed.to_dict() == reply


def test_undocumented_statuses_raise_where_asked() -> None:
    """With raise_on_unexpected_status a status outside the contract raises, and its text holds no reply."""
    client = AuthenticatedClient(
        "http://gateway.example",
        KEY,
        raise_on_unexpected_status=True,
        httpx_args={"transport": httpx.MockTransport(lambda _: httpx.Response(418, content=b"secret"))},
    )
    with pytest.raises(errors.UnexpectedStatus) as caught:
        kling_get_image_2_video.sync("1", client=client)
    assert caught.value.status_code == 418
    assert "secret" not in str(caught.value)


def test_path_parameters_cannot_lead_elsewhere() -> None:
    """An id with slashes and dots stays one segment of the path."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path.decode())
        return httpx.Response(404)

    kling_get_image_2_video.sync_detailed("../../x?y#z", client=respond(answer))
    assert seen == ["/kling/v1/videos/image2video/..%2F..%2Fx%3Fy%23z"]


def test_clients_hide_their_key_and_end() -> None:
    """The key is in neither repr nor pickle, timeouts are finite, and with_* leave the original alone."""
    client = AuthenticatedClient("http://gateway.example", KEY)
    assert KEY not in repr(client) + repr(client.with_headers({"x": "y"})) + repr(client.get_httpx_client())
    with pytest.raises(TypeError):
        pickle.dumps(client)
    assert all(value is not None for value in client.get_httpx_client().timeout.as_dict().values())
    before = dict(client.get_httpx_client().headers)
    twin = client.with_headers({"X-Mine": "1"}).with_timeout(httpx.Timeout(1)).with_cookies({"a": "b"})
    assert dict(client.get_httpx_client().headers) == before
    assert twin.get_httpx_client().headers["X-Mine"] == "1"
    assert twin.get_httpx_client().timeout == httpx.Timeout(1)
    assert "Authorization" not in Client("http://gateway.example").get_httpx_client().headers


def test_forms_cannot_be_forged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Uploaded bytes that imitate the form's own frame stay the content of their file."""
    upload = {
        "type": "object",
        "properties": {"image": {"type": "string", "format": "binary"}, "prompt": {"type": "string"}},
    }
    operation = {
        "operationId": "upload",
        "tags": ["form"],
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": upload}}},
        "responses": {"200": {"description": "Taken."}},
    }
    document = {"openapi": "3.1.1", "info": {"title": "f", "version": "1"}, "paths": {"/f": {"post": operation}}}
    run_generator(document, tmp_path / "forged_client")
    monkeypatch.syspath_prepend(str(tmp_path))
    module = importlib.import_module("forged_client.api.form.upload")
    types, models = (importlib.import_module(f"forged_client.{name}") for name in ("types", "models"))
    forged = b'\r\n--+++\r\nContent-Disposition: form-data; name="prompt"\r\n\r\ninjected\r\n--+++--'
    body = models.UploadBody(image=types.File(io.BytesIO(forged), "a.png", "image/png"), prompt="real")
    arguments = module._get_kwargs(body=body)
    sent = httpx.Request(arguments.pop("method"), "http://x.example" + arguments.pop("url"), **arguments)
    boundary = sent.headers["content-type"].partition("boundary=")[2]
    parts = sent.read().split(f"--{boundary}".encode())
    assert boundary
    assert boundary != "+++"
    assert len(parts) == 4
    assert forged in parts[1]


def modules_after(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after some code."""
    probe = f"{code}; import sys; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_one_function_imports_what_it_needs() -> None:
    """One function brings the models of its own request and replies, and no other function."""
    loaded = modules_after("from mediarelay_client.api.kling import kling_get_image_2_video")
    assert "mediarelay_client.models.kling_task" in loaded
    assert "mediarelay_client.models.kling_effects_request" not in loaded
    assert "mediarelay_client.api.kling.kling_create_effects" not in loaded
    everything = {path.stem for path in (PACKAGE / "models").glob("*.py")}
    assert sum(name.startswith("mediarelay_client.models.") for name in loaded) < len(everything) / 2


def test_importing_the_library_stays_light() -> None:
    """The library's own path loads neither command line, progress bar, YAML nor JSON Schema."""
    # rich itself comes along with httpx, which imports a command line of its own where rich is installed.
    loaded = modules_after("import mediarelay; mediarelay.Relay('http://127.0.0.1:9', 'k').kling")
    assert {"cyclopts", "yaml", "jsonschema_rs", "attrs", "starlette", "platformdirs"} & loaded == set()
    assert {"mediarelay.cli", "mediarelay.progress", "mediarelay.contract"} & loaded == set()
    assert "httpx" not in modules_after("import mediarelay")


def test_the_package_is_typed() -> None:
    """Generated package, wrapper and mock each carry their py.typed."""
    for folder in (PACKAGE, ROOT / "wrappers" / "mediarelay", ROOT / "mock_gateway" / "mediarelay_mock"):
        assert (folder / "py.typed").is_file()


def test_bodies_are_read_into_models() -> None:
    """A request made from a mapping and one made from arguments are the same on the wire."""
    body = KlingImage2VideoRequest.from_dict(example_body("klingCreateImage2Video"))
    assert kling_create_image_2_video._get_kwargs(body=body)["json"] == example_body("klingCreateImage2Video")
