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

T = TypeVar("T", bound="OpenaiRealtimeTruncate")


@_attrs_define
class OpenaiRealtimeTruncate:
    """Cuts the sound of an item to what the user has heard.

    Attributes:
        type_ (Literal['conversation.item.truncate']):
        item_id (str):
        content_index (int): Always 0.
        audio_end_ms (int): Milliseconds to keep.
        event_id (str | Unset): An id of the caller's own; errors name it.
    """

    type_: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        item_id = self.item_id

        content_index = self.content_index

        audio_end_ms = self.audio_end_ms

        event_id = self.event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
                "content_index": content_index,
                "audio_end_ms": audio_end_ms,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["conversation.item.truncate"], d.pop("type"))
        if type_ != "conversation.item.truncate":
            raise ValueError(f"type must match const 'conversation.item.truncate', got '{type_}'")

        item_id = d.pop("item_id")

        content_index = d.pop("content_index")

        audio_end_ms = d.pop("audio_end_ms")

        event_id = d.pop("event_id", UNSET)

        openai_realtime_truncate = cls(
            type_=type_,
            item_id=item_id,
            content_index=content_index,
            audio_end_ms=audio_end_ms,
            event_id=event_id,
        )

        openai_realtime_truncate.additional_properties = d
        return openai_realtime_truncate

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
