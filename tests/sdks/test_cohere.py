"""Cohere's client, unmodified, on the mock gateway."""

from __future__ import annotations

import asyncio
from typing import Any

import cohere
import pytest

from mediarelay_mock.testing import KEY

from .serving import alone

WANTED: Any = {"model": "rerank-v3.5", "query": "small pets", "documents": ["a cat", "a whale", "a dog"], "top_n": 2}


def test_documents_are_sorted() -> None:
    """The client of the first interface gets the best documents; the second's path is none that gateways serve."""

    async def play(address: str) -> Any:
        async with cohere.AsyncClient(KEY, base_url=address) as client:
            return await client.rerank(**WANTED)

    with alone() as mock, cohere.Client(KEY, base_url=mock.base_url) as client:
        for ranked in (client.rerank(**WANTED), asyncio.run(play(mock.base_url))):
            assert [one.index for one in ranked.results] == [0, 1]
        with cohere.ClientV2(KEY, base_url=mock.base_url) as second, pytest.raises(cohere.core.api_error.ApiError):
            second.rerank(**WANTED)
