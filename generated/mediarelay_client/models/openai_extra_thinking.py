from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiExtraThinking")


@_attrs_define
class OpenaiExtraThinking:
    """
    Attributes:
        thinking_budget (int | Unset): How many tokens the model may think.
        include_thoughts (bool | Unset): Whether its thoughts come with the answer.
        thinking_level (str | Unset): How much it thinks, for models that take a word.
    """

    thinking_budget: int | Unset = UNSET
    include_thoughts: bool | Unset = UNSET
    thinking_level: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        thinking_budget = self.thinking_budget

        include_thoughts = self.include_thoughts

        thinking_level = self.thinking_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if thinking_budget is not UNSET:
            field_dict["thinking_budget"] = thinking_budget
        if include_thoughts is not UNSET:
            field_dict["include_thoughts"] = include_thoughts
        if thinking_level is not UNSET:
            field_dict["thinking_level"] = thinking_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        thinking_budget = d.pop("thinking_budget", UNSET)

        include_thoughts = d.pop("include_thoughts", UNSET)

        thinking_level = d.pop("thinking_level", UNSET)

        openai_extra_thinking = cls(
            thinking_budget=thinking_budget,
            include_thoughts=include_thoughts,
            thinking_level=thinking_level,
        )

        openai_extra_thinking.additional_properties = d
        return openai_extra_thinking

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
