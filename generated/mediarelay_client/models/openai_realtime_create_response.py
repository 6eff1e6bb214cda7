from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_response_params import OpenaiRealtimeResponseParams


T = TypeVar("T", bound="OpenaiRealtimeCreateResponse")


@_attrs_define
class OpenaiRealtimeCreateResponse:
    """Lets the model answer.

    Attributes:
        type_ (Literal['response.create']):
        event_id (str | Unset): An id of the caller's own; errors name it.
        response (OpenaiRealtimeResponseParams | Unset): Settings for one response; those of the session where absent.
    """

    type_: Literal["response.create"]
    event_id: str | Unset = UNSET
    response: OpenaiRealtimeResponseParams | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        event_id = self.event_id

        response: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response, Unset):
            response = self.response.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if response is not UNSET:
            field_dict["response"] = response

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_response_params import (
            OpenaiRealtimeResponseParams,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["response.create"], d.pop("type"))
        if type_ != "response.create":
            raise ValueError(f"type must match const 'response.create', got '{type_}'")

        event_id = d.pop("event_id", UNSET)

        _response = d.pop("response", UNSET)
        response: OpenaiRealtimeResponseParams | Unset
        if isinstance(_response, Unset):
            response = UNSET
        else:
            response = OpenaiRealtimeResponseParams.from_dict(_response)

        openai_realtime_create_response = cls(
            type_=type_,
            event_id=event_id,
            response=response,
        )

        openai_realtime_create_response.additional_properties = d
        return openai_realtime_create_response

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
