from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_short_clip_seconds_type_0 import (
    KlingShortClipSecondsType0,
    check_kling_short_clip_seconds_type_0,
)
from ..models.kling_two_modes_type_0 import (
    KlingTwoModesType0,
    check_kling_two_modes_type_0,
)
from ..models.kling_video_model_type_0 import (
    KlingVideoModelType0,
    check_kling_video_model_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingEffectsInput")


@_attrs_define
class KlingEffectsInput:
    """
    Attributes:
        image (str | Unset): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
            at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        images (list[str] | Unset): Left and right picture of a two-picture scene.
        model_name (KlingVideoModelType0 | str | Unset): Always name one: the documented default, kling-v1, is withdrawn
            upstream. Gateways add names of their own.
        mode (KlingTwoModesType0 | str | Unset): `std` is 720p, `pro` 1080p.
        duration (KlingShortClipSecondsType0 | str | Unset): Length of the clip in seconds, as text.
    """

    image: str | Unset = UNSET
    images: list[str] | Unset = UNSET
    model_name: KlingVideoModelType0 | str | Unset = UNSET
    mode: KlingTwoModesType0 | str | Unset = UNSET
    duration: KlingShortClipSecondsType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image

        images: list[str] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = self.images

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        duration: str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, str):
            duration = self.duration
        else:
            duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if image is not UNSET:
            field_dict["image"] = image
        if images is not UNSET:
            field_dict["images"] = images
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if mode is not UNSET:
            field_dict["mode"] = mode
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image = d.pop("image", UNSET)

        images = cast(list[str], d.pop("images", UNSET))

        def _parse_model_name(data: object) -> KlingVideoModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_video_model_type_0 = check_kling_video_model_type_0(data)

                return componentsschemas_kling_video_model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingVideoModelType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        def _parse_mode(data: object) -> KlingTwoModesType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_two_modes_type_0 = check_kling_two_modes_type_0(data)

                return componentsschemas_kling_two_modes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingTwoModesType0 | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        def _parse_duration(data: object) -> KlingShortClipSecondsType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_short_clip_seconds_type_0 = check_kling_short_clip_seconds_type_0(data)

                return componentsschemas_kling_short_clip_seconds_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingShortClipSecondsType0 | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        kling_effects_input = cls(
            image=image,
            images=images,
            model_name=model_name,
            mode=mode,
            duration=duration,
        )

        kling_effects_input.additional_properties = d
        return kling_effects_input

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
