from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_completion_tokens import OpenaiCompletionTokens
    from ..models.openai_prompt_tokens import OpenaiPromptTokens


T = TypeVar("T", bound="Usage")


@_attrs_define
class Usage:
    """Tokens, as chat and completions count them. Where a gateway converts another vendor's response, the keys from
    `input_tokens` on are there as well, mostly 0.

        Attributes:
            prompt_tokens (int | Unset): Tokens of the input.
            completion_tokens (int | Unset): Tokens of the output, with those of the reasoning.
            total_tokens (int | Unset): The sum of both.
            prompt_tokens_details (None | OpenaiPromptTokens | Unset):
            completion_tokens_details (None | OpenaiCompletionTokens | Unset):
            input_tokens (int | None | Unset): A relay's own: the same by its newer name, or 0.
            output_tokens (int | None | Unset): A relay's own: the same by its newer name, or 0.
            input_tokens_details (None | OpenaiPromptTokens | Unset): A relay's own, mostly null.
            claude_cache_creation_5_m_tokens (int | None | Unset): A relay's own: tokens that Claude wrote to its cache of
                five minutes.
            claude_cache_creation_1_h_tokens (int | None | Unset): A relay's own: tokens that Claude wrote to its cache of
                one hour.
            prompt_cache_hit_tokens (int | None | Unset): Cached tokens by the name of some vendors.
            cost (Any | Unset): What it cost by the upstream's count, from some upstreams; not what the relay charges.
            usage_semantic (None | str | Unset): A relay's own: which vendor's way of counting this is.
            usage_source (None | str | Unset): A relay's own: where the numbers come from.
            billing_usage (Any | Unset): A relay's own: the numbers that it charges by.
    """

    prompt_tokens: int | Unset = UNSET
    completion_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
    prompt_tokens_details: None | OpenaiPromptTokens | Unset = UNSET
    completion_tokens_details: None | OpenaiCompletionTokens | Unset = UNSET
    input_tokens: int | None | Unset = UNSET
    output_tokens: int | None | Unset = UNSET
    input_tokens_details: None | OpenaiPromptTokens | Unset = UNSET
    claude_cache_creation_5_m_tokens: int | None | Unset = UNSET
    claude_cache_creation_1_h_tokens: int | None | Unset = UNSET
    prompt_cache_hit_tokens: int | None | Unset = UNSET
    cost: Any | Unset = UNSET
    usage_semantic: None | str | Unset = UNSET
    usage_source: None | str | Unset = UNSET
    billing_usage: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_completion_tokens import OpenaiCompletionTokens  # noqa: PLC0415
        from ..models.openai_prompt_tokens import OpenaiPromptTokens  # noqa: PLC0415

        prompt_tokens = self.prompt_tokens

        completion_tokens = self.completion_tokens

        total_tokens = self.total_tokens

        prompt_tokens_details: dict[str, Any] | None | Unset
        if isinstance(self.prompt_tokens_details, Unset):
            prompt_tokens_details = UNSET
        elif isinstance(self.prompt_tokens_details, OpenaiPromptTokens):
            prompt_tokens_details = self.prompt_tokens_details.to_dict()
        else:
            prompt_tokens_details = self.prompt_tokens_details

        completion_tokens_details: dict[str, Any] | None | Unset
        if isinstance(self.completion_tokens_details, Unset):
            completion_tokens_details = UNSET
        elif isinstance(self.completion_tokens_details, OpenaiCompletionTokens):
            completion_tokens_details = self.completion_tokens_details.to_dict()
        else:
            completion_tokens_details = self.completion_tokens_details

        input_tokens: int | None | Unset
        if isinstance(self.input_tokens, Unset):
            input_tokens = UNSET
        else:
            input_tokens = self.input_tokens

        output_tokens: int | None | Unset
        if isinstance(self.output_tokens, Unset):
            output_tokens = UNSET
        else:
            output_tokens = self.output_tokens

        input_tokens_details: dict[str, Any] | None | Unset
        if isinstance(self.input_tokens_details, Unset):
            input_tokens_details = UNSET
        elif isinstance(self.input_tokens_details, OpenaiPromptTokens):
            input_tokens_details = self.input_tokens_details.to_dict()
        else:
            input_tokens_details = self.input_tokens_details

        claude_cache_creation_5_m_tokens: int | None | Unset
        if isinstance(self.claude_cache_creation_5_m_tokens, Unset):
            claude_cache_creation_5_m_tokens = UNSET
        else:
            claude_cache_creation_5_m_tokens = self.claude_cache_creation_5_m_tokens

        claude_cache_creation_1_h_tokens: int | None | Unset
        if isinstance(self.claude_cache_creation_1_h_tokens, Unset):
            claude_cache_creation_1_h_tokens = UNSET
        else:
            claude_cache_creation_1_h_tokens = self.claude_cache_creation_1_h_tokens

        prompt_cache_hit_tokens: int | None | Unset
        if isinstance(self.prompt_cache_hit_tokens, Unset):
            prompt_cache_hit_tokens = UNSET
        else:
            prompt_cache_hit_tokens = self.prompt_cache_hit_tokens

        cost = self.cost

        usage_semantic: None | str | Unset
        if isinstance(self.usage_semantic, Unset):
            usage_semantic = UNSET
        else:
            usage_semantic = self.usage_semantic

        usage_source: None | str | Unset
        if isinstance(self.usage_source, Unset):
            usage_source = UNSET
        else:
            usage_source = self.usage_source

        billing_usage = self.billing_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prompt_tokens is not UNSET:
            field_dict["prompt_tokens"] = prompt_tokens
        if completion_tokens is not UNSET:
            field_dict["completion_tokens"] = completion_tokens
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if prompt_tokens_details is not UNSET:
            field_dict["prompt_tokens_details"] = prompt_tokens_details
        if completion_tokens_details is not UNSET:
            field_dict["completion_tokens_details"] = completion_tokens_details
        if input_tokens is not UNSET:
            field_dict["input_tokens"] = input_tokens
        if output_tokens is not UNSET:
            field_dict["output_tokens"] = output_tokens
        if input_tokens_details is not UNSET:
            field_dict["input_tokens_details"] = input_tokens_details
        if claude_cache_creation_5_m_tokens is not UNSET:
            field_dict["claude_cache_creation_5_m_tokens"] = claude_cache_creation_5_m_tokens
        if claude_cache_creation_1_h_tokens is not UNSET:
            field_dict["claude_cache_creation_1_h_tokens"] = claude_cache_creation_1_h_tokens
        if prompt_cache_hit_tokens is not UNSET:
            field_dict["prompt_cache_hit_tokens"] = prompt_cache_hit_tokens
        if cost is not UNSET:
            field_dict["cost"] = cost
        if usage_semantic is not UNSET:
            field_dict["usage_semantic"] = usage_semantic
        if usage_source is not UNSET:
            field_dict["usage_source"] = usage_source
        if billing_usage is not UNSET:
            field_dict["billing_usage"] = billing_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_completion_tokens import OpenaiCompletionTokens  # noqa: PLC0415
        from ..models.openai_prompt_tokens import OpenaiPromptTokens  # noqa: PLC0415

        d = dict(src_dict)
        prompt_tokens = d.pop("prompt_tokens", UNSET)

        completion_tokens = d.pop("completion_tokens", UNSET)

        total_tokens = d.pop("total_tokens", UNSET)

        def _parse_prompt_tokens_details(data: object) -> None | OpenaiPromptTokens | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_tokens_details_type_0 = OpenaiPromptTokens.from_dict(data)

                return prompt_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiPromptTokens | Unset, data)

        prompt_tokens_details = _parse_prompt_tokens_details(d.pop("prompt_tokens_details", UNSET))

        def _parse_completion_tokens_details(data: object) -> None | OpenaiCompletionTokens | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                completion_tokens_details_type_0 = OpenaiCompletionTokens.from_dict(data)

                return completion_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiCompletionTokens | Unset, data)

        completion_tokens_details = _parse_completion_tokens_details(d.pop("completion_tokens_details", UNSET))

        def _parse_input_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        input_tokens = _parse_input_tokens(d.pop("input_tokens", UNSET))

        def _parse_output_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        output_tokens = _parse_output_tokens(d.pop("output_tokens", UNSET))

        def _parse_input_tokens_details(data: object) -> None | OpenaiPromptTokens | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                input_tokens_details_type_0 = OpenaiPromptTokens.from_dict(data)

                return input_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiPromptTokens | Unset, data)

        input_tokens_details = _parse_input_tokens_details(d.pop("input_tokens_details", UNSET))

        def _parse_claude_cache_creation_5_m_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        claude_cache_creation_5_m_tokens = _parse_claude_cache_creation_5_m_tokens(
            d.pop("claude_cache_creation_5_m_tokens", UNSET)
        )

        def _parse_claude_cache_creation_1_h_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        claude_cache_creation_1_h_tokens = _parse_claude_cache_creation_1_h_tokens(
            d.pop("claude_cache_creation_1_h_tokens", UNSET)
        )

        def _parse_prompt_cache_hit_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        prompt_cache_hit_tokens = _parse_prompt_cache_hit_tokens(d.pop("prompt_cache_hit_tokens", UNSET))

        cost = d.pop("cost", UNSET)

        def _parse_usage_semantic(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        usage_semantic = _parse_usage_semantic(d.pop("usage_semantic", UNSET))

        def _parse_usage_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        usage_source = _parse_usage_source(d.pop("usage_source", UNSET))

        billing_usage = d.pop("billing_usage", UNSET)

        usage = cls(
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            total_tokens=total_tokens,
            prompt_tokens_details=prompt_tokens_details,
            completion_tokens_details=completion_tokens_details,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            input_tokens_details=input_tokens_details,
            claude_cache_creation_5_m_tokens=claude_cache_creation_5_m_tokens,
            claude_cache_creation_1_h_tokens=claude_cache_creation_1_h_tokens,
            prompt_cache_hit_tokens=prompt_cache_hit_tokens,
            cost=cost,
            usage_semantic=usage_semantic,
            usage_source=usage_source,
            billing_usage=billing_usage,
        )

        usage.additional_properties = d
        return usage

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
