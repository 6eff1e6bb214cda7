from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.suno_clip import SunoClip


T = TypeVar("T", bound="SunoClips")


@_attrs_define
class SunoClips:
    """
    Attributes:
        clips (list[SunoClip]):
        id (str | Unset):
        status (str | Unset):
        created_at (str | Unset):
        batch_size (int | Unset):
    """

    clips: list[SunoClip]
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    created_at: str | Unset = UNSET
    batch_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clips = []
        for clips_item_data in self.clips:
            clips_item = clips_item_data.to_dict()
            clips.append(clips_item)

        id = self.id

        status = self.status

        created_at = self.created_at

        batch_size = self.batch_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clips": clips,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if batch_size is not UNSET:
            field_dict["batch_size"] = batch_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.suno_clip import SunoClip  # noqa: PLC0415

        d = dict(src_dict)
        clips = []
        _clips = d.pop("clips")
        for clips_item_data in _clips:
            clips_item = SunoClip.from_dict(clips_item_data)

            clips.append(clips_item)

        id = d.pop("id", UNSET)

        status = d.pop("status", UNSET)

        created_at = d.pop("created_at", UNSET)

        batch_size = d.pop("batch_size", UNSET)

        suno_clips = cls(
            clips=clips,
            id=id,
            status=status,
            created_at=created_at,
            batch_size=batch_size,
        )

        suno_clips.additional_properties = d
        return suno_clips

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
