from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_text_done_event_type import (
    OpenaiTextDoneEventType,
    check_openai_text_done_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_token_logprob import OpenaiTokenLogprob


T = TypeVar("T", bound="OpenaiTextDoneEvent")


@_attrs_define
class OpenaiTextDoneEvent:
    """The whole text of a part.

    Attributes:
        type_ (OpenaiTextDoneEventType):
        text (str):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        content_index (int | Unset): Place of the part within the item.
        logprobs (list[OpenaiTokenLogprob] | Unset):
    """

    type_: OpenaiTextDoneEventType
    text: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    logprobs: list[OpenaiTokenLogprob] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        text = self.text

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        content_index = self.content_index

        logprobs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.logprobs, Unset):
            logprobs = []
            for logprobs_item_data in self.logprobs:
                logprobs_item = logprobs_item_data.to_dict()
                logprobs.append(logprobs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "text": text,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if content_index is not UNSET:
            field_dict["content_index"] = content_index
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_token_logprob import OpenaiTokenLogprob  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_text_done_event_type(d.pop("type"))

        text = d.pop("text")

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        content_index = d.pop("content_index", UNSET)

        _logprobs = d.pop("logprobs", UNSET)
        logprobs: list[OpenaiTokenLogprob] | Unset = UNSET
        if _logprobs is not UNSET:
            logprobs = []
            for logprobs_item_data in _logprobs:
                logprobs_item = OpenaiTokenLogprob.from_dict(logprobs_item_data)

                logprobs.append(logprobs_item)

        openai_text_done_event = cls(
            type_=type_,
            text=text,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            logprobs=logprobs,
        )

        openai_text_done_event.additional_properties = d
        return openai_text_done_event

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
