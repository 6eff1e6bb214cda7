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
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingTaskData")


@_attrs_define
class KlingTaskData:
    """
    Attributes:
        task_id (str):
        task_status (KlingStatusType0 | str):
        task_status_msg (str | Unset): The reason, mostly of a failure.
        task_info (KlingTaskInfo | Unset):
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        task_result (KlingTaskResult | None | Unset):
        final_unit_deduction (str | Unset): Units taken from the pack; a decimal number as text.
        final_balance_deduction (KlingBalanceDeduction | Unset):
        created_at (int | Unset): Unix time in milliseconds.
        updated_at (int | Unset): Unix time in milliseconds.
    """

    task_id: str
    task_status: KlingStatusType0 | str
    task_status_msg: str | Unset = UNSET
    task_info: KlingTaskInfo | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    task_result: KlingTaskResult | None | Unset = UNSET
    final_unit_deduction: str | Unset = UNSET
    final_balance_deduction: KlingBalanceDeduction | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.kling_task_result import KlingTaskResult  # noqa: PLC0415

        task_id = self.task_id

        task_status: str
        if isinstance(self.task_status, str):
            task_status = self.task_status
        else:
            task_status = self.task_status

        task_status_msg = self.task_status_msg

        task_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.task_info, Unset):
            task_info = self.task_info.to_dict()

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        task_result: dict[str, Any] | None | Unset
        if isinstance(self.task_result, Unset):
            task_result = UNSET
        elif isinstance(self.task_result, KlingTaskResult):
            task_result = self.task_result.to_dict()
        else:
            task_result = self.task_result

        final_unit_deduction = self.final_unit_deduction

        final_balance_deduction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.final_balance_deduction, Unset):
            final_balance_deduction = self.final_balance_deduction.to_dict()

        created_at = self.created_at

        updated_at = self.updated_at

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
        if task_info is not UNSET:
            field_dict["task_info"] = task_info
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if task_result is not UNSET:
            field_dict["task_result"] = task_result
        if final_unit_deduction is not UNSET:
            field_dict["final_unit_deduction"] = final_unit_deduction
        if final_balance_deduction is not UNSET:
            field_dict["final_balance_deduction"] = final_balance_deduction
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_balance_deduction import KlingBalanceDeduction  # noqa: PLC0415
        from ..models.kling_task_info import KlingTaskInfo  # noqa: PLC0415
        from ..models.kling_task_result import KlingTaskResult  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

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

        _task_info = d.pop("task_info", UNSET)
        task_info: KlingTaskInfo | Unset
        if isinstance(_task_info, Unset):
            task_info = UNSET
        else:
            task_info = KlingTaskInfo.from_dict(_task_info)

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        def _parse_task_result(data: object) -> KlingTaskResult | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                task_result_type_0 = KlingTaskResult.from_dict(data)

                return task_result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingTaskResult | None | Unset, data)

        task_result = _parse_task_result(d.pop("task_result", UNSET))

        final_unit_deduction = d.pop("final_unit_deduction", UNSET)

        _final_balance_deduction = d.pop("final_balance_deduction", UNSET)
        final_balance_deduction: KlingBalanceDeduction | Unset
        if isinstance(_final_balance_deduction, Unset):
            final_balance_deduction = UNSET
        else:
            final_balance_deduction = KlingBalanceDeduction.from_dict(_final_balance_deduction)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        kling_task_data = cls(
            task_id=task_id,
            task_status=task_status,
            task_status_msg=task_status_msg,
            task_info=task_info,
            watermark_info=watermark_info,
            task_result=task_result,
            final_unit_deduction=final_unit_deduction,
            final_balance_deduction=final_balance_deduction,
            created_at=created_at,
            updated_at=updated_at,
        )

        kling_task_data.additional_properties = d
        return kling_task_data

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
