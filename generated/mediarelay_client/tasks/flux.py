"""Typed methods for the family `flux`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Lifecycle,
    Operation,
    Query,
)

if TYPE_CHECKING:
    from ..types import FileInput

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "fluxGenerateFinetuned": Operation(
        id="fluxGenerateFinetuned",
        family="flux",
        name="generate_finetuned",
        method="POST",
        path="/flux/v1/{model}-finetuned",
        paid=True,
        query=Query(method="GET", path="/flux/v1/get_result", place="query", name="id"),
        lifecycle=Lifecycle(
            media="image", dialects=("flux",), urls="result.sample", typical=12, deadline=900, kind_fields=("model",)
        ),
        uploads={},
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
    "fluxGenerate": Operation(
        id="fluxGenerate",
        family="flux",
        name="generate",
        method="POST",
        path="/flux/v1/{model}",
        paid=True,
        query=Query(method="GET", path="/flux/v1/get_result", place="query", name="id"),
        lifecycle=Lifecycle(
            media="image", dialects=("flux",), urls="result.sample", typical=12, deadline=900, kind_fields=("model",)
        ),
        uploads={
            "image_prompt": {"type": "image", "accepts": ["base64"]},
            "input_image": {"type": "image", "accepts": ["url", "base64"]},
            "input_image_2": {"type": "image", "accepts": ["url", "base64"]},
            "image": {"type": "image", "accepts": ["url", "base64"]},
            "mask": {"type": "image", "accepts": ["url", "base64"]},
        },
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
    "fluxBflGenerate": Operation(
        id="fluxBflGenerate",
        family="flux",
        name="bfl_generate",
        method="POST",
        path="/bfl/v1/{model}",
        paid=True,
        query=Query(method="GET", path="/bfl/v1/get_result", place="query", name="id"),
        lifecycle=Lifecycle(
            media="image", dialects=("flux",), urls="result.sample", typical=12, deadline=900, kind_fields=("model",)
        ),
        uploads={
            "image_prompt": {"type": "image", "accepts": ["base64"]},
            "input_image": {"type": "image", "accepts": ["url", "base64"]},
            "input_image_2": {"type": "image", "accepts": ["url", "base64"]},
            "image": {"type": "image", "accepts": ["url", "base64"]},
            "mask": {"type": "image", "accepts": ["url", "base64"]},
        },
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
}


class Flux(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `flux`; names follow the gateway's own paths."""

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

    def generate_finetuned(
        self,
        *,
        model: str,
        prompt: str,
        finetune_id: str,
        finetune_strength: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture with a model of your own.

        In the documentation of the bilingual API reference (Finetune).

        `fluxGenerateFinetuned` of the contract. It costs money.

        Args:
            model: flux-pro-1.1 or flux-kontext-pro for instance.
            prompt: What to show.
            finetune_id: Id of your model.
            finetune_strength
            width
            height
            seed
            output_format
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["fluxGenerateFinetuned"],
            {
                "model": model,
                "prompt": prompt,
                "finetune_id": finetune_id,
                "finetune_strength": finetune_strength,
                "width": width,
                "height": height,
                "seed": seed,
                "output_format": output_format,
                "extra": extra,
            },
        )

    def generate(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        prompt_upsampling: bool | Unset = UNSET,
        safety_tolerance: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | str | Unset = UNSET,
        image_prompt: FileInput | Unset = UNSET,
        image_prompt_strength: float | Unset = UNSET,
        raw: bool | Unset = UNSET,
        input_image: FileInput | Unset = UNSET,
        input_image_2: FileInput | Unset = UNSET,
        steps: int | Unset = UNSET,
        guidance: float | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture with Flux.

        In the documentation of the bilingual API reference (Generate).

        `fluxGenerate` of the contract. It costs money.

        Args:
            model: flux-pro-1.1 or flux-kontext-pro for instance.
            prompt: What to show.
            width
            height
            aspect_ratio: 21:9 to 9:21; ultra and kontext.
            seed
            prompt_upsampling
            safety_tolerance
            output_format
            image_prompt: A picture to lean on. Give a file or its bytes.
            image_prompt_strength
            raw: Ultra only.
            input_image: A picture to change; kontext and flux-2. Give a URL or a file or its bytes.
            input_image_2: Give a URL or a file or its bytes.
            steps
            guidance
            image: A picture to fill or to expand. Give a URL or a file or its bytes.
            mask: Where to fill. Give a URL or a file or its bytes.
            webhook_url: A public address that is notified of the end.
            webhook_secret
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["fluxGenerate"],
            {
                "model": model,
                "prompt": prompt,
                "width": width,
                "height": height,
                "aspect_ratio": aspect_ratio,
                "seed": seed,
                "prompt_upsampling": prompt_upsampling,
                "safety_tolerance": safety_tolerance,
                "output_format": output_format,
                "image_prompt": image_prompt,
                "image_prompt_strength": image_prompt_strength,
                "raw": raw,
                "input_image": input_image,
                "input_image_2": input_image_2,
                "steps": steps,
                "guidance": guidance,
                "image": image,
                "mask": mask,
                "webhook_url": webhook_url,
                "webhook_secret": webhook_secret,
                "extra": extra,
            },
        )

    def bfl_generate(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        prompt_upsampling: bool | Unset = UNSET,
        safety_tolerance: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | str | Unset = UNSET,
        image_prompt: FileInput | Unset = UNSET,
        image_prompt_strength: float | Unset = UNSET,
        raw: bool | Unset = UNSET,
        input_image: FileInput | Unset = UNSET,
        input_image_2: FileInput | Unset = UNSET,
        steps: int | Unset = UNSET,
        guidance: float | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        webhook_secret: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture with Flux, under /bfl.

        In the documentation of the Chinese guide (Flux 文生图).

        `fluxBflGenerate` of the contract. It costs money.

        Args:
            model: flux-pro-1.1 or flux-kontext-pro for instance.
            prompt: What to show.
            width
            height
            aspect_ratio: 21:9 to 9:21; ultra and kontext.
            seed
            prompt_upsampling
            safety_tolerance
            output_format
            image_prompt: A picture to lean on. Give a file or its bytes.
            image_prompt_strength
            raw: Ultra only.
            input_image: A picture to change; kontext and flux-2. Give a URL or a file or its bytes.
            input_image_2: Give a URL or a file or its bytes.
            steps
            guidance
            image: A picture to fill or to expand. Give a URL or a file or its bytes.
            mask: Where to fill. Give a URL or a file or its bytes.
            webhook_url: A public address that is notified of the end.
            webhook_secret
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["fluxBflGenerate"],
            {
                "model": model,
                "prompt": prompt,
                "width": width,
                "height": height,
                "aspect_ratio": aspect_ratio,
                "seed": seed,
                "prompt_upsampling": prompt_upsampling,
                "safety_tolerance": safety_tolerance,
                "output_format": output_format,
                "image_prompt": image_prompt,
                "image_prompt_strength": image_prompt_strength,
                "raw": raw,
                "input_image": input_image,
                "input_image_2": input_image_2,
                "steps": steps,
                "guidance": guidance,
                "image": image,
                "mask": mask,
                "webhook_url": webhook_url,
                "webhook_secret": webhook_secret,
                "extra": extra,
            },
        )
