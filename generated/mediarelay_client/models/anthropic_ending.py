from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_stop_reason_type_0 import (
    AnthropicStopReasonType0,
    check_anthropic_stop_reason_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnthropicEnding")


@_attrs_define
class AnthropicEnding:
    """
    Attributes:
        stop_reason (AnthropicStopReasonType0 | None | str | Unset): Why the model stopped; null while it has not.
        stop_sequence (None | str | Unset): The one of `stop_sequences` that came up.
        stop_details (Any | Unset): More about why, from the vendor.
        container (Any | Unset): The vendor's container, where code ran in one.
    """

    stop_reason: AnthropicStopReasonType0 | None | str | Unset = UNSET
    stop_sequence: None | str | Unset = UNSET
    stop_details: Any | Unset = UNSET
    container: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stop_reason: None | str | Unset
        if isinstance(self.stop_reason, Unset):
            stop_reason = UNSET
        elif isinstance(self.stop_reason, str):
            stop_reason = self.stop_reason
        else:
            stop_reason = self.stop_reason

        stop_sequence: None | str | Unset
        if isinstance(self.stop_sequence, Unset):
            stop_sequence = UNSET
        else:
            stop_sequence = self.stop_sequence

        stop_details = self.stop_details

        container = self.container

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stop_reason is not UNSET:
            field_dict["stop_reason"] = stop_reason
        if stop_sequence is not UNSET:
            field_dict["stop_sequence"] = stop_sequence
        if stop_details is not UNSET:
            field_dict["stop_details"] = stop_details
        if container is not UNSET:
            field_dict["container"] = container

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_stop_reason(data: object) -> AnthropicStopReasonType0 | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_anthropic_stop_reason_type_0 = check_anthropic_stop_reason_type_0(data)

                return componentsschemas_anthropic_stop_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicStopReasonType0 | None | str | Unset, data)

        stop_reason = _parse_stop_reason(d.pop("stop_reason", UNSET))

        def _parse_stop_sequence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stop_sequence = _parse_stop_sequence(d.pop("stop_sequence", UNSET))

        stop_details = d.pop("stop_details", UNSET)

        container = d.pop("container", UNSET)

        anthropic_ending = cls(
            stop_reason=stop_reason,
            stop_sequence=stop_sequence,
            stop_details=stop_details,
            container=container,
        )

        anthropic_ending.additional_properties = d
        return anthropic_ending

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
