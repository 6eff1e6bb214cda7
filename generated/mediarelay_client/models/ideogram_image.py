from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="IdeogramImage")


@_attrs_define
class IdeogramImage:
    """
    Attributes:
        url (None | str | Unset): A link to the picture; null where it is withheld as unsafe.
        prompt (str | Unset): The prompt that was drawn.
        resolution (str | Unset): Width and height, such as 1024x1024.
        upscaled_resolution (str | Unset): Width and height after enlarging.
        is_image_safe (bool | Unset): Whether the picture passed the vendor's check.
        seed (int | Unset): The number it was drawn with.
        style_type (str | Unset): The style it was drawn in.
    """

    url: None | str | Unset = UNSET
    prompt: str | Unset = UNSET
    resolution: str | Unset = UNSET
    upscaled_resolution: str | Unset = UNSET
    is_image_safe: bool | Unset = UNSET
    seed: int | Unset = UNSET
    style_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        prompt = self.prompt

        resolution = self.resolution

        upscaled_resolution = self.upscaled_resolution

        is_image_safe = self.is_image_safe

        seed = self.seed

        style_type = self.style_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if upscaled_resolution is not UNSET:
            field_dict["upscaled_resolution"] = upscaled_resolution
        if is_image_safe is not UNSET:
            field_dict["is_image_safe"] = is_image_safe
        if seed is not UNSET:
            field_dict["seed"] = seed
        if style_type is not UNSET:
            field_dict["style_type"] = style_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        prompt = d.pop("prompt", UNSET)

        resolution = d.pop("resolution", UNSET)

        upscaled_resolution = d.pop("upscaled_resolution", UNSET)

        is_image_safe = d.pop("is_image_safe", UNSET)

        seed = d.pop("seed", UNSET)

        style_type = d.pop("style_type", UNSET)

        ideogram_image = cls(
            url=url,
            prompt=prompt,
            resolution=resolution,
            upscaled_resolution=upscaled_resolution,
            is_image_safe=is_image_safe,
            seed=seed,
            style_type=style_type,
        )

        ideogram_image.additional_properties = d
        return ideogram_image

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
