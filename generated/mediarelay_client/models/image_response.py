from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_image import OpenaiImage
    from ..models.openai_image_usage import OpenaiImageUsage


T = TypeVar("T", bound="ImageResponse")


@_attrs_define
class ImageResponse:
    """The pictures. Where a gateway converts another vendor's response, what is missing is "".

    Attributes:
        data (list[OpenaiImage]):
        created (int | Unset): Unix seconds.
        background (str | Unset): What gpt-image chose: transparent or opaque.
        output_format (str | Unset): Format of the files.
        size (str | Unset): Width and height that gpt-image chose.
        quality (str | Unset): Quality that gpt-image chose.
        usage (OpenaiImageUsage | Unset):
        metadata (Any | Unset): A relay's own: what the vendor answered, where the gateway converted it.
    """

    data: list[OpenaiImage]
    created: int | Unset = UNSET
    background: str | Unset = UNSET
    output_format: str | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    usage: OpenaiImageUsage | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        created = self.created

        background = self.background

        output_format = self.output_format

        size = self.size

        quality = self.quality

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if background is not UNSET:
            field_dict["background"] = background
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if size is not UNSET:
            field_dict["size"] = size
        if quality is not UNSET:
            field_dict["quality"] = quality
        if usage is not UNSET:
            field_dict["usage"] = usage
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_image import OpenaiImage  # noqa: PLC0415
        from ..models.openai_image_usage import OpenaiImageUsage  # noqa: PLC0415

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = OpenaiImage.from_dict(data_item_data)

            data.append(data_item)

        created = d.pop("created", UNSET)

        background = d.pop("background", UNSET)

        output_format = d.pop("output_format", UNSET)

        size = d.pop("size", UNSET)

        quality = d.pop("quality", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: OpenaiImageUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = OpenaiImageUsage.from_dict(_usage)

        metadata = d.pop("metadata", UNSET)

        image_response = cls(
            data=data,
            created=created,
            background=background,
            output_format=output_format,
            size=size,
            quality=quality,
            usage=usage,
            metadata=metadata,
        )

        image_response.additional_properties = d
        return image_response

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
