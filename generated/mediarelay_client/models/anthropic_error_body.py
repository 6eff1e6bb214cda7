from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_error_body_type_type_0 import (
    AnthropicErrorBodyTypeType0,
    check_anthropic_error_body_type_type_0,
)

T = TypeVar("T", bound="AnthropicErrorBody")


@_attrs_define
class AnthropicErrorBody:
    """
    Attributes:
        type_ (AnthropicErrorBodyTypeType0 | str): What it is. Where the upstream has OpenAI's form, its code.
        message (str):
    """

    type_: AnthropicErrorBodyTypeType0 | str
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> AnthropicErrorBodyTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_anthropic_error_body_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicErrorBodyTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        message = d.pop("message")

        anthropic_error_body = cls(
            type_=type_,
            message=message,
        )

        anthropic_error_body.additional_properties = d
        return anthropic_error_body

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
