"""Typed methods for the family `luma`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    BulkQuery,
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
    "lumaCreateGeneration": Operation(
        id="lumaCreateGeneration",
        family="luma",
        name="video",
        method="POST",
        path="/luma/generations",
        paid=True,
        query=Query(method="GET", path="/luma/generations/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("luma", "task-dto-id"),
            urls="video.download_url || video.url || video_raw.url",
            typical=120,
            deadline=3600,
            bulk_query=BulkQuery(
                operation_id="lumaListTasks",
                query=Query(method="POST", path="/luma/tasks", place="body", name="ids", form="list"),
                split="(data || @)[].[(task_id && (data || {id: task_id, state: status, failure_reason: fail_reason})) || @][]",
                most=50,
            ),
        ),
        uploads={
            "image_url": {"type": "image", "accepts": ["url", "base64"]},
            "image_end_url": {"type": "image", "accepts": ["url", "base64"]},
        },
        places={},
    ),
    "lumaExtendGeneration": Operation(
        id="lumaExtendGeneration",
        family="luma",
        name="extend",
        method="POST",
        path="/luma/generations/{task_id}/extend",
        paid=True,
        query=Query(method="GET", path="/luma/generations/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("luma", "task-dto-id"),
            urls="video.download_url || video.url || video_raw.url",
            typical=120,
            deadline=3600,
            bulk_query=BulkQuery(
                operation_id="lumaListTasks",
                query=Query(method="POST", path="/luma/tasks", place="body", name="ids", form="list"),
                split="(data || @)[].[(task_id && (data || {id: task_id, state: status, failure_reason: fail_reason})) || @][]",
                most=50,
            ),
        ),
        uploads={
            "image_url": {"type": "image", "accepts": ["url", "base64"]},
            "image_end_url": {"type": "image", "accepts": ["url", "base64"]},
        },
        places={
            "task_id": ("path", "task_id"),
        },
        needs=("task_id",),
    ),
    "lumaGetDownloadVideoUrl": Operation(
        id="lumaGetDownloadVideoUrl",
        family="luma",
        name="download_url",
        method="GET",
        path="/luma/generations/{task_id}/download_video_url",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="video", urls="url"),
        uploads={},
        places={
            "task_id": ("path", "task_id"),
        },
        needs=("task_id",),
    ),
    "lumaOfficialCreateGeneration": Operation(
        id="lumaOfficialCreateGeneration",
        family="luma",
        name="official_video",
        method="POST",
        path="/dream-machine/v1/generations",
        paid=True,
        query=Query(method="GET", path="/dream-machine/v1/generations/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video", dialects=("luma",), urls="assets.video || assets.image", typical=120, deadline=3600
        ),
        uploads={},
        places={},
    ),
    "lumaOfficialCreateImage": Operation(
        id="lumaOfficialCreateImage",
        family="luma",
        name="official_create_image",
        method="POST",
        path="/dream-machine/v1/generations/image",
        paid=True,
        query=Query(method="GET", path="/dream-machine/v1/generations/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="image", dialects=("luma",), urls="assets.video || assets.image", typical=30, deadline=3600
        ),
        uploads={},
        places={},
    ),
    "lumaOfficialCreateVideo": Operation(
        id="lumaOfficialCreateVideo",
        family="luma",
        name="official_create_video",
        method="POST",
        path="/dream-machine/v1/generations/video",
        paid=True,
        query=Query(method="GET", path="/dream-machine/v1/generations/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video", dialects=("luma",), urls="assets.video || assets.image", typical=120, deadline=3600
        ),
        uploads={},
        places={},
    ),
}


class Luma(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `luma`; names follow the gateway's own paths."""

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
        user_prompt: str,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] | str | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
        loop: bool | Unset = UNSET,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        model_name: Literal["ray-v1", "ray-v2", "ray-v3"] | str | Unset = UNSET,
        resolution: Literal["540p", "720p", "1080p"] | str | Unset = UNSET,
        duration: str | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Luma.

        In the documentation of the bilingual API reference (Generate); NiceRouter (提交生成视频任务).

        `lumaCreateGeneration` of the contract. It costs money.

        Args:
            user_prompt: What to show.
            aspect_ratio: Width to height.
            expand_prompt: Let the vendor enrich the prompt.
            loop
            image_url: The first frame. Give a URL or a file or its bytes.
            image_end_url: The last frame. Give a URL or a file or its bytes.
            model_name
            resolution
            duration: Length, 5s for instance.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["lumaCreateGeneration"],
            {
                "user_prompt": user_prompt,
                "aspect_ratio": aspect_ratio,
                "expand_prompt": expand_prompt,
                "loop": loop,
                "image_url": image_url,
                "image_end_url": image_end_url,
                "model_name": model_name,
                "resolution": resolution,
                "duration": duration,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def extend(
        self,
        *,
        task_id: str,
        user_prompt: str,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] | str | Unset = UNSET,
        expand_prompt: bool | Unset = UNSET,
        loop: bool | Unset = UNSET,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        model_name: Literal["ray-v1", "ray-v2", "ray-v3"] | str | Unset = UNSET,
        resolution: Literal["540p", "720p", "1080p"] | str | Unset = UNSET,
        duration: str | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Go on with a video of Luma.

        In the documentation of the bilingual API reference (扩展视频); NiceRouter (扩展视频).

        `lumaExtendGeneration` of the contract. It costs money.

        Args:
            task_id: Id of the video.
            user_prompt: What to show.
            aspect_ratio: Width to height.
            expand_prompt: Let the vendor enrich the prompt.
            loop
            image_url: The first frame. Give a URL or a file or its bytes.
            image_end_url: The last frame. Give a URL or a file or its bytes.
            model_name
            resolution
            duration: Length, 5s for instance.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["lumaExtendGeneration"],
            {
                "task_id": task_id,
                "user_prompt": user_prompt,
                "aspect_ratio": aspect_ratio,
                "expand_prompt": expand_prompt,
                "loop": loop,
                "image_url": image_url,
                "image_end_url": image_end_url,
                "model_name": model_name,
                "resolution": resolution,
                "duration": duration,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def download_url(
        self,
        *,
        task_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get a link without a watermark.

        In the documentation of the bilingual API reference (Get video of no mark).

        `lumaGetDownloadVideoUrl` of the contract. It is free.

        Args:
            task_id: Id of the video.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["lumaGetDownloadVideoUrl"],
            {
                "task_id": task_id,
                "extra": extra,
            },
        )

    def official_video(
        self,
        *,
        prompt: str,
        model: Literal["ray-2", "ray-flash-2", "ray-1-6"] | str | Unset = UNSET,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] | str | Unset = UNSET,
        resolution: Literal["540p", "720p", "1080p", "4k"] | str | Unset = UNSET,
        duration: Literal["5s", "9s"] | str | Unset = UNSET,
        loop: bool | Unset = UNSET,
        keyframes: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        concepts: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Luma, in the vendor's form.

        In the documentation of the bilingual API reference (Generate).

        `lumaOfficialCreateGeneration` of the contract. It costs money.

        Args:
            prompt: What to show.
            model
            aspect_ratio: Width to height.
            resolution
            duration
            loop
            keyframes: Whatever the gateway puts there.
            concepts
            callback_url: A public address that is notified of changes.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["lumaOfficialCreateGeneration"],
            {
                "prompt": prompt,
                "model": model,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "loop": loop,
                "keyframes": keyframes,
                "concepts": concepts,
                "callback_url": callback_url,
                "extra": extra,
            },
        )

    def official_create_image(
        self,
        *,
        prompt: str,
        model: Literal["ray-2", "ray-flash-2", "ray-1-6"] | str | Unset = UNSET,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] | str | Unset = UNSET,
        resolution: Literal["540p", "720p", "1080p", "4k"] | str | Unset = UNSET,
        duration: Literal["5s", "9s"] | str | Unset = UNSET,
        loop: bool | Unset = UNSET,
        keyframes: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        concepts: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture with Luma, in the vendor's form, by the path of its later clients.

        `lumaOfficialCreateImage` of the contract. It costs money.

        Args:
            prompt: What to show.
            model
            aspect_ratio: Width to height.
            resolution
            duration
            loop
            keyframes: Whatever the gateway puts there.
            concepts
            callback_url: A public address that is notified of changes.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["lumaOfficialCreateImage"],
            {
                "prompt": prompt,
                "model": model,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "loop": loop,
                "keyframes": keyframes,
                "concepts": concepts,
                "callback_url": callback_url,
                "extra": extra,
            },
        )

    def official_create_video(
        self,
        *,
        prompt: str,
        model: Literal["ray-2", "ray-flash-2", "ray-1-6"] | str | Unset = UNSET,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21"] | str | Unset = UNSET,
        resolution: Literal["540p", "720p", "1080p", "4k"] | str | Unset = UNSET,
        duration: Literal["5s", "9s"] | str | Unset = UNSET,
        loop: bool | Unset = UNSET,
        keyframes: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        concepts: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Luma, in the vendor's form, by the path of its later clients.

        `lumaOfficialCreateVideo` of the contract. It costs money.

        Args:
            prompt: What to show.
            model
            aspect_ratio: Width to height.
            resolution
            duration
            loop
            keyframes: Whatever the gateway puts there.
            concepts
            callback_url: A public address that is notified of changes.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["lumaOfficialCreateVideo"],
            {
                "prompt": prompt,
                "model": model,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "loop": loop,
                "keyframes": keyframes,
                "concepts": concepts,
                "callback_url": callback_url,
                "extra": extra,
            },
        )
