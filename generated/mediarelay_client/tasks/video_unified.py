"""Typed methods for the family `video_unified`."""

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
    "videoUnifiedCreate": Operation(
        id="videoUnifiedCreate",
        family="video_unified",
        name="video",
        method="POST",
        path="/v1/video/create",
        paid=True,
        query=Query(method="GET", path="/v1/video/query", place="query", name="id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("unified",),
            urls="video_url",
            typical=180,
            deadline=3600,
            kind_fields=("model", "duration", "size"),
        ),
        uploads={"images[]": {"type": "image", "accepts": ["url", "base64"]}},
        places={},
    ),
    "videoUnifiedCreateCharacter": Operation(
        id="videoUnifiedCreateCharacter",
        family="video_unified",
        name="character",
        method="POST",
        path="/sora/v1/characters",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="id"),
        uploads={},
        places={},
    ),
}


class VideoUnified(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `video_unified`; names follow the gateway's own paths."""

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
        model: str,
        prompt: str,
        images: Sequence[FileInput] | Unset = UNSET,
        orientation: Literal["portrait", "landscape"] | str | Unset = UNSET,
        size: Literal["small", "large", "720P"] | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        enable_upsample: bool | Unset = UNSET,
        character_url: str | Unset = UNSET,
        character_timestamps: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video, in the unified form.

        In the documentation of NiceRouter (创建视频 (带 Character)).

        `videoUnifiedCreate` of the contract. It costs money.

        Args:
            model: For instance sora-2, veo3, grok-video or jimeng-video-3.0.
            prompt: What to show.
            images: Pictures to begin with.
            orientation: Needed with sora-2.
            size: Needed with sora-2.
            duration: Seconds: 10 or 15; 25 with sora-2-pro.
            aspect_ratio: Veo: 16:9 or 9:16; Grok: 2:3, 3:2 or 1:1.
            watermark
            private
            enhance_prompt: Veo only.
            enable_upsample: Veo only.
            character_url: A video that shows the character.
            character_timestamps: Its start and end, 1 to 3 seconds apart: "1,3".
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["videoUnifiedCreate"],
            {
                "model": model,
                "prompt": prompt,
                "images": images,
                "orientation": orientation,
                "size": size,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "watermark": watermark,
                "private": private,
                "enhance_prompt": enhance_prompt,
                "enable_upsample": enable_upsample,
                "character_url": character_url,
                "character_timestamps": character_timestamps,
                "extra": extra,
            },
        )

    def character(
        self,
        *,
        timestamps: str,
        url: str | Unset = UNSET,
        from_task: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Keep a character of a video.

        `videoUnifiedCreateCharacter` of the contract. It costs money.

        Args:
            timestamps: Start and end of the character in it: "1,3".
            url: A video that shows the character; this or from_task.
            from_task: A finished video; this or url.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["videoUnifiedCreateCharacter"],
            {
                "timestamps": timestamps,
                "url": url,
                "from_task": from_task,
                "extra": extra,
            },
        )
