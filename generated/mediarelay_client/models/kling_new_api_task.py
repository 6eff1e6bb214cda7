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
    from ..models.kling_new_api_task_data import KlingNewApiTaskData


T = TypeVar("T", bound="KlingNewApiTask")


@_attrs_define
class KlingNewApiTask:
    """The wrapper that new-api really answers queries with, whatever its documentation says (gateways, eras B to D). The
    upstream's own envelope stands in data.data.

        Attributes:
            code (Literal['success']):
            data (KlingNewApiTaskData):
            message (str | Unset):
    """

    code: Literal["success"]
    data: KlingNewApiTaskData
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        data = self.data.to_dict()

        message = self.message

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_new_api_task_data import KlingNewApiTaskData  # noqa: PLC0415

        d = dict(src_dict)
        code = cast(Literal["success"], d.pop("code"))
        if code != "success":
            raise ValueError(f"code must match const 'success', got '{code}'")

        data = KlingNewApiTaskData.from_dict(d.pop("data"))

        message = d.pop("message", UNSET)

        kling_new_api_task = cls(
            code=code,
            data=data,
            message=message,
        )

        kling_new_api_task.additional_properties = d
        return kling_new_api_task

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
