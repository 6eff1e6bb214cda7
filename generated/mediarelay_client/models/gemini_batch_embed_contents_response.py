from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.gemini_embedding import GeminiEmbedding


T = TypeVar("T", bound="GeminiBatchEmbedContentsResponse")


@_attrs_define
class GeminiBatchEmbedContentsResponse:
    """
    Attributes:
        embeddings (list[GeminiEmbedding]): The vectors.
    """

    embeddings: list[GeminiEmbedding]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        embeddings = []
        for embeddings_item_data in self.embeddings:
            embeddings_item = embeddings_item_data.to_dict()
            embeddings.append(embeddings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "embeddings": embeddings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_embedding import GeminiEmbedding  # noqa: PLC0415

        d = dict(src_dict)
        embeddings = []
        _embeddings = d.pop("embeddings")
        for embeddings_item_data in _embeddings:
            embeddings_item = GeminiEmbedding.from_dict(embeddings_item_data)

            embeddings.append(embeddings_item)

        gemini_batch_embed_contents_response = cls(
            embeddings=embeddings,
        )

        gemini_batch_embed_contents_response.additional_properties = d
        return gemini_batch_embed_contents_response

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
