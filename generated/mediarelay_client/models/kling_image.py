from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingImage")


@_attrs_define
class KlingImage:
    """
    Attributes:
        index (int | Unset):
        id (str | Unset): Instead of index on one relay.
        url (str | Unset):
        watermark_url (str | Unset):
        type_ (str | Unset): image-recognize: object_seg, head_seg, face_seg or cloth_seg.
        is_contain (bool | Unset): image-recognize: whether there is one.
    """

    index: int | Unset = UNSET
    id: str | Unset = UNSET
    url: str | Unset = UNSET
    watermark_url: str | Unset = UNSET
    type_: str | Unset = UNSET
    is_contain: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        index = self.index

        id = self.id

        url = self.url

        watermark_url = self.watermark_url

        type_ = self.type_

        is_contain = self.is_contain

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if id is not UNSET:
            field_dict["id"] = id
        if url is not UNSET:
            field_dict["url"] = url
        if watermark_url is not UNSET:
            field_dict["watermark_url"] = watermark_url
        if type_ is not UNSET:
            field_dict["type"] = type_
        if is_contain is not UNSET:
            field_dict["is_contain"] = is_contain

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        index = d.pop("index", UNSET)

        id = d.pop("id", UNSET)

        url = d.pop("url", UNSET)

        watermark_url = d.pop("watermark_url", UNSET)

        type_ = d.pop("type", UNSET)

        is_contain = d.pop("is_contain", UNSET)

        kling_image = cls(
            index=index,
            id=id,
            url=url,
            watermark_url=watermark_url,
            type_=type_,
            is_contain=is_contain,
        )

        kling_image.additional_properties = d
        return kling_image

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
