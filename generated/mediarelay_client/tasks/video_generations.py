"""Typed methods for the family `video_generations`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

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
    "videoGenerationsCreate": Operation(
        id="videoGenerationsCreate",
        family="video_generations",
        name="video",
        method="POST",
        path="/v1/video/generations",
        paid=True,
        query=Query(method="GET", path="/v1/video/generations/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("task-dto", "flat-task"),
            urls="`null`",
            typical=150,
            deadline=3600,
            kind_fields=("model", "duration"),
        ),
        uploads={"image": {"type": "image", "accepts": ["url", "base64"]}},
        places={},
    ),
    "videoGenerationsV2Create": Operation(
        id="videoGenerationsV2Create",
        family="video_generations",
        name="create_v2",
        method="POST",
        path="/v2/videos/generations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
}


class VideoGenerations(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `video_generations`; names follow the gateway's own paths."""

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
        prompt: str | Unset = UNSET,
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
        """Make a video, in new-api's form.

        In the documentation of New API (创建视频生成任务); the Chinese guide (视频模型).

        `videoGenerationsCreate` of the contract. It costs money.

        Args:
            model: Any video model of the gateway.
            prompt: What to show. new-api refuses a request without it.
            image: A picture to begin with. Give a URL or a file or its bytes.
            duration: Length of the clip in seconds.
            width: Width in pixels.
            height: Height in pixels.
            fps: Pictures a second.
            seed: Makes videos repeatable, as far as they can be.
            n: How many videos.
            response_format: How the video comes, such as `url`.
            user: An id of the end user.
            metadata: Fields of the vendor's, such as negative_prompt; new-api passes them on.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["videoGenerationsCreate"],
            {
                "model": model,
                "prompt": prompt,
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

    def create_v2(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a video by the second version of the route.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `videoGenerationsV2Create` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["videoGenerationsV2Create"],
            {
                "extra": extra,
            },
        )
