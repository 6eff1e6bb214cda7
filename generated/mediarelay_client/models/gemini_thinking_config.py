from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_thinking_config_thinking_level_type_0 import (
    GeminiThinkingConfigThinkingLevelType0,
    check_gemini_thinking_config_thinking_level_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiThinkingConfig")


@_attrs_define
class GeminiThinkingConfig:
    """How the model thinks before it answers.

    Attributes:
        include_thoughts (bool | Unset): Whether the thoughts come with the answer.
        thinking_budget (int | Unset): The most tokens to think; 0 for none and -1 for as many as it takes.
        thinking_level (GeminiThinkingConfigThinkingLevelType0 | str | Unset): How much to think.
    """

    include_thoughts: bool | Unset = UNSET
    thinking_budget: int | Unset = UNSET
    thinking_level: GeminiThinkingConfigThinkingLevelType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        include_thoughts = self.include_thoughts

        thinking_budget = self.thinking_budget

        thinking_level: str | Unset
        if isinstance(self.thinking_level, Unset):
            thinking_level = UNSET
        elif isinstance(self.thinking_level, str):
            thinking_level = self.thinking_level
        else:
            thinking_level = self.thinking_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if include_thoughts is not UNSET:
            field_dict["includeThoughts"] = include_thoughts
        if thinking_budget is not UNSET:
            field_dict["thinkingBudget"] = thinking_budget
        if thinking_level is not UNSET:
            field_dict["thinkingLevel"] = thinking_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        include_thoughts = d.pop("includeThoughts", UNSET)

        thinking_budget = d.pop("thinkingBudget", UNSET)

        def _parse_thinking_level(data: object) -> GeminiThinkingConfigThinkingLevelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                thinking_level_type_0 = check_gemini_thinking_config_thinking_level_type_0(data)

                return thinking_level_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiThinkingConfigThinkingLevelType0 | str | Unset, data)

        thinking_level = _parse_thinking_level(d.pop("thinkingLevel", UNSET))

        gemini_thinking_config = cls(
            include_thoughts=include_thoughts,
            thinking_budget=thinking_budget,
            thinking_level=thinking_level,
        )

        gemini_thinking_config.additional_properties = d
        return gemini_thinking_config

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
