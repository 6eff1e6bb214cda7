from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_arguments_done_event_type import (
    OpenaiArgumentsDoneEventType,
    check_openai_arguments_done_event_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiArgumentsDoneEvent")


@_attrs_define
class OpenaiArgumentsDoneEvent:
    """All that a tool is called with, as JSON.

    Attributes:
        type_ (OpenaiArgumentsDoneEventType):
        arguments (str):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        name (str | Unset): Name of the function.
    """

    type_: OpenaiArgumentsDoneEventType
    arguments: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        arguments = self.arguments

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "arguments": arguments,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_openai_arguments_done_event_type(d.pop("type"))

        arguments = d.pop("arguments")

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        name = d.pop("name", UNSET)

        openai_arguments_done_event = cls(
            type_=type_,
            arguments=arguments,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            name=name,
        )

        openai_arguments_done_event.additional_properties = d
        return openai_arguments_done_event

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
