from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_embedding_object_type_0 import (
    OpenaiEmbeddingObjectType0,
    check_openai_embedding_object_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiEmbedding")


@_attrs_define
class OpenaiEmbedding:
    """
    Attributes:
        embedding (list[float] | str): The vector, as numbers or as their bytes in Base64.
        object_ (OpenaiEmbeddingObjectType0 | str | Unset):
        index (int | Unset): Which of the inputs it belongs to.
    """

    embedding: list[float] | str
    object_: OpenaiEmbeddingObjectType0 | str | Unset = UNSET
    index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        embedding: list[float] | str
        if isinstance(self.embedding, list):
            embedding = self.embedding

        else:
            embedding = self.embedding

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        index = self.index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "embedding": embedding,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if index is not UNSET:
            field_dict["index"] = index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_embedding(data: object) -> list[float] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                embedding_type_0 = cast(list[float], data)

                return embedding_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[float] | str, data)

        embedding = _parse_embedding(d.pop("embedding"))

        def _parse_object_(data: object) -> OpenaiEmbeddingObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_openai_embedding_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiEmbeddingObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        index = d.pop("index", UNSET)

        openai_embedding = cls(
            embedding=embedding,
            object_=object_,
            index=index,
        )

        openai_embedding.additional_properties = d
        return openai_embedding

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
