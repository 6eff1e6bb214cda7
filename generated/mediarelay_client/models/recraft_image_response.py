from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recraft_image import RecraftImage


T = TypeVar("T", bound="RecraftImageResponse")


@_attrs_define
class RecraftImageResponse:
    """
    Attributes:
        image (RecraftImage): A picture, as a link or as Base64.
        created (int | Unset): Unix seconds.
        credits_ (float | Unset): What it cost at the vendor's.
    """

    image: RecraftImage
    created: int | Unset = UNSET
    credits_: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image.to_dict()

        created = self.created

        credits_ = self.credits_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image": image,
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
        image = RecraftImage.from_dict(d.pop("image"))

        created = d.pop("created", UNSET)

        credits_ = d.pop("credits", UNSET)

        recraft_image_response = cls(
            image=image,
            created=created,
            credits_=credits_,
        )

        recraft_image_response.additional_properties = d
        return recraft_image_response

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
