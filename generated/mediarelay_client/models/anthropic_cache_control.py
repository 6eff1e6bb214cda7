from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_cache_control_ttl_type_0 import (
    AnthropicCacheControlTtlType0,
    check_anthropic_cache_control_ttl_type_0,
)
from ..models.anthropic_cache_control_type_type_0 import (
    AnthropicCacheControlTypeType0,
    check_anthropic_cache_control_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnthropicCacheControl")


@_attrs_define
class AnthropicCacheControl:
    """Lets the vendor keep everything up to here.

    Attributes:
        type_ (AnthropicCacheControlTypeType0 | str): How it is kept.
        ttl (AnthropicCacheControlTtlType0 | str | Unset): How long.
    """

    type_: AnthropicCacheControlTypeType0 | str
    ttl: AnthropicCacheControlTtlType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        ttl: str | Unset
        if isinstance(self.ttl, Unset):
            ttl = UNSET
        elif isinstance(self.ttl, str):
            ttl = self.ttl
        else:
            ttl = self.ttl

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> AnthropicCacheControlTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_anthropic_cache_control_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicCacheControlTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_ttl(data: object) -> AnthropicCacheControlTtlType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ttl_type_0 = check_anthropic_cache_control_ttl_type_0(data)

                return ttl_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicCacheControlTtlType0 | str | Unset, data)

        ttl = _parse_ttl(d.pop("ttl", UNSET))

        anthropic_cache_control = cls(
            type_=type_,
            ttl=ttl,
        )

        anthropic_cache_control.additional_properties = d
        return anthropic_cache_control

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
