from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_own_tool import AnthropicOwnTool
    from ..models.anthropic_server_tool import AnthropicServerTool
    from ..models.anthropic_text_block import AnthropicTextBlock
    from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive
    from ..models.anthropic_thinking_off import AnthropicThinkingOff
    from ..models.anthropic_thinking_on import AnthropicThinkingOn
    from ..models.anthropic_tool_choice import AnthropicToolChoice
    from ..models.claude_message import ClaudeMessage


T = TypeVar("T", bound="AnthropicCountTokensRequest")


@_attrs_define
class AnthropicCountTokensRequest:
    """
    Attributes:
        model (str): The model, whose tokens are counted.
        messages (list[ClaudeMessage]): The conversation.
        system (list[AnthropicTextBlock] | str | Unset): The instructions that the model gets first, before the
            conversation.
        tools (list[AnthropicOwnTool | AnthropicServerTool] | Unset): The tools.
        tool_choice (AnthropicToolChoice | Unset): Whether the model calls tools.
        thinking (AnthropicOtherBlock | AnthropicThinkingAdaptive | AnthropicThinkingOff | AnthropicThinkingOn | Unset):
            Whether the model thinks before it answers.
    """

    model: str
    messages: list[ClaudeMessage]
    system: list[AnthropicTextBlock] | str | Unset = UNSET
    tools: list[AnthropicOwnTool | AnthropicServerTool] | Unset = UNSET
    tool_choice: AnthropicToolChoice | Unset = UNSET
    thinking: AnthropicOtherBlock | AnthropicThinkingAdaptive | AnthropicThinkingOff | AnthropicThinkingOn | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_own_tool import AnthropicOwnTool  # noqa: PLC0415
        from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive  # noqa: PLC0415
        from ..models.anthropic_thinking_off import AnthropicThinkingOff  # noqa: PLC0415
        from ..models.anthropic_thinking_on import AnthropicThinkingOn  # noqa: PLC0415

        model = self.model

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        system: list[dict[str, Any]] | str | Unset
        if isinstance(self.system, Unset):
            system = UNSET
        elif isinstance(self.system, list):
            system = []
            for componentsschemas_anthropic_system_type_1_item_data in self.system:
                componentsschemas_anthropic_system_type_1_item = (
                    componentsschemas_anthropic_system_type_1_item_data.to_dict()
                )
                system.append(componentsschemas_anthropic_system_type_1_item)

        else:
            system = self.system

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item: dict[str, Any]
                if isinstance(tools_item_data, AnthropicOwnTool):
                    tools_item = tools_item_data.to_dict()
                else:
                    tools_item = tools_item_data.to_dict()

                tools.append(tools_item)

        tool_choice: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tool_choice, Unset):
            tool_choice = self.tool_choice.to_dict()

        thinking: dict[str, Any] | Unset
        if isinstance(self.thinking, Unset):
            thinking = UNSET
        elif isinstance(self.thinking, AnthropicThinkingOn):
            thinking = self.thinking.to_dict()
        elif isinstance(self.thinking, AnthropicThinkingOff):
            thinking = self.thinking.to_dict()
        elif isinstance(self.thinking, AnthropicThinkingAdaptive):
            thinking = self.thinking.to_dict()
        else:
            thinking = self.thinking.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "messages": messages,
            }
        )
        if system is not UNSET:
            field_dict["system"] = system
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if thinking is not UNSET:
            field_dict["thinking"] = thinking

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_own_tool import AnthropicOwnTool  # noqa: PLC0415
        from ..models.anthropic_server_tool import AnthropicServerTool  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive  # noqa: PLC0415
        from ..models.anthropic_thinking_off import AnthropicThinkingOff  # noqa: PLC0415
        from ..models.anthropic_thinking_on import AnthropicThinkingOn  # noqa: PLC0415
        from ..models.anthropic_tool_choice import AnthropicToolChoice  # noqa: PLC0415
        from ..models.claude_message import ClaudeMessage  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = ClaudeMessage.from_dict(messages_item_data)

            messages.append(messages_item)

        def _parse_system(data: object) -> list[AnthropicTextBlock] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_anthropic_system_type_1 = []
                _componentsschemas_anthropic_system_type_1 = data
                for componentsschemas_anthropic_system_type_1_item_data in _componentsschemas_anthropic_system_type_1:
                    componentsschemas_anthropic_system_type_1_item = AnthropicTextBlock.from_dict(
                        componentsschemas_anthropic_system_type_1_item_data
                    )

                    componentsschemas_anthropic_system_type_1.append(componentsschemas_anthropic_system_type_1_item)

                return componentsschemas_anthropic_system_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AnthropicTextBlock] | str | Unset, data)

        system = _parse_system(d.pop("system", UNSET))

        _tools = d.pop("tools", UNSET)
        tools: list[AnthropicOwnTool | AnthropicServerTool] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:

                def _parse_tools_item(data: object) -> AnthropicOwnTool | AnthropicServerTool:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_anthropic_tool_type_0 = AnthropicOwnTool.from_dict(data)

                        return componentsschemas_anthropic_tool_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_anthropic_tool_type_1 = AnthropicServerTool.from_dict(data)

                    return componentsschemas_anthropic_tool_type_1

                tools_item = _parse_tools_item(tools_item_data)

                tools.append(tools_item)

        _tool_choice = d.pop("tool_choice", UNSET)
        tool_choice: AnthropicToolChoice | Unset
        if isinstance(_tool_choice, Unset):
            tool_choice = UNSET
        else:
            tool_choice = AnthropicToolChoice.from_dict(_tool_choice)

        def _parse_thinking(
            data: object,
        ) -> AnthropicOtherBlock | AnthropicThinkingAdaptive | AnthropicThinkingOff | AnthropicThinkingOn | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_thinking_config_type_0 = AnthropicThinkingOn.from_dict(data)

                return componentsschemas_anthropic_thinking_config_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_thinking_config_type_1 = AnthropicThinkingOff.from_dict(data)

                return componentsschemas_anthropic_thinking_config_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_anthropic_thinking_config_type_2 = AnthropicThinkingAdaptive.from_dict(data)

                return componentsschemas_anthropic_thinking_config_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_anthropic_thinking_config_type_3 = AnthropicOtherBlock.from_dict(data)

            return componentsschemas_anthropic_thinking_config_type_3

        thinking = _parse_thinking(d.pop("thinking", UNSET))

        anthropic_count_tokens_request = cls(
            model=model,
            messages=messages,
            system=system,
            tools=tools,
            tool_choice=tool_choice,
            thinking=thinking,
        )

        anthropic_count_tokens_request.additional_properties = d
        return anthropic_count_tokens_request

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
