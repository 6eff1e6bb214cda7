from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_image_config_image_size_type_0 import (
    GeminiImageConfigImageSizeType0,
    check_gemini_image_config_image_size_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiImageConfig")


@_attrs_define
class GeminiImageConfig:
    """How pictures are to be.

    Attributes:
        aspect_ratio (str | Unset): Width to height, such as 16:9.
        image_size (GeminiImageConfigImageSizeType0 | str | Unset): How large.
    """

    aspect_ratio: str | Unset = UNSET
    image_size: GeminiImageConfigImageSizeType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aspect_ratio = self.aspect_ratio

        image_size: str | Unset
        if isinstance(self.image_size, Unset):
            image_size = UNSET
        elif isinstance(self.image_size, str):
            image_size = self.image_size
        else:
            image_size = self.image_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aspect_ratio is not UNSET:
            field_dict["aspectRatio"] = aspect_ratio
        if image_size is not UNSET:
            field_dict["imageSize"] = image_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        aspect_ratio = d.pop("aspectRatio", UNSET)

        def _parse_image_size(data: object) -> GeminiImageConfigImageSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_size_type_0 = check_gemini_image_config_image_size_type_0(data)

                return image_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiImageConfigImageSizeType0 | str | Unset, data)

        image_size = _parse_image_size(d.pop("imageSize", UNSET))

        gemini_image_config = cls(
            aspect_ratio=aspect_ratio,
            image_size=image_size,
        )

        gemini_image_config.additional_properties = d
        return gemini_image_config

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
