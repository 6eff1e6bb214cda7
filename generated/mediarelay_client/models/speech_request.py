from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.speech_request_response_format_type_0 import (
    SpeechRequestResponseFormatType0,
    check_speech_request_response_format_type_0,
)
from ..models.speech_request_stream_format_type_0 import (
    SpeechRequestStreamFormatType0,
    check_speech_request_stream_format_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_voice_reference import OpenaiVoiceReference
    from ..models.speech_request_metadata import SpeechRequestMetadata


T = TypeVar("T", bound="SpeechRequest")


@_attrs_define
class SpeechRequest:
    """
    Attributes:
        model (str): tts-1, tts-1-hd, gpt-4o-mini-tts, or one of a relay's own.
        input_ (str): The text to read.
        voice (OpenaiVoiceReference | str): A voice by its name: alloy, ash, ballad, coral, echo, sage, shimmer, verse,
            marin or cedar; with tts-1 also fable, onyx and nova; some gateways know only alloy, echo, fable, onyx, nova and
            shimmer. A voice of one's own goes by its id, which new-api refuses.
        instructions (str | Unset): How to read it, for gpt-4o-mini-tts.
        response_format (SpeechRequestResponseFormatType0 | str | Unset): Format of the file; `mp3` where absent. `pcm`
            is mono, 16 bit, 24 kHz.
        speed (float | Unset): How fast to read; 1 where absent.
        stream_format (SpeechRequestStreamFormatType0 | str | Unset): `sse` for a stream of events, which tts-1 has not;
            `audio`, the bytes, where absent.
        metadata (SpeechRequestMetadata | Unset): A relay's own: fields that new-api hands on to its providers.
        task_type (str | Unset): For vLLM-Omni, on new-api since August 2026; so are the fields below.
        language (str | Unset): For vLLM-Omni: the language of the text.
        ref_audio (str | Unset): For vLLM-Omni: a sample of the voice.
        ref_text (str | Unset): For vLLM-Omni: what is said in the sample.
        x_vector_only_mode (bool | Unset): For vLLM-Omni.
        max_new_tokens (int | Unset): For vLLM-Omni: how many tokens the sound has at most.
    """

    model: str
    input_: str
    voice: OpenaiVoiceReference | str
    instructions: str | Unset = UNSET
    response_format: SpeechRequestResponseFormatType0 | str | Unset = UNSET
    speed: float | Unset = UNSET
    stream_format: SpeechRequestStreamFormatType0 | str | Unset = UNSET
    metadata: SpeechRequestMetadata | Unset = UNSET
    task_type: str | Unset = UNSET
    language: str | Unset = UNSET
    ref_audio: str | Unset = UNSET
    ref_text: str | Unset = UNSET
    x_vector_only_mode: bool | Unset = UNSET
    max_new_tokens: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_voice_reference import OpenaiVoiceReference  # noqa: PLC0415

        model = self.model

        input_ = self.input_

        voice: dict[str, Any] | str
        if isinstance(self.voice, OpenaiVoiceReference):
            voice = self.voice.to_dict()
        else:
            voice = self.voice

        instructions = self.instructions

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        speed = self.speed

        stream_format: str | Unset
        if isinstance(self.stream_format, Unset):
            stream_format = UNSET
        elif isinstance(self.stream_format, str):
            stream_format = self.stream_format
        else:
            stream_format = self.stream_format

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        task_type = self.task_type

        language = self.language

        ref_audio = self.ref_audio

        ref_text = self.ref_text

        x_vector_only_mode = self.x_vector_only_mode

        max_new_tokens = self.max_new_tokens

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "input": input_,
                "voice": voice,
            }
        )
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if speed is not UNSET:
            field_dict["speed"] = speed
        if stream_format is not UNSET:
            field_dict["stream_format"] = stream_format
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if task_type is not UNSET:
            field_dict["task_type"] = task_type
        if language is not UNSET:
            field_dict["language"] = language
        if ref_audio is not UNSET:
            field_dict["ref_audio"] = ref_audio
        if ref_text is not UNSET:
            field_dict["ref_text"] = ref_text
        if x_vector_only_mode is not UNSET:
            field_dict["x_vector_only_mode"] = x_vector_only_mode
        if max_new_tokens is not UNSET:
            field_dict["max_new_tokens"] = max_new_tokens

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_voice_reference import OpenaiVoiceReference  # noqa: PLC0415
        from ..models.speech_request_metadata import SpeechRequestMetadata  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        input_ = d.pop("input")

        def _parse_voice(data: object) -> OpenaiVoiceReference | str:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                voice_type_1 = OpenaiVoiceReference.from_dict(data)

                return voice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiVoiceReference | str, data)

        voice = _parse_voice(d.pop("voice"))

        instructions = d.pop("instructions", UNSET)

        def _parse_response_format(data: object) -> SpeechRequestResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                response_format_type_0 = check_speech_request_response_format_type_0(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SpeechRequestResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        speed = d.pop("speed", UNSET)

        def _parse_stream_format(data: object) -> SpeechRequestStreamFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stream_format_type_0 = check_speech_request_stream_format_type_0(data)

                return stream_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SpeechRequestStreamFormatType0 | str | Unset, data)

        stream_format = _parse_stream_format(d.pop("stream_format", UNSET))

        _metadata = d.pop("metadata", UNSET)
        metadata: SpeechRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = SpeechRequestMetadata.from_dict(_metadata)

        task_type = d.pop("task_type", UNSET)

        language = d.pop("language", UNSET)

        ref_audio = d.pop("ref_audio", UNSET)

        ref_text = d.pop("ref_text", UNSET)

        x_vector_only_mode = d.pop("x_vector_only_mode", UNSET)

        max_new_tokens = d.pop("max_new_tokens", UNSET)

        speech_request = cls(
            model=model,
            input_=input_,
            voice=voice,
            instructions=instructions,
            response_format=response_format,
            speed=speed,
            stream_format=stream_format,
            metadata=metadata,
            task_type=task_type,
            language=language,
            ref_audio=ref_audio,
            ref_text=ref_text,
            x_vector_only_mode=x_vector_only_mode,
            max_new_tokens=max_new_tokens,
        )

        speech_request.additional_properties = d
        return speech_request

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
