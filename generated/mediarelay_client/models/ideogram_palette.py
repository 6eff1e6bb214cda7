from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ideogram_palette_name_type_0 import (
    IdeogramPaletteNameType0,
    check_ideogram_palette_name_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ideogram_color import IdeogramColor


T = TypeVar("T", bound="IdeogramPalette")


@_attrs_define
class IdeogramPalette:
    """Colours to use: a palette by its name, or a list of colours.

    Attributes:
        name (IdeogramPaletteNameType0 | str | Unset): One of the vendor's palettes.
        members (list[IdeogramColor] | Unset):
    """

    name: IdeogramPaletteNameType0 | str | Unset = UNSET
    members: list[IdeogramColor] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        elif isinstance(self.name, str):
            name = self.name
        else:
            name = self.name

        members: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.members, Unset):
            members = []
            for members_item_data in self.members:
                members_item = members_item_data.to_dict()
                members.append(members_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if members is not UNSET:
            field_dict["members"] = members

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_color import IdeogramColor  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_name(data: object) -> IdeogramPaletteNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                name_type_0 = check_ideogram_palette_name_type_0(data)

                return name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramPaletteNameType0 | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        _members = d.pop("members", UNSET)
        members: list[IdeogramColor] | Unset = UNSET
        if _members is not UNSET:
            members = []
            for members_item_data in _members:
                members_item = IdeogramColor.from_dict(members_item_data)

                members.append(members_item)

        ideogram_palette = cls(
            name=name,
            members=members,
        )

        ideogram_palette.additional_properties = d
        return ideogram_palette

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
