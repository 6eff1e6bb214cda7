from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wan_parameters_resolution_type_0 import (
    WanParametersResolutionType0,
    check_wan_parameters_resolution_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WanParameters")


@_attrs_define
class WanParameters:
    """
    Attributes:
        resolution (str | Unset | WanParametersResolutionType0):
        size (str | Unset): 832*480 for instance; for videos from text.
        duration (int | Unset): Seconds; 3 to 15 for the models up to wan2.6.
        prompt_extend (bool | Unset):
        watermark (bool | Unset):
        audio (bool | Unset):
        shot_type (str | Unset):
        seed (int | Unset):
    """

    resolution: str | Unset | WanParametersResolutionType0 = UNSET
    size: str | Unset = UNSET
    duration: int | Unset = UNSET
    prompt_extend: bool | Unset = UNSET
    watermark: bool | Unset = UNSET
    audio: bool | Unset = UNSET
    shot_type: str | Unset = UNSET
    seed: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        size = self.size

        duration = self.duration

        prompt_extend = self.prompt_extend

        watermark = self.watermark

        audio = self.audio

        shot_type = self.shot_type

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if size is not UNSET:
            field_dict["size"] = size
        if duration is not UNSET:
            field_dict["duration"] = duration
        if prompt_extend is not UNSET:
            field_dict["prompt_extend"] = prompt_extend
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if audio is not UNSET:
            field_dict["audio"] = audio
        if shot_type is not UNSET:
            field_dict["shot_type"] = shot_type
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_resolution(data: object) -> str | Unset | WanParametersResolutionType0:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_wan_parameters_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | Unset | WanParametersResolutionType0, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        size = d.pop("size", UNSET)

        duration = d.pop("duration", UNSET)

        prompt_extend = d.pop("prompt_extend", UNSET)

        watermark = d.pop("watermark", UNSET)

        audio = d.pop("audio", UNSET)

        shot_type = d.pop("shot_type", UNSET)

        seed = d.pop("seed", UNSET)

        wan_parameters = cls(
            resolution=resolution,
            size=size,
            duration=duration,
            prompt_extend=prompt_extend,
            watermark=watermark,
            audio=audio,
            shot_type=shot_type,
            seed=seed,
        )

        wan_parameters.additional_properties = d
        return wan_parameters

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
