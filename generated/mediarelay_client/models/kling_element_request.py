from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.kling_refer_image import KlingReferImage


T = TypeVar("T", bound="KlingElementRequest")


@_attrs_define
class KlingElementRequest:
    """
    Attributes:
        element_name (str):
        element_description (str):
        element_frontal_image (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB,
            each side at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        element_refer_list (list[KlingReferImage]):
    """

    element_name: str
    element_description: str
    element_frontal_image: str
    element_refer_list: list[KlingReferImage]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        element_name = self.element_name

        element_description = self.element_description

        element_frontal_image = self.element_frontal_image

        element_refer_list = []
        for element_refer_list_item_data in self.element_refer_list:
            element_refer_list_item = element_refer_list_item_data.to_dict()
            element_refer_list.append(element_refer_list_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "element_name": element_name,
                "element_description": element_description,
                "element_frontal_image": element_frontal_image,
                "element_refer_list": element_refer_list,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_refer_image import KlingReferImage  # noqa: PLC0415

        d = dict(src_dict)
        element_name = d.pop("element_name")

        element_description = d.pop("element_description")

        element_frontal_image = d.pop("element_frontal_image")

        element_refer_list = []
        _element_refer_list = d.pop("element_refer_list")
        for element_refer_list_item_data in _element_refer_list:
            element_refer_list_item = KlingReferImage.from_dict(element_refer_list_item_data)

            element_refer_list.append(element_refer_list_item)

        kling_element_request = cls(
            element_name=element_name,
            element_description=element_description,
            element_frontal_image=element_frontal_image,
            element_refer_list=element_refer_list,
        )

        kling_element_request.additional_properties = d
        return kling_element_request

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
