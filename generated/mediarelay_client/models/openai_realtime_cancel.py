from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeCancel")


@_attrs_define
class OpenaiRealtimeCancel:
    """Stops the model.

    Attributes:
        type_ (Literal['response.cancel']):
        event_id (str | Unset): An id of the caller's own; errors name it.
        response_id (str | Unset): The response to stop; the current one where absent.
    """

    type_: Literal["response.cancel"]
    event_id: str | Unset = UNSET
    response_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        event_id = self.event_id

        response_id = self.response_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if response_id is not UNSET:
            field_dict["response_id"] = response_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["response.cancel"], d.pop("type"))
        if type_ != "response.cancel":
            raise ValueError(f"type must match const 'response.cancel', got '{type_}'")

        event_id = d.pop("event_id", UNSET)

        response_id = d.pop("response_id", UNSET)

        openai_realtime_cancel = cls(
            type_=type_,
            event_id=event_id,
            response_id=response_id,
        )

        openai_realtime_cancel.additional_properties = d
        return openai_realtime_cancel

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
