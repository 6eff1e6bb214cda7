"""Typed methods for the family `ideogram`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models
    from ..types import FileInput

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "ideogramGenerate": Operation(
        id="ideogramGenerate",
        family="ideogram",
        name="generate",
        method="POST",
        path="/ideogram/generate",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={},
        places={},
    ),
    "ideogramRemix": Operation(
        id="ideogramRemix",
        family="ideogram",
        name="remix",
        method="POST",
        path="/ideogram/remix",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image_file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            }
        },
        places={},
        form_only=True,
    ),
    "ideogramEdit": Operation(
        id="ideogramEdit",
        family="ideogram",
        name="edit",
        method="POST",
        path="/ideogram/edit",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image_file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "mask": {"type": "image", "accepts": ["multipart"]},
        },
        places={},
        form_only=True,
    ),
    "ideogramUpscale": Operation(
        id="ideogramUpscale",
        family="ideogram",
        name="upscale",
        method="POST",
        path="/ideogram/upscale",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image_file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            }
        },
        places={},
        form_only=True,
    ),
    "ideogramDescribe": Operation(
        id="ideogramDescribe",
        family="ideogram",
        name="describe",
        method="POST",
        path="/ideogram/describe",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="descriptions", text="descriptions[0].text"),
        uploads={
            "image_file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            }
        },
        places={},
        form_only=True,
    ),
    "ideogramV3Generate": Operation(
        id="ideogramV3Generate",
        family="ideogram",
        name="v3_generate",
        method="POST",
        path="/ideogram/v1/ideogram-v3/generate",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "style_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images_mask[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
        },
        places={},
        form_only=True,
    ),
    "ideogramV3Edit": Operation(
        id="ideogramV3Edit",
        family="ideogram",
        name="v3_edit",
        method="POST",
        path="/ideogram/v1/ideogram-v3/edit",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "mask": {"type": "image", "accepts": ["multipart"]},
            "style_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images_mask[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
        },
        places={},
        form_only=True,
    ),
    "ideogramV3Remix": Operation(
        id="ideogramV3Remix",
        family="ideogram",
        name="v3_remix",
        method="POST",
        path="/ideogram/v1/ideogram-v3/remix",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "style_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "character_reference_images_mask[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
        },
        places={},
        form_only=True,
    ),
    "ideogramV3Reframe": Operation(
        id="ideogramV3Reframe",
        family="ideogram",
        name="v3_reframe",
        method="POST",
        path="/ideogram/v1/ideogram-v3/reframe",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "style_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
        },
        places={},
        form_only=True,
    ),
    "ideogramV3ReplaceBackground": Operation(
        id="ideogramV3ReplaceBackground",
        family="ideogram",
        name="v3_replace_background",
        method="POST",
        path="/ideogram/v1/ideogram-v3/replace-background",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="image", urls="data[?url].url"),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
            "style_reference_images[]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/jpeg", "image/png", "image/webp"],
                "max_bytes": 10485760,
            },
        },
        places={},
        form_only=True,
    ),
}


class Ideogram(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `ideogram`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def generate(
        self,
        *,
        image_request: _models.IdeogramImageRequest | Mapping[str, Any],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture with Ideogram up to version 2a.

        In the documentation of the bilingual API reference (Generate); the Chinese guide (Ideogram(官方格式);
        NiceRouter (ideogram(文生图)).

        `ideogramGenerate` of the contract. It costs money.

        Args:
            image_request: Rules over several fields: aspect_ratio and resolution exclude each other.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramGenerate"],
            {
                "image_request": image_request,
                "extra": extra,
            },
        )

    def remix(
        self,
        *,
        image_file: FileInput,
        image_request: _models.IdeogramRemixSettings | Mapping[str, Any],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture anew with Ideogram up to version 2a.

        `image_request` is sent as JSON text within the form.
        In the documentation of the bilingual API reference (Remix); NiceRouter (Remix(混合图)).

        `ideogramRemix` of the contract. It costs money.

        Args:
            image_file: A picture. Give a file.
            image_request: Rules over several fields: aspect_ratio and resolution exclude each other.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramRemix"],
            {
                "image_file": image_file,
                "image_request": image_request,
                "extra": extra,
            },
        )

    def edit(
        self,
        *,
        image_file: FileInput,
        mask: FileInput,
        prompt: str,
        model: Literal["V_2", "V_2_TURBO"] | str,
        magic_prompt_option: Literal["AUTO", "ON", "OFF"] | str | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "RENDER_3D", "ANIME"] | str | Unset = UNSET,
        num_images: int | Unset = UNSET,
        color_palette: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Change a part of a picture with Ideogram 2.

        In the documentation of the bilingual API reference (Edit).

        `ideogramEdit` of the contract. It costs money.

        Args:
            image_file: A picture. Give a file.
            mask: A picture of the same size, black where something is to change. Give a file.
            prompt: What to draw there.
            model: The model.
            magic_prompt_option: Whether the vendor may embellish the prompt; `AUTO` where absent.
            seed: The same number makes similar pictures.
            style_type: The style, for V_2 and later.
            num_images: How many pictures; 1 where absent.
            color_palette: Colours to use, as the JSON text of IdeogramPalette.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramEdit"],
            {
                "image_file": image_file,
                "mask": mask,
                "prompt": prompt,
                "model": model,
                "magic_prompt_option": magic_prompt_option,
                "seed": seed,
                "style_type": style_type,
                "num_images": num_images,
                "color_palette": color_palette,
                "extra": extra,
            },
        )

    def upscale(
        self,
        *,
        image_file: FileInput,
        image_request: _models.IdeogramUpscaleSettings | Mapping[str, Any],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Enlarge a picture with Ideogram.

        `image_request` is sent as JSON text within the form.
        In the documentation of the bilingual API reference (Upscale); NiceRouter (Upscale(放大高清)).

        `ideogramUpscale` of the contract. It costs money.

        Args:
            image_file: A picture. Give a file.
            image_request
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramUpscale"],
            {
                "image_file": image_file,
                "image_request": image_request,
                "extra": extra,
            },
        )

    def describe(
        self,
        *,
        image_file: FileInput,
        describe_model_version: Literal["V_2", "V_3"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Describe a picture.

        In the documentation of the bilingual API reference (Describe); NiceRouter (Describe(描述)).

        `ideogramDescribe` of the contract. It costs money.

        Args:
            image_file: A picture. Give a file.
            describe_model_version: Which model describes it; a newer field of the vendor's.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramDescribe"],
            {
                "image_file": image_file,
                "describe_model_version": describe_model_version,
                "extra": extra,
            },
        )

    def v3_generate(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal[
            "1x3",
            "3x1",
            "1x2",
            "2x1",
            "9x16",
            "16x9",
            "10x16",
            "16x10",
            "2x3",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "1x1",
        ]
        | str
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        magic_prompt: Literal["AUTO", "ON", "OFF"] | str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION"] | str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY", "FLASH"] | str | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
        color_palette: _models.IdeogramPalette | Mapping[str, Any] | Unset = UNSET,
        character_reference_images: Sequence[FileInput] | Unset = UNSET,
        character_reference_images_mask: Sequence[FileInput] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture with Ideogram 3.

        The vendor takes a form. Several gateways take JSON as well, without files.
        In the documentation of NiceRouter (Generate 3.0(文生图)Generate).

        `ideogramV3Generate` of the contract. It costs money.

        Args:
            prompt: What to draw.
            aspect_ratio: Width to height. Not together with `resolution`.
            resolution: Width and height, one of the 69 that the vendor lists, such as 1024x1024.
            magic_prompt: Whether the vendor may embellish the prompt; `AUTO` where absent.
            negative_prompt: What not to draw.
            style_type: The style; `GENERAL` where absent. `FICTION` goes with character references.
            seed: The same number makes similar pictures.
            num_images: How many pictures; 1 where absent.
            rendering_speed: Speed against quality, `DEFAULT` where absent. `FLASH` is new, and hardly documented.
            style_codes: Styles by their codes. Not together with `style_type` or `style_reference_images`.
            style_reference_images: Pictures whose style to follow, at most 10 MB together.
            color_palette: Colours to use: a palette by its name, or a list of colours.
            character_reference_images: A picture of the character to draw.
            character_reference_images_mask: Where the character is in that picture.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramV3Generate"],
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "magic_prompt": magic_prompt,
                "negative_prompt": negative_prompt,
                "style_type": style_type,
                "seed": seed,
                "num_images": num_images,
                "rendering_speed": rendering_speed,
                "style_codes": style_codes,
                "style_reference_images": style_reference_images,
                "color_palette": color_palette,
                "character_reference_images": character_reference_images,
                "character_reference_images_mask": character_reference_images_mask,
                "extra": extra,
            },
        )

    def v3_edit(
        self,
        *,
        image: FileInput,
        mask: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "ON", "OFF"] | str | Unset = UNSET,
        style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION"] | str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY", "FLASH"] | str | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
        color_palette: _models.IdeogramPalette | Mapping[str, Any] | Unset = UNSET,
        character_reference_images: Sequence[FileInput] | Unset = UNSET,
        character_reference_images_mask: Sequence[FileInput] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Change a part of a picture with Ideogram 3.

        In the documentation of NiceRouter (Generate 3.0(图片编辑)Edit).

        `ideogramV3Edit` of the contract. It costs money.

        Args:
            image: A picture. Give a file.
            mask: A picture of the same size, black where something is to change. Give a file.
            prompt: What to draw there.
            magic_prompt: Whether the vendor may embellish the prompt; `AUTO` where absent.
            style_type: The style; `GENERAL` where absent. `FICTION` goes with character references.
            seed: The same number makes similar pictures.
            num_images: How many pictures; 1 where absent.
            rendering_speed: Speed against quality, `DEFAULT` where absent. `FLASH` is new, and hardly documented.
            style_codes: Styles by their codes. Not together with `style_type` or `style_reference_images`.
            style_reference_images: Pictures whose style to follow, at most 10 MB together.
            color_palette: Colours to use: a palette by its name, or a list of colours.
            character_reference_images: A picture of the character to draw.
            character_reference_images_mask: Where the character is in that picture.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramV3Edit"],
            {
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "magic_prompt": magic_prompt,
                "style_type": style_type,
                "seed": seed,
                "num_images": num_images,
                "rendering_speed": rendering_speed,
                "style_codes": style_codes,
                "style_reference_images": style_reference_images,
                "color_palette": color_palette,
                "character_reference_images": character_reference_images,
                "character_reference_images_mask": character_reference_images_mask,
                "extra": extra,
            },
        )

    def v3_remix(
        self,
        *,
        image: FileInput,
        prompt: str,
        image_weight: int | Unset = UNSET,
        aspect_ratio: Literal[
            "1x3",
            "3x1",
            "1x2",
            "2x1",
            "9x16",
            "16x9",
            "10x16",
            "16x10",
            "2x3",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "1x1",
        ]
        | str
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        magic_prompt: Literal["AUTO", "ON", "OFF"] | str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_type: Literal["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION"] | str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY", "FLASH"] | str | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
        color_palette: _models.IdeogramPalette | Mapping[str, Any] | Unset = UNSET,
        character_reference_images: Sequence[FileInput] | Unset = UNSET,
        character_reference_images_mask: Sequence[FileInput] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture anew with Ideogram 3.

        In the documentation of NiceRouter (Generate 3.0(图片重制)Remix).

        `ideogramV3Remix` of the contract. It costs money.

        Args:
            image: A picture. Give a file.
            prompt: What to draw.
            image_weight: How closely to keep to the picture sent; 50 where absent.
            aspect_ratio: Width to height. Not together with `resolution`.
            resolution: Width and height, one of the 69 that the vendor lists, such as 1024x1024.
            magic_prompt: Whether the vendor may embellish the prompt; `AUTO` where absent.
            negative_prompt: What not to draw.
            style_type: The style; `GENERAL` where absent. `FICTION` goes with character references.
            seed: The same number makes similar pictures.
            num_images: How many pictures; 1 where absent.
            rendering_speed: Speed against quality, `DEFAULT` where absent. `FLASH` is new, and hardly documented.
            style_codes: Styles by their codes. Not together with `style_type` or `style_reference_images`.
            style_reference_images: Pictures whose style to follow, at most 10 MB together.
            color_palette: Colours to use: a palette by its name, or a list of colours.
            character_reference_images: A picture of the character to draw.
            character_reference_images_mask: Where the character is in that picture.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramV3Remix"],
            {
                "image": image,
                "prompt": prompt,
                "image_weight": image_weight,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "magic_prompt": magic_prompt,
                "negative_prompt": negative_prompt,
                "style_type": style_type,
                "seed": seed,
                "num_images": num_images,
                "rendering_speed": rendering_speed,
                "style_codes": style_codes,
                "style_reference_images": style_reference_images,
                "color_palette": color_palette,
                "character_reference_images": character_reference_images,
                "character_reference_images_mask": character_reference_images_mask,
                "extra": extra,
            },
        )

    def v3_reframe(
        self,
        *,
        image: FileInput,
        resolution: str,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY", "FLASH"] | str | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
        color_palette: _models.IdeogramPalette | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Give a picture another shape with Ideogram 3.

        A square picture is best.
        In the documentation of NiceRouter (Generate 3.0(图片重构)Reframe).

        `ideogramV3Reframe` of the contract. It costs money.

        Args:
            image: A picture. Give a file.
            resolution: Width and height, one of the 69 that the vendor lists, such as 1024x1024.
            seed: The same number makes similar pictures.
            num_images: How many pictures; 1 where absent.
            rendering_speed: Speed against quality, `DEFAULT` where absent. `FLASH` is new, and hardly documented.
            style_codes: Styles by their codes. Not together with `style_type` or `style_reference_images`.
            style_reference_images: Pictures whose style to follow, at most 10 MB together.
            color_palette: Colours to use: a palette by its name, or a list of colours.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramV3Reframe"],
            {
                "image": image,
                "resolution": resolution,
                "seed": seed,
                "num_images": num_images,
                "rendering_speed": rendering_speed,
                "style_codes": style_codes,
                "style_reference_images": style_reference_images,
                "color_palette": color_palette,
                "extra": extra,
            },
        )

    def v3_replace_background(
        self,
        *,
        image: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "ON", "OFF"] | str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        rendering_speed: Literal["TURBO", "DEFAULT", "QUALITY", "FLASH"] | str | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
        color_palette: _models.IdeogramPalette | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Give a picture another background with Ideogram 3.

        In the documentation of NiceRouter (Generate 3.0(替换背景) Replace Background).

        `ideogramV3ReplaceBackground` of the contract. It costs money.

        Args:
            image: A picture. Give a file.
            prompt: What the background shows.
            magic_prompt: Whether the vendor may embellish the prompt; `AUTO` where absent.
            seed: The same number makes similar pictures.
            num_images: How many pictures; 1 where absent.
            rendering_speed: Speed against quality, `DEFAULT` where absent. `FLASH` is new, and hardly documented.
            style_codes: Styles by their codes. Not together with `style_type` or `style_reference_images`.
            style_reference_images: Pictures whose style to follow, at most 10 MB together.
            color_palette: Colours to use: a palette by its name, or a list of colours.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["ideogramV3ReplaceBackground"],
            {
                "image": image,
                "prompt": prompt,
                "magic_prompt": magic_prompt,
                "seed": seed,
                "num_images": num_images,
                "rendering_speed": rendering_speed,
                "style_codes": style_codes,
                "style_reference_images": style_reference_images,
                "color_palette": color_palette,
                "extra": extra,
            },
        )
