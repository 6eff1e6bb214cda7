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

T = TypeVar("T", bound="OpenaiTranscriptSegmentEvent")


@_attrs_define
class OpenaiTranscriptSegmentEvent:
    """What one speaker says, from the diarizing model.

    Attributes:
        type_ (Literal['transcript.text.segment']):
        start (float): Seconds.
        end (float): Seconds.
        text (str):
        id (int | str | Unset):
        speaker (str | Unset):
    """

    type_: Literal["transcript.text.segment"]
    start: float
    end: float
    text: str
    id: int | str | Unset = UNSET
    speaker: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        start = self.start

        end = self.end

        text = self.text

        id: int | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        speaker = self.speaker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "start": start,
                "end": end,
                "text": text,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if speaker is not UNSET:
            field_dict["speaker"] = speaker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["transcript.text.segment"], d.pop("type"))
        if type_ != "transcript.text.segment":
            raise ValueError(f"type must match const 'transcript.text.segment', got '{type_}'")

        start = d.pop("start")

        end = d.pop("end")

        text = d.pop("text")

        def _parse_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        speaker = d.pop("speaker", UNSET)

        openai_transcript_segment_event = cls(
            type_=type_,
            start=start,
            end=end,
            text=text,
            id=id,
            speaker=speaker,
        )

        openai_transcript_segment_event.additional_properties = d
        return openai_transcript_segment_event

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
