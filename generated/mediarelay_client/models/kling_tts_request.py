from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_tts_request_voice_language import (
    KlingTtsRequestVoiceLanguage,
    check_kling_tts_request_voice_language,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingTtsRequest")


@_attrs_define
class KlingTtsRequest:
    """
    Attributes:
        text (str): What is said, at most 1000 characters.
        voice_id (str): One of the vendor's voices.
        voice_language (KlingTtsRequestVoiceLanguage | Unset): The service takes `zh` where it is left out.
        voice_speed (float | Unset):
    """

    text: str
    voice_id: str
    voice_language: KlingTtsRequestVoiceLanguage | Unset = UNSET
    voice_speed: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        voice_id = self.voice_id

        voice_language: str | Unset = UNSET
        if not isinstance(self.voice_language, Unset):
            voice_language = self.voice_language

        voice_speed = self.voice_speed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
                "voice_id": voice_id,
            }
        )
        if voice_language is not UNSET:
            field_dict["voice_language"] = voice_language
        if voice_speed is not UNSET:
            field_dict["voice_speed"] = voice_speed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        voice_id = d.pop("voice_id")

        _voice_language = d.pop("voice_language", UNSET)
        voice_language: KlingTtsRequestVoiceLanguage | Unset
        if isinstance(_voice_language, Unset):
            voice_language = UNSET
        else:
            voice_language = check_kling_tts_request_voice_language(_voice_language)

        voice_speed = d.pop("voice_speed", UNSET)

        kling_tts_request = cls(
            text=text,
            voice_id=voice_id,
            voice_language=voice_language,
            voice_speed=voice_speed,
        )

        kling_tts_request.additional_properties = d
        return kling_tts_request

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
