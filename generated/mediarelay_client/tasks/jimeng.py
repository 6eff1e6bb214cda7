"""Typed methods for the family `jimeng`."""

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
    "jimengSubmitVideo": Operation(
        id="jimengSubmitVideo",
        family="jimeng",
        name="video",
        method="POST",
        path="/jimeng/submit/videos",
        paid=True,
        query=Query(method="GET", path="/jimeng/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("task-dto", "task-dto-id"),
            urls="data.data.video || data.data.data.video || data.data.video_url",
            typical=120,
            deadline=3600,
            kind_fields=("duration",),
        ),
        uploads={"image_url": {"type": "image", "accepts": ["url"]}},
        places={},
    ),
    "jimengOfficialAction": Operation(
        id="jimengOfficialAction",
        family="jimeng",
        name="official_action",
        method="POST",
        path="/jimeng/",
        paid=True,
        query=Query(
            method="POST",
            path="/jimeng/",
            place="body",
            name="task_id",
            fixed={"Action": "CVSync2AsyncGetResult", "Version": "2022-08-31"},
            keep=("req_key",),
        ),
        lifecycle=Lifecycle(
            media="video",
            dialects=("jimeng-official", "task-dto", "task-dto-id", "openai-video"),
            urls="data.video_url || data.result_url",
            typical=120,
            deadline=3600,
        ),
        uploads={"binary_data_base64[]": {"type": "image", "accepts": ["base64"]}},
        places={
            "action": ("query", "Action"),
            "version": ("query", "Version"),
        },
        free_when={"Action": "CVSync2AsyncGetResult"},
        needs=("action", "version"),
        forms=("vendor", "new-api"),
    ),
}


class Jimeng(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `jimeng`; names follow the gateway's own paths."""

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
        prompt: str,
        image_url: FileInput | Unset = UNSET,
        duration: Literal[5, 10] | int | Unset = UNSET,
        aspect_ratio: Literal["1:1", "21:9", "16:9", "9:16", "4:3", "3:4"] | str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Jimeng.

        In the documentation of NiceRouter (提交视频生成任务).

        `jimengSubmitVideo` of the contract. It costs money.

        Args:
            prompt: What to show.
            image_url: The first frame. Give a URL.
            duration: Seconds.
            aspect_ratio
            cfg_scale
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["jimengSubmitVideo"],
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "cfg_scale": cfg_scale,
                "extra": extra,
            },
        )

    def official_action(
        self,
        *,
        action: Literal["CVSync2AsyncSubmitTask", "CVSync2AsyncGetResult"],
        version: str,
        req_key: str,
        prompt: str | Unset = UNSET,
        image_urls: Sequence[str] | Unset = UNSET,
        binary_data_base64: Sequence[FileInput] | Unset = UNSET,
        seed: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        frames: Literal[121, 241] | int | Unset = UNSET,
        task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Submit to Jimeng, or query, in the vendor's form.

        One path for both: with `Action` CVSync2AsyncSubmitTask a submission, with CVSync2AsyncGetResult, `req_key`
        and `task_id` a query, which is free.
        In the documentation of New API (即梦视频生成).

        `jimengOfficialAction` of the contract. It costs money.

        Args:
            action: Whether to submit or to query.
            version: 2022-08-31.
            req_key: The vendor's name of the model.
            prompt: What to show.
            image_urls
            binary_data_base64
            seed
            aspect_ratio
            frames
            task_id: The task to query.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["jimengOfficialAction"],
            {
                "action": action,
                "version": version,
                "req_key": req_key,
                "prompt": prompt,
                "image_urls": image_urls,
                "binary_data_base64": binary_data_base64,
                "seed": seed,
                "aspect_ratio": aspect_ratio,
                "frames": frames,
                "task_id": task_id,
                "extra": extra,
            },
        )
