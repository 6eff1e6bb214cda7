"""Typed methods for the family `midjourney`."""

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
    "midjourneySubmitImagine": Operation(
        id="midjourneySubmitImagine",
        family="midjourney",
        name="imagine",
        method="POST",
        path="/mj/submit/imagine",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=60,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={"base64Array[]": {"type": "image", "accepts": ["data-uri"]}},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitAction": Operation(
        id="midjourneySubmitAction",
        family="midjourney",
        name="action",
        method="POST",
        path="/mj/submit/action",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=60,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitModal": Operation(
        id="midjourneySubmitModal",
        family="midjourney",
        name="modal",
        method="POST",
        path="/mj/submit/modal",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=60,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={"maskBase64": {"type": "image", "accepts": ["data-uri"]}},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitBlend": Operation(
        id="midjourneySubmitBlend",
        family="midjourney",
        name="blend",
        method="POST",
        path="/mj/submit/blend",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=60,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={"base64Array[]": {"type": "image", "accepts": ["data-uri"]}},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitDescribe": Operation(
        id="midjourneySubmitDescribe",
        family="midjourney",
        name="describe",
        method="POST",
        path="/mj/submit/describe",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="data",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="`null`",
            artefacts="properties.finalPrompt || promptEn",
            text="properties.finalPrompt || promptEn",
            typical=20,
            deadline=1800,
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={"base64": {"type": "image", "accepts": ["data-uri"]}},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitShorten": Operation(
        id="midjourneySubmitShorten",
        family="midjourney",
        name="shorten",
        method="POST",
        path="/mj/submit/shorten",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="data",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="`null`",
            artefacts="properties.finalPrompt || promptEn",
            text="properties.finalPrompt || promptEn",
            typical=20,
            deadline=1800,
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySwapFace": Operation(
        id="midjourneySwapFace",
        family="midjourney",
        name="swap_face",
        method="POST",
        path="/mj/insight-face/swap",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=30,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={
            "sourceBase64": {"type": "image", "accepts": ["data-uri"]},
            "targetBase64": {"type": "image", "accepts": ["data-uri"]},
        },
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneyUploadDiscordImages": Operation(
        id="midjourneyUploadDiscordImages",
        family="midjourney",
        name="upload",
        method="POST",
        path="/mj/submit/upload-discord-images",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", dialects=("midjourney-submit", "midjourney-error"), urls="result", artefacts="result"
        ),
        uploads={"base64Array[]": {"type": "image", "accepts": ["data-uri"]}},
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneyGetImageSeed": Operation(
        id="midjourneyGetImageSeed",
        family="midjourney",
        name="image_seed",
        method="GET",
        path="/mj/task/{id}/image-seed",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="`null`",
            artefacts="result || seed",
        ),
        uploads={},
        places={
            "id": ("path", "id"),
        },
        needs=("id",),
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitVideo": Operation(
        id="midjourneySubmitVideo",
        family="midjourney",
        name="video",
        method="POST",
        path="/mj/submit/video",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="video",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=120,
            deadline=3600,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={
            "image": {"type": "image", "accepts": ["url", "data-uri"]},
            "endImage": {"type": "image", "accepts": ["url", "data-uri"]},
        },
        places={},
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
    "midjourneySubmitImagineByMode": Operation(
        id="midjourneySubmitImagineByMode",
        family="midjourney",
        name="imagine_by_mode",
        method="POST",
        path="/{mode}/mj/submit/imagine",
        paid=True,
        query=Query(
            method="GET",
            path="/mj/task/{task_id}/fetch",
            place="path",
            name="id",
            credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
        ),
        lifecycle=Lifecycle(
            media="image",
            dialects=("midjourney-submit", "midjourney-error", "midjourney"),
            urls="[imageUrl, videoUrls[].url, videoUrl][]",
            rows="buttons[].{custom_id: customId, label: label}",
            typical=60,
            deadline=1800,
            kind_fields=("botType",),
            bulk_query=BulkQuery(
                operation_id="midjourneyListTasks",
                query=Query(
                    method="POST",
                    path="/mj/task/list-by-condition",
                    place="body",
                    name="ids",
                    form="list",
                    credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
                ),
                split="@",
                most=50,
            ),
        ),
        uploads={"base64Array[]": {"type": "image", "accepts": ["data-uri"]}},
        places={
            "mode": ("path", "mode"),
        },
        needs=("mode",),
        credentials={"Authorization": "Bearer {key}", "mj-api-secret": "{key}"},
    ),
}


class Midjourney(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `midjourney`; names follow the gateway's own paths."""

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

    def imagine(
        self,
        *,
        prompt: str,
        botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET,
        base64Array: Sequence[FileInput] | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        accountFilter: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make pictures with Midjourney.

        In the documentation of the bilingual API reference (Imagine); the Chinese guide (Mid journey 文生图);
        NiceRouter (提交Imagine任务).

        `midjourneySubmitImagine` of the contract. It costs money.

        Args:
            prompt: What to show.
            botType: Which bot.
            base64Array: Pictures to lean on.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            accountFilter: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitImagine"],
            {
                "prompt": prompt,
                "botType": botType,
                "base64Array": base64Array,
                "notifyHook": notifyHook,
                "state": state,
                "accountFilter": accountFilter,
                "extra": extra,
            },
        )

    def action(
        self,
        *,
        taskId: str,
        customId: str,
        chooseSameChannel: bool | Unset = UNSET,
        enableRemix: bool | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Press a button below a picture.

        In the documentation of the bilingual API reference (Action); NiceRouter (执行Action动作).

        `midjourneySubmitAction` of the contract. It costs money.

        Args:
            taskId: The task with the button.
            customId: The button's id, from the task's `buttons`.
            chooseSameChannel
            enableRemix
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitAction"],
            {
                "taskId": taskId,
                "customId": customId,
                "chooseSameChannel": chooseSameChannel,
                "enableRemix": enableRemix,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def modal(
        self,
        *,
        taskId: str,
        prompt: str | Unset = UNSET,
        maskBase64: FileInput | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Supply what a button requests.

        Needed where a task waits with the status MODAL.
        In the documentation of the bilingual API reference (Modal); NiceRouter (提交Modal).

        `midjourneySubmitModal` of the contract. It costs money.

        Args:
            taskId: The task that waits.
            prompt
            maskBase64: Where to paint. Give a file or its bytes.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitModal"],
            {
                "taskId": taskId,
                "prompt": prompt,
                "maskBase64": maskBase64,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def blend(
        self,
        *,
        base64Array: Sequence[FileInput],
        dimensions: Literal["PORTRAIT", "SQUARE", "LANDSCAPE"] | str | Unset = UNSET,
        botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Blend pictures.

        In the documentation of the bilingual API reference (Blend); NiceRouter (提交Blend任务).

        `midjourneySubmitBlend` of the contract. It costs money.

        Args:
            base64Array: The pictures.
            dimensions
            botType: Which bot.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitBlend"],
            {
                "base64Array": base64Array,
                "dimensions": dimensions,
                "botType": botType,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def describe(
        self,
        *,
        base64: FileInput | Unset = UNSET,
        link: str | Unset = UNSET,
        botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET,
        language: str | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Describe a picture.

        In the documentation of the bilingual API reference (Describe); NiceRouter (提交Describe任务).

        `midjourneySubmitDescribe` of the contract. It costs money.

        Args:
            base64: The picture; this or link. Give a file or its bytes.
            link: Its address; this or base64.
            botType: Which bot.
            language
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitDescribe"],
            {
                "base64": base64,
                "link": link,
                "botType": botType,
                "language": language,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def shorten(
        self,
        *,
        prompt: str,
        botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Shorten a prompt.

        In the documentation of the bilingual API reference (Shorten); NiceRouter (提交Shorten任务).

        `midjourneySubmitShorten` of the contract. It costs money.

        Args:
            prompt: What to shorten.
            botType: Which bot.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitShorten"],
            {
                "prompt": prompt,
                "botType": botType,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def swap_face(
        self,
        *,
        sourceBase64: FileInput,
        targetBase64: FileInput,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Swap faces.

        In the documentation of NiceRouter (提交swap_face任务).

        `midjourneySwapFace` of the contract. It costs money.

        Args:
            sourceBase64: Whose face. Give a file or its bytes.
            targetBase64: Into which picture. Give a file or its bytes.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySwapFace"],
            {
                "sourceBase64": sourceBase64,
                "targetBase64": targetBase64,
                "notifyHook": notifyHook,
                "state": state,
                "extra": extra,
            },
        )

    def upload(
        self,
        *,
        base64Array: Sequence[FileInput],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Upload pictures to Midjourney.

        In the documentation of the bilingual API reference (Upload discord); NiceRouter (上传图片).

        `midjourneyUploadDiscordImages` of the contract. It costs money.

        Args:
            base64Array: The pictures.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["midjourneyUploadDiscordImages"],
            {
                "base64Array": base64Array,
                "extra": extra,
            },
        )

    def image_seed(
        self,
        *,
        id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get the seed of a picture.

        The source returns `result`; NiceRouter's documentation shows a task, most likely pasted.
        In the documentation of the bilingual API reference (Get seed); NiceRouter (获取任务图片的seed).

        `midjourneyGetImageSeed` of the contract. It is free.

        Args:
            id: Id of the task.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["midjourneyGetImageSeed"],
            {
                "id": id,
                "extra": extra,
            },
        )

    def video(
        self,
        *,
        motion: Literal["low", "high"] | str,
        prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        endImage: FileInput | Unset = UNSET,
        loop: bool | Unset = UNSET,
        action: Literal["extend"] | str | Unset = UNSET,
        index: int | Unset = UNSET,
        taskId: str | Unset = UNSET,
        videoType: Literal["vid_1.1_i2v_480", "vid_1.1_i2v_720"] | str | Unset = UNSET,
        batchSize: Literal[1, 2, 4] | int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with Midjourney.

        `midjourneySubmitVideo` of the contract. It costs money.

        Args:
            motion: How much moves.
            prompt: What to show.
            image: A frame. Give a URL or a file or its bytes.
            endImage: A frame. Give a URL or a file or its bytes.
            loop
            action: To make a video longer.
            index: Which of the task's videos.
            taskId: The task with the video.
            videoType
            batchSize: How many videos.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitVideo"],
            {
                "motion": motion,
                "prompt": prompt,
                "image": image,
                "endImage": endImage,
                "loop": loop,
                "action": action,
                "index": index,
                "taskId": taskId,
                "videoType": videoType,
                "batchSize": batchSize,
                "extra": extra,
            },
        )

    def imagine_by_mode(
        self,
        *,
        mode: Literal["mj-fast", "mj-relax", "mj-turbo"],
        prompt: str,
        botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET,
        base64Array: Sequence[FileInput] | Unset = UNSET,
        notifyHook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        accountFilter: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make pictures with Midjourney at a speed of your choice.

        Gateways put the mode before every path of Midjourney; the other submissions take the same prefix.

        `midjourneySubmitImagineByMode` of the contract. It costs money.

        Args:
            mode: How soon, and at what price.
            prompt: What to show.
            botType: Which bot.
            base64Array: Pictures to lean on.
            notifyHook: A public address that is notified of the end.
            state: Comes back with the task.
            accountFilter: Whatever the gateway puts there.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["midjourneySubmitImagineByMode"],
            {
                "mode": mode,
                "prompt": prompt,
                "botType": botType,
                "base64Array": base64Array,
                "notifyHook": notifyHook,
                "state": state,
                "accountFilter": accountFilter,
                "extra": extra,
            },
        )
