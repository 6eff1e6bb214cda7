from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiImagePartialEvent")


@_attrs_define
class OpenaiImagePartialEvent:
    """An unfinished picture.

    Attributes:
        type_ (Literal['image_generation.partial_image']):
        b64_json (str): The picture so far, as Base64.
        partial_image_index (int | Unset): Which of the unfinished pictures it is, from 0.
        created_at (int | Unset): Unix seconds.
        size (str | Unset): Width and height.
        quality (str | Unset):
        background (str | Unset):
        output_format (str | Unset):
    """

    type_: Literal["image_generation.partial_image"]
    b64_json: str
    partial_image_index: int | Unset = UNSET
    created_at: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    background: str | Unset = UNSET
    output_format: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        b64_json = self.b64_json

        partial_image_index = self.partial_image_index

        created_at = self.created_at

        size = self.size

        quality = self.quality

        background = self.background

        output_format = self.output_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "b64_json": b64_json,
            }
        )
        if partial_image_index is not UNSET:
            field_dict["partial_image_index"] = partial_image_index
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if size is not UNSET:
            field_dict["size"] = size
        if quality is not UNSET:
            field_dict["quality"] = quality
        if background is not UNSET:
            field_dict["background"] = background
        if output_format is not UNSET:
            field_dict["output_format"] = output_format

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["image_generation.partial_image"], d.pop("type"))
        if type_ != "image_generation.partial_image":
            raise ValueError(f"type must match const 'image_generation.partial_image', got '{type_}'")

        b64_json = d.pop("b64_json")

        partial_image_index = d.pop("partial_image_index", UNSET)

        created_at = d.pop("created_at", UNSET)

        size = d.pop("size", UNSET)

        quality = d.pop("quality", UNSET)

        background = d.pop("background", UNSET)

        output_format = d.pop("output_format", UNSET)

        openai_image_partial_event = cls(
            type_=type_,
            b64_json=b64_json,
            partial_image_index=partial_image_index,
            created_at=created_at,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
        )

        openai_image_partial_event.additional_properties = d
        return openai_image_partial_event

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
