from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_service_tier_type_0 import (
    OpenaiServiceTierType0,
    check_openai_service_tier_type_0,
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
    from ..models.openai_input_message import OpenaiInputMessage
    from ..models.openai_item_reference import OpenaiItemReference
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_other_tool import OpenaiOtherTool
    from ..models.openai_reasoning import OpenaiReasoning
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_responses_text import OpenaiResponsesText
    from ..models.openai_web_search_tool import OpenaiWebSearchTool


T = TypeVar("T", bound="OpenaiCompactRequest")


@_attrs_define
class OpenaiCompactRequest:
    """
    Attributes:
        model (str):
        input_ (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiCustomOutputItem | OpenaiFunctionCallItem |
            OpenaiFunctionOutputItem | OpenaiImageCallItem | OpenaiInputMessage | OpenaiItemReference | OpenaiOtherItem |
            OpenaiReasoningItem] | str | Unset): The conversation.
        instructions (None | str | Unset): The instructions that the model got first.
        previous_response_id (None | str | Unset): The response that ends the conversation, if the vendor stored it.
        tools (list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool |
            OpenaiWebSearchTool] | Unset): The conversation's tools. new-api since August 2026.
        parallel_tool_calls (bool | Unset): As in the conversation. new-api since August 2026.
        reasoning (OpenaiReasoning | Unset): How the model thinks. In requests to shorten, new-api knows it since August
            2026.
        text (OpenaiResponsesText | Unset): What form the text must have. In requests to shorten, new-api knows it since
            August 2026.
        service_tier (OpenaiServiceTierType0 | str | Unset): How the vendor treats the request. new-api drops it unless
            the channel allows it.
        prompt_cache_key (None | str | Unset): Helps the vendor to find the prompt in its cache. new-api since August
            2026.
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
        | Unset
    ) = UNSET
    instructions: None | str | Unset = UNSET
    previous_response_id: None | str | Unset = UNSET
    tools: (
        list[OpenaiCustomInputTool | OpenaiFunctionTool | OpenaiImageTool | OpenaiOtherTool | OpenaiWebSearchTool]
        | Unset
    ) = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    reasoning: OpenaiReasoning | Unset = UNSET
    text: OpenaiResponsesText | Unset = UNSET
    service_tier: OpenaiServiceTierType0 | str | Unset = UNSET
    prompt_cache_key: None | str | Unset = UNSET
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
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415

        model = self.model

        input_: list[dict[str, Any]] | str | Unset
        if isinstance(self.input_, Unset):
            input_ = UNSET
        elif isinstance(self.input_, list):
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

        previous_response_id: None | str | Unset
        if isinstance(self.previous_response_id, Unset):
            previous_response_id = UNSET
        else:
            previous_response_id = self.previous_response_id

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

        parallel_tool_calls = self.parallel_tool_calls

        reasoning: dict[str, Any] | Unset = UNSET
        if not isinstance(self.reasoning, Unset):
            reasoning = self.reasoning.to_dict()

        text: dict[str, Any] | Unset = UNSET
        if not isinstance(self.text, Unset):
            text = self.text.to_dict()

        service_tier: str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        prompt_cache_key: None | str | Unset
        if isinstance(self.prompt_cache_key, Unset):
            prompt_cache_key = UNSET
        else:
            prompt_cache_key = self.prompt_cache_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if input_ is not UNSET:
            field_dict["input"] = input_
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if previous_response_id is not UNSET:
            field_dict["previous_response_id"] = previous_response_id
        if tools is not UNSET:
            field_dict["tools"] = tools
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if reasoning is not UNSET:
            field_dict["reasoning"] = reasoning
        if text is not UNSET:
            field_dict["text"] = text
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if prompt_cache_key is not UNSET:
            field_dict["prompt_cache_key"] = prompt_cache_key

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
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_other_item import OpenaiOtherItem  # noqa: PLC0415
        from ..models.openai_other_tool import OpenaiOtherTool  # noqa: PLC0415
        from ..models.openai_reasoning import OpenaiReasoning  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_responses_text import OpenaiResponsesText  # noqa: PLC0415
        from ..models.openai_web_search_tool import OpenaiWebSearchTool  # noqa: PLC0415

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
            | Unset
        ):
            if isinstance(data, Unset):
                return data
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
                | str
                | Unset,
                data,
            )

        input_ = _parse_input_(d.pop("input", UNSET))

        def _parse_instructions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instructions = _parse_instructions(d.pop("instructions", UNSET))

        def _parse_previous_response_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        previous_response_id = _parse_previous_response_id(d.pop("previous_response_id", UNSET))

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

        parallel_tool_calls = d.pop("parallel_tool_calls", UNSET)

        _reasoning = d.pop("reasoning", UNSET)
        reasoning: OpenaiReasoning | Unset
        if isinstance(_reasoning, Unset):
            reasoning = UNSET
        else:
            reasoning = OpenaiReasoning.from_dict(_reasoning)

        _text = d.pop("text", UNSET)
        text: OpenaiResponsesText | Unset
        if isinstance(_text, Unset):
            text = UNSET
        else:
            text = OpenaiResponsesText.from_dict(_text)

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

        def _parse_prompt_cache_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt_cache_key = _parse_prompt_cache_key(d.pop("prompt_cache_key", UNSET))

        openai_compact_request = cls(
            model=model,
            input_=input_,
            instructions=instructions,
            previous_response_id=previous_response_id,
            tools=tools,
            parallel_tool_calls=parallel_tool_calls,
            reasoning=reasoning,
            text=text,
            service_tier=service_tier,
            prompt_cache_key=prompt_cache_key,
        )

        openai_compact_request.additional_properties = d
        return openai_compact_request

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
