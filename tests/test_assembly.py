"""One response out of events: what the same call returns without a stream."""

from __future__ import annotations

from typing import Any

import pytest

from mediarelay import Relay
from mediarelay._core.assembly import assemble
from mediarelay_client.events import Event
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Merge, Operation
from mediarelay_mock.testing import KEY, Running

from .samples import example_arguments, methods

PARAMETERS = {"type": "object", "properties": {"word": {"type": "string"}}}
TOOLS: dict[str, list[dict[str, Any]]] = {
    "openaiCreateChatCompletion": [{"type": "function", "function": {"name": "look_up", "parameters": PARAMETERS}}],
    "openaiCreateResponse": [{"type": "function", "name": "look_up", "parameters": PARAMETERS}],
    "anthropicCreateMessage": [{"name": "look_up", "input_schema": PARAMETERS}],
    "geminiGenerateContent": [{"functionDeclarations": [{"name": "look_up", "parameters": PARAMETERS}]}],
}
BOTH = [
    one
    for one in methods()
    if one.name != one.stream_name and not one.only_streams and (one.events or "operation" in one.stream)
]


def merge_of(operation_id: str) -> Merge:
    """Return how an operation's events become one response."""
    events = find_operation(operation_id).events
    assert events is not None
    assert events.merge is not None
    return events.merge


def agree(whole: Any, streamed: Any) -> bool:
    """Whether two responses say the same wherever both speak; nothing at all counts as not speaking."""
    if isinstance(whole, dict) and isinstance(streamed, dict):
        return all(agree(whole[name], streamed[name]) for name in whole.keys() & streamed.keys())
    if isinstance(whole, list) and isinstance(streamed, list):
        return len(whole) == len(streamed) and all(map(agree, whole, streamed))
    return whole == streamed or not (whole or whole == 0) or not (streamed or streamed == 0)


@pytest.mark.parametrize(
    ("operation", "tools"),
    [(one, None) for one in BOTH] + [(one, TOOLS[one.id]) for one in BOTH if one.id in TOOLS],
    ids=lambda value: value.id if isinstance(value, Operation) else "tools" if value else "plain",
)
def test_the_same_answer_comes_streamed_and_whole(operation: Operation, tools: Any, kling_mock: Running) -> None:
    """A stream's result is the response of the call without one: message, calls of functions, files, tokens, reason."""
    given = {**example_arguments(operation), **({"tools": tools} if tools else {})}
    streams = find_operation(operation.stream["operation"]) if "operation" in operation.stream else operation
    with Relay(kling_mock.base_url, KEY) as relay:
        family = getattr(relay, operation.family)
        whole = getattr(family, operation.name)(**given)
        streamed = getattr(family, streams.stream_name)(**given).result()
    assert streamed.text == whole.text
    if operation.says_file:  # a sound comes as such, or in events that hold nothing else
        assert isinstance(streamed.raw, list)
        assert streamed.files
        return
    assert isinstance(streamed.raw, dict)
    assert streamed.files == whole.files
    # The contract's own samples of this one differ: a model thinks in one of them.
    said = {key: one for key, one in whole.raw.items() if operation.id != "openaiCreateResponse" or key != "output"}
    assert agree(said, streamed.raw), (whole.raw, streamed.raw)
    assert {key for key, one in whole.raw.items() if one} - {"usage"} <= streamed.raw.keys()


def chunk(*choices: dict[str, Any], **more: Any) -> Event[Any]:
    """Return an event of a chat."""
    return Event(None, {"id": "c1", "object": "chat.completion.chunk", "choices": list(choices), **more})


def test_answers_calls_and_thoughts_are_joined_each_by_itself() -> None:
    """Pieces of two answers that come mixed, and of two calls within one, are joined where they belong, in order."""
    call = {"index": 1, "id": "call_b", "type": "function", "function": {"name": "b", "arguments": '{"x"'}}
    rest = {"index": 1, "id": None, "function": {"name": None, "arguments": ":1}"}}
    other = {"index": 0, "id": "call_a", "function": {"name": "a", "arguments": ""}}
    events = [
        chunk({"index": 1, "delta": {"role": "assistant", "content": "B"}, "finish_reason": None}),
        chunk({"index": 0, "delta": {"role": "assistant", "reasoning_content": "Hm"}, "finish_reason": None}),
        chunk({"index": 0, "delta": {"reasoning_content": "m.", "tool_calls": [call]}}),
        chunk(
            {"index": 0, "delta": {"role": "", "tool_calls": [rest, other]}}, {"index": 1, "delta": {"content": "b"}}
        ),
        chunk({"index": 0, "delta": {"brand_new": [1]}, "finish_reason": "tool_calls"}),
        chunk({"index": 1, "delta": {"brand_new": [2]}, "finish_reason": "stop"}, brand_new="x"),
        chunk(usage={"total_tokens": 3}),
    ]
    made = assemble(merge_of("openaiCreateChatCompletion"), events)
    assert (made["object"], made["brand_new"], made["usage"]) == ("chat.completion", "x", {"total_tokens": 3})
    first, second = made["choices"]
    assert (second["message"]["content"], second["finish_reason"]) == ("Bb", "stop")
    assert (first["message"]["role"], first["message"]["reasoning_content"]) == ("assistant", "Hmm.")
    assert first["message"]["brand_new"] == [1]
    assert first["message"]["tool_calls"] == [
        {"id": "call_a", "function": {"name": "a", "arguments": ""}},
        {"id": "call_b", "type": "function", "function": {"name": "b", "arguments": '{"x":1}'}},
    ]


def test_sound_in_pieces_is_joined_as_sound() -> None:
    """Pieces of Base64, each with its own padding, come to the Base64 of the whole."""
    pieces = [chunk({"index": 0, "delta": {"audio": {"id": "a", "data": data}}}) for data in ("QQ==", "Qg==", "Qw==")]
    (choice,) = assemble(merge_of("openaiCreateChatCompletion"), pieces)["choices"]
    assert choice["message"]["audio"] == {"id": "a", "data": "QUJD"}


def test_thoughts_stay_apart_from_what_is_said() -> None:
    """Parts that come one after another are one where they are of one kind; pictures and calls stay by themselves."""
    parts: list[dict[str, Any]] = [
        {"text": "Hm", "thought": True},
        {"text": "m.", "thought": True},
        {"text": "A "},
        {"inlineData": {"mimeType": "image/png", "data": "QQ=="}},
        {"text": "ca"},
        {"text": "t."},
    ]
    events: list[Event[Any]] = [
        Event(None, {"candidates": [{"content": {"role": "model", "parts": [one]}}]}) for one in parts
    ]
    (candidate,) = assemble(merge_of("geminiStreamGenerateContent"), events)["candidates"]
    joined = [{"text": "Hmm.", "thought": True}, {"text": "A "}, parts[3], {"text": "cat."}]
    assert candidate == {"content": {"role": "model", "parts": joined}}


def test_arguments_that_are_no_json_stay_text() -> None:
    """A call whose arguments broke off is shown as it came, and one without any has none."""
    events: list[Event[Any]] = []
    for index, pieces in enumerate((["", '{"a":', "1}"], [""], ['{"a'])):
        block = {"type": "tool_use", "id": f"t{index}", "name": "a", "input": {}}
        events.append(Event("content_block_start", {"index": index, "content_block": block}))
        events += [
            Event("content_block_delta", {"index": index, "delta": {"type": "input_json_delta", "partial_json": piece}})
            for piece in pieces
        ]
    made = assemble(merge_of("anthropicCreateMessage"), events)
    assert [one["input"] for one in made["content"]] == [{"a": 1}, {}, '{"a']


@pytest.mark.parametrize("data", [None, [], {"choices": 7}, {"choices": [None, 1]}, {"choices": [{"delta": "x"}]}, {}])
def test_events_of_no_known_shape_come_to_something(data: Any) -> None:
    """Whatever the events hold, they are merged as far as they can be, and nothing is raised."""
    merge = merge_of("openaiCreateChatCompletion")
    events = [chunk({"index": 0, "delta": {"content": "A"}}), Event(None, data), Event(None, data)]
    assert assemble(merge, events)["choices"]
    assert assemble(merge, [Event(None, [])]) is None
