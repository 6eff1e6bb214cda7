from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_lip_sync_input_audio_type_type_0 import (
    KlingLipSyncInputAudioTypeType0,
    check_kling_lip_sync_input_audio_type_type_0,
)
from ..models.kling_lip_sync_input_mode_type_0 import (
    KlingLipSyncInputModeType0,
    check_kling_lip_sync_input_mode_type_0,
)
from ..models.kling_lip_sync_input_voice_language_type_0 import (
    KlingLipSyncInputVoiceLanguageType0,
    check_kling_lip_sync_input_voice_language_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingLipSyncInput")


@_attrs_define
class KlingLipSyncInput:
    """
    Attributes:
        mode (KlingLipSyncInputModeType0 | str): Whether the speech is made from `text` or taken from a recording.
        video_id (str | Unset): Id of a Kling clip of 5 or 10 seconds, at most 30 days old.
        video_url (str | Unset): Public URL of an MP4 or MOV file.
        text (str | Unset): What is said, at most 120 characters.
        voice_id (str | Unset): One of the vendor's lip-sync voices.
        voice_language (KlingLipSyncInputVoiceLanguageType0 | str | Unset):
        voice_speed (float | Unset): 0.8 to 2.0, one decimal.
        audio_type (KlingLipSyncInputAudioTypeType0 | str | Unset):
        audio_file (str | Unset): Raw Base64 of MP3, WAV, M4A or AAC, at most 5 MB.
        audio_url (str | Unset): Public URL of MP3, WAV, M4A or AAC, at most 5 MB.
    """

    mode: KlingLipSyncInputModeType0 | str
    video_id: str | Unset = UNSET
    video_url: str | Unset = UNSET
    text: str | Unset = UNSET
    voice_id: str | Unset = UNSET
    voice_language: KlingLipSyncInputVoiceLanguageType0 | str | Unset = UNSET
    voice_speed: float | Unset = UNSET
    audio_type: KlingLipSyncInputAudioTypeType0 | str | Unset = UNSET
    audio_file: str | Unset = UNSET
    audio_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str
        if isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        video_id = self.video_id

        video_url = self.video_url

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

        audio_type: str | Unset
        if isinstance(self.audio_type, Unset):
            audio_type = UNSET
        elif isinstance(self.audio_type, str):
            audio_type = self.audio_type
        else:
            audio_type = self.audio_type

        audio_file = self.audio_file

        audio_url = self.audio_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mode": mode,
            }
        )
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if text is not UNSET:
            field_dict["text"] = text
        if voice_id is not UNSET:
            field_dict["voice_id"] = voice_id
        if voice_language is not UNSET:
            field_dict["voice_language"] = voice_language
        if voice_speed is not UNSET:
            field_dict["voice_speed"] = voice_speed
        if audio_type is not UNSET:
            field_dict["audio_type"] = audio_type
        if audio_file is not UNSET:
            field_dict["audio_file"] = audio_file
        if audio_url is not UNSET:
            field_dict["audio_url"] = audio_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_mode(data: object) -> KlingLipSyncInputModeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_0 = check_kling_lip_sync_input_mode_type_0(data)

                return mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingLipSyncInputModeType0 | str, data)

        mode = _parse_mode(d.pop("mode"))

        video_id = d.pop("video_id", UNSET)

        video_url = d.pop("video_url", UNSET)

        text = d.pop("text", UNSET)

        voice_id = d.pop("voice_id", UNSET)

        def _parse_voice_language(data: object) -> KlingLipSyncInputVoiceLanguageType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                voice_language_type_0 = check_kling_lip_sync_input_voice_language_type_0(data)

                return voice_language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingLipSyncInputVoiceLanguageType0 | str | Unset, data)

        voice_language = _parse_voice_language(d.pop("voice_language", UNSET))

        voice_speed = d.pop("voice_speed", UNSET)

        def _parse_audio_type(data: object) -> KlingLipSyncInputAudioTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                audio_type_type_0 = check_kling_lip_sync_input_audio_type_type_0(data)

                return audio_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingLipSyncInputAudioTypeType0 | str | Unset, data)

        audio_type = _parse_audio_type(d.pop("audio_type", UNSET))

        audio_file = d.pop("audio_file", UNSET)

        audio_url = d.pop("audio_url", UNSET)

        kling_lip_sync_input = cls(
            mode=mode,
            video_id=video_id,
            video_url=video_url,
            text=text,
            voice_id=voice_id,
            voice_language=voice_language,
            voice_speed=voice_speed,
            audio_type=audio_type,
            audio_file=audio_file,
            audio_url=audio_url,
        )

        kling_lip_sync_input.additional_properties = d
        return kling_lip_sync_input

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
