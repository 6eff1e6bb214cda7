from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRouterReasoning")


@_attrs_define
class OpenaiRouterReasoning:
    """OpenRouter: how the model thinks.

    Attributes:
        effort (str | Unset):
        max_tokens (int | Unset):
        exclude (bool | Unset): Whether the reasoning is kept out of the answer.
        enabled (bool | Unset):
    """

    effort: str | Unset = UNSET
    max_tokens: int | Unset = UNSET
    exclude: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effort = self.effort

        max_tokens = self.max_tokens

        exclude = self.exclude

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if effort is not UNSET:
            field_dict["effort"] = effort
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if exclude is not UNSET:
            field_dict["exclude"] = exclude
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        effort = d.pop("effort", UNSET)

        max_tokens = d.pop("max_tokens", UNSET)

        exclude = d.pop("exclude", UNSET)

        enabled = d.pop("enabled", UNSET)

        openai_router_reasoning = cls(
            effort=effort,
            max_tokens=max_tokens,
            exclude=exclude,
            enabled=enabled,
        )

        openai_router_reasoning.additional_properties = d
        return openai_router_reasoning

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
