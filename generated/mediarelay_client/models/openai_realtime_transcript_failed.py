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
    from ..models.realtime_error_body import RealtimeErrorBody


T = TypeVar("T", bound="OpenaiRealtimeTranscriptFailed")


@_attrs_define
class OpenaiRealtimeTranscriptFailed:
    """What the user said could not be written down.

    Attributes:
        type_ (Literal['conversation.item.input_audio_transcription.failed']):
        item_id (str): The item that it is about.
        error (RealtimeErrorBody):
        event_id (str | Unset): Id of the event, from the server.
        content_index (int | Unset): Place of the part within the item.
    """

    type_: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    error: RealtimeErrorBody
    event_id: str | Unset = UNSET
    content_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        item_id = self.item_id

        error = self.error.to_dict()

        event_id = self.event_id

        content_index = self.content_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
                "error": error,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if content_index is not UNSET:
            field_dict["content_index"] = content_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.realtime_error_body import RealtimeErrorBody  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["conversation.item.input_audio_transcription.failed"], d.pop("type"))
        if type_ != "conversation.item.input_audio_transcription.failed":
            raise ValueError(
                f"type must match const 'conversation.item.input_audio_transcription.failed', got '{type_}'"
            )

        item_id = d.pop("item_id")

        error = RealtimeErrorBody.from_dict(d.pop("error"))

        event_id = d.pop("event_id", UNSET)

        content_index = d.pop("content_index", UNSET)

        openai_realtime_transcript_failed = cls(
            type_=type_,
            item_id=item_id,
            error=error,
            event_id=event_id,
            content_index=content_index,
        )

        openai_realtime_transcript_failed.additional_properties = d
        return openai_realtime_transcript_failed

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
