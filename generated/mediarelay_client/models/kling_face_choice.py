from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingFaceChoice")


@_attrs_define
class KlingFaceChoice:
    """
    Attributes:
        face_id (str):
        sound_start_time (int): Start of the cut, milliseconds.
        sound_end_time (int): End of the cut, milliseconds; at least 2000 after the start.
        sound_insert_time (int): Where it begins in the clip, milliseconds.
        audio_id (str | Unset): Id of a recording made by speech synthesis, at most 30 days old.
        sound_file (str | Unset): A public URL, or raw Base64 without a `data:` prefix. MP3, WAV, M4A or AAC, at most 5
            MB.
        sound_volume (float | Unset):
        original_audio_volume (float | Unset):
    """

    face_id: str
    sound_start_time: int
    sound_end_time: int
    sound_insert_time: int
    audio_id: str | Unset = UNSET
    sound_file: str | Unset = UNSET
    sound_volume: float | Unset = UNSET
    original_audio_volume: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        face_id = self.face_id

        sound_start_time = self.sound_start_time

        sound_end_time = self.sound_end_time

        sound_insert_time = self.sound_insert_time

        audio_id = self.audio_id

        sound_file = self.sound_file

        sound_volume = self.sound_volume

        original_audio_volume = self.original_audio_volume

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "face_id": face_id,
                "sound_start_time": sound_start_time,
                "sound_end_time": sound_end_time,
                "sound_insert_time": sound_insert_time,
            }
        )
        if audio_id is not UNSET:
            field_dict["audio_id"] = audio_id
        if sound_file is not UNSET:
            field_dict["sound_file"] = sound_file
        if sound_volume is not UNSET:
            field_dict["sound_volume"] = sound_volume
        if original_audio_volume is not UNSET:
            field_dict["original_audio_volume"] = original_audio_volume

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        face_id = d.pop("face_id")

        sound_start_time = d.pop("sound_start_time")

        sound_end_time = d.pop("sound_end_time")

        sound_insert_time = d.pop("sound_insert_time")

        audio_id = d.pop("audio_id", UNSET)

        sound_file = d.pop("sound_file", UNSET)

        sound_volume = d.pop("sound_volume", UNSET)

        original_audio_volume = d.pop("original_audio_volume", UNSET)

        kling_face_choice = cls(
            face_id=face_id,
            sound_start_time=sound_start_time,
            sound_end_time=sound_end_time,
            sound_insert_time=sound_insert_time,
            audio_id=audio_id,
            sound_file=sound_file,
            sound_volume=sound_volume,
            original_audio_volume=original_audio_volume,
        )

        kling_face_choice.additional_properties = d
        return kling_face_choice

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
