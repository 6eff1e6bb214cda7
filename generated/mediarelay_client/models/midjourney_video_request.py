from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_video_request_action_type_0 import (
    MidjourneyVideoRequestActionType0,
    check_midjourney_video_request_action_type_0,
)
from ..models.midjourney_video_request_batch_size_type_0 import (
    MidjourneyVideoRequestBatchSizeType0,
    check_midjourney_video_request_batch_size_type_0,
)
from ..models.midjourney_video_request_motion_type_0 import (
    MidjourneyVideoRequestMotionType0,
    check_midjourney_video_request_motion_type_0,
)
from ..models.midjourney_video_request_video_type_type_0 import (
    MidjourneyVideoRequestVideoTypeType0,
    check_midjourney_video_request_video_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyVideoRequest")


@_attrs_define
class MidjourneyVideoRequest:
    """
    Attributes:
        motion (MidjourneyVideoRequestMotionType0 | str): How much moves.
        prompt (str | Unset): What to show.
        image (str | Unset): A frame.
        end_image (str | Unset): A frame.
        loop (bool | Unset):
        action (MidjourneyVideoRequestActionType0 | str | Unset): To make a video longer.
        index (int | Unset): Which of the task's videos.
        task_id (str | Unset): The task with the video.
        video_type (MidjourneyVideoRequestVideoTypeType0 | str | Unset):
        batch_size (int | MidjourneyVideoRequestBatchSizeType0 | Unset): How many videos.
    """

    motion: MidjourneyVideoRequestMotionType0 | str
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    end_image: str | Unset = UNSET
    loop: bool | Unset = UNSET
    action: MidjourneyVideoRequestActionType0 | str | Unset = UNSET
    index: int | Unset = UNSET
    task_id: str | Unset = UNSET
    video_type: MidjourneyVideoRequestVideoTypeType0 | str | Unset = UNSET
    batch_size: int | MidjourneyVideoRequestBatchSizeType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        motion: str
        if isinstance(self.motion, str):
            motion = self.motion
        else:
            motion = self.motion

        prompt = self.prompt

        image = self.image

        end_image = self.end_image

        loop = self.loop

        action: str | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        elif isinstance(self.action, str):
            action = self.action
        else:
            action = self.action

        index = self.index

        task_id = self.task_id

        video_type: str | Unset
        if isinstance(self.video_type, Unset):
            video_type = UNSET
        elif isinstance(self.video_type, str):
            video_type = self.video_type
        else:
            video_type = self.video_type

        batch_size: int | Unset
        if isinstance(self.batch_size, Unset):
            batch_size = UNSET
        elif isinstance(self.batch_size, int):
            batch_size = self.batch_size
        else:
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

        def _parse_motion(data: object) -> MidjourneyVideoRequestMotionType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                motion_type_0 = check_midjourney_video_request_motion_type_0(data)

                return motion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MidjourneyVideoRequestMotionType0 | str, data)

        motion = _parse_motion(d.pop("motion"))

        prompt = d.pop("prompt", UNSET)

        image = d.pop("image", UNSET)

        end_image = d.pop("endImage", UNSET)

        loop = d.pop("loop", UNSET)

        def _parse_action(data: object) -> MidjourneyVideoRequestActionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                action_type_0 = check_midjourney_video_request_action_type_0(data)

                return action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MidjourneyVideoRequestActionType0 | str | Unset, data)

        action = _parse_action(d.pop("action", UNSET))

        index = d.pop("index", UNSET)

        task_id = d.pop("taskId", UNSET)

        def _parse_video_type(data: object) -> MidjourneyVideoRequestVideoTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                video_type_type_0 = check_midjourney_video_request_video_type_type_0(data)

                return video_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MidjourneyVideoRequestVideoTypeType0 | str | Unset, data)

        video_type = _parse_video_type(d.pop("videoType", UNSET))

        def _parse_batch_size(data: object) -> int | MidjourneyVideoRequestBatchSizeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                batch_size_type_0 = check_midjourney_video_request_batch_size_type_0(data)

                return batch_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | MidjourneyVideoRequestBatchSizeType0 | Unset, data)

        batch_size = _parse_batch_size(d.pop("batchSize", UNSET))

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
