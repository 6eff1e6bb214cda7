from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_omni_image_type_type_0 import (
    KlingOmniImageTypeType0,
    check_kling_omni_image_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingOmniImage")


@_attrs_define
class KlingOmniImage:
    """
    Attributes:
        image_url (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
            least 300 pixels, ratio between 1:2.5 and 2.5:1.
        type_ (KlingOmniImageTypeType0 | str | Unset): Left out for a plain reference. A last frame needs a first one.
    """

    image_url: str
    type_: KlingOmniImageTypeType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_url = self.image_url

        type_: str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_url": image_url,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image_url = d.pop("image_url")

        def _parse_type_(data: object) -> KlingOmniImageTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_kling_omni_image_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniImageTypeType0 | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        kling_omni_image = cls(
            image_url=image_url,
            type_=type_,
        )

        kling_omni_image.additional_properties = d
        return kling_omni_image

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
