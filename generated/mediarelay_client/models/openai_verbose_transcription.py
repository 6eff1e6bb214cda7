from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_audio_seconds import OpenaiAudioSeconds
    from ..models.openai_audio_tokens import OpenaiAudioTokens
    from ..models.openai_audio_usage_type_2 import OpenaiAudioUsageType2
    from ..models.openai_transcript_segment import OpenaiTranscriptSegment
    from ..models.openai_transcript_word import OpenaiTranscriptWord


T = TypeVar("T", bound="OpenaiVerboseTranscription")


@_attrs_define
class OpenaiVerboseTranscription:
    """The answer to `verbose_json`.

    Attributes:
        language (str): The language, by its English name.
        text (str): All that is said.
        task (str | Unset): transcribe or translate.
        duration (float | Unset): Length of the sound in seconds.
        segments (list[OpenaiTranscriptSegment] | Unset):
        words (list[OpenaiTranscriptWord] | Unset):
        usage (OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset):
    """

    language: str
    text: str
    task: str | Unset = UNSET
    duration: float | Unset = UNSET
    segments: list[OpenaiTranscriptSegment] | Unset = UNSET
    words: list[OpenaiTranscriptWord] | Unset = UNSET
    usage: OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_audio_seconds import OpenaiAudioSeconds  # noqa: PLC0415
        from ..models.openai_audio_tokens import OpenaiAudioTokens  # noqa: PLC0415

        language = self.language

        text = self.text

        task = self.task

        duration = self.duration

        segments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.segments, Unset):
            segments = []
            for segments_item_data in self.segments:
                segments_item = segments_item_data.to_dict()
                segments.append(segments_item)

        words: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.words, Unset):
            words = []
            for words_item_data in self.words:
                words_item = words_item_data.to_dict()
                words.append(words_item)

        usage: dict[str, Any] | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, OpenaiAudioTokens):
            usage = self.usage.to_dict()
        elif isinstance(self.usage, OpenaiAudioSeconds):
            usage = self.usage.to_dict()
        else:
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "text": text,
            }
        )
        if task is not UNSET:
            field_dict["task"] = task
        if duration is not UNSET:
            field_dict["duration"] = duration
        if segments is not UNSET:
            field_dict["segments"] = segments
        if words is not UNSET:
            field_dict["words"] = words
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_audio_seconds import OpenaiAudioSeconds  # noqa: PLC0415
        from ..models.openai_audio_tokens import OpenaiAudioTokens  # noqa: PLC0415
        from ..models.openai_audio_usage_type_2 import OpenaiAudioUsageType2  # noqa: PLC0415
        from ..models.openai_transcript_segment import OpenaiTranscriptSegment  # noqa: PLC0415
        from ..models.openai_transcript_word import OpenaiTranscriptWord  # noqa: PLC0415

        d = dict(src_dict)
        language = d.pop("language")

        text = d.pop("text")

        task = d.pop("task", UNSET)

        duration = d.pop("duration", UNSET)

        _segments = d.pop("segments", UNSET)
        segments: list[OpenaiTranscriptSegment] | Unset = UNSET
        if _segments is not UNSET:
            segments = []
            for segments_item_data in _segments:
                segments_item = OpenaiTranscriptSegment.from_dict(segments_item_data)

                segments.append(segments_item)

        _words = d.pop("words", UNSET)
        words: list[OpenaiTranscriptWord] | Unset = UNSET
        if _words is not UNSET:
            words = []
            for words_item_data in _words:
                words_item = OpenaiTranscriptWord.from_dict(words_item_data)

                words.append(words_item)

        def _parse_usage(data: object) -> OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_audio_usage_type_0 = OpenaiAudioTokens.from_dict(data)

                return componentsschemas_openai_audio_usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_audio_usage_type_1 = OpenaiAudioSeconds.from_dict(data)

                return componentsschemas_openai_audio_usage_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_openai_audio_usage_type_2 = OpenaiAudioUsageType2.from_dict(data)

            return componentsschemas_openai_audio_usage_type_2

        usage = _parse_usage(d.pop("usage", UNSET))

        openai_verbose_transcription = cls(
            language=language,
            text=text,
            task=task,
            duration=duration,
            segments=segments,
            words=words,
            usage=usage,
        )

        openai_verbose_transcription.additional_properties = d
        return openai_verbose_transcription

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
