from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_item_event_type import (
    OpenaiRealtimeItemEventType,
    check_openai_realtime_item_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_item import OpenaiRealtimeItem


T = TypeVar("T", bound="OpenaiRealtimeItemEvent")


@_attrs_define
class OpenaiRealtimeItemEvent:
    """An item is in the conversation, is complete, or was requested.

    Attributes:
        type_ (OpenaiRealtimeItemEventType):
        item (OpenaiRealtimeItem): A turn, a call or its result. Items of other types keep their fields.
        event_id (str | Unset): Id of the event, from the server.
        previous_item_id (None | str | Unset): The item before it.
    """

    type_: OpenaiRealtimeItemEventType
    item: OpenaiRealtimeItem
    event_id: str | Unset = UNSET
    previous_item_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        item = self.item.to_dict()

        event_id = self.event_id

        previous_item_id: None | str | Unset
        if isinstance(self.previous_item_id, Unset):
            previous_item_id = UNSET
        else:
            previous_item_id = self.previous_item_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item": item,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if previous_item_id is not UNSET:
            field_dict["previous_item_id"] = previous_item_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_item import OpenaiRealtimeItem  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_realtime_item_event_type(d.pop("type"))

        item = OpenaiRealtimeItem.from_dict(d.pop("item"))

        event_id = d.pop("event_id", UNSET)

        def _parse_previous_item_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_item_id = _parse_previous_item_id(d.pop("previous_item_id", UNSET))

        openai_realtime_item_event = cls(
            type_=type_,
            item=item,
            event_id=event_id,
            previous_item_id=previous_item_id,
        )

        openai_realtime_item_event.additional_properties = d
        return openai_realtime_item_event

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
