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

from ..models.anthropic_stop_reason_type_0 import (
    AnthropicStopReasonType0,
    check_anthropic_stop_reason_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_redacted_block import AnthropicRedactedBlock
    from ..models.anthropic_text_block import AnthropicTextBlock
    from ..models.anthropic_thinking_block import AnthropicThinkingBlock
    from ..models.anthropic_tool_use_block import AnthropicToolUseBlock
    from ..models.anthropic_usage import AnthropicUsage


T = TypeVar("T", bound="ClaudeResponse")


@_attrs_define
class ClaudeResponse:
    """What the model answered.

    Attributes:
        content (list[AnthropicOtherBlock | AnthropicRedactedBlock | AnthropicTextBlock | AnthropicThinkingBlock |
            AnthropicToolUseBlock]): The answer in blocks.
        id (str | Unset): Id of the answer.
        type_ (Literal['message'] | Unset):
        role (Literal['assistant'] | Unset):
        model (str | Unset): The model that answered.
        stop_reason (AnthropicStopReasonType0 | None | str | Unset): Why the model stopped; null while it has not.
        stop_sequence (None | str | Unset): The one of `stop_sequences` that came up.
        usage (AnthropicUsage | Unset): Tokens. What was written to the cache or read from it is not within
            `input_tokens`.
    """

    content: list[
        AnthropicOtherBlock
        | AnthropicRedactedBlock
        | AnthropicTextBlock
        | AnthropicThinkingBlock
        | AnthropicToolUseBlock
    ]
    id: str | Unset = UNSET
    type_: Literal["message"] | Unset = UNSET
    role: Literal["assistant"] | Unset = UNSET
    model: str | Unset = UNSET
    stop_reason: AnthropicStopReasonType0 | None | str | Unset = UNSET
    stop_sequence: None | str | Unset = UNSET
    usage: AnthropicUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415

        content = []
        for content_item_data in self.content:
            content_item: dict[str, Any]
            if isinstance(content_item_data, AnthropicTextBlock):
                content_item = content_item_data.to_dict()
            elif isinstance(content_item_data, AnthropicThinkingBlock):
                content_item = content_item_data.to_dict()
            elif isinstance(content_item_data, AnthropicRedactedBlock):
                content_item = content_item_data.to_dict()
            elif isinstance(content_item_data, AnthropicToolUseBlock):
                content_item = content_item_data.to_dict()
            else:
                content_item = content_item_data.to_dict()

            content.append(content_item)

        id = self.id

        type_ = self.type_

        role = self.role

        model = self.model

        stop_reason: None | str | Unset
        if isinstance(self.stop_reason, Unset):
            stop_reason = UNSET
        elif isinstance(self.stop_reason, str):
            stop_reason = self.stop_reason
        else:
            stop_reason = self.stop_reason

        stop_sequence: None | str | Unset
        if isinstance(self.stop_sequence, Unset):
            stop_sequence = UNSET
        else:
            stop_sequence = self.stop_sequence

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content": content,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if role is not UNSET:
            field_dict["role"] = role
        if model is not UNSET:
            field_dict["model"] = model
        if stop_reason is not UNSET:
            field_dict["stop_reason"] = stop_reason
        if stop_sequence is not UNSET:
            field_dict["stop_sequence"] = stop_sequence
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415
        from ..models.anthropic_usage import AnthropicUsage  # noqa: PLC0415

        d = dict(src_dict)
        content = []
        _content = d.pop("content")
        for content_item_data in _content:

            def _parse_content_item(
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

            content_item = _parse_content_item(content_item_data)

            content.append(content_item)

        id = d.pop("id", UNSET)

        type_ = cast(Literal["message"] | Unset, d.pop("type", UNSET))
        if type_ != "message" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'message', got '{type_}'")

        role = cast(Literal["assistant"] | Unset, d.pop("role", UNSET))
        if role != "assistant" and not isinstance(role, Unset):
            raise ValueError(f"role must match const 'assistant', got '{role}'")

        model = d.pop("model", UNSET)

        def _parse_stop_reason(data: object) -> AnthropicStopReasonType0 | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_anthropic_stop_reason_type_0 = check_anthropic_stop_reason_type_0(data)

                return componentsschemas_anthropic_stop_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicStopReasonType0 | None | str | Unset, data)

        stop_reason = _parse_stop_reason(d.pop("stop_reason", UNSET))

        def _parse_stop_sequence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stop_sequence = _parse_stop_sequence(d.pop("stop_sequence", UNSET))

        _usage = d.pop("usage", UNSET)
        usage: AnthropicUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = AnthropicUsage.from_dict(_usage)

        claude_response = cls(
            content=content,
            id=id,
            type_=type_,
            role=role,
            model=model,
            stop_reason=stop_reason,
            stop_sequence=stop_sequence,
            usage=usage,
        )

        claude_response.additional_properties = d
        return claude_response

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
