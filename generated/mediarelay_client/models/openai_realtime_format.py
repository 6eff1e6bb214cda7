from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_format_type_type_0 import (
    OpenaiRealtimeFormatTypeType0,
    check_openai_realtime_format_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeFormat")


@_attrs_define
class OpenaiRealtimeFormat:
    """
    Attributes:
        type_ (OpenaiRealtimeFormatTypeType0 | str | Unset):
        rate (int | Unset): Samples a second, for `audio/pcm`: 24000.
    """

    type_: OpenaiRealtimeFormatTypeType0 | str | Unset = UNSET
    rate: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        rate = self.rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if rate is not UNSET:
            field_dict["rate"] = rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeFormatTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_format_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeFormatTypeType0 | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        rate = d.pop("rate", UNSET)

        openai_realtime_format = cls(
            type_=type_,
            rate=rate,
        )

        openai_realtime_format.additional_properties = d
        return openai_realtime_format

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
