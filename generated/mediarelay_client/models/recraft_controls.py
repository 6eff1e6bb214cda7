from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recraft_color import RecraftColor


T = TypeVar("T", bound="RecraftControls")


@_attrs_define
class RecraftControls:
    """
    Attributes:
        colors (list[RecraftColor] | Unset): Colours to prefer.
        background_color (RecraftColor | Unset):
        artistic_level (int | Unset): From plain, 0, to artful.
        no_text (bool | Unset): Whether to draw no words.
    """

    colors: list[RecraftColor] | Unset = UNSET
    background_color: RecraftColor | Unset = UNSET
    artistic_level: int | Unset = UNSET
    no_text: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        colors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.colors, Unset):
            colors = []
            for colors_item_data in self.colors:
                colors_item = colors_item_data.to_dict()
                colors.append(colors_item)

        background_color: dict[str, Any] | Unset = UNSET
        if not isinstance(self.background_color, Unset):
            background_color = self.background_color.to_dict()

        artistic_level = self.artistic_level

        no_text = self.no_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if colors is not UNSET:
            field_dict["colors"] = colors
        if background_color is not UNSET:
            field_dict["background_color"] = background_color
        if artistic_level is not UNSET:
            field_dict["artistic_level"] = artistic_level
        if no_text is not UNSET:
            field_dict["no_text"] = no_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recraft_color import RecraftColor  # noqa: PLC0415

        d = dict(src_dict)
        _colors = d.pop("colors", UNSET)
        colors: list[RecraftColor] | Unset = UNSET
        if _colors is not UNSET:
            colors = []
            for colors_item_data in _colors:
                colors_item = RecraftColor.from_dict(colors_item_data)

                colors.append(colors_item)

        _background_color = d.pop("background_color", UNSET)
        background_color: RecraftColor | Unset
        if isinstance(_background_color, Unset):
            background_color = UNSET
        else:
            background_color = RecraftColor.from_dict(_background_color)

        artistic_level = d.pop("artistic_level", UNSET)

        no_text = d.pop("no_text", UNSET)

        recraft_controls = cls(
            colors=colors,
            background_color=background_color,
            artistic_level=artistic_level,
            no_text=no_text,
        )

        recraft_controls.additional_properties = d
        return recraft_controls

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
