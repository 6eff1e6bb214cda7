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
    from ..models.realtime_error_body import RealtimeErrorBody


T = TypeVar("T", bound="RealtimeError")


@_attrs_define
class RealtimeError:
    """An error on an open WebSocket. After one of the gateway's own the connection is closed.

    Attributes:
        type_ (Literal['error']):
        error (RealtimeErrorBody):
        event_id (str | Unset): `evt_` and the request's id, where the gateway speaks.
    """

    type_: Literal["error"]
    error: RealtimeErrorBody
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        error = self.error.to_dict()

        event_id = self.event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "error": error,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.realtime_error_body import RealtimeErrorBody  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["error"], d.pop("type"))
        if type_ != "error":
            raise ValueError(f"type must match const 'error', got '{type_}'")

        error = RealtimeErrorBody.from_dict(d.pop("error"))

        event_id = d.pop("event_id", UNSET)

        realtime_error = cls(
            type_=type_,
            error=error,
            event_id=event_id,
        )

        realtime_error.additional_properties = d
        return realtime_error

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
