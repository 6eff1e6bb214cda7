from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_file_list_object_type_0 import (
    OpenaiFileListObjectType0,
    check_openai_file_list_object_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_file import OpenaiFile


T = TypeVar("T", bound="OpenaiFileList")


@_attrs_define
class OpenaiFileList:
    """
    Attributes:
        data (list[OpenaiFile]):
        object_ (OpenaiFileListObjectType0 | str | Unset):
        has_more (bool | Unset): Whether there are more files than these.
    """

    data: list[OpenaiFile]
    object_: OpenaiFileListObjectType0 | str | Unset = UNSET
    has_more: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        has_more = self.has_more

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if has_more is not UNSET:
            field_dict["has_more"] = has_more

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_file import OpenaiFile  # noqa: PLC0415

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = OpenaiFile.from_dict(data_item_data)

            data.append(data_item)

        def _parse_object_(data: object) -> OpenaiFileListObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_openai_file_list_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiFileListObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        has_more = d.pop("has_more", UNSET)

        openai_file_list = cls(
            data=data,
            object_=object_,
            has_more=has_more,
        )

        openai_file_list.additional_properties = d
        return openai_file_list

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
