"""Google's client, unmodified, on the mock gateway."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from mediarelay_mock.testing import KEY, Running

from .serving import TEXT, alone, outcome

# What the client thinks of its own libraries is not ours: its asynchronous half inherits from aiohttp's session.
pytestmark = pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession:DeprecationWarning")

ASKED = f"mock:say {TEXT}"


@pytest.fixture(scope="module")
def mock() -> Iterator[Running]:
    """A mock gateway."""
    with alone() as running:
        yield running


def connect(mock: Running, version: str | None = "v1beta") -> Any:
    """Return a client for one of the two beginnings of Google's paths; without a version its own choice."""
    from google import genai

    return genai.Client(api_key=KEY, http_options={"base_url": mock.base_url, "api_version": version})


@pytest.fixture(scope="module")
def client(mock: Running) -> Iterator[Any]:
    """The client for the paths that gateways document."""
    with connect(mock) as client:
        yield client


@pytest.mark.parametrize("version", ["v1beta", None])
def test_texts_and_vectors(version: str | None, mock: Running) -> None:
    """Under either beginning of its paths a text comes whole and in pieces, and each text gets a vector."""
    client = connect(mock, version)  # which closes as soon as nobody holds it
    models = client.models
    whole = models.generate_content(model="gemini-2.5-flash", contents=ASKED)
    assert whole.text == TEXT
    counts = whole.usage_metadata
    assert counts.total_token_count == counts.prompt_token_count + counts.candidates_token_count
    pieces = list(models.generate_content_stream(model="gemini-2.5-flash", contents=ASKED))
    assert "".join(one.text for one in pieces) == TEXT
    assert pieces[-1].candidates[0].finish_reason == "STOP"
    for texts in ("a", ["a", "b", "c"]):
        assert len(models.embed_content(model="gemini-embedding-001", contents=texts).embeddings) == len(texts)


def test_functions_are_called_and_answered(client: Any) -> None:
    """A function is called, in a stream as well, and with its result the model answers in words."""
    called = []

    def look_up(word: str) -> str:
        """Look up a word."""
        called.append(word)
        return "an animal"

    chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [look_up]})
    assert chat.send_message(ASKED).text == TEXT
    assert called == ["cat"]
    declared = {"function_declarations": [{"name": "look_up", "description": "Looks up"}]}
    pieces = client.models.generate_content_stream(model="a", contents="a", config={"tools": [declared]})
    assert [call.name for one in pieces for call in one.function_calls] == ["look_up"]


def test_pictures_come_within(client: Any) -> None:
    """A picture comes among the parts of an answer, whole and in a stream."""
    wanted = {"model": "gemini-2.5-flash-image", "contents": "a", "config": {"response_modalities": ["TEXT", "IMAGE"]}}
    for answers in ([client.models.generate_content(**wanted)], client.models.generate_content_stream(**wanted)):
        made = [part.inline_data.data for one in answers for part in one.parts if part.inline_data]
        assert made[0].startswith(b"\x89PNG")


def test_models_are_listed_under_one_beginning_only(mock: Running) -> None:
    """Models are listed under v1beta; under v1 the path is OpenAI's, which does not take Google's form of the key."""
    from google.genai import errors

    with connect(mock) as documented, connect(mock, None) as chosen:
        assert [one.name for one in documented.models.list()]
        with pytest.raises(errors.ClientError, match="401"):
            list(chosen.models.list())


# What the client makes of each malady. Comments, and codes of errors that are words, break it.
MALADIES = {
    "cut": "Kätzc",
    "noend": "Kätzc",
    "unknown": TEXT,
    "crlf": TEXT,
    "bytes": TEXT,
    "slow": TEXT,
    "tail": "TypeError",
    "error": "TypeError",
    "failed": "ServerError",
    "ping": "UnknownApiResponseError",
    "late": "UnknownApiResponseError",
    "page": "UnknownApiResponseError",
    "drop": "RemoteProtocolError",
    "mislabelled": "ServerError",
    "429": "ClientError",
    "reject": "ClientError",
}


@pytest.mark.parametrize("word", MALADIES)
def test_maladies_of_streams_are_as_at_real_gateways(word: str, client: Any) -> None:
    """Each malady does to the client what it does to it at real gateways."""

    def play() -> str:
        pieces = client.models.generate_content_stream(model="a", contents=f"mock:{word} {ASKED}")
        return "".join(one.text or "" for one in pieces)

    assert outcome(play) == MALADIES[word]


def test_asynchronous(mock: Running) -> None:
    """The asynchronous client gets the same, whole and in pieces."""

    async def play() -> list[str]:
        owner = connect(mock)
        client = owner.aio
        whole = await client.models.generate_content(model="a", contents=ASKED)
        stream = await client.models.generate_content_stream(model="a", contents=ASKED)
        pieces = [one.text async for one in stream]
        await client.aclose()
        return [whole.text, "".join(pieces)]

    assert asyncio.run(play()) == [TEXT] * 2
