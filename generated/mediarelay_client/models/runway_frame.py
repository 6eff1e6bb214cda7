from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_frame_position_type_0 import (
    RunwayFramePositionType0,
    check_runway_frame_position_type_0,
)

T = TypeVar("T", bound="RunwayFrame")


@_attrs_define
class RunwayFrame:
    """
    Attributes:
        uri (str):
        position (RunwayFramePositionType0 | str):
    """

    uri: str
    position: RunwayFramePositionType0 | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        uri = self.uri

        position: str
        if isinstance(self.position, str):
            position = self.position
        else:
            position = self.position

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uri": uri,
                "position": position,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uri = d.pop("uri")

        def _parse_position(data: object) -> RunwayFramePositionType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                position_type_0 = check_runway_frame_position_type_0(data)

                return position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayFramePositionType0 | str, data)

        position = _parse_position(d.pop("position"))

        runway_frame = cls(
            uri=uri,
            position=position,
        )

        runway_frame.additional_properties = d
        return runway_frame

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
