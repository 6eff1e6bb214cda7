from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RecraftText")


@_attrs_define
class RecraftText:
    """
    Attributes:
        text (str): The word.
        bbox (list[list[float]]): The four corners of its place.
    """

    text: str
    bbox: list[list[float]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        bbox = []
        for bbox_item_data in self.bbox:
            bbox_item = bbox_item_data

            bbox.append(bbox_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
                "bbox": bbox,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        bbox = []
        _bbox = d.pop("bbox")
        for bbox_item_data in _bbox:
            bbox_item = cast(list[float], bbox_item_data)

            bbox.append(bbox_item)

        recraft_text = cls(
            text=text,
            bbox=bbox,
        )

        recraft_text.additional_properties = d
        return recraft_text

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
