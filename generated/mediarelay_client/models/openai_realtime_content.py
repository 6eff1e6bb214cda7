from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_content_type_type_0 import (
    OpenaiRealtimeContentTypeType0,
    check_openai_realtime_content_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeContent")


@_attrs_define
class OpenaiRealtimeContent:
    """
    Attributes:
        type_ (OpenaiRealtimeContentTypeType0 | str): Those of the user begin with `input_`.
        text (None | str | Unset):
        audio (None | str | Unset): The sound in Base64.
        transcript (None | str | Unset): What is said.
        image_url (str | Unset): The picture as a data URI.
        detail (str | Unset): How closely the model looks: low, high or auto.
    """

    type_: OpenaiRealtimeContentTypeType0 | str
    text: None | str | Unset = UNSET
    audio: None | str | Unset = UNSET
    transcript: None | str | Unset = UNSET
    image_url: str | Unset = UNSET
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        audio: None | str | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        else:
            audio = self.audio

        transcript: None | str | Unset
        if isinstance(self.transcript, Unset):
            transcript = UNSET
        else:
            transcript = self.transcript

        image_url = self.image_url

        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if audio is not UNSET:
            field_dict["audio"] = audio
        if transcript is not UNSET:
            field_dict["transcript"] = transcript
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeContentTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_content_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeContentTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_audio(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        audio = _parse_audio(d.pop("audio", UNSET))

        def _parse_transcript(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        transcript = _parse_transcript(d.pop("transcript", UNSET))

        image_url = d.pop("image_url", UNSET)

        detail = d.pop("detail", UNSET)

        openai_realtime_content = cls(
            type_=type_,
            text=text,
            audio=audio,
            transcript=transcript,
            image_url=image_url,
            detail=detail,
        )

        openai_realtime_content.additional_properties = d
        return openai_realtime_content

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
