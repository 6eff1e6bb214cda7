from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.image_edit_request_background_type_0 import (
    ImageEditRequestBackgroundType0,
    check_image_edit_request_background_type_0,
)
from ..models.image_edit_request_input_fidelity_type_0 import (
    ImageEditRequestInputFidelityType0,
    check_image_edit_request_input_fidelity_type_0,
)
from ..models.image_edit_request_moderation_type_0 import (
    ImageEditRequestModerationType0,
    check_image_edit_request_moderation_type_0,
)
from ..models.image_edit_request_output_format_type_0 import (
    ImageEditRequestOutputFormatType0,
    check_image_edit_request_output_format_type_0,
)
from ..models.image_edit_request_quality_type_0 import (
    ImageEditRequestQualityType0,
    check_image_edit_request_quality_type_0,
)
from ..models.image_edit_request_response_format_type_0 import (
    ImageEditRequestResponseFormatType0,
    check_image_edit_request_response_format_type_0,
)
from ..models.image_edit_request_size_type_0 import (
    ImageEditRequestSizeType0,
    check_image_edit_request_size_type_0,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="ImageEditRequest")


@_attrs_define
class ImageEditRequest:
    """Rules over several fields: image is required.

    Attributes:
        prompt (str): What to change.
        image (File | Unset): A picture to edit. dall-e-2 takes only one, a square PNG of less than 4 MB.
        mask (File | Unset): Where to change the first picture, as the transparent part of a PNG of the same size.
        model (str | Unset): The model, such as gpt-image-1; always send it.
        n (int | Unset): How many pictures; 1 where absent.
        size (ImageEditRequestSizeType0 | str | Unset): Width and height; 1024x1024 where absent.
        quality (ImageEditRequestQualityType0 | str | Unset): `auto` where absent.
        output_format (ImageEditRequestOutputFormatType0 | str | Unset): Format of the file; `png` where absent.
        background (ImageEditRequestBackgroundType0 | str | Unset): `auto` where absent.
        input_fidelity (ImageEditRequestInputFidelityType0 | str | Unset): How closely to keep to the pictures sent, for
            gpt-image-1 and 1.5.
        stream (bool | Unset): Whether the picture comes as a stream of events; false where absent.
        partial_images (int | Unset): How many unfinished pictures a stream shows; 0 where absent.
        response_format (ImageEditRequestResponseFormatType0 | str | Unset): Links or Base64; gpt-image always answers
            with Base64.
        output_compression (int | Unset): Quality of JPEG and WebP in percent; 100 where absent.
        moderation (ImageEditRequestModerationType0 | str | Unset): How strictly gpt-image refuses.
        user (str | Unset): An id of the end user.
        watermark (bool | Unset): Whether Qwen marks the picture; sent as the word true or false.
    """

    prompt: str
    image: File | Unset = UNSET
    mask: File | Unset = UNSET
    model: str | Unset = UNSET
    n: int | Unset = UNSET
    size: ImageEditRequestSizeType0 | str | Unset = UNSET
    quality: ImageEditRequestQualityType0 | str | Unset = UNSET
    output_format: ImageEditRequestOutputFormatType0 | str | Unset = UNSET
    background: ImageEditRequestBackgroundType0 | str | Unset = UNSET
    input_fidelity: ImageEditRequestInputFidelityType0 | str | Unset = UNSET
    stream: bool | Unset = UNSET
    partial_images: int | Unset = UNSET
    response_format: ImageEditRequestResponseFormatType0 | str | Unset = UNSET
    output_compression: int | Unset = UNSET
    moderation: ImageEditRequestModerationType0 | str | Unset = UNSET
    user: str | Unset = UNSET
    watermark: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        image: FileTypes | Unset = UNSET
        if not isinstance(self.image, Unset):
            image = self.image.to_tuple()

        mask: FileTypes | Unset = UNSET
        if not isinstance(self.mask, Unset):
            mask = self.mask.to_tuple()

        model = self.model

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

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        output_compression = self.output_compression

        moderation: str | Unset
        if isinstance(self.moderation, Unset):
            moderation = UNSET
        elif isinstance(self.moderation, str):
            moderation = self.moderation
        else:
            moderation = self.moderation

        user = self.user

        watermark = self.watermark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if image is not UNSET:
            field_dict["image"] = image
        if mask is not UNSET:
            field_dict["mask"] = mask
        if model is not UNSET:
            field_dict["model"] = model
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
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if output_compression is not UNSET:
            field_dict["output_compression"] = output_compression
        if moderation is not UNSET:
            field_dict["moderation"] = moderation
        if user is not UNSET:
            field_dict["user"] = user
        if watermark is not UNSET:
            field_dict["watermark"] = watermark

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("prompt", (None, str(self.prompt).encode(), "text/plain")))

        if not isinstance(self.image, Unset):
            files.append(("image", self.image.to_tuple()))

        if not isinstance(self.mask, Unset):
            files.append(("mask", self.mask.to_tuple()))

        if not isinstance(self.model, Unset):
            files.append(("model", (None, str(self.model).encode(), "text/plain")))

        if not isinstance(self.n, Unset):
            files.append(("n", (None, str(self.n).encode(), "text/plain")))

        if not isinstance(self.size, Unset):
            if isinstance(self.size, str):
                files.append(("size", (None, str(self.size).encode(), "text/plain")))
            else:
                files.append(("size", (None, str(self.size).encode(), "text/plain")))

        if not isinstance(self.quality, Unset):
            if isinstance(self.quality, str):
                files.append(("quality", (None, str(self.quality).encode(), "text/plain")))
            else:
                files.append(("quality", (None, str(self.quality).encode(), "text/plain")))

        if not isinstance(self.output_format, Unset):
            if isinstance(self.output_format, str):
                files.append(("output_format", (None, str(self.output_format).encode(), "text/plain")))
            else:
                files.append(("output_format", (None, str(self.output_format).encode(), "text/plain")))

        if not isinstance(self.background, Unset):
            if isinstance(self.background, str):
                files.append(("background", (None, str(self.background).encode(), "text/plain")))
            else:
                files.append(("background", (None, str(self.background).encode(), "text/plain")))

        if not isinstance(self.input_fidelity, Unset):
            if isinstance(self.input_fidelity, str):
                files.append(("input_fidelity", (None, str(self.input_fidelity).encode(), "text/plain")))
            else:
                files.append(("input_fidelity", (None, str(self.input_fidelity).encode(), "text/plain")))

        if not isinstance(self.stream, Unset):
            files.append(("stream", (None, str(self.stream).encode(), "text/plain")))

        if not isinstance(self.partial_images, Unset):
            files.append(("partial_images", (None, str(self.partial_images).encode(), "text/plain")))

        if not isinstance(self.response_format, Unset):
            if isinstance(self.response_format, str):
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))
            else:
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))

        if not isinstance(self.output_compression, Unset):
            files.append(("output_compression", (None, str(self.output_compression).encode(), "text/plain")))

        if not isinstance(self.moderation, Unset):
            if isinstance(self.moderation, str):
                files.append(("moderation", (None, str(self.moderation).encode(), "text/plain")))
            else:
                files.append(("moderation", (None, str(self.moderation).encode(), "text/plain")))

        if not isinstance(self.user, Unset):
            files.append(("user", (None, str(self.user).encode(), "text/plain")))

        if not isinstance(self.watermark, Unset):
            files.append(("watermark", (None, str(self.watermark).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        _image = d.pop("image", UNSET)
        image: File | Unset
        if isinstance(_image, Unset):
            image = UNSET
        else:
            image = File(payload=BytesIO(_image))

        _mask = d.pop("mask", UNSET)
        mask: File | Unset
        if isinstance(_mask, Unset):
            mask = UNSET
        else:
            mask = File(payload=BytesIO(_mask))

        model = d.pop("model", UNSET)

        n = d.pop("n", UNSET)

        def _parse_size(data: object) -> ImageEditRequestSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_image_edit_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        def _parse_quality(data: object) -> ImageEditRequestQualityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_image_edit_request_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestQualityType0 | str | Unset, data)

        quality = _parse_quality(d.pop("quality", UNSET))

        def _parse_output_format(data: object) -> ImageEditRequestOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_image_edit_request_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        def _parse_background(data: object) -> ImageEditRequestBackgroundType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                background_type_0 = check_image_edit_request_background_type_0(data)

                return background_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestBackgroundType0 | str | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_input_fidelity(data: object) -> ImageEditRequestInputFidelityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                input_fidelity_type_0 = check_image_edit_request_input_fidelity_type_0(data)

                return input_fidelity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestInputFidelityType0 | str | Unset, data)

        input_fidelity = _parse_input_fidelity(d.pop("input_fidelity", UNSET))

        stream = d.pop("stream", UNSET)

        partial_images = d.pop("partial_images", UNSET)

        def _parse_response_format(data: object) -> ImageEditRequestResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                response_format_type_0 = check_image_edit_request_response_format_type_0(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        output_compression = d.pop("output_compression", UNSET)

        def _parse_moderation(data: object) -> ImageEditRequestModerationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                moderation_type_0 = check_image_edit_request_moderation_type_0(data)

                return moderation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageEditRequestModerationType0 | str | Unset, data)

        moderation = _parse_moderation(d.pop("moderation", UNSET))

        user = d.pop("user", UNSET)

        watermark = d.pop("watermark", UNSET)

        image_edit_request = cls(
            prompt=prompt,
            image=image,
            mask=mask,
            model=model,
            n=n,
            size=size,
            quality=quality,
            output_format=output_format,
            background=background,
            input_fidelity=input_fidelity,
            stream=stream,
            partial_images=partial_images,
            response_format=response_format,
            output_compression=output_compression,
            moderation=moderation,
            user=user,
            watermark=watermark,
        )

        image_edit_request.additional_properties = d
        return image_edit_request

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
