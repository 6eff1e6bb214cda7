"""OpenAI's client, unmodified, on the mock gateway."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

import httpx
import openai
import pytest

from mediarelay import Relay
from mediarelay_mock.testing import KEY, Running

from .serving import TEXT, WORD, alone, said

STRICT = {**WORD, "additionalProperties": False}
TOOL: Any = {"type": "function", "function": {"name": "look_up", "strict": True, "parameters": STRICT}}
FLAT_TOOL: Any = {"type": "function", "name": "look_up", "strict": True, "parameters": STRICT}


@pytest.fixture(scope="module")
def mock() -> Iterator[Running]:
    """A mock gateway."""
    with alone() as running:
        yield running


@pytest.fixture
def client(mock: Running) -> Iterator[Any]:
    """The client, which sends nothing twice."""
    with openai.OpenAI(base_url=f"{mock.base_url}/v1", api_key=KEY, max_retries=0) as client:
        yield client


@pytest.fixture
def file(mock: Running) -> tuple[str, bytes]:
    """A sound."""
    return "a.mp3", httpx.get(f"{mock.base_url}/media/sample/0.mp3").content


def chat(client: Any, words: str = "", **options: Any) -> Any:
    """Chat."""
    return client.chat.completions.create(model="gpt-4o", messages=said(words), **options)


def text_of(chunks: Any) -> str:
    """Return what a stream says."""
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def test_chat_says_the_same_whole_and_in_pieces(client: Any) -> None:
    """A chat is answered whole, as a stream, and as a stream with its usage, by the model that was asked for."""
    whole = chat(client)
    assert (whole.choices[0].message.content, whole.model) == (TEXT, "gpt-4o")
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens
    assert whole.choices[0].message.model_extra["reasoning_content"]
    chunks = list(chat(client, stream=True))
    assert text_of(chunks) == TEXT
    assert all(chunk.usage is None and chunk.choices for chunk in chunks)
    counted = list(chat(client, stream=True, stream_options={"include_usage": True}))
    assert (counted[-1].choices, counted[-1].usage.total_tokens) == ([], whole.usage.total_tokens)


def test_tools_are_called_and_answered(client: Any) -> None:
    """A function of the caller's is called, whole and in pieces; with its result the model answers in words."""
    whole = chat(client, tools=[TOOL]).choices[0]
    assert (whole.finish_reason, whole.message.tool_calls[0].function.name) == ("tool_calls", "look_up")
    with client.chat.completions.stream(model="gpt-4o", messages=said(), tools=[TOOL]) as stream:
        list(stream)
        (call,) = stream.get_final_completion().choices[0].message.tool_calls or []
    assert (call.function.name, call.function.parsed_arguments) == ("look_up", {"word": "cat"})
    result = {"role": "tool", "tool_call_id": call.id, "content": "an animal"}
    asked: Any = [*said(), whole.message.model_dump(), result]
    told = client.chat.completions.create(model="gpt-4o", messages=asked, tools=[TOOL])
    assert told.choices[0].message.content == TEXT


# What the client makes of each malady: what it returns, or raises. It takes a cut for an end.
MALADIES: dict[str, Any] = {
    "cut": "Kätzc",
    "tail": "Kätzc",
    "noend": TEXT,
    "unknown": TEXT,
    "ping": TEXT,
    "crlf": TEXT,
    "bytes": TEXT,
    "slow": TEXT,
    "late": "",
    "drop": openai.APIConnectionError,
    "error": openai.APIError,
    "mislabelled": openai.InternalServerError,
    "429": openai.RateLimitError,
    "reject": openai.BadRequestError,
}


@pytest.mark.parametrize("word", MALADIES)
def test_maladies_of_streams_are_as_at_real_gateways(word: str, client: Any) -> None:
    """Each malady does to the client what it does to it at real gateways."""
    expected = MALADIES[word]
    if isinstance(expected, str):
        assert text_of(one for one in chat(client, f"mock:{word}", stream=True) if one.choices) == expected
    else:
        with pytest.raises(expected):
            list(chat(client, f"mock:{word}", stream=True))


def test_errors_are_read(client: Any) -> None:
    """Code, type and words of an error arrive, whether the request or the key is wrong; a page is no error to it."""
    with pytest.raises(openai.InternalServerError, match="messages") as wrong:
        client.post("/chat/completions", body={"model": "mock:500"}, cast_to=object)
    assert (wrong.value.code, wrong.value.type) == ("invalid_request", "new_api_error")
    with pytest.raises(openai.AuthenticationError):
        chat(client.with_options(api_key="sk-wrong"))
    assert chat(client, "mock:200").choices is None
    assert isinstance(chat(client, "mock:page"), str)


def test_responses(client: Any) -> None:
    """Responses are given whole, as numbered events, with calls of functions, and compacted."""
    arguments: Any = {"model": "gpt-5", "input": f"mock:say {TEXT}"}
    assert client.responses.create(**arguments).output_text == TEXT
    events = list(client.responses.create(stream=True, **arguments))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    for tools in ([], [FLAT_TOOL]):
        with client.responses.stream(tools=tools, **arguments) as stream:
            list(stream)
            final = stream.get_final_response()
        assert final.output[0].type == ("function_call" if tools else "message")
    assert final.output[0].parsed_arguments == {"word": "cat"}
    assert client.responses.compact(**arguments).output


def test_completions_and_moderations(client: Any) -> None:
    """Texts are continued, whole and in pieces, and each text gets a verdict."""
    whole = client.completions.create(model="a", prompt="A small").choices[0].text
    pieces = client.completions.create(model="a", prompt="A small", stream=True)
    assert "".join(one.choices[0].text for one in pieces) == whole
    assert len(client.moderations.create(input=["a", "b"]).results) == 2


def test_embeddings(client: Any) -> None:
    """Each text gets a vector, the same as numbers and as Base64, which the client asks for by itself."""
    packed = client.embeddings.create(model="a", input=["a", "b"]).data
    plain = client.embeddings.create(model="a", input=["a", "b"], encoding_format="float").data
    assert [one.index for one in packed] == [0, 1]
    assert [one.embedding for one in packed] == [one.embedding for one in plain]


def test_pictures(client: Any) -> None:
    """Pictures are made, in the number that was asked for, as Base64, links and events; and one or several changed."""
    made = client.images.generate(model="gpt-image-1", prompt="a", n=2).data or []
    content = base64.b64decode(made[1].b64_json or "")
    assert content.startswith(b"\x89PNG")
    linked = client.images.generate(model="dall-e-3", prompt="a", response_format="url").data or []
    assert httpx.get(linked[0].url or "").content.startswith(b"\x89PNG")
    events: Any = client.images.generate(model="gpt-image-1", prompt="a", stream=True, partial_images=1)
    assert [one.type for one in events] == ["image_generation.partial_image", "image_generation.completed"]
    picture = ("a.png", content)
    for given in (picture, [picture, picture]):
        assert client.images.edit(model="gpt-image-1", prompt="a", image=given, mask=picture).data
        edits: Any = client.images.edit(model="gpt-image-1", prompt="a", image=given, stream=True)
        assert [one.type for one in edits][-1] == "image_edit.completed"


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")
def test_sound(client: Any, file: tuple[str, bytes]) -> None:
    """Speech is written down in every form, as events, and translated; a text is spoken as MP3, WAV and events."""
    listen = client.audio.transcriptions.create
    for form in ("json", "verbose_json", "diarized_json"):
        assert listen(model="whisper-1", file=file, response_format=form).text == "A cat."
    fine = listen(
        model="whisper-1", file=file, response_format="verbose_json", timestamp_granularities=["word", "segment"]
    )
    assert fine.words
    for form, begin in {"text": "A cat.", "srt": "1\n", "vtt": "WEBVTT"}.items():
        assert listen(model="whisper-1", file=file, response_format=form).startswith(begin)
    assert [one.type for one in listen(model="a", file=file, stream=True)][-1] == "transcript.text.done"
    assert client.audio.translations.create(model="whisper-1", file=file).text
    speak: Any = client.audio.speech.create
    assert speak(model="tts-1", voice="alloy", input="a").content.startswith(b"ID3")
    assert speak(model="tts-1", voice="alloy", input="a", response_format="wav").content.startswith(b"RIFF")
    assert b"speech.audio.done" in speak(model="a", voice="alloy", input="a", stream_format="sse").content


def test_listings_and_files(client: Any) -> None:
    """Models and files are listed and read."""
    assert [one.id for one in client.models.list()]
    assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert client.files.list().data
    made = client.files.create(file=("a.jsonl", b"{}"), purpose="batch")
    assert client.files.retrieve(made.id).id == made.id
    assert client.files.content(made.id).content
    assert client.files.delete(made.id).deleted


def test_asynchronous(mock: Running) -> None:
    """The asynchronous client gets the same, whole and in pieces."""

    async def play() -> list[str]:
        client: Any = openai.AsyncOpenAI(base_url=f"{mock.base_url}/v1", api_key=KEY, max_retries=0)
        whole: Any = await client.chat.completions.create(model="a", messages=said())
        stream: Any = await client.chat.completions.create(model="a", messages=said(), stream=True)
        pieces = [chunk async for chunk in stream]
        vectors = await client.embeddings.create(model="a", input="a")
        assert vectors.data[0].embedding
        response = await client.responses.create(model="a", input=f"mock:say {TEXT}")
        await stream.close()
        await client.close()
        return [whole.choices[0].message.content, text_of(pieces), response.output_text]

    assert asyncio.run(play()) == [TEXT] * 3


@pytest.mark.filterwarnings("ignore:connect.. must be used:DeprecationWarning")
def test_conversations(client: Any, mock: Running) -> None:
    """The client talks over a WebSocket, with and without asyncio, and gets the events that ours gets."""
    item: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": f"mock:say {TEXT}"}]}

    async def play() -> str:
        owner: Any = openai.AsyncOpenAI(base_url=f"{mock.base_url}/v1", api_key=KEY, max_retries=0)
        async with owner, owner.realtime.connect(model="gpt-realtime") as connection:
            await connection.conversation.item.create(item=item)
            await connection.response.create()
            said = ""
            async for event in connection:
                said += getattr(event, "delta", "")
                if event.type == "response.done":
                    return said
        return "no end"

    with client.realtime.connect(model="gpt-realtime") as connection:
        assert connection.recv().type == "session.created"
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(item=item)
        connection.response.create()
        said, kinds = "", []
        for event in connection:
            said += getattr(event, "delta", "")
            kinds.append(event.type)
            if event.type == "response.done":
                break
    assert [said, asyncio.run(play())] == [TEXT] * 2
    with Relay(mock.base_url, KEY) as relay, relay.openai.realtime(model="gpt-realtime") as conversation:
        assert conversation.receive().name == "session.created"
        conversation.send({"type": "session.update", "session": {"type": "realtime", "output_modalities": ["text"]}})
        conversation.send({"type": "conversation.item.create", "item": item})
        conversation.send({"type": "response.create"})
        ours = []
        for one in conversation:
            ours.append(one)
            if one.name == "response.done":
                break
    assert [one.name for one in ours] == kinds
    assert "".join(one.text for one in ours) == TEXT
