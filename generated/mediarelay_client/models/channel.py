from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Channel")


@_attrs_define
class Channel:
    """An upstream of the gateway. Only administrators see them, by calls that are not in this contract.

    Attributes:
        id (int): Id of the channel.
        models (str): The models that it serves.
        name (str | Unset): Name of the channel.
        type_ (int | Unset): Kind of the upstream, by the gateway's own numbers.
        status (int | Unset): Whether it is on.
        groups (str | Unset): The groups that may use it.
        priority (int | Unset): Channels of higher priority are tried first.
        weight (int | Unset): How often it is chosen among those of one priority.
        base_url (str | Unset): Address of the upstream.
        tag (str | Unset): A word by which channels are managed together.
    """

    id: int
    models: str
    name: str | Unset = UNSET
    type_: int | Unset = UNSET
    status: int | Unset = UNSET
    groups: str | Unset = UNSET
    priority: int | Unset = UNSET
    weight: int | Unset = UNSET
    base_url: str | Unset = UNSET
    tag: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        models = self.models

        name = self.name

        type_ = self.type_

        status = self.status

        groups = self.groups

        priority = self.priority

        weight = self.weight

        base_url = self.base_url

        tag = self.tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "models": models,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if groups is not UNSET:
            field_dict["groups"] = groups
        if priority is not UNSET:
            field_dict["priority"] = priority
        if weight is not UNSET:
            field_dict["weight"] = weight
        if base_url is not UNSET:
            field_dict["base_url"] = base_url
        if tag is not UNSET:
            field_dict["tag"] = tag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        models = d.pop("models")

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        status = d.pop("status", UNSET)

        groups = d.pop("groups", UNSET)

        priority = d.pop("priority", UNSET)

        weight = d.pop("weight", UNSET)

        base_url = d.pop("base_url", UNSET)

        tag = d.pop("tag", UNSET)

        channel = cls(
            id=id,
            models=models,
            name=name,
            type_=type_,
            status=status,
            groups=groups,
            priority=priority,
            weight=weight,
            base_url=base_url,
            tag=tag,
        )

        channel.additional_properties = d
        return channel

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
