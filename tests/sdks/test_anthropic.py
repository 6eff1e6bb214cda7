"""Anthropic's client, unmodified, on the mock gateway."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from mediarelay_mock.testing import KEY, Running

from .serving import TEXT, WORD, alone, outcome, said

TOOL = {"name": "look_up", "description": "Looks up", "input_schema": WORD}
MODEL = {"model": "a-model", "max_tokens": 64}


@pytest.fixture(scope="module")
def mock() -> Iterator[Running]:
    """A mock gateway."""
    with alone() as running:
        yield running


@pytest.fixture(scope="module")
def client(mock: Running) -> Iterator[Any]:
    """The client, which sends nothing twice."""
    import anthropic  # 4 seconds

    with anthropic.Anthropic(base_url=mock.base_url, api_key=KEY, max_retries=0) as client:
        yield client


def final(client: Any, words: str = "", **options: Any) -> Any:
    """Return the message that a stream makes."""
    with client.messages.stream(messages=said(words), **MODEL, **options) as stream:
        return stream.get_final_message()


def test_messages_are_the_same_whole_and_in_pieces(client: Any) -> None:
    """A message comes whole and as events in the vendor's order, with the same text, model and counts."""
    whole = client.messages.create(messages=said(), **MODEL)
    made = final(client)
    assert whole.content[0].text == made.content[0].text == TEXT
    assert (whole.model, whole.usage.output_tokens) == (made.model, made.usage.output_tokens)
    events = [event.type for event in client.messages.create(messages=said(), stream=True, **MODEL)]
    assert events[:2] == ["message_start", "content_block_start"]
    assert events[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    assert client.messages.count_tokens(messages=said(), model="a").input_tokens


def test_tools_are_called_and_answered(client: Any) -> None:
    """A tool is called, after a signed thought, whole and in pieces; with its result the model answers in words."""
    for message in (client.messages.create(messages=said(), tools=[TOOL], **MODEL), final(client, tools=[TOOL])):
        thought, _, call = message.content
        assert (thought.signature, call.name, message.stop_reason) == ("c2ln", "look_up", "tool_use")
        assert call.input == {"word": "dog"}
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "an animal"}
    asked = [*said(), {"role": "assistant", "content": message.content}, {"role": "user", "content": [result]}]
    told = client.messages.create(messages=asked, tools=[TOOL], **MODEL)
    assert (told.content[-1].text, told.stop_reason) == (TEXT, "end_turn")


def test_models_are_listed(client: Any) -> None:
    """The listing is taken in OpenAI's form, for the client sends no key of Anthropic's, and in its own."""
    assert [one.id for one in client.models.list()]
    own = client.with_options(default_headers={"x-api-key": KEY}).models.list()
    assert (own.data[0].display_name, own.has_more) == ("gpt-4o", False)


# What the client makes of each malady. It takes a cut, and a bare error behind it, for an end.
MALADIES = {
    "cut": "Kätzc",
    "tail": "Kätzc",
    "noend": TEXT,
    "unknown": TEXT,
    "ping": TEXT,
    "crlf": TEXT,
    "bytes": TEXT,
    "slow": TEXT,
    "drop": "RemoteProtocolError",
    "late": "AssertionError",
    "error": "APIStatusError",
    "mislabelled": "InternalServerError",
    "429": "RateLimitError",
    "reject": "BadRequestError",
}


@pytest.mark.parametrize("word", MALADIES)
def test_maladies_of_streams_are_as_at_real_gateways(word: str, client: Any) -> None:
    """Each malady does to the client what it does to it at real gateways."""

    def play() -> str:
        made = final(client, f"mock:{word}")
        assert (made.stop_reason is None) == (word in ("cut", "tail"))
        text: str = made.content[0].text
        return text

    assert outcome(play) == MALADIES[word]


def test_asynchronous(mock: Running) -> None:
    """The asynchronous client gets the same, whole and in pieces."""
    import anthropic

    async def play() -> list[str]:
        async with anthropic.AsyncAnthropic(base_url=mock.base_url, api_key=KEY, max_retries=0) as client:
            whole: Any = await client.messages.create(messages=said(), **MODEL)  # type: ignore[call-overload]
            async with client.messages.stream(messages=said(), **MODEL) as stream:  # type: ignore[arg-type]
                return [whole.content[0].text, "".join([text async for text in stream.text_stream])]

    assert asyncio.run(play()) == [TEXT] * 2
