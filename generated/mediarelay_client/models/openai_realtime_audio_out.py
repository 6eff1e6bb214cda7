from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_audio_out_voice_type_1 import (
        OpenaiRealtimeAudioOutVoiceType1,
    )
    from ..models.openai_realtime_format import OpenaiRealtimeFormat


T = TypeVar("T", bound="OpenaiRealtimeAudioOut")


@_attrs_define
class OpenaiRealtimeAudioOut:
    """
    Attributes:
        format_ (OpenaiRealtimeFormat | Unset):
        voice (OpenaiRealtimeAudioOutVoiceType1 | str | Unset): The voice by its name, or one of the caller's own by its
            `id`.
        speed (float | Unset): 1 where absent.
    """

    format_: OpenaiRealtimeFormat | Unset = UNSET
    voice: OpenaiRealtimeAudioOutVoiceType1 | str | Unset = UNSET
    speed: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_realtime_audio_out_voice_type_1 import (
            OpenaiRealtimeAudioOutVoiceType1,  # noqa: PLC0415
        )

        format_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.to_dict()

        voice: dict[str, Any] | str | Unset
        if isinstance(self.voice, Unset):
            voice = UNSET
        elif isinstance(self.voice, OpenaiRealtimeAudioOutVoiceType1):
            voice = self.voice.to_dict()
        else:
            voice = self.voice

        speed = self.speed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if format_ is not UNSET:
            field_dict["format"] = format_
        if voice is not UNSET:
            field_dict["voice"] = voice
        if speed is not UNSET:
            field_dict["speed"] = speed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_audio_out_voice_type_1 import (
            OpenaiRealtimeAudioOutVoiceType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_format import OpenaiRealtimeFormat  # noqa: PLC0415

        d = dict(src_dict)
        _format_ = d.pop("format", UNSET)
        format_: OpenaiRealtimeFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = OpenaiRealtimeFormat.from_dict(_format_)

        def _parse_voice(data: object) -> OpenaiRealtimeAudioOutVoiceType1 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                voice_type_1 = OpenaiRealtimeAudioOutVoiceType1.from_dict(data)

                return voice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeAudioOutVoiceType1 | str | Unset, data)

        voice = _parse_voice(d.pop("voice", UNSET))

        speed = d.pop("speed", UNSET)

        openai_realtime_audio_out = cls(
            format_=format_,
            voice=voice,
            speed=speed,
        )

        openai_realtime_audio_out.additional_properties = d
        return openai_realtime_audio_out

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
