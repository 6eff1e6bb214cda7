from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_video_request_action import (
    MidjourneyVideoRequestAction,
    check_midjourney_video_request_action,
)
from ..models.midjourney_video_request_batch_size import (
    MidjourneyVideoRequestBatchSize,
    check_midjourney_video_request_batch_size,
)
from ..models.midjourney_video_request_motion import (
    MidjourneyVideoRequestMotion,
    check_midjourney_video_request_motion,
)
from ..models.midjourney_video_request_video_type import (
    MidjourneyVideoRequestVideoType,
    check_midjourney_video_request_video_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyVideoRequest")


@_attrs_define
class MidjourneyVideoRequest:
    """
    Attributes:
        motion (MidjourneyVideoRequestMotion): How much moves.
        prompt (str | Unset): What to show.
        image (str | Unset): A frame.
        end_image (str | Unset): A frame.
        loop (bool | Unset):
        action (MidjourneyVideoRequestAction | Unset): To make a video longer.
        index (int | Unset): Which of the task's videos.
        task_id (str | Unset): The task with the video.
        video_type (MidjourneyVideoRequestVideoType | Unset):
        batch_size (MidjourneyVideoRequestBatchSize | Unset): How many videos.
    """

    motion: MidjourneyVideoRequestMotion
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    end_image: str | Unset = UNSET
    loop: bool | Unset = UNSET
    action: MidjourneyVideoRequestAction | Unset = UNSET
    index: int | Unset = UNSET
    task_id: str | Unset = UNSET
    video_type: MidjourneyVideoRequestVideoType | Unset = UNSET
    batch_size: MidjourneyVideoRequestBatchSize | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        motion: str = self.motion

        prompt = self.prompt

        image = self.image

        end_image = self.end_image

        loop = self.loop

        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        index = self.index

        task_id = self.task_id

        video_type: str | Unset = UNSET
        if not isinstance(self.video_type, Unset):
            video_type = self.video_type

        batch_size: int | Unset = UNSET
        if not isinstance(self.batch_size, Unset):
            batch_size = self.batch_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "motion": motion,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if image is not UNSET:
            field_dict["image"] = image
        if end_image is not UNSET:
            field_dict["endImage"] = end_image
        if loop is not UNSET:
            field_dict["loop"] = loop
        if action is not UNSET:
            field_dict["action"] = action
        if index is not UNSET:
            field_dict["index"] = index
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if video_type is not UNSET:
            field_dict["videoType"] = video_type
        if batch_size is not UNSET:
            field_dict["batchSize"] = batch_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        motion = check_midjourney_video_request_motion(d.pop("motion"))

        prompt = d.pop("prompt", UNSET)

        image = d.pop("image", UNSET)

        end_image = d.pop("endImage", UNSET)

        loop = d.pop("loop", UNSET)

        _action = d.pop("action", UNSET)
        action: MidjourneyVideoRequestAction | Unset
        if isinstance(_action, Unset):
            action = UNSET
        else:
            action = check_midjourney_video_request_action(_action)

        index = d.pop("index", UNSET)

        task_id = d.pop("taskId", UNSET)

        _video_type = d.pop("videoType", UNSET)
        video_type: MidjourneyVideoRequestVideoType | Unset
        if isinstance(_video_type, Unset):
            video_type = UNSET
        else:
            video_type = check_midjourney_video_request_video_type(_video_type)

        _batch_size = d.pop("batchSize", UNSET)
        batch_size: MidjourneyVideoRequestBatchSize | Unset
        if isinstance(_batch_size, Unset):
            batch_size = UNSET
        else:
            batch_size = check_midjourney_video_request_batch_size(_batch_size)

        midjourney_video_request = cls(
            motion=motion,
            prompt=prompt,
            image=image,
            end_image=end_image,
            loop=loop,
            action=action,
            index=index,
            task_id=task_id,
            video_type=video_type,
            batch_size=batch_size,
        )

        midjourney_video_request.additional_properties = d
        return midjourney_video_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
