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
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_redacted_block import AnthropicRedactedBlock
    from ..models.anthropic_text_block import AnthropicTextBlock
    from ..models.anthropic_thinking_block import AnthropicThinkingBlock
    from ..models.anthropic_tool_use_block import AnthropicToolUseBlock


T = TypeVar("T", bound="AnthropicBlockStart")


@_attrs_define
class AnthropicBlockStart:
    """A block begins, still empty.

    Attributes:
        type_ (Literal['content_block_start']):
        index (int): Which block of the message it is.
        content_block (AnthropicOtherBlock | AnthropicRedactedBlock | AnthropicTextBlock | AnthropicThinkingBlock |
            AnthropicToolUseBlock): A part of the answer. Unknown kinds are to be skipped.
    """

    type_: Literal["content_block_start"]
    index: int
    content_block: (
        AnthropicOtherBlock
        | AnthropicRedactedBlock
        | AnthropicTextBlock
        | AnthropicThinkingBlock
        | AnthropicToolUseBlock
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415

        type_ = self.type_

        index = self.index

        content_block: dict[str, Any]
        if isinstance(self.content_block, AnthropicTextBlock):
            content_block = self.content_block.to_dict()
        elif isinstance(self.content_block, AnthropicThinkingBlock):
            content_block = self.content_block.to_dict()
        elif isinstance(self.content_block, AnthropicRedactedBlock):
            content_block = self.content_block.to_dict()
        elif isinstance(self.content_block, AnthropicToolUseBlock):
            content_block = self.content_block.to_dict()
        else:
            content_block = self.content_block.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "index": index,
                "content_block": content_block,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["content_block_start"], d.pop("type"))
        if type_ != "content_block_start":
            raise ValueError(f"type must match const 'content_block_start', got '{type_}'")

        index = d.pop("index")

        def _parse_content_block(
            data: object,
        ) -> (
            AnthropicOtherBlock
            | AnthropicRedactedBlock
            | AnthropicTextBlock
            | AnthropicThinkingBlock
            | AnthropicToolUseBlock
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_answer_block_type_0 = AnthropicTextBlock.from_dict(data)

                return componentsschemas_anthropic_answer_block_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_answer_block_type_1 = AnthropicThinkingBlock.from_dict(data)

                return componentsschemas_anthropic_answer_block_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_answer_block_type_2 = AnthropicRedactedBlock.from_dict(data)

                return componentsschemas_anthropic_answer_block_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_answer_block_type_3 = AnthropicToolUseBlock.from_dict(data)

                return componentsschemas_anthropic_answer_block_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_anthropic_answer_block_type_4 = AnthropicOtherBlock.from_dict(data)

            return componentsschemas_anthropic_answer_block_type_4

        content_block = _parse_content_block(d.pop("content_block"))

        anthropic_block_start = cls(
            type_=type_,
            index=index,
            content_block=content_block,
        )

        anthropic_block_start.additional_properties = d
        return anthropic_block_start

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
