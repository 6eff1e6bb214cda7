from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_cache_retention_type_0 import (
    OpenaiCacheRetentionType0,
    check_openai_cache_retention_type_0,
)
from ..models.openai_include_type_0 import (
    OpenaiIncludeType0,
    check_openai_include_type_0,
)
from ..models.openai_service_tier_type_0 import (
    OpenaiServiceTierType0,
    check_openai_service_tier_type_0,
)
from ..models.responses_request_truncation_type_0 import (
    ResponsesRequestTruncationType0,
    check_responses_request_truncation_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_compaction_item import OpenaiCompactionItem
    from ..models.openai_context_management import OpenaiContextManagement
    from ..models.openai_conversation_ref import OpenaiConversationRef
    from ..models.openai_custom_call_item import OpenaiCustomCallItem
    from ..models.openai_custom_input_tool import OpenaiCustomInputTool
    from ..models.openai_custom_output_item import OpenaiCustomOutputItem
    from ..models.openai_function_call_item import OpenaiFunctionCallItem
    from ..models.openai_function_output_item import OpenaiFunctionOutputItem
    from ..models.openai_function_tool import OpenaiFunctionTool
    from ..models.openai_image_call_item import OpenaiImageCallItem
    from ..models.openai_image_tool import OpenaiImageTool
    from ..models.openai_input_message import OpenaiInputMessage
    from ..models.openai_item_reference import OpenaiItemReference
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_other_tool import OpenaiOtherTool
    from ..models.openai_prompt import OpenaiPrompt
    from ..models.openai_reasoning import OpenaiReasoning
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_responses_stream_options import OpenaiResponsesStreamOptions
    from ..models.openai_responses_text import OpenaiResponsesText
    from ..models.openai_responses_tool_choice import OpenaiResponsesToolChoice
    from ..models.openai_web_search_tool import OpenaiWebSearchTool
    from ..models.responses_request_metadata_type_0 import ResponsesRequestMetadataType0


T = TypeVar("T", bound="ResponsesRequest")


@_attrs_define
class ResponsesRequest:
    """
    Attributes:
        model (str):
        input_ (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiCustomOutputItem | OpenaiFunctionCallItem |
            OpenaiFunctionOutputItem | OpenaiImageCallItem | OpenaiInputMessage | OpenaiItemReference | OpenaiOtherItem |
            OpenaiReasoningItem] | str): The text, or the turns, calls and results so far. Gateways want it even where
            OpenAI does not.
        instructions (None | str | Unset): The instructions that the model gets first, before the input.
        stream (bool | None | Unset): Whether the response comes as events; false where absent.
        stream_options (None | OpenaiResponsesStreamOptions | Unset):
        max_output_tokens (int | None | Unset): How many tokens the response may have, with those of the reasoning.
        max_tool_calls (int | None | Unset): How often the vendor's own tools may be called.
        temperature (float | None | Unset): How varied the words are; 1 where absent.
        top_p (float | None | Unset): Share of the likeliest words to choose from; 1 where absent.
        top_logprobs (int | None | Unset): How many of the likeliest tokens to list.
        tools (list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool |
            OpenaiWebSearchTool] | Unset):
        tool_choice (OpenaiResponsesToolChoice | str | Unset): `none`, `auto` or `required`, or the tool that must be
            called.
        parallel_tool_calls (bool | None | Unset): Whether the model may request several calls at once; true where
            absent.
        text (OpenaiResponsesText | Unset): What form the text must have. In requests to shorten, new-api knows it since
            August 2026.
        reasoning (None | OpenaiReasoning | Unset):
        include (list[OpenaiIncludeType0 | str] | None | Unset): What the response holds besides.
        previous_response_id (None | str | Unset): The response that this one goes on from.
        conversation (None | OpenaiConversationRef | str | Unset): The conversation that this belongs to. Gateways may
            drop it.
        background (bool | None | Unset): Whether to answer at once and work on; gateways drop it or leave no way to
            fetch the response.
        prompt (None | OpenaiPrompt | Unset):
        store (bool | None | Unset): Whether the vendor stores the response; true where absent.
        truncation (None | ResponsesRequestTruncationType0 | str | Unset): Whether the oldest turns are dropped if all
            is too long, or the request fails; `disabled` where absent.
        metadata (None | ResponsesRequestMetadataType0 | Unset): Labels that the vendor stores.
        user (str | Unset): An id of the end user.
        safety_identifier (None | str | Unset): A hash of the end user, for the vendor's safety.
        prompt_cache_key (None | str | Unset): Helps the vendor to find the prompt in its cache.
        prompt_cache_retention (OpenaiCacheRetentionType0 | str | Unset): How long the vendor keeps the prompt in its
            cache.
        service_tier (OpenaiServiceTierType0 | str | Unset): How the vendor treats the request. new-api drops it unless
            the channel allows it.
        context_management (list[OpenaiContextManagement] | Unset): How the conversation is kept short. new-api since
            August 2026.
        enable_thinking (bool | Unset): Qwen: whether the model thinks first.
        preset (str | Unset): Perplexity: a set of settings.
    """

    model: str
    input_: (
        list[
            OpenaiCompactionItem
            | OpenaiCustomCallItem
            | OpenaiCustomOutputItem
            | OpenaiFunctionCallItem
            | OpenaiFunctionOutputItem
            | OpenaiImageCallItem
            | OpenaiInputMessage
            | OpenaiItemReference
            | OpenaiOtherItem
            | OpenaiReasoningItem
        ]
        | str
    )
    instructions: None | str | Unset = UNSET
    stream: bool | None | Unset = UNSET
    stream_options: None | OpenaiResponsesStreamOptions | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    top_logprobs: int | None | Unset = UNSET
    tools: (
        list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool | OpenaiWebSearchTool]
        | Unset
    ) = UNSET
    tool_choice: OpenaiResponsesToolChoice | str | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    text: OpenaiResponsesText | Unset = UNSET
    reasoning: None | OpenaiReasoning | Unset = UNSET
    include: list[OpenaiIncludeType0 | str] | None | Unset = UNSET
    previous_response_id: None | str | Unset = UNSET
    conversation: None | OpenaiConversationRef | str | Unset = UNSET
    background: bool | None | Unset = UNSET
    prompt: None | OpenaiPrompt | Unset = UNSET
    store: bool | None | Unset = UNSET
    truncation: None | ResponsesRequestTruncationType0 | str | Unset = UNSET
    metadata: None | ResponsesRequestMetadataType0 | Unset = UNSET
    user: str | Unset = UNSET
    safety_identifier: None | str | Unset = UNSET
    prompt_cache_key: None | str | Unset = UNSET
    prompt_cache_retention: OpenaiCacheRetentionType0 | str | Unset = UNSET
    service_tier: OpenaiServiceTierType0 | str | Unset = UNSET
    context_management: list[OpenaiContextManagement] | Unset = UNSET
    enable_thinking: bool | Unset = UNSET
    preset: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_conversation_ref import OpenaiConversationRef  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_input_tool import OpenaiCustomInputTool  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_function_tool import OpenaiFunctionTool  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_image_tool import OpenaiImageTool  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_prompt import OpenaiPrompt  # noqa: PLC0415
        from ..models.openai_reasoning import OpenaiReasoning  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_responses_stream_options import (
            OpenaiResponsesStreamOptions,  # noqa: PLC0415
        )
        from ..models.openai_responses_tool_choice import OpenaiResponsesToolChoice  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415
        from ..models.responses_request_metadata_type_0 import (
            ResponsesRequestMetadataType0,  # noqa: PLC0415
        )

        model = self.model

        input_: list[dict[str, Any]] | str
        if isinstance(self.input_, list):
            input_ = []
            for input_type_1_item_data in self.input_:
                input_type_1_item: dict[str, Any]
                if isinstance(input_type_1_item_data, OpenaiInputMessage):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiFunctionCallItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiFunctionOutputItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiReasoningItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiCustomCallItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiCustomOutputItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiImageCallItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiCompactionItem):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiItemReference):
                    input_type_1_item = input_type_1_item_data.to_dict()
                else:
                    input_type_1_item = input_type_1_item_data.to_dict()

                input_.append(input_type_1_item)

        else:
            input_ = self.input_

        instructions: None | str | Unset
        if isinstance(self.instructions, Unset):
            instructions = UNSET
        else:
            instructions = self.instructions

        stream: bool | None | Unset
        if isinstance(self.stream, Unset):
            stream = UNSET
        else:
            stream = self.stream

        stream_options: dict[str, Any] | None | Unset
        if isinstance(self.stream_options, Unset):
            stream_options = UNSET
        elif isinstance(self.stream_options, OpenaiResponsesStreamOptions):
            stream_options = self.stream_options.to_dict()
        else:
            stream_options = self.stream_options

        max_output_tokens: int | None | Unset
        if isinstance(self.max_output_tokens, Unset):
            max_output_tokens = UNSET
        else:
            max_output_tokens = self.max_output_tokens

        max_tool_calls: int | None | Unset
        if isinstance(self.max_tool_calls, Unset):
            max_tool_calls = UNSET
        else:
            max_tool_calls = self.max_tool_calls

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        top_logprobs: int | None | Unset
        if isinstance(self.top_logprobs, Unset):
            top_logprobs = UNSET
        else:
            top_logprobs = self.top_logprobs

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item: dict[str, Any]
                if isinstance(tools_item_data, OpenaiFunctionTool):
                    tools_item = tools_item_data.to_dict()
                elif isinstance(tools_item_data, OpenaiCustomInputTool):
                    tools_item = tools_item_data.to_dict()
                elif isinstance(tools_item_data, OpenaiWebSearchTool):
                    tools_item = tools_item_data.to_dict()
                elif isinstance(tools_item_data, OpenaiImageTool):
                    tools_item = tools_item_data.to_dict()
                else:
                    tools_item = tools_item_data.to_dict()

                tools.append(tools_item)

        tool_choice: dict[str, Any] | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        elif isinstance(self.tool_choice, OpenaiResponsesToolChoice):
            tool_choice = self.tool_choice.to_dict()
        else:
            tool_choice = self.tool_choice

        parallel_tool_calls: bool | None | Unset
        if isinstance(self.parallel_tool_calls, Unset):
            parallel_tool_calls = UNSET
        else:
            parallel_tool_calls = self.parallel_tool_calls

        text: dict[str, Any] | Unset = UNSET
        if not isinstance(self.text, Unset):
            text = self.text.to_dict()

        reasoning: dict[str, Any] | None | Unset
        if isinstance(self.reasoning, Unset):
            reasoning = UNSET
        elif isinstance(self.reasoning, OpenaiReasoning):
            reasoning = self.reasoning.to_dict()
        else:
            reasoning = self.reasoning

        include: list[str] | None | Unset
        if isinstance(self.include, Unset):
            include = UNSET
        elif isinstance(self.include, list):
            include = []
            for include_type_0_item_data in self.include:
                include_type_0_item: str
                if isinstance(include_type_0_item_data, str):
                    include_type_0_item = include_type_0_item_data
                else:
                    include_type_0_item = include_type_0_item_data
                include.append(include_type_0_item)

        else:
            include = self.include

        previous_response_id: None | str | Unset
        if isinstance(self.previous_response_id, Unset):
            previous_response_id = UNSET
        else:
            previous_response_id = self.previous_response_id

        conversation: dict[str, Any] | None | str | Unset
        if isinstance(self.conversation, Unset):
            conversation = UNSET
        elif isinstance(self.conversation, OpenaiConversationRef):
            conversation = self.conversation.to_dict()
        else:
            conversation = self.conversation

        background: bool | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        else:
            background = self.background

        prompt: dict[str, Any] | None | Unset
        if isinstance(self.prompt, Unset):
            prompt = UNSET
        elif isinstance(self.prompt, OpenaiPrompt):
            prompt = self.prompt.to_dict()
        else:
            prompt = self.prompt

        store: bool | None | Unset
        if isinstance(self.store, Unset):
            store = UNSET
        else:
            store = self.store

        truncation: None | str | Unset
        if isinstance(self.truncation, Unset):
            truncation = UNSET
        elif isinstance(self.truncation, str):
            truncation = self.truncation
        else:
            truncation = self.truncation

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, ResponsesRequestMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        user = self.user

        safety_identifier: None | str | Unset
        if isinstance(self.safety_identifier, Unset):
            safety_identifier = UNSET
        else:
            safety_identifier = self.safety_identifier

        prompt_cache_key: None | str | Unset
        if isinstance(self.prompt_cache_key, Unset):
            prompt_cache_key = UNSET
        else:
            prompt_cache_key = self.prompt_cache_key

        prompt_cache_retention: str | Unset
        if isinstance(self.prompt_cache_retention, Unset):
            prompt_cache_retention = UNSET
        elif isinstance(self.prompt_cache_retention, str):
            prompt_cache_retention = self.prompt_cache_retention
        else:
            prompt_cache_retention = self.prompt_cache_retention

        service_tier: str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        context_management: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.context_management, Unset):
            context_management = []
            for context_management_item_data in self.context_management:
                context_management_item = context_management_item_data.to_dict()
                context_management.append(context_management_item)

        enable_thinking = self.enable_thinking

        preset = self.preset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "input": input_,
            }
        )
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stream_options is not UNSET:
            field_dict["stream_options"] = stream_options
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if max_tool_calls is not UNSET:
            field_dict["max_tool_calls"] = max_tool_calls
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if text is not UNSET:
            field_dict["text"] = text
        if reasoning is not UNSET:
            field_dict["reasoning"] = reasoning
        if include is not UNSET:
            field_dict["include"] = include
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if conversation is not UNSET:
            field_dict["conversation"] = conversation
        if background is not UNSET:
            field_dict["background"] = background
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if store is not UNSET:
            field_dict["store"] = store
        if truncation is not UNSET:
            field_dict["truncation"] = truncation
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if user is not UNSET:
            field_dict["user"] = user
        if safety_identifier is not UNSET:
            field_dict["safety_identifier"] = safety_identifier
        if prompt_cache_key is not UNSET:
            field_dict["prompt_cache_key"] = prompt_cache_key
        if prompt_cache_retention is not UNSET:
            field_dict["prompt_cache_retention"] = prompt_cache_retention
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if context_management is not UNSET:
            field_dict["context_management"] = context_management
        if enable_thinking is not UNSET:
            field_dict["enable_thinking"] = enable_thinking
        if preset is not UNSET:
            field_dict["preset"] = preset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_context_management import OpenaiContextManagement  # noqa: PLC0415
        from ..models.openai_conversation_ref import OpenaiConversationRef  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_input_tool import OpenaiCustomInputTool  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_function_tool import OpenaiFunctionTool  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_image_tool import OpenaiImageTool  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_other_item import OpenaiOtherItem  # noqa: PLC0415
        from ..models.openai_other_tool import OpenaiOtherTool  # noqa: PLC0415
        from ..models.openai_prompt import OpenaiPrompt  # noqa: PLC0415
        from ..models.openai_reasoning import OpenaiReasoning  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_responses_stream_options import (
            OpenaiResponsesStreamOptions,  # noqa: PLC0415
        )
        from ..models.openai_responses_text import OpenaiResponsesText  # noqa: PLC0415
        from ..models.openai_responses_tool_choice import OpenaiResponsesToolChoice  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415
        from ..models.responses_request_metadata_type_0 import (
            ResponsesRequestMetadataType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        model = d.pop("model")

        def _parse_input_(
            data: object,
        ) -> (
            list[
                OpenaiCompactionItem
                | OpenaiCustomCallItem
                | OpenaiCustomOutputItem
                | OpenaiFunctionCallItem
                | OpenaiFunctionOutputItem
                | OpenaiImageCallItem
                | OpenaiInputMessage
                | OpenaiItemReference
                | OpenaiOtherItem
                | OpenaiReasoningItem
            ]
            | str
        ):
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_type_1 = []
                _input_type_1 = data
                for input_type_1_item_data in _input_type_1:

                    def _parse_input_type_1_item(
                        data: object,
                    ) -> (
                        OpenaiCompactionItem
                        | OpenaiCustomCallItem
                        | OpenaiCustomOutputItem
                        | OpenaiFunctionCallItem
                        | OpenaiFunctionOutputItem
                        | OpenaiImageCallItem
                        | OpenaiInputMessage
                        | OpenaiItemReference
                        | OpenaiOtherItem
                        | OpenaiReasoningItem
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_0 = OpenaiInputMessage.from_dict(data)

                            return componentsschemas_openai_input_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_1 = OpenaiFunctionCallItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_2 = OpenaiFunctionOutputItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_3 = OpenaiReasoningItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_4 = OpenaiCustomCallItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_5 = OpenaiCustomOutputItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_5
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_6 = OpenaiImageCallItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_6
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_7 = OpenaiCompactionItem.from_dict(data)

                            return componentsschemas_openai_input_item_type_7
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_item_type_8 = OpenaiItemReference.from_dict(data)

                            return componentsschemas_openai_input_item_type_8
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_input_item_type_9 = OpenaiOtherItem.from_dict(data)

                        return componentsschemas_openai_input_item_type_9

                    input_type_1_item = _parse_input_type_1_item(input_type_1_item_data)

                    input_type_1.append(input_type_1_item)

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    OpenaiCompactionItem
                    | OpenaiCustomCallItem
                    | OpenaiCustomOutputItem
                    | OpenaiFunctionCallItem
                    | OpenaiFunctionOutputItem
                    | OpenaiImageCallItem
                    | OpenaiInputMessage
                    | OpenaiItemReference
                    | OpenaiOtherItem
                    | OpenaiReasoningItem
                ]
                | str,
                data,
            )

        input_ = _parse_input_(d.pop("input"))

        def _parse_instructions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instructions = _parse_instructions(d.pop("instructions", UNSET))

        def _parse_stream(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        stream = _parse_stream(d.pop("stream", UNSET))

        def _parse_stream_options(data: object) -> None | OpenaiResponsesStreamOptions | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stream_options_type_0 = OpenaiResponsesStreamOptions.from_dict(data)

                return stream_options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponsesStreamOptions | Unset, data)

        stream_options = _parse_stream_options(d.pop("stream_options", UNSET))

        def _parse_max_output_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_output_tokens = _parse_max_output_tokens(d.pop("max_output_tokens", UNSET))

        def _parse_max_tool_calls(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_tool_calls = _parse_max_tool_calls(d.pop("max_tool_calls", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_top_logprobs(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_logprobs = _parse_top_logprobs(d.pop("top_logprobs", UNSET))

        _tools = d.pop("tools", UNSET)
        tools: (
            list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool | OpenaiWebSearchTool]
            | Unset
        ) = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:

                def _parse_tools_item(
                    data: object,
                ) -> (
                    OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool | OpenaiWebSearchTool
                ):
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_responses_tool_type_0 = OpenaiFunctionTool.from_dict(data)

                        return componentsschemas_openai_responses_tool_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_responses_tool_type_1 = OpenaiCustomInputTool.from_dict(data)

                        return componentsschemas_openai_responses_tool_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_responses_tool_type_2 = OpenaiWebSearchTool.from_dict(data)

                        return componentsschemas_openai_responses_tool_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_responses_tool_type_3 = OpenaiImageTool.from_dict(data)

                        return componentsschemas_openai_responses_tool_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_responses_tool_type_4 = OpenaiOtherTool.from_dict(data)

                    return componentsschemas_openai_responses_tool_type_4

                tools_item = _parse_tools_item(tools_item_data)

                tools.append(tools_item)

        def _parse_tool_choice(data: object) -> OpenaiResponsesToolChoice | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = OpenaiResponsesToolChoice.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiResponsesToolChoice | str | Unset, data)

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        def _parse_parallel_tool_calls(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        parallel_tool_calls = _parse_parallel_tool_calls(d.pop("parallel_tool_calls", UNSET))

        _text = d.pop("text", UNSET)
        text: OpenaiResponsesText | Unset
        if isinstance(_text, Unset):
            text = UNSET
        else:
            text = OpenaiResponsesText.from_dict(_text)

        def _parse_reasoning(data: object) -> None | OpenaiReasoning | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reasoning_type_0 = OpenaiReasoning.from_dict(data)

                return reasoning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiReasoning | Unset, data)

        reasoning = _parse_reasoning(d.pop("reasoning", UNSET))

        def _parse_include(data: object) -> list[OpenaiIncludeType0 | str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                include_type_0 = []
                _include_type_0 = data
                for include_type_0_item_data in _include_type_0:

                    def _parse_include_type_0_item(data: object) -> OpenaiIncludeType0 | str:
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            componentsschemas_openai_include_type_0 = check_openai_include_type_0(data)

                            return componentsschemas_openai_include_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(OpenaiIncludeType0 | str, data)

                    include_type_0_item = _parse_include_type_0_item(include_type_0_item_data)

                    include_type_0.append(include_type_0_item)

                return include_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OpenaiIncludeType0 | str] | None | Unset, data)

        include = _parse_include(d.pop("include", UNSET))

        def _parse_previous_response_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_response_id = _parse_previous_response_id(d.pop("previous_response_id", UNSET))

        def _parse_conversation(data: object) -> None | OpenaiConversationRef | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                conversation_type_1 = OpenaiConversationRef.from_dict(data)

                return conversation_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiConversationRef | str | Unset, data)

        conversation = _parse_conversation(d.pop("conversation", UNSET))

        def _parse_background(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_prompt(data: object) -> None | OpenaiPrompt | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_type_0 = OpenaiPrompt.from_dict(data)

                return prompt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiPrompt | Unset, data)

        prompt = _parse_prompt(d.pop("prompt", UNSET))

        def _parse_store(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        store = _parse_store(d.pop("store", UNSET))

        def _parse_truncation(data: object) -> None | ResponsesRequestTruncationType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                truncation_type_0 = check_responses_request_truncation_type_0(data)

                return truncation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestTruncationType0 | str | Unset, data)

        truncation = _parse_truncation(d.pop("truncation", UNSET))

        def _parse_metadata(data: object) -> None | ResponsesRequestMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = ResponsesRequestMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponsesRequestMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        user = d.pop("user", UNSET)

        def _parse_safety_identifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        safety_identifier = _parse_safety_identifier(d.pop("safety_identifier", UNSET))

        def _parse_prompt_cache_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt_cache_key = _parse_prompt_cache_key(d.pop("prompt_cache_key", UNSET))

        def _parse_prompt_cache_retention(data: object) -> OpenaiCacheRetentionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_cache_retention_type_0 = check_openai_cache_retention_type_0(data)

                return componentsschemas_openai_cache_retention_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiCacheRetentionType0 | str | Unset, data)

        prompt_cache_retention = _parse_prompt_cache_retention(d.pop("prompt_cache_retention", UNSET))

        def _parse_service_tier(data: object) -> OpenaiServiceTierType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_service_tier_type_0 = check_openai_service_tier_type_0(data)

                return componentsschemas_openai_service_tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiServiceTierType0 | str | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        _context_management = d.pop("context_management", UNSET)
        context_management: list[OpenaiContextManagement] | Unset = UNSET
        if _context_management is not UNSET:
            context_management = []
            for context_management_item_data in _context_management:
                context_management_item = OpenaiContextManagement.from_dict(context_management_item_data)

                context_management.append(context_management_item)

        enable_thinking = d.pop("enable_thinking", UNSET)

        preset = d.pop("preset", UNSET)

        responses_request = cls(
            model=model,
            input_=input_,
            instructions=instructions,
            stream=stream,
            stream_options=stream_options,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            temperature=temperature,
            top_p=top_p,
            top_logprobs=top_logprobs,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            text=text,
            reasoning=reasoning,
            include=include,
            previous_response_id=previous_response_id,
            conversation=conversation,
            background=background,
            prompt=prompt,
            store=store,
            truncation=truncation,
            metadata=metadata,
            user=user,
            safety_identifier=safety_identifier,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            service_tier=service_tier,
            context_management=context_management,
            enable_thinking=enable_thinking,
            preset=preset,
        )

        responses_request.additional_properties = d
        return responses_request

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
