from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_name_item_type import (
    OpenaiRealtimeNameItemType,
    check_openai_realtime_name_item_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeNameItem")


@_attrs_define
class OpenaiRealtimeNameItem:
    """Takes an item out of the conversation, or requests it.

    Attributes:
        type_ (OpenaiRealtimeNameItemType):
        item_id (str):
        event_id (str | Unset): An id of the caller's own; errors name it.
    """

    type_: OpenaiRealtimeNameItemType
    item_id: str
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        item_id = self.item_id

        event_id = self.event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_openai_realtime_name_item_type(d.pop("type"))

        item_id = d.pop("item_id")

        event_id = d.pop("event_id", UNSET)

        openai_realtime_name_item = cls(
            type_=type_,
            item_id=item_id,
            event_id=event_id,
        )

        openai_realtime_name_item.additional_properties = d
        return openai_realtime_name_item

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
