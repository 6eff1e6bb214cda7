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

T = TypeVar("T", bound="OpenaiRealtimeItemDeleted")


@_attrs_define
class OpenaiRealtimeItemDeleted:
    """An item is gone.

    Attributes:
        type_ (Literal['conversation.item.deleted']):
        item_id (str): The item that it is about.
        event_id (str | Unset): Id of the event, from the server.
    """

    type_: Literal["conversation.item.deleted"]
    item_id: str
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

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
        type_ = cast(Literal["conversation.item.deleted"], d.pop("type"))
        if type_ != "conversation.item.deleted":
            raise ValueError(f"type must match const 'conversation.item.deleted', got '{type_}'")

        item_id = d.pop("item_id")

        event_id = d.pop("event_id", UNSET)

        openai_realtime_item_deleted = cls(
            type_=type_,
            item_id=item_id,
            event_id=event_id,
        )

        openai_realtime_item_deleted.additional_properties = d
        return openai_realtime_item_deleted

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
