from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_session_input_audio_format_type_0 import (
    OpenaiRealtimeSessionInputAudioFormatType0,
    check_openai_realtime_session_input_audio_format_type_0,
)
from ..models.openai_realtime_session_output_audio_format_type_0 import (
    OpenaiRealtimeSessionOutputAudioFormatType0,
    check_openai_realtime_session_output_audio_format_type_0,
)
from ..models.openai_realtime_session_type_type_0 import (
    OpenaiRealtimeSessionTypeType0,
    check_openai_realtime_session_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_audio import OpenaiRealtimeAudio
    from ..models.openai_realtime_session_input_audio_transcription_type_0 import (
        OpenaiRealtimeSessionInputAudioTranscriptionType0,
    )
    from ..models.openai_realtime_session_prompt_type_0 import (
        OpenaiRealtimeSessionPromptType0,
    )
    from ..models.openai_realtime_session_tool_choice_type_1 import (
        OpenaiRealtimeSessionToolChoiceType1,
    )
    from ..models.openai_realtime_session_tracing_type_1 import (
        OpenaiRealtimeSessionTracingType1,
    )
    from ..models.openai_realtime_session_truncation_type_1 import (
        OpenaiRealtimeSessionTruncationType1,
    )
    from ..models.openai_realtime_tool import OpenaiRealtimeTool
    from ..models.openai_realtime_turns import OpenaiRealtimeTurns


T = TypeVar("T", bound="OpenaiRealtimeSession")


@_attrs_define
class OpenaiRealtimeSession:
    """The settings of a session, in the newer form (`type`, `audio`) or in that of the beta.

    Attributes:
        type_ (OpenaiRealtimeSessionTypeType0 | str | Unset): The newer form wants it.
        id (str | Unset): From the server.
        object_ (str | Unset): From the server.
        expires_at (int | None | Unset): From the server: Unix seconds.
        model (str | Unset):
        instructions (str | Unset): The instructions that the model gets first.
        output_modalities (list[str] | Unset): `text` or `audio`.
        audio (OpenaiRealtimeAudio | Unset):
        tools (list[OpenaiRealtimeTool] | Unset):
        tool_choice (OpenaiRealtimeSessionToolChoiceType1 | str | Unset): `none`, `auto` or `required`, or a tool.
        max_output_tokens (int | str | Unset): A number, or `inf`.
        truncation (OpenaiRealtimeSessionTruncationType1 | str | Unset): What is dropped of a conversation that is too
            long: `auto`, `disabled` or a ratio to keep.
        tracing (None | OpenaiRealtimeSessionTracingType1 | str | Unset):
        prompt (None | OpenaiRealtimeSessionPromptType0 | Unset): A prompt that is kept at the vendor.
        include (list[str] | None | Unset): What events hold besides.
        modalities (list[str] | Unset): Beta: `text`, `audio` or both.
        voice (str | Unset): Beta: the voice that speaks.
        input_audio_format (OpenaiRealtimeSessionInputAudioFormatType0 | str | Unset): Beta: format of the user's sound.
        output_audio_format (OpenaiRealtimeSessionOutputAudioFormatType0 | str | Unset): Beta: format of the model's
            sound.
        input_audio_transcription (None | OpenaiRealtimeSessionInputAudioTranscriptionType0 | Unset): Beta: by which
            model the user's words are written down.
        turn_detection (None | OpenaiRealtimeTurns | Unset): Beta: how the server notices that the user has finished.
        temperature (float | Unset): Beta: how varied the words are.
        max_response_output_tokens (int | str | Unset): Beta: a number, or `inf`.
    """

    type_: OpenaiRealtimeSessionTypeType0 | str | Unset = UNSET
    id: str | Unset = UNSET
    object_: str | Unset = UNSET
    expires_at: int | None | Unset = UNSET
    model: str | Unset = UNSET
    instructions: str | Unset = UNSET
    output_modalities: list[str] | Unset = UNSET
    audio: OpenaiRealtimeAudio | Unset = UNSET
    tools: list[OpenaiRealtimeTool] | Unset = UNSET
    tool_choice: OpenaiRealtimeSessionToolChoiceType1 | str | Unset = UNSET
    max_output_tokens: int | str | Unset = UNSET
    truncation: OpenaiRealtimeSessionTruncationType1 | str | Unset = UNSET
    tracing: None | OpenaiRealtimeSessionTracingType1 | str | Unset = UNSET
    prompt: None | OpenaiRealtimeSessionPromptType0 | Unset = UNSET
    include: list[str] | None | Unset = UNSET
    modalities: list[str] | Unset = UNSET
    voice: str | Unset = UNSET
    input_audio_format: OpenaiRealtimeSessionInputAudioFormatType0 | str | Unset = UNSET
    output_audio_format: OpenaiRealtimeSessionOutputAudioFormatType0 | str | Unset = UNSET
    input_audio_transcription: None | OpenaiRealtimeSessionInputAudioTranscriptionType0 | Unset = UNSET
    turn_detection: None | OpenaiRealtimeTurns | Unset = UNSET
    temperature: float | Unset = UNSET
    max_response_output_tokens: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_realtime_session_input_audio_transcription_type_0 import (
            OpenaiRealtimeSessionInputAudioTranscriptionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_prompt_type_0 import (
            OpenaiRealtimeSessionPromptType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_tool_choice_type_1 import (
            OpenaiRealtimeSessionToolChoiceType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_tracing_type_1 import (
            OpenaiRealtimeSessionTracingType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_truncation_type_1 import (
            OpenaiRealtimeSessionTruncationType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_turns import OpenaiRealtimeTurns  # noqa: PLC0415

        type_: str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        id = self.id

        object_ = self.object_

        expires_at: int | None | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        model = self.model

        instructions = self.instructions

        output_modalities: list[str] | Unset = UNSET
        if not isinstance(self.output_modalities, Unset):
            output_modalities = self.output_modalities

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
        elif isinstance(self.tool_choice, OpenaiRealtimeSessionToolChoiceType1):
            tool_choice = self.tool_choice.to_dict()
        else:
            tool_choice = self.tool_choice

        max_output_tokens: int | str | Unset
        if isinstance(self.max_output_tokens, Unset):
            max_output_tokens = UNSET
        else:
            max_output_tokens = self.max_output_tokens

        truncation: dict[str, Any] | str | Unset
        if isinstance(self.truncation, Unset):
            truncation = UNSET
        elif isinstance(self.truncation, OpenaiRealtimeSessionTruncationType1):
            truncation = self.truncation.to_dict()
        else:
            truncation = self.truncation

        tracing: dict[str, Any] | None | str | Unset
        if isinstance(self.tracing, Unset):
            tracing = UNSET
        elif isinstance(self.tracing, OpenaiRealtimeSessionTracingType1):
            tracing = self.tracing.to_dict()
        else:
            tracing = self.tracing

        prompt: dict[str, Any] | None | Unset
        if isinstance(self.prompt, Unset):
            prompt = UNSET
        elif isinstance(self.prompt, OpenaiRealtimeSessionPromptType0):
            prompt = self.prompt.to_dict()
        else:
            prompt = self.prompt

        include: list[str] | None | Unset
        if isinstance(self.include, Unset):
            include = UNSET
        elif isinstance(self.include, list):
            include = self.include

        else:
            include = self.include

        modalities: list[str] | Unset = UNSET
        if not isinstance(self.modalities, Unset):
            modalities = self.modalities

        voice = self.voice

        input_audio_format: str | Unset
        if isinstance(self.input_audio_format, Unset):
            input_audio_format = UNSET
        elif isinstance(self.input_audio_format, str):
            input_audio_format = self.input_audio_format
        else:
            input_audio_format = self.input_audio_format

        output_audio_format: str | Unset
        if isinstance(self.output_audio_format, Unset):
            output_audio_format = UNSET
        elif isinstance(self.output_audio_format, str):
            output_audio_format = self.output_audio_format
        else:
            output_audio_format = self.output_audio_format

        input_audio_transcription: dict[str, Any] | None | Unset
        if isinstance(self.input_audio_transcription, Unset):
            input_audio_transcription = UNSET
        elif isinstance(self.input_audio_transcription, OpenaiRealtimeSessionInputAudioTranscriptionType0):
            input_audio_transcription = self.input_audio_transcription.to_dict()
        else:
            input_audio_transcription = self.input_audio_transcription

        turn_detection: dict[str, Any] | None | Unset
        if isinstance(self.turn_detection, Unset):
            turn_detection = UNSET
        elif isinstance(self.turn_detection, OpenaiRealtimeTurns):
            turn_detection = self.turn_detection.to_dict()
        else:
            turn_detection = self.turn_detection

        temperature = self.temperature

        max_response_output_tokens: int | str | Unset
        if isinstance(self.max_response_output_tokens, Unset):
            max_response_output_tokens = UNSET
        else:
            max_response_output_tokens = self.max_response_output_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if id is not UNSET:
            field_dict["id"] = id
        if object_ is not UNSET:
            field_dict["object"] = object_
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if model is not UNSET:
            field_dict["model"] = model
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if output_modalities is not UNSET:
            field_dict["output_modalities"] = output_modalities
        if audio is not UNSET:
            field_dict["audio"] = audio
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if truncation is not UNSET:
            field_dict["truncation"] = truncation
        if tracing is not UNSET:
            field_dict["tracing"] = tracing
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if include is not UNSET:
            field_dict["include"] = include
        if modalities is not UNSET:
            field_dict["modalities"] = modalities
        if voice is not UNSET:
            field_dict["voice"] = voice
        if input_audio_format is not UNSET:
            field_dict["input_audio_format"] = input_audio_format
        if output_audio_format is not UNSET:
            field_dict["output_audio_format"] = output_audio_format
        if input_audio_transcription is not UNSET:
            field_dict["input_audio_transcription"] = input_audio_transcription
        if turn_detection is not UNSET:
            field_dict["turn_detection"] = turn_detection
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if max_response_output_tokens is not UNSET:
            field_dict["max_response_output_tokens"] = max_response_output_tokens

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_audio import OpenaiRealtimeAudio  # noqa: PLC0415
        from ..models.openai_realtime_session_input_audio_transcription_type_0 import (
            OpenaiRealtimeSessionInputAudioTranscriptionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_prompt_type_0 import (
            OpenaiRealtimeSessionPromptType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_tool_choice_type_1 import (
            OpenaiRealtimeSessionToolChoiceType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_tracing_type_1 import (
            OpenaiRealtimeSessionTracingType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_session_truncation_type_1 import (
            OpenaiRealtimeSessionTruncationType1,  # noqa: PLC0415
        )
        from ..models.openai_realtime_tool import OpenaiRealtimeTool  # noqa: PLC0415
        from ..models.openai_realtime_turns import OpenaiRealtimeTurns  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeSessionTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_session_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeSessionTypeType0 | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        id = d.pop("id", UNSET)

        object_ = d.pop("object", UNSET)

        def _parse_expires_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        model = d.pop("model", UNSET)

        instructions = d.pop("instructions", UNSET)

        output_modalities = cast(list[str], d.pop("output_modalities", UNSET))

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

        def _parse_tool_choice(data: object) -> OpenaiRealtimeSessionToolChoiceType1 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = OpenaiRealtimeSessionToolChoiceType1.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeSessionToolChoiceType1 | str | Unset, data)

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        def _parse_max_output_tokens(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        max_output_tokens = _parse_max_output_tokens(d.pop("max_output_tokens", UNSET))

        def _parse_truncation(data: object) -> OpenaiRealtimeSessionTruncationType1 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                truncation_type_1 = OpenaiRealtimeSessionTruncationType1.from_dict(data)

                return truncation_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeSessionTruncationType1 | str | Unset, data)

        truncation = _parse_truncation(d.pop("truncation", UNSET))

        def _parse_tracing(data: object) -> None | OpenaiRealtimeSessionTracingType1 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tracing_type_1 = OpenaiRealtimeSessionTracingType1.from_dict(data)

                return tracing_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeSessionTracingType1 | str | Unset, data)

        tracing = _parse_tracing(d.pop("tracing", UNSET))

        def _parse_prompt(data: object) -> None | OpenaiRealtimeSessionPromptType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_type_0 = OpenaiRealtimeSessionPromptType0.from_dict(data)

                return prompt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeSessionPromptType0 | Unset, data)

        prompt = _parse_prompt(d.pop("prompt", UNSET))

        def _parse_include(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                include_type_0 = cast(list[str], data)

                return include_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        include = _parse_include(d.pop("include", UNSET))

        modalities = cast(list[str], d.pop("modalities", UNSET))

        voice = d.pop("voice", UNSET)

        def _parse_input_audio_format(data: object) -> OpenaiRealtimeSessionInputAudioFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                input_audio_format_type_0 = check_openai_realtime_session_input_audio_format_type_0(data)

                return input_audio_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeSessionInputAudioFormatType0 | str | Unset, data)

        input_audio_format = _parse_input_audio_format(d.pop("input_audio_format", UNSET))

        def _parse_output_audio_format(data: object) -> OpenaiRealtimeSessionOutputAudioFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_audio_format_type_0 = check_openai_realtime_session_output_audio_format_type_0(data)

                return output_audio_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeSessionOutputAudioFormatType0 | str | Unset, data)

        output_audio_format = _parse_output_audio_format(d.pop("output_audio_format", UNSET))

        def _parse_input_audio_transcription(
            data: object,
        ) -> None | OpenaiRealtimeSessionInputAudioTranscriptionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                input_audio_transcription_type_0 = OpenaiRealtimeSessionInputAudioTranscriptionType0.from_dict(data)

                return input_audio_transcription_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeSessionInputAudioTranscriptionType0 | Unset, data)

        input_audio_transcription = _parse_input_audio_transcription(d.pop("input_audio_transcription", UNSET))

        def _parse_turn_detection(data: object) -> None | OpenaiRealtimeTurns | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                turn_detection_type_0 = OpenaiRealtimeTurns.from_dict(data)

                return turn_detection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeTurns | Unset, data)

        turn_detection = _parse_turn_detection(d.pop("turn_detection", UNSET))

        temperature = d.pop("temperature", UNSET)

        def _parse_max_response_output_tokens(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        max_response_output_tokens = _parse_max_response_output_tokens(d.pop("max_response_output_tokens", UNSET))

        openai_realtime_session = cls(
            type_=type_,
            id=id,
            object_=object_,
            expires_at=expires_at,
            model=model,
            instructions=instructions,
            output_modalities=output_modalities,
            audio=audio,
            tools=tools,
            tool_choice=tool_choice,
            max_output_tokens=max_output_tokens,
            truncation=truncation,
            tracing=tracing,
            prompt=prompt,
            include=include,
            modalities=modalities,
            voice=voice,
            input_audio_format=input_audio_format,
            output_audio_format=output_audio_format,
            input_audio_transcription=input_audio_transcription,
            turn_detection=turn_detection,
            temperature=temperature,
            max_response_output_tokens=max_response_output_tokens,
        )

        openai_realtime_session.additional_properties = d
        return openai_realtime_session

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
