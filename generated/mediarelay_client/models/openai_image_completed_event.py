from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_image_usage import OpenaiImageUsage


T = TypeVar("T", bound="OpenaiImageCompletedEvent")


@_attrs_define
class OpenaiImageCompletedEvent:
    """A finished picture.

    Attributes:
        type_ (Literal['image_generation.completed']):
        b64_json (str | Unset): The picture, as Base64.
        url (str | Unset): A link to it instead, where the gateway's upstream does not stream.
        created_at (int | Unset): Unix seconds.
        size (str | Unset): Width and height.
        quality (str | Unset):
        background (str | Unset):
        output_format (str | Unset):
        usage (OpenaiImageUsage | Unset):
    """

    type_: Literal["image_generation.completed"]
    b64_json: str | Unset = UNSET
    url: str | Unset = UNSET
    created_at: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    background: str | Unset = UNSET
    output_format: str | Unset = UNSET
    usage: OpenaiImageUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        b64_json = self.b64_json

        url = self.url

        created_at = self.created_at

        size = self.size

        quality = self.quality

        background = self.background

        output_format = self.output_format

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if b64_json is not UNSET:
            field_dict["b64_json"] = b64_json
        if url is not UNSET:
            field_dict["url"] = url
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
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_image_usage import OpenaiImageUsage  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["image_generation.completed"], d.pop("type"))
        if type_ != "image_generation.completed":
            raise ValueError(f"type must match const 'image_generation.completed', got '{type_}'")

        b64_json = d.pop("b64_json", UNSET)

        url = d.pop("url", UNSET)

        created_at = d.pop("created_at", UNSET)

        size = d.pop("size", UNSET)

        quality = d.pop("quality", UNSET)

        background = d.pop("background", UNSET)

        output_format = d.pop("output_format", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: OpenaiImageUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = OpenaiImageUsage.from_dict(_usage)

        openai_image_completed_event = cls(
            type_=type_,
            b64_json=b64_json,
            url=url,
            created_at=created_at,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            usage=usage,
        )

        openai_image_completed_event.additional_properties = d
        return openai_image_completed_event

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
