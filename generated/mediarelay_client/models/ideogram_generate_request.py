from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.ideogram_image_request import IdeogramImageRequest


T = TypeVar("T", bound="IdeogramGenerateRequest")


@_attrs_define
class IdeogramGenerateRequest:
    """
    Attributes:
        image_request (IdeogramImageRequest): Rules over several fields: aspect_ratio and resolution exclude each other.
    """

    image_request: IdeogramImageRequest
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_request = self.image_request.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_request": image_request,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_image_request import IdeogramImageRequest  # noqa: PLC0415

        d = dict(src_dict)
        image_request = IdeogramImageRequest.from_dict(d.pop("image_request"))

        ideogram_generate_request = cls(
            image_request=image_request,
        )

        ideogram_generate_request.additional_properties = d
        return ideogram_generate_request

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
