from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_tool_choice_type_type_0 import (
    AnthropicToolChoiceTypeType0,
    check_anthropic_tool_choice_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnthropicToolChoice")


@_attrs_define
class AnthropicToolChoice:
    """Whether the model calls tools.

    Attributes:
        type_ (AnthropicToolChoiceTypeType0 | str): As it likes, at least one, the one that `name` says, or none.
        name (str | Unset): The tool to call.
        disable_parallel_tool_use (bool | Unset): Whether it calls one at most.
    """

    type_: AnthropicToolChoiceTypeType0 | str
    name: str | Unset = UNSET
    disable_parallel_tool_use: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        name = self.name

        disable_parallel_tool_use = self.disable_parallel_tool_use

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if disable_parallel_tool_use is not UNSET:
            field_dict["disable_parallel_tool_use"] = disable_parallel_tool_use

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> AnthropicToolChoiceTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_anthropic_tool_choice_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicToolChoiceTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        name = d.pop("name", UNSET)

        disable_parallel_tool_use = d.pop("disable_parallel_tool_use", UNSET)

        anthropic_tool_choice = cls(
            type_=type_,
            name=name,
            disable_parallel_tool_use=disable_parallel_tool_use,
        )

        anthropic_tool_choice.additional_properties = d
        return anthropic_tool_choice

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
