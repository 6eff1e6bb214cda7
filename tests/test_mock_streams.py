"""Answers that the mock gives at once: out of the contract's examples, fit for the request, whole and as streams."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from mediarelay._core.actions import Response
from mediarelay._core.response import ParsedResponse, read_result
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, load_contract
from mediarelay_mock.maladies import MALADIES
from mediarelay_mock.streams import Events, Frame, parse, say
from mediarelay_mock.testing import KEY, Running

CONTRACT = Contract(load_contract())
EVENTS = {
    operation_id: content["text/event-stream"]
    for operation_id, route in CONTRACT.operations.items()
    if "text/event-stream"
    in (content := CONTRACT.resolve(route.operation["responses"].get("200", {})).get("content", {}))
}
CHAT = "/v1/chat/completions"


def post(mock: Running, path: str, body: Any, **headers: str) -> httpx.Response:
    """Send a request."""
    return httpx.post(mock.base_url + path, json=body, headers={"Authorization": f"Bearer {KEY}", **headers})


def read_error(response: httpx.Response) -> ParsedResponse:
    """Return what the wrapper makes of an error."""
    operation = find_operation("anthropicCreateMessage")
    return read_result(operation, Response(response.status_code, dict(response.headers), response.content))


def chat(mock: Running, words: str, **fields: Any) -> httpx.Response:
    """Chat, as a stream."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": words}], "stream": True, **fields}
    return post(mock, CHAT, body)


@pytest.mark.parametrize("operation_id", EVENTS)
def test_examples_of_streams_are_of_known_events(operation_id: str) -> None:
    """Every event in the contract's examples of a stream is one that the contract describes; the first one ends."""
    content, schemas = EVENTS[operation_id], EVENTS[operation_id]["x-events"]["events"]
    events = Events(content["x-events"])
    for number, reference in enumerate(content["examples"].values()):
        frames = list(parse(CONTRACT.resolve(reference)["value"]))
        for frame in frames:
            if frame.is_event and not (isinstance(frame.data, dict) and "error" in frame.data):
                schema = schemas[frame.name or "default"]["$ref"].rpartition("/")[2]
                assert CONTRACT.check_schema(schema, frame.data) == [], frame
        if number == 0:
            assert any(map(events.is_end, frames))
            assert frames[-1].data == events.last or not events.last


def test_requests_choose_the_example(kling_mock: Running) -> None:
    """What a request asks for, or names, decides which example answers it, and as how many things."""
    embed = {"model": "a", "input": ["a", "b", "c"]}
    assert len(post(kling_mock, "/v1/embeddings", embed).json()["data"]) == 3
    packed = post(kling_mock, "/v1/embeddings", {**embed, "encoding_format": "base64"}).json()["data"][2]
    assert (packed["index"], packed["embedding"]) == (2, "AACAPgAAAL8=")
    assert len(post(kling_mock, "/v1/moderations", {"input": "a"}).json()["results"]) == 1
    ranked = post(kling_mock, "/v1/rerank", {"model": "a", "query": "q", "documents": ["a", "b"], "top_n": 1}).json()
    assert len(ranked["results"]) == 1
    named = post(kling_mock, CHAT, {"model": "m", "messages": [{"role": "user", "content": "mock:tools"}]}).json()
    assert named["choices"][0]["finish_reason"] == "tool_calls"


def test_models_are_listed_by_the_headers(kling_mock: Running) -> None:
    """The listing of models has OpenAI's form, Anthropic's for its own credentials, and is an error for Google's."""

    def listed(path: str = "/v1/models", **headers: str) -> Any:
        return httpx.get(kling_mock.base_url + path, headers={name.replace("_", "-"): v for name, v in headers.items()})

    assert listed(authorization=f"Bearer {KEY}").json()["object"] == "list"
    assert listed(x_api_key=KEY, anthropic_version="2023-06-01").json()["has_more"] is False
    assert "error" in listed(authorization=f"Bearer {KEY}", x_goog_api_key=KEY).json()
    assert listed(x_goog_api_key=KEY).status_code == 401
    assert listed("/v1beta/models", x_goog_api_key=KEY).json()["models"]
    assert listed(f"/v1beta/models?key={KEY}").json()["models"]


def test_a_text_is_said_in_as_many_pieces() -> None:
    """Another text takes the place of an example's, piece by piece and as a whole."""
    events = Events({"text": "delta"})
    frames = [Frame(data={"delta": "A "}), Frame(data={"delta": "cat."}), Frame(data={"text": "A cat."})]
    changed = [frame.data for frame in say(frames, events, "猫 and dog")]
    assert changed == [{"delta": "猫 an"}, {"delta": "d dog"}, {"text": "猫 and dog"}]


def test_streams_say_no_more_than_was_asked_for(kling_mock: Running) -> None:
    """The number of tokens comes as a frame of its own only where it was asked for."""
    assert '"choices":[]' not in chat(kling_mock, "a").text
    assert '"choices":[]' in chat(kling_mock, "a", stream_options={"include_usage": True}).text


SPOILT: dict[str, Any] = {
    "mock:cut": lambda text: "[DONE]" not in text and text.endswith("\n\n"),
    "mock:tail": lambda text: json.loads(text.rpartition("\n\n")[2])["error"]["code"] == "do_request_failed",
    "mock:error": lambda text: text.endswith("}}\n\n") and 'data: {"error"' in text,
    "mock:noend": lambda text: 'finish_reason":"stop' not in text and text.endswith("data: [DONE]\n\n"),
    "mock:usage": lambda text: '"total_tokens":33' in text,
    "mock:unknown": lambda text: "mock.unknown" in text,
    "mock:ping": lambda text: text.startswith(": PING\n\n"),
    "mock:late": lambda text: text.startswith(": PING\n\n{"),
    "mock:crlf": lambda text: "\r\n\r\n" in text and "\n\n" not in text,
    "mock:bytes": lambda text: text.endswith("data: [DONE]\n\n"),
    "mock:slow": lambda text: text.endswith("data: [DONE]\n\n"),
    "mock:mislabelled": lambda text: json.loads(text)["error"],
    "mock:page": lambda text: text.startswith("<!doctype html>"),
    "mock:200": lambda text: json.loads(text)["error"],
    "mock:429": lambda text: text == "",
}


@pytest.mark.parametrize("word", MALADIES)
def test_maladies_come_when_asked_for(word: str, kling_mock: Running) -> None:
    """Each word brings about its malady, on the wire."""
    began = kling_mock.gateway.clock.now()
    if word == "mock:drop":
        with pytest.raises(httpx.RemoteProtocolError):
            chat(kling_mock, word)
        return
    response = chat(kling_mock, word, stream_options={"include_usage": True})
    assert SPOILT[word](response.text)
    assert response.status_code == {"mock:mislabelled": 500, "mock:429": 429}.get(word, 200)
    html = "text/html" if word == "mock:page" else "application/json" if word in ("mock:200", "mock:429") else ""
    assert response.headers["content-type"].startswith(html or "text/event-stream")
    assert (kling_mock.gateway.clock.now() > began) == (word == "mock:slow")


@pytest.mark.parametrize(
    ("path", "shape"), [(CHAT, "ErrorResponse"), ("/v1/messages", "AnthropicError"), ("/v1/rerank", "ErrorResponse")]
)
def test_refusals_have_the_shape_of_the_family(path: str, shape: str, kling_mock: Running) -> None:
    """Whatever is wrong with a request, the error has its family's shape and the id of the request."""
    bodies = [{"model": "a"}, {"model": "mock:500"}]
    for body, status in zip(bodies, (400, 500), strict=True):
        response = post(kling_mock, path, body)
        assert response.status_code == status
        assert CONTRACT.check_schema(shape, response.json()) == []
        assert f"(request id: {response.headers['x-oneapi-request-id']})" in response.json()["error"]["message"]
        assert read_error(response).error_kind == "rejected"
    wrong = httpx.post(kling_mock.base_url + path, headers={"Authorization": "Bearer sk-wrong"}, json={})
    assert (wrong.status_code, CONTRACT.check_schema(shape, wrong.json())) == (401, [])
