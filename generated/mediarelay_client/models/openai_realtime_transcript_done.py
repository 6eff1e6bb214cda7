from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_transcript_done_languages_item import (
        OpenaiRealtimeTranscriptDoneLanguagesItem,
    )
    from ..models.openai_realtime_transcript_done_usage import (
        OpenaiRealtimeTranscriptDoneUsage,
    )
    from ..models.openai_token_logprob import OpenaiTokenLogprob


T = TypeVar("T", bound="OpenaiRealtimeTranscriptDone")


@_attrs_define
class OpenaiRealtimeTranscriptDone:
    """All that the user said.

    Attributes:
        type_ (Literal['conversation.item.input_audio_transcription.completed']):
        item_id (str): The item that it is about.
        transcript (str):
        event_id (str | Unset): Id of the event, from the server.
        content_index (int | Unset): Place of the part within the item.
        languages (list[OpenaiRealtimeTranscriptDoneLanguagesItem] | Unset):
        logprobs (list[OpenaiTokenLogprob] | None | Unset):
        usage (OpenaiRealtimeTranscriptDoneUsage | Unset): What the transcription cost, in tokens or seconds.
    """

    type_: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    transcript: str
    event_id: str | Unset = UNSET
    content_index: int | Unset = UNSET
    languages: list[OpenaiRealtimeTranscriptDoneLanguagesItem] | Unset = UNSET
    logprobs: list[OpenaiTokenLogprob] | None | Unset = UNSET
    usage: OpenaiRealtimeTranscriptDoneUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        item_id = self.item_id

        transcript = self.transcript

        event_id = self.event_id

        content_index = self.content_index

        languages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = []
            for languages_item_data in self.languages:
                languages_item = languages_item_data.to_dict()
                languages.append(languages_item)

        logprobs: list[dict[str, Any]] | None | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        elif isinstance(self.logprobs, list):
            logprobs = []
            for logprobs_type_0_item_data in self.logprobs:
                logprobs_type_0_item = logprobs_type_0_item_data.to_dict()
                logprobs.append(logprobs_type_0_item)

        else:
            logprobs = self.logprobs

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
                "transcript": transcript,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if content_index is not UNSET:
            field_dict["content_index"] = content_index
        if languages is not UNSET:
            field_dict["languages"] = languages
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_transcript_done_languages_item import (
            OpenaiRealtimeTranscriptDoneLanguagesItem,  # noqa: PLC0415
        )
        from ..models.openai_realtime_transcript_done_usage import (
            OpenaiRealtimeTranscriptDoneUsage,  # noqa: PLC0415
        )
        from ..models.openai_token_logprob import OpenaiTokenLogprob  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["conversation.item.input_audio_transcription.completed"], d.pop("type"))
        if type_ != "conversation.item.input_audio_transcription.completed":
            raise ValueError(
                f"type must match const 'conversation.item.input_audio_transcription.completed', got '{type_}'"
            )

        item_id = d.pop("item_id")

        transcript = d.pop("transcript")

        event_id = d.pop("event_id", UNSET)

        content_index = d.pop("content_index", UNSET)

        _languages = d.pop("languages", UNSET)
        languages: list[OpenaiRealtimeTranscriptDoneLanguagesItem] | Unset = UNSET
        if _languages is not UNSET:
            languages = []
            for languages_item_data in _languages:
                languages_item = OpenaiRealtimeTranscriptDoneLanguagesItem.from_dict(languages_item_data)

                languages.append(languages_item)

        def _parse_logprobs(data: object) -> list[OpenaiTokenLogprob] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                logprobs_type_0 = []
                _logprobs_type_0 = data
                for logprobs_type_0_item_data in _logprobs_type_0:
                    logprobs_type_0_item = OpenaiTokenLogprob.from_dict(logprobs_type_0_item_data)

                    logprobs_type_0.append(logprobs_type_0_item)

                return logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OpenaiTokenLogprob] | None | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        _usage = d.pop("usage", UNSET)
        usage: OpenaiRealtimeTranscriptDoneUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = OpenaiRealtimeTranscriptDoneUsage.from_dict(_usage)

        openai_realtime_transcript_done = cls(
            type_=type_,
            item_id=item_id,
            transcript=transcript,
            event_id=event_id,
            content_index=content_index,
            languages=languages,
            logprobs=logprobs,
            usage=usage,
        )

        openai_realtime_transcript_done.additional_properties = d
        return openai_realtime_transcript_done

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
