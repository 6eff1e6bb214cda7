"""Typed methods for the family `minimax`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    FollowUp,
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
    "minimaxCreateVideo": Operation(
        id="minimaxCreateVideo",
        family="minimax",
        name="video",
        method="POST",
        path="/minimax/v1/video_generation",
        paid=True,
        query=Query(method="GET", path="/minimax/v1/query/video_generation", place="query", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("minimax-error", "task-dto", "minimax"),
            urls="data.data.file.download_url || data.file.download_url",
            typical=180,
            deadline=3600,
            kind_fields=("model", "duration", "resolution"),
            follow_up=FollowUp(
                query=Query(method="GET", path="/minimax/v1/files/retrieve", place="query", name="file_id"),
                id="file_id || data.data.file_id",
                urls="[file.download_url, file.backup_download_url]",
            ),
        ),
        uploads={
            "first_frame_image": {
                "type": "image",
                "accepts": ["url", "data-uri"],
                "max_bytes": 20971519,
                "pixels": {"min": 301},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "last_frame_image": {
                "type": "image",
                "accepts": ["url", "data-uri"],
                "max_bytes": 20971519,
                "pixels": {"min": 301},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
    ),
    "minimaxRetrieveFile": Operation(
        id="minimaxRetrieveFile",
        family="minimax",
        name="file",
        method="GET",
        path="/minimax/v1/files/retrieve",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="video", urls="file.download_url"),
        uploads={},
        places={
            "file_id": ("query", "file_id"),
        },
        needs=("file_id",),
    ),
}


class Minimax(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `minimax`; names follow the gateway's own paths."""

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
        model: Literal[
            "MiniMax-Hailuo-2.3",
            "MiniMax-Hailuo-2.3-Fast",
            "MiniMax-Hailuo-02",
            "T2V-01",
            "T2V-01-Director",
            "I2V-01",
            "I2V-01-Director",
            "I2V-01-live",
            "S2V-01",
        ]
        | str,
        prompt: str | Unset = UNSET,
        duration: Literal[6, 10] | int | Unset = UNSET,
        resolution: Literal["512P", "720P", "768P", "1080P"] | str | Unset = UNSET,
        first_frame_image: FileInput | Unset = UNSET,
        last_frame_image: FileInput | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        fast_pretreatment: bool | Unset = UNSET,
        subject_reference: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with MiniMax.

        In the documentation of the bilingual API reference (Generate video); NiceRouter (首尾帧视频).

        `minimaxCreateVideo` of the contract. It costs money.

        Args:
            model
            prompt: What to show.
            duration: Seconds; 10 not in 1080P.
            resolution
            first_frame_image: The first frame. Less than 20 MB, its short side more than 300 pixels, ratio between
                2:5 and 5:2. Give a URL or a file or its bytes.
            last_frame_image: The last frame. Less than 20 MB, its short side more than 300 pixels, ratio between
                2:5 and 5:2. Give a URL or a file or its bytes.
            prompt_optimizer
            fast_pretreatment
            subject_reference: S2V-01 only.
            callback_url: A public address that is notified of changes.
            aigc_watermark
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["minimaxCreateVideo"],
            {
                "model": model,
                "prompt": prompt,
                "duration": duration,
                "resolution": resolution,
                "first_frame_image": first_frame_image,
                "last_frame_image": last_frame_image,
                "prompt_optimizer": prompt_optimizer,
                "fast_pretreatment": fast_pretreatment,
                "subject_reference": subject_reference,
                "callback_url": callback_url,
                "aigc_watermark": aigc_watermark,
                "extra": extra,
            },
        )

    def file(
        self,
        *,
        file_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get the link of a file of MiniMax.

        In the documentation of the bilingual API reference (Get file).

        `minimaxRetrieveFile` of the contract. It is free.

        Args:
            file_id: Id of the file.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["minimaxRetrieveFile"],
            {
                "file_id": file_id,
                "extra": extra,
            },
        )
