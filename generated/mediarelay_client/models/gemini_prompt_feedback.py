from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiPromptFeedback")


@_attrs_define
class GeminiPromptFeedback:
    """
    Attributes:
        block_reason (None | str | Unset): Why the prompt was blocked.
    """

    block_reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        block_reason: None | str | Unset
        if isinstance(self.block_reason, Unset):
            block_reason = UNSET
        else:
            block_reason = self.block_reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if block_reason is not UNSET:
            field_dict["blockReason"] = block_reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_block_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        block_reason = _parse_block_reason(d.pop("blockReason", UNSET))

        gemini_prompt_feedback = cls(
            block_reason=block_reason,
        )

        gemini_prompt_feedback.additional_properties = d
        return gemini_prompt_feedback

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
