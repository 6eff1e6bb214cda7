from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fal_nano_banana_request_output_format_type_0 import (
    FalNanoBananaRequestOutputFormatType0,
    check_fal_nano_banana_request_output_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FalNanoBananaRequest")


@_attrs_define
class FalNanoBananaRequest:
    """
    Attributes:
        prompt (str): What to show.
        num_images (int | Unset):
        output_format (FalNanoBananaRequestOutputFormatType0 | str | Unset):
        aspect_ratio (str | Unset): 21:9 to 9:21.
        sync_mode (bool | Unset):
    """

    prompt: str
    num_images: int | Unset = UNSET
    output_format: FalNanoBananaRequestOutputFormatType0 | str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        num_images = self.num_images

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        aspect_ratio = self.aspect_ratio

        sync_mode = self.sync_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if sync_mode is not UNSET:
            field_dict["sync_mode"] = sync_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        num_images = d.pop("num_images", UNSET)

        def _parse_output_format(data: object) -> FalNanoBananaRequestOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_fal_nano_banana_request_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FalNanoBananaRequestOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        aspect_ratio = d.pop("aspect_ratio", UNSET)

        sync_mode = d.pop("sync_mode", UNSET)

        fal_nano_banana_request = cls(
            prompt=prompt,
            num_images=num_images,
            output_format=output_format,
            aspect_ratio=aspect_ratio,
            sync_mode=sync_mode,
        )

        fal_nano_banana_request.additional_properties = d
        return fal_nano_banana_request

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
