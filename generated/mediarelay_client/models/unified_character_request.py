from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UnifiedCharacterRequest")


@_attrs_define
class UnifiedCharacterRequest:
    """
    Attributes:
        timestamps (str): Start and end of the character in it: "1,3".
        url (str | Unset): A video that shows the character; this or from_task.
        from_task (str | Unset): A finished video; this or url.
    """

    timestamps: str
    url: str | Unset = UNSET
    from_task: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timestamps = self.timestamps

        url = self.url

        from_task = self.from_task

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timestamps": timestamps,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if from_task is not UNSET:
            field_dict["from_task"] = from_task

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        timestamps = d.pop("timestamps")

        url = d.pop("url", UNSET)

        from_task = d.pop("from_task", UNSET)

        unified_character_request = cls(
            timestamps=timestamps,
            url=url,
            from_task=from_task,
        )

        unified_character_request.additional_properties = d
        return unified_character_request

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
