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

T = TypeVar("T", bound="OpenaiRealtimeItemTruncated")


@_attrs_define
class OpenaiRealtimeItemTruncated:
    """The sound of an item was cut, for it was not heard to its end.

    Attributes:
        type_ (Literal['conversation.item.truncated']):
        item_id (str): The item that it is about.
        event_id (str | Unset): Id of the event, from the server.
        content_index (int | Unset): Place of the part within the item.
        audio_end_ms (int | Unset): Milliseconds of sound since the session began.
    """

    type_: Literal["conversation.item.truncated"]
    item_id: str
    event_id: str | Unset = UNSET
    content_index: int | Unset = UNSET
    audio_end_ms: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        item_id = self.item_id

        event_id = self.event_id

        content_index = self.content_index

        audio_end_ms = self.audio_end_ms

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
        if content_index is not UNSET:
            field_dict["content_index"] = content_index
        if audio_end_ms is not UNSET:
            field_dict["audio_end_ms"] = audio_end_ms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["conversation.item.truncated"], d.pop("type"))
        if type_ != "conversation.item.truncated":
            raise ValueError(f"type must match const 'conversation.item.truncated', got '{type_}'")

        item_id = d.pop("item_id")

        event_id = d.pop("event_id", UNSET)

        content_index = d.pop("content_index", UNSET)

        audio_end_ms = d.pop("audio_end_ms", UNSET)

        openai_realtime_item_truncated = cls(
            type_=type_,
            item_id=item_id,
            event_id=event_id,
            content_index=content_index,
            audio_end_ms=audio_end_ms,
        )

        openai_realtime_item_truncated.additional_properties = d
        return openai_realtime_item_truncated

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
