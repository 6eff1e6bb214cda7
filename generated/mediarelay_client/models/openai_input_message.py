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

from ..models.openai_input_message_role_type_0 import (
    OpenaiInputMessageRoleType0,
    check_openai_input_message_role_type_0,
)
from ..models.openai_item_status_type_0 import (
    OpenaiItemStatusType0,
    check_openai_item_status_type_0,
)
from ..models.openai_phase_type_0 import OpenaiPhaseType0, check_openai_phase_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_input_file_part import OpenaiInputFilePart
    from ..models.openai_input_image_part import OpenaiInputImagePart
    from ..models.openai_input_text_part import OpenaiInputTextPart
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_output_text_part import OpenaiOutputTextPart
    from ..models.openai_refusal_part import OpenaiRefusalPart


T = TypeVar("T", bound="OpenaiInputMessage")


@_attrs_define
class OpenaiInputMessage:
    """
    Attributes:
        role (OpenaiInputMessageRoleType0 | str):
        content (list[OpenaiInputFilePart | OpenaiInputImagePart | OpenaiInputTextPart | OpenaiOtherPart |
            OpenaiOutputTextPart | OpenaiRefusalPart] | str):
        type_ (Literal['message'] | Unset):
        id (str | Unset): For a message that the model sent.
        status (None | OpenaiItemStatusType0 | str | Unset):
        phase (None | OpenaiPhaseType0 | str | Unset): Whether the model says it on the way or at the end.
    """

    role: OpenaiInputMessageRoleType0 | str
    content: (
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
    type_: Literal["message"] | Unset = UNSET
    id: str | Unset = UNSET
    status: None | OpenaiItemStatusType0 | str | Unset = UNSET
    phase: None | OpenaiPhaseType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_input_file_part import OpenaiInputFilePart  # noqa: PLC0415
        from ..models.openai_input_image_part import OpenaiInputImagePart  # noqa: PLC0415
        from ..models.openai_input_text_part import OpenaiInputTextPart  # noqa: PLC0415
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        role: str
        if isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        content: list[dict[str, Any]] | str
        if isinstance(self.content, list):
            content = []
            for content_type_1_item_data in self.content:
                content_type_1_item: dict[str, Any]
                if isinstance(content_type_1_item_data, OpenaiInputTextPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiInputImagePart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiInputFilePart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiOutputTextPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiRefusalPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                else:
                    content_type_1_item = content_type_1_item_data.to_dict()

                content.append(content_type_1_item)

        else:
            content = self.content

        type_ = self.type_

        id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        phase: None | str | Unset
        if isinstance(self.phase, Unset):
            phase = UNSET
        elif isinstance(self.phase, str):
            phase = self.phase
        else:
            phase = self.phase

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if phase is not UNSET:
            field_dict["phase"] = phase

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

        def _parse_role(data: object) -> OpenaiInputMessageRoleType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_openai_input_message_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiInputMessageRoleType0 | str, data)

        role = _parse_role(d.pop("role"))

        def _parse_content(
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
                content_type_1 = []
                _content_type_1 = data
                for content_type_1_item_data in _content_type_1:

                    def _parse_content_type_1_item(
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

                    content_type_1_item = _parse_content_type_1_item(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
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

        content = _parse_content(d.pop("content"))

        type_ = cast(Literal["message"] | Unset, d.pop("type", UNSET))
        if type_ != "message" and not isinstance(type_, Unset):
            raise ValueError(f"type must match const 'message', got '{type_}'")

        id = d.pop("id", UNSET)

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

        def _parse_phase(data: object) -> None | OpenaiPhaseType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_phase_type_0 = check_openai_phase_type_0(data)

                return componentsschemas_openai_phase_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiPhaseType0 | str | Unset, data)

        phase = _parse_phase(d.pop("phase", UNSET))

        openai_input_message = cls(
            role=role,
            content=content,
            type_=type_,
            id=id,
            status=status,
            phase=phase,
        )

        openai_input_message.additional_properties = d
        return openai_input_message

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
