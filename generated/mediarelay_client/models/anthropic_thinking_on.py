from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_thinking_on_display_type_0 import (
    AnthropicThinkingOnDisplayType0,
    check_anthropic_thinking_on_display_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnthropicThinkingOn")


@_attrs_define
class AnthropicThinkingOn:
    """
    Attributes:
        type_ (Literal['enabled']):
        budget_tokens (int): The most tokens that it may think; fewer than `max_tokens`.
        display (AnthropicThinkingOnDisplayType0 | str | Unset): Whether the thoughts come in short or not at all.
    """

    type_: Literal["enabled"]
    budget_tokens: int
    display: AnthropicThinkingOnDisplayType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        budget_tokens = self.budget_tokens

        display: str | Unset
        if isinstance(self.display, Unset):
            display = UNSET
        elif isinstance(self.display, str):
            display = self.display
        else:
            display = self.display

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "budget_tokens": budget_tokens,
            }
        )
        if display is not UNSET:
            field_dict["display"] = display

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["enabled"], d.pop("type"))
        if type_ != "enabled":
            raise ValueError(f"type must match const 'enabled', got '{type_}'")

        budget_tokens = d.pop("budget_tokens")

        def _parse_display(data: object) -> AnthropicThinkingOnDisplayType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                display_type_0 = check_anthropic_thinking_on_display_type_0(data)

                return display_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicThinkingOnDisplayType0 | str | Unset, data)

        display = _parse_display(d.pop("display", UNSET))

        anthropic_thinking_on = cls(
            type_=type_,
            budget_tokens=budget_tokens,
            display=display,
        )

        anthropic_thinking_on.additional_properties = d
        return anthropic_thinking_on

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
