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
from ..models.openai_phase_type_0 import OpenaiPhaseType0, check_openai_phase_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_output_text_part import OpenaiOutputTextPart
    from ..models.openai_reasoning_part import OpenaiReasoningPart
    from ..models.openai_refusal_part import OpenaiRefusalPart


T = TypeVar("T", bound="OpenaiOutputMessage")


@_attrs_define
class OpenaiOutputMessage:
    """
    Attributes:
        type_ (Literal['message']):
        content (list[OpenaiOtherPart | OpenaiOutputTextPart | OpenaiReasoningPart | OpenaiRefusalPart]):
        id (str | Unset):
        status (None | OpenaiItemStatusType0 | str | Unset):
        role (str | Unset): Mostly `assistant`; in a shortened conversation any.
        phase (None | OpenaiPhaseType0 | str | Unset): Whether the model says it on the way or at the end.
    """

    type_: Literal["message"]
    content: list[OpenaiOtherPart | OpenaiOutputTextPart | OpenaiReasoningPart | OpenaiRefusalPart]
    id: str | Unset = UNSET
    status: None | OpenaiItemStatusType0 | str | Unset = UNSET
    role: str | Unset = UNSET
    phase: None | OpenaiPhaseType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_reasoning_part import OpenaiReasoningPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        type_ = self.type_

        content = []
        for content_item_data in self.content:
            content_item: dict[str, Any]
            if isinstance(content_item_data, OpenaiOutputTextPart):
                content_item = content_item_data.to_dict()
            elif isinstance(content_item_data, OpenaiRefusalPart):
                content_item = content_item_data.to_dict()
            elif isinstance(content_item_data, OpenaiReasoningPart):
                content_item = content_item_data.to_dict()
            else:
                content_item = content_item_data.to_dict()

            content.append(content_item)

        id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        role = self.role

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
                "type": type_,
                "content": content,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if role is not UNSET:
            field_dict["role"] = role
        if phase is not UNSET:
            field_dict["phase"] = phase

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_output_text_part import OpenaiOutputTextPart  # noqa: PLC0415
        from ..models.openai_reasoning_part import OpenaiReasoningPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["message"], d.pop("type"))
        if type_ != "message":
            raise ValueError(f"type must match const 'message', got '{type_}'")

        content = []
        _content = d.pop("content")
        for content_item_data in _content:

            def _parse_content_item(
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

            content_item = _parse_content_item(content_item_data)

            content.append(content_item)

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

        role = d.pop("role", UNSET)

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

        openai_output_message = cls(
            type_=type_,
            content=content,
            id=id,
            status=status,
            role=role,
            phase=phase,
        )

        openai_output_message.additional_properties = d
        return openai_output_message

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
