from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_audio import OpenaiRealtimeAudio
    from ..models.openai_realtime_item import OpenaiRealtimeItem
    from ..models.openai_realtime_response_params_metadata_type_0 import (
        OpenaiRealtimeResponseParamsMetadataType0,
    )
    from ..models.openai_realtime_response_params_prompt_type_0 import (
        OpenaiRealtimeResponseParamsPromptType0,
    )
    from ..models.openai_realtime_response_params_tool_choice_type_1 import (
        OpenaiRealtimeResponseParamsToolChoiceType1,
    )
    from ..models.openai_realtime_tool import OpenaiRealtimeTool


T = TypeVar("T", bound="OpenaiRealtimeResponseParams")


@_attrs_define
class OpenaiRealtimeResponseParams:
    """Settings for one response; those of the session where absent.

    Attributes:
        instructions (str | Unset):
        output_modalities (list[str] | Unset):
        modalities (list[str] | Unset): Beta: `text`, `audio` or both.
        audio (OpenaiRealtimeAudio | Unset):
        tools (list[OpenaiRealtimeTool] | Unset):
        tool_choice (OpenaiRealtimeResponseParamsToolChoiceType1 | str | Unset):
        max_output_tokens (int | str | Unset): A number, or `inf`.
        conversation (str | Unset): `auto`, or `none` to leave the conversation as it is.
        input_ (list[OpenaiRealtimeItem] | Unset): Instead of the conversation.
        metadata (None | OpenaiRealtimeResponseParamsMetadataType0 | Unset):
        prompt (None | OpenaiRealtimeResponseParamsPromptType0 | Unset): A prompt that is kept at the vendor.
    """

    instructions: str | Unset = UNSET
    output_modalities: list[str] | Unset = UNSET
    modalities: list[str] | Unset = UNSET
    audio: OpenaiRealtimeAudio | Unset = UNSET
    tools: list[OpenaiRealtimeTool] | Unset = UNSET
    tool_choice: OpenaiRealtimeResponseParamsToolChoiceType1 | str | Unset = UNSET
    max_output_tokens: int | str | Unset = UNSET
    conversation: str | Unset = UNSET
    input_: list[OpenaiRealtimeItem] | Unset = UNSET
    metadata: None | OpenaiRealtimeResponseParamsMetadataType0 | Unset = UNSET
    prompt: None | OpenaiRealtimeResponseParamsPromptType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_realtime_response_params_metadata_type_0 import (
            OpenaiRealtimeResponseParamsMetadataType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_params_prompt_type_0 import (
            OpenaiRealtimeResponseParamsPromptType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_params_tool_choice_type_1 import (
            OpenaiRealtimeResponseParamsToolChoiceType1,  # noqa: PLC0415
        )

        instructions = self.instructions

        output_modalities: list[str] | Unset = UNSET
        if not isinstance(self.output_modalities, Unset):
            output_modalities = self.output_modalities

        modalities: list[str] | Unset = UNSET
        if not isinstance(self.modalities, Unset):
            modalities = self.modalities

        audio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audio, Unset):
            audio = self.audio.to_dict()

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        tool_choice: dict[str, Any] | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        elif isinstance(self.tool_choice, OpenaiRealtimeResponseParamsToolChoiceType1):
            tool_choice = self.tool_choice.to_dict()
        else:
            tool_choice = self.tool_choice

        max_output_tokens: int | str | Unset
        if isinstance(self.max_output_tokens, Unset):
            max_output_tokens = UNSET
        else:
            max_output_tokens = self.max_output_tokens

        conversation = self.conversation

        input_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_, Unset):
            input_ = []
            for input_item_data in self.input_:
                input_item = input_item_data.to_dict()
                input_.append(input_item)

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenaiRealtimeResponseParamsMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        prompt: dict[str, Any] | None | Unset
        if isinstance(self.prompt, Unset):
            prompt = UNSET
        elif isinstance(self.prompt, OpenaiRealtimeResponseParamsPromptType0):
            prompt = self.prompt.to_dict()
        else:
            prompt = self.prompt

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if output_modalities is not UNSET:
            field_dict["output_modalities"] = output_modalities
        if modalities is not UNSET:
            field_dict["modalities"] = modalities
        if audio is not UNSET:
            field_dict["audio"] = audio
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if conversation is not UNSET:
            field_dict["conversation"] = conversation
        if input_ is not UNSET:
            field_dict["input"] = input_
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if prompt is not UNSET:
            field_dict["prompt"] = prompt

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_audio import OpenaiRealtimeAudio  # noqa: PLC0415
        from ..models.openai_realtime_item import OpenaiRealtimeItem  # noqa: PLC0415
        from ..models.openai_realtime_response_params_metadata_type_0 import (
            OpenaiRealtimeResponseParamsMetadataType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_params_prompt_type_0 import (
            OpenaiRealtimeResponseParamsPromptType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_params_tool_choice_type_1 import (
            OpenaiRealtimeResponseParamsToolChoiceType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_tool import OpenaiRealtimeTool  # noqa: PLC0415

        d = dict(src_dict)
        instructions = d.pop("instructions", UNSET)

        output_modalities = cast(list[str], d.pop("output_modalities", UNSET))

        modalities = cast(list[str], d.pop("modalities", UNSET))

        _audio = d.pop("audio", UNSET)
        audio: OpenaiRealtimeAudio | Unset
        if isinstance(_audio, Unset):
            audio = UNSET
        else:
            audio = OpenaiRealtimeAudio.from_dict(_audio)

        _tools = d.pop("tools", UNSET)
        tools: list[OpenaiRealtimeTool] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = OpenaiRealtimeTool.from_dict(tools_item_data)

                tools.append(tools_item)

        def _parse_tool_choice(data: object) -> OpenaiRealtimeResponseParamsToolChoiceType1 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = OpenaiRealtimeResponseParamsToolChoiceType1.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeResponseParamsToolChoiceType1 | str | Unset, data)

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        def _parse_max_output_tokens(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        max_output_tokens = _parse_max_output_tokens(d.pop("max_output_tokens", UNSET))

        conversation = d.pop("conversation", UNSET)

        _input_ = d.pop("input", UNSET)
        input_: list[OpenaiRealtimeItem] | Unset = UNSET
        if _input_ is not UNSET:
            input_ = []
            for input_item_data in _input_:
                input_item = OpenaiRealtimeItem.from_dict(input_item_data)

                input_.append(input_item)

        def _parse_metadata(data: object) -> None | OpenaiRealtimeResponseParamsMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = OpenaiRealtimeResponseParamsMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeResponseParamsMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_prompt(data: object) -> None | OpenaiRealtimeResponseParamsPromptType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_type_0 = OpenaiRealtimeResponseParamsPromptType0.from_dict(data)

                return prompt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeResponseParamsPromptType0 | Unset, data)

        prompt = _parse_prompt(d.pop("prompt", UNSET))

        openai_realtime_response_params = cls(
            instructions=instructions,
            output_modalities=output_modalities,
            modalities=modalities,
            audio=audio,
            tools=tools,
            tool_choice=tool_choice,
            max_output_tokens=max_output_tokens,
            conversation=conversation,
            input_=input_,
            metadata=metadata,
            prompt=prompt,
        )

        openai_realtime_response_params.additional_properties = d
        return openai_realtime_response_params

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
