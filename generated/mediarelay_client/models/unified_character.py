from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UnifiedCharacter")


@_attrs_define
class UnifiedCharacter:
    """
    Attributes:
        id (str):
        username (str | Unset):
        permalink (str | Unset):
        profile_picture_url (str | Unset):
    """

    id: str
    username: str | Unset = UNSET
    permalink: str | Unset = UNSET
    profile_picture_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        username = self.username

        permalink = self.permalink

        profile_picture_url = self.profile_picture_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if username is not UNSET:
            field_dict["username"] = username
        if permalink is not UNSET:
            field_dict["permalink"] = permalink
        if profile_picture_url is not UNSET:
            field_dict["profile_picture_url"] = profile_picture_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        username = d.pop("username", UNSET)

        permalink = d.pop("permalink", UNSET)

        profile_picture_url = d.pop("profile_picture_url", UNSET)

        unified_character = cls(
            id=id,
            username=username,
            permalink=permalink,
            profile_picture_url=profile_picture_url,
        )

        unified_character.additional_properties = d
        return unified_character

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
