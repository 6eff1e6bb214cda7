"""Typed methods for the family `rerank`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "rerankCreateRerank": Operation(
        id="rerankCreateRerank",
        family="rerank",
        name="rerank",
        method="POST",
        path="/v1/rerank",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="results",
            rows="results[].{index: index, relevance_score: relevance_score, document: document.text || document}",
        ),
        uploads={},
        places={},
        usage={"input": "usage.prompt_tokens || usage.total_tokens"},
    ),
}


class Rerank(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `rerank`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def rerank(
        self,
        *,
        model: str,
        query: str,
        documents: Sequence[str | _models.RerankDocument | Mapping[str, Any]],
        top_n: int | Unset = UNSET,
        return_documents: bool | Unset = UNSET,
        max_chunk_per_doc: int | Unset = UNSET,
        max_chunks_per_doc: int | Unset = UNSET,
        max_tokens_per_doc: int | Unset = UNSET,
        overlap_tokens: int | Unset = UNSET,
        rank_fields: Sequence[str] | Unset = UNSET,
        instruct: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Sort documents by how well they answer a question.

        The documented response, with `id` and `meta`, is Cohere's. Whatever the vendor, new-api answers with the
        results and the tokens only; other gateways pass on what Jina or Cohere say.
        In the documentation of New API (文档重排序); the Chinese guide (RAG(嵌入、重排序); NiceRouter (重排序).

        `rerankCreateRerank` of the contract. It costs money.

        Args:
            model: The model, such as jina-reranker-v2-base-multilingual.
            query: The question.
            documents: What is sorted; vendors take about 1000 at most.
            top_n: How many results; all where absent.
            return_documents: Whether the results repeat the documents. Where absent, new-api says no and Jina yes.
            max_chunk_per_doc: The most pieces of a document, as new-api spells it.
            max_chunks_per_doc: The same, as Cohere spells it in its first version.
            max_tokens_per_doc: The most tokens of a document, for Cohere; 4096 where absent. new-api drops it.
            overlap_tokens: Tokens that neighbouring pieces share; new-api only.
            rank_fields: The fields of the documents that count, for Cohere. new-api drops it.
            instruct: How to judge, for Qwen at some gateways.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["rerankCreateRerank"],
            {
                "model": model,
                "query": query,
                "documents": documents,
                "top_n": top_n,
                "return_documents": return_documents,
                "max_chunk_per_doc": max_chunk_per_doc,
                "max_chunks_per_doc": max_chunks_per_doc,
                "max_tokens_per_doc": max_tokens_per_doc,
                "overlap_tokens": overlap_tokens,
                "rank_fields": rank_fields,
                "instruct": instruct,
                "extra": extra,
            },
        )
