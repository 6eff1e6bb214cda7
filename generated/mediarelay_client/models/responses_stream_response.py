from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_compaction_item import OpenaiCompactionItem
    from ..models.openai_custom_call_item import OpenaiCustomCallItem
    from ..models.openai_function_call_item import OpenaiFunctionCallItem
    from ..models.openai_image_call_item import OpenaiImageCallItem
    from ..models.openai_other_item import OpenaiOtherItem
    from ..models.openai_output_message import OpenaiOutputMessage
    from ..models.openai_reasoning_item import OpenaiReasoningItem
    from ..models.openai_response import OpenaiResponse
    from ..models.openai_web_search_item import OpenaiWebSearchItem
    from ..models.responses_response import ResponsesResponse
    from ..models.responses_stream_response_delta_type_1 import (
        ResponsesStreamResponseDeltaType1,
    )
    from ..models.responses_stream_response_output_item import (
        ResponsesStreamResponseOutputItem,
    )


T = TypeVar("T", bound="ResponsesStreamResponse")


@_attrs_define
class ResponsesStreamResponse:
    """Any event of a stream.

    Attributes:
        type_ (str): Its name.
        sequence_number (int | Unset): Its place in the stream, from 0.
        response (OpenaiResponse | ResponsesResponse | Unset):
        item (OpenaiCompactionItem | OpenaiCustomCallItem | OpenaiFunctionCallItem | OpenaiImageCallItem |
            OpenaiOtherItem | OpenaiOutputMessage | OpenaiReasoningItem | OpenaiWebSearchItem | Unset): What the model did.
            Kinds that are not described here keep their fields.
        item_id (str | Unset): The item that it belongs to.
        output_index (int | Unset): Place of that item in the output.
        content_index (int | Unset): Place of the part within the item.
        command_index (int | Unset): Which of the commands, in calls of a shell.
        delta (ResponsesStreamResponseDeltaType1 | str | Unset): What is to be added: text, code, sound in Base64, or
            what a shell printed.
        code (None | str | Unset): The whole code, in calls of the code interpreter.
        command (str | Unset): The command, in calls of a shell.
        output (list[ResponsesStreamResponseOutputItem] | Unset): What the shell printed.
        obfuscation (None | str | Unset): Padding by the vendor; of no meaning.
    """

    type_: str
    sequence_number: int | Unset = UNSET
    response: OpenaiResponse | ResponsesResponse | Unset = UNSET
    item: (
        OpenaiCompactionItem
        | OpenaiCustomCallItem
        | OpenaiFunctionCallItem
        | OpenaiImageCallItem
        | OpenaiOtherItem
        | OpenaiOutputMessage
        | OpenaiReasoningItem
        | OpenaiWebSearchItem
        | Unset
    ) = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    command_index: int | Unset = UNSET
    delta: ResponsesStreamResponseDeltaType1 | str | Unset = UNSET
    code: None | str | Unset = UNSET
    command: str | Unset = UNSET
    output: list[ResponsesStreamResponseOutputItem] | Unset = UNSET
    obfuscation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_compaction_item import OpenaiCompactionItem  # noqa: PLC0415
        from ..models.openai_custom_call_item import OpenaiCustomCallItem  # noqa: PLC0415
        from ..models.openai_function_call_item import OpenaiFunctionCallItem  # noqa: PLC0415
        from ..models.openai_image_call_item import OpenaiImageCallItem  # noqa: PLC0415
        from ..models.openai_output_message import OpenaiOutputMessage  # noqa: PLC0415
        from ..models.openai_reasoning_item import OpenaiReasoningItem  # noqa: PLC0415
        from ..models.openai_response import OpenaiResponse  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415
        from ..models.responses_stream_response_delta_type_1 import (
            ResponsesStreamResponseDeltaType1,  # noqa: PLC0415
        )

        type_ = self.type_

        sequence_number = self.sequence_number

        response: dict[str, Any] | Unset
        if isinstance(self.response, Unset):
            response = UNSET
        elif isinstance(self.response, OpenaiResponse):
            response = self.response.to_dict()
        else:
            response = self.response.to_dict()

        item: dict[str, Any] | Unset
        if isinstance(self.item, Unset):
            item = UNSET
        elif isinstance(self.item, OpenaiOutputMessage):
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

        item_id = self.item_id

        output_index = self.output_index

        content_index = self.content_index

        command_index = self.command_index

        delta: dict[str, Any] | str | Unset
        if isinstance(self.delta, Unset):
            delta = UNSET
        elif isinstance(self.delta, ResponsesStreamResponseDeltaType1):
            delta = self.delta.to_dict()
        else:
            delta = self.delta

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        command = self.command

        output: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = []
            for output_item_data in self.output:
                output_item = output_item_data.to_dict()
                output.append(output_item)

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
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number
        if response is not UNSET:
            field_dict["response"] = response
        if item is not UNSET:
            field_dict["item"] = item
        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        if output_index is not UNSET:
            field_dict["output_index"] = output_index
        if content_index is not UNSET:
            field_dict["content_index"] = content_index
        if command_index is not UNSET:
            field_dict["command_index"] = command_index
        if delta is not UNSET:
            field_dict["delta"] = delta
        if code is not UNSET:
            field_dict["code"] = code
        if command is not UNSET:
            field_dict["command"] = command
        if output is not UNSET:
            field_dict["output"] = output
        if obfuscation is not UNSET:
            field_dict["obfuscation"] = obfuscation

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
        from ..models.openai_response import OpenaiResponse  # noqa: PLC0415
        from ..models.openai_web_search_item import OpenaiWebSearchItem  # noqa: PLC0415
        from ..models.responses_response import ResponsesResponse  # noqa: PLC0415
        from ..models.responses_stream_response_delta_type_1 import (
            ResponsesStreamResponseDeltaType1,  # noqa: PLC0415
        )
        from ..models.responses_stream_response_output_item import (
            ResponsesStreamResponseOutputItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = d.pop("type")

        sequence_number = d.pop("sequence_number", UNSET)

        def _parse_response(data: object) -> OpenaiResponse | ResponsesResponse | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_streamed_response_type_0 = OpenaiResponse.from_dict(data)

                return componentsschemas_openai_streamed_response_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_openai_streamed_response_type_1 = ResponsesResponse.from_dict(data)

            return componentsschemas_openai_streamed_response_type_1

        response = _parse_response(d.pop("response", UNSET))

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
            | Unset
        ):
            if isinstance(data, Unset):
                return data
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

        item = _parse_item(d.pop("item", UNSET))

        item_id = d.pop("item_id", UNSET)

        output_index = d.pop("output_index", UNSET)

        content_index = d.pop("content_index", UNSET)

        command_index = d.pop("command_index", UNSET)

        def _parse_delta(data: object) -> ResponsesStreamResponseDeltaType1 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                delta_type_1 = ResponsesStreamResponseDeltaType1.from_dict(data)

                return delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ResponsesStreamResponseDeltaType1 | str | Unset, data)

        delta = _parse_delta(d.pop("delta", UNSET))

        def _parse_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        code = _parse_code(d.pop("code", UNSET))

        command = d.pop("command", UNSET)

        _output = d.pop("output", UNSET)
        output: list[ResponsesStreamResponseOutputItem] | Unset = UNSET
        if _output is not UNSET:
            output = []
            for output_item_data in _output:
                output_item = ResponsesStreamResponseOutputItem.from_dict(output_item_data)

                output.append(output_item)

        def _parse_obfuscation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        obfuscation = _parse_obfuscation(d.pop("obfuscation", UNSET))

        responses_stream_response = cls(
            type_=type_,
            sequence_number=sequence_number,
            response=response,
            item=item,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            command_index=command_index,
            delta=delta,
            code=code,
            command=command,
            output=output,
            obfuscation=obfuscation,
        )

        responses_stream_response.additional_properties = d
        return responses_stream_response

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
