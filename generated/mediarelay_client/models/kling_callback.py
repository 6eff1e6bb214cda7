from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_status_type_0 import KlingStatusType0, check_kling_status_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_balance_deduction import KlingBalanceDeduction
    from ..models.kling_task_info import KlingTaskInfo
    from ..models.kling_task_result import KlingTaskResult


T = TypeVar("T", bound="KlingCallback")


@_attrs_define
class KlingCallback:
    """What is posted to callback_url. There are no watermarked URLs in it.

    Attributes:
        task_id (str):
        task_status (KlingStatusType0 | str):
        task_status_msg (str | Unset):
        created_at (int | Unset): Unix time in milliseconds.
        updated_at (int | Unset): Unix time in milliseconds.
        final_unit_deduction (str | Unset):
        final_balance_deduction (KlingBalanceDeduction | Unset):
        task_info (KlingTaskInfo | Unset):
        task_result (KlingTaskResult | Unset): What a task made. Which list is there depends on the operation, and
            gateways print them under the wrong one (the Chinese guide shows videos on an images route), so none is
            required. Files go after 30 days at the latest.
    """

    task_id: str
    task_status: KlingStatusType0 | str
    task_status_msg: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    final_unit_deduction: str | Unset = UNSET
    final_balance_deduction: KlingBalanceDeduction | Unset = UNSET
    task_info: KlingTaskInfo | Unset = UNSET
    task_result: KlingTaskResult | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        task_status: str
        if isinstance(self.task_status, str):
            task_status = self.task_status
        else:
            task_status = self.task_status

        task_status_msg = self.task_status_msg

        created_at = self.created_at

        updated_at = self.updated_at

        final_unit_deduction = self.final_unit_deduction

        final_balance_deduction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.final_balance_deduction, Unset):
            final_balance_deduction = self.final_balance_deduction.to_dict()

        task_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.task_info, Unset):
            task_info = self.task_info.to_dict()

        task_result: dict[str, Any] | Unset = UNSET
        if not isinstance(self.task_result, Unset):
            task_result = self.task_result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
                "task_status": task_status,
            }
        )
        if task_status_msg is not UNSET:
            field_dict["task_status_msg"] = task_status_msg
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if final_unit_deduction is not UNSET:
            field_dict["final_unit_deduction"] = final_unit_deduction
        if final_balance_deduction is not UNSET:
            field_dict["final_balance_deduction"] = final_balance_deduction
        if task_info is not UNSET:
            field_dict["task_info"] = task_info
        if task_result is not UNSET:
            field_dict["task_result"] = task_result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_balance_deduction import KlingBalanceDeduction  # noqa: PLC0415
        from ..models.kling_task_info import KlingTaskInfo  # noqa: PLC0415
        from ..models.kling_task_result import KlingTaskResult  # noqa: PLC0415

        d = dict(src_dict)
        task_id = d.pop("task_id")

        def _parse_task_status(data: object) -> KlingStatusType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_status_type_0 = check_kling_status_type_0(data)

                return componentsschemas_kling_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingStatusType0 | str, data)

        task_status = _parse_task_status(d.pop("task_status"))

        task_status_msg = d.pop("task_status_msg", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        final_unit_deduction = d.pop("final_unit_deduction", UNSET)

        _final_balance_deduction = d.pop("final_balance_deduction", UNSET)
        final_balance_deduction: KlingBalanceDeduction | Unset
        if isinstance(_final_balance_deduction, Unset):
            final_balance_deduction = UNSET
        else:
            final_balance_deduction = KlingBalanceDeduction.from_dict(_final_balance_deduction)

        _task_info = d.pop("task_info", UNSET)
        task_info: KlingTaskInfo | Unset
        if isinstance(_task_info, Unset):
            task_info = UNSET
        else:
            task_info = KlingTaskInfo.from_dict(_task_info)

        _task_result = d.pop("task_result", UNSET)
        task_result: KlingTaskResult | Unset
        if isinstance(_task_result, Unset):
            task_result = UNSET
        else:
            task_result = KlingTaskResult.from_dict(_task_result)

        kling_callback = cls(
            task_id=task_id,
            task_status=task_status,
            task_status_msg=task_status_msg,
            created_at=created_at,
            updated_at=updated_at,
            final_unit_deduction=final_unit_deduction,
            final_balance_deduction=final_balance_deduction,
            task_info=task_info,
            task_result=task_result,
        )

        kling_callback.additional_properties = d
        return kling_callback

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
