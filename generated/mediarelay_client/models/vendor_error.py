from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vendor_error_code_type_0 import (
    VendorErrorCodeType0,
    check_vendor_error_code_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="VendorError")


@_attrs_define
class VendorError:
    """The vendor's own error. The code decides what to do, not the HTTP status: 429 also means an empty account. It comes
    inside HTTP 200, too.

        Attributes:
            code (int | VendorErrorCodeType0):
            message (str):
            request_id (str | Unset):
    """

    code: int | VendorErrorCodeType0
    message: str
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code: int
        if isinstance(self.code, int):
            code = self.code
        else:
            code = self.code

        message = self.message

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "message": message,
            }
        )
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_code(data: object) -> int | VendorErrorCodeType0:
            try:
                if not isinstance(data, int):
                    raise TypeError()
                code_type_0 = check_vendor_error_code_type_0(data)

                return code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | VendorErrorCodeType0, data)

        code = _parse_code(d.pop("code"))

        message = d.pop("message")

        request_id = d.pop("request_id", UNSET)

        vendor_error = cls(
            code=code,
            message=message,
            request_id=request_id,
        )

        vendor_error.additional_properties = d
        return vendor_error

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
