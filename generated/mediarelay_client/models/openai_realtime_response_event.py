from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_response_event_type import (
    OpenaiRealtimeResponseEventType,
    check_openai_realtime_response_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_response import OpenaiRealtimeResponse


T = TypeVar("T", bound="OpenaiRealtimeResponseEvent")


@_attrs_define
class OpenaiRealtimeResponseEvent:
    """The response as it stands. `response.done` states the tokens, which are charged then.

    Attributes:
        type_ (OpenaiRealtimeResponseEventType):
        response (OpenaiRealtimeResponse):
        event_id (str | Unset): Id of the event, from the server.
    """

    type_: OpenaiRealtimeResponseEventType
    response: OpenaiRealtimeResponse
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        response = self.response.to_dict()

        event_id = self.event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "response": response,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_response import OpenaiRealtimeResponse  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_realtime_response_event_type(d.pop("type"))

        response = OpenaiRealtimeResponse.from_dict(d.pop("response"))

        event_id = d.pop("event_id", UNSET)

        openai_realtime_response_event = cls(
            type_=type_,
            response=response,
            event_id=event_id,
        )

        openai_realtime_response_event.additional_properties = d
        return openai_realtime_response_event

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
