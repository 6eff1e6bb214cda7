"""The generated client: every function against the mock, and every pitfall of the generator."""

from __future__ import annotations

import asyncio
import base64
import importlib
import io
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import Mock

import httpx
import pytest
from openapi_python_client.strings import PythonIdentifier

from codegen.generate import PACKAGE, check, run_generator
from mediarelay import Relay
from mediarelay._core.forms import rewrite
from mediarelay_client import AuthenticatedClient, Client, errors
from mediarelay_client.api.kling import kling_create_image_2_video, kling_get_image_2_video
from mediarelay_client.models import (
    KlingBareTask,
    KlingImage2VideoRequest,
    KlingNewApiTask,
    KlingTask,
    KlingTextTask,
    KlingUnpolledTask,
    OpenAIVideo,
    VideoTaskResponse,
)
from mediarelay_client.tasks import find_operation
from mediarelay_client.types import File
from mediarelay_mock.testing import KEY, Running

from .conftest import ROOT
from .modules import modules_after
from .samples import (
    CONTRACT,
    SINCE_2026,
    UNKNOWN_ID,
    example_arguments,
    example_body,
    good_content,
    methods,
    runs,
    varies,
)

SHAPES = {
    "kling": KlingTask,
    "text": KlingTextTask,
    "flat": VideoTaskResponse,
    "newapi": KlingNewApiTask,
    "openai-video": OpenAIVideo,
    "bare": KlingBareTask,
    "unpolled": KlingUnpolledTask,
}


CONVERSATIONS = [name for name, route in CONTRACT.operations.items() if "x-websocket" in route.operation]
FUNCTIONS = [name for name, route in CONTRACT.operations.items() if "x-no-client" not in route.operation]


def module_of(operation_id: str) -> ModuleType:
    """Return the generated module of an operation."""
    family = CONTRACT.operations[operation_id].operation["tags"][0]
    return importlib.import_module(f"mediarelay_client.api.{family}.{PythonIdentifier(operation_id, '')}")


# Queries that no lifecycle names.
_ALSO = {
    "klingGetTask": "klingCreateImage2Video",
    "klingGetImageTask": "klingCreateImageGeneration",
    "falGetStatus": "falNanoBanana",
    "runwayProFeedV1": "runwayProGenerate",
}


def submission_of(query: str) -> str | None:
    """Return an operation whose task a query reads or another ends early, or whose file it hands out."""
    query = CONTRACT.operations[query].operation.get("x-cancels", query)
    for name, route in CONTRACT.operations.items():
        lifecycle = route.operation.get("x-lifecycle", {})
        if query in (lifecycle.get("query"), lifecycle.get("content"), lifecycle.get("follow_up", {}).get("query")):
            return name
    return _ALSO.get(query)


def submit(operation_id: str, mock: Running) -> str:
    """Submit a task, wait for its end, and return its id."""
    operation = find_operation(operation_id)
    with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        task: Any = getattr(getattr(relay, operation.family), operation.name)(**example_arguments(operation))
        mock.turned.turn(60)
        return str(task.id)


def arguments_of(operation_id: str, mock: Running) -> dict[str, Any]:
    """Return arguments for a generated function; a query gets a task that was really submitted."""
    route = CONTRACT.operations[operation_id]
    submitted = submission_of(operation_id)
    task_id = submit(submitted, mock) if submitted else UNKNOWN_ID
    given: dict[str, Any] = {}
    for parameter in CONTRACT.parameters(operation_id):
        words = CONTRACT.operations[submitted].path.split("/") if submitted else []
        known = {"action": words[3:4], "action2": words[4:5], "model": ["nano-banana"]}.get(parameter["name"])
        if parameter.get("required") and "enum" not in parameter["schema"]:
            given[str(PythonIdentifier(parameter["name"], "field_"))] = known[0] if known else task_id
        elif parameter.get("required"):
            given[str(PythonIdentifier(parameter["name"], "field_"))] = parameter["schema"]["enum"][0]
    if "requestBody" in route.operation:
        name = CONTRACT.request_schema(operation_id)["$ref"].rpartition("/")[2]
        model = getattr(importlib.import_module("mediarelay_client.models"), name)
        body = {**example_body(operation_id), **({"task_id": task_id} if submitted else {})}
        forms = route.operation.get("x-lifecycle", {}).get("forms", ())
        if mock.gateway.dialect.name in SINCE_2026 and "new-api" in forms:
            body = rewrite("new-api", body)  # the low-level client sends what it is given
        given["body"] = model.from_dict(_with_files(operation_id, body))
    return given


def _with_files(operation_id: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return a body with the bytes of its files: the low-level client takes them as they are."""
    media = dict(find_operation(operation_id).uploads) if CONTRACT.has_method(operation_id) else {}
    files = {name.removesuffix("[]") for name, rules in media.items() if rules["accepts"] == ["multipart"]}
    return {
        name: value if name not in files else base64.b64decode(value) if isinstance(value, str)
        else [base64.b64decode(one) for one in value]
        for name, value in body.items()
    }  # fmt: skip


@pytest.mark.parametrize(("operation_id", "profile"), runs(FUNCTIONS))
def test_every_function_reads_every_dialect(operation_id: str, profile: str, mocks: dict[str, Running]) -> None:
    """Each function, blocking and asynchronous, returns the documented model of the dialect and loses nothing."""
    mock, module = mocks[profile], module_of(operation_id)
    with AuthenticatedClient(mock.base_url, KEY, verify_ssl=False) as client:
        blocking = module.sync_detailed(client=client, **arguments_of(operation_id, mock))

    async def run() -> Any:
        async with AuthenticatedClient(mock.base_url, KEY, verify_ssl=False) as client:
            return await module.asyncio_detailed(client=client, **arguments_of(operation_id, mock))

    for response in (blocking, asyncio.run(run())):
        empty = 204 if "204" in CONTRACT.operations[operation_id].operation["responses"] else 501
        assert response.status_code == (200 if good_content(operation_id) else empty)
        if varies(operation_id):
            spoken = CONTRACT.document["x-profiles"][profile]
            submits = "query" in CONTRACT.operations[operation_id].operation.get("x-lifecycle", {})
            expected = {spoken["submit"]} if submits else {spoken["query"], spoken.get("before_first_poll")}
            assert type(response.parsed) in {SHAPES[dialect] for dialect in expected if dialect}
        if isinstance(response.parsed, File):
            assert response.parsed.payload.read() == response.content
        elif isinstance(response.parsed, str):
            assert response.parsed.encode() == response.content
        elif response.status_code == 204:
            assert (response.parsed, response.content) == (None, b"")
        else:
            assert _plain(response.parsed) == json.loads(response.content)


def _plain(parsed: Any) -> Any:
    return [_plain(one) for one in parsed] if isinstance(parsed, list) else parsed.to_dict()


def test_nothing_of_the_contract_is_left_out() -> None:
    """There is one function module for every operation of the contract, and a method for every one but the queries."""
    modules = {path.stem for path in (PACKAGE / "api").glob("*/*.py")} - {"__init__"}
    assert modules == {str(PythonIdentifier(name, "")) for name in (*FUNCTIONS, *CONVERSATIONS)}
    assert all(find_operation(name).messages for name in CONVERSATIONS)
    without = {name for name in CONTRACT.operations if not CONTRACT.has_method(name)}
    assert {operation.id for operation in methods()} == set(CONTRACT.operations) - without
    queries = {
        route.operation["x-lifecycle"].get("query")
        for name, route in CONTRACT.operations.items()
        if name not in without and "x-lifecycle" in route.operation and "x-free-when" not in route.operation
    }
    assert queries - {None} <= without
    unnamed = {name for name in without if "x-method" not in CONTRACT.operations[name].operation}
    assert all(CONTRACT.operations[name].operation["x-cost"] == "free" for name in unnamed)
    # A name and no method of a request: a conversation, what is not the gateway's own, and what never succeeds.
    assert without - unnamed == {
        "openaiConnectRealtime",
        "imagebedUploadImage",
        "openaiListFineTunes",
        "openaiCreateFineTune",
        "openaiGetFineTune",
        "openaiCancelFineTune",
        "openaiListFineTuneEvents",
    }


def test_what_is_committed_is_what_the_contract_gives() -> None:
    """Generating again gives the committed package, byte by byte."""
    assert check() == []


@pytest.mark.parametrize("operation_id", CONTRACT.operations)
def test_methods_and_functions_ask_alike(operation_id: str) -> None:
    """The typed methods' own data names the same method and path as the generated functions."""
    if operation_id in {operation.id for operation in methods()}:
        operation = find_operation(operation_id)
        takes = "requestBody" in CONTRACT.operations[operation_id].operation
        body = Mock(to_dict=dict, to_multipart=list)  # a form, or not
        example: dict[str, Any] = {"body": body} if takes else {}
        path = operation.path
        for parameter in CONTRACT.parameters(operation_id):
            if parameter.get("required"):
                value = parameter["schema"].get("enum", ["x"])[0]
                example[str(PythonIdentifier(parameter["name"], "field_"))] = value
                path = path.replace(f"{{{parameter['name']}}}", value)
        built = module_of(operation_id)._get_kwargs(**example)
        assert (built["method"].upper(), built["url"]) == (operation.method, path)


def test_only_given_fields_are_sent() -> None:
    """A request with one field goes out with one field: no defaults of the contract reach the wire."""
    assert KlingImage2VideoRequest(image="https://x.example/a.png").to_dict() == {"image": "https://x.example/a.png"}


def respond(response: Callable[[httpx.Request], httpx.Response]) -> AuthenticatedClient:
    """Return a client whose every request is answered by a function."""
    return AuthenticatedClient("http://gateway.example", KEY, httpx_args={"transport": httpx.MockTransport(response)})


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
def test_odd_responses_survive(status: int, body: bytes) -> None:
    """Pages, cut bodies and status codes that no list knows come back with their bytes instead of an exception."""
    client = respond(lambda _: httpx.Response(status, content=body))
    response = kling_get_image_2_video.sync_detailed("t-1", client=client)
    assert (response.status_code, response.content, response.parsed) == (status, body, None)


def test_unknown_words_survive() -> None:
    """A state that the contract does not know is kept as it is."""
    response = {"code": 0, "data": {"task_id": "1", "task_status": "RESTING", "brand_new": 1}}
    parsed = kling_get_image_2_video.sync("1", client=respond(lambda _: httpx.Response(200, json=response)))
    assert isinstance(parsed, KlingTask)
    assert parsed.data.task_status == "RESTING"
    assert parsed.to_dict() == response


def test_undocumented_statuses_raise_where_asked() -> None:
    """With raise_on_unexpected_status a status outside the contract raises, and its text holds no response."""
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

    def response(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path.decode())
        return httpx.Response(404)

    kling_get_image_2_video.sync_detailed("../../x?y#z", client=respond(response))
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


def test_importing_one_function_imports_what_it_needs() -> None:
    """One function brings no model before it is called, then those of its own response, and no other function."""
    bring = "from mediarelay_client.api.kling import kling_get_image_2_video as function"
    loaded = modules_after(bring)
    assert not {name for name in loaded if name.startswith("mediarelay_client.models")}
    assert {"jmespath", "mediarelay_client.streams", "mediarelay_client.tasks"} & loaded == set()
    call = "function._parse_response(client=None, response=httpx.Response(200, json={}))"
    loaded = modules_after(f"{bring}; import httpx; {call}")
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
    assert {"mediarelay.cli", "mediarelay.cli.app", "mediarelay_contract.contract"} & loaded == set()
    assert {"httpx", "asyncio", "logging", "jmespath", "sqlite3"} & modules_after("import mediarelay") == set()


def test_the_package_is_typed() -> None:
    """Generated package, wrapper and mock each carry their py.typed."""
    for folder in (PACKAGE, ROOT / "wrappers" / "mediarelay", ROOT / "mock_gateway" / "mediarelay_mock"):
        assert (folder / "py.typed").is_file()


def test_bodies_are_read_into_models() -> None:
    """A request made from a mapping and one made from arguments are the same on the wire."""
    body = KlingImage2VideoRequest.from_dict(example_body("klingCreateImage2Video"))
    assert kling_create_image_2_video._get_kwargs(body=body)["json"] == example_body("klingCreateImage2Video")
