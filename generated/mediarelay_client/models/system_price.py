from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_price_quota_type_type_0 import (
    SystemPriceQuotaTypeType0,
    check_system_price_quota_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SystemPrice")


@_attrs_define
class SystemPrice:
    """
    Attributes:
        model_name (str): The model.
        quota_type (int | SystemPriceQuotaTypeType0 | Unset): 0 for charged by tokens, 1 for one price a call.
        model_ratio (float | Unset): Price of the input, by tokens: quota a token.
        model_price (float | Unset): Price of a call, in units of the currency.
        owner_by (str | Unset): Who offers it.
        completion_ratio (float | Unset): What the output costs more than the input.
        cache_ratio (float | Unset): What input from the cache costs less.
        enable_groups (list[str] | None | Unset): The groups that may use it.
        supported_endpoint_types (list[str] | None | Unset): The forms of requests that it takes.
        billing_expr (str | Unset): A formula of the price, where it is more than a factor.
    """

    model_name: str
    quota_type: int | SystemPriceQuotaTypeType0 | Unset = UNSET
    model_ratio: float | Unset = UNSET
    model_price: float | Unset = UNSET
    owner_by: str | Unset = UNSET
    completion_ratio: float | Unset = UNSET
    cache_ratio: float | Unset = UNSET
    enable_groups: list[str] | None | Unset = UNSET
    supported_endpoint_types: list[str] | None | Unset = UNSET
    billing_expr: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model_name = self.model_name

        quota_type: int | Unset
        if isinstance(self.quota_type, Unset):
            quota_type = UNSET
        elif isinstance(self.quota_type, int):
            quota_type = self.quota_type
        else:
            quota_type = self.quota_type

        model_ratio = self.model_ratio

        model_price = self.model_price

        owner_by = self.owner_by

        completion_ratio = self.completion_ratio

        cache_ratio = self.cache_ratio

        enable_groups: list[str] | None | Unset
        if isinstance(self.enable_groups, Unset):
            enable_groups = UNSET
        elif isinstance(self.enable_groups, list):
            enable_groups = self.enable_groups

        else:
            enable_groups = self.enable_groups

        supported_endpoint_types: list[str] | None | Unset
        if isinstance(self.supported_endpoint_types, Unset):
            supported_endpoint_types = UNSET
        elif isinstance(self.supported_endpoint_types, list):
            supported_endpoint_types = self.supported_endpoint_types

        else:
            supported_endpoint_types = self.supported_endpoint_types

        billing_expr = self.billing_expr

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model_name": model_name,
            }
        )
        if quota_type is not UNSET:
            field_dict["quota_type"] = quota_type
        if model_ratio is not UNSET:
            field_dict["model_ratio"] = model_ratio
        if model_price is not UNSET:
            field_dict["model_price"] = model_price
        if owner_by is not UNSET:
            field_dict["owner_by"] = owner_by
        if completion_ratio is not UNSET:
            field_dict["completion_ratio"] = completion_ratio
        if cache_ratio is not UNSET:
            field_dict["cache_ratio"] = cache_ratio
        if enable_groups is not UNSET:
            field_dict["enable_groups"] = enable_groups
        if supported_endpoint_types is not UNSET:
            field_dict["supported_endpoint_types"] = supported_endpoint_types
        if billing_expr is not UNSET:
            field_dict["billing_expr"] = billing_expr

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model_name = d.pop("model_name")

        def _parse_quota_type(data: object) -> int | SystemPriceQuotaTypeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                quota_type_type_0 = check_system_price_quota_type_type_0(data)

                return quota_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | SystemPriceQuotaTypeType0 | Unset, data)

        quota_type = _parse_quota_type(d.pop("quota_type", UNSET))

        model_ratio = d.pop("model_ratio", UNSET)

        model_price = d.pop("model_price", UNSET)

        owner_by = d.pop("owner_by", UNSET)

        completion_ratio = d.pop("completion_ratio", UNSET)

        cache_ratio = d.pop("cache_ratio", UNSET)

        def _parse_enable_groups(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                enable_groups_type_0 = cast(list[str], data)

                return enable_groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        enable_groups = _parse_enable_groups(d.pop("enable_groups", UNSET))

        def _parse_supported_endpoint_types(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                supported_endpoint_types_type_0 = cast(list[str], data)

                return supported_endpoint_types_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        supported_endpoint_types = _parse_supported_endpoint_types(d.pop("supported_endpoint_types", UNSET))

        billing_expr = d.pop("billing_expr", UNSET)

        system_price = cls(
            model_name=model_name,
            quota_type=quota_type,
            model_ratio=model_ratio,
            model_price=model_price,
            owner_by=owner_by,
            completion_ratio=completion_ratio,
            cache_ratio=cache_ratio,
            enable_groups=enable_groups,
            supported_endpoint_types=supported_endpoint_types,
            billing_expr=billing_expr,
        )

        system_price.additional_properties = d
        return system_price

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
