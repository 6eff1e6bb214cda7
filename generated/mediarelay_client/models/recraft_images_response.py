from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recraft_image import RecraftImage


T = TypeVar("T", bound="RecraftImagesResponse")


@_attrs_define
class RecraftImagesResponse:
    """
    Attributes:
        data (list[RecraftImage]):
        created (int | Unset): Unix seconds.
        credits_ (float | Unset): What it cost at the vendor's.
    """

    data: list[RecraftImage]
    created: int | Unset = UNSET
    credits_: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        created = self.created

        credits_ = self.credits_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if credits_ is not UNSET:
            field_dict["credits"] = credits_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recraft_image import RecraftImage  # noqa: PLC0415

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = RecraftImage.from_dict(data_item_data)

            data.append(data_item)

        created = d.pop("created", UNSET)

        credits_ = d.pop("credits", UNSET)

        recraft_images_response = cls(
            data=data,
            created=created,
            credits_=credits_,
        )

        recraft_images_response.additional_properties = d
        return recraft_images_response

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
