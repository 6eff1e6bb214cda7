from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.responses_response_object_type_0 import (
    ResponsesResponseObjectType0,
    check_responses_response_object_type_0,
)
from ..models.responses_response_status_type_0 import (
    ResponsesResponseStatusType0,
    check_responses_response_status_type_0,
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
    from ..models.usage import Usage


T = TypeVar("T", bound="ResponsesResponse")


@_attrs_define
class ResponsesResponse:
    """What one gateway documents: the tokens have the names that they have in chat.

    Attributes:
        id (str):
        output (list[OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiFunctionCallItem | OpenaiImageCallItem |
            OpenaiOtherItem | OpenaiOutputMessage | OpenaiReasoningItem | OpenaiWebSearchItem]):
        object_ (ResponsesResponseObjectType0 | str | Unset):
        created_at (float | Unset): Unix seconds.
        status (ResponsesResponseStatusType0 | str | Unset):
        model (str | Unset):
        usage (None | Unset | Usage):
    """

    id: str
    output: list[
        OpenaiCompactionItem
        | OpenaiCustomCallItem
        | OpenaiFunctionCallItem
        | OpenaiImageCallItem
        | OpenaiOtherItem
        | OpenaiOutputMessage
        | OpenaiReasoningItem
        | OpenaiWebSearchItem
    ]
    object_: ResponsesResponseObjectType0 | str | Unset = UNSET
    created_at: float | Unset = UNSET
    status: ResponsesResponseStatusType0 | str | Unset = UNSET
    model: str | Unset = UNSET
    usage: None | Unset | Usage = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415
        from ..models.usage import Usage  # noqa: PLC0415

        id = self.id

        output = []
        for output_item_data in self.output:
            output_item: dict[str, Any]
            if isinstance(output_item_data, OpenaiOutputMessage):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiFunctionCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiReasoningItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiImageCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiWebSearchItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCustomCallItem):
                output_item = output_item_data.to_dict()
            elif isinstance(output_item_data, OpenaiCompactionItem):
                output_item = output_item_data.to_dict()
            else:
                output_item = output_item_data.to_dict()

            output.append(output_item)

        object_: str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        created_at = self.created_at

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        model = self.model

        usage: dict[str, Any] | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, Usage):
            usage = self.usage.to_dict()
        else:
            usage = self.usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "output": output,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if status is not UNSET:
            field_dict["status"] = status
        if model is not UNSET:
            field_dict["model"] = model
        if usage is not UNSET:
            field_dict["usage"] = usage

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
        from ..models.usage import Usage  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        output = []
        _output = d.pop("output")
        for output_item_data in _output:

            def _parse_output_item(
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

            output_item = _parse_output_item(output_item_data)

            output.append(output_item)

        def _parse_object_(data: object) -> ResponsesResponseObjectType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_responses_response_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ResponsesResponseObjectType0 | str | Unset, data)

        object_ = _parse_object_(d.pop("object", UNSET))

        created_at = d.pop("created_at", UNSET)

        def _parse_status(data: object) -> ResponsesResponseStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_responses_response_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ResponsesResponseStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        model = d.pop("model", UNSET)

        def _parse_usage(data: object) -> None | Unset | Usage:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usage_type_0 = Usage.from_dict(data)

                return usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | Usage, data)

        usage = _parse_usage(d.pop("usage", UNSET))

        responses_response = cls(
            id=id,
            output=output,
            object_=object_,
            created_at=created_at,
            status=status,
            model=model,
            usage=usage,
        )

        responses_response.additional_properties = d
        return responses_response

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
