from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.task_dto_status_type_0 import (
    TaskDtoStatusType0,
    check_task_dto_status_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="TaskDtoData")


@_attrs_define
class TaskDtoData:
    """
    Attributes:
        task_id (str):
        status (str | TaskDtoStatusType0):
        action (str | Unset):
        platform (str | Unset):
        fail_reason (None | str | Unset):
        result_url (None | str | Unset):
        submit_time (int | Unset): Unix seconds.
        start_time (int | Unset): Unix seconds; 0 until then.
        finish_time (int | Unset): Unix seconds; 0 until then.
        progress (float | str | Unset): Percent.
        data (Any | Unset): What the vendor answered last.
    """

    task_id: str
    status: str | TaskDtoStatusType0
    action: str | Unset = UNSET
    platform: str | Unset = UNSET
    fail_reason: None | str | Unset = UNSET
    result_url: None | str | Unset = UNSET
    submit_time: int | Unset = UNSET
    start_time: int | Unset = UNSET
    finish_time: int | Unset = UNSET
    progress: float | str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        action = self.action

        platform = self.platform

        fail_reason: None | str | Unset
        if isinstance(self.fail_reason, Unset):
            fail_reason = UNSET
        else:
            fail_reason = self.fail_reason

        result_url: None | str | Unset
        if isinstance(self.result_url, Unset):
            result_url = UNSET
        else:
            result_url = self.result_url

        submit_time = self.submit_time

        start_time = self.start_time

        finish_time = self.finish_time

        progress: float | str | Unset
        if isinstance(self.progress, Unset):
            progress = UNSET
        else:
            progress = self.progress

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
                "status": status,
            }
        )
        if action is not UNSET:
            field_dict["action"] = action
        if platform is not UNSET:
            field_dict["platform"] = platform
        if fail_reason is not UNSET:
            field_dict["fail_reason"] = fail_reason
        if result_url is not UNSET:
            field_dict["result_url"] = result_url
        if submit_time is not UNSET:
            field_dict["submit_time"] = submit_time
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if finish_time is not UNSET:
            field_dict["finish_time"] = finish_time
        if progress is not UNSET:
            field_dict["progress"] = progress
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_id = d.pop("task_id")

        def _parse_status(data: object) -> str | TaskDtoStatusType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_task_dto_status_type_0 = check_task_dto_status_type_0(data)

                return componentsschemas_task_dto_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | TaskDtoStatusType0, data)

        status = _parse_status(d.pop("status"))

        action = d.pop("action", UNSET)

        platform = d.pop("platform", UNSET)

        def _parse_fail_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        fail_reason = _parse_fail_reason(d.pop("fail_reason", UNSET))

        def _parse_result_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_url = _parse_result_url(d.pop("result_url", UNSET))

        submit_time = d.pop("submit_time", UNSET)

        start_time = d.pop("start_time", UNSET)

        finish_time = d.pop("finish_time", UNSET)

        def _parse_progress(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        progress = _parse_progress(d.pop("progress", UNSET))

        data = d.pop("data", UNSET)

        task_dto_data = cls(
            task_id=task_id,
            status=status,
            action=action,
            platform=platform,
            fail_reason=fail_reason,
            result_url=result_url,
            submit_time=submit_time,
            start_time=start_time,
            finish_time=finish_time,
            progress=progress,
            data=data,
        )

        task_dto_data.additional_properties = d
        return task_dto_data

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
