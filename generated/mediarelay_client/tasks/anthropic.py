"""Typed methods for the family `anthropic`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Events,
    Lifecycle,
    Merge,
    Operation,
    Rule,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "anthropicCreateMessage": Operation(
        id="anthropicCreateMessage",
        family="anthropic",
        name="messages",
        method="POST",
        path="/v1/messages",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data", urls="`null`", artefacts="content", text="content && join('', content[?type == 'text'].text)"
        ),
        uploads={
            "messages[].content[].source.data": {"type": "image", "accepts": ["base64"]},
            "messages[].content[].source.url": {"type": "image", "accepts": ["url"]},
        },
        places={
            "prompt": ("prompt", "prompt"),
            "anthropic_version": ("header", "anthropic-version"),
            "anthropic_beta": ("header", "anthropic-beta"),
        },
        stream={"field": "stream"},
        events=Events(
            models={
                "message_start": ("AnthropicMessageStart",),
                "content_block_start": ("AnthropicBlockStart",),
                "content_block_delta": ("AnthropicBlockDelta",),
                "content_block_stop": ("AnthropicBlockStop",),
                "message_delta": ("AnthropicMessageDelta",),
                "message_stop": ("AnthropicMessageStop",),
                "ping": ("AnthropicPing",),
                "error": ("AnthropicError",),
            },
            ends=("message_stop",),
            errors=("error",),
            usage="usage || message.usage",
            usage_in="usage",
            text="delta.text",
            merge=Merge(
                rules=(
                    Rule(events=("message_start",), value="message"),
                    Rule(events=("content_block_start",), value="content_block", at="content"),
                    Rule(
                        events=("content_block_delta",),
                        at="content",
                        value="delta.{text: text, thinking: thinking, signature: signature, input: partial_json, citations: citation && [citation]}",
                    ),
                    Rule(events=("message_delta",), value="delta"),
                    Rule(events=("message_delta",), value="{usage: usage}"),
                ),
                unnumbered=("content",),
                join=("text", "thinking"),
                parse=("input",),
            ),
        ),
        prompt={"field": "messages", "value": [{"role": "user", "content": "{prompt}"}]},
        usage={
            "input": "usage.input_tokens",
            "output": "usage.output_tokens",
            "cached": "usage.cache_read_input_tokens",
        },
    ),
    "anthropicCountTokens": Operation(
        id="anthropicCountTokens",
        family="anthropic",
        name="count_tokens",
        method="POST",
        path="/v1/messages/count_tokens",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="input_tokens"),
        uploads={
            "messages[].content[].source.data": {"type": "image", "accepts": ["base64"]},
            "messages[].content[].source.url": {"type": "image", "accepts": ["url"]},
        },
        places={
            "anthropic_version": ("header", "anthropic-version"),
            "anthropic_beta": ("header", "anthropic-beta"),
        },
        usage={"input": "input_tokens"},
    ),
}


class Anthropic(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `anthropic`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def messages(
        self,
        *,
        model: str,
        max_tokens: int,
        prompt: str | Unset = UNSET,
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        messages: Sequence[_models.ClaudeMessage | Mapping[str, Any]] | Unset = UNSET,
        system: str | Sequence[_models.AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        tools: Sequence[_models.AnthropicOwnTool | Mapping[str, Any] | _models.AnthropicServerTool | Mapping[str, Any]]
        | Unset = UNSET,
        tool_choice: _models.AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        thinking: _models.AnthropicThinkingOn
        | Mapping[str, Any]
        | _models.AnthropicThinkingOff
        | Mapping[str, Any]
        | _models.AnthropicThinkingAdaptive
        | Mapping[str, Any]
        | _models.AnthropicOtherBlock
        | Mapping[str, Any]
        | Unset = UNSET,
        metadata: _models.AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        cache_control: _models.AnthropicCacheControl | Mapping[str, Any] | Unset = UNSET,
        output_config: _models.AnthropicOutputConfig | Mapping[str, Any] | Unset = UNSET,
        context_management: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        container: str | _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        mcp_servers: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        inference_geo: str | Unset = UNSET,
        speed: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Let Claude answer.

        Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a gateway does
        not know are dropped.
        A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at `message_stop`.
        If it fails midway, new-api ends it with the error as bare JSON, without `event:` and `data:`.
        In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude); NiceRouter
        (PDF支持 [原生格式] base64格式).

        `anthropicCreateMessage` of the contract. It costs money.

        Args:
            model: The model, such as claude-sonnet-4-5.
            max_tokens: The most tokens that the answer may have. new-api does not check it; its upstream does.
            prompt: The text alone, in place of `messages`.
            anthropic_version: Version of the vendor's interface. Documented as required, but new-api does not
                require it.
            anthropic_beta: Features on trial that are requested, with commas between them.
            messages: The conversation so far. Results of tools are messages of the user.
            system: The instructions that the model gets first, before the conversation.
            stop_sequences: Texts at which the model stops.
            temperature: How freely the model chooses its words; 1 where absent.
            top_p: Choose among the likeliest words only, which have this probability together.
            top_k: Choose among this many of the likeliest words only.
            tools: What the model may call: tools of the caller's, which the caller runs, and those of the vendor.
            tool_choice: Whether the model calls tools.
            thinking: Whether the model thinks before it answers.
            metadata: Who makes the request.
            cache_control: Lets the vendor keep the whole request. new-api passes it on since August 2026.
            output_config: How the answer is to be.
            context_management: How the vendor clears a long conversation; needs `anthropic-beta`.
            container: The vendor's container for running code: its id, or how to set it up.
            mcp_servers: MCP servers that the vendor may call; needs `anthropic-beta`.
            service_tier: Whether the vendor may use reserved capacity. new-api drops it unless the channel allows
                it.
            inference_geo: Where the vendor computes; new-api since August 2026, and only if the channel allows it.
            speed: How fast the vendor computes; new-api since August 2026, and only if the channel allows it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["anthropicCreateMessage"],
            {
                "model": model,
                "max_tokens": max_tokens,
                "prompt": prompt,
                "anthropic_version": anthropic_version,
                "anthropic_beta": anthropic_beta,
                "messages": messages,
                "system": system,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_p": top_p,
                "top_k": top_k,
                "tools": tools,
                "tool_choice": tool_choice,
                "thinking": thinking,
                "metadata": metadata,
                "cache_control": cache_control,
                "output_config": output_config,
                "context_management": context_management,
                "container": container,
                "mcp_servers": mcp_servers,
                "service_tier": service_tier,
                "inference_geo": inference_geo,
                "speed": speed,
                "extra": extra,
            },
        )

    def stream_messages(
        self,
        *,
        model: str,
        max_tokens: int,
        prompt: str | Unset = UNSET,
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        messages: Sequence[_models.ClaudeMessage | Mapping[str, Any]] | Unset = UNSET,
        system: str | Sequence[_models.AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        stop_sequences: Sequence[str] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        tools: Sequence[_models.AnthropicOwnTool | Mapping[str, Any] | _models.AnthropicServerTool | Mapping[str, Any]]
        | Unset = UNSET,
        tool_choice: _models.AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        thinking: _models.AnthropicThinkingOn
        | Mapping[str, Any]
        | _models.AnthropicThinkingOff
        | Mapping[str, Any]
        | _models.AnthropicThinkingAdaptive
        | Mapping[str, Any]
        | _models.AnthropicOtherBlock
        | Mapping[str, Any]
        | Unset = UNSET,
        metadata: _models.AnthropicMetadata | Mapping[str, Any] | Unset = UNSET,
        cache_control: _models.AnthropicCacheControl | Mapping[str, Any] | Unset = UNSET,
        output_config: _models.AnthropicOutputConfig | Mapping[str, Any] | Unset = UNSET,
        context_management: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        container: str | _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        mcp_servers: Sequence[_models.FreeForm | Mapping[str, Any]] | Unset = UNSET,
        service_tier: Literal["auto", "standard_only"] | str | Unset = UNSET,
        inference_geo: str | Unset = UNSET,
        speed: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Let Claude answer.

        Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a gateway does
        not know are dropped.
        A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at `message_stop`.
        If it fails midway, new-api ends it with the error as bare JSON, without `event:` and `data:`.
        In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude); NiceRouter
        (PDF支持 [原生格式] base64格式).

        `anthropicCreateMessage` of the contract. It costs money.

        Args:
            model: The model, such as claude-sonnet-4-5.
            max_tokens: The most tokens that the answer may have. new-api does not check it; its upstream does.
            prompt: The text alone, in place of `messages`.
            anthropic_version: Version of the vendor's interface. Documented as required, but new-api does not
                require it.
            anthropic_beta: Features on trial that are requested, with commas between them.
            messages: The conversation so far. Results of tools are messages of the user.
            system: The instructions that the model gets first, before the conversation.
            stop_sequences: Texts at which the model stops.
            temperature: How freely the model chooses its words; 1 where absent.
            top_p: Choose among the likeliest words only, which have this probability together.
            top_k: Choose among this many of the likeliest words only.
            tools: What the model may call: tools of the caller's, which the caller runs, and those of the vendor.
            tool_choice: Whether the model calls tools.
            thinking: Whether the model thinks before it answers.
            metadata: Who makes the request.
            cache_control: Lets the vendor keep the whole request. new-api passes it on since August 2026.
            output_config: How the answer is to be.
            context_management: How the vendor clears a long conversation; needs `anthropic-beta`.
            container: The vendor's container for running code: its id, or how to set it up.
            mcp_servers: MCP servers that the vendor may call; needs `anthropic-beta`.
            service_tier: Whether the vendor may use reserved capacity. new-api drops it unless the channel allows
                it.
            inference_geo: Where the vendor computes; new-api since August 2026, and only if the channel allows it.
            speed: How fast the vendor computes; new-api since August 2026, and only if the channel allows it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["anthropicCreateMessage"],
            {
                "model": model,
                "max_tokens": max_tokens,
                "prompt": prompt,
                "anthropic_version": anthropic_version,
                "anthropic_beta": anthropic_beta,
                "messages": messages,
                "system": system,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_p": top_p,
                "top_k": top_k,
                "tools": tools,
                "tool_choice": tool_choice,
                "thinking": thinking,
                "metadata": metadata,
                "cache_control": cache_control,
                "output_config": output_config,
                "context_management": context_management,
                "container": container,
                "mcp_servers": mcp_servers,
                "service_tier": service_tier,
                "inference_geo": inference_geo,
                "speed": speed,
                "extra": extra,
            },
        )

    def count_tokens(
        self,
        *,
        model: str,
        messages: Sequence[_models.ClaudeMessage | Mapping[str, Any]],
        anthropic_version: str | Unset = UNSET,
        anthropic_beta: str | Unset = UNSET,
        system: str | Sequence[_models.AnthropicTextBlock | Mapping[str, Any]] | Unset = UNSET,
        tools: Sequence[_models.AnthropicOwnTool | Mapping[str, Any] | _models.AnthropicServerTool | Mapping[str, Any]]
        | Unset = UNSET,
        tool_choice: _models.AnthropicToolChoice | Mapping[str, Any] | Unset = UNSET,
        thinking: _models.AnthropicThinkingOn
        | Mapping[str, Any]
        | _models.AnthropicThinkingOff
        | Mapping[str, Any]
        | _models.AnthropicThinkingAdaptive
        | Mapping[str, Any]
        | _models.AnthropicOtherBlock
        | Mapping[str, Any]
        | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Count the tokens of a message.

        Returns how many tokens a request to `/v1/messages` would have. Plain new-api does not have this path and
        answers 404; a few of its descendants do.

        `anthropicCountTokens` of the contract. It is free.

        Args:
            model: The model, whose tokens are counted.
            messages: The conversation.
            anthropic_version: Version of the vendor's interface. Documented as required, but new-api does not
                require it.
            anthropic_beta: Features on trial that are requested, with commas between them.
            system: The instructions that the model gets first, before the conversation.
            tools: The tools.
            tool_choice: Whether the model calls tools.
            thinking: Whether the model thinks before it answers.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["anthropicCountTokens"],
            {
                "model": model,
                "messages": messages,
                "anthropic_version": anthropic_version,
                "anthropic_beta": anthropic_beta,
                "system": system,
                "tools": tools,
                "tool_choice": tool_choice,
                "thinking": thinking,
                "extra": extra,
            },
        )
