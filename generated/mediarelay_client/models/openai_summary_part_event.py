from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_summary_part_event_type import (
    OpenaiSummaryPartEventType,
    check_openai_summary_part_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_summary_part import OpenaiSummaryPart


T = TypeVar("T", bound="OpenaiSummaryPartEvent")


@_attrs_define
class OpenaiSummaryPartEvent:
    """A part of the summary of the reasoning begins or is complete.

    Attributes:
        type_ (OpenaiSummaryPartEventType):
        part (OpenaiSummaryPart):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        summary_index (int | Unset): Place of the part within the summary.
        status (None | str | Unset): `incomplete` if it was cut short.
    """

    type_: OpenaiSummaryPartEventType
    part: OpenaiSummaryPart
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    summary_index: int | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        part = self.part.to_dict()

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        summary_index = self.summary_index

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "part": part,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if summary_index is not UNSET:
            field_dict["summary_index"] = summary_index
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_summary_part import OpenaiSummaryPart  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_summary_part_event_type(d.pop("type"))

        part = OpenaiSummaryPart.from_dict(d.pop("part"))

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        summary_index = d.pop("summary_index", UNSET)

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        openai_summary_part_event = cls(
            type_=type_,
            part=part,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            summary_index=summary_index,
            status=status,
        )

        openai_summary_part_event.additional_properties = d
        return openai_summary_part_event

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
