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

from ..models.openai_image_tool_background_type_0 import (
    OpenaiImageToolBackgroundType0,
    check_openai_image_tool_background_type_0,
)
from ..models.openai_image_tool_moderation_type_0 import (
    OpenaiImageToolModerationType0,
    check_openai_image_tool_moderation_type_0,
)
from ..models.openai_image_tool_output_format_type_0 import (
    OpenaiImageToolOutputFormatType0,
    check_openai_image_tool_output_format_type_0,
)
from ..models.openai_image_tool_quality_type_0 import (
    OpenaiImageToolQualityType0,
    check_openai_image_tool_quality_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiImageTool")


@_attrs_define
class OpenaiImageTool:
    """Lets the model make pictures; they come as items of the type `image_generation_call`.

    Attributes:
        type_ (Literal['image_generation']):
        model (str | Unset): The model that draws, such as gpt-image-1.
        size (str | Unset): Width and height, such as 1024x1536, or `auto`.
        quality (OpenaiImageToolQualityType0 | str | Unset):
        background (OpenaiImageToolBackgroundType0 | str | Unset):
        output_format (OpenaiImageToolOutputFormatType0 | str | Unset):
        output_compression (int | Unset):
        moderation (OpenaiImageToolModerationType0 | str | Unset):
        partial_images (int | Unset): How many unfinished pictures a stream sends.
    """

    type_: Literal["image_generation"]
    model: str | Unset = UNSET
    size: str | Unset = UNSET
    quality: OpenaiImageToolQualityType0 | str | Unset = UNSET
    background: OpenaiImageToolBackgroundType0 | str | Unset = UNSET
    output_format: OpenaiImageToolOutputFormatType0 | str | Unset = UNSET
    output_compression: int | Unset = UNSET
    moderation: OpenaiImageToolModerationType0 | str | Unset = UNSET
    partial_images: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        model = self.model

        size = self.size

        quality: str | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        elif isinstance(self.quality, str):
            quality = self.quality
        else:
            quality = self.quality

        background: str | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, str):
            background = self.background
        else:
            background = self.background

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        output_compression = self.output_compression

        moderation: str | Unset
        if isinstance(self.moderation, Unset):
            moderation = UNSET
        elif isinstance(self.moderation, str):
            moderation = self.moderation
        else:
            moderation = self.moderation

        partial_images = self.partial_images

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if size is not UNSET:
            field_dict["size"] = size
        if quality is not UNSET:
            field_dict["quality"] = quality
        if background is not UNSET:
            field_dict["background"] = background
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if output_compression is not UNSET:
            field_dict["output_compression"] = output_compression
        if moderation is not UNSET:
            field_dict["moderation"] = moderation
        if partial_images is not UNSET:
            field_dict["partial_images"] = partial_images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["image_generation"], d.pop("type"))
        if type_ != "image_generation":
            raise ValueError(f"type must match const 'image_generation', got '{type_}'")

        model = d.pop("model", UNSET)

        size = d.pop("size", UNSET)

        def _parse_quality(data: object) -> OpenaiImageToolQualityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_openai_image_tool_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageToolQualityType0 | str | Unset, data)

        quality = _parse_quality(d.pop("quality", UNSET))

        def _parse_background(data: object) -> OpenaiImageToolBackgroundType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                background_type_0 = check_openai_image_tool_background_type_0(data)

                return background_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageToolBackgroundType0 | str | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_output_format(data: object) -> OpenaiImageToolOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_openai_image_tool_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageToolOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        output_compression = d.pop("output_compression", UNSET)

        def _parse_moderation(data: object) -> OpenaiImageToolModerationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                moderation_type_0 = check_openai_image_tool_moderation_type_0(data)

                return moderation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageToolModerationType0 | str | Unset, data)

        moderation = _parse_moderation(d.pop("moderation", UNSET))

        partial_images = d.pop("partial_images", UNSET)

        openai_image_tool = cls(
            type_=type_,
            model=model,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
        )

        openai_image_tool.additional_properties = d
        return openai_image_tool

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
