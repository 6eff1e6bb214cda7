from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SystemCreateTokenRequest")


@_attrs_define
class SystemCreateTokenRequest:
    """
    Attributes:
        name (str): Name of the token, at most 50 bytes, which are 16 Chinese characters.
        expired_time (int | Unset): Unix seconds; -1, or nothing, for never.
        remain_quota (int | Unset): What may still be spent; 500000 are one unit of the currency.
        unlimited_quota (bool | Unset): Whether as much may be spent as the account has.
        model_limits_enabled (bool | Unset): Whether the key is limited to the models in `model_limits`.
        model_limits (list[str] | str | Unset): The models, with commas between them. Pages of other gateways have a
            list here.
        allow_ips (str | Unset): Addresses or networks that may use the key, one a line; all where empty.
        group (str | Unset): The group whose channels and prices hold; `auto` tries several.
        cross_group_retry (bool | Unset): Whether the next group is tried after a failure; for `auto`.
        auto_groups (list[str] | Unset): The groups that `auto` tries; new-api since August 2026.
    """

    name: str
    expired_time: int | Unset = UNSET
    remain_quota: int | Unset = UNSET
    unlimited_quota: bool | Unset = UNSET
    model_limits_enabled: bool | Unset = UNSET
    model_limits: list[str] | str | Unset = UNSET
    allow_ips: str | Unset = UNSET
    group: str | Unset = UNSET
    cross_group_retry: bool | Unset = UNSET
    auto_groups: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        expired_time = self.expired_time

        remain_quota = self.remain_quota

        unlimited_quota = self.unlimited_quota

        model_limits_enabled = self.model_limits_enabled

        model_limits: list[str] | str | Unset
        if isinstance(self.model_limits, Unset):
            model_limits = UNSET
        elif isinstance(self.model_limits, list):
            model_limits = self.model_limits

        else:
            model_limits = self.model_limits

        allow_ips = self.allow_ips

        group = self.group

        cross_group_retry = self.cross_group_retry

        auto_groups: list[str] | Unset = UNSET
        if not isinstance(self.auto_groups, Unset):
            auto_groups = self.auto_groups

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if expired_time is not UNSET:
            field_dict["expired_time"] = expired_time
        if remain_quota is not UNSET:
            field_dict["remain_quota"] = remain_quota
        if unlimited_quota is not UNSET:
            field_dict["unlimited_quota"] = unlimited_quota
        if model_limits_enabled is not UNSET:
            field_dict["model_limits_enabled"] = model_limits_enabled
        if model_limits is not UNSET:
            field_dict["model_limits"] = model_limits
        if allow_ips is not UNSET:
            field_dict["allow_ips"] = allow_ips
        if group is not UNSET:
            field_dict["group"] = group
        if cross_group_retry is not UNSET:
            field_dict["cross_group_retry"] = cross_group_retry
        if auto_groups is not UNSET:
            field_dict["auto_groups"] = auto_groups

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        expired_time = d.pop("expired_time", UNSET)

        remain_quota = d.pop("remain_quota", UNSET)

        unlimited_quota = d.pop("unlimited_quota", UNSET)

        model_limits_enabled = d.pop("model_limits_enabled", UNSET)

        def _parse_model_limits(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                model_limits_type_1 = cast(list[str], data)

                return model_limits_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        model_limits = _parse_model_limits(d.pop("model_limits", UNSET))

        allow_ips = d.pop("allow_ips", UNSET)

        group = d.pop("group", UNSET)

        cross_group_retry = d.pop("cross_group_retry", UNSET)

        auto_groups = cast(list[str], d.pop("auto_groups", UNSET))

        system_create_token_request = cls(
            name=name,
            expired_time=expired_time,
            remain_quota=remain_quota,
            unlimited_quota=unlimited_quota,
            model_limits_enabled=model_limits_enabled,
            model_limits=model_limits,
            allow_ips=allow_ips,
            group=group,
            cross_group_retry=cross_group_retry,
            auto_groups=auto_groups,
        )

        system_create_token_request.additional_properties = d
        return system_create_token_request

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
