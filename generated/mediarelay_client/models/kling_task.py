from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_task_data import KlingTaskData


T = TypeVar("T", bound="KlingTask")


@_attrs_define
class KlingTask:
    """Kling's own envelope (the bilingual API reference, NiceRouter).

    Attributes:
        code (Literal[0]): 0 means accepted, also on a task that failed later.
        data (KlingTaskData):
        message (str | Unset): Never a verdict. It reads SUCCEED on failed tasks, too.
        request_id (str | Unset):
    """

    code: Literal[0]
    data: KlingTaskData
    message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        data = self.data.to_dict()

        message = self.message

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "data": data,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_task_data import KlingTaskData  # noqa: PLC0415

        d = dict(src_dict)
        code = cast(Literal[0], d.pop("code"))
        if code != 0:
            raise ValueError(f"code must match const 0, got '{code}'")

        data = KlingTaskData.from_dict(d.pop("data"))

        message = d.pop("message", UNSET)

        request_id = d.pop("request_id", UNSET)

        kling_task = cls(
            code=code,
            data=data,
            message=message,
            request_id=request_id,
        )

        kling_task.additional_properties = d
        return kling_task

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
