from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_responses_tool_choice_mode_type_0 import (
    OpenaiResponsesToolChoiceModeType0,
    check_openai_responses_tool_choice_mode_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_responses_tool_choice_tools_item import (
        OpenaiResponsesToolChoiceToolsItem,
    )


T = TypeVar("T", bound="OpenaiResponsesToolChoice")


@_attrs_define
class OpenaiResponsesToolChoice:
    """The tool by its `type`, and by its name where the type has names, or the tools that may be called.

    Attributes:
        type_ (str): `function`, `custom`, `mcp`, `allowed_tools` or one of the vendor's own tools.
        name (None | str | Unset): For `function`, `custom` and `mcp`.
        server_label (str | Unset): For `mcp`.
        mode (OpenaiResponsesToolChoiceModeType0 | str | Unset): For `allowed_tools`.
        tools (list[OpenaiResponsesToolChoiceToolsItem] | Unset): For `allowed_tools`.
    """

    type_: str
    name: None | str | Unset = UNSET
    server_label: str | Unset = UNSET
    mode: OpenaiResponsesToolChoiceModeType0 | str | Unset = UNSET
    tools: list[OpenaiResponsesToolChoiceToolsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        server_label = self.server_label

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if server_label is not UNSET:
            field_dict["server_label"] = server_label
        if mode is not UNSET:
            field_dict["mode"] = mode
        if tools is not UNSET:
            field_dict["tools"] = tools

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_responses_tool_choice_tools_item import (
            OpenaiResponsesToolChoiceToolsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = d.pop("type")

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        server_label = d.pop("server_label", UNSET)

        def _parse_mode(data: object) -> OpenaiResponsesToolChoiceModeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_0 = check_openai_responses_tool_choice_mode_type_0(data)

                return mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiResponsesToolChoiceModeType0 | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        _tools = d.pop("tools", UNSET)
        tools: list[OpenaiResponsesToolChoiceToolsItem] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = OpenaiResponsesToolChoiceToolsItem.from_dict(tools_item_data)

                tools.append(tools_item)

        openai_responses_tool_choice = cls(
            type_=type_,
            name=name,
            server_label=server_label,
            mode=mode,
            tools=tools,
        )

        openai_responses_tool_choice.additional_properties = d
        return openai_responses_tool_choice

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
