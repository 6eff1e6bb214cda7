"""Typed methods for the family `wan`."""

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

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "wanCreateVideo": Operation(
        id="wanCreateVideo",
        family="wan",
        name="video",
        method="POST",
        path="/alibailian/api/v1/services/aigc/video-generation/video-synthesis",
        paid=True,
        query=Query(method="GET", path="/alibailian/api/v1/tasks/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("wan",),
            urls="[output.video_url, output.results[].url][]",
            clip_seconds="usage.duration",
            typical=150,
            deadline=3600,
            kind_fields=("model",),
        ),
        uploads={
            "input.img_url": {"type": "image", "accepts": ["url", "data-uri"]},
            "input.first_frame_url": {"type": "image", "accepts": ["url", "data-uri"]},
            "input.last_frame_url": {"type": "image", "accepts": ["url", "data-uri"]},
        },
        places={},
    ),
}


class Wan(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `wan`; names follow the gateway's own paths."""

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
        input: _models.WanInput | Mapping[str, Any],
        parameters: _models.WanParameters | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Wan.

        The header `X-DashScope-Async`, which the vendor wants, is the gateway's business.
        In the documentation of NiceRouter (生成视频).

        `wanCreateVideo` of the contract. It costs money.

        Args:
            model: wan2.5-t2v-preview for instance.
            input
            parameters
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["wanCreateVideo"],
            {
                "model": model,
                "input": input,
                "parameters": parameters,
                "extra": extra,
            },
        )
