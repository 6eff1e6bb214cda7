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
    from ..models.kling_unpolled_task_data_type_0 import KlingUnpolledTaskDataType0


T = TypeVar("T", bound="KlingUnpolledTask")


@_attrs_define
class KlingUnpolledTask:
    """The task is known and was not queried upstream yet; neither an error nor an end.

    Attributes:
        code (Literal['success'] | Literal[0]):
        message (str | Unset):
        request_id (str | Unset):
        data (KlingUnpolledTaskDataType0 | None | Unset): Nothing yet.
    """

    code: Literal["success"] | Literal[0]
    message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    data: KlingUnpolledTaskDataType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.kling_unpolled_task_data_type_0 import KlingUnpolledTaskDataType0  # noqa: PLC0415

        code: Literal["success"] | Literal[0]
        code = self.code

        message = self.message

        request_id = self.request_id

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, KlingUnpolledTaskDataType0):
            data = self.data.to_dict()
        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_unpolled_task_data_type_0 import KlingUnpolledTaskDataType0  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_code(data: object) -> Literal["success"] | Literal[0]:
            code_type_0 = cast(Literal[0], data)
            if code_type_0 != 0:
                raise ValueError(f"code_type_0 must match const 0, got '{code_type_0}'")
            return code_type_0
            code_type_1 = cast(Literal["success"], data)
            if code_type_1 != "success":
                raise ValueError(f"code_type_1 must match const 'success', got '{code_type_1}'")
            return code_type_1

        code = _parse_code(d.pop("code"))

        message = d.pop("message", UNSET)

        request_id = d.pop("request_id", UNSET)

        def _parse_data(data: object) -> KlingUnpolledTaskDataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = KlingUnpolledTaskDataType0.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingUnpolledTaskDataType0 | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        kling_unpolled_task = cls(
            code=code,
            message=message,
            request_id=request_id,
            data=data,
        )

        kling_unpolled_task.additional_properties = d
        return kling_unpolled_task

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
