from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_turns_eagerness_type_0 import (
    OpenaiRealtimeTurnsEagernessType0,
    check_openai_realtime_turns_eagerness_type_0,
)
from ..models.openai_realtime_turns_type_type_0 import (
    OpenaiRealtimeTurnsTypeType0,
    check_openai_realtime_turns_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeTurns")


@_attrs_define
class OpenaiRealtimeTurns:
    """
    Attributes:
        type_ (OpenaiRealtimeTurnsTypeType0 | str): By silence, or by what is said.
        threshold (float | Unset): How loud speech must be; for `server_vad`.
        prefix_padding_ms (int | Unset): How much sound before it belongs to it; for `server_vad`.
        silence_duration_ms (int | Unset): How much silence ends it; for `server_vad`.
        idle_timeout_ms (int | None | Unset): After how much silence the model speaks again; for `server_vad`.
        eagerness (OpenaiRealtimeTurnsEagernessType0 | str | Unset): How soon the model answers; for `semantic_vad`.
        create_response (bool | Unset): Whether the model answers of itself.
        interrupt_response (bool | Unset): Whether the user may interrupt it.
    """

    type_: OpenaiRealtimeTurnsTypeType0 | str
    threshold: float | Unset = UNSET
    prefix_padding_ms: int | Unset = UNSET
    silence_duration_ms: int | Unset = UNSET
    idle_timeout_ms: int | None | Unset = UNSET
    eagerness: OpenaiRealtimeTurnsEagernessType0 | str | Unset = UNSET
    create_response: bool | Unset = UNSET
    interrupt_response: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        threshold = self.threshold

        prefix_padding_ms = self.prefix_padding_ms

        silence_duration_ms = self.silence_duration_ms

        idle_timeout_ms: int | None | Unset
        if isinstance(self.idle_timeout_ms, Unset):
            idle_timeout_ms = UNSET
        else:
            idle_timeout_ms = self.idle_timeout_ms

        eagerness: str | Unset
        if isinstance(self.eagerness, Unset):
            eagerness = UNSET
        elif isinstance(self.eagerness, str):
            eagerness = self.eagerness
        else:
            eagerness = self.eagerness

        create_response = self.create_response

        interrupt_response = self.interrupt_response

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if prefix_padding_ms is not UNSET:
            field_dict["prefix_padding_ms"] = prefix_padding_ms
        if silence_duration_ms is not UNSET:
            field_dict["silence_duration_ms"] = silence_duration_ms
        if idle_timeout_ms is not UNSET:
            field_dict["idle_timeout_ms"] = idle_timeout_ms
        if eagerness is not UNSET:
            field_dict["eagerness"] = eagerness
        if create_response is not UNSET:
            field_dict["create_response"] = create_response
        if interrupt_response is not UNSET:
            field_dict["interrupt_response"] = interrupt_response

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeTurnsTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_turns_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeTurnsTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        threshold = d.pop("threshold", UNSET)

        prefix_padding_ms = d.pop("prefix_padding_ms", UNSET)

        silence_duration_ms = d.pop("silence_duration_ms", UNSET)

        def _parse_idle_timeout_ms(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        idle_timeout_ms = _parse_idle_timeout_ms(d.pop("idle_timeout_ms", UNSET))

        def _parse_eagerness(data: object) -> OpenaiRealtimeTurnsEagernessType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                eagerness_type_0 = check_openai_realtime_turns_eagerness_type_0(data)

                return eagerness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeTurnsEagernessType0 | str | Unset, data)

        eagerness = _parse_eagerness(d.pop("eagerness", UNSET))

        create_response = d.pop("create_response", UNSET)

        interrupt_response = d.pop("interrupt_response", UNSET)

        openai_realtime_turns = cls(
            type_=type_,
            threshold=threshold,
            prefix_padding_ms=prefix_padding_ms,
            silence_duration_ms=silence_duration_ms,
            idle_timeout_ms=idle_timeout_ms,
            eagerness=eagerness,
            create_response=create_response,
            interrupt_response=interrupt_response,
        )

        openai_realtime_turns.additional_properties = d
        return openai_realtime_turns

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
