from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_input_audio_format_type_0 import (
    OpenaiInputAudioFormatType0,
    check_openai_input_audio_format_type_0,
)

T = TypeVar("T", bound="OpenaiInputAudio")


@_attrs_define
class OpenaiInputAudio:
    """
    Attributes:
        data (str): The sound in Base64, without a data URI's head.
        format_ (OpenaiInputAudioFormatType0 | str):
    """

    data: str
    format_: OpenaiInputAudioFormatType0 | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = self.data

        format_: str
        if isinstance(self.format_, str):
            format_ = self.format_
        else:
            format_ = self.format_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "format": format_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        data = d.pop("data")

        def _parse_format_(data: object) -> OpenaiInputAudioFormatType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                format_type_0 = check_openai_input_audio_format_type_0(data)

                return format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiInputAudioFormatType0 | str, data)

        format_ = _parse_format_(d.pop("format"))

        openai_input_audio = cls(
            data=data,
            format_=format_,
        )

        openai_input_audio.additional_properties = d
        return openai_input_audio

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
