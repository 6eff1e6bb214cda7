from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UdioSong")


@_attrs_define
class UdioSong:
    """
    Attributes:
        id (str | Unset):
        title (str | Unset):
        song_path (None | str | Unset): Where the recording lies.
        duration (float | None | Unset): Seconds.
        finished (bool | Unset):
    """

    id: str | Unset = UNSET
    title: str | Unset = UNSET
    song_path: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    finished: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        song_path: None | str | Unset
        if isinstance(self.song_path, Unset):
            song_path = UNSET
        else:
            song_path = self.song_path

        duration: float | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        finished = self.finished

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if song_path is not UNSET:
            field_dict["song_path"] = song_path
        if duration is not UNSET:
            field_dict["duration"] = duration
        if finished is not UNSET:
            field_dict["finished"] = finished

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        title = d.pop("title", UNSET)

        def _parse_song_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        song_path = _parse_song_path(d.pop("song_path", UNSET))

        def _parse_duration(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        finished = d.pop("finished", UNSET)

        udio_song = cls(
            id=id,
            title=title,
            song_path=song_path,
            duration=duration,
            finished=finished,
        )

        udio_song.additional_properties = d
        return udio_song

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
