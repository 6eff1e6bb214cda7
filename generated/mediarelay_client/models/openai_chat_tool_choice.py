from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_chat_tool_choice_type_type_0 import (
    OpenaiChatToolChoiceTypeType0,
    check_openai_chat_tool_choice_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_allowed_tools import OpenaiAllowedTools
    from ..models.openai_function_name import OpenaiFunctionName


T = TypeVar("T", bound="OpenaiChatToolChoice")


@_attrs_define
class OpenaiChatToolChoice:
    """One tool that must be called, or the tools that may be.

    Attributes:
        type_ (OpenaiChatToolChoiceTypeType0 | str):
        function (OpenaiFunctionName | Unset):
        custom (OpenaiFunctionName | Unset):
        allowed_tools (OpenaiAllowedTools | Unset):
    """

    type_: OpenaiChatToolChoiceTypeType0 | str
    function: OpenaiFunctionName | Unset = UNSET
    custom: OpenaiFunctionName | Unset = UNSET
    allowed_tools: OpenaiAllowedTools | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        function: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function, Unset):
            function = self.function.to_dict()

        custom: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom, Unset):
            custom = self.custom.to_dict()

        allowed_tools: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allowed_tools, Unset):
            allowed_tools = self.allowed_tools.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if function is not UNSET:
            field_dict["function"] = function
        if custom is not UNSET:
            field_dict["custom"] = custom
        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_allowed_tools import OpenaiAllowedTools  # noqa: PLC0415
        from ..models.openai_function_name import OpenaiFunctionName  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiChatToolChoiceTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_chat_tool_choice_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiChatToolChoiceTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        _function = d.pop("function", UNSET)
        function: OpenaiFunctionName | Unset
        if isinstance(_function, Unset):
            function = UNSET
        else:
            function = OpenaiFunctionName.from_dict(_function)

        _custom = d.pop("custom", UNSET)
        custom: OpenaiFunctionName | Unset
        if isinstance(_custom, Unset):
            custom = UNSET
        else:
            custom = OpenaiFunctionName.from_dict(_custom)

        _allowed_tools = d.pop("allowed_tools", UNSET)
        allowed_tools: OpenaiAllowedTools | Unset
        if isinstance(_allowed_tools, Unset):
            allowed_tools = UNSET
        else:
            allowed_tools = OpenaiAllowedTools.from_dict(_allowed_tools)

        openai_chat_tool_choice = cls(
            type_=type_,
            function=function,
            custom=custom,
            allowed_tools=allowed_tools,
        )

        openai_chat_tool_choice.additional_properties = d
        return openai_chat_tool_choice

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
