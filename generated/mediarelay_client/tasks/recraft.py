"""Typed methods for the family `recraft`."""

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
    "recraftGenerateImage": Operation(
        id="recraftGenerateImage",
        family="recraft",
        name="generate_image",
        method="POST",
        path="/recraft/v1/images/generations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", urls="data[?url].url", artefacts="data[?url || b64_json]", inline="data[?b64_json].b64_json"
        ),
        uploads={},
        places={},
    ),
    "recraftVectorizeImage": Operation(
        id="recraftVectorizeImage",
        family="recraft",
        name="vectorize_image",
        method="POST",
        path="/recraft/v1/images/vectorize",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            urls="[image.url][?@]",
            artefacts="image.url || image.b64_json",
            inline="[image.b64_json][?@]",
        ),
        uploads={
            "file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
                "pixels": {"min": 256, "max": 4096},
            }
        },
        places={},
        form_only=True,
    ),
    "recraftRemoveBackground": Operation(
        id="recraftRemoveBackground",
        family="recraft",
        name="remove_background",
        method="POST",
        path="/recraft/v1/images/removeBackground",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            urls="[image.url][?@]",
            artefacts="image.url || image.b64_json",
            inline="[image.b64_json][?@]",
        ),
        uploads={
            "file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
                "pixels": {"min": 256, "max": 4096},
            }
        },
        places={},
        form_only=True,
    ),
    "recraftClarityUpscale": Operation(
        id="recraftClarityUpscale",
        family="recraft",
        name="clarity_upscale",
        method="POST",
        path="/recraft/v1/images/clarityUpscale",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            urls="[image.url][?@]",
            artefacts="image.url || image.b64_json",
            inline="[image.b64_json][?@]",
        ),
        uploads={
            "file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
                "pixels": {"min": 256, "max": 4096},
            }
        },
        places={},
        form_only=True,
    ),
    "recraftGenerativeUpscale": Operation(
        id="recraftGenerativeUpscale",
        family="recraft",
        name="generative_upscale",
        method="POST",
        path="/recraft/v1/images/generativeUpscale",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            urls="[image.url][?@]",
            artefacts="image.url || image.b64_json",
            inline="[image.b64_json][?@]",
        ),
        uploads={
            "file": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
                "pixels": {"min": 256, "max": 4096},
            }
        },
        places={},
        form_only=True,
    ),
    "recraftCreateStyle": Operation(
        id="recraftCreateStyle",
        family="recraft",
        name="create_style",
        method="POST",
        path="/recraft/v1/styles",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="id"),
        uploads={
            "file1": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
            },
            "file2": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
            },
            "file3": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
            },
            "file4": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
            },
            "file5": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/jpeg", "image/webp"],
                "max_bytes": 5242880,
            },
        },
        places={},
        form_only=True,
    ),
}


class Recraft(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `recraft`; names follow the gateway's own paths."""

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

    def generate_image(
        self,
        *,
        prompt: str,
        n: int | Unset = UNSET,
        model: Literal["recraftv3", "recraftv2", "recraftv4", "recraftv4_1"] | str | Unset = UNSET,
        style: Literal["realistic_image", "digital_illustration", "vector_illustration", "logo_raster", "icon", "any"]
        | str
        | Unset = UNSET,
        substyle: str | Unset = UNSET,
        style_id: str | Unset = UNSET,
        size: Literal[
            "1024x1024",
            "1365x1024",
            "1024x1365",
            "1536x1024",
            "1024x1536",
            "1820x1024",
            "1024x1820",
            "2048x1024",
            "1024x2048",
            "1434x1024",
            "1024x1434",
            "1280x1024",
            "1024x1280",
            "1707x1024",
            "1024x1707",
        ]
        | str
        | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        controls: _models.RecraftControls | Mapping[str, Any] | Unset = UNSET,
        text_layout: Sequence[_models.RecraftText | Mapping[str, Any]] | Unset = UNSET,
        random_seed: int | Unset = UNSET,
        image_format: Literal["png", "webp"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture with Recraft.

        `style` and `style_id` exclude each other.
        In the documentation of the bilingual API reference (Generate Image); the Chinese guide (recraft 官方格式).

        `recraftGenerateImage` of the contract. It costs money.

        Args:
            prompt: What to draw. Models before version 4 take 1000 bytes.
            n: How many pictures; 1 where absent. One gateway makes at most 2.
            model: The model. Gateways take `recraftv3` where it is absent; the vendor takes `recraftv4_1` by now,
                and has those of version 4 with the endings `_pro`, `_vector` and `_utility` too.
            style: The style, `realistic_image` where absent; for versions 2 and 3 only.
            substyle: A finer style; version 3 has about 90 of them.
            style_id: Id of a style of one's own, instead of `style`.
            size: Width and height, 1024x1024 where absent. The vendor takes ratios such as 16:9 too by now.
            negative_prompt: What not to draw, for versions 2 and 3.
            response_format: A link or Base64; `url` where absent.
            controls
            text_layout: Words and where to put them, for version 3.
            random_seed: The same number makes similar pictures.
            image_format: Format of the file.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftGenerateImage"],
            {
                "prompt": prompt,
                "n": n,
                "model": model,
                "style": style,
                "substyle": substyle,
                "style_id": style_id,
                "size": size,
                "negative_prompt": negative_prompt,
                "response_format": response_format,
                "controls": controls,
                "text_layout": text_layout,
                "random_seed": random_seed,
                "image_format": image_format,
                "extra": extra,
            },
        )

    def vectorize_image(
        self,
        *,
        file: FileInput,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Turn a picture into a vector drawing.

        The result is SVG.
        In the documentation of the bilingual API reference (Vectorize Image).

        `recraftVectorizeImage` of the contract. It costs money.

        Args:
            file: The picture, of at most 16 megapixels. Give a file.
            response_format: A link or Base64; `url` where absent.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftVectorizeImage"],
            {
                "file": file,
                "response_format": response_format,
                "extra": extra,
            },
        )

    def remove_background(
        self,
        *,
        file: FileInput,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Remove the background of a picture.

        In the documentation of the bilingual API reference (Remove Background).

        `recraftRemoveBackground` of the contract. It costs money.

        Args:
            file: The picture, of at most 16 megapixels. Give a file.
            response_format: A link or Base64; `url` where absent.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftRemoveBackground"],
            {
                "file": file,
                "response_format": response_format,
                "extra": extra,
            },
        )

    def clarity_upscale(
        self,
        *,
        file: FileInput,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Enlarge a picture and make it crisp.

        The vendor calls this `crispUpscale` by now.
        In the documentation of the bilingual API reference (Clarity Upscale).

        `recraftClarityUpscale` of the contract. It costs money.

        Args:
            file: The picture, of at most 16 megapixels. Give a file.
            response_format: A link or Base64; `url` where absent.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftClarityUpscale"],
            {
                "file": file,
                "response_format": response_format,
                "extra": extra,
            },
        )

    def generative_upscale(
        self,
        *,
        file: FileInput,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Enlarge a picture and add detail.

        The vendor calls this `creativeUpscale` by now.
        In the documentation of the bilingual API reference (Generative Upscale).

        `recraftGenerativeUpscale` of the contract. It costs money.

        Args:
            file: The picture, of at most 16 megapixels. Give a file.
            response_format: A link or Base64; `url` where absent.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftGenerativeUpscale"],
            {
                "file": file,
                "response_format": response_format,
                "extra": extra,
            },
        )

    def create_style(
        self,
        *,
        style: Literal["realistic_image", "digital_illustration", "vector_illustration", "icon"] | str,
        file1: FileInput,
        file2: FileInput | Unset = UNSET,
        file3: FileInput | Unset = UNSET,
        file4: FileInput | Unset = UNSET,
        file5: FileInput | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a style from pictures.

        `id` is what `style_id` takes when drawing. The pictures have at most 5 MB together.
        In the documentation of the bilingual API reference (Create style).

        `recraftCreateStyle` of the contract. It costs money.

        Args:
            style: The vendor's style that it builds on.
            file1: A picture in that style. Give a file.
            file2: A picture in that style. Give a file.
            file3: A picture in that style. Give a file.
            file4: A picture in that style. Give a file.
            file5: A picture in that style. Give a file.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["recraftCreateStyle"],
            {
                "style": style,
                "file1": file1,
                "file2": file2,
                "file3": file3,
                "file4": file4,
                "file5": file5,
                "extra": extra,
            },
        )
