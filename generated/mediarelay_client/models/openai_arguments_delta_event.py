from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_arguments_delta_event_type import (
    OpenaiArgumentsDeltaEventType,
    check_openai_arguments_delta_event_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiArgumentsDeltaEvent")


@_attrs_define
class OpenaiArgumentsDeltaEvent:
    """A piece of what a tool is called with.

    Attributes:
        type_ (OpenaiArgumentsDeltaEventType):
        delta (str):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        obfuscation (None | str | Unset): Padding by the vendor; of no meaning.
    """

    type_: OpenaiArgumentsDeltaEventType
    delta: str
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    obfuscation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        delta = self.delta

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        obfuscation: None | str | Unset
        if isinstance(self.obfuscation, Unset):
            obfuscation = UNSET
        else:
            obfuscation = self.obfuscation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "delta": delta,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if obfuscation is not UNSET:
            field_dict["obfuscation"] = obfuscation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_openai_arguments_delta_event_type(d.pop("type"))

        delta = d.pop("delta")

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        def _parse_obfuscation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        obfuscation = _parse_obfuscation(d.pop("obfuscation", UNSET))

        openai_arguments_delta_event = cls(
            type_=type_,
            delta=delta,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            obfuscation=obfuscation,
        )

        openai_arguments_delta_event.additional_properties = d
        return openai_arguments_delta_event

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
