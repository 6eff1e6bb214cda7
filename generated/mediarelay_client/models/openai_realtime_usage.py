from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_completion_tokens import OpenaiCompletionTokens
    from ..models.openai_prompt_tokens import OpenaiPromptTokens


T = TypeVar("T", bound="OpenaiRealtimeUsage")


@_attrs_define
class OpenaiRealtimeUsage:
    """
    Attributes:
        total_tokens (int | Unset): The sum of both.
        input_tokens (int | Unset): Tokens of the input.
        output_tokens (int | Unset): Tokens of the output.
        input_token_details (OpenaiPromptTokens | Unset):
        output_token_details (OpenaiCompletionTokens | Unset):
    """

    total_tokens: int | Unset = UNSET
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    input_token_details: OpenaiPromptTokens | Unset = UNSET
    output_token_details: OpenaiCompletionTokens | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_tokens = self.total_tokens

        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        input_token_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_token_details, Unset):
            input_token_details = self.input_token_details.to_dict()

        output_token_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output_token_details, Unset):
            output_token_details = self.output_token_details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if input_tokens is not UNSET:
            field_dict["input_tokens"] = input_tokens
        if output_tokens is not UNSET:
            field_dict["output_tokens"] = output_tokens
        if input_token_details is not UNSET:
            field_dict["input_token_details"] = input_token_details
        if output_token_details is not UNSET:
            field_dict["output_token_details"] = output_token_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_completion_tokens import OpenaiCompletionTokens  # noqa: PLC0415
        from ..models.openai_prompt_tokens import OpenaiPromptTokens  # noqa: PLC0415

        d = dict(src_dict)
        total_tokens = d.pop("total_tokens", UNSET)

        input_tokens = d.pop("input_tokens", UNSET)

        output_tokens = d.pop("output_tokens", UNSET)

        _input_token_details = d.pop("input_token_details", UNSET)
        input_token_details: OpenaiPromptTokens | Unset
        if isinstance(_input_token_details, Unset):
            input_token_details = UNSET
        else:
            input_token_details = OpenaiPromptTokens.from_dict(_input_token_details)

        _output_token_details = d.pop("output_token_details", UNSET)
        output_token_details: OpenaiCompletionTokens | Unset
        if isinstance(_output_token_details, Unset):
            output_token_details = UNSET
        else:
            output_token_details = OpenaiCompletionTokens.from_dict(_output_token_details)

        openai_realtime_usage = cls(
            total_tokens=total_tokens,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            input_token_details=input_token_details,
            output_token_details=output_token_details,
        )

        openai_realtime_usage.additional_properties = d
        return openai_realtime_usage

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
