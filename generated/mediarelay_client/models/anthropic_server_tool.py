from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_server_tool_type_type_0 import (
    AnthropicServerToolTypeType0,
    check_anthropic_server_tool_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnthropicServerTool")


@_attrs_define
class AnthropicServerTool:
    """A tool of the vendor's, by its dated type; what else it takes depends on it.

    Attributes:
        type_ (AnthropicServerToolTypeType0 | str): The tool and its version. Others begin with `web_fetch_`,
            `code_execution_`, `text_editor_` or `tool_search_tool_`.
        name (str | Unset): What the vendor calls it.
    """

    type_: AnthropicServerToolTypeType0 | str
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> AnthropicServerToolTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_anthropic_server_tool_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicServerToolTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        name = d.pop("name", UNSET)

        anthropic_server_tool = cls(
            type_=type_,
            name=name,
        )

        anthropic_server_tool.additional_properties = d
        return anthropic_server_tool

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
