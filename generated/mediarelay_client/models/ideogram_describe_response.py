from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.ideogram_description import IdeogramDescription


T = TypeVar("T", bound="IdeogramDescribeResponse")


@_attrs_define
class IdeogramDescribeResponse:
    """
    Attributes:
        descriptions (list[IdeogramDescription]):
    """

    descriptions: list[IdeogramDescription]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        descriptions = []
        for descriptions_item_data in self.descriptions:
            descriptions_item = descriptions_item_data.to_dict()
            descriptions.append(descriptions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "descriptions": descriptions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_description import IdeogramDescription  # noqa: PLC0415

        d = dict(src_dict)
        descriptions = []
        _descriptions = d.pop("descriptions")
        for descriptions_item_data in _descriptions:
            descriptions_item = IdeogramDescription.from_dict(descriptions_item_data)

            descriptions.append(descriptions_item)

        ideogram_describe_response = cls(
            descriptions=descriptions,
        )

        ideogram_describe_response.additional_properties = d
        return ideogram_describe_response

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
