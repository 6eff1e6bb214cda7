from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_text_delta_type import (
    OpenaiRealtimeTextDeltaType,
    check_openai_realtime_text_delta_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeTextDelta")


@_attrs_define
class OpenaiRealtimeTextDelta:
    """A piece of the text, or of what is said.

    Attributes:
        type_ (OpenaiRealtimeTextDeltaType):
        delta (str):
        event_id (str | Unset): Id of the event, from the server.
        response_id (str | Unset): The response that it belongs to.
        item_id (str | Unset): The item that it is about.
        output_index (int | Unset): Place of the item in the response.
        content_index (int | Unset): Place of the part within the item.
    """

    type_: OpenaiRealtimeTextDeltaType
    delta: str
    event_id: str | Unset = UNSET
    response_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        delta = self.delta

        event_id = self.event_id

        response_id = self.response_id

        item_id = self.item_id

        output_index = self.output_index

        content_index = self.content_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "delta": delta,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if response_id is not UNSET:
            field_dict["response_id"] = response_id
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if content_index is not UNSET:
            field_dict["content_index"] = content_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_openai_realtime_text_delta_type(d.pop("type"))

        delta = d.pop("delta")

        event_id = d.pop("event_id", UNSET)

        response_id = d.pop("response_id", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        content_index = d.pop("content_index", UNSET)

        openai_realtime_text_delta = cls(
            type_=type_,
            delta=delta,
            event_id=event_id,
            response_id=response_id,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
        )

        openai_realtime_text_delta.additional_properties = d
        return openai_realtime_text_delta

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
