"""Typed methods for the family `sora`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Lifecycle,
    Operation,
    Query,
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
    "soraCreateVideo": Operation(
        id="soraCreateVideo",
        family="sora",
        name="video",
        method="POST",
        path="/v1/videos",
        paid=True,
        query=Query(method="GET", path="/v1/videos/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("openai-task",),
            urls="`null`",
            clip_seconds="seconds",
            typical=150,
            deadline=3600,
            kind_fields=("model", "seconds", "size"),
            content="/v1/videos/{task_id}/content",
        ),
        uploads={
            "input_reference": {"type": "image", "accepts": ["url", "multipart"]},
            "image": {"type": "image", "accepts": ["url", "multipart"]},
        },
        places={},
    ),
    "soraRemixVideo": Operation(
        id="soraRemixVideo",
        family="sora",
        name="remix",
        method="POST",
        path="/v1/videos/{task_id}/remix",
        paid=True,
        query=Query(method="GET", path="/v1/videos/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("openai-task",),
            urls="`null`",
            clip_seconds="seconds",
            typical=150,
            deadline=3600,
            kind_fields=("model", "seconds", "size"),
            content="/v1/videos/{task_id}/content",
        ),
        uploads={},
        places={
            "task_id": ("path", "task_id"),
        },
        needs=("task_id",),
    ),
}


class Sora(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `sora`; names follow the gateway's own paths."""

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

    def video(
        self,
        *,
        model: Literal["sora-2", "sora-2-pro"] | str,
        prompt: str,
        seconds: str | Unset = UNSET,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | str | Unset = UNSET,
        input_reference: FileInput | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        style: str | Unset = UNSET,
        character_url: str | Unset = UNSET,
        character_timestamps: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        duration: float | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        n: int | Unset = UNSET,
        response_format: str | Unset = UNSET,
        user: str | Unset = UNSET,
        metadata: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video, in the OpenAI form.

        In the documentation of New API (创建视频); NiceRouter (openai 创建视频(带Character)).

        `soraCreateVideo` of the contract. It costs money.

        Args:
            model: The model; relays offer others, too.
            prompt: What to show.
            seconds: Length of the clip: 4, 8 or 12 at the vendor; 10, 15 or 25 at relays.
            size: Width and height.
            input_reference: A picture to begin with. Give a URL or a file.
            watermark: A relay's own.
            private: A relay's own.
            style: A relay's own.
            character_url: A relay's own: a video that shows the character.
            character_timestamps: A relay's own: start and end of it, in seconds, with a comma.
            image: A picture to begin with, in new-api's common form. Give a URL or a file.
            duration: Length of the clip in seconds, in new-api's common form.
            width: Width in pixels, in new-api's common form.
            height: Height in pixels, in new-api's common form.
            fps: Pictures a second, in new-api's common form.
            seed: Makes videos repeatable, as far as they can be; in new-api's common form.
            n: How many videos, in new-api's common form.
            response_format: How the video comes, such as `url`, in new-api's common form.
            user: An id of the end user, in new-api's common form.
            metadata: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["soraCreateVideo"],
            {
                "model": model,
                "prompt": prompt,
                "seconds": seconds,
                "size": size,
                "input_reference": input_reference,
                "watermark": watermark,
                "private": private,
                "style": style,
                "character_url": character_url,
                "character_timestamps": character_timestamps,
                "image": image,
                "duration": duration,
                "width": width,
                "height": height,
                "fps": fps,
                "seed": seed,
                "n": n,
                "response_format": response_format,
                "user": user,
                "metadata": metadata,
                "extra": extra,
            },
        )

    def remix(
        self,
        *,
        task_id: str,
        prompt: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video anew from a finished one.

        In the documentation of NiceRouter (openai 编辑视频).

        `soraRemixVideo` of the contract. It costs money.

        Args:
            task_id: Id of the video.
            prompt: What to change.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["soraRemixVideo"],
            {
                "task_id": task_id,
                "prompt": prompt,
                "extra": extra,
            },
        )
