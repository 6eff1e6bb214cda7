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

T = TypeVar("T", bound="OpenaiRealtimeKeyPressed")


@_attrs_define
class OpenaiRealtimeKeyPressed:
    """A key was pressed on the telephone.

    Attributes:
        type_ (Literal['input_audio_buffer.dtmf_event_received']):
        event (str): The key that was pressed.
        event_id (str | Unset): Id of the event, from the server.
        received_at (int | Unset): Unix seconds.
    """

    type_: Literal["input_audio_buffer.dtmf_event_received"]
    event: str
    event_id: str | Unset = UNSET
    received_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        event = self.event

        event_id = self.event_id

        received_at = self.received_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "event": event,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if received_at is not UNSET:
            field_dict["received_at"] = received_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["input_audio_buffer.dtmf_event_received"], d.pop("type"))
        if type_ != "input_audio_buffer.dtmf_event_received":
            raise ValueError(f"type must match const 'input_audio_buffer.dtmf_event_received', got '{type_}'")

        event = d.pop("event")

        event_id = d.pop("event_id", UNSET)

        received_at = d.pop("received_at", UNSET)

        openai_realtime_key_pressed = cls(
            type_=type_,
            event=event,
            event_id=event_id,
            received_at=received_at,
        )

        openai_realtime_key_pressed.additional_properties = d
        return openai_realtime_key_pressed

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
