"""Typed methods for the family `replicate`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    "replicateCreateModelPrediction": Operation(
        id="replicateCreateModelPrediction",
        family="replicate",
        name="predict",
        method="POST",
        path="/replicate/v1/models/{owner}/{name}/predictions",
        paid=True,
        query=Query(method="GET", path="/replicate/v1/predictions/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="image",
            dialects=("prediction",),
            urls="output",
            artefacts="output",
            typical=30,
            deadline=1800,
            kind_fields=("owner", "name", "version"),
        ),
        uploads={},
        places={
            "owner": ("path", "owner"),
            "name": ("path", "name"),
        },
        cancel=Query(method="POST", path="/replicate/v1/predictions/{task_id}/cancel", place="path", name="id"),
        needs=("owner", "name"),
    ),
    "replicateCreatePrediction": Operation(
        id="replicateCreatePrediction",
        family="replicate",
        name="predict_version",
        method="POST",
        path="/replicate/v1/predictions",
        paid=True,
        query=Query(method="GET", path="/replicate/v1/predictions/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="image",
            dialects=("prediction",),
            urls="output",
            artefacts="output",
            typical=30,
            deadline=1800,
            kind_fields=("owner", "name", "version"),
        ),
        uploads={},
        places={},
        cancel=Query(method="POST", path="/replicate/v1/predictions/{task_id}/cancel", place="path", name="id"),
    ),
}


class Replicate(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `replicate`; names follow the gateway's own paths."""

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

    def predict(
        self,
        *,
        owner: str,
        name: str,
        input: _models.ReplicateInput | Mapping[str, Any],
        webhook: str | Unset = UNSET,
        webhook_events_filter: Sequence[str] | Unset = UNSET,
        stream: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Run a model by its name.

        One route serves every model that the gateways' menus name; only `input` differs.
        In the documentation of the bilingual API reference (Generate); the Chinese guide (创建任务-通过url路径, 创建任务-black-
        forest-labs/flux-1.1-pro, 创建任务-black-forest-labs/flux-1.1-pro-ultra, 创建任务-black-forest-labs/flux-dev, 创建任务-
        black-forest-labs/flux-pro, 创建任务-black-forest-labs/flux-schnell, 创建任务-minimax/video-01-live, 创建任务-
        minimax/video-01, 创建任务-recraft-ai/recraft-v3, 创建任务-recraft-ai/recraft-v3-svg, 创建任务-ideogram-
        ai/ideogram-v2-turbo); NiceRouter (创建任务 black-forest-labs/flux-kontext-dev, 创建任务 ideogram-
        ai/ideogram-v2-turbo, 创建任务 minimax/video-01-live, 创建任务 minimax/video-01, 创建任务 recraft-ai/recraft-v3, 创建任务
        recraft-ai/recraft-v3-svg, 创建任务 black-forest-labs/flux-1.1-pro-ultra, 创建任务 black-forest-labs/flux-kontext-
        pro, 创建任务 black-forest-labs/flux-kontext-max, 创建任务 flux-kontext-apps/multi-image-kontext-max, 创建任务 flux-
        kontext-apps/multi-image-kontext-pro, 创建任务 riffusion/riffusion, 创建任务 black-forest-labs/flux-fill-dev, 创建任务
        black-forest-labs/flux-fill-pro, 创建任务 google/imagen-4-fast, 创建任务 google/imagen-4-ultra, 创建任务
        google/imagen-4, 创建任务 prunaai/vace-14b, /replicate/v1/model/bytedance/seedream-4/predictions).

        `replicateCreateModelPrediction` of the contract. It costs money.

        Args:
            owner: Owner of the model, black-forest-labs for instance.
            name: Name of the model, flux-kontext-pro for instance.
            input: The model's own fields; its page at the vendor lists them.
            webhook: A public address that is notified of changes.
            webhook_events_filter: Which changes to send.
            stream
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["replicateCreateModelPrediction"],
            {
                "owner": owner,
                "name": name,
                "input": input,
                "webhook": webhook,
                "webhook_events_filter": webhook_events_filter,
                "stream": stream,
                "extra": extra,
            },
        )

    def predict_version(
        self,
        *,
        version: str,
        input: _models.ReplicateInput | Mapping[str, Any],
        webhook: str | Unset = UNSET,
        webhook_events_filter: Sequence[str] | Unset = UNSET,
        stream: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Run a version of a model.

        In the documentation of the Chinese guide (创建任务-通过模型version(predictions), 创建任务-stability-ai/stable-
        diffusion, 创建任务-stability-ai/sdxl, 创建任务-stability-ai/stable-diffusion-inpainting, 创建任务-stability-ai/stable-
        diffusion-img2img, 创建任务-lucataco/flux-schnell-lora, 创建任务-lucataco/flux-dev-lora, 创建任务-andreasjansson/stable-
        diffusion-animation, 创建任务-lucataco/animate-diff, 创建任务-sujaykhandekar/object-removal, 创建任务-cjwbw/rembg);
        NiceRouter (创建任务 lucataco/remove-bg).

        `replicateCreatePrediction` of the contract. It costs money.

        Args:
            version: 64 hexadecimal digits, or owner/name and these.
            input: The model's own fields; its page at the vendor lists them.
            webhook: A public address that is notified of changes.
            webhook_events_filter: Which changes to send.
            stream
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["replicateCreatePrediction"],
            {
                "version": version,
                "input": input,
                "webhook": webhook,
                "webhook_events_filter": webhook_events_filter,
                "stream": stream,
                "extra": extra,
            },
        )
