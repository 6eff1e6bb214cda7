from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_lip_sync_input_audio_type import (
    KlingLipSyncInputAudioType,
    check_kling_lip_sync_input_audio_type,
)
from ..models.kling_lip_sync_input_mode import (
    KlingLipSyncInputMode,
    check_kling_lip_sync_input_mode,
)
from ..models.kling_lip_sync_input_voice_language import (
    KlingLipSyncInputVoiceLanguage,
    check_kling_lip_sync_input_voice_language,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingLipSyncInput")


@_attrs_define
class KlingLipSyncInput:
    """
    Attributes:
        mode (KlingLipSyncInputMode): Whether the speech is made from `text` or taken from a recording.
        video_id (str | Unset): Id of a Kling clip of 5 or 10 seconds, at most 30 days old.
        video_url (str | Unset): Public URL of an MP4 or MOV file.
        text (str | Unset): What is said, at most 120 characters.
        voice_id (str | Unset): One of the vendor's lip-sync voices.
        voice_language (KlingLipSyncInputVoiceLanguage | Unset):
        voice_speed (float | Unset): 0.8 to 2.0, one decimal.
        audio_type (KlingLipSyncInputAudioType | Unset):
        audio_file (str | Unset): Raw Base64 of MP3, WAV, M4A or AAC, at most 5 MB.
        audio_url (str | Unset): Public URL of MP3, WAV, M4A or AAC, at most 5 MB.
    """

    mode: KlingLipSyncInputMode
    video_id: str | Unset = UNSET
    video_url: str | Unset = UNSET
    text: str | Unset = UNSET
    voice_id: str | Unset = UNSET
    voice_language: KlingLipSyncInputVoiceLanguage | Unset = UNSET
    voice_speed: float | Unset = UNSET
    audio_type: KlingLipSyncInputAudioType | Unset = UNSET
    audio_file: str | Unset = UNSET
    audio_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str = self.mode

        video_id = self.video_id

        video_url = self.video_url

        text = self.text

        voice_id = self.voice_id

        voice_language: str | Unset = UNSET
        if not isinstance(self.voice_language, Unset):
            voice_language = self.voice_language

        voice_speed = self.voice_speed

        audio_type: str | Unset = UNSET
        if not isinstance(self.audio_type, Unset):
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
        mode = check_kling_lip_sync_input_mode(d.pop("mode"))

        video_id = d.pop("video_id", UNSET)

        video_url = d.pop("video_url", UNSET)

        text = d.pop("text", UNSET)

        voice_id = d.pop("voice_id", UNSET)

        _voice_language = d.pop("voice_language", UNSET)
        voice_language: KlingLipSyncInputVoiceLanguage | Unset
        if isinstance(_voice_language, Unset):
            voice_language = UNSET
        else:
            voice_language = check_kling_lip_sync_input_voice_language(_voice_language)

        voice_speed = d.pop("voice_speed", UNSET)

        _audio_type = d.pop("audio_type", UNSET)
        audio_type: KlingLipSyncInputAudioType | Unset
        if isinstance(_audio_type, Unset):
            audio_type = UNSET
        else:
            audio_type = check_kling_lip_sync_input_audio_type(_audio_type)

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
