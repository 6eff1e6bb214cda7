"""Litellm, unmodified, on the mock gateway. `make sdks` installs it; it takes 150 MB and ten seconds to import."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from mediarelay_mock.testing import KEY, Running

from .serving import TEXT, WORD, alone, said

pytestmark = pytest.mark.filterwarnings("ignore")
TOOL = {"type": "function", "function": {"name": "look_up", "parameters": WORD}}


@pytest.fixture(scope="module")
def mock() -> Iterator[Running]:
    """A mock gateway."""
    with alone() as running:
        yield running


@pytest.fixture(scope="module")
def litellm() -> Iterator[Any]:
    """The module; it fetches no prices and reports to nobody."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LITELLM_LOCAL_MODEL_COST_MAP", "True")
        module: Any = pytest.importorskip("litellm", reason="litellm is not installed: make sdks")
        patch.setattr(module, "suppress_debug_info", True)
        yield module


def at(mock: Running, provider: str) -> dict[str, Any]:
    """Return what leads litellm to the mock, in a provider's form."""
    bases = {"openai": "/v1", "anthropic": "", "gemini": "/v1beta", "jina_ai": "/v1/rerank"}
    base = mock.base_url + bases[provider]
    return {"model": f"{provider}/a-model", "api_base": base, "api_key": KEY, "max_retries": 0}


def text_of(chunks: Any) -> str:
    """Return what a stream says."""
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


@pytest.mark.parametrize("provider", ["openai", "anthropic", "gemini"])
def test_chats(provider: str, litellm: Any, mock: Running) -> None:
    """In each vendor's form it gets a text whole and in pieces, calls a tool, and reads errors."""
    place = at(mock, provider)
    assert litellm.completion(messages=said(), **place).choices[0].message.content == TEXT
    assert text_of(litellm.completion(messages=said(), stream=True, **place)) == TEXT
    for streamed in (False, True):
        answer = litellm.completion(messages=said(), tools=[TOOL], stream=streamed, **place)
        whole = litellm.stream_chunk_builder(list(answer)) if streamed else answer
        assert whole.choices[0].message.tool_calls[0].function.name == "look_up"
    for word, error in (("reject", "BadRequestError"), ("mislabelled", "InternalServerError")):
        with pytest.raises(getattr(litellm, error)):
            litellm.completion(messages=said(f"mock:{word}"), **place)


@pytest.mark.parametrize("word", ["cut", "tail", "noend"])
def test_streams_without_an_end_are_noticed(word: str, litellm: Any, mock: Running) -> None:
    """Of the clients that are tested here it is the one that raises where a stream has no end."""
    with pytest.raises(litellm.exceptions.MidStreamFallbackError):
        text_of(litellm.completion(messages=said(f"mock:{word}"), stream=True, **at(mock, "openai")))


def test_the_rest_of_openai(litellm: Any, mock: Running) -> None:
    """Vectors, pictures, sound, responses and verdicts arrive."""
    place = at(mock, "openai")
    assert len(litellm.embedding(input=["a", "b"], **place).data) == 2
    assert litellm.image_generation(prompt="a", **{**place, "model": "openai/gpt-image-1"}).data[0].b64_json
    sound = litellm.speech(input="a", voice="alloy", **place).content
    assert sound.startswith(b"ID3")
    assert litellm.transcription(file=("a.mp3", sound), **place).text == "A cat."
    assert litellm.responses(input="a", **place).output
    assert litellm.moderation(input="a", **place).results


def test_documents_are_sorted(litellm: Any, mock: Running) -> None:
    """Documents are sorted in Jina's form."""
    ranked = litellm.rerank(query="q", documents=["a", "b", "c"], top_n=2, **at(mock, "jina_ai"))
    assert [one["index"] for one in ranked.results] == [0, 1]


def test_asynchronous(litellm: Any, mock: Running) -> None:
    """Its asynchronous calls get the same, whole and in pieces."""

    async def play() -> list[str]:
        whole = await litellm.acompletion(messages=said(), **at(mock, "openai"))
        stream = await litellm.acompletion(messages=said(), stream=True, **at(mock, "openai"))
        return [whole.choices[0].message.content, text_of([one async for one in stream])]

    assert asyncio.run(play()) == [TEXT] * 2
