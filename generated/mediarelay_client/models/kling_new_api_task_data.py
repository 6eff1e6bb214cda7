from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_new_api_task_data_status_type_0 import (
    KlingNewApiTaskDataStatusType0,
    check_kling_new_api_task_data_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="KlingNewApiTaskData")


@_attrs_define
class KlingNewApiTaskData:
    """
    Attributes:
        task_id (str):
        status (KlingNewApiTaskDataStatusType0 | str):
        id (int | Unset):
        action (str | Unset):
        fail_reason (str | Unset): The reason of a failure, and in era C the URL of the video on success.
        result_url (str | Unset): The URL of the video on success, and the text of the error on failure.
        submit_time (int | Unset): Unix seconds.
        start_time (int | Unset): Unix seconds; 0 until known.
        finish_time (int | Unset): Unix seconds; 0 until known.
        progress (str | Unset): Percent, such as `30%`.
        created_at (int | Unset): Unix seconds.
        updated_at (int | Unset): Unix seconds.
        data (FreeForm | None | Unset):
    """

    task_id: str
    status: KlingNewApiTaskDataStatusType0 | str
    id: int | Unset = UNSET
    action: str | Unset = UNSET
    fail_reason: str | Unset = UNSET
    result_url: str | Unset = UNSET
    submit_time: int | Unset = UNSET
    start_time: int | Unset = UNSET
    finish_time: int | Unset = UNSET
    progress: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    data: FreeForm | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        task_id = self.task_id

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        id = self.id

        action = self.action

        fail_reason = self.fail_reason

        result_url = self.result_url

        submit_time = self.submit_time

        start_time = self.start_time

        finish_time = self.finish_time

        progress = self.progress

        created_at = self.created_at

        updated_at = self.updated_at

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, FreeForm):
            data = self.data.to_dict()
        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
                "status": status,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if action is not UNSET:
            field_dict["action"] = action
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
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        task_id = d.pop("task_id")

        def _parse_status(data: object) -> KlingNewApiTaskDataStatusType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_kling_new_api_task_data_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingNewApiTaskDataStatusType0 | str, data)

        status = _parse_status(d.pop("status"))

        id = d.pop("id", UNSET)

        action = d.pop("action", UNSET)

        fail_reason = d.pop("fail_reason", UNSET)

        result_url = d.pop("result_url", UNSET)

        submit_time = d.pop("submit_time", UNSET)

        start_time = d.pop("start_time", UNSET)

        finish_time = d.pop("finish_time", UNSET)

        progress = d.pop("progress", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        def _parse_data(data: object) -> FreeForm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = FreeForm.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FreeForm | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        kling_new_api_task_data = cls(
            task_id=task_id,
            status=status,
            id=id,
            action=action,
            fail_reason=fail_reason,
            result_url=result_url,
            submit_time=submit_time,
            start_time=start_time,
            finish_time=finish_time,
            progress=progress,
            created_at=created_at,
            updated_at=updated_at,
            data=data,
        )

        kling_new_api_task_data.additional_properties = d
        return kling_new_api_task_data

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
