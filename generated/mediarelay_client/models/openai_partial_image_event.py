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

T = TypeVar("T", bound="OpenaiPartialImageEvent")


@_attrs_define
class OpenaiPartialImageEvent:
    """An unfinished picture.

    Attributes:
        type_ (Literal['response.image_generation_call.partial_image']):
        partial_image_b64 (str): The picture in Base64.
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        partial_image_index (int | Unset): Which one, from 0.
        size (str | Unset):
        quality (str | Unset):
        background (str | Unset):
        output_format (str | Unset):
    """

    type_: Literal["response.image_generation_call.partial_image"]
    partial_image_b64: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    partial_image_index: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    background: str | Unset = UNSET
    output_format: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        partial_image_b64 = self.partial_image_b64

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        partial_image_index = self.partial_image_index

        size = self.size

        quality = self.quality

        background = self.background

        output_format = self.output_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "partial_image_b64": partial_image_b64,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if partial_image_index is not UNSET:
            field_dict["partial_image_index"] = partial_image_index
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
        type_ = cast(Literal["response.image_generation_call.partial_image"], d.pop("type"))
        if type_ != "response.image_generation_call.partial_image":
            raise ValueError(f"type must match const 'response.image_generation_call.partial_image', got '{type_}'")

        partial_image_b64 = d.pop("partial_image_b64")

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        partial_image_index = d.pop("partial_image_index", UNSET)

        size = d.pop("size", UNSET)

        quality = d.pop("quality", UNSET)

        background = d.pop("background", UNSET)

        output_format = d.pop("output_format", UNSET)

        openai_partial_image_event = cls(
            type_=type_,
            partial_image_b64=partial_image_b64,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            partial_image_index=partial_image_index,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
        )

        openai_partial_image_event.additional_properties = d
        return openai_partial_image_event

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
