from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_image_edit_json_background_type_0 import (
    OpenaiImageEditJsonBackgroundType0,
    check_openai_image_edit_json_background_type_0,
)
from ..models.openai_image_edit_json_input_fidelity_type_0 import (
    OpenaiImageEditJsonInputFidelityType0,
    check_openai_image_edit_json_input_fidelity_type_0,
)
from ..models.openai_image_edit_json_output_format_type_0 import (
    OpenaiImageEditJsonOutputFormatType0,
    check_openai_image_edit_json_output_format_type_0,
)
from ..models.openai_image_edit_json_quality_type_0 import (
    OpenaiImageEditJsonQualityType0,
    check_openai_image_edit_json_quality_type_0,
)
from ..models.openai_image_edit_json_size_type_0 import (
    OpenaiImageEditJsonSizeType0,
    check_openai_image_edit_json_size_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_image_input import OpenaiImageInput
    from ..models.openai_image_parameters import OpenaiImageParameters
    from ..models.openai_image_reference import OpenaiImageReference


T = TypeVar("T", bound="OpenaiImageEditJson")


@_attrs_define
class OpenaiImageEditJson:
    """Rules over several fields: prompt is required; images is required.

    Attributes:
        model (str | Unset): The model; OpenAI takes JSON for gpt-image only.
        prompt (str | Unset): What to change. Not needed beside `input`.
        images (list[OpenaiImageReference] | Unset): The pictures to edit.
        image (list[str] | str | Unset): A relay's own: the pictures to edit.
        mask (OpenaiImageReference | Unset): A picture, by its link or by the id of an uploaded file.
        input_ (OpenaiImageInput | Unset): What to draw, in the form of Alibaba's DashScope: messages, or a prompt.
        parameters (OpenaiImageParameters | Unset): Settings beside `input`.
        n (int | Unset): How many pictures; 1 where absent.
        size (OpenaiImageEditJsonSizeType0 | str | Unset): Width and height; 1024x1024 where absent.
        quality (OpenaiImageEditJsonQualityType0 | str | Unset): `auto` where absent.
        output_format (OpenaiImageEditJsonOutputFormatType0 | str | Unset): Format of the file; `png` where absent.
        background (OpenaiImageEditJsonBackgroundType0 | str | Unset): `auto` where absent.
        input_fidelity (OpenaiImageEditJsonInputFidelityType0 | str | Unset): How closely to keep to the pictures sent,
            for gpt-image-1 and 1.5.
        stream (bool | Unset): Whether the picture comes as a stream of events; false where absent.
        partial_images (int | Unset): How many unfinished pictures a stream shows; 0 where absent.
    """

    model: str | Unset = UNSET
    prompt: str | Unset = UNSET
    images: list[OpenaiImageReference] | Unset = UNSET
    image: list[str] | str | Unset = UNSET
    mask: OpenaiImageReference | Unset = UNSET
    input_: OpenaiImageInput | Unset = UNSET
    parameters: OpenaiImageParameters | Unset = UNSET
    n: int | Unset = UNSET
    size: OpenaiImageEditJsonSizeType0 | str | Unset = UNSET
    quality: OpenaiImageEditJsonQualityType0 | str | Unset = UNSET
    output_format: OpenaiImageEditJsonOutputFormatType0 | str | Unset = UNSET
    background: OpenaiImageEditJsonBackgroundType0 | str | Unset = UNSET
    input_fidelity: OpenaiImageEditJsonInputFidelityType0 | str | Unset = UNSET
    stream: bool | Unset = UNSET
    partial_images: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        prompt = self.prompt

        images: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = []
            for images_item_data in self.images:
                images_item = images_item_data.to_dict()
                images.append(images_item)

        image: list[str] | str | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, list):
            image = self.image

        else:
            image = self.image

        mask: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mask, Unset):
            mask = self.mask.to_dict()

        input_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_, Unset):
            input_ = self.input_.to_dict()

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        n = self.n

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        quality: str | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        elif isinstance(self.quality, str):
            quality = self.quality
        else:
            quality = self.quality

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        background: str | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, str):
            background = self.background
        else:
            background = self.background

        input_fidelity: str | Unset
        if isinstance(self.input_fidelity, Unset):
            input_fidelity = UNSET
        elif isinstance(self.input_fidelity, str):
            input_fidelity = self.input_fidelity
        else:
            input_fidelity = self.input_fidelity

        stream = self.stream

        partial_images = self.partial_images

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if model is not UNSET:
            field_dict["model"] = model
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if images is not UNSET:
            field_dict["images"] = images
        if image is not UNSET:
            field_dict["image"] = image
        if mask is not UNSET:
            field_dict["mask"] = mask
        if input_ is not UNSET:
            field_dict["input"] = input_
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if n is not UNSET:
            field_dict["n"] = n
        if size is not UNSET:
            field_dict["size"] = size
        if quality is not UNSET:
            field_dict["quality"] = quality
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if background is not UNSET:
            field_dict["background"] = background
        if input_fidelity is not UNSET:
            field_dict["input_fidelity"] = input_fidelity
        if stream is not UNSET:
            field_dict["stream"] = stream
        if partial_images is not UNSET:
            field_dict["partial_images"] = partial_images

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_image_input import OpenaiImageInput  # noqa: PLC0415
        from ..models.openai_image_parameters import OpenaiImageParameters  # noqa: PLC0415
        from ..models.openai_image_reference import OpenaiImageReference  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model", UNSET)

        prompt = d.pop("prompt", UNSET)

        _images = d.pop("images", UNSET)
        images: list[OpenaiImageReference] | Unset = UNSET
        if _images is not UNSET:
            images = []
            for images_item_data in _images:
                images_item = OpenaiImageReference.from_dict(images_item_data)

                images.append(images_item)

        def _parse_image(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                image_type_1 = cast(list[str], data)

                return image_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        _mask = d.pop("mask", UNSET)
        mask: OpenaiImageReference | Unset
        if isinstance(_mask, Unset):
            mask = UNSET
        else:
            mask = OpenaiImageReference.from_dict(_mask)

        _input_ = d.pop("input", UNSET)
        input_: OpenaiImageInput | Unset
        if isinstance(_input_, Unset):
            input_ = UNSET
        else:
            input_ = OpenaiImageInput.from_dict(_input_)

        _parameters = d.pop("parameters", UNSET)
        parameters: OpenaiImageParameters | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = OpenaiImageParameters.from_dict(_parameters)

        n = d.pop("n", UNSET)

        def _parse_size(data: object) -> OpenaiImageEditJsonSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_openai_image_edit_json_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageEditJsonSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        def _parse_quality(data: object) -> OpenaiImageEditJsonQualityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_openai_image_edit_json_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageEditJsonQualityType0 | str | Unset, data)

        quality = _parse_quality(d.pop("quality", UNSET))

        def _parse_output_format(data: object) -> OpenaiImageEditJsonOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_openai_image_edit_json_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageEditJsonOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        def _parse_background(data: object) -> OpenaiImageEditJsonBackgroundType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                background_type_0 = check_openai_image_edit_json_background_type_0(data)

                return background_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageEditJsonBackgroundType0 | str | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_input_fidelity(data: object) -> OpenaiImageEditJsonInputFidelityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                input_fidelity_type_0 = check_openai_image_edit_json_input_fidelity_type_0(data)

                return input_fidelity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageEditJsonInputFidelityType0 | str | Unset, data)

        input_fidelity = _parse_input_fidelity(d.pop("input_fidelity", UNSET))

        stream = d.pop("stream", UNSET)

        partial_images = d.pop("partial_images", UNSET)

        openai_image_edit_json = cls(
            model=model,
            prompt=prompt,
            images=images,
            image=image,
            mask=mask,
            input_=input_,
            parameters=parameters,
            n=n,
            size=size,
            quality=quality,
            output_format=output_format,
            background=background,
            input_fidelity=input_fidelity,
            stream=stream,
            partial_images=partial_images,
        )

        openai_image_edit_json.additional_properties = d
        return openai_image_edit_json

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
