from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_part_event_type import (
    OpenaiPartEventType,
    check_openai_part_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_output_text_part import OpenaiOutputTextPart
    from ..models.openai_reasoning_part import OpenaiReasoningPart
    from ..models.openai_refusal_part import OpenaiRefusalPart


T = TypeVar("T", bound="OpenaiPartEvent")


@_attrs_define
class OpenaiPartEvent:
    """A part of an item begins or is complete.

    Attributes:
        type_ (OpenaiPartEventType):
        part (OpenaiOtherPart | OpenaiOutputTextPart | OpenaiReasoningPart | OpenaiRefusalPart):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        content_index (int | Unset): Place of the part within the item.
    """

    type_: OpenaiPartEventType
    part: OpenaiOtherPart | OpenaiOutputTextPart | OpenaiReasoningPart | OpenaiRefusalPart
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_reasoning_part import OpenaiReasoningPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        type_: str = self.type_

        part: dict[str, Any]
        if isinstance(self.part, OpenaiOutputTextPart):
            part = self.part.to_dict()
        elif isinstance(self.part, OpenaiRefusalPart):
            part = self.part.to_dict()
        elif isinstance(self.part, OpenaiReasoningPart):
            part = self.part.to_dict()
        else:
            part = self.part.to_dict()

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        content_index = self.content_index

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
        if content_index is not UNSET:
            field_dict["content_index"] = content_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_reasoning_part import OpenaiReasoningPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_part_event_type(d.pop("type"))

        def _parse_part(
            data: object,
        ) -> OpenaiOtherPart | OpenaiOutputTextPart | OpenaiReasoningPart | OpenaiRefusalPart:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_part_type_0 = OpenaiOutputTextPart.from_dict(data)

                return componentsschemas_openai_output_part_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_part_type_1 = OpenaiRefusalPart.from_dict(data)

                return componentsschemas_openai_output_part_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_part_type_2 = OpenaiReasoningPart.from_dict(data)

                return componentsschemas_openai_output_part_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_openai_output_part_type_3 = OpenaiOtherPart.from_dict(data)

            return componentsschemas_openai_output_part_type_3

        part = _parse_part(d.pop("part"))

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        content_index = d.pop("content_index", UNSET)

        openai_part_event = cls(
            type_=type_,
            part=part,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
        )

        openai_part_event.additional_properties = d
        return openai_part_event

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
