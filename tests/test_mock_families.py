"""What the mock answers for every family: addresses of its own, words of the request, lists of all there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from mediarelay import Relay
from mediarelay._core.forms import rewrite
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import BEARER
from mediarelay_mock.testing import KEY, Running, serve_mock

from .samples import CONTRACT, SINCE_2026, example_body, runs
from .test_contract import extension_errors

SUBMISSIONS = [
    name
    for name, route in CONTRACT.operations.items()
    if route.operation["x-cost"] == "paid" and "query" in route.operation.get("x-lifecycle", {})
]
HEADERS = {"Authorization": f"Bearer {KEY}"}
CLIENT = httpx.Client(headers=HEADERS)  # one for all: each would read all certificates of this machine


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    CLIENT.close()


def addresses(value: Any) -> Iterator[str]:
    """Yield every address that stands anywhere in a value."""
    if isinstance(value, str):
        yield from re.findall(r"\b(?:https?|wss?)://[^\s\"'<>]+", value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from addresses(inner)


def call(mock: Running, operation_id: str, body: Any = None) -> httpx.Response:
    """Send the first example of an operation, or another body."""
    route = CONTRACT.operations[operation_id]
    parameters = {one["name"]: one.get("example", "1") for one in CONTRACT.parameters(operation_id)}
    query = {
        one["name"]: parameters[one["name"]]
        for one in CONTRACT.parameters(operation_id)
        if one["in"] == "query" and one.get("required")
    }
    path = route.path.format_map(parameters)
    operation = find_operation(operation_id) if "x-method" in route.operation else None  # a query has no method
    credentials = BEARER if operation is None else operation.credentials
    headers = {name: text.format(key=KEY) for name, text in credentials.items()}
    takes = operation.forms if operation is not None else ()
    if body is not None and mock.gateway.dialect.name in SINCE_2026 and "new-api" in takes:
        body = rewrite("new-api", body)
    return CLIENT.request(route.method, mock.base_url + path, params=query, json=body, headers=headers)


@pytest.mark.parametrize(("operation_id", "profile"), runs(SUBMISSIONS))
def test_every_address_in_a_response_is_its_own(operation_id: str, profile: str, mocks: dict[str, Running]) -> None:
    """From submission to end no response of any family names another host, but those that the request named."""
    body, mock = example_body(operation_id), mocks[profile]
    response = call(mock, operation_id, body)
    assert response.status_code == 200, response.text
    task = mock.gateway.store.latest
    seen = [response.json()]
    for seconds in (0, 3, 60):
        mock.turned.turn(seconds)
        seen.append(_ask(mock, task.id, operation_id))
    assert {one for one in addresses(seen) if not one.startswith(f"{mock.base_url}/")} <= set(addresses(body))
    assert mock.gateway.links(task) or task.media == "data" or "content" in _lifecycle(operation_id)


def _lifecycle(operation_id: str) -> dict[str, Any]:
    words: dict[str, Any] = CONTRACT.operations[operation_id].operation["x-lifecycle"]
    return words | ({"content": ""} if "follow_up" in words else {})


def _ask(mock: Running, task_id: str, operation_id: str) -> Any:
    """Query a task as its lifecycle says."""
    words = CONTRACT.operations[operation_id].operation["x-lifecycle"]
    query = words["query"]
    route = CONTRACT.operations[query]
    names = {one["name"]: task_id for one in CONTRACT.parameters(query)} | words.get("query_params", {})
    params = {one["name"]: names[one["name"]] for one in CONTRACT.parameters(query) if one["in"] == "query"}
    if "id" in params or "task_id" in params or "ids" in params:
        params = {
            name: value for name, value in params.items() if value == task_id or name in words.get("query_params", {})
        }
    body = None
    if "requestBody" in route.operation:
        body = dict.fromkeys(CONTRACT.resolve(CONTRACT.request_schema(query)).get("required", []), task_id)
        body |= {name: task_id for name in (words.get("id_param"),) if name}
        body |= {name: [task_id] for name in body if "items" in _field(query, name)}
        body |= {name: example_body(operation_id)[name] for name in words.get("keep", ())}
    path = route.path.format_map(names)
    response = CLIENT.request(route.method, mock.base_url + path, params=params, json=body)
    assert response.status_code == 200, response.text
    return response.json()


def _field(query: str, name: str) -> Any:
    return CONTRACT.resolve(CONTRACT.resolve(CONTRACT.request_schema(query))["properties"].get(name, {}))


def test_examples_name_no_host_that_nobody_rewrites() -> None:
    """Every host in the examples of responses is one of the mock's own literals or of the vendors that it rewrites."""
    known = {"https://cdn.example/", "https://uploads.example/", *CONTRACT.document["x-vendor-origins"]}
    assert extension_errors("vendor-origins", CONTRACT.document["x-vendor-origins"]) == []
    for route in CONTRACT.operations.values():
        examples = route.operation["responses"], CONTRACT.document["components"]["responses"]
        for one in addresses(list(examples)):
            assert one.startswith((*known, "https://example.com/")), one


def test_an_option_leaves_the_vendors_addresses() -> None:
    """With vendor_links responses name the vendor's hosts, as relays hand them on, and the wrapper goes to none."""
    with serve_mock(vendor_links=True) as mock:
        submitted = call(mock, "fluxGenerate", {"prompt": "a"}).json()
        assert submitted["polling_url"].startswith("https://api.eu2.bfl.ai/v1/")
        fal = call(mock, "falNanoBanana", {"prompt": "a"}).json()
        assert {fal[name].split("/")[2] for name in ("response_url", "status_url", "cancel_url")} == {"queue.fal.run"}
        with Relay(mock.base_url, KEY, clock=mock.clock) as relay:
            for task in (
                relay.flux.generate(model="flux-pro-1.1", prompt="a"),
                relay.fal.nano_banana(prompt="a"),
                relay.replicate.predict(owner="a", name="b", input={"prompt": "a"}),
            ):
                assert all(url.startswith(mock.base_url) for url in task.wait().urls)


@pytest.mark.parametrize(
    ("operation_id", "body", "repeated"),
    [
        ("soraCreateVideo", {"model": "veo-3", "prompt": "a", "seconds": "12", "size": "1280x720"},
         {"model": "veo-3", "seconds": "12", "size": "1280x720"}),
        ("seedanceCreateTask", {"model": "my-model", "content": [{"type": "text", "text": "a"}], "duration": 9},
         {"model": "my-model", "duration": 9}),
        ("replicateCreateModelPrediction", {"input": {"prompt": "b"}},
         {"model": "black-forest-labs/flux-kontext-pro", "input": {"prompt": "b"}}),
        ("lumaCreateGeneration", {"user_prompt": "b"}, {"prompt": "b"}),
        ("midjourneySubmitImagine", {"prompt": "b"}, {"prompt": "b"}),
    ],
)  # fmt: skip
def test_responses_repeat_the_request(operation_id: str, body: Any, repeated: dict[str, Any]) -> None:
    """Model, seconds, size and whatever else a family repeats are those of the request, to the end."""
    with serve_mock() as mock:
        first = call(mock, operation_id, body).json()
        mock.turned.turn(60)
        last = _ask(mock, mock.gateway.store.latest.id, operation_id)
    assert {name: last[name] for name in repeated} == repeated
    assert {name: value for name, value in first.items() if name in repeated}.items() <= repeated.items()


@pytest.mark.parametrize("profile", ["kling", "openai-video"])
def test_clips_are_as_long_as_ordered(profile: str, mocks: dict[str, Running]) -> None:
    """Kling's clips have the length that the request orders."""
    mock = mocks[profile]
    call(mock, "klingCreateText2Video", {"model_name": "kling-v1", "prompt": "a", "duration": "10"})
    mock.turned.turn(60)
    assert "'10.0'" in str(_ask(mock, mock.gateway.store.latest.id, "klingCreateText2Video"))


def test_lists_without_ids_list_everything() -> None:
    """Without ids a list holds all tasks of the key, the newest first, filtered and in pages as requested."""
    with serve_mock(keys=(KEY, "sk-other")) as mock:
        text = [{"type": "text", "text": "a"}]
        for model in ("one", "two", "two"):
            call(mock, "seedanceCreateTask", {"model": model, "content": text})
            mock.turned.turn(5)
        ids = [task.id for task in mock.gateway.store][::-1]

        def listed(key: str = KEY, **filters: str) -> Any:
            params = {name.replace("__", "."): value for name, value in filters.items()}
            path = f"{mock.base_url}/volc/v1/contents/generations/tasks"
            return CLIENT.get(path, params=params, headers={"Authorization": f"Bearer {key}"}).json()

        assert [one["id"] for one in listed()["items"]] == [f"cgt-{one}" for one in ids]
        assert listed()["total"] == 3
        assert [one["id"] for one in listed(page_size="1", page_num="2")["items"]] == [f"cgt-{ids[1]}"]
        assert listed(page_size="1")["total"] == 3
        assert listed(filter__model="two")["total"] == 2
        assert [one["model"] for one in listed(filter__status="succeeded")["items"]] == ["one"]
        assert listed("sk-other") == {"total": 0, "items": []}
        for submit, query, path in (
            ("sunoSubmitMusic", "sunoFetchTasks", "data"),
            ("lumaCreateGeneration", "lumaListTasks", "@"),
            ("midjourneySubmitImagine", "midjourneyListTasks", "@"),
        ):
            call(mock, submit, example_body(submit))
            found = call(mock, query, {"ids": []}).json()
            assert mock.gateway.store.latest.id in str(found), query
            assert len(found["data"] if path == "data" else found) == 1


def test_what_waits_does_not_hang_on_a_clock_that_stands() -> None:
    """`Prefer: wait` on a clock that nothing turns turns it, and is answered with the finished prediction."""
    with serve_mock() as mock:
        headers = {**HEADERS, "Prefer": "wait", "Idempotency-Key": "1"}
        path = f"{mock.base_url}/replicate/v1/models/a/b/predictions"
        body = {"input": {"prompt": "a"}}
        first, again = (CLIENT.post(path, json=body, headers=headers, timeout=10).json() for _ in range(2))
        assert first["status"] == "succeeded"
        assert again == first
        kling = CLIENT.post(
            f"{mock.base_url}/kling/v1/videos/text2video", json={"prompt": "a"}, headers={**HEADERS, "Prefer": "wait"}
        ).json()
        assert kling["data"]["task_status"] == "submitted"


def test_words_for_lists_and_ends_are_well_formed() -> None:
    """The words for lists and for early ends hold what they must, and lead to queries that exist."""
    for route in CONTRACT.operations.values():
        if listed := route.operation.get("x-list"):
            assert extension_errors("list", listed) == []
        if cancelled := route.operation.get("x-cancels"):
            assert extension_errors("cancels", cancelled) == []
        for query in filter(None, [cancelled, (listed or {}).get("query")]):
            assert query in CONTRACT.operations


@pytest.mark.parametrize(
    ("operation_id", "made", "counted"),
    [
        ("openaiCreateChatCompletion", "choices", {"n": 3}),
        ("openaiCreateCompletion", "choices", {"n": 3}),
        ("openaiCreateImage", "data", {"n": 3}),
        ("geminiGenerateContent", "candidates", {"generationConfig": {"candidateCount": 3}}),
        ("geminiPredict", "predictions", {"parameters": {"sampleCount": 3}}),
        ("ideogramGenerate", "data", {"image_request": {"prompt": "A cat", "num_images": 3}}),
        ("ideogramV3Generate", "data", {"num_images": 3}),
        ("recraftGenerateImage", "data", {"n": 3}),
    ],
)
def test_as_many_are_made_as_were_asked_for(
    operation_id: str, made: str, counted: dict[str, Any], kling_mock: Running
) -> None:
    """What answers at once gives as many pictures, choices or candidates as its request asked for."""
    response = call(kling_mock, operation_id, example_body(operation_id) | counted)
    assert len(response.json()[made]) == 3, response.text
