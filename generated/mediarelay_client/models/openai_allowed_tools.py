from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_allowed_tools_mode_type_0 import (
    OpenaiAllowedToolsModeType0,
    check_openai_allowed_tools_mode_type_0,
)

if TYPE_CHECKING:
    from ..models.openai_allowed_tools_tools_item import OpenaiAllowedToolsToolsItem


T = TypeVar("T", bound="OpenaiAllowedTools")


@_attrs_define
class OpenaiAllowedTools:
    """
    Attributes:
        mode (OpenaiAllowedToolsModeType0 | str):
        tools (list[OpenaiAllowedToolsToolsItem]): The tools, each by its `type` and name.
    """

    mode: OpenaiAllowedToolsModeType0 | str
    tools: list[OpenaiAllowedToolsToolsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str
        if isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        tools = []
        for tools_item_data in self.tools:
            tools_item = tools_item_data.to_dict()
            tools.append(tools_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mode": mode,
                "tools": tools,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_allowed_tools_tools_item import OpenaiAllowedToolsToolsItem  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_mode(data: object) -> OpenaiAllowedToolsModeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_0 = check_openai_allowed_tools_mode_type_0(data)

                return mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiAllowedToolsModeType0 | str, data)

        mode = _parse_mode(d.pop("mode"))

        tools = []
        _tools = d.pop("tools")
        for tools_item_data in _tools:
            tools_item = OpenaiAllowedToolsToolsItem.from_dict(tools_item_data)

            tools.append(tools_item)

        openai_allowed_tools = cls(
            mode=mode,
            tools=tools,
        )

        openai_allowed_tools.additional_properties = d
        return openai_allowed_tools

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
