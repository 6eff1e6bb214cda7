from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.video_task_status_type_0 import (
    VideoTaskStatusType0,
    check_video_task_status_type_0,
)

T = TypeVar("T", bound="VideoResponse")


@_attrs_define
class VideoResponse:
    """What is documented as the response to a submission.

    Attributes:
        task_id (str): Id of the task.
        status (str | VideoTaskStatusType0): How far it is. Three vocabularies have been published.
    """

    task_id: str
    status: str | VideoTaskStatusType0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_id = d.pop("task_id")

        def _parse_status(data: object) -> str | VideoTaskStatusType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_video_task_status_type_0 = check_video_task_status_type_0(data)

                return componentsschemas_video_task_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | VideoTaskStatusType0, data)

        status = _parse_status(d.pop("status"))

        video_response = cls(
            task_id=task_id,
            status=status,
        )

        video_response.additional_properties = d
        return video_response

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
