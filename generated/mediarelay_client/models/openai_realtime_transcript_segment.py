from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiRealtimeTranscriptSegment")


@_attrs_define
class OpenaiRealtimeTranscriptSegment:
    """A stretch of what one speaker said.

    Attributes:
        type_ (Literal['conversation.item.input_audio_transcription.segment']):
        item_id (str): The item that it is about.
        text (str):
        event_id (str | Unset): Id of the event, from the server.
        content_index (int | Unset): Place of the part within the item.
        id (str | Unset):
        speaker (str | Unset):
        start (float | Unset): Seconds.
        end (float | Unset): Seconds.
    """

    type_: Literal["conversation.item.input_audio_transcription.segment"]
    item_id: str
    text: str
    event_id: str | Unset = UNSET
    content_index: int | Unset = UNSET
    id: str | Unset = UNSET
    speaker: str | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        item_id = self.item_id

        text = self.text

        event_id = self.event_id

        content_index = self.content_index

        id = self.id

        speaker = self.speaker

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
                "text": text,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if content_index is not UNSET:
            field_dict["content_index"] = content_index
        if id is not UNSET:
            field_dict["id"] = id
        if speaker is not UNSET:
            field_dict["speaker"] = speaker
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["conversation.item.input_audio_transcription.segment"], d.pop("type"))
        if type_ != "conversation.item.input_audio_transcription.segment":
            raise ValueError(
                f"type must match const 'conversation.item.input_audio_transcription.segment', got '{type_}'"
            )

        item_id = d.pop("item_id")

        text = d.pop("text")

        event_id = d.pop("event_id", UNSET)

        content_index = d.pop("content_index", UNSET)

        id = d.pop("id", UNSET)

        speaker = d.pop("speaker", UNSET)

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        openai_realtime_transcript_segment = cls(
            type_=type_,
            item_id=item_id,
            text=text,
            event_id=event_id,
            content_index=content_index,
            id=id,
            speaker=speaker,
            start=start,
            end=end,
        )

        openai_realtime_transcript_segment.additional_properties = d
        return openai_realtime_transcript_segment

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
