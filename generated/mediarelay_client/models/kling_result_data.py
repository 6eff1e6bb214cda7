from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_status_type_0 import KlingStatusType0, check_kling_status_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_task_result import KlingTaskResult


T = TypeVar("T", bound="KlingResultData")


@_attrs_define
class KlingResultData:
    """
    Attributes:
        task_result (KlingTaskResult): What a task made. Which list is there depends on the operation, and gateways
            print them under the wrong one (the Chinese guide shows videos on an images route), so none is required. Files
            go after 30 days at the latest.
        task_id (str | Unset):
        task_status (KlingStatusType0 | str | Unset):
        final_unit_deduction (str | Unset):
    """

    task_result: KlingTaskResult
    task_id: str | Unset = UNSET
    task_status: KlingStatusType0 | str | Unset = UNSET
    final_unit_deduction: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_result = self.task_result.to_dict()

        task_id = self.task_id

        task_status: str | Unset
        if isinstance(self.task_status, Unset):
            task_status = UNSET
        elif isinstance(self.task_status, str):
            task_status = self.task_status
        else:
            task_status = self.task_status

        final_unit_deduction = self.final_unit_deduction

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_result": task_result,
            }
        )
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if task_status is not UNSET:
            field_dict["task_status"] = task_status
        if final_unit_deduction is not UNSET:
            field_dict["final_unit_deduction"] = final_unit_deduction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_task_result import KlingTaskResult  # noqa: PLC0415

        d = dict(src_dict)
        task_result = KlingTaskResult.from_dict(d.pop("task_result"))

        task_id = d.pop("task_id", UNSET)

        def _parse_task_status(data: object) -> KlingStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_status_type_0 = check_kling_status_type_0(data)

                return componentsschemas_kling_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingStatusType0 | str | Unset, data)

        task_status = _parse_task_status(d.pop("task_status", UNSET))

        final_unit_deduction = d.pop("final_unit_deduction", UNSET)

        kling_result_data = cls(
            task_result=task_result,
            task_id=task_id,
            task_status=task_status,
            final_unit_deduction=final_unit_deduction,
        )

        kling_result_data.additional_properties = d
        return kling_result_data

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
