from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_content_role_type_0 import (
    GeminiContentRoleType0,
    check_gemini_content_role_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_part import GeminiPart


T = TypeVar("T", bound="GeminiContent")


@_attrs_define
class GeminiContent:
    """What one side said.

    Attributes:
        role (GeminiContentRoleType0 | None | str | Unset): Who said it.
        parts (list[GeminiPart] | None | Unset): Texts, data, calls of functions and their results.
    """

    role: GeminiContentRoleType0 | None | str | Unset = UNSET
    parts: list[GeminiPart] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        elif isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        parts: list[dict[str, Any]] | None | Unset
        if isinstance(self.parts, Unset):
            parts = UNSET
        elif isinstance(self.parts, list):
            parts = []
            for parts_type_0_item_data in self.parts:
                parts_type_0_item = parts_type_0_item_data.to_dict()
                parts.append(parts_type_0_item)

        else:
            parts = self.parts

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
        from ..models.gemini_part import GeminiPart  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_role(data: object) -> GeminiContentRoleType0 | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_gemini_content_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiContentRoleType0 | None | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_parts(data: object) -> list[GeminiPart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parts_type_0 = []
                _parts_type_0 = data
                for parts_type_0_item_data in _parts_type_0:
                    parts_type_0_item = GeminiPart.from_dict(parts_type_0_item_data)

                    parts_type_0.append(parts_type_0_item)

                return parts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GeminiPart] | None | Unset, data)

        parts = _parse_parts(d.pop("parts", UNSET))

        gemini_content = cls(
            role=role,
            parts=parts,
        )

        gemini_content.additional_properties = d
        return gemini_content

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
