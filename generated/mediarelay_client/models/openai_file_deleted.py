from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_file_deleted_object_type_0 import (
    OpenaiFileDeletedObjectType0,
    check_openai_file_deleted_object_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiFileDeleted")


@_attrs_define
class OpenaiFileDeleted:
    """
    Attributes:
        id (str):
        deleted (bool):
        object_ (OpenaiFileDeletedObjectType0 | str | Unset):
    """

    id: str
    deleted: bool
    object_: OpenaiFileDeletedObjectType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        deleted = self.deleted

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "deleted": deleted,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        deleted = d.pop("deleted")

        def _parse_object_(data: object) -> OpenaiFileDeletedObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_openai_file_deleted_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiFileDeletedObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        openai_file_deleted = cls(
            id=id,
            deleted=deleted,
            object_=object_,
        )

        openai_file_deleted.additional_properties = d
        return openai_file_deleted

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
