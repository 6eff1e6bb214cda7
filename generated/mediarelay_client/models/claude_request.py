from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claude_request_service_tier_type_0 import (
    ClaudeRequestServiceTierType0,
    check_claude_request_service_tier_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_cache_control import AnthropicCacheControl
    from ..models.anthropic_metadata import AnthropicMetadata
    from ..models.anthropic_other_block import AnthropicOtherBlock
    from ..models.anthropic_output_config import AnthropicOutputConfig
    from ..models.anthropic_own_tool import AnthropicOwnTool
    from ..models.anthropic_server_tool import AnthropicServerTool
    from ..models.anthropic_text_block import AnthropicTextBlock
    from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive
    from ..models.anthropic_thinking_off import AnthropicThinkingOff
    from ..models.anthropic_thinking_on import AnthropicThinkingOn
    from ..models.anthropic_tool_choice import AnthropicToolChoice
    from ..models.claude_message import ClaudeMessage
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="ClaudeRequest")


@_attrs_define
class ClaudeRequest:
    """
    Attributes:
        model (str): The model, such as claude-sonnet-4-5.
        messages (list[ClaudeMessage]): The conversation so far. Results of tools are messages of the user.
        max_tokens (int): The most tokens that the answer may have. new-api does not check it; its upstream does.
        system (list[AnthropicTextBlock] | str | Unset): The instructions that the model gets first, before the
            conversation.
        stream (bool | Unset): Whether the answer comes in pieces as events; false where absent.
        stop_sequences (list[str] | Unset): Texts at which the model stops.
        temperature (float | Unset): How freely the model chooses its words; 1 where absent.
        top_p (float | Unset): Choose among the likeliest words only, which have this probability together.
        top_k (int | Unset): Choose among this many of the likeliest words only.
        tools (list[AnthropicOwnTool | AnthropicServerTool] | Unset): What the model may call: tools of the caller's,
            which the caller runs, and those of the vendor.
        tool_choice (AnthropicToolChoice | Unset): Whether the model calls tools.
        thinking (AnthropicOtherBlock | AnthropicThinkingAdaptive | AnthropicThinkingOff | AnthropicThinkingOn | Unset):
            Whether the model thinks before it answers.
        metadata (AnthropicMetadata | Unset): Who makes the request.
        cache_control (AnthropicCacheControl | Unset): Lets the vendor keep everything up to here.
        output_config (AnthropicOutputConfig | Unset): How the answer is to be.
        context_management (FreeForm | Unset): Whatever the gateway puts there.
        container (FreeForm | str | Unset): The vendor's container for running code: its id, or how to set it up.
        mcp_servers (list[FreeForm] | Unset): MCP servers that the vendor may call; needs `anthropic-beta`.
        service_tier (ClaudeRequestServiceTierType0 | str | Unset): Whether the vendor may use reserved capacity. new-
            api drops it unless the channel allows it.
        inference_geo (str | Unset): Where the vendor computes; new-api since August 2026, and only if the channel
            allows it.
        speed (str | Unset): How fast the vendor computes; new-api since August 2026, and only if the channel allows it.
    """

    model: str
    messages: list[ClaudeMessage]
    max_tokens: int
    system: list[AnthropicTextBlock] | str | Unset = UNSET
    stream: bool | Unset = UNSET
    stop_sequences: list[str] | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    top_k: int | Unset = UNSET
    tools: list[AnthropicOwnTool | AnthropicServerTool] | Unset = UNSET
    tool_choice: AnthropicToolChoice | Unset = UNSET
    thinking: AnthropicOtherBlock | AnthropicThinkingAdaptive | AnthropicThinkingOff | AnthropicThinkingOn | Unset = (
        UNSET
    )
    metadata: AnthropicMetadata | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
    output_config: AnthropicOutputConfig | Unset = UNSET
    context_management: FreeForm | Unset = UNSET
    container: FreeForm | str | Unset = UNSET
    mcp_servers: list[FreeForm] | Unset = UNSET
    service_tier: ClaudeRequestServiceTierType0 | str | Unset = UNSET
    inference_geo: str | Unset = UNSET
    speed: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.anthropic_own_tool import AnthropicOwnTool  # noqa: PLC0415
        from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive  # noqa: PLC0415
        from ..models.anthropic_thinking_off import AnthropicThinkingOff  # noqa: PLC0415
        from ..models.anthropic_thinking_on import AnthropicThinkingOn  # noqa: PLC0415
        from ..models.free_form import FreeForm  # noqa: PLC0415

        model = self.model

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        max_tokens = self.max_tokens

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

        stream = self.stream

        stop_sequences: list[str] | Unset = UNSET
        if not isinstance(self.stop_sequences, Unset):
            stop_sequences = self.stop_sequences

        temperature = self.temperature

        top_p = self.top_p

        top_k = self.top_k

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

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        cache_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cache_control, Unset):
            cache_control = self.cache_control.to_dict()

        output_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output_config, Unset):
            output_config = self.output_config.to_dict()

        context_management: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context_management, Unset):
            context_management = self.context_management.to_dict()

        container: dict[str, Any] | str | Unset
        if isinstance(self.container, Unset):
            container = UNSET
        elif isinstance(self.container, FreeForm):
            container = self.container.to_dict()
        else:
            container = self.container

        mcp_servers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mcp_servers, Unset):
            mcp_servers = []
            for mcp_servers_item_data in self.mcp_servers:
                mcp_servers_item = mcp_servers_item_data.to_dict()
                mcp_servers.append(mcp_servers_item)

        service_tier: str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        inference_geo = self.inference_geo

        speed = self.speed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
            }
        )
        if system is not UNSET:
            field_dict["system"] = system
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stop_sequences is not UNSET:
            field_dict["stop_sequences"] = stop_sequences
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if thinking is not UNSET:
            field_dict["thinking"] = thinking
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if cache_control is not UNSET:
            field_dict["cache_control"] = cache_control
        if output_config is not UNSET:
            field_dict["output_config"] = output_config
        if context_management is not UNSET:
            field_dict["context_management"] = context_management
        if container is not UNSET:
            field_dict["container"] = container
        if mcp_servers is not UNSET:
            field_dict["mcp_servers"] = mcp_servers
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if inference_geo is not UNSET:
            field_dict["inference_geo"] = inference_geo
        if speed is not UNSET:
            field_dict["speed"] = speed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_cache_control import AnthropicCacheControl  # noqa: PLC0415
        from ..models.anthropic_metadata import AnthropicMetadata  # noqa: PLC0415
        from ..models.anthropic_other_block import AnthropicOtherBlock  # noqa: PLC0415
        from ..models.anthropic_output_config import AnthropicOutputConfig  # noqa: PLC0415
        from ..models.anthropic_own_tool import AnthropicOwnTool  # noqa: PLC0415
        from ..models.anthropic_server_tool import AnthropicServerTool  # noqa: PLC0415
        from ..models.anthropic_text_block import AnthropicTextBlock  # noqa: PLC0415
        from ..models.anthropic_thinking_adaptive import AnthropicThinkingAdaptive  # noqa: PLC0415
        from ..models.anthropic_thinking_off import AnthropicThinkingOff  # noqa: PLC0415
        from ..models.anthropic_thinking_on import AnthropicThinkingOn  # noqa: PLC0415
        from ..models.anthropic_tool_choice import AnthropicToolChoice  # noqa: PLC0415
        from ..models.claude_message import ClaudeMessage  # noqa: PLC0415
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = ClaudeMessage.from_dict(messages_item_data)

            messages.append(messages_item)

        max_tokens = d.pop("max_tokens")

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

        stream = d.pop("stream", UNSET)

        stop_sequences = cast(list[str], d.pop("stop_sequences", UNSET))

        temperature = d.pop("temperature", UNSET)

        top_p = d.pop("top_p", UNSET)

        top_k = d.pop("top_k", UNSET)

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

        _metadata = d.pop("metadata", UNSET)
        metadata: AnthropicMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = AnthropicMetadata.from_dict(_metadata)

        _cache_control = d.pop("cache_control", UNSET)
        cache_control: AnthropicCacheControl | Unset
        if isinstance(_cache_control, Unset):
            cache_control = UNSET
        else:
            cache_control = AnthropicCacheControl.from_dict(_cache_control)

        _output_config = d.pop("output_config", UNSET)
        output_config: AnthropicOutputConfig | Unset
        if isinstance(_output_config, Unset):
            output_config = UNSET
        else:
            output_config = AnthropicOutputConfig.from_dict(_output_config)

        _context_management = d.pop("context_management", UNSET)
        context_management: FreeForm | Unset
        if isinstance(_context_management, Unset):
            context_management = UNSET
        else:
            context_management = FreeForm.from_dict(_context_management)

        def _parse_container(data: object) -> FreeForm | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                container_type_1 = FreeForm.from_dict(data)

                return container_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FreeForm | str | Unset, data)

        container = _parse_container(d.pop("container", UNSET))

        _mcp_servers = d.pop("mcp_servers", UNSET)
        mcp_servers: list[FreeForm] | Unset = UNSET
        if _mcp_servers is not UNSET:
            mcp_servers = []
            for mcp_servers_item_data in _mcp_servers:
                mcp_servers_item = FreeForm.from_dict(mcp_servers_item_data)

                mcp_servers.append(mcp_servers_item)

        def _parse_service_tier(data: object) -> ClaudeRequestServiceTierType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                service_tier_type_0 = check_claude_request_service_tier_type_0(data)

                return service_tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClaudeRequestServiceTierType0 | str | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        inference_geo = d.pop("inference_geo", UNSET)

        speed = d.pop("speed", UNSET)

        claude_request = cls(
            model=model,
            messages=messages,
            max_tokens=max_tokens,
            system=system,
            stream=stream,
            stop_sequences=stop_sequences,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            tools=tools,
            tool_choice=tool_choice,
            thinking=thinking,
            metadata=metadata,
            cache_control=cache_control,
            output_config=output_config,
            context_management=context_management,
            container=container,
            mcp_servers=mcp_servers,
            service_tier=service_tier,
            inference_geo=inference_geo,
            speed=speed,
        )

        claude_request.additional_properties = d
        return claude_request

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
