from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.audio_transcription_request_include_item_type_0 import (
    AudioTranscriptionRequestIncludeItemType0,
    check_audio_transcription_request_include_item_type_0,
)
from ..models.audio_transcription_request_response_format_type_0 import (
    AudioTranscriptionRequestResponseFormatType0,
    check_audio_transcription_request_response_format_type_0,
)
from ..models.openai_timestamp_granularity_type_0 import (
    OpenaiTimestampGranularityType0,
    check_openai_timestamp_granularity_type_0,
)
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from ..models.openai_chunking_strategy import OpenaiChunkingStrategy


T = TypeVar("T", bound="AudioTranscriptionRequest")


@_attrs_define
class AudioTranscriptionRequest:
    """
    Attributes:
        file (File): The sound: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
        model (str): The model: whisper-1, gpt-4o-transcribe, gpt-4o-mini-transcribe, gpt-4o-transcribe-diarize, gpt-
            transcribe, or one of a relay's own. Without it new-api answers 500.
        language (str | Unset): The language spoken, by its ISO 639-1 code.
        prompt (str | Unset): Text that the sound goes on from, or words that it holds.
        response_format (AudioTranscriptionRequestResponseFormatType0 | str | Unset): The form of the answer; `json`
            where absent.
        temperature (float | Unset): How freely the model guesses; 0 where absent.
        timestamp_granularities (list[OpenaiTimestampGranularityType0 | str] | Unset): The name that one gateway
            documents; the vendor reads `timestamp_granularities[]`.
        include (list[AudioTranscriptionRequestIncludeItemType0 | str] | Unset): What to add to the answer.
        stream (bool | Unset): Whether the text comes in pieces; not from whisper-1, false where absent.
        chunking_strategy (OpenaiChunkingStrategy | str | Unset): How to cut the sound, `auto` or by hand. The diarizing
            model needs it above 30 seconds.
        known_speaker_names (list[str] | Unset): Names of speakers, for the diarizing model.
        known_speaker_references (list[str] | Unset): Samples of their voices in the same order, each of 2 to 10
            seconds.
        languages (list[str] | Unset): Languages that are spoken, for the newest models.
        keywords (list[str] | Unset): Words to expect, for the newest models.
    """

    file: File
    model: str
    language: str | Unset = UNSET
    prompt: str | Unset = UNSET
    response_format: AudioTranscriptionRequestResponseFormatType0 | str | Unset = UNSET
    temperature: float | Unset = UNSET
    timestamp_granularities: list[OpenaiTimestampGranularityType0 | str] | Unset = UNSET
    include: list[AudioTranscriptionRequestIncludeItemType0 | str] | Unset = UNSET
    stream: bool | Unset = UNSET
    chunking_strategy: OpenaiChunkingStrategy | str | Unset = UNSET
    known_speaker_names: list[str] | Unset = UNSET
    known_speaker_references: list[str] | Unset = UNSET
    languages: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_chunking_strategy import OpenaiChunkingStrategy  # noqa: PLC0415

        file = self.file.to_tuple()

        model = self.model

        language = self.language

        prompt = self.prompt

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        temperature = self.temperature

        timestamp_granularities: list[str] | Unset = UNSET
        if not isinstance(self.timestamp_granularities, Unset):
            timestamp_granularities = []
            for timestamp_granularities_item_data in self.timestamp_granularities:
                timestamp_granularities_item: str
                if isinstance(timestamp_granularities_item_data, str):
                    timestamp_granularities_item = timestamp_granularities_item_data
                else:
                    timestamp_granularities_item = timestamp_granularities_item_data
                timestamp_granularities.append(timestamp_granularities_item)

        include: list[str] | Unset = UNSET
        if not isinstance(self.include, Unset):
            include = []
            for include_item_data in self.include:
                include_item: str
                if isinstance(include_item_data, str):
                    include_item = include_item_data
                else:
                    include_item = include_item_data
                include.append(include_item)

        stream = self.stream

        chunking_strategy: dict[str, Any] | str | Unset
        if isinstance(self.chunking_strategy, Unset):
            chunking_strategy = UNSET
        elif isinstance(self.chunking_strategy, OpenaiChunkingStrategy):
            chunking_strategy = self.chunking_strategy.to_dict()
        else:
            chunking_strategy = self.chunking_strategy

        known_speaker_names: list[str] | Unset = UNSET
        if not isinstance(self.known_speaker_names, Unset):
            known_speaker_names = self.known_speaker_names

        known_speaker_references: list[str] | Unset = UNSET
        if not isinstance(self.known_speaker_references, Unset):
            known_speaker_references = self.known_speaker_references

        languages: list[str] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = self.languages

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "file": file,
                "model": model,
            }
        )
        if language is not UNSET:
            field_dict["language"] = language
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if timestamp_granularities is not UNSET:
            field_dict["timestamp_granularities"] = timestamp_granularities
        if include is not UNSET:
            field_dict["include[]"] = include
        if stream is not UNSET:
            field_dict["stream"] = stream
        if chunking_strategy is not UNSET:
            field_dict["chunking_strategy"] = chunking_strategy
        if known_speaker_names is not UNSET:
            field_dict["known_speaker_names[]"] = known_speaker_names
        if known_speaker_references is not UNSET:
            field_dict["known_speaker_references[]"] = known_speaker_references
        if languages is not UNSET:
            field_dict["languages"] = languages
        if keywords is not UNSET:
            field_dict["keywords"] = keywords

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("file", self.file.to_tuple()))

        files.append(("model", (None, str(self.model).encode(), "text/plain")))

        if not isinstance(self.language, Unset):
            files.append(("language", (None, str(self.language).encode(), "text/plain")))

        if not isinstance(self.prompt, Unset):
            files.append(("prompt", (None, str(self.prompt).encode(), "text/plain")))

        if not isinstance(self.response_format, Unset):
            if isinstance(self.response_format, str):
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))
            else:
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))

        if not isinstance(self.temperature, Unset):
            files.append(("temperature", (None, str(self.temperature).encode(), "text/plain")))

        if not isinstance(self.timestamp_granularities, Unset):
            for timestamp_granularities_item_element in self.timestamp_granularities:
                if isinstance(timestamp_granularities_item_element, str):
                    files.append(
                        (
                            "timestamp_granularities",
                            (None, str(timestamp_granularities_item_element).encode(), "text/plain"),
                        )
                    )
                else:
                    files.append(
                        (
                            "timestamp_granularities",
                            (None, str(timestamp_granularities_item_element).encode(), "text/plain"),
                        )
                    )

        if not isinstance(self.include, Unset):
            for include_item_element in self.include:
                if isinstance(include_item_element, str):
                    files.append(("include[]", (None, str(include_item_element).encode(), "text/plain")))
                else:
                    files.append(("include[]", (None, str(include_item_element).encode(), "text/plain")))

        if not isinstance(self.stream, Unset):
            files.append(("stream", (None, str(self.stream).encode(), "text/plain")))

        if not isinstance(self.chunking_strategy, Unset):
            if isinstance(self.chunking_strategy, str):
                files.append(("chunking_strategy", (None, str(self.chunking_strategy).encode(), "text/plain")))
            else:
                files.append(
                    (
                        "chunking_strategy",
                        (None, json.dumps(self.chunking_strategy.to_dict()).encode(), "application/json"),
                    )
                )

        if not isinstance(self.known_speaker_names, Unset):
            for known_speaker_names_item_element in self.known_speaker_names:
                files.append(
                    ("known_speaker_names[]", (None, str(known_speaker_names_item_element).encode(), "text/plain"))
                )

        if not isinstance(self.known_speaker_references, Unset):
            for known_speaker_references_item_element in self.known_speaker_references:
                files.append(
                    (
                        "known_speaker_references[]",
                        (None, str(known_speaker_references_item_element).encode(), "text/plain"),
                    )
                )

        if not isinstance(self.languages, Unset):
            for languages_item_element in self.languages:
                files.append(("languages", (None, str(languages_item_element).encode(), "text/plain")))

        if not isinstance(self.keywords, Unset):
            for keywords_item_element in self.keywords:
                files.append(("keywords", (None, str(keywords_item_element).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_chunking_strategy import OpenaiChunkingStrategy  # noqa: PLC0415

        d = dict(src_dict)
        file = File(payload=BytesIO(d.pop("file")))

        model = d.pop("model")

        language = d.pop("language", UNSET)

        prompt = d.pop("prompt", UNSET)

        def _parse_response_format(data: object) -> AudioTranscriptionRequestResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                response_format_type_0 = check_audio_transcription_request_response_format_type_0(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AudioTranscriptionRequestResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        temperature = d.pop("temperature", UNSET)

        _timestamp_granularities = d.pop("timestamp_granularities", UNSET)
        timestamp_granularities: list[OpenaiTimestampGranularityType0 | str] | Unset = UNSET
        if _timestamp_granularities is not UNSET:
            timestamp_granularities = []
            for timestamp_granularities_item_data in _timestamp_granularities:

                def _parse_timestamp_granularities_item(data: object) -> OpenaiTimestampGranularityType0 | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        componentsschemas_openai_timestamp_granularity_type_0 = (
                            check_openai_timestamp_granularity_type_0(data)
                        )

                        return componentsschemas_openai_timestamp_granularity_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(OpenaiTimestampGranularityType0 | str, data)

                timestamp_granularities_item = _parse_timestamp_granularities_item(timestamp_granularities_item_data)

                timestamp_granularities.append(timestamp_granularities_item)

        _include = d.pop("include[]", UNSET)
        include: list[AudioTranscriptionRequestIncludeItemType0 | str] | Unset = UNSET
        if _include is not UNSET:
            include = []
            for include_item_data in _include:

                def _parse_include_item(data: object) -> AudioTranscriptionRequestIncludeItemType0 | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        include_item_type_0 = check_audio_transcription_request_include_item_type_0(data)

                        return include_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(AudioTranscriptionRequestIncludeItemType0 | str, data)

                include_item = _parse_include_item(include_item_data)

                include.append(include_item)

        stream = d.pop("stream", UNSET)

        def _parse_chunking_strategy(data: object) -> OpenaiChunkingStrategy | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                chunking_strategy_type_1 = OpenaiChunkingStrategy.from_dict(data)

                return chunking_strategy_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiChunkingStrategy | str | Unset, data)

        chunking_strategy = _parse_chunking_strategy(d.pop("chunking_strategy", UNSET))

        known_speaker_names = cast(list[str], d.pop("known_speaker_names[]", UNSET))

        known_speaker_references = cast(list[str], d.pop("known_speaker_references[]", UNSET))

        languages = cast(list[str], d.pop("languages", UNSET))

        keywords = cast(list[str], d.pop("keywords", UNSET))

        audio_transcription_request = cls(
            file=file,
            model=model,
            language=language,
            prompt=prompt,
            response_format=response_format,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            include=include,
            stream=stream,
            chunking_strategy=chunking_strategy,
            known_speaker_names=known_speaker_names,
            known_speaker_references=known_speaker_references,
            languages=languages,
            keywords=keywords,
        )

        audio_transcription_request.additional_properties = d
        return audio_transcription_request

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
