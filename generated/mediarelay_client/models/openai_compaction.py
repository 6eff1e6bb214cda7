from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_compaction_object_type_0 import (
    OpenaiCompactionObjectType0,
    check_openai_compaction_object_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_compaction_item import OpenaiCompactionItem
    from ..models.openai_custom_call_item import OpenaiCustomCallItem
    from ..models.openai_custom_output_item import OpenaiCustomOutputItem
    from ..models.openai_function_call_item import OpenaiFunctionCallItem
    from ..models.openai_function_output_item import OpenaiFunctionOutputItem
    from ..models.openai_image_call_item import OpenaiImageCallItem
    from ..models.openai_input_message import OpenaiInputMessage
    from ..models.openai_item_reference import OpenaiItemReference
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_responses_usage import OpenaiResponsesUsage


T = TypeVar("T", bound="OpenaiCompaction")


@_attrs_define
class OpenaiCompaction:
    """
    Attributes:
        output (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiCustomOutputItem | OpenaiFunctionCallItem |
            OpenaiFunctionOutputItem | OpenaiImageCallItem | OpenaiInputMessage | OpenaiItemReference | OpenaiOtherItem |
            OpenaiReasoningItem]): What to send as `input` from here on, with one item of the type `compaction`.
        id (str | Unset):
        object_ (OpenaiCompactionObjectType0 | str | Unset):
        created_at (float | Unset): Unix seconds.
        usage (None | OpenaiResponsesUsage | Unset):
    """

    output: list[
        OpenaiCompactionItem
        | OpenaiCustomCallItem
        | OpenaiCustomOutputItem
        | OpenaiFunctionCallItem
        | OpenaiFunctionOutputItem
        | OpenaiImageCallItem
        | OpenaiInputMessage
        | OpenaiItemReference
        | OpenaiOtherItem
        | OpenaiReasoningItem
    ]
    id: str | Unset = UNSET
    object_: OpenaiCompactionObjectType0 | str | Unset = UNSET
    created_at: float | Unset = UNSET
    usage: None | OpenaiResponsesUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_responses_usage import OpenaiResponsesUsage  # noqa: PLC0415

        output = []
        for output_item_data in self.output:
            output_item: dict[str, Any]
            if isinstance(output_item_data, OpenaiInputMessage):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiFunctionCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiFunctionOutputItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiReasoningItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCustomCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCustomOutputItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiImageCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCompactionItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiItemReference):
                output_item = output_item_data.to_dict()
            else:
                output_item = output_item_data.to_dict()

            output.append(output_item)

        id = self.id

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        created_at = self.created_at

        usage: dict[str, Any] | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, OpenaiResponsesUsage):
            usage = self.usage.to_dict()
        else:
            usage = self.usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "output": output,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if object_ is not UNSET:
            field_dict["object"] = object_
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_custom_output_item import OpenaiCustomOutputItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_function_output_item import OpenaiFunctionOutputItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_input_message import OpenaiInputMessage  # noqa: PLC0415
        from ..models.openai_item_reference import OpenaiItemReference  # noqa: PLC0415
        from ..models.openai_other_item import OpenaiOtherItem  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_responses_usage import OpenaiResponsesUsage  # noqa: PLC0415

        d = dict(src_dict)
        output = []
        _output = d.pop("output")
        for output_item_data in _output:

            def _parse_output_item(
                data: object,
            ) -> (
                OpenaiCompactionItem
                | OpenaiCustomCallItem
                | OpenaiCustomOutputItem
                | OpenaiFunctionCallItem
                | OpenaiFunctionOutputItem
                | OpenaiImageCallItem
                | OpenaiInputMessage
                | OpenaiItemReference
                | OpenaiOtherItem
                | OpenaiReasoningItem
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_0 = OpenaiInputMessage.from_dict(data)

                    return componentsschemas_openai_input_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_1 = OpenaiFunctionCallItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_2 = OpenaiFunctionOutputItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_3 = OpenaiReasoningItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_4 = OpenaiCustomCallItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_5 = OpenaiCustomOutputItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_6 = OpenaiImageCallItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_7 = OpenaiCompactionItem.from_dict(data)

                    return componentsschemas_openai_input_item_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_openai_input_item_type_8 = OpenaiItemReference.from_dict(data)

                    return componentsschemas_openai_input_item_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_input_item_type_9 = OpenaiOtherItem.from_dict(data)

                return componentsschemas_openai_input_item_type_9

            output_item = _parse_output_item(output_item_data)

            output.append(output_item)

        id = d.pop("id", UNSET)

        def _parse_object_(data: object) -> OpenaiCompactionObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_openai_compaction_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiCompactionObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_usage(data: object) -> None | OpenaiResponsesUsage | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usage_type_0 = OpenaiResponsesUsage.from_dict(data)

                return usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiResponsesUsage | Unset, data)

        usage = _parse_usage(d.pop("usage", UNSET))

        openai_compaction = cls(
            output=output,
            id=id,
            object_=object_,
            created_at=created_at,
            usage=usage,
        )

        openai_compaction.additional_properties = d
        return openai_compaction

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
