"""Typed methods for the family `runway`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    "runwayOfficialImageToVideo": Operation(
        id="runwayOfficialImageToVideo",
        family="runway",
        name="image_to_video",
        method="POST",
        path="/runwayml/v1/image_to_video",
        paid=True,
        query=Query(method="GET", path="/runwayml/v1/tasks/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("runway", "task-dto"),
            urls="output",
            typical=90,
            deadline=3600,
            kind_fields=("model", "duration"),
        ),
        uploads={
            "promptImage": {"type": "image", "accepts": ["url", "data-uri"]},
            "promptImage[].uri": {"type": "image", "accepts": ["url", "data-uri"]},
        },
        places={},
        cancel=Query(method="DELETE", path="/runwayml/v1/tasks/{task_id}", place="path", name="id"),
    ),
    "runwayProGenerate": Operation(
        id="runwayProGenerate",
        family="runway",
        name="pro_generate",
        method="POST",
        path="/runway/pro/generate",
        paid=True,
        query=Query(method="POST", path="/runway/feed", place="body", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("runway-pro", "task-dto"),
            urls="data.video_url || data.raw_video_url",
            typical=90,
            deadline=3600,
            kind_fields=("model",),
        ),
        uploads={"image": {"type": "image", "accepts": ["url"]}},
        places={},
    ),
    "runwayProVideo2Video": Operation(
        id="runwayProVideo2Video",
        family="runway",
        name="pro_video2video",
        method="POST",
        path="/runway/pro/video2video",
        paid=True,
        query=Query(method="POST", path="/runway/feed", place="body", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("runway-pro", "task-dto"),
            urls="data.video_url || data.raw_video_url",
            typical=90,
            deadline=3600,
            kind_fields=("model",),
        ),
        uploads={"video": {"type": "video", "accepts": ["url"]}},
        places={},
    ),
    "runwayProActOne": Operation(
        id="runwayProActOne",
        family="runway",
        name="pro_act_one",
        method="POST",
        path="/runway/pro/act_one",
        paid=True,
        query=Query(method="POST", path="/runway/feed", place="body", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            dialects=("runway-pro", "task-dto"),
            urls="data.video_url || data.raw_video_url",
            typical=90,
            deadline=3600,
            kind_fields=("model",),
        ),
        uploads={"video": {"type": "video", "accepts": ["url"]}, "image": {"type": "image", "accepts": ["url"]}},
        places={},
    ),
    "runwayOldCreateTask": Operation(
        id="runwayOldCreateTask",
        family="runway",
        name="old_task",
        method="POST",
        path="/runway/tasks",
        paid=True,
        query=Query(method="GET", path="/runway/tasks/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="video", dialects=("runway-old",), urls="task.artifacts[].url", typical=120, deadline=3600
        ),
        uploads={},
        places={},
    ),
}


class Runway(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `runway`; names follow the gateway's own paths."""

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

    def image_to_video(
        self,
        *,
        model: Literal["gen3a_turbo", "gen4_turbo", "gen4.5"] | str,
        promptImage: FileInput | Sequence[_models.RunwayFrame | Mapping[str, Any]],
        ratio: Literal["1280:768", "768:1280", "1280:720", "720:1280", "1104:832", "832:1104", "960:960", "1584:672"]
        | str,
        promptText: str | Unset = UNSET,
        duration: Literal[5, 10] | int | Unset = UNSET,
        seed: int | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from a picture with Runway.

        The header `X-Runway-Version` (2024-11-06), which the vendor wants, is the gateway's business.
        In the documentation of the bilingual API reference (image to video); NiceRouter (提交视频生成任务).

        `runwayOfficialImageToVideo` of the contract. It costs money.

        Args:
            model
            promptImage: The first frame, or a list of frames with their positions.
            ratio
            promptText: What to show.
            duration: Seconds.
            seed
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
            OPERATIONS["runwayOfficialImageToVideo"],
            {
                "model": model,
                "promptImage": promptImage,
                "ratio": ratio,
                "promptText": promptText,
                "duration": duration,
                "seed": seed,
                "watermark": watermark,
                "extra": extra,
            },
        )

    def pro_generate(
        self,
        *,
        prompt: str,
        image: FileInput | Unset = UNSET,
        model: Literal["gen3", "gen4"] | str | Unset = UNSET,
        ratio: str | Unset = UNSET,
        style: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        options: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from text or a picture with Runway (reverse).

        In the documentation of the bilingual API reference (text to video, image to video).

        `runwayProGenerate` of the contract. It costs money.

        Args:
            prompt: What to show.
            image: The first frame; without it the video is made from text. Give a URL.
            model
            ratio
            style
            callback_url: A public address that is notified of the end.
            options: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["runwayProGenerate"],
            {
                "prompt": prompt,
                "image": image,
                "model": model,
                "ratio": ratio,
                "style": style,
                "callback_url": callback_url,
                "options": options,
                "extra": extra,
            },
        )

    def pro_video2video(
        self,
        *,
        video: FileInput,
        prompt: str | Unset = UNSET,
        model: str | Unset = UNSET,
        style: str | Unset = UNSET,
        options: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from a video with Runway (reverse).

        In the documentation of the bilingual API reference (video2video).

        `runwayProVideo2Video` of the contract. It costs money.

        Args:
            video: What to change. Give a URL.
            prompt
            model
            style
            options: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["runwayProVideo2Video"],
            {
                "video": video,
                "prompt": prompt,
                "model": model,
                "style": style,
                "options": options,
                "extra": extra,
            },
        )

    def pro_act_one(
        self,
        *,
        video: FileInput,
        image: FileInput,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Let a picture act as a video does with Runway (reverse).

        16:9 only.
        In the documentation of the bilingual API reference (Act-one).

        `runwayProActOne` of the contract. It costs money.

        Args:
            video: How to act. Give a URL.
            image: Who acts. Give a URL.
            callback_url: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["runwayProActOne"],
            {
                "video": video,
                "image": image,
                "callback_url": callback_url,
                "extra": extra,
            },
        )

    def old_task(
        self,
        *,
        taskType: Literal["gen2", "europa", "gen3a_turbo"] | str,
        options: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Runway, in the form of its first relays.

        `runwayOldCreateTask` of the contract. It costs money.

        Args:
            taskType: Model.
            options: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["runwayOldCreateTask"],
            {
                "taskType": taskType,
                "options": options,
                "extra": extra,
            },
        )
