from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_item_event_type import (
    OpenaiItemEventType,
    check_openai_item_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_compaction_item import OpenaiCompactionItem
    from ..models.openai_custom_call_item import OpenaiCustomCallItem
    from ..models.openai_function_call_item import OpenaiFunctionCallItem
    from ..models.openai_image_call_item import OpenaiImageCallItem
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_output_message import OpenaiOutputMessage
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_web_search_item import OpenaiWebSearchItem


T = TypeVar("T", bound="OpenaiItemEvent")


@_attrs_define
class OpenaiItemEvent:
    """An item begins or is complete.

    Attributes:
        type_ (OpenaiItemEventType):
        item (OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiFunctionCallItem | OpenaiImageCallItem |
            OpenaiOtherItem | OpenaiOutputMessage | OpenaiReasoningItem | OpenaiWebSearchItem): What the model did. Kinds
            that are not described here keep their fields.
        sequence_number (int | Unset): Its place in the stream, from 0.
        output_index (int | Unset): Place of that item in the output.
    """

    type_: OpenaiItemEventType
    item: (
        OpenaiCompactionItem
        | OpenaiCustomCallItem
        | OpenaiFunctionCallItem
        | OpenaiImageCallItem
        | OpenaiOtherItem
        | OpenaiOutputMessage
        | OpenaiReasoningItem
        | OpenaiWebSearchItem
    )
    sequence_number: int | Unset = UNSET
    output_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415

        type_: str = self.type_

        item: dict[str, Any]
        if isinstance(self.item, OpenaiOutputMessage):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiFunctionCallItem):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiReasoningItem):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiImageCallItem):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiWebSearchItem):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiCustomCallItem):
            item = self.item.to_dict()
        elif isinstance(self.item, OpenaiCompactionItem):
            item = self.item.to_dict()
        else:
            item = self.item.to_dict()

        sequence_number = self.sequence_number

        output_index = self.output_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "item": item,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if output_index is not UNSET:
            field_dict["output_index"] = output_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_other_item import OpenaiOtherItem  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_item_event_type(d.pop("type"))

        def _parse_item(
            data: object,
        ) -> (
            OpenaiCompactionItem
            | OpenaiCustomCallItem
            | OpenaiFunctionCallItem
            | OpenaiImageCallItem
            | OpenaiOtherItem
            | OpenaiOutputMessage
            | OpenaiReasoningItem
            | OpenaiWebSearchItem
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_0 = OpenaiOutputMessage.from_dict(data)

                return componentsschemas_openai_output_item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_1 = OpenaiFunctionCallItem.from_dict(data)

                return componentsschemas_openai_output_item_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_2 = OpenaiReasoningItem.from_dict(data)

                return componentsschemas_openai_output_item_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_3 = OpenaiImageCallItem.from_dict(data)

                return componentsschemas_openai_output_item_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_4 = OpenaiWebSearchItem.from_dict(data)

                return componentsschemas_openai_output_item_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_5 = OpenaiCustomCallItem.from_dict(data)

                return componentsschemas_openai_output_item_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_output_item_type_6 = OpenaiCompactionItem.from_dict(data)

                return componentsschemas_openai_output_item_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_openai_output_item_type_7 = OpenaiOtherItem.from_dict(data)

            return componentsschemas_openai_output_item_type_7

        item = _parse_item(d.pop("item"))

        sequence_number = d.pop("sequence_number", UNSET)

        output_index = d.pop("output_index", UNSET)

        openai_item_event = cls(
            type_=type_,
            item=item,
            sequence_number=sequence_number,
            output_index=output_index,
        )

        openai_item_event.additional_properties = d
        return openai_item_event

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
