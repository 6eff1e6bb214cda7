from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.system_token_usage_model_limits_type_0 import (
        SystemTokenUsageModelLimitsType0,
    )


T = TypeVar("T", bound="SystemTokenUsage")


@_attrs_define
class SystemTokenUsage:
    """
    Attributes:
        object_ (str | Unset): Always token_usage.
        name (str | Unset): Name of the token.
        total_granted (int | Unset): What it was given; 500000 are one unit of the currency.
        total_used (int | Unset): What was spent.
        total_available (int | Unset): What is left.
        unlimited_quota (bool | Unset): Whether as much may be spent as the account has.
        model_limits (None | SystemTokenUsageModelLimitsType0 | Unset): The models that the key is limited to, each with
            true.
        model_limits_enabled (bool | Unset): Whether it is limited to them.
        expires_at (int | Unset): Unix seconds; 0 for never.
    """

    object_: str | Unset = UNSET
    name: str | Unset = UNSET
    total_granted: int | Unset = UNSET
    total_used: int | Unset = UNSET
    total_available: int | Unset = UNSET
    unlimited_quota: bool | Unset = UNSET
    model_limits: None | SystemTokenUsageModelLimitsType0 | Unset = UNSET
    model_limits_enabled: bool | Unset = UNSET
    expires_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.system_token_usage_model_limits_type_0 import (
            SystemTokenUsageModelLimitsType0,  # noqa: PLC0415
        )

        object_ = self.object_

        name = self.name

        total_granted = self.total_granted

        total_used = self.total_used

        total_available = self.total_available

        unlimited_quota = self.unlimited_quota

        model_limits: dict[str, Any] | None | Unset
        if isinstance(self.model_limits, Unset):
            model_limits = UNSET
        elif isinstance(self.model_limits, SystemTokenUsageModelLimitsType0):
            model_limits = self.model_limits.to_dict()
        else:
            model_limits = self.model_limits

        model_limits_enabled = self.model_limits_enabled

        expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if object_ is not UNSET:
            field_dict["object"] = object_
        if name is not UNSET:
            field_dict["name"] = name
        if total_granted is not UNSET:
            field_dict["total_granted"] = total_granted
        if total_used is not UNSET:
            field_dict["total_used"] = total_used
        if total_available is not UNSET:
            field_dict["total_available"] = total_available
        if unlimited_quota is not UNSET:
            field_dict["unlimited_quota"] = unlimited_quota
        if model_limits is not UNSET:
            field_dict["model_limits"] = model_limits
        if model_limits_enabled is not UNSET:
            field_dict["model_limits_enabled"] = model_limits_enabled
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.system_token_usage_model_limits_type_0 import (
            SystemTokenUsageModelLimitsType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        object_ = d.pop("object", UNSET)

        name = d.pop("name", UNSET)

        total_granted = d.pop("total_granted", UNSET)

        total_used = d.pop("total_used", UNSET)

        total_available = d.pop("total_available", UNSET)

        unlimited_quota = d.pop("unlimited_quota", UNSET)

        def _parse_model_limits(data: object) -> None | SystemTokenUsageModelLimitsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                model_limits_type_0 = SystemTokenUsageModelLimitsType0.from_dict(data)

                return model_limits_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SystemTokenUsageModelLimitsType0 | Unset, data)

        model_limits = _parse_model_limits(d.pop("model_limits", UNSET))

        model_limits_enabled = d.pop("model_limits_enabled", UNSET)

        expires_at = d.pop("expires_at", UNSET)

        system_token_usage = cls(
            object_=object_,
            name=name,
            total_granted=total_granted,
            total_used=total_used,
            total_available=total_available,
            unlimited_quota=unlimited_quota,
            model_limits=model_limits,
            model_limits_enabled=model_limits_enabled,
            expires_at=expires_at,
        )

        system_token_usage.additional_properties = d
        return system_token_usage

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
