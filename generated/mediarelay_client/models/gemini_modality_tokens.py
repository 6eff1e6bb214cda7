from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiModalityTokens")


@_attrs_define
class GeminiModalityTokens:
    """
    Attributes:
        modality (str | Unset): TEXT, IMAGE or AUDIO, for instance.
        token_count (int | Unset): How many tokens.
    """

    modality: str | Unset = UNSET
    token_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        modality = self.modality

        token_count = self.token_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if modality is not UNSET:
            field_dict["modality"] = modality
        if token_count is not UNSET:
            field_dict["tokenCount"] = token_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        modality = d.pop("modality", UNSET)

        token_count = d.pop("tokenCount", UNSET)

        gemini_modality_tokens = cls(
            modality=modality,
            token_count=token_count,
        )

        gemini_modality_tokens.additional_properties = d
        return gemini_modality_tokens

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
