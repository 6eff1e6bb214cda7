from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.kling_text_task_data import KlingTextTaskData


T = TypeVar("T", bound="KlingTextTask")


@_attrs_define
class KlingTextTask:
    """The envelope as the Chinese guide declares it, with text for the code and the times. Its own sample has numbers
    there, so both are taken.

        Attributes:
            code (int | str): "0" means accepted.
            message (str): Never a verdict. It reads SUCCEED on failed tasks, too.
            request_id (str):
            data (KlingTextTaskData):
    """

    code: int | str
    message: str
    request_id: str
    data: KlingTextTaskData
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code: int | str
        code = self.code

        message = self.message

        request_id = self.request_id

        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "message": message,
                "request_id": request_id,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_text_task_data import KlingTextTaskData  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_code(data: object) -> int | str:
            return cast(int | str, data)

        code = _parse_code(d.pop("code"))

        message = d.pop("message")

        request_id = d.pop("request_id")

        data = KlingTextTaskData.from_dict(d.pop("data"))

        kling_text_task = cls(
            code=code,
            message=message,
            request_id=request_id,
            data=data,
        )

        kling_text_task.additional_properties = d
        return kling_text_task

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
