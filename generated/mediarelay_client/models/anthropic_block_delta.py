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

if TYPE_CHECKING:
    from ..models.anthropic_citations_delta import AnthropicCitationsDelta
    from ..models.anthropic_input_delta import AnthropicInputDelta
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_signature_delta import AnthropicSignatureDelta
    from ..models.anthropic_text_delta import AnthropicTextDelta
    from ..models.anthropic_thinking_delta import AnthropicThinkingDelta


T = TypeVar("T", bound="AnthropicBlockDelta")


@_attrs_define
class AnthropicBlockDelta:
    """What is added to a block.

    Attributes:
        type_ (Literal['content_block_delta']):
        index (int): Which block of the message it is.
        delta (AnthropicCitationsDelta | AnthropicInputDelta | AnthropicOtherBlock | AnthropicSignatureDelta |
            AnthropicTextDelta | AnthropicThinkingDelta):
    """

    type_: Literal["content_block_delta"]
    index: int
    delta: (
        AnthropicCitationsDelta
        | AnthropicInputDelta
        | AnthropicOtherBlock
        | AnthropicSignatureDelta
        | AnthropicTextDelta
        | AnthropicThinkingDelta
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_citations_delta import AnthropicCitationsDelta  # noqa: PLC0415
        from ..models.anthropic_input_delta import AnthropicInputDelta  # noqa: PLC0415
        from ..models.anthropic_signature_delta import AnthropicSignatureDelta  # noqa: PLC0415
        from ..models.anthropic_text_delta import AnthropicTextDelta  # noqa: PLC0415
        from ..models.anthropic_thinking_delta import AnthropicThinkingDelta  # noqa: PLC0415

        type_ = self.type_

        index = self.index

        delta: dict[str, Any]
        if isinstance(self.delta, AnthropicTextDelta):
            delta = self.delta.to_dict()
        elif isinstance(self.delta, AnthropicThinkingDelta):
            delta = self.delta.to_dict()
        elif isinstance(self.delta, AnthropicSignatureDelta):
            delta = self.delta.to_dict()
        elif isinstance(self.delta, AnthropicInputDelta):
            delta = self.delta.to_dict()
        elif isinstance(self.delta, AnthropicCitationsDelta):
            delta = self.delta.to_dict()
        else:
            delta = self.delta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "index": index,
                "delta": delta,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_citations_delta import AnthropicCitationsDelta  # noqa: PLC0415
        from ..models.anthropic_input_delta import AnthropicInputDelta  # noqa: PLC0415
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_signature_delta import AnthropicSignatureDelta  # noqa: PLC0415
        from ..models.anthropic_text_delta import AnthropicTextDelta  # noqa: PLC0415
        from ..models.anthropic_thinking_delta import AnthropicThinkingDelta  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["content_block_delta"], d.pop("type"))
        if type_ != "content_block_delta":
            raise ValueError(f"type must match const 'content_block_delta', got '{type_}'")

        index = d.pop("index")

        def _parse_delta(
            data: object,
        ) -> (
            AnthropicCitationsDelta
            | AnthropicInputDelta
            | AnthropicOtherBlock
            | AnthropicSignatureDelta
            | AnthropicTextDelta
            | AnthropicThinkingDelta
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_delta_type_0 = AnthropicTextDelta.from_dict(data)

                return componentsschemas_anthropic_delta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_delta_type_1 = AnthropicThinkingDelta.from_dict(data)

                return componentsschemas_anthropic_delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_delta_type_2 = AnthropicSignatureDelta.from_dict(data)

                return componentsschemas_anthropic_delta_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_delta_type_3 = AnthropicInputDelta.from_dict(data)

                return componentsschemas_anthropic_delta_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_delta_type_4 = AnthropicCitationsDelta.from_dict(data)

                return componentsschemas_anthropic_delta_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_anthropic_delta_type_5 = AnthropicOtherBlock.from_dict(data)

            return componentsschemas_anthropic_delta_type_5

        delta = _parse_delta(d.pop("delta"))

        anthropic_block_delta = cls(
            type_=type_,
            index=index,
            delta=delta,
        )

        anthropic_block_delta.additional_properties = d
        return anthropic_block_delta

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
