from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_response_object_type_0 import (
    OpenaiResponseObjectType0,
    check_openai_response_object_type_0,
)
from ..models.openai_response_status_type_0 import (
    OpenaiResponseStatusType0,
    check_openai_response_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_compaction_item import OpenaiCompactionItem
    from ..models.openai_custom_call_item import OpenaiCustomCallItem
    from ..models.openai_custom_input_tool import OpenaiCustomInputTool
    from ..models.openai_custom_output_item import OpenaiCustomOutputItem
    from ..models.openai_function_call_item import OpenaiFunctionCallItem
    from ..models.openai_function_output_item import OpenaiFunctionOutputItem
    from ..models.openai_function_tool import OpenaiFunctionTool
    from ..models.openai_image_call_item import OpenaiImageCallItem
    from ..models.openai_image_tool import OpenaiImageTool
    from ..models.openai_incomplete import OpenaiIncomplete
    from ..models.openai_input_message import OpenaiInputMessage
    from ..models.openai_item_reference import OpenaiItemReference
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_other_tool import OpenaiOtherTool
    from ..models.openai_output_message import OpenaiOutputMessage
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_response_error import OpenaiResponseError
    from ..models.openai_response_metadata_type_0 import OpenaiResponseMetadataType0
    from ..models.openai_response_reasoning_type_0 import OpenaiResponseReasoningType0
    from ..models.openai_response_text_type_0 import OpenaiResponseTextType0
    from ..models.openai_responses_usage import OpenaiResponsesUsage
    from ..models.openai_web_search_item import OpenaiWebSearchItem
    from ..models.openai_web_search_tool import OpenaiWebSearchTool


T = TypeVar("T", bound="OpenaiResponse")


@_attrs_define
class OpenaiResponse:
    """What OpenAI and the gateways answer.

    Attributes:
        id (str):
        output (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiFunctionCallItem | OpenaiImageCallItem |
            OpenaiOtherItem | OpenaiOutputMessage | OpenaiReasoningItem | OpenaiWebSearchItem]): What the model did, in
            order: reasoning, calls, messages.
        object_ (OpenaiResponseObjectType0 | str | Unset):
        created_at (float | Unset): Unix seconds.
        completed_at (float | None | Unset): Unix seconds.
        status (OpenaiResponseStatusType0 | str | Unset): `incomplete` means that it ran out of tokens or was filtered.
        error (None | OpenaiResponseError | Unset):
        incomplete_details (None | OpenaiIncomplete | Unset):
        model (str | Unset):
        usage (None | OpenaiResponsesUsage | Unset): Null until the response is complete.
        instructions (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiCustomOutputItem | OpenaiFunctionCallItem
            | OpenaiFunctionOutputItem | OpenaiImageCallItem | OpenaiInputMessage | OpenaiItemReference | OpenaiOtherItem |
            OpenaiReasoningItem] | None | str | Unset): From the request.
        previous_response_id (None | str | Unset): From the request.
        parallel_tool_calls (bool | None | Unset): From the request.
        tool_choice (Any | Unset): From the request.
        tools (list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool |
            OpenaiWebSearchTool] | Unset): From the request.
        text (None | OpenaiResponseTextType0 | Unset): From the request.
        reasoning (None | OpenaiResponseReasoningType0 | Unset): From the request.
        max_output_tokens (int | None | Unset): From the request.
        max_tool_calls (int | None | Unset): From the request.
        temperature (float | None | Unset):
        top_p (float | None | Unset):
        top_logprobs (int | None | Unset):
        truncation (None | str | Unset):
        metadata (None | OpenaiResponseMetadataType0 | Unset): From the request.
        store (bool | None | Unset): From the request.
        background (bool | None | Unset): From the request.
        service_tier (None | str | Unset): How the vendor treated the request.
        user (None | str | Unset): From the request.
        safety_identifier (None | str | Unset): From the request.
        prompt_cache_key (None | str | Unset): From the request.
        prompt_cache_retention (None | str | Unset): From the request.
    """

    id: str
    output: list[
        OpenaiCompactionItem
        | OpenaiCustomCallItem
        | OpenaiFunctionCallItem
        | OpenaiImageCallItem
        | OpenaiOtherItem
        | OpenaiOutputMessage
        | OpenaiReasoningItem
        | OpenaiWebSearchItem
    ]
    object_: OpenaiResponseObjectType0 | str | Unset = UNSET
    created_at: float | Unset = UNSET
    completed_at: float | None | Unset = UNSET
    status: OpenaiResponseStatusType0 | str | Unset = UNSET
    error: None | OpenaiResponseError | Unset = UNSET
    incomplete_details: None | OpenaiIncomplete | Unset = UNSET
    model: str | Unset = UNSET
    usage: None | OpenaiResponsesUsage | Unset = UNSET
    instructions: (
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
        | None
        | str
        | Unset
    ) = UNSET
    previous_response_id: None | str | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    tool_choice: Any | Unset = UNSET
    tools: (
        list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool | OpenaiWebSearchTool]
        | Unset
    ) = UNSET
    text: None | OpenaiResponseTextType0 | Unset = UNSET
    reasoning: None | OpenaiResponseReasoningType0 | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    top_logprobs: int | None | Unset = UNSET
    truncation: None | str | Unset = UNSET
    metadata: None | OpenaiResponseMetadataType0 | Unset = UNSET
    store: bool | None | Unset = UNSET
    background: bool | None | Unset = UNSET
    service_tier: None | str | Unset = UNSET
    user: None | str | Unset = UNSET
    safety_identifier: None | str | Unset = UNSET
    prompt_cache_key: None | str | Unset = UNSET
    prompt_cache_retention: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_input_tool import OpenaiCustomInputTool  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_function_tool import OpenaiFunctionTool  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_image_tool import OpenaiImageTool  # noqa: PLC0415
        from ..models.openai_incomplete import OpenaiIncomplete  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_response_error import OpenaiResponseError  # noqa: PLC0415
        from ..models.openai_response_metadata_type_0 import OpenaiResponseMetadataType0  # noqa: PLC0415
        from ..models.openai_response_reasoning_type_0 import (
            OpenaiResponseReasoningType0,  # noqa: PLC0415
        )
        from ..models.openai_response_text_type_0 import OpenaiResponseTextType0  # noqa: PLC0415
        from ..models.openai_responses_usage import OpenaiResponsesUsage  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415

        id = self.id

        output = []
        for output_item_data in self.output:
            output_item: dict[str, Any]
            if isinstance(output_item_data, OpenaiOutputMessage):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiFunctionCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiReasoningItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiImageCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiWebSearchItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCustomCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCompactionItem):
                output_item = output_item_data.to_dict()
            else:
                output_item = output_item_data.to_dict()

            output.append(output_item)

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        created_at = self.created_at

        completed_at: float | None | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        else:
            completed_at = self.completed_at

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, OpenaiResponseError):
            error = self.error.to_dict()
        else:
            error = self.error

        incomplete_details: dict[str, Any] | None | Unset
        if isinstance(self.incomplete_details, Unset):
            incomplete_details = UNSET
        elif isinstance(self.incomplete_details, OpenaiIncomplete):
            incomplete_details = self.incomplete_details.to_dict()
        else:
            incomplete_details = self.incomplete_details

        model = self.model

        usage: dict[str, Any] | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, OpenaiResponsesUsage):
            usage = self.usage.to_dict()
        else:
            usage = self.usage

        instructions: list[dict[str, Any]] | None | str | Unset
        if isinstance(self.instructions, Unset):
            instructions = UNSET
        elif isinstance(self.instructions, list):
            instructions = []
            for instructions_type_1_item_data in self.instructions:
                instructions_type_1_item: dict[str, Any]
                if isinstance(instructions_type_1_item_data, OpenaiInputMessage):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiFunctionCallItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiFunctionOutputItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiReasoningItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiCustomCallItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiCustomOutputItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiImageCallItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiCompactionItem):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                elif isinstance(instructions_type_1_item_data, OpenaiItemReference):
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()
                else:
                    instructions_type_1_item = instructions_type_1_item_data.to_dict()

                instructions.append(instructions_type_1_item)

        else:
            instructions = self.instructions

        previous_response_id: None | str | Unset
        if isinstance(self.previous_response_id, Unset):
            previous_response_id = UNSET
        else:
            previous_response_id = self.previous_response_id

        parallel_tool_calls: bool | None | Unset
        if isinstance(self.parallel_tool_calls, Unset):
            parallel_tool_calls = UNSET
        else:
            parallel_tool_calls = self.parallel_tool_calls

        tool_choice = self.tool_choice

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

        text: dict[str, Any] | None | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        elif isinstance(self.text, OpenaiResponseTextType0):
            text = self.text.to_dict()
        else:
            text = self.text

        reasoning: dict[str, Any] | None | Unset
        if isinstance(self.reasoning, Unset):
            reasoning = UNSET
        elif isinstance(self.reasoning, OpenaiResponseReasoningType0):
            reasoning = self.reasoning.to_dict()
        else:
            reasoning = self.reasoning

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

        truncation: None | str | Unset
        if isinstance(self.truncation, Unset):
            truncation = UNSET
        else:
            truncation = self.truncation

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenaiResponseMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        store: bool | None | Unset
        if isinstance(self.store, Unset):
            store = UNSET
        else:
            store = self.store

        background: bool | None | Unset
        if isinstance(self.background, Unset):
            background = UNSET
        else:
            background = self.background

        service_tier: None | str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        else:
            service_tier = self.service_tier

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
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

        prompt_cache_retention: None | str | Unset
        if isinstance(self.prompt_cache_retention, Unset):
            prompt_cache_retention = UNSET
        else:
            prompt_cache_retention = self.prompt_cache_retention

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "output": output,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error
        if incomplete_details is not UNSET:
            field_dict["incomplete_details"] = incomplete_details
        if model is not UNSET:
            field_dict["model"] = model
        if usage is not UNSET:
            field_dict["usage"] = usage
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if tools is not UNSET:
            field_dict["tools"] = tools
        if text is not UNSET:
            field_dict["text"] = text
        if reasoning is not UNSET:
            field_dict["reasoning"] = reasoning
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
        if truncation is not UNSET:
            field_dict["truncation"] = truncation
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if store is not UNSET:
            field_dict["store"] = store
        if background is not UNSET:
            field_dict["background"] = background
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if user is not UNSET:
            field_dict["user"] = user
        if safety_identifier is not UNSET:
            field_dict["safety_identifier"] = safety_identifier
        if prompt_cache_key is not UNSET:
            field_dict["prompt_cache_key"] = prompt_cache_key
        if prompt_cache_retention is not UNSET:
            field_dict["prompt_cache_retention"] = prompt_cache_retention

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_input_tool import OpenaiCustomInputTool  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_function_tool import OpenaiFunctionTool  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_image_tool import OpenaiImageTool  # noqa: PLC0415
        from ..models.openai_incomplete import OpenaiIncomplete  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_other_item import OpenaiOtherItem  # noqa: PLC0415
        from ..models.openai_other_tool import OpenaiOtherTool  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_response_error import OpenaiResponseError  # noqa: PLC0415
        from ..models.openai_response_metadata_type_0 import OpenaiResponseMetadataType0  # noqa: PLC0415
        from ..models.openai_response_reasoning_type_0 import (
            OpenaiResponseReasoningType0,  # noqa: PLC0415
        )
        from ..models.openai_response_text_type_0 import OpenaiResponseTextType0  # noqa: PLC0415
        from ..models.openai_responses_usage import OpenaiResponsesUsage  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        output = []
        _output = d.pop("output")
        for output_item_data in _output:

            def _parse_output_item(
                data: object,
            ) -> (
                OpenaiCompactionItem
                | OpenaiCustomCallItem
                | OpenaiFunctionCallItem
                | OpenaiImageCallItem
                | OpenaiOtherItem
                | OpenaiOutputMessage
                | OpenaiReasoningItem
                | OpenaiWebSearchItem
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_0 = OpenaiOutputMessage.from_dict(data)

                    return componentsschemas_openai_output_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_1 = OpenaiFunctionCallItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_2 = OpenaiReasoningItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_3 = OpenaiImageCallItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_4 = OpenaiWebSearchItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_5 = OpenaiCustomCallItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_output_item_type_6 = OpenaiCompactionItem.from_dict(data)

                    return componentsschemas_openai_output_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_7 = OpenaiOtherItem.from_dict(data)

                return componentsschemas_openai_output_item_type_7

            output_item = _parse_output_item(output_item_data)

            output.append(output_item)

        def _parse_object_(data: object) -> OpenaiResponseObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_openai_response_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiResponseObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_completed_at(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        def _parse_status(data: object) -> OpenaiResponseStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_openai_response_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiResponseStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_error(data: object) -> None | OpenaiResponseError | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = OpenaiResponseError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponseError | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_incomplete_details(data: object) -> None | OpenaiIncomplete | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                incomplete_details_type_0 = OpenaiIncomplete.from_dict(data)

                return incomplete_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiIncomplete | Unset, data)

        incomplete_details = _parse_incomplete_details(d.pop("incomplete_details", UNSET))

        model = d.pop("model", UNSET)

        def _parse_usage(data: object) -> None | OpenaiResponsesUsage | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usage_type_0 = OpenaiResponsesUsage.from_dict(data)

                return usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponsesUsage | Unset, data)

        usage = _parse_usage(d.pop("usage", UNSET))

        def _parse_instructions(
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
            | None
            | str
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                instructions_type_1 = []
                _instructions_type_1 = data
                for instructions_type_1_item_data in _instructions_type_1:

                    def _parse_instructions_type_1_item(
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

                    instructions_type_1_item = _parse_instructions_type_1_item(instructions_type_1_item_data)

                    instructions_type_1.append(instructions_type_1_item)

                return instructions_type_1
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
                | None
                | str
                | Unset,
                data,
            )

        instructions = _parse_instructions(d.pop("instructions", UNSET))

        def _parse_previous_response_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_response_id = _parse_previous_response_id(d.pop("previous_response_id", UNSET))

        def _parse_parallel_tool_calls(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        parallel_tool_calls = _parse_parallel_tool_calls(d.pop("parallel_tool_calls", UNSET))

        tool_choice = d.pop("tool_choice", UNSET)

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

        def _parse_text(data: object) -> None | OpenaiResponseTextType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                text_type_0 = OpenaiResponseTextType0.from_dict(data)

                return text_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponseTextType0 | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_reasoning(data: object) -> None | OpenaiResponseReasoningType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reasoning_type_0 = OpenaiResponseReasoningType0.from_dict(data)

                return reasoning_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponseReasoningType0 | Unset, data)

        reasoning = _parse_reasoning(d.pop("reasoning", UNSET))

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

        def _parse_truncation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        truncation = _parse_truncation(d.pop("truncation", UNSET))

        def _parse_metadata(data: object) -> None | OpenaiResponseMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = OpenaiResponseMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponseMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_store(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        store = _parse_store(d.pop("store", UNSET))

        def _parse_background(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        background = _parse_background(d.pop("background", UNSET))

        def _parse_service_tier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

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

        def _parse_prompt_cache_retention(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt_cache_retention = _parse_prompt_cache_retention(d.pop("prompt_cache_retention", UNSET))

        openai_response = cls(
            id=id,
            output=output,
            object_=object_,
            created_at=created_at,
            completed_at=completed_at,
            status=status,
            error=error,
            incomplete_details=incomplete_details,
            model=model,
            usage=usage,
            instructions=instructions,
            previous_response_id=previous_response_id,
            parallel_tool_calls=parallel_tool_calls,
            tool_choice=tool_choice,
            tools=tools,
            text=text,
            reasoning=reasoning,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            temperature=temperature,
            top_p=top_p,
            top_logprobs=top_logprobs,
            truncation=truncation,
            metadata=metadata,
            store=store,
            background=background,
            service_tier=service_tier,
            user=user,
            safety_identifier=safety_identifier,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
        )

        openai_response.additional_properties = d
        return openai_response

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
