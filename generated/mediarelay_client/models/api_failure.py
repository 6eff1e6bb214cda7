from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.api_failure_code_type_0 import (
    ApiFailureCodeType0,
    check_api_failure_code_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApiFailure")


@_attrs_define
class ApiFailure:
    """How the gateway's own interface below `/api` says no, with HTTP 200 as well.

    Attributes:
        success (Literal[False]):
        message (str):
        code (ApiFailureCodeType0 | str | Unset): Why the credentials were refused; since August 2026.
    """

    success: Literal[False]
    message: str
    code: ApiFailureCodeType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        message = self.message

        code: str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        elif isinstance(self.code, str):
            code = self.code
        else:
            code = self.code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "message": message,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        success = cast(Literal[False], d.pop("success"))
        if success != False:
            raise ValueError(f"success must match const False, got '{success}'")

        message = d.pop("message")

        def _parse_code(data: object) -> ApiFailureCodeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                code_type_0 = check_api_failure_code_type_0(data)

                return code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApiFailureCodeType0 | str | Unset, data)

        code = _parse_code(d.pop("code", UNSET))

        api_failure = cls(
            success=success,
            message=message,
            code=code,
        )

        api_failure.additional_properties = d
        return api_failure

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
