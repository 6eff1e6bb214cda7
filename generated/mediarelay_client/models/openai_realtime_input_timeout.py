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

T = TypeVar("T", bound="OpenaiRealtimeInputTimeout")


@_attrs_define
class OpenaiRealtimeInputTimeout:
    """There was no speech for a while.

    Attributes:
        type_ (Literal['input_audio_buffer.timeout_triggered']):
        audio_start_ms (int): Milliseconds of sound since the session began.
        audio_end_ms (int): Milliseconds of sound since the session began.
        event_id (str | Unset): Id of the event, from the server.
        item_id (str | Unset): The item that it is about.
    """

    type_: Literal["input_audio_buffer.timeout_triggered"]
    audio_start_ms: int
    audio_end_ms: int
    event_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        audio_start_ms = self.audio_start_ms

        audio_end_ms = self.audio_end_ms

        event_id = self.event_id

        item_id = self.item_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "audio_start_ms": audio_start_ms,
                "audio_end_ms": audio_end_ms,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if item_id is not UNSET:
            field_dict["item_id"] = item_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["input_audio_buffer.timeout_triggered"], d.pop("type"))
        if type_ != "input_audio_buffer.timeout_triggered":
            raise ValueError(f"type must match const 'input_audio_buffer.timeout_triggered', got '{type_}'")

        audio_start_ms = d.pop("audio_start_ms")

        audio_end_ms = d.pop("audio_end_ms")

        event_id = d.pop("event_id", UNSET)

        item_id = d.pop("item_id", UNSET)

        openai_realtime_input_timeout = cls(
            type_=type_,
            audio_start_ms=audio_start_ms,
            audio_end_ms=audio_end_ms,
            event_id=event_id,
            item_id=item_id,
        )

        openai_realtime_input_timeout.additional_properties = d
        return openai_realtime_input_timeout

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
