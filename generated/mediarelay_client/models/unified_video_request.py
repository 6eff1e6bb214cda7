from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.unified_video_request_orientation_type_0 import (
    UnifiedVideoRequestOrientationType0,
    check_unified_video_request_orientation_type_0,
)
from ..models.unified_video_request_size_type_0 import (
    UnifiedVideoRequestSizeType0,
    check_unified_video_request_size_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UnifiedVideoRequest")


@_attrs_define
class UnifiedVideoRequest:
    """
    Attributes:
        model (str): For instance sora-2, veo3, grok-video or jimeng-video-3.0.
        prompt (str): What to show.
        images (list[str] | Unset): Pictures to begin with.
        orientation (str | UnifiedVideoRequestOrientationType0 | Unset): Needed with sora-2.
        size (str | UnifiedVideoRequestSizeType0 | Unset): Needed with sora-2.
        duration (int | Unset): Seconds: 10 or 15; 25 with sora-2-pro.
        aspect_ratio (str | Unset): Veo: 16:9 or 9:16; Grok: 2:3, 3:2 or 1:1.
        watermark (bool | Unset):
        private (bool | Unset):
        enhance_prompt (bool | Unset): Veo only.
        enable_upsample (bool | Unset): Veo only.
        character_url (str | Unset): A video that shows the character.
        character_timestamps (str | Unset): Its start and end, 1 to 3 seconds apart: "1,3".
    """

    model: str
    prompt: str
    images: list[str] | Unset = UNSET
    orientation: str | UnifiedVideoRequestOrientationType0 | Unset = UNSET
    size: str | UnifiedVideoRequestSizeType0 | Unset = UNSET
    duration: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    watermark: bool | Unset = UNSET
    private: bool | Unset = UNSET
    enhance_prompt: bool | Unset = UNSET
    enable_upsample: bool | Unset = UNSET
    character_url: str | Unset = UNSET
    character_timestamps: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        prompt = self.prompt

        images: list[str] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = self.images

        orientation: str | Unset
        if isinstance(self.orientation, Unset):
            orientation = UNSET
        elif isinstance(self.orientation, str):
            orientation = self.orientation
        else:
            orientation = self.orientation

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        duration = self.duration

        aspect_ratio = self.aspect_ratio

        watermark = self.watermark

        private = self.private

        enhance_prompt = self.enhance_prompt

        enable_upsample = self.enable_upsample

        character_url = self.character_url

        character_timestamps = self.character_timestamps

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "prompt": prompt,
            }
        )
        if images is not UNSET:
            field_dict["images"] = images
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if size is not UNSET:
            field_dict["size"] = size
        if duration is not UNSET:
            field_dict["duration"] = duration
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if private is not UNSET:
            field_dict["private"] = private
        if enhance_prompt is not UNSET:
            field_dict["enhance_prompt"] = enhance_prompt
        if enable_upsample is not UNSET:
            field_dict["enable_upsample"] = enable_upsample
        if character_url is not UNSET:
            field_dict["character_url"] = character_url
        if character_timestamps is not UNSET:
            field_dict["character_timestamps"] = character_timestamps

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = d.pop("model")

        prompt = d.pop("prompt")

        images = cast(list[str], d.pop("images", UNSET))

        def _parse_orientation(data: object) -> str | UnifiedVideoRequestOrientationType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                orientation_type_0 = check_unified_video_request_orientation_type_0(data)

                return orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UnifiedVideoRequestOrientationType0 | Unset, data)

        orientation = _parse_orientation(d.pop("orientation", UNSET))

        def _parse_size(data: object) -> str | UnifiedVideoRequestSizeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_unified_video_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UnifiedVideoRequestSizeType0 | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        duration = d.pop("duration", UNSET)

        aspect_ratio = d.pop("aspect_ratio", UNSET)

        watermark = d.pop("watermark", UNSET)

        private = d.pop("private", UNSET)

        enhance_prompt = d.pop("enhance_prompt", UNSET)

        enable_upsample = d.pop("enable_upsample", UNSET)

        character_url = d.pop("character_url", UNSET)

        character_timestamps = d.pop("character_timestamps", UNSET)

        unified_video_request = cls(
            model=model,
            prompt=prompt,
            images=images,
            orientation=orientation,
            size=size,
            duration=duration,
            aspect_ratio=aspect_ratio,
            watermark=watermark,
            private=private,
            enhance_prompt=enhance_prompt,
            enable_upsample=enable_upsample,
            character_url=character_url,
            character_timestamps=character_timestamps,
        )

        unified_video_request.additional_properties = d
        return unified_video_request

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
