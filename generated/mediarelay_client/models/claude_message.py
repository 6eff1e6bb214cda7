from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claude_message_role_type_0 import (
    ClaudeMessageRoleType0,
    check_claude_message_role_type_0,
)

if TYPE_CHECKING:
    from ..models.anthropic_document_block import AnthropicDocumentBlock
    from ..models.anthropic_image_block import AnthropicImageBlock
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_redacted_block import AnthropicRedactedBlock
    from ..models.anthropic_text_block import AnthropicTextBlock
    from ..models.anthropic_thinking_block import AnthropicThinkingBlock
    from ..models.anthropic_tool_result_block import AnthropicToolResultBlock
    from ..models.anthropic_tool_use_block import AnthropicToolUseBlock


T = TypeVar("T", bound="ClaudeMessage")


@_attrs_define
class ClaudeMessage:
    """What one side said.

    Attributes:
        role (ClaudeMessageRoleType0 | str): Who said it.
        content (list[AnthropicDocumentBlock | AnthropicImageBlock | AnthropicOtherBlock | AnthropicRedactedBlock |
            AnthropicTextBlock | AnthropicThinkingBlock | AnthropicToolResultBlock | AnthropicToolUseBlock] | str): The
            text, or texts, pictures, documents, calls of tools and their results as blocks.
    """

    role: ClaudeMessageRoleType0 | str
    content: (
        list[
            AnthropicDocumentBlock
            | AnthropicImageBlock
            | AnthropicOtherBlock
            | AnthropicRedactedBlock
            | AnthropicTextBlock
            | AnthropicThinkingBlock
            | AnthropicToolResultBlock
            | AnthropicToolUseBlock
        ]
        | str
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_document_block import AnthropicDocumentBlock  # noqa: PLC0415
        from ..models.anthropic_image_block import AnthropicImageBlock  # noqa: PLC0415
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_result_block import AnthropicToolResultBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415

        role: str
        if isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        content: list[dict[str, Any]] | str
        if isinstance(self.content, list):
            content = []
            for content_type_1_item_data in self.content:
                content_type_1_item: dict[str, Any]
                if isinstance(content_type_1_item_data, AnthropicTextBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicImageBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicDocumentBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicToolUseBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicToolResultBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicThinkingBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, AnthropicRedactedBlock):
                    content_type_1_item = content_type_1_item_data.to_dict()
                else:
                    content_type_1_item = content_type_1_item_data.to_dict()

                content.append(content_type_1_item)

        else:
            content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_document_block import AnthropicDocumentBlock  # noqa: PLC0415
        from ..models.anthropic_image_block import AnthropicImageBlock  # noqa: PLC0415
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_redacted_block import AnthropicRedactedBlock  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_block import AnthropicThinkingBlock  # noqa: PLC0415
        from ..models.anthropic_tool_result_block import AnthropicToolResultBlock  # noqa: PLC0415
        from ..models.anthropic_tool_use_block import AnthropicToolUseBlock  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_role(data: object) -> ClaudeMessageRoleType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_claude_message_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClaudeMessageRoleType0 | str, data)

        role = _parse_role(d.pop("role"))

        def _parse_content(
            data: object,
        ) -> (
            list[
                AnthropicDocumentBlock
                | AnthropicImageBlock
                | AnthropicOtherBlock
                | AnthropicRedactedBlock
                | AnthropicTextBlock
                | AnthropicThinkingBlock
                | AnthropicToolResultBlock
                | AnthropicToolUseBlock
            ]
            | str
        ):
            try:
                if not isinstance(data, list):
                    raise TypeError()
                content_type_1 = []
                _content_type_1 = data
                for content_type_1_item_data in _content_type_1:

                    def _parse_content_type_1_item(
                        data: object,
                    ) -> (
                        AnthropicDocumentBlock
                        | AnthropicImageBlock
                        | AnthropicOtherBlock
                        | AnthropicRedactedBlock
                        | AnthropicTextBlock
                        | AnthropicThinkingBlock
                        | AnthropicToolResultBlock
                        | AnthropicToolUseBlock
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_0 = AnthropicTextBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_1 = AnthropicImageBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_2 = AnthropicDocumentBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_3 = AnthropicToolUseBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_4 = AnthropicToolResultBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_5 = AnthropicThinkingBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_5
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_anthropic_block_type_6 = AnthropicRedactedBlock.from_dict(data)

                            return componentsschemas_anthropic_block_type_6
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_anthropic_block_type_7 = AnthropicOtherBlock.from_dict(data)

                        return componentsschemas_anthropic_block_type_7

                    content_type_1_item = _parse_content_type_1_item(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    AnthropicDocumentBlock
                    | AnthropicImageBlock
                    | AnthropicOtherBlock
                    | AnthropicRedactedBlock
                    | AnthropicTextBlock
                    | AnthropicThinkingBlock
                    | AnthropicToolResultBlock
                    | AnthropicToolUseBlock
                ]
                | str,
                data,
            )

        content = _parse_content(d.pop("content"))

        claude_message = cls(
            role=role,
            content=content,
        )

        claude_message.additional_properties = d
        return claude_message

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
