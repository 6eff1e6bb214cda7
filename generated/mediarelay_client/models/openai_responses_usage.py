from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_input_tokens import OpenaiInputTokens
    from ..models.openai_output_tokens import OpenaiOutputTokens


T = TypeVar("T", bound="OpenaiResponsesUsage")


@_attrs_define
class OpenaiResponsesUsage:
    """Tokens, as Responses counts them.

    Attributes:
        input_tokens (int): Tokens of the input.
        output_tokens (int): Tokens of the output, with those of the reasoning.
        input_tokens_details (None | OpenaiInputTokens | Unset):
        output_tokens_details (None | OpenaiOutputTokens | Unset):
        total_tokens (int | Unset): The sum of both.
    """

    input_tokens: int
    output_tokens: int
    input_tokens_details: None | OpenaiInputTokens | Unset = UNSET
    output_tokens_details: None | OpenaiOutputTokens | Unset = UNSET
    total_tokens: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_input_tokens import OpenaiInputTokens  # noqa: PLC0415
        from ..models.openai_output_tokens import OpenaiOutputTokens  # noqa: PLC0415

        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        input_tokens_details: dict[str, Any] | None | Unset
        if isinstance(self.input_tokens_details, Unset):
            input_tokens_details = UNSET
        elif isinstance(self.input_tokens_details, OpenaiInputTokens):
            input_tokens_details = self.input_tokens_details.to_dict()
        else:
            input_tokens_details = self.input_tokens_details

        output_tokens_details: dict[str, Any] | None | Unset
        if isinstance(self.output_tokens_details, Unset):
            output_tokens_details = UNSET
        elif isinstance(self.output_tokens_details, OpenaiOutputTokens):
            output_tokens_details = self.output_tokens_details.to_dict()
        else:
            output_tokens_details = self.output_tokens_details

        total_tokens = self.total_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
            }
        )
        if input_tokens_details is not UNSET:
            field_dict["input_tokens_details"] = input_tokens_details
        if output_tokens_details is not UNSET:
            field_dict["output_tokens_details"] = output_tokens_details
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_input_tokens import OpenaiInputTokens  # noqa: PLC0415
        from ..models.openai_output_tokens import OpenaiOutputTokens  # noqa: PLC0415

        d = dict(src_dict)
        input_tokens = d.pop("input_tokens")

        output_tokens = d.pop("output_tokens")

        def _parse_input_tokens_details(data: object) -> None | OpenaiInputTokens | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                input_tokens_details_type_0 = OpenaiInputTokens.from_dict(data)

                return input_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiInputTokens | Unset, data)

        input_tokens_details = _parse_input_tokens_details(d.pop("input_tokens_details", UNSET))

        def _parse_output_tokens_details(data: object) -> None | OpenaiOutputTokens | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                output_tokens_details_type_0 = OpenaiOutputTokens.from_dict(data)

                return output_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiOutputTokens | Unset, data)

        output_tokens_details = _parse_output_tokens_details(d.pop("output_tokens_details", UNSET))

        total_tokens = d.pop("total_tokens", UNSET)

        openai_responses_usage = cls(
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            input_tokens_details=input_tokens_details,
            output_tokens_details=output_tokens_details,
            total_tokens=total_tokens,
        )

        openai_responses_usage.additional_properties = d
        return openai_responses_usage

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
