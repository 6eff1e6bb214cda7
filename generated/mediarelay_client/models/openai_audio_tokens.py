from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_audio_input_tokens import OpenaiAudioInputTokens


T = TypeVar("T", bound="OpenaiAudioTokens")


@_attrs_define
class OpenaiAudioTokens:
    """
    Attributes:
        type_ (Literal['tokens']):
        input_tokens (int):
        output_tokens (int):
        total_tokens (int | Unset):
        input_token_details (OpenaiAudioInputTokens | Unset):
    """

    type_: Literal["tokens"]
    input_tokens: int
    output_tokens: int
    total_tokens: int | Unset = UNSET
    input_token_details: OpenaiAudioInputTokens | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        total_tokens = self.total_tokens

        input_token_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_token_details, Unset):
            input_token_details = self.input_token_details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
            }
        )
        if total_tokens is not UNSET:
            field_dict["total_tokens"] = total_tokens
        if input_token_details is not UNSET:
            field_dict["input_token_details"] = input_token_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_audio_input_tokens import OpenaiAudioInputTokens  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["tokens"], d.pop("type"))
        if type_ != "tokens":
            raise ValueError(f"type must match const 'tokens', got '{type_}'")

        input_tokens = d.pop("input_tokens")

        output_tokens = d.pop("output_tokens")

        total_tokens = d.pop("total_tokens", UNSET)

        _input_token_details = d.pop("input_token_details", UNSET)
        input_token_details: OpenaiAudioInputTokens | Unset
        if isinstance(_input_token_details, Unset):
            input_token_details = UNSET
        else:
            input_token_details = OpenaiAudioInputTokens.from_dict(_input_token_details)

        openai_audio_tokens = cls(
            type_=type_,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            total_tokens=total_tokens,
            input_token_details=input_token_details,
        )

        openai_audio_tokens.additional_properties = d
        return openai_audio_tokens

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
