from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_tool_type_type_0 import (
    OpenaiRealtimeToolTypeType0,
    check_openai_realtime_tool_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_tool_parameters import OpenaiRealtimeToolParameters


T = TypeVar("T", bound="OpenaiRealtimeTool")


@_attrs_define
class OpenaiRealtimeTool:
    """
    Attributes:
        type_ (OpenaiRealtimeToolTypeType0 | str):
        name (str | Unset):
        description (str | Unset):
        parameters (OpenaiRealtimeToolParameters | Unset): The arguments, as a JSON Schema.
    """

    type_: OpenaiRealtimeToolTypeType0 | str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    parameters: OpenaiRealtimeToolParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        name = self.name

        description = self.description

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_tool_parameters import (
            OpenaiRealtimeToolParameters,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeToolTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_tool_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeToolTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _parameters = d.pop("parameters", UNSET)
        parameters: OpenaiRealtimeToolParameters | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = OpenaiRealtimeToolParameters.from_dict(_parameters)

        openai_realtime_tool = cls(
            type_=type_,
            name=name,
            description=description,
            parameters=parameters,
        )

        openai_realtime_tool.additional_properties = d
        return openai_realtime_tool

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
