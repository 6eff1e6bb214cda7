from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.gemini_voice_config import GeminiVoiceConfig


T = TypeVar("T", bound="GeminiSpeechConfig")


@_attrs_define
class GeminiSpeechConfig:
    """How speech is to be.

    Attributes:
        voice_config (GeminiVoiceConfig | Unset):
        multi_speaker_voice_config (FreeForm | Unset): Whatever the gateway puts there.
        language_code (str | Unset): The language.
    """

    voice_config: GeminiVoiceConfig | Unset = UNSET
    multi_speaker_voice_config: FreeForm | Unset = UNSET
    language_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        voice_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.voice_config, Unset):
            voice_config = self.voice_config.to_dict()

        multi_speaker_voice_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.multi_speaker_voice_config, Unset):
            multi_speaker_voice_config = self.multi_speaker_voice_config.to_dict()

        language_code = self.language_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if voice_config is not UNSET:
            field_dict["voiceConfig"] = voice_config
        if multi_speaker_voice_config is not UNSET:
            field_dict["multiSpeakerVoiceConfig"] = multi_speaker_voice_config
        if language_code is not UNSET:
            field_dict["languageCode"] = language_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.gemini_voice_config import GeminiVoiceConfig  # noqa: PLC0415

        d = dict(src_dict)
        _voice_config = d.pop("voiceConfig", UNSET)
        voice_config: GeminiVoiceConfig | Unset
        if isinstance(_voice_config, Unset):
            voice_config = UNSET
        else:
            voice_config = GeminiVoiceConfig.from_dict(_voice_config)

        _multi_speaker_voice_config = d.pop("multiSpeakerVoiceConfig", UNSET)
        multi_speaker_voice_config: FreeForm | Unset
        if isinstance(_multi_speaker_voice_config, Unset):
            multi_speaker_voice_config = UNSET
        else:
            multi_speaker_voice_config = FreeForm.from_dict(_multi_speaker_voice_config)

        language_code = d.pop("languageCode", UNSET)

        gemini_speech_config = cls(
            voice_config=voice_config,
            multi_speaker_voice_config=multi_speaker_voice_config,
            language_code=language_code,
        )

        gemini_speech_config.additional_properties = d
        return gemini_speech_config

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
