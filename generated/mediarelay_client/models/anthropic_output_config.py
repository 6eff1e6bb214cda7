from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_output_config_effort_type_0 import (
    AnthropicOutputConfigEffortType0,
    check_anthropic_output_config_effort_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_output_format import AnthropicOutputFormat


T = TypeVar("T", bound="AnthropicOutputConfig")


@_attrs_define
class AnthropicOutputConfig:
    """How the answer is to be.

    Attributes:
        effort (AnthropicOutputConfigEffortType0 | str | Unset): How much the model spends on the answer.
        format_ (AnthropicOutputFormat | Unset): A schema that the answer is to follow.
    """

    effort: AnthropicOutputConfigEffortType0 | str | Unset = UNSET
    format_: AnthropicOutputFormat | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effort: str | Unset
        if isinstance(self.effort, Unset):
            effort = UNSET
        elif isinstance(self.effort, str):
            effort = self.effort
        else:
            effort = self.effort

        format_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if effort is not UNSET:
            field_dict["effort"] = effort
        if format_ is not UNSET:
            field_dict["format"] = format_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_output_format import AnthropicOutputFormat  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_effort(data: object) -> AnthropicOutputConfigEffortType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effort_type_0 = check_anthropic_output_config_effort_type_0(data)

                return effort_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicOutputConfigEffortType0 | str | Unset, data)

        effort = _parse_effort(d.pop("effort", UNSET))

        _format_ = d.pop("format", UNSET)
        format_: AnthropicOutputFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = AnthropicOutputFormat.from_dict(_format_)

        anthropic_output_config = cls(
            effort=effort,
            format_=format_,
        )

        anthropic_output_config.additional_properties = d
        return anthropic_output_config

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
