from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_output_item_event_type import (
    OpenaiRealtimeOutputItemEventType,
    check_openai_realtime_output_item_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_item import OpenaiRealtimeItem


T = TypeVar("T", bound="OpenaiRealtimeOutputItemEvent")


@_attrs_define
class OpenaiRealtimeOutputItemEvent:
    """An item of the response begins or is complete.

    Attributes:
        type_ (OpenaiRealtimeOutputItemEventType):
        item (OpenaiRealtimeItem): A turn, a call or its result. Items of other types keep their fields.
        event_id (str | Unset): Id of the event, from the server.
        response_id (str | Unset): The response that it belongs to.
        output_index (int | Unset): Place of the item in the response.
    """

    type_: OpenaiRealtimeOutputItemEventType
    item: OpenaiRealtimeItem
    event_id: str | Unset = UNSET
    response_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        item = self.item.to_dict()

        event_id = self.event_id

        response_id = self.response_id

        output_index = self.output_index

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
        if response_id is not UNSET:
            field_dict["response_id"] = response_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_item import OpenaiRealtimeItem  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_realtime_output_item_event_type(d.pop("type"))

        item = OpenaiRealtimeItem.from_dict(d.pop("item"))

        event_id = d.pop("event_id", UNSET)

        response_id = d.pop("response_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        openai_realtime_output_item_event = cls(
            type_=type_,
            item=item,
            event_id=event_id,
            response_id=response_id,
            output_index=output_index,
        )

        openai_realtime_output_item_event.additional_properties = d
        return openai_realtime_output_item_event

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
