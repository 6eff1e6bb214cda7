from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_call_progress_event_type import (
    OpenaiCallProgressEventType,
    check_openai_call_progress_event_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiCallProgressEvent")


@_attrs_define
class OpenaiCallProgressEvent:
    """How far a tool of the vendor's has come; the event's name says it.

    Attributes:
        type_ (OpenaiCallProgressEventType):
        item_id (str): The item that it belongs to.
        sequence_number (int | Unset): Its place in the stream, from 0.
        output_index (int | Unset): Place of that item in the output.
    """

    type_: OpenaiCallProgressEventType
    item_id: str
    sequence_number: int | Unset = UNSET
    output_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        item_id = self.item_id

        sequence_number = self.sequence_number

        output_index = self.output_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item_id": item_id,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if output_index is not UNSET:
            field_dict["output_index"] = output_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_openai_call_progress_event_type(d.pop("type"))

        item_id = d.pop("item_id")

        sequence_number = d.pop("sequence_number", UNSET)

        output_index = d.pop("output_index", UNSET)

        openai_call_progress_event = cls(
            type_=type_,
            item_id=item_id,
            sequence_number=sequence_number,
            output_index=output_index,
        )

        openai_call_progress_event.additional_properties = d
        return openai_call_progress_event

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
