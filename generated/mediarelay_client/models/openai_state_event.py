from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_state_event_type import (
    OpenaiStateEventType,
    check_openai_state_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_response import OpenaiResponse
    from ..models.responses_response import ResponsesResponse


T = TypeVar("T", bound="OpenaiStateEvent")


@_attrs_define
class OpenaiStateEvent:
    """The response as it stands; at the end all of it, with the tokens.

    Attributes:
        type_ (OpenaiStateEventType):
        response (OpenaiResponse | ResponsesResponse):
        sequence_number (int | Unset): Its place in the stream, from 0.
    """

    type_: OpenaiStateEventType
    response: OpenaiResponse | ResponsesResponse
    sequence_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_response import OpenaiResponse  # noqa: PLC0415

        type_: str = self.type_

        response: dict[str, Any]
        if isinstance(self.response, OpenaiResponse):
            response = self.response.to_dict()
        else:
            response = self.response.to_dict()

        sequence_number = self.sequence_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "response": response,
            }
        )
        if sequence_number is not UNSET:
            field_dict["sequence_number"] = sequence_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_response import OpenaiResponse  # noqa: PLC0415
        from ..models.responses_response import ResponsesResponse  # noqa: PLC0415

        d = dict(src_dict)
        type_ = check_openai_state_event_type(d.pop("type"))

        def _parse_response(data: object) -> OpenaiResponse | ResponsesResponse:
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

        response = _parse_response(d.pop("response"))

        sequence_number = d.pop("sequence_number", UNSET)

        openai_state_event = cls(
            type_=type_,
            response=response,
            sequence_number=sequence_number,
        )

        openai_state_event.additional_properties = d
        return openai_state_event

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
