from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.jimeng_request_aspect_ratio_type_0 import (
    JimengRequestAspectRatioType0,
    check_jimeng_request_aspect_ratio_type_0,
)
from ..models.jimeng_request_duration_type_0 import (
    JimengRequestDurationType0,
    check_jimeng_request_duration_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="JimengRequest")


@_attrs_define
class JimengRequest:
    """
    Attributes:
        prompt (str): What to show.
        image_url (str | Unset): The first frame.
        duration (int | JimengRequestDurationType0 | Unset): Seconds.
        aspect_ratio (JimengRequestAspectRatioType0 | str | Unset):
        cfg_scale (float | Unset):
    """

    prompt: str
    image_url: str | Unset = UNSET
    duration: int | JimengRequestDurationType0 | Unset = UNSET
    aspect_ratio: JimengRequestAspectRatioType0 | str | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        image_url = self.image_url

        duration: int | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, int):
            duration = self.duration
        else:
            duration = self.duration

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        cfg_scale = self.cfg_scale

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if cfg_scale is not UNSET:
            field_dict["cfg_scale"] = cfg_scale

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        image_url = d.pop("image_url", UNSET)

        def _parse_duration(data: object) -> int | JimengRequestDurationType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                duration_type_0 = check_jimeng_request_duration_type_0(data)

                return duration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | JimengRequestDurationType0 | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        def _parse_aspect_ratio(data: object) -> JimengRequestAspectRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                aspect_ratio_type_0 = check_jimeng_request_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JimengRequestAspectRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        cfg_scale = d.pop("cfg_scale", UNSET)

        jimeng_request = cls(
            prompt=prompt,
            image_url=image_url,
            duration=duration,
            aspect_ratio=aspect_ratio,
            cfg_scale=cfg_scale,
        )

        jimeng_request.additional_properties = d
        return jimeng_request

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
