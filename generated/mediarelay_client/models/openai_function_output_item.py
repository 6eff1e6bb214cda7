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

from ..models.openai_item_status_type_0 import (
    OpenaiItemStatusType0,
    check_openai_item_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_input_file_part import OpenaiInputFilePart
    from ..models.openai_input_image_part import OpenaiInputImagePart
    from ..models.openai_input_text_part import OpenaiInputTextPart
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_output_text_part import OpenaiOutputTextPart
    from ..models.openai_refusal_part import OpenaiRefusalPart


T = TypeVar("T", bound="OpenaiFunctionOutputItem")


@_attrs_define
class OpenaiFunctionOutputItem:
    """The result of a call.

    Attributes:
        type_ (Literal['function_call_output']):
        call_id (str):
        output (list[OpenaiInputFilePart | OpenaiInputImagePart | OpenaiInputTextPart | OpenaiOtherPart |
            OpenaiOutputTextPart | OpenaiRefusalPart] | str):
        id (None | str | Unset):
        status (None | OpenaiItemStatusType0 | str | Unset):
    """

    type_: Literal["function_call_output"]
    call_id: str
    output: (
        list[
            OpenaiInputFilePart
            | OpenaiInputImagePart
            | OpenaiInputTextPart
            | OpenaiOtherPart
            | OpenaiOutputTextPart
            | OpenaiRefusalPart
        ]
        | str
    )
    id: None | str | Unset = UNSET
    status: None | OpenaiItemStatusType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_input_file_part import OpenaiInputFilePart  # noqa: PLC0415
        from ..models.openai_input_image_part import OpenaiInputImagePart  # noqa: PLC0415
        from ..models.openai_input_text_part import OpenaiInputTextPart  # noqa: PLC0415
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        type_ = self.type_

        call_id = self.call_id

        output: list[dict[str, Any]] | str
        if isinstance(self.output, list):
            output = []
            for output_type_1_item_data in self.output:
                output_type_1_item: dict[str, Any]
                if isinstance(output_type_1_item_data, OpenaiInputTextPart):
                    output_type_1_item = output_type_1_item_data.to_dict()
                elif isinstance(output_type_1_item_data, OpenaiInputImagePart):
                    output_type_1_item = output_type_1_item_data.to_dict()
                elif isinstance(output_type_1_item_data, OpenaiInputFilePart):
                    output_type_1_item = output_type_1_item_data.to_dict()
                elif isinstance(output_type_1_item_data, OpenaiOutputTextPart):
                    output_type_1_item = output_type_1_item_data.to_dict()
                elif isinstance(output_type_1_item_data, OpenaiRefusalPart):
                    output_type_1_item = output_type_1_item_data.to_dict()
                else:
                    output_type_1_item = output_type_1_item_data.to_dict()

                output.append(output_type_1_item)

        else:
            output = self.output

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "call_id": call_id,
                "output": output,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_input_file_part import OpenaiInputFilePart  # noqa: PLC0415
        from ..models.openai_input_image_part import OpenaiInputImagePart  # noqa: PLC0415
        from ..models.openai_input_text_part import OpenaiInputTextPart  # noqa: PLC0415
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["function_call_output"], d.pop("type"))
        if type_ != "function_call_output":
            raise ValueError(f"type must match const 'function_call_output', got '{type_}'")

        call_id = d.pop("call_id")

        def _parse_output(
            data: object,
        ) -> (
            list[
                OpenaiInputFilePart
                | OpenaiInputImagePart
                | OpenaiInputTextPart
                | OpenaiOtherPart
                | OpenaiOutputTextPart
                | OpenaiRefusalPart
            ]
            | str
        ):
            try:
                if not isinstance(data, list):
                    raise TypeError()
                output_type_1 = []
                _output_type_1 = data
                for output_type_1_item_data in _output_type_1:

                    def _parse_output_type_1_item(
                        data: object,
                    ) -> (
                        OpenaiInputFilePart
                        | OpenaiInputImagePart
                        | OpenaiInputTextPart
                        | OpenaiOtherPart
                        | OpenaiOutputTextPart
                        | OpenaiRefusalPart
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_part_type_0 = OpenaiInputTextPart.from_dict(data)

                            return componentsschemas_openai_input_part_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_part_type_1 = OpenaiInputImagePart.from_dict(data)

                            return componentsschemas_openai_input_part_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_part_type_2 = OpenaiInputFilePart.from_dict(data)

                            return componentsschemas_openai_input_part_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_part_type_3 = OpenaiOutputTextPart.from_dict(data)

                            return componentsschemas_openai_input_part_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_input_part_type_4 = OpenaiRefusalPart.from_dict(data)

                            return componentsschemas_openai_input_part_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_openai_input_part_type_5 = OpenaiOtherPart.from_dict(data)

                        return componentsschemas_openai_input_part_type_5

                    output_type_1_item = _parse_output_type_1_item(output_type_1_item_data)

                    output_type_1.append(output_type_1_item)

                return output_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    OpenaiInputFilePart
                    | OpenaiInputImagePart
                    | OpenaiInputTextPart
                    | OpenaiOtherPart
                    | OpenaiOutputTextPart
                    | OpenaiRefusalPart
                ]
                | str,
                data,
            )

        output = _parse_output(d.pop("output"))

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_status(data: object) -> None | OpenaiItemStatusType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_item_status_type_0 = check_openai_item_status_type_0(data)

                return componentsschemas_openai_item_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiItemStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        openai_function_output_item = cls(
            type_=type_,
            call_id=call_id,
            output=output,
            id=id,
            status=status,
        )

        openai_function_output_item.additional_properties = d
        return openai_function_output_item

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
