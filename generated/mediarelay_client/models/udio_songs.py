from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.udio_song import UdioSong


T = TypeVar("T", bound="UdioSongs")


@_attrs_define
class UdioSongs:
    """
    Attributes:
        songs (list[UdioSong]):
    """

    songs: list[UdioSong]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        songs = []
        for songs_item_data in self.songs:
            songs_item = songs_item_data.to_dict()
            songs.append(songs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "songs": songs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.udio_song import UdioSong  # noqa: PLC0415

        d = dict(src_dict)
        songs = []
        _songs = d.pop("songs")
        for songs_item_data in _songs:
            songs_item = UdioSong.from_dict(songs_item_data)

            songs.append(songs_item)

        udio_songs = cls(
            songs=songs,
        )

        udio_songs.additional_properties = d
        return udio_songs

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
