from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.gemini_embedding import GeminiEmbedding


T = TypeVar("T", bound="GeminiEmbedContentResponse")


@_attrs_define
class GeminiEmbedContentResponse:
    """
    Attributes:
        embedding (GeminiEmbedding):
    """

    embedding: GeminiEmbedding
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        embedding = self.embedding.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "embedding": embedding,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_embedding import GeminiEmbedding  # noqa: PLC0415

        d = dict(src_dict)
        embedding = GeminiEmbedding.from_dict(d.pop("embedding"))

        gemini_embed_content_response = cls(
            embedding=embedding,
        )

        gemini_embed_content_response.additional_properties = d
        return gemini_embed_content_response

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
