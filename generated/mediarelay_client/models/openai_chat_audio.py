from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_chat_audio_format_type_0 import (
    OpenaiChatAudioFormatType0,
    check_openai_chat_audio_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiChatAudio")


@_attrs_define
class OpenaiChatAudio:
    """The voice of a spoken answer; needs `audio` among the `modalities`.

    Attributes:
        voice (str | Unset):
        format_ (OpenaiChatAudioFormatType0 | str | Unset):
    """

    voice: str | Unset = UNSET
    format_: OpenaiChatAudioFormatType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        voice = self.voice

        format_: str | Unset
        if isinstance(self.format_, Unset):
            format_ = UNSET
        elif isinstance(self.format_, str):
            format_ = self.format_
        else:
            format_ = self.format_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if voice is not UNSET:
            field_dict["voice"] = voice
        if format_ is not UNSET:
            field_dict["format"] = format_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        voice = d.pop("voice", UNSET)

        def _parse_format_(data: object) -> OpenaiChatAudioFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                format_type_0 = check_openai_chat_audio_format_type_0(data)

                return format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiChatAudioFormatType0 | str | Unset, data)

        format_ = _parse_format_(d.pop("format", UNSET))

        openai_chat_audio = cls(
            voice=voice,
            format_=format_,
        )

        openai_chat_audio.additional_properties = d
        return openai_chat_audio

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
