from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_camera_control_type_type_0 import (
    KlingCameraControlTypeType0,
    check_kling_camera_control_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_camera_config import KlingCameraConfig


T = TypeVar("T", bound="KlingCameraControl")


@_attrs_define
class KlingCameraControl:
    """Camera movement; the kling-v1 models only.

    Attributes:
        type_ (KlingCameraControlTypeType0 | str): `simple` takes `config`, the others do not.
        config (KlingCameraConfig | Unset): Strength along each axis, -10 to 10. Exactly one is not zero.
    """

    type_: KlingCameraControlTypeType0 | str
    config: KlingCameraConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if config is not UNSET:
            field_dict["config"] = config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_camera_config import KlingCameraConfig  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> KlingCameraControlTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_kling_camera_control_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingCameraControlTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        _config = d.pop("config", UNSET)
        config: KlingCameraConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = KlingCameraConfig.from_dict(_config)

        kling_camera_control = cls(
            type_=type_,
            config=config,
        )

        kling_camera_control.additional_properties = d
        return kling_camera_control

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
