from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luma_ratio_type_0 import LumaRatioType0, check_luma_ratio_type_0
from ..models.luma_request_model_name_type_0 import (
    LumaRequestModelNameType0,
    check_luma_request_model_name_type_0,
)
from ..models.luma_request_resolution_type_0 import (
    LumaRequestResolutionType0,
    check_luma_request_resolution_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LumaRequest")


@_attrs_define
class LumaRequest:
    """
    Attributes:
        user_prompt (str): What to show.
        aspect_ratio (LumaRatioType0 | str | Unset): Width to height.
        expand_prompt (bool | Unset): Let the vendor enrich the prompt.
        loop (bool | Unset):
        image_url (str | Unset): The first frame.
        image_end_url (str | Unset): The last frame.
        model_name (LumaRequestModelNameType0 | str | Unset):
        resolution (LumaRequestResolutionType0 | str | Unset):
        duration (str | Unset): Length, 5s for instance.
        notify_hook (str | Unset): A public address that is notified of the end.
    """

    user_prompt: str
    aspect_ratio: LumaRatioType0 | str | Unset = UNSET
    expand_prompt: bool | Unset = UNSET
    loop: bool | Unset = UNSET
    image_url: str | Unset = UNSET
    image_end_url: str | Unset = UNSET
    model_name: LumaRequestModelNameType0 | str | Unset = UNSET
    resolution: LumaRequestResolutionType0 | str | Unset = UNSET
    duration: str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_prompt = self.user_prompt

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        expand_prompt = self.expand_prompt

        loop = self.loop

        image_url = self.image_url

        image_end_url = self.image_end_url

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        duration = self.duration

        notify_hook = self.notify_hook

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_prompt": user_prompt,
            }
        )
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if expand_prompt is not UNSET:
            field_dict["expand_prompt"] = expand_prompt
        if loop is not UNSET:
            field_dict["loop"] = loop
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if image_end_url is not UNSET:
            field_dict["image_end_url"] = image_end_url
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if duration is not UNSET:
            field_dict["duration"] = duration
        if notify_hook is not UNSET:
            field_dict["notify_hook"] = notify_hook

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_prompt = d.pop("user_prompt")

        def _parse_aspect_ratio(data: object) -> LumaRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_luma_ratio_type_0 = check_luma_ratio_type_0(data)

                return componentsschemas_luma_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        expand_prompt = d.pop("expand_prompt", UNSET)

        loop = d.pop("loop", UNSET)

        image_url = d.pop("image_url", UNSET)

        image_end_url = d.pop("image_end_url", UNSET)

        def _parse_model_name(data: object) -> LumaRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_luma_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        def _parse_resolution(data: object) -> LumaRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_luma_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        duration = d.pop("duration", UNSET)

        notify_hook = d.pop("notify_hook", UNSET)

        luma_request = cls(
            user_prompt=user_prompt,
            aspect_ratio=aspect_ratio,
            expand_prompt=expand_prompt,
            loop=loop,
            image_url=image_url,
            image_end_url=image_end_url,
            model_name=model_name,
            resolution=resolution,
            duration=duration,
            notify_hook=notify_hook,
        )

        luma_request.additional_properties = d
        return luma_request

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
