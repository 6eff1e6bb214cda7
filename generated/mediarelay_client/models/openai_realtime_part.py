from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_part_type_type_0 import (
    OpenaiRealtimePartTypeType0,
    check_openai_realtime_part_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimePart")


@_attrs_define
class OpenaiRealtimePart:
    """
    Attributes:
        type_ (OpenaiRealtimePartTypeType0 | str | Unset):
        text (str | Unset):
        audio (str | Unset): The sound in Base64.
        transcript (str | Unset): What is said.
    """

    type_: OpenaiRealtimePartTypeType0 | str | Unset = UNSET
    text: str | Unset = UNSET
    audio: str | Unset = UNSET
    transcript: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        text = self.text

        audio = self.audio

        transcript = self.transcript

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if text is not UNSET:
            field_dict["text"] = text
        if audio is not UNSET:
            field_dict["audio"] = audio
        if transcript is not UNSET:
            field_dict["transcript"] = transcript

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimePartTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_part_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimePartTypeType0 | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        text = d.pop("text", UNSET)

        audio = d.pop("audio", UNSET)

        transcript = d.pop("transcript", UNSET)

        openai_realtime_part = cls(
            type_=type_,
            text=text,
            audio=audio,
            transcript=transcript,
        )

        openai_realtime_part.additional_properties = d
        return openai_realtime_part

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
