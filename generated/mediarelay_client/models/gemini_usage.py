from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_modality_tokens import GeminiModalityTokens


T = TypeVar("T", bound="GeminiUsage")


@_attrs_define
class GeminiUsage:
    """Tokens; in a stream, those of the answer so far.

    Attributes:
        prompt_token_count (int | Unset): Tokens of the input, with those from the cache.
        candidates_token_count (int | Unset): Tokens of the answers, without thoughts.
        total_token_count (int | Unset): All of them.
        thoughts_token_count (int | Unset): Tokens of the thoughts.
        cached_content_token_count (int | Unset): Read from the vendor's cache.
        prompt_tokens_details (list[GeminiModalityTokens] | None | Unset): The input by what it is.
    """

    prompt_token_count: int | Unset = UNSET
    candidates_token_count: int | Unset = UNSET
    total_token_count: int | Unset = UNSET
    thoughts_token_count: int | Unset = UNSET
    cached_content_token_count: int | Unset = UNSET
    prompt_tokens_details: list[GeminiModalityTokens] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt_token_count = self.prompt_token_count

        candidates_token_count = self.candidates_token_count

        total_token_count = self.total_token_count

        thoughts_token_count = self.thoughts_token_count

        cached_content_token_count = self.cached_content_token_count

        prompt_tokens_details: list[dict[str, Any]] | None | Unset
        if isinstance(self.prompt_tokens_details, Unset):
            prompt_tokens_details = UNSET
        elif isinstance(self.prompt_tokens_details, list):
            prompt_tokens_details = []
            for prompt_tokens_details_type_0_item_data in self.prompt_tokens_details:
                prompt_tokens_details_type_0_item = prompt_tokens_details_type_0_item_data.to_dict()
                prompt_tokens_details.append(prompt_tokens_details_type_0_item)

        else:
            prompt_tokens_details = self.prompt_tokens_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prompt_token_count is not UNSET:
            field_dict["promptTokenCount"] = prompt_token_count
        if candidates_token_count is not UNSET:
            field_dict["candidatesTokenCount"] = candidates_token_count
        if total_token_count is not UNSET:
            field_dict["totalTokenCount"] = total_token_count
        if thoughts_token_count is not UNSET:
            field_dict["thoughtsTokenCount"] = thoughts_token_count
        if cached_content_token_count is not UNSET:
            field_dict["cachedContentTokenCount"] = cached_content_token_count
        if prompt_tokens_details is not UNSET:
            field_dict["promptTokensDetails"] = prompt_tokens_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_modality_tokens import GeminiModalityTokens  # noqa: PLC0415

        d = dict(src_dict)
        prompt_token_count = d.pop("promptTokenCount", UNSET)

        candidates_token_count = d.pop("candidatesTokenCount", UNSET)

        total_token_count = d.pop("totalTokenCount", UNSET)

        thoughts_token_count = d.pop("thoughtsTokenCount", UNSET)

        cached_content_token_count = d.pop("cachedContentTokenCount", UNSET)

        def _parse_prompt_tokens_details(data: object) -> list[GeminiModalityTokens] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                prompt_tokens_details_type_0 = []
                _prompt_tokens_details_type_0 = data
                for prompt_tokens_details_type_0_item_data in _prompt_tokens_details_type_0:
                    prompt_tokens_details_type_0_item = GeminiModalityTokens.from_dict(
                        prompt_tokens_details_type_0_item_data
                    )

                    prompt_tokens_details_type_0.append(prompt_tokens_details_type_0_item)

                return prompt_tokens_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GeminiModalityTokens] | None | Unset, data)

        prompt_tokens_details = _parse_prompt_tokens_details(d.pop("promptTokensDetails", UNSET))

        gemini_usage = cls(
            prompt_token_count=prompt_token_count,
            candidates_token_count=candidates_token_count,
            total_token_count=total_token_count,
            thoughts_token_count=thoughts_token_count,
            cached_content_token_count=cached_content_token_count,
            prompt_tokens_details=prompt_tokens_details,
        )

        gemini_usage.additional_properties = d
        return gemini_usage

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
