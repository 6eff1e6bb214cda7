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
    from ..models.openai_annotation import OpenaiAnnotation


T = TypeVar("T", bound="OpenaiAnnotationEvent")


@_attrs_define
class OpenaiAnnotationEvent:
    """The text cites something.

    Attributes:
        type_ (Literal['response.output_text.annotation.added']):
        annotation (None | OpenaiAnnotation):
        sequence_number (int | Unset): Its place in the stream, from 0.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        content_index (int | Unset): Place of the part within the item.
        annotation_index (int | Unset):
    """

    type_: Literal["response.output_text.annotation.added"]
    annotation: None | OpenaiAnnotation
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    annotation_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_annotation import OpenaiAnnotation  # noqa: PLC0415

        type_ = self.type_

        annotation: dict[str, Any] | None
        if isinstance(self.annotation, OpenaiAnnotation):
            annotation = self.annotation.to_dict()
        else:
            annotation = self.annotation

        sequence_number = self.sequence_number

        item_id = self.item_id

        output_index = self.output_index

        content_index = self.content_index

        annotation_index = self.annotation_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "annotation": annotation,
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
        if annotation_index is not UNSET:
            field_dict["annotation_index"] = annotation_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_annotation import OpenaiAnnotation  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["response.output_text.annotation.added"], d.pop("type"))
        if type_ != "response.output_text.annotation.added":
            raise ValueError(f"type must match const 'response.output_text.annotation.added', got '{type_}'")

        def _parse_annotation(data: object) -> None | OpenaiAnnotation:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                annotation_type_0 = OpenaiAnnotation.from_dict(data)

                return annotation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiAnnotation, data)

        annotation = _parse_annotation(d.pop("annotation"))

        sequence_number = d.pop("sequence_number", UNSET)

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        content_index = d.pop("content_index", UNSET)

        annotation_index = d.pop("annotation_index", UNSET)

        openai_annotation_event = cls(
            type_=type_,
            annotation=annotation,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            annotation_index=annotation_index,
        )

        openai_annotation_event.additional_properties = d
        return openai_annotation_event

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
