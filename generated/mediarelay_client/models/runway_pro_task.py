from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runway_pro_task_data import RunwayProTaskData


T = TypeVar("T", bound="RunwayProTask")


@_attrs_define
class RunwayProTask:
    """
    Attributes:
        code (int): 200 where all is well.
        msg (str | Unset):
        data (RunwayProTaskData | Unset):
        exec_time (float | Unset):
    """

    code: int
    msg: str | Unset = UNSET
    data: RunwayProTaskData | Unset = UNSET
    exec_time: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        msg = self.msg

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        exec_time = self.exec_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if msg is not UNSET:
            field_dict["msg"] = msg
        if data is not UNSET:
            field_dict["data"] = data
        if exec_time is not UNSET:
            field_dict["exec_time"] = exec_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.runway_pro_task_data import RunwayProTaskData  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        msg = d.pop("msg", UNSET)

        _data = d.pop("data", UNSET)
        data: RunwayProTaskData | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = RunwayProTaskData.from_dict(_data)

        exec_time = d.pop("exec_time", UNSET)

        runway_pro_task = cls(
            code=code,
            msg=msg,
            data=data,
            exec_time=exec_time,
        )

        runway_pro_task.additional_properties = d
        return runway_pro_task

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
