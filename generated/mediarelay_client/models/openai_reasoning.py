from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_reasoning_effort_type_0 import (
    OpenaiReasoningEffortType0,
    check_openai_reasoning_effort_type_0,
)
from ..models.openai_reasoning_summary_type_0 import (
    OpenaiReasoningSummaryType0,
    check_openai_reasoning_summary_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiReasoning")


@_attrs_define
class OpenaiReasoning:
    """How the model thinks. In requests to shorten, new-api knows it since August 2026.

    Attributes:
        effort (None | OpenaiReasoningEffortType0 | str | Unset):
        summary (None | OpenaiReasoningSummaryType0 | str | Unset): Whether its thoughts come in short.
    """

    effort: None | OpenaiReasoningEffortType0 | str | Unset = UNSET
    summary: None | OpenaiReasoningSummaryType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effort: None | str | Unset
        if isinstance(self.effort, Unset):
            effort = UNSET
        elif isinstance(self.effort, str):
            effort = self.effort
        else:
            effort = self.effort

        summary: None | str | Unset
        if isinstance(self.summary, Unset):
            summary = UNSET
        elif isinstance(self.summary, str):
            summary = self.summary
        else:
            summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if effort is not UNSET:
            field_dict["effort"] = effort
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_effort(data: object) -> None | OpenaiReasoningEffortType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effort_type_0 = check_openai_reasoning_effort_type_0(data)

                return effort_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiReasoningEffortType0 | str | Unset, data)

        effort = _parse_effort(d.pop("effort", UNSET))

        def _parse_summary(data: object) -> None | OpenaiReasoningSummaryType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                summary_type_0 = check_openai_reasoning_summary_type_0(data)

                return summary_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiReasoningSummaryType0 | str | Unset, data)

        summary = _parse_summary(d.pop("summary", UNSET))

        openai_reasoning = cls(
            effort=effort,
            summary=summary,
        )

        openai_reasoning.additional_properties = d
        return openai_reasoning

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
