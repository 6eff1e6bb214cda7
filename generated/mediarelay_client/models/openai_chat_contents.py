from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_chat_contents_part import OpenaiChatContentsPart


T = TypeVar("T", bound="OpenaiChatContents")


@_attrs_define
class OpenaiChatContents:
    """
    Attributes:
        role (str | Unset):
        parts (list[OpenaiChatContentsPart] | Unset):
    """

    role: str | Unset = UNSET
    parts: list[OpenaiChatContentsPart] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        parts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = []
            for parts_item_data in self.parts:
                parts_item = parts_item_data.to_dict()
                parts.append(parts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if role is not UNSET:
            field_dict["role"] = role
        if parts is not UNSET:
            field_dict["parts"] = parts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_chat_contents_part import OpenaiChatContentsPart  # noqa: PLC0415

        d = dict(src_dict)
        role = d.pop("role", UNSET)

        _parts = d.pop("parts", UNSET)
        parts: list[OpenaiChatContentsPart] | Unset = UNSET
        if _parts is not UNSET:
            parts = []
            for parts_item_data in _parts:
                parts_item = OpenaiChatContentsPart.from_dict(parts_item_data)

                parts.append(parts_item)

        openai_chat_contents = cls(
            role=role,
            parts=parts,
        )

        openai_chat_contents.additional_properties = d
        return openai_chat_contents

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
