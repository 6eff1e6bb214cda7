from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_completion_request_modalities_item_type_0 import (
    ChatCompletionRequestModalitiesItemType0,
    check_chat_completion_request_modalities_item_type_0,
)
from ..models.openai_cache_retention_type_0 import (
    OpenaiCacheRetentionType0,
    check_openai_cache_retention_type_0,
)
from ..models.openai_effort_type_0 import OpenaiEffortType0, check_openai_effort_type_0
from ..models.openai_service_tier_type_0 import (
    OpenaiServiceTierType0,
    check_openai_service_tier_type_0,
)
from ..models.openai_verbosity_type_0 import (
    OpenaiVerbosityType0,
    check_openai_verbosity_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_completion_request_chat_template_kwargs import (
        ChatCompletionRequestChatTemplateKwargs,
    )
    from ..models.chat_completion_request_logit_bias import ChatCompletionRequestLogitBias
    from ..models.chat_completion_request_metadata import ChatCompletionRequestMetadata
    from ..models.chat_completion_request_search_parameters import (
        ChatCompletionRequestSearchParameters,
    )
    from ..models.chat_completion_request_web_search import ChatCompletionRequestWebSearch
    from ..models.message import Message
    from ..models.openai_chat_audio import OpenaiChatAudio
    from ..models.openai_chat_contents import OpenaiChatContents
    from ..models.openai_chat_tool_choice import OpenaiChatToolChoice
    from ..models.openai_extra_body import OpenaiExtraBody
    from ..models.openai_function import OpenaiFunction
    from ..models.openai_function_name import OpenaiFunctionName
    from ..models.openai_prediction import OpenaiPrediction
    from ..models.openai_router_reasoning import OpenaiRouterReasoning
    from ..models.openai_router_usage import OpenaiRouterUsage
    from ..models.openai_stream_options import OpenaiStreamOptions
    from ..models.openai_thinking import OpenaiThinking
    from ..models.openai_web_search_options import OpenaiWebSearchOptions
    from ..models.response_format import ResponseFormat
    from ..models.tool import Tool


T = TypeVar("T", bound="ChatCompletionRequest")


@_attrs_define
class ChatCompletionRequest:
    """
    Attributes:
        model (str): Any model that the gateway lists, or a GPT: gpt-4-gizmo-<its id>.
        messages (list[Message]): The conversation so far. It may be empty only where `prefix` or `suffix` is given.
        temperature (float | Unset): How varied the words are; 1 where absent.
        top_p (float | Unset): Share of the likeliest words to choose from; 1 where absent. Change this or
            `temperature`.
        n (int | Unset): How many answers; 1 where absent. All are charged.
        stream (bool | Unset): Whether the answer comes in pieces; false where absent.
        stream_options (None | OpenaiStreamOptions | Unset):
        stop (list[str] | str | Unset): Texts at which the model stops; up to four.
        max_tokens (int | Unset): The older name of `max_completion_tokens`.
        max_completion_tokens (int | Unset): How many tokens the answer may have, with those of the reasoning.
        presence_penalty (float | Unset): Above 0 the model turns to new subjects; 0 where absent.
        frequency_penalty (float | Unset): Above 0 the model repeats itself less; 0 where absent.
        logit_bias (ChatCompletionRequestLogitBias | Unset): How much likelier, or less likely, single tokens become, by
            their ids.
        logprobs (bool | Unset): Whether the response says how likely its tokens were; false where absent.
        top_logprobs (int | Unset): How many other tokens it lists; needs `logprobs`.
        seed (int | Unset): The same seed gives, as far as possible, the same answer.
        user (str | Unset): An id of the end user.
        tools (list[Tool] | Unset): What the model may call.
        tool_choice (OpenaiChatToolChoice | str | Unset): `none`, `auto` or `required`, or the tool that must be called.
        parallel_tool_calls (bool | Unset): Whether the model may request several calls; true where absent.
        functions (list[OpenaiFunction] | Unset): Deprecated; see `tools`.
        function_call (OpenaiFunctionName | str | Unset): Deprecated; see `tool_choice`. `none`, `auto` or a function;
            kept by new-api since August 2026.
        response_format (ResponseFormat | Unset): What form the answer must have.
        reasoning_effort (OpenaiEffortType0 | str | Unset): How much the model thinks. Which words a model takes
            differs.
        verbosity (OpenaiVerbosityType0 | str | Unset): How much the model says.
        modalities (list[ChatCompletionRequestModalitiesItemType0 | str] | Unset): What the answer is made of; text
            where absent.
        audio (OpenaiChatAudio | Unset): The voice of a spoken answer; needs `audio` among the `modalities`.
        prediction (OpenaiPrediction | Unset): What most of the answer will be, as in a file with small changes; makes
            it faster.
        metadata (ChatCompletionRequestMetadata | Unset): Labels that the vendor stores.
        store (bool | Unset): Whether the vendor stores the answer.
        service_tier (OpenaiServiceTierType0 | str | Unset): How the vendor treats the request. new-api drops it unless
            the channel allows it.
        safety_identifier (str | Unset): A hash of the end user, for the vendor's safety. new-api drops it unless the
            channel allows it.
        prompt_cache_key (str | Unset): Helps the vendor to find the prompt in its cache.
        prompt_cache_retention (OpenaiCacheRetentionType0 | str | Unset): How long the vendor keeps the prompt in its
            cache.
        web_search_options (OpenaiWebSearchOptions | Unset): For OpenAI's models that search the web.
        contents (list[OpenaiChatContents] | Unset): Documented by one gateway for Gemini's models that draw; the others
            have `messages` alone.
        extra_body (OpenaiExtraBody | Unset): What Google's models take besides. The names must be written with
            underscores; others are refused.
        prefix (Any | Unset): The text before the gap that is to be filled in.
        suffix (Any | Unset): The text after the gap that is to be filled in.
        top_k (int | Unset): How many of the likeliest words to choose from; for vendors other than OpenAI.
        enable_thinking (bool | Unset): Qwen: whether the model thinks first.
        thinking_budget (int | Unset): Qwen: how many tokens it may think. new-api since August 2026.
        thinking (OpenaiThinking | Unset): Doubao and Zhipu: whether the model thinks first.
        think (bool | str | Unset): Ollama: whether, or how much, the model thinks first.
        reasoning (OpenaiRouterReasoning | Unset): OpenRouter: how the model thinks.
        reasoning_split (bool | Unset): MiniMax: whether the reasoning comes apart from the answer. new-api since August
            2026.
        chat_template_kwargs (ChatCompletionRequestChatTemplateKwargs | Unset): vLLM and Qwen: arguments of the chat
            template.
        enable_search (bool | Unset): Qwen: whether the model may search the web.
        web_search (ChatCompletionRequestWebSearch | Unset): Baidu: how the model may search the web.
        vl_high_resolution_images (bool | Unset): Qwen-VL: whether pictures are looked at in full size.
        search_parameters (ChatCompletionRequestSearchParameters | Unset): xAI: how the model may search.
        search_domain_filter (list[str] | Unset): Perplexity: the domains to search.
        search_recency_filter (str | Unset): Perplexity: how old what it finds may be.
        search_mode (str | Unset): Perplexity: what kind of sources it searches.
        return_images (bool | Unset): Perplexity: whether pictures come with the answer.
        return_related_questions (bool | Unset): Perplexity: whether further questions come with the answer.
        usage (OpenaiRouterUsage | Unset): OpenRouter: whether the response states the tokens and their price.
    """

    model: str
    messages: list[Message]
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    n: int | Unset = UNSET
    stream: bool | Unset = UNSET
    stream_options: None | OpenaiStreamOptions | Unset = UNSET
    stop: list[str] | str | Unset = UNSET
    max_tokens: int | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    presence_penalty: float | Unset = UNSET
    frequency_penalty: float | Unset = UNSET
    logit_bias: ChatCompletionRequestLogitBias | Unset = UNSET
    logprobs: bool | Unset = UNSET
    top_logprobs: int | Unset = UNSET
    seed: int | Unset = UNSET
    user: str | Unset = UNSET
    tools: list[Tool] | Unset = UNSET
    tool_choice: OpenaiChatToolChoice | str | Unset = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    functions: list[OpenaiFunction] | Unset = UNSET
    function_call: OpenaiFunctionName | str | Unset = UNSET
    response_format: ResponseFormat | Unset = UNSET
    reasoning_effort: OpenaiEffortType0 | str | Unset = UNSET
    verbosity: OpenaiVerbosityType0 | str | Unset = UNSET
    modalities: list[ChatCompletionRequestModalitiesItemType0 | str] | Unset = UNSET
    audio: OpenaiChatAudio | Unset = UNSET
    prediction: OpenaiPrediction | Unset = UNSET
    metadata: ChatCompletionRequestMetadata | Unset = UNSET
    store: bool | Unset = UNSET
    service_tier: OpenaiServiceTierType0 | str | Unset = UNSET
    safety_identifier: str | Unset = UNSET
    prompt_cache_key: str | Unset = UNSET
    prompt_cache_retention: OpenaiCacheRetentionType0 | str | Unset = UNSET
    web_search_options: OpenaiWebSearchOptions | Unset = UNSET
    contents: list[OpenaiChatContents] | Unset = UNSET
    extra_body: OpenaiExtraBody | Unset = UNSET
    prefix: Any | Unset = UNSET
    suffix: Any | Unset = UNSET
    top_k: int | Unset = UNSET
    enable_thinking: bool | Unset = UNSET
    thinking_budget: int | Unset = UNSET
    thinking: OpenaiThinking | Unset = UNSET
    think: bool | str | Unset = UNSET
    reasoning: OpenaiRouterReasoning | Unset = UNSET
    reasoning_split: bool | Unset = UNSET
    chat_template_kwargs: ChatCompletionRequestChatTemplateKwargs | Unset = UNSET
    enable_search: bool | Unset = UNSET
    web_search: ChatCompletionRequestWebSearch | Unset = UNSET
    vl_high_resolution_images: bool | Unset = UNSET
    search_parameters: ChatCompletionRequestSearchParameters | Unset = UNSET
    search_domain_filter: list[str] | Unset = UNSET
    search_recency_filter: str | Unset = UNSET
    search_mode: str | Unset = UNSET
    return_images: bool | Unset = UNSET
    return_related_questions: bool | Unset = UNSET
    usage: OpenaiRouterUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_chat_tool_choice import OpenaiChatToolChoice  # noqa: PLC0415
        from ..models.openai_function_name import OpenaiFunctionName  # noqa: PLC0415
        from ..models.openai_stream_options import OpenaiStreamOptions  # noqa: PLC0415

        model = self.model

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        temperature = self.temperature

        top_p = self.top_p

        n = self.n

        stream = self.stream

        stream_options: dict[str, Any] | None | Unset
        if isinstance(self.stream_options, Unset):
            stream_options = UNSET
        elif isinstance(self.stream_options, OpenaiStreamOptions):
            stream_options = self.stream_options.to_dict()
        else:
            stream_options = self.stream_options

        stop: list[str] | str | Unset
        if isinstance(self.stop, Unset):
            stop = UNSET
        elif isinstance(self.stop, list):
            stop = self.stop

        else:
            stop = self.stop

        max_tokens = self.max_tokens

        max_completion_tokens = self.max_completion_tokens

        presence_penalty = self.presence_penalty

        frequency_penalty = self.frequency_penalty

        logit_bias: dict[str, Any] | Unset = UNSET
        if not isinstance(self.logit_bias, Unset):
            logit_bias = self.logit_bias.to_dict()

        logprobs = self.logprobs

        top_logprobs = self.top_logprobs

        seed = self.seed

        user = self.user

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        tool_choice: dict[str, Any] | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        elif isinstance(self.tool_choice, OpenaiChatToolChoice):
            tool_choice = self.tool_choice.to_dict()
        else:
            tool_choice = self.tool_choice

        parallel_tool_calls = self.parallel_tool_calls

        functions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.functions, Unset):
            functions = []
            for functions_item_data in self.functions:
                functions_item = functions_item_data.to_dict()
                functions.append(functions_item)

        function_call: dict[str, Any] | str | Unset
        if isinstance(self.function_call, Unset):
            function_call = UNSET
        elif isinstance(self.function_call, OpenaiFunctionName):
            function_call = self.function_call.to_dict()
        else:
            function_call = self.function_call

        response_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_format, Unset):
            response_format = self.response_format.to_dict()

        reasoning_effort: str | Unset
        if isinstance(self.reasoning_effort, Unset):
            reasoning_effort = UNSET
        elif isinstance(self.reasoning_effort, str):
            reasoning_effort = self.reasoning_effort
        else:
            reasoning_effort = self.reasoning_effort

        verbosity: str | Unset
        if isinstance(self.verbosity, Unset):
            verbosity = UNSET
        elif isinstance(self.verbosity, str):
            verbosity = self.verbosity
        else:
            verbosity = self.verbosity

        modalities: list[str] | Unset = UNSET
        if not isinstance(self.modalities, Unset):
            modalities = []
            for modalities_item_data in self.modalities:
                modalities_item: str
                if isinstance(modalities_item_data, str):
                    modalities_item = modalities_item_data
                else:
                    modalities_item = modalities_item_data
                modalities.append(modalities_item)

        audio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audio, Unset):
            audio = self.audio.to_dict()

        prediction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prediction, Unset):
            prediction = self.prediction.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        store = self.store

        service_tier: str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        safety_identifier = self.safety_identifier

        prompt_cache_key = self.prompt_cache_key

        prompt_cache_retention: str | Unset
        if isinstance(self.prompt_cache_retention, Unset):
            prompt_cache_retention = UNSET
        elif isinstance(self.prompt_cache_retention, str):
            prompt_cache_retention = self.prompt_cache_retention
        else:
            prompt_cache_retention = self.prompt_cache_retention

        web_search_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.web_search_options, Unset):
            web_search_options = self.web_search_options.to_dict()

        contents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.contents, Unset):
            contents = []
            for contents_item_data in self.contents:
                contents_item = contents_item_data.to_dict()
                contents.append(contents_item)

        extra_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra_body, Unset):
            extra_body = self.extra_body.to_dict()

        prefix = self.prefix

        suffix = self.suffix

        top_k = self.top_k

        enable_thinking = self.enable_thinking

        thinking_budget = self.thinking_budget

        thinking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.thinking, Unset):
            thinking = self.thinking.to_dict()

        think: bool | str | Unset
        if isinstance(self.think, Unset):
            think = UNSET
        else:
            think = self.think

        reasoning: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reasoning, Unset):
            reasoning = self.reasoning.to_dict()

        reasoning_split = self.reasoning_split

        chat_template_kwargs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.chat_template_kwargs, Unset):
            chat_template_kwargs = self.chat_template_kwargs.to_dict()

        enable_search = self.enable_search

        web_search: dict[str, Any] | Unset = UNSET
        if not isinstance(self.web_search, Unset):
            web_search = self.web_search.to_dict()

        vl_high_resolution_images = self.vl_high_resolution_images

        search_parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.search_parameters, Unset):
            search_parameters = self.search_parameters.to_dict()

        search_domain_filter: list[str] | Unset = UNSET
        if not isinstance(self.search_domain_filter, Unset):
            search_domain_filter = self.search_domain_filter

        search_recency_filter = self.search_recency_filter

        search_mode = self.search_mode

        return_images = self.return_images

        return_related_questions = self.return_related_questions

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "messages": messages,
            }
        )
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if n is not UNSET:
            field_dict["n"] = n
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stream_options is not UNSET:
            field_dict["stream_options"] = stream_options
        if stop is not UNSET:
            field_dict["stop"] = stop
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if max_completion_tokens is not UNSET:
            field_dict["max_completion_tokens"] = max_completion_tokens
        if presence_penalty is not UNSET:
            field_dict["presence_penalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequency_penalty"] = frequency_penalty
        if logit_bias is not UNSET:
            field_dict["logit_bias"] = logit_bias
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs
        if seed is not UNSET:
            field_dict["seed"] = seed
        if user is not UNSET:
            field_dict["user"] = user
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if functions is not UNSET:
            field_dict["functions"] = functions
        if function_call is not UNSET:
            field_dict["function_call"] = function_call
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if reasoning_effort is not UNSET:
            field_dict["reasoning_effort"] = reasoning_effort
        if verbosity is not UNSET:
            field_dict["verbosity"] = verbosity
        if modalities is not UNSET:
            field_dict["modalities"] = modalities
        if audio is not UNSET:
            field_dict["audio"] = audio
        if prediction is not UNSET:
            field_dict["prediction"] = prediction
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if store is not UNSET:
            field_dict["store"] = store
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if safety_identifier is not UNSET:
            field_dict["safety_identifier"] = safety_identifier
        if prompt_cache_key is not UNSET:
            field_dict["prompt_cache_key"] = prompt_cache_key
        if prompt_cache_retention is not UNSET:
            field_dict["prompt_cache_retention"] = prompt_cache_retention
        if web_search_options is not UNSET:
            field_dict["web_search_options"] = web_search_options
        if contents is not UNSET:
            field_dict["contents"] = contents
        if extra_body is not UNSET:
            field_dict["extra_body"] = extra_body
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if enable_thinking is not UNSET:
            field_dict["enable_thinking"] = enable_thinking
        if thinking_budget is not UNSET:
            field_dict["thinking_budget"] = thinking_budget
        if thinking is not UNSET:
            field_dict["thinking"] = thinking
        if think is not UNSET:
            field_dict["think"] = think
        if reasoning is not UNSET:
            field_dict["reasoning"] = reasoning
        if reasoning_split is not UNSET:
            field_dict["reasoning_split"] = reasoning_split
        if chat_template_kwargs is not UNSET:
            field_dict["chat_template_kwargs"] = chat_template_kwargs
        if enable_search is not UNSET:
            field_dict["enable_search"] = enable_search
        if web_search is not UNSET:
            field_dict["web_search"] = web_search
        if vl_high_resolution_images is not UNSET:
            field_dict["vl_high_resolution_images"] = vl_high_resolution_images
        if search_parameters is not UNSET:
            field_dict["search_parameters"] = search_parameters
        if search_domain_filter is not UNSET:
            field_dict["search_domain_filter"] = search_domain_filter
        if search_recency_filter is not UNSET:
            field_dict["search_recency_filter"] = search_recency_filter
        if search_mode is not UNSET:
            field_dict["search_mode"] = search_mode
        if return_images is not UNSET:
            field_dict["return_images"] = return_images
        if return_related_questions is not UNSET:
            field_dict["return_related_questions"] = return_related_questions
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_completion_request_chat_template_kwargs import (
            ChatCompletionRequestChatTemplateKwargs,  # noqa: PLC0415
        )
        from ..models.chat_completion_request_logit_bias import (
            ChatCompletionRequestLogitBias,  # noqa: PLC0415
        )
        from ..models.chat_completion_request_metadata import (
            ChatCompletionRequestMetadata,  # noqa: PLC0415
        )
        from ..models.chat_completion_request_search_parameters import (
            ChatCompletionRequestSearchParameters,  # noqa: PLC0415
        )
        from ..models.chat_completion_request_web_search import (
            ChatCompletionRequestWebSearch,  # noqa: PLC0415
        )
        from ..models.message import Message  # noqa: PLC0415
        from ..models.openai_chat_audio import OpenaiChatAudio  # noqa: PLC0415
        from ..models.openai_chat_contents import OpenaiChatContents  # noqa: PLC0415
        from ..models.openai_chat_tool_choice import OpenaiChatToolChoice  # noqa: PLC0415
        from ..models.openai_extra_body import OpenaiExtraBody  # noqa: PLC0415
        from ..models.openai_function import OpenaiFunction  # noqa: PLC0415
        from ..models.openai_function_name import OpenaiFunctionName  # noqa: PLC0415
        from ..models.openai_prediction import OpenaiPrediction  # noqa: PLC0415
        from ..models.openai_router_reasoning import OpenaiRouterReasoning  # noqa: PLC0415
        from ..models.openai_router_usage import OpenaiRouterUsage  # noqa: PLC0415
        from ..models.openai_stream_options import OpenaiStreamOptions  # noqa: PLC0415
        from ..models.openai_thinking import OpenaiThinking  # noqa: PLC0415
        from ..models.openai_web_search_options import OpenaiWebSearchOptions  # noqa: PLC0415
        from ..models.response_format import ResponseFormat  # noqa: PLC0415
        from ..models.tool import Tool  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = Message.from_dict(messages_item_data)

            messages.append(messages_item)

        temperature = d.pop("temperature", UNSET)

        top_p = d.pop("top_p", UNSET)

        n = d.pop("n", UNSET)

        stream = d.pop("stream", UNSET)

        def _parse_stream_options(data: object) -> None | OpenaiStreamOptions | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stream_options_type_0 = OpenaiStreamOptions.from_dict(data)

                return stream_options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiStreamOptions | Unset, data)

        stream_options = _parse_stream_options(d.pop("stream_options", UNSET))

        def _parse_stop(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_openai_stop_type_1 = cast(list[str], data)

                return componentsschemas_openai_stop_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        stop = _parse_stop(d.pop("stop", UNSET))

        max_tokens = d.pop("max_tokens", UNSET)

        max_completion_tokens = d.pop("max_completion_tokens", UNSET)

        presence_penalty = d.pop("presence_penalty", UNSET)

        frequency_penalty = d.pop("frequency_penalty", UNSET)

        _logit_bias = d.pop("logit_bias", UNSET)
        logit_bias: ChatCompletionRequestLogitBias | Unset
        if isinstance(_logit_bias, Unset):
            logit_bias = UNSET
        else:
            logit_bias = ChatCompletionRequestLogitBias.from_dict(_logit_bias)

        logprobs = d.pop("logprobs", UNSET)

        top_logprobs = d.pop("top_logprobs", UNSET)

        seed = d.pop("seed", UNSET)

        user = d.pop("user", UNSET)

        _tools = d.pop("tools", UNSET)
        tools: list[Tool] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = Tool.from_dict(tools_item_data)

                tools.append(tools_item)

        def _parse_tool_choice(data: object) -> OpenaiChatToolChoice | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = OpenaiChatToolChoice.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiChatToolChoice | str | Unset, data)

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        parallel_tool_calls = d.pop("parallel_tool_calls", UNSET)

        _functions = d.pop("functions", UNSET)
        functions: list[OpenaiFunction] | Unset = UNSET
        if _functions is not UNSET:
            functions = []
            for functions_item_data in _functions:
                functions_item = OpenaiFunction.from_dict(functions_item_data)

                functions.append(functions_item)

        def _parse_function_call(data: object) -> OpenaiFunctionName | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                function_call_type_1 = OpenaiFunctionName.from_dict(data)

                return function_call_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiFunctionName | str | Unset, data)

        function_call = _parse_function_call(d.pop("function_call", UNSET))

        _response_format = d.pop("response_format", UNSET)
        response_format: ResponseFormat | Unset
        if isinstance(_response_format, Unset):
            response_format = UNSET
        else:
            response_format = ResponseFormat.from_dict(_response_format)

        def _parse_reasoning_effort(data: object) -> OpenaiEffortType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_effort_type_0 = check_openai_effort_type_0(data)

                return componentsschemas_openai_effort_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiEffortType0 | str | Unset, data)

        reasoning_effort = _parse_reasoning_effort(d.pop("reasoning_effort", UNSET))

        def _parse_verbosity(data: object) -> OpenaiVerbosityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_verbosity_type_0 = check_openai_verbosity_type_0(data)

                return componentsschemas_openai_verbosity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiVerbosityType0 | str | Unset, data)

        verbosity = _parse_verbosity(d.pop("verbosity", UNSET))

        _modalities = d.pop("modalities", UNSET)
        modalities: list[ChatCompletionRequestModalitiesItemType0 | str] | Unset = UNSET
        if _modalities is not UNSET:
            modalities = []
            for modalities_item_data in _modalities:

                def _parse_modalities_item(data: object) -> ChatCompletionRequestModalitiesItemType0 | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        modalities_item_type_0 = check_chat_completion_request_modalities_item_type_0(data)

                        return modalities_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(ChatCompletionRequestModalitiesItemType0 | str, data)

                modalities_item = _parse_modalities_item(modalities_item_data)

                modalities.append(modalities_item)

        _audio = d.pop("audio", UNSET)
        audio: OpenaiChatAudio | Unset
        if isinstance(_audio, Unset):
            audio = UNSET
        else:
            audio = OpenaiChatAudio.from_dict(_audio)

        _prediction = d.pop("prediction", UNSET)
        prediction: OpenaiPrediction | Unset
        if isinstance(_prediction, Unset):
            prediction = UNSET
        else:
            prediction = OpenaiPrediction.from_dict(_prediction)

        _metadata = d.pop("metadata", UNSET)
        metadata: ChatCompletionRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = ChatCompletionRequestMetadata.from_dict(_metadata)

        store = d.pop("store", UNSET)

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

        safety_identifier = d.pop("safety_identifier", UNSET)

        prompt_cache_key = d.pop("prompt_cache_key", UNSET)

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

        _web_search_options = d.pop("web_search_options", UNSET)
        web_search_options: OpenaiWebSearchOptions | Unset
        if isinstance(_web_search_options, Unset):
            web_search_options = UNSET
        else:
            web_search_options = OpenaiWebSearchOptions.from_dict(_web_search_options)

        _contents = d.pop("contents", UNSET)
        contents: list[OpenaiChatContents] | Unset = UNSET
        if _contents is not UNSET:
            contents = []
            for contents_item_data in _contents:
                contents_item = OpenaiChatContents.from_dict(contents_item_data)

                contents.append(contents_item)

        _extra_body = d.pop("extra_body", UNSET)
        extra_body: OpenaiExtraBody | Unset
        if isinstance(_extra_body, Unset):
            extra_body = UNSET
        else:
            extra_body = OpenaiExtraBody.from_dict(_extra_body)

        prefix = d.pop("prefix", UNSET)

        suffix = d.pop("suffix", UNSET)

        top_k = d.pop("top_k", UNSET)

        enable_thinking = d.pop("enable_thinking", UNSET)

        thinking_budget = d.pop("thinking_budget", UNSET)

        _thinking = d.pop("thinking", UNSET)
        thinking: OpenaiThinking | Unset
        if isinstance(_thinking, Unset):
            thinking = UNSET
        else:
            thinking = OpenaiThinking.from_dict(_thinking)

        def _parse_think(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        think = _parse_think(d.pop("think", UNSET))

        _reasoning = d.pop("reasoning", UNSET)
        reasoning: OpenaiRouterReasoning | Unset
        if isinstance(_reasoning, Unset):
            reasoning = UNSET
        else:
            reasoning = OpenaiRouterReasoning.from_dict(_reasoning)

        reasoning_split = d.pop("reasoning_split", UNSET)

        _chat_template_kwargs = d.pop("chat_template_kwargs", UNSET)
        chat_template_kwargs: ChatCompletionRequestChatTemplateKwargs | Unset
        if isinstance(_chat_template_kwargs, Unset):
            chat_template_kwargs = UNSET
        else:
            chat_template_kwargs = ChatCompletionRequestChatTemplateKwargs.from_dict(_chat_template_kwargs)

        enable_search = d.pop("enable_search", UNSET)

        _web_search = d.pop("web_search", UNSET)
        web_search: ChatCompletionRequestWebSearch | Unset
        if isinstance(_web_search, Unset):
            web_search = UNSET
        else:
            web_search = ChatCompletionRequestWebSearch.from_dict(_web_search)

        vl_high_resolution_images = d.pop("vl_high_resolution_images", UNSET)

        _search_parameters = d.pop("search_parameters", UNSET)
        search_parameters: ChatCompletionRequestSearchParameters | Unset
        if isinstance(_search_parameters, Unset):
            search_parameters = UNSET
        else:
            search_parameters = ChatCompletionRequestSearchParameters.from_dict(_search_parameters)

        search_domain_filter = cast(list[str], d.pop("search_domain_filter", UNSET))

        search_recency_filter = d.pop("search_recency_filter", UNSET)

        search_mode = d.pop("search_mode", UNSET)

        return_images = d.pop("return_images", UNSET)

        return_related_questions = d.pop("return_related_questions", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: OpenaiRouterUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = OpenaiRouterUsage.from_dict(_usage)

        chat_completion_request = cls(
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stream=stream,
            stream_options=stream_options,
            stop=stop,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            seed=seed,
            user=user,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            functions=functions,
            function_call=function_call,
            response_format=response_format,
            reasoning_effort=reasoning_effort,
            verbosity=verbosity,
            modalities=modalities,
            audio=audio,
            prediction=prediction,
            metadata=metadata,
            store=store,
            service_tier=service_tier,
            safety_identifier=safety_identifier,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            web_search_options=web_search_options,
            contents=contents,
            extra_body=extra_body,
            prefix=prefix,
            suffix=suffix,
            top_k=top_k,
            enable_thinking=enable_thinking,
            thinking_budget=thinking_budget,
            thinking=thinking,
            think=think,
            reasoning=reasoning,
            reasoning_split=reasoning_split,
            chat_template_kwargs=chat_template_kwargs,
            enable_search=enable_search,
            web_search=web_search,
            vl_high_resolution_images=vl_high_resolution_images,
            search_parameters=search_parameters,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            search_mode=search_mode,
            return_images=return_images,
            return_related_questions=return_related_questions,
            usage=usage,
        )

        chat_completion_request.additional_properties = d
        return chat_completion_request

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
