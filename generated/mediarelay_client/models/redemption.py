from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Redemption")


@_attrs_define
class Redemption:
    """A code that can be turned into quota. Only administrators see them, by calls that are not in this contract.

    Attributes:
        id (int): Id of the code.
        redeemed_time (int): Unix seconds; 0 until then.
        name (str | Unset): Name of the code.
        key (str | Unset): The code.
        status (int | Unset): Whether it is still good.
        quota (int | Unset): What it is worth; 500000 are one unit of the currency.
        created_time (int | Unset): Unix seconds.
    """

    id: int
    redeemed_time: int
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    status: int | Unset = UNSET
    quota: int | Unset = UNSET
    created_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        redeemed_time = self.redeemed_time

        name = self.name

        key = self.key

        status = self.status

        quota = self.quota

        created_time = self.created_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "redeemed_time": redeemed_time,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if status is not UNSET:
            field_dict["status"] = status
        if quota is not UNSET:
            field_dict["quota"] = quota
        if created_time is not UNSET:
            field_dict["created_time"] = created_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        redeemed_time = d.pop("redeemed_time")

        name = d.pop("name", UNSET)

        key = d.pop("key", UNSET)

        status = d.pop("status", UNSET)

        quota = d.pop("quota", UNSET)

        created_time = d.pop("created_time", UNSET)

        redemption = cls(
            id=id,
            redeemed_time=redeemed_time,
            name=name,
            key=key,
            status=status,
            quota=quota,
            created_time=created_time,
        )

        redemption.additional_properties = d
        return redemption

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
