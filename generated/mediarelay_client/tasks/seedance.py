"""Typed methods for the family `seedance`."""

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

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "seedanceCreateTask": Operation(
        id="seedanceCreateTask",
        family="seedance",
        name="video",
        method="POST",
        path="/volc/v1/contents/generations/tasks",
        paid=True,
        query=Query(method="GET", path="/volc/v1/contents/generations/tasks/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("seedance",),
            urls="[content.video_url, content.last_frame_url]",
            clip_seconds="duration",
            typical=120,
            deadline=3600,
            kind_fields=("model", "duration", "resolution"),
            bulk_query=BulkQuery(
                operation_id="seedanceListTasks",
                query=Query(
                    method="GET",
                    path="/volc/v1/contents/generations/tasks",
                    place="query",
                    name="filter.task_ids",
                    form="list",
                    fixed={"page_num": "1", "page_size": "100"},
                ),
                split="items",
                most=100,
            ),
        ),
        uploads={"content[].image_url.url": {"type": "image", "accepts": ["url", "data-uri"]}},
        places={},
        cancel=Query(method="DELETE", path="/volc/v1/contents/generations/tasks/{task_id}", place="path", name="id"),
    ),
    "seedanceV3CreateTask": Operation(
        id="seedanceV3CreateTask",
        family="seedance",
        name="v3_video",
        method="POST",
        path="/seedance/v3/contents/generations/tasks",
        paid=True,
        query=Query(method="GET", path="/seedance/v3/contents/generations/tasks/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("seedance",),
            urls="[content.video_url, content.last_frame_url]",
            clip_seconds="duration",
            typical=120,
            deadline=3600,
            kind_fields=("model", "duration", "resolution"),
            bulk_query=BulkQuery(
                operation_id="seedanceV3ListTasks",
                query=Query(
                    method="GET",
                    path="/seedance/v3/contents/generations/tasks",
                    place="query",
                    name="filter.task_ids",
                    form="list",
                    fixed={"page_num": "1", "page_size": "100"},
                ),
                split="items",
                most=100,
            ),
        ),
        uploads={"content[].image_url.url": {"type": "image", "accepts": ["url", "data-uri"]}},
        places={},
        cancel=Query(
            method="DELETE", path="/seedance/v3/contents/generations/tasks/{task_id}", place="path", name="id"
        ),
    ),
    "seedanceArkCreateTask": Operation(
        id="seedanceArkCreateTask",
        family="seedance",
        name="ark_video",
        method="POST",
        path="/api/v3/contents/generations/tasks",
        paid=True,
        query=Query(method="GET", path="/api/v3/contents/generations/tasks/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("seedance",),
            urls="[content.video_url, content.last_frame_url]",
            clip_seconds="duration",
            typical=120,
            deadline=3600,
            kind_fields=("model", "duration", "resolution"),
            bulk_query=BulkQuery(
                operation_id="seedanceArkListTasks",
                query=Query(
                    method="GET",
                    path="/api/v3/contents/generations/tasks",
                    place="query",
                    name="filter.task_ids",
                    form="list",
                    fixed={"page_num": "1", "page_size": "100"},
                ),
                split="items",
                most=100,
            ),
        ),
        uploads={"content[].image_url.url": {"type": "image", "accepts": ["url", "data-uri"]}},
        places={},
        cancel=Query(method="DELETE", path="/api/v3/contents/generations/tasks/{task_id}", place="path", name="id"),
    ),
}


class Seedance(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `seedance`; names follow the gateway's own paths."""

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
        content: Sequence[_models.SeedanceContent | Mapping[str, Any]],
        callback_url: str | Unset = UNSET,
        return_last_frame: bool | Unset = UNSET,
        service_tier: Literal["default", "flex"] | str | Unset = UNSET,
        execution_expires_after: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        draft: bool | Unset = UNSET,
        resolution: Literal["480p", "720p", "1080p"] | str | Unset = UNSET,
        ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive", "keep_ratio"] | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        frames: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        camera_fixed: bool | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Seedance.

        In the documentation of NiceRouter (seedance-lite-参考图).

        `seedanceCreateTask` of the contract. It costs money.

        Args:
            model: doubao-seedance-1-0-pro-250528 for instance.
            content: Text, pictures, video and sound.
            callback_url: A public address that is notified of changes.
            return_last_frame
            service_tier
            execution_expires_after: Seconds.
            generate_audio
            draft
            resolution
            ratio
            duration: Seconds.
            frames
            seed
            camera_fixed
            watermark
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["seedanceCreateTask"],
            {
                "model": model,
                "content": content,
                "callback_url": callback_url,
                "return_last_frame": return_last_frame,
                "service_tier": service_tier,
                "execution_expires_after": execution_expires_after,
                "generate_audio": generate_audio,
                "draft": draft,
                "resolution": resolution,
                "ratio": ratio,
                "duration": duration,
                "frames": frames,
                "seed": seed,
                "camera_fixed": camera_fixed,
                "watermark": watermark,
                "extra": extra,
            },
        )

    def v3_video(
        self,
        *,
        model: str,
        content: Sequence[_models.SeedanceContent | Mapping[str, Any]],
        callback_url: str | Unset = UNSET,
        return_last_frame: bool | Unset = UNSET,
        service_tier: Literal["default", "flex"] | str | Unset = UNSET,
        execution_expires_after: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        draft: bool | Unset = UNSET,
        resolution: Literal["480p", "720p", "1080p"] | str | Unset = UNSET,
        ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive", "keep_ratio"] | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        frames: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        camera_fixed: bool | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Seedance, under its own name.

        `seedanceV3CreateTask` of the contract. It costs money.

        Args:
            model: doubao-seedance-1-0-pro-250528 for instance.
            content: Text, pictures, video and sound.
            callback_url: A public address that is notified of changes.
            return_last_frame
            service_tier
            execution_expires_after: Seconds.
            generate_audio
            draft
            resolution
            ratio
            duration: Seconds.
            frames
            seed
            camera_fixed
            watermark
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["seedanceV3CreateTask"],
            {
                "model": model,
                "content": content,
                "callback_url": callback_url,
                "return_last_frame": return_last_frame,
                "service_tier": service_tier,
                "execution_expires_after": execution_expires_after,
                "generate_audio": generate_audio,
                "draft": draft,
                "resolution": resolution,
                "ratio": ratio,
                "duration": duration,
                "frames": frames,
                "seed": seed,
                "camera_fixed": camera_fixed,
                "watermark": watermark,
                "extra": extra,
            },
        )

    def ark_video(
        self,
        *,
        model: str,
        content: Sequence[_models.SeedanceContent | Mapping[str, Any]],
        callback_url: str | Unset = UNSET,
        return_last_frame: bool | Unset = UNSET,
        service_tier: Literal["default", "flex"] | str | Unset = UNSET,
        execution_expires_after: int | Unset = UNSET,
        generate_audio: bool | Unset = UNSET,
        draft: bool | Unset = UNSET,
        resolution: Literal["480p", "720p", "1080p"] | str | Unset = UNSET,
        ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive", "keep_ratio"] | str | Unset = UNSET,
        duration: int | Unset = UNSET,
        frames: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        camera_fixed: bool | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Seedance, under the vendor's own path.

        `seedanceArkCreateTask` of the contract. It costs money.

        Args:
            model: doubao-seedance-1-0-pro-250528 for instance.
            content: Text, pictures, video and sound.
            callback_url: A public address that is notified of changes.
            return_last_frame
            service_tier
            execution_expires_after: Seconds.
            generate_audio
            draft
            resolution
            ratio
            duration: Seconds.
            frames
            seed
            camera_fixed
            watermark
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["seedanceArkCreateTask"],
            {
                "model": model,
                "content": content,
                "callback_url": callback_url,
                "return_last_frame": return_last_frame,
                "service_tier": service_tier,
                "execution_expires_after": execution_expires_after,
                "generate_audio": generate_audio,
                "draft": draft,
                "resolution": resolution,
                "ratio": ratio,
                "duration": duration,
                "frames": frames,
                "seed": seed,
                "camera_fixed": camera_fixed,
                "watermark": watermark,
                "extra": extra,
            },
        )
