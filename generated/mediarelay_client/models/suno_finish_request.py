from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.suno_finish_request_upload_type_type_0 import (
    SunoFinishRequestUploadTypeType0,
    check_suno_finish_request_upload_type_type_0,
)

T = TypeVar("T", bound="SunoFinishRequest")


@_attrs_define
class SunoFinishRequest:
    """
    Attributes:
        upload_type (str | SunoFinishRequestUploadTypeType0):
        upload_filename (str):
    """

    upload_type: str | SunoFinishRequestUploadTypeType0
    upload_filename: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upload_type: str
        if isinstance(self.upload_type, str):
            upload_type = self.upload_type
        else:
            upload_type = self.upload_type

        upload_filename = self.upload_filename

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "upload_type": upload_type,
                "upload_filename": upload_filename,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_upload_type(data: object) -> str | SunoFinishRequestUploadTypeType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                upload_type_type_0 = check_suno_finish_request_upload_type_type_0(data)

                return upload_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SunoFinishRequestUploadTypeType0, data)

        upload_type = _parse_upload_type(d.pop("upload_type"))

        upload_filename = d.pop("upload_filename")

        suno_finish_request = cls(
            upload_type=upload_type,
            upload_filename=upload_filename,
        )

        suno_finish_request.additional_properties = d
        return suno_finish_request

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
