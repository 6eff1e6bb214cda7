from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_generation_request_background_type_0 import (
    ImageGenerationRequestBackgroundType0,
    check_image_generation_request_background_type_0,
)
from ..models.image_generation_request_moderation_type_0 import (
    ImageGenerationRequestModerationType0,
    check_image_generation_request_moderation_type_0,
)
from ..models.image_generation_request_output_format_type_0 import (
    ImageGenerationRequestOutputFormatType0,
    check_image_generation_request_output_format_type_0,
)
from ..models.image_generation_request_quality_type_0 import (
    ImageGenerationRequestQualityType0,
    check_image_generation_request_quality_type_0,
)
from ..models.image_generation_request_response_format_type_0 import (
    ImageGenerationRequestResponseFormatType0,
    check_image_generation_request_response_format_type_0,
)
from ..models.image_generation_request_sequential_image_generation_type_0 import (
    ImageGenerationRequestSequentialImageGenerationType0,
    check_image_generation_request_sequential_image_generation_type_0,
)
from ..models.image_generation_request_size_type_0 import (
    ImageGenerationRequestSizeType0,
    check_image_generation_request_size_type_0,
)
from ..models.image_generation_request_style_type_0 import (
    ImageGenerationRequestStyleType0,
    check_image_generation_request_style_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.image_generation_request_extra_fields import (
        ImageGenerationRequestExtraFields,
    )
    from ..models.openai_image_input import OpenaiImageInput
    from ..models.openai_image_parameters import OpenaiImageParameters
    from ..models.openai_image_series_options import OpenaiImageSeriesOptions


T = TypeVar("T", bound="ImageGenerationRequest")


@_attrs_define
class ImageGenerationRequest:
    """Rules over several fields: prompt is required.

    Attributes:
        model (str | Unset): The model, such as gpt-image-1. Without one new-api answers 500.
        prompt (str | Unset): What to draw. dall-e-3 takes 4000 characters, dall-e-2 1000. Not needed beside `input`.
        n (int | Unset): How many pictures; 1 where absent. dall-e-3 makes only one.
        size (ImageGenerationRequestSizeType0 | str | Unset): Width and height. gpt-image takes `auto` (where absent),
            1024x1024, 1536x1024 and 1024x1536; dall-e-3 1024x1024, 1792x1024 and 1024x1792; dall-e-2 256x256, 512x512 and
            1024x1024; Seedream any, or 1K, 2K, 4K; Qwen also writes 1328*1328. A multiplication sign (×) is refused.
        quality (ImageGenerationRequestQualityType0 | str | Unset): `standard` and `hd` are those of dall-e, the others
            those of gpt-image; `auto` where absent.
        style (ImageGenerationRequestStyleType0 | str | Unset): For dall-e-3, `vivid` where absent; for Recraft one of
            its own styles.
        response_format (ImageGenerationRequestResponseFormatType0 | str | Unset): Links or Base64, for dall-e and most
            others; gpt-image always answers with Base64.
        user (str | Unset): An id of the end user.
        output_format (ImageGenerationRequestOutputFormatType0 | str | Unset): Format of the file, for gpt-image; `png`
            where absent.
        output_compression (int | Unset): Quality of JPEG and WebP in percent, for gpt-image; 100 where absent.
        background (ImageGenerationRequestBackgroundType0 | str | Unset): For gpt-image; `auto` where absent.
        moderation (ImageGenerationRequestModerationType0 | str | Unset): How strictly gpt-image refuses; `auto` where
            absent.
        stream (bool | Unset): Whether gpt-image answers with a stream of events; false where absent.
        partial_images (int | Unset): How many unfinished pictures a stream shows; 0 where absent.
        image (list[str] | str | Unset): Pictures to begin with, for qwen-image-edit, SeedEdit, Seedream from version 4
            on (up to 10) and, at some relays, flux-kontext.
        watermark (bool | Unset): Whether the vendor marks the picture; for Qwen, Seedream and z-image.
        seed (int | Unset): For Seedream 3; Qwen reads the one in `parameters`.
        guidance_scale (float | Unset): How closely to follow the prompt, for SeedEdit and Seedream 3.
        sequential_image_generation (ImageGenerationRequestSequentialImageGenerationType0 | str | Unset): Whether
            Seedream from version 4 on may draw a series.
        sequential_image_generation_options (OpenaiImageSeriesOptions | Unset):
        input_ (OpenaiImageInput | Unset): What to draw, in the form of Alibaba's DashScope: messages, or a prompt.
        parameters (OpenaiImageParameters | Unset): Settings beside `input`.
        negative_prompt (str | Unset): What not to draw; for Qwen, where a relay takes it outside of `parameters`.
        prompt_extend (bool | Unset): Whether the prompt is embellished; for Qwen, where a relay takes it outside of
            `parameters`.
        extra_fields (ImageGenerationRequestExtraFields | Unset): Fields of the vendor's own that new-api hands on.
        aspect_ratio (str | Unset): Such as 16:9, for Flux and Nano Banana at some relays.
        watermark_enabled (bool | Unset): The same as `watermark`, for Zhipu.
        user_id (str | Unset): An id of the end user, for Zhipu.
    """

    model: str | Unset = UNSET
    prompt: str | Unset = UNSET
    n: int | Unset = UNSET
    size: ImageGenerationRequestSizeType0 | str | Unset = UNSET
    quality: ImageGenerationRequestQualityType0 | str | Unset = UNSET
    style: ImageGenerationRequestStyleType0 | str | Unset = UNSET
    response_format: ImageGenerationRequestResponseFormatType0 | str | Unset = UNSET
    user: str | Unset = UNSET
    output_format: ImageGenerationRequestOutputFormatType0 | str | Unset = UNSET
    output_compression: int | Unset = UNSET
    background: ImageGenerationRequestBackgroundType0 | str | Unset = UNSET
    moderation: ImageGenerationRequestModerationType0 | str | Unset = UNSET
    stream: bool | Unset = UNSET
    partial_images: int | Unset = UNSET
    image: list[str] | str | Unset = UNSET
    watermark: bool | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    sequential_image_generation: ImageGenerationRequestSequentialImageGenerationType0 | str | Unset = UNSET
    sequential_image_generation_options: OpenaiImageSeriesOptions | Unset = UNSET
    input_: OpenaiImageInput | Unset = UNSET
    parameters: OpenaiImageParameters | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    prompt_extend: bool | Unset = UNSET
    extra_fields: ImageGenerationRequestExtraFields | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    watermark_enabled: bool | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        prompt = self.prompt

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

        style: str | Unset
        if isinstance(self.style, Unset):
            style = UNSET
        elif isinstance(self.style, str):
            style = self.style
        else:
            style = self.style

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        user = self.user

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        output_compression = self.output_compression

        background: str | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        elif isinstance(self.background, str):
            background = self.background
        else:
            background = self.background

        moderation: str | Unset
        if isinstance(self.moderation, Unset):
            moderation = UNSET
        elif isinstance(self.moderation, str):
            moderation = self.moderation
        else:
            moderation = self.moderation

        stream = self.stream

        partial_images = self.partial_images

        image: list[str] | str | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, list):
            image = self.image

        else:
            image = self.image

        watermark = self.watermark

        seed = self.seed

        guidance_scale = self.guidance_scale

        sequential_image_generation: str | Unset
        if isinstance(self.sequential_image_generation, Unset):
            sequential_image_generation = UNSET
        elif isinstance(self.sequential_image_generation, str):
            sequential_image_generation = self.sequential_image_generation
        else:
            sequential_image_generation = self.sequential_image_generation

        sequential_image_generation_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sequential_image_generation_options, Unset):
            sequential_image_generation_options = self.sequential_image_generation_options.to_dict()

        input_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_, Unset):
            input_ = self.input_.to_dict()

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        negative_prompt = self.negative_prompt

        prompt_extend = self.prompt_extend

        extra_fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra_fields, Unset):
            extra_fields = self.extra_fields.to_dict()

        aspect_ratio = self.aspect_ratio

        watermark_enabled = self.watermark_enabled

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if model is not UNSET:
            field_dict["model"] = model
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if n is not UNSET:
            field_dict["n"] = n
        if size is not UNSET:
            field_dict["size"] = size
        if quality is not UNSET:
            field_dict["quality"] = quality
        if style is not UNSET:
            field_dict["style"] = style
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if user is not UNSET:
            field_dict["user"] = user
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if output_compression is not UNSET:
            field_dict["output_compression"] = output_compression
        if background is not UNSET:
            field_dict["background"] = background
        if moderation is not UNSET:
            field_dict["moderation"] = moderation
        if stream is not UNSET:
            field_dict["stream"] = stream
        if partial_images is not UNSET:
            field_dict["partial_images"] = partial_images
        if image is not UNSET:
            field_dict["image"] = image
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if seed is not UNSET:
            field_dict["seed"] = seed
        if guidance_scale is not UNSET:
            field_dict["guidance_scale"] = guidance_scale
        if sequential_image_generation is not UNSET:
            field_dict["sequential_image_generation"] = sequential_image_generation
        if sequential_image_generation_options is not UNSET:
            field_dict["sequential_image_generation_options"] = sequential_image_generation_options
        if input_ is not UNSET:
            field_dict["input"] = input_
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if prompt_extend is not UNSET:
            field_dict["prompt_extend"] = prompt_extend
        if extra_fields is not UNSET:
            field_dict["extra_fields"] = extra_fields
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if watermark_enabled is not UNSET:
            field_dict["watermark_enabled"] = watermark_enabled
        if user_id is not UNSET:
            field_dict["user_id"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.image_generation_request_extra_fields import (
            ImageGenerationRequestExtraFields,  # noqa: PLC0415
        )
        from ..models.openai_image_input import OpenaiImageInput  # noqa: PLC0415
        from ..models.openai_image_parameters import OpenaiImageParameters  # noqa: PLC0415
        from ..models.openai_image_series_options import OpenaiImageSeriesOptions  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model", UNSET)

        prompt = d.pop("prompt", UNSET)

        n = d.pop("n", UNSET)

        def _parse_size(data: object) -> ImageGenerationRequestSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_image_generation_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        def _parse_quality(data: object) -> ImageGenerationRequestQualityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_image_generation_request_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestQualityType0 | str | Unset, data)

        quality = _parse_quality(d.pop("quality", UNSET))

        def _parse_style(data: object) -> ImageGenerationRequestStyleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                style_type_0 = check_image_generation_request_style_type_0(data)

                return style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestStyleType0 | str | Unset, data)

        style = _parse_style(d.pop("style", UNSET))

        def _parse_response_format(data: object) -> ImageGenerationRequestResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                response_format_type_0 = check_image_generation_request_response_format_type_0(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        user = d.pop("user", UNSET)

        def _parse_output_format(data: object) -> ImageGenerationRequestOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_image_generation_request_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        output_compression = d.pop("output_compression", UNSET)

        def _parse_background(data: object) -> ImageGenerationRequestBackgroundType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                background_type_0 = check_image_generation_request_background_type_0(data)

                return background_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestBackgroundType0 | str | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_moderation(data: object) -> ImageGenerationRequestModerationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                moderation_type_0 = check_image_generation_request_moderation_type_0(data)

                return moderation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestModerationType0 | str | Unset, data)

        moderation = _parse_moderation(d.pop("moderation", UNSET))

        stream = d.pop("stream", UNSET)

        partial_images = d.pop("partial_images", UNSET)

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

        watermark = d.pop("watermark", UNSET)

        seed = d.pop("seed", UNSET)

        guidance_scale = d.pop("guidance_scale", UNSET)

        def _parse_sequential_image_generation(
            data: object,
        ) -> ImageGenerationRequestSequentialImageGenerationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sequential_image_generation_type_0 = check_image_generation_request_sequential_image_generation_type_0(
                    data
                )

                return sequential_image_generation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ImageGenerationRequestSequentialImageGenerationType0 | str | Unset, data)

        sequential_image_generation = _parse_sequential_image_generation(d.pop("sequential_image_generation", UNSET))

        _sequential_image_generation_options = d.pop("sequential_image_generation_options", UNSET)
        sequential_image_generation_options: OpenaiImageSeriesOptions | Unset
        if isinstance(_sequential_image_generation_options, Unset):
            sequential_image_generation_options = UNSET
        else:
            sequential_image_generation_options = OpenaiImageSeriesOptions.from_dict(
                _sequential_image_generation_options
            )

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

        negative_prompt = d.pop("negative_prompt", UNSET)

        prompt_extend = d.pop("prompt_extend", UNSET)

        _extra_fields = d.pop("extra_fields", UNSET)
        extra_fields: ImageGenerationRequestExtraFields | Unset
        if isinstance(_extra_fields, Unset):
            extra_fields = UNSET
        else:
            extra_fields = ImageGenerationRequestExtraFields.from_dict(_extra_fields)

        aspect_ratio = d.pop("aspect_ratio", UNSET)

        watermark_enabled = d.pop("watermark_enabled", UNSET)

        user_id = d.pop("user_id", UNSET)

        image_generation_request = cls(
            model=model,
            prompt=prompt,
            n=n,
            size=size,
            quality=quality,
            style=style,
            response_format=response_format,
            user=user,
            output_format=output_format,
            output_compression=output_compression,
            background=background,
            moderation=moderation,
            stream=stream,
            partial_images=partial_images,
            image=image,
            watermark=watermark,
            seed=seed,
            guidance_scale=guidance_scale,
            sequential_image_generation=sequential_image_generation,
            sequential_image_generation_options=sequential_image_generation_options,
            input_=input_,
            parameters=parameters,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            extra_fields=extra_fields,
            aspect_ratio=aspect_ratio,
            watermark_enabled=watermark_enabled,
            user_id=user_id,
        )

        image_generation_request.additional_properties = d
        return image_generation_request

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
