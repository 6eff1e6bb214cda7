from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.token_status_type_0 import TokenStatusType0, check_token_status_type_0
from ..types import UNSET, Unset

T = TypeVar("T", bound="Token")


@_attrs_define
class Token:
    """A key of the gateway's.

    Attributes:
        id (int): Id of the token.
        remain_quota (int): What may still be spent; 500000 are one unit of the currency.
        user_id (int | Unset): Whose it is.
        name (str | Unset): Name of the token.
        key (str | Unset): The key without `sk-`; masked by new-api since August 2026.
        status (int | TokenStatusType0 | Unset): 1 on, 2 off, 3 expired, 4 exhausted.
        created_time (int | Unset): Unix seconds.
        accessed_time (int | Unset): Unix seconds, of its last use.
        expired_time (int | Unset): Unix seconds; -1 for never.
        unlimited_quota (bool | Unset): Whether as much may be spent as the account has.
        used_quota (int | Unset): What was spent.
        model_limits_enabled (bool | Unset): Whether the key is limited to the models in `model_limits`.
        model_limits (None | str | Unset): The models, with commas between them.
        allow_ips (None | str | Unset): Addresses or networks that may use the key, one a line.
        group (str | Unset): The group whose channels and prices hold.
        cross_group_retry (bool | Unset): Whether the next group is tried after a failure.
        deleted_at (None | str | Unset): Null while it exists.
        auto_groups (list[str] | None | Unset): The groups that `auto` tries; new-api since August 2026.
    """

    id: int
    remain_quota: int
    user_id: int | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    status: int | TokenStatusType0 | Unset = UNSET
    created_time: int | Unset = UNSET
    accessed_time: int | Unset = UNSET
    expired_time: int | Unset = UNSET
    unlimited_quota: bool | Unset = UNSET
    used_quota: int | Unset = UNSET
    model_limits_enabled: bool | Unset = UNSET
    model_limits: None | str | Unset = UNSET
    allow_ips: None | str | Unset = UNSET
    group: str | Unset = UNSET
    cross_group_retry: bool | Unset = UNSET
    deleted_at: None | str | Unset = UNSET
    auto_groups: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        remain_quota = self.remain_quota

        user_id = self.user_id

        name = self.name

        key = self.key

        status: int | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, int):
            status = self.status
        else:
            status = self.status

        created_time = self.created_time

        accessed_time = self.accessed_time

        expired_time = self.expired_time

        unlimited_quota = self.unlimited_quota

        used_quota = self.used_quota

        model_limits_enabled = self.model_limits_enabled

        model_limits: None | str | Unset
        if isinstance(self.model_limits, Unset):
            model_limits = UNSET
        else:
            model_limits = self.model_limits

        allow_ips: None | str | Unset
        if isinstance(self.allow_ips, Unset):
            allow_ips = UNSET
        else:
            allow_ips = self.allow_ips

        group = self.group

        cross_group_retry = self.cross_group_retry

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        else:
            deleted_at = self.deleted_at

        auto_groups: list[str] | None | Unset
        if isinstance(self.auto_groups, Unset):
            auto_groups = UNSET
        elif isinstance(self.auto_groups, list):
            auto_groups = self.auto_groups

        else:
            auto_groups = self.auto_groups

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "remain_quota": remain_quota,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if status is not UNSET:
            field_dict["status"] = status
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if accessed_time is not UNSET:
            field_dict["accessed_time"] = accessed_time
        if expired_time is not UNSET:
            field_dict["expired_time"] = expired_time
        if unlimited_quota is not UNSET:
            field_dict["unlimited_quota"] = unlimited_quota
        if used_quota is not UNSET:
            field_dict["used_quota"] = used_quota
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
        if deleted_at is not UNSET:
            field_dict["DeletedAt"] = deleted_at
        if auto_groups is not UNSET:
            field_dict["auto_groups"] = auto_groups

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        remain_quota = d.pop("remain_quota")

        user_id = d.pop("user_id", UNSET)

        name = d.pop("name", UNSET)

        key = d.pop("key", UNSET)

        def _parse_status(data: object) -> int | TokenStatusType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                status_type_0 = check_token_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | TokenStatusType0 | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        created_time = d.pop("created_time", UNSET)

        accessed_time = d.pop("accessed_time", UNSET)

        expired_time = d.pop("expired_time", UNSET)

        unlimited_quota = d.pop("unlimited_quota", UNSET)

        used_quota = d.pop("used_quota", UNSET)

        model_limits_enabled = d.pop("model_limits_enabled", UNSET)

        def _parse_model_limits(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model_limits = _parse_model_limits(d.pop("model_limits", UNSET))

        def _parse_allow_ips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        allow_ips = _parse_allow_ips(d.pop("allow_ips", UNSET))

        group = d.pop("group", UNSET)

        cross_group_retry = d.pop("cross_group_retry", UNSET)

        def _parse_deleted_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("DeletedAt", UNSET))

        def _parse_auto_groups(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                auto_groups_type_0 = cast(list[str], data)

                return auto_groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        auto_groups = _parse_auto_groups(d.pop("auto_groups", UNSET))

        token = cls(
            id=id,
            remain_quota=remain_quota,
            user_id=user_id,
            name=name,
            key=key,
            status=status,
            created_time=created_time,
            accessed_time=accessed_time,
            expired_time=expired_time,
            unlimited_quota=unlimited_quota,
            used_quota=used_quota,
            model_limits_enabled=model_limits_enabled,
            model_limits=model_limits,
            allow_ips=allow_ips,
            group=group,
            cross_group_retry=cross_group_retry,
            deleted_at=deleted_at,
            auto_groups=auto_groups,
        )

        token.additional_properties = d
        return token

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
