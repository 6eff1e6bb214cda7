from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tool_type_type_0 import ToolTypeType0, check_tool_type_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_custom_tool import OpenaiCustomTool
    from ..models.openai_function import OpenaiFunction


T = TypeVar("T", bound="Tool")


@_attrs_define
class Tool:
    """A tool that the model may call.

    Attributes:
        type_ (str | ToolTypeType0):
        function (OpenaiFunction | Unset):
        custom (OpenaiCustomTool | Unset):
    """

    type_: str | ToolTypeType0
    function: OpenaiFunction | Unset = UNSET
    custom: OpenaiCustomTool | Unset = UNSET
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_custom_tool import OpenaiCustomTool  # noqa: PLC0415
        from ..models.openai_function import OpenaiFunction  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> str | ToolTypeType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_tool_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | ToolTypeType0, data)

        type_ = _parse_type_(d.pop("type"))

        _function = d.pop("function", UNSET)
        function: OpenaiFunction | Unset
        if isinstance(_function, Unset):
            function = UNSET
        else:
            function = OpenaiFunction.from_dict(_function)

        _custom = d.pop("custom", UNSET)
        custom: OpenaiCustomTool | Unset
        if isinstance(_custom, Unset):
            custom = UNSET
        else:
            custom = OpenaiCustomTool.from_dict(_custom)

        tool = cls(
            type_=type_,
            function=function,
            custom=custom,
        )

        tool.additional_properties = d
        return tool

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
