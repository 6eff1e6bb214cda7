from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_tts_request_voice_language_type_0 import (
    KlingTtsRequestVoiceLanguageType0,
    check_kling_tts_request_voice_language_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingTtsRequest")


@_attrs_define
class KlingTtsRequest:
    """
    Attributes:
        text (str): What is said, at most 1000 characters.
        voice_id (str): One of the vendor's voices.
        voice_language (KlingTtsRequestVoiceLanguageType0 | str | Unset): The service takes `zh` where it is left out.
        voice_speed (float | Unset):
    """

    text: str
    voice_id: str
    voice_language: KlingTtsRequestVoiceLanguageType0 | str | Unset = UNSET
    voice_speed: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        voice_id = self.voice_id

        voice_language: str | Unset
        if isinstance(self.voice_language, Unset):
            voice_language = UNSET
        elif isinstance(self.voice_language, str):
            voice_language = self.voice_language
        else:
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

        def _parse_voice_language(data: object) -> KlingTtsRequestVoiceLanguageType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                voice_language_type_0 = check_kling_tts_request_voice_language_type_0(data)

                return voice_language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingTtsRequestVoiceLanguageType0 | str | Unset, data)

        voice_language = _parse_voice_language(d.pop("voice_language", UNSET))

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
