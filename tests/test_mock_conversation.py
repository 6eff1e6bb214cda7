"""The mock's conversations over WebSockets, event by event."""

from __future__ import annotations

from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from mediarelay_contract.contract import Contract, load_contract
from mediarelay_mock.conversation import Conversation
from mediarelay_mock.testing import KEY, Running

CONTRACT = Contract(load_contract())
WORDS = CONTRACT.operations["openaiConnectRealtime"].operation["x-websocket"]
ITEM = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "mock:say Kätzchen"}]}
TOOL = {"type": "function", "name": "look_up", "parameters": {}}
RESULT = {"type": "function_call_output", "call_id": "call_a1", "output": "an animal"}


def said(conversation: Conversation, *events: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what the server says, all of it known to the contract."""
    answers = [answer for event in events for answer in conversation.react(event)]
    for answer in (conversation.begin(), *answers):
        schema = WORDS["server"][answer["type"]]["$ref"].rpartition("/")[2]
        assert CONTRACT.check_schema(schema, answer) == [], answer
    return answers


def kinds(answers: list[dict[str, Any]]) -> list[str]:
    """Return the types of events."""
    return [answer["type"] for answer in answers]


@pytest.mark.parametrize(("beta", "name"), [(False, "response.output_text"), (True, "response.text")])
def test_a_text_is_answered_in_pieces(beta: bool, name: str) -> None:
    """An item is taken and answered by the events of a response, under the names of the beta where it is asked for."""
    conversation = Conversation(CONTRACT, WORDS, "gpt-realtime", beta=beta)
    made = said(conversation, {"type": "conversation.item.create", "item": ITEM})
    assert kinds(made)[0] == ("conversation.item.created" if beta else "conversation.item.added")
    answers = said(conversation, {"type": "response.create"})
    assert "".join(one["delta"] for one in answers if one["type"] == f"{name}.delta") == "Kätzchen"
    done = answers[-1]["response"]
    assert (answers[-1]["type"], done["status"]) == ("response.done", "completed")
    assert done["usage"]["total_tokens"] == done["usage"]["input_tokens"] + done["usage"]["output_tokens"]


def test_sound_is_taken_and_given() -> None:
    """Sound becomes an item once it is committed, and is answered by sound and its transcript."""
    conversation = Conversation(CONTRACT, WORDS, "gpt-realtime")
    assert kinds(said(conversation, {"type": "input_audio_buffer.commit"})) == ["error"]
    heard = said(
        conversation, {"type": "input_audio_buffer.append", "audio": "AAAA"}, {"type": "input_audio_buffer.commit"}
    )
    assert kinds(heard) == ["input_audio_buffer.committed", "conversation.item.added"]
    spoken = said(conversation, {"type": "response.create", "response": {"output_modalities": ["audio"]}})
    assert {"response.output_audio.delta", "response.output_audio_transcript.done"} <= set(kinds(spoken))
    assert kinds(said(conversation, {"type": "input_audio_buffer.clear"})) == ["input_audio_buffer.cleared"]


def test_tools_are_called_and_answered() -> None:
    """A tool of the session is called, and with its result the model answers in words."""
    conversation = Conversation(CONTRACT, WORDS, "gpt-realtime")
    updated = said(conversation, {"type": "session.update", "session": {"type": "realtime", "tools": [TOOL]}})
    assert updated[0]["session"]["tools"] == [TOOL]
    called = said(conversation, {"type": "response.create"})
    assert called[-1]["response"]["output"][0]["name"] == "look_up"
    said(conversation, {"type": "conversation.item.create", "item": RESULT})
    assert said(conversation, {"type": "response.create"})[-1]["response"]["output"][0]["type"] == "message"


def test_items_are_read_and_deleted_and_what_is_wrong_is_an_error() -> None:
    """Items are found by their ids until they are deleted; errors name the event that is to blame."""
    conversation = Conversation(CONTRACT, WORDS, "gpt-realtime")
    number = said(conversation, {"type": "conversation.item.create", "item": ITEM})[0]["item"]["id"]
    named = {"item_id": number, "event_id": "mine"}
    found = said(
        conversation,
        {"type": "conversation.item.retrieve", **named},
        {"type": "conversation.item.truncate", "content_index": 0, "audio_end_ms": 5, **named},
        {"type": "conversation.item.delete", **named},
        {"type": "conversation.item.retrieve", **named},
        {"type": "conversation.item.delete", **named},
        {"type": "session.update", "event_id": "mine"},
        {"type": "nonsense", "event_id": "mine"},
        {"type": "response.cancel", "event_id": "mine"},
    )
    assert kinds(found)[:3] == [f"conversation.item.{word}" for word in ("retrieved", "truncated", "deleted")]
    assert kinds(found)[3:] == ["error"] * 5
    assert {one["error"]["event_id"] for one in found[3:]} == {"mine"}


def test_keys_may_stand_in_a_subprotocol(kling_mock: Running) -> None:
    """Of three subprotocols the server takes the one that is one; it drops who sends what is no JSON."""
    offered = [Subprotocol(one) for one in ("realtime", f"openai-insecure-api-key.{KEY}", "openai-beta.realtime-v1")]
    address = kling_mock.base_url.replace("http", "ws") + "/v1/realtime?model=a"
    with connect(address, subprotocols=offered) as socket:
        assert socket.subprotocol == "realtime"
        assert "session.created" in str(socket.recv())
        socket.send("no JSON")
        with pytest.raises(ConnectionClosed):
            socket.recv()


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/v1/realtime?model=a", {}, 401),
        ("/v1/realtime?model=a", {"Authorization": "Bearer sk-wrong"}, 401),
        ("/v1/realtime", {"Authorization": f"Bearer {KEY}"}, 400),
        ("/v1/chat/completions", {"Authorization": f"Bearer {KEY}"}, 404),
    ],
)
def test_who_is_not_let_in_is_told_why(path: str, headers: dict[str, str], status: int, kling_mock: Running) -> None:
    """Without a key or a model, or elsewhere, no connection is made: an error comes instead."""
    with pytest.raises(InvalidStatus) as refused:
        connect(kling_mock.base_url.replace("http", "ws") + path, additional_headers=headers)
    assert refused.value.response.status_code == status
    assert b"request id" in refused.value.response.body
