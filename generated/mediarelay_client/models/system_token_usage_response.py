from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.system_token_usage import SystemTokenUsage


T = TypeVar("T", bound="SystemTokenUsageResponse")


@_attrs_define
class SystemTokenUsageResponse:
    """
    Attributes:
        code (Literal[True]):
        data (SystemTokenUsage):
        message (str | Unset): The word `ok`.
    """

    code: Literal[True]
    data: SystemTokenUsage
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        data = self.data.to_dict()

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "data": data,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.system_token_usage import SystemTokenUsage  # noqa: PLC0415

        d = dict(src_dict)
        code = cast(Literal[True], d.pop("code"))
        if code != True:
            raise ValueError(f"code must match const True, got '{code}'")

        data = SystemTokenUsage.from_dict(d.pop("data"))

        message = d.pop("message", UNSET)

        system_token_usage_response = cls(
            code=code,
            data=data,
            message=message,
        )

        system_token_usage_response.additional_properties = d
        return system_token_usage_response

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
