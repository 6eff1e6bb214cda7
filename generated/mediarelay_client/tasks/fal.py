"""Typed methods for the family `fal`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    "falNanoBanana": Operation(
        id="falNanoBanana",
        family="fal",
        name="nano_banana",
        method="POST",
        path="/fal-ai/nano-banana",
        paid=True,
        query=Query(method="GET", path="/fal-ai/nano-banana/requests/{task_id}", place="path", name="request_id"),
        lifecycle=Lifecycle(
            media="image", dialects=("fal",), urls="[images[].url, video.url, audio.url][]", typical=15, deadline=900
        ),
        uploads={},
        places={},
        cancel=Query(
            method="PUT", path="/fal-ai/nano-banana/requests/{task_id}/cancel", place="path", name="request_id"
        ),
    ),
    "falNanoBananaEdit": Operation(
        id="falNanoBananaEdit",
        family="fal",
        name="nano_banana_edit",
        method="POST",
        path="/fal-ai/nano-banana/edit",
        paid=True,
        query=Query(method="GET", path="/fal-ai/nano-banana/requests/{task_id}", place="path", name="request_id"),
        lifecycle=Lifecycle(
            media="image", dialects=("fal",), urls="[images[].url, video.url, audio.url][]", typical=15, deadline=900
        ),
        uploads={"image_urls[]": {"type": "image", "accepts": ["url", "data-uri"]}},
        places={},
        cancel=Query(
            method="PUT", path="/fal-ai/nano-banana/requests/{task_id}/cancel", place="path", name="request_id"
        ),
    ),
}


class Fal(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `fal`; names follow the gateway's own paths."""

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

    def nano_banana(
        self,
        *,
        prompt: str,
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture with nano-banana on Fal.

        In the documentation of NiceRouter (/fal-ai/nano-banana 文生图).

        `falNanoBanana` of the contract. It costs money.

        Args:
            prompt: What to show.
            num_images
            output_format
            aspect_ratio: 21:9 to 9:21.
            sync_mode
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["falNanoBanana"],
            {
                "prompt": prompt,
                "num_images": num_images,
                "output_format": output_format,
                "aspect_ratio": aspect_ratio,
                "sync_mode": sync_mode,
                "extra": extra,
            },
        )

    def nano_banana_edit(
        self,
        *,
        prompt: str,
        image_urls: Sequence[FileInput],
        num_images: int | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Change pictures with nano-banana on Fal.

        In the documentation of NiceRouter (/fal-ai/nano-banana/edit 图片编辑).

        `falNanoBananaEdit` of the contract. It costs money.

        Args:
            prompt: What to change.
            image_urls: The pictures.
            num_images
            output_format
            aspect_ratio
            sync_mode
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["falNanoBananaEdit"],
            {
                "prompt": prompt,
                "image_urls": image_urls,
                "num_images": num_images,
                "output_format": output_format,
                "aspect_ratio": aspect_ratio,
                "sync_mode": sync_mode,
                "extra": extra,
            },
        )
