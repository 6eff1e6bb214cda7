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
    from ..models.openai_realtime_limit import OpenaiRealtimeLimit


T = TypeVar("T", bound="OpenaiRealtimeLimits")


@_attrs_define
class OpenaiRealtimeLimits:
    """How many requests and tokens are left.

    Attributes:
        type_ (Literal['rate_limits.updated']):
        rate_limits (list[OpenaiRealtimeLimit]):
        event_id (str | Unset): Id of the event, from the server.
    """

    type_: Literal["rate_limits.updated"]
    rate_limits: list[OpenaiRealtimeLimit]
    event_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        rate_limits = []
        for rate_limits_item_data in self.rate_limits:
            rate_limits_item = rate_limits_item_data.to_dict()
            rate_limits.append(rate_limits_item)

        event_id = self.event_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "rate_limits": rate_limits,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_limit import OpenaiRealtimeLimit  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["rate_limits.updated"], d.pop("type"))
        if type_ != "rate_limits.updated":
            raise ValueError(f"type must match const 'rate_limits.updated', got '{type_}'")

        rate_limits = []
        _rate_limits = d.pop("rate_limits")
        for rate_limits_item_data in _rate_limits:
            rate_limits_item = OpenaiRealtimeLimit.from_dict(rate_limits_item_data)

            rate_limits.append(rate_limits_item)

        event_id = d.pop("event_id", UNSET)

        openai_realtime_limits = cls(
            type_=type_,
            rate_limits=rate_limits,
            event_id=event_id,
        )

        openai_realtime_limits.additional_properties = d
        return openai_realtime_limits

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
