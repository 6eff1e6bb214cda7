from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rerank_document import RerankDocument


T = TypeVar("T", bound="RerankRequest")


@_attrs_define
class RerankRequest:
    """
    Attributes:
        model (str): The model, such as jina-reranker-v2-base-multilingual.
        query (str): The question.
        documents (list[RerankDocument | str]): What is sorted; vendors take about 1000 at most.
        top_n (int | Unset): How many results; all where absent.
        return_documents (bool | Unset): Whether the results repeat the documents. Where absent, new-api says no and
            Jina yes.
        max_chunk_per_doc (int | Unset): The most pieces of a document, as new-api spells it.
        max_chunks_per_doc (int | Unset): The same, as Cohere spells it in its first version.
        max_tokens_per_doc (int | Unset): The most tokens of a document, for Cohere; 4096 where absent. new-api drops
            it.
        overlap_tokens (int | Unset): Tokens that neighbouring pieces share; new-api only.
        rank_fields (list[str] | Unset): The fields of the documents that count, for Cohere. new-api drops it.
        instruct (str | Unset): How to judge, for Qwen at some gateways.
    """

    model: str
    query: str
    documents: list[RerankDocument | str]
    top_n: int | Unset = UNSET
    return_documents: bool | Unset = UNSET
    max_chunk_per_doc: int | Unset = UNSET
    max_chunks_per_doc: int | Unset = UNSET
    max_tokens_per_doc: int | Unset = UNSET
    overlap_tokens: int | Unset = UNSET
    rank_fields: list[str] | Unset = UNSET
    instruct: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.rerank_document import RerankDocument  # noqa: PLC0415

        model = self.model

        query = self.query

        documents = []
        for documents_item_data in self.documents:
            documents_item: dict[str, Any] | str
            if isinstance(documents_item_data, RerankDocument):
                documents_item = documents_item_data.to_dict()
            else:
                documents_item = documents_item_data
            documents.append(documents_item)

        top_n = self.top_n

        return_documents = self.return_documents

        max_chunk_per_doc = self.max_chunk_per_doc

        max_chunks_per_doc = self.max_chunks_per_doc

        max_tokens_per_doc = self.max_tokens_per_doc

        overlap_tokens = self.overlap_tokens

        rank_fields: list[str] | Unset = UNSET
        if not isinstance(self.rank_fields, Unset):
            rank_fields = self.rank_fields

        instruct = self.instruct

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "query": query,
                "documents": documents,
            }
        )
        if top_n is not UNSET:
            field_dict["top_n"] = top_n
        if return_documents is not UNSET:
            field_dict["return_documents"] = return_documents
        if max_chunk_per_doc is not UNSET:
            field_dict["max_chunk_per_doc"] = max_chunk_per_doc
        if max_chunks_per_doc is not UNSET:
            field_dict["max_chunks_per_doc"] = max_chunks_per_doc
        if max_tokens_per_doc is not UNSET:
            field_dict["max_tokens_per_doc"] = max_tokens_per_doc
        if overlap_tokens is not UNSET:
            field_dict["overlap_tokens"] = overlap_tokens
        if rank_fields is not UNSET:
            field_dict["rank_fields"] = rank_fields
        if instruct is not UNSET:
            field_dict["instruct"] = instruct

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rerank_document import RerankDocument  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        query = d.pop("query")

        documents = []
        _documents = d.pop("documents")
        for documents_item_data in _documents:

            def _parse_documents_item(data: object) -> RerankDocument | str:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    documents_item_type_1 = RerankDocument.from_dict(data)

                    return documents_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(RerankDocument | str, data)

            documents_item = _parse_documents_item(documents_item_data)

            documents.append(documents_item)

        top_n = d.pop("top_n", UNSET)

        return_documents = d.pop("return_documents", UNSET)

        max_chunk_per_doc = d.pop("max_chunk_per_doc", UNSET)

        max_chunks_per_doc = d.pop("max_chunks_per_doc", UNSET)

        max_tokens_per_doc = d.pop("max_tokens_per_doc", UNSET)

        overlap_tokens = d.pop("overlap_tokens", UNSET)

        rank_fields = cast(list[str], d.pop("rank_fields", UNSET))

        instruct = d.pop("instruct", UNSET)

        rerank_request = cls(
            model=model,
            query=query,
            documents=documents,
            top_n=top_n,
            return_documents=return_documents,
            max_chunk_per_doc=max_chunk_per_doc,
            max_chunks_per_doc=max_chunks_per_doc,
            max_tokens_per_doc=max_tokens_per_doc,
            overlap_tokens=overlap_tokens,
            rank_fields=rank_fields,
            instruct=instruct,
        )

        rerank_request.additional_properties = d
        return rerank_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
