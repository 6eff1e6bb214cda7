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
    from ..models.anthropic_ending import AnthropicEnding
    from ..models.anthropic_usage import AnthropicUsage


T = TypeVar("T", bound="AnthropicMessageDelta")


@_attrs_define
class AnthropicMessageDelta:
    """How the message ends.

    Attributes:
        type_ (Literal['message_delta']):
        delta (AnthropicEnding):
        usage (AnthropicUsage | Unset): Tokens. What was written to the cache or read from it is not within
            `input_tokens`.
    """

    type_: Literal["message_delta"]
    delta: AnthropicEnding
    usage: AnthropicUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        delta = self.delta.to_dict()

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "delta": delta,
            }
        )
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_ending import AnthropicEnding  # noqa: PLC0415
        from ..models.anthropic_usage import AnthropicUsage  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["message_delta"], d.pop("type"))
        if type_ != "message_delta":
            raise ValueError(f"type must match const 'message_delta', got '{type_}'")

        delta = AnthropicEnding.from_dict(d.pop("delta"))

        _usage = d.pop("usage", UNSET)
        usage: AnthropicUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = AnthropicUsage.from_dict(_usage)

        anthropic_message_delta = cls(
            type_=type_,
            delta=delta,
            usage=usage,
        )

        anthropic_message_delta.additional_properties = d
        return anthropic_message_delta

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
