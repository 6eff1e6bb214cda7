from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_thinking_type_type_0 import (
    OpenaiThinkingTypeType0,
    check_openai_thinking_type_type_0,
)

T = TypeVar("T", bound="OpenaiThinking")


@_attrs_define
class OpenaiThinking:
    """Doubao and Zhipu: whether the model thinks first.

    Attributes:
        type_ (OpenaiThinkingTypeType0 | str):
    """

    type_: OpenaiThinkingTypeType0 | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiThinkingTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_thinking_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiThinkingTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        openai_thinking = cls(
            type_=type_,
        )

        openai_thinking.additional_properties = d
        return openai_thinking

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
