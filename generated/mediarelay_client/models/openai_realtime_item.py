from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_item_role_type_0 import (
    OpenaiRealtimeItemRoleType0,
    check_openai_realtime_item_role_type_0,
)
from ..models.openai_realtime_item_type_type_0 import (
    OpenaiRealtimeItemTypeType0,
    check_openai_realtime_item_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_content import OpenaiRealtimeContent


T = TypeVar("T", bound="OpenaiRealtimeItem")


@_attrs_define
class OpenaiRealtimeItem:
    """A turn, a call or its result. Items of other types keep their fields.

    Attributes:
        type_ (OpenaiRealtimeItemTypeType0 | str):
        id (None | str | Unset):
        object_ (str | Unset): From the server.
        status (str | Unset): From the server: in_progress, completed or incomplete.
        role (OpenaiRealtimeItemRoleType0 | str | Unset): For `message`.
        content (list[OpenaiRealtimeContent] | Unset): For `message`.
        call_id (str | Unset): For `function_call` and `function_call_output`.
        name (str | Unset): For `function_call`.
        arguments (str | Unset): For `function_call`: JSON, as the model wrote it.
        output (None | str | Unset): For `function_call_output`.
    """

    type_: OpenaiRealtimeItemTypeType0 | str
    id: None | str | Unset = UNSET
    object_: str | Unset = UNSET
    status: str | Unset = UNSET
    role: OpenaiRealtimeItemRoleType0 | str | Unset = UNSET
    content: list[OpenaiRealtimeContent] | Unset = UNSET
    call_id: str | Unset = UNSET
    name: str | Unset = UNSET
    arguments: str | Unset = UNSET
    output: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        object_ = self.object_

        status = self.status

        role: str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        elif isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        content: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = []
            for content_item_data in self.content:
                content_item = content_item_data.to_dict()
                content.append(content_item)

        call_id = self.call_id

        name = self.name

        arguments = self.arguments

        output: None | str | Unset
        if isinstance(self.output, Unset):
            output = UNSET
        else:
            output = self.output

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if object_ is not UNSET:
            field_dict["object"] = object_
        if status is not UNSET:
            field_dict["status"] = status
        if role is not UNSET:
            field_dict["role"] = role
        if content is not UNSET:
            field_dict["content"] = content
        if call_id is not UNSET:
            field_dict["call_id"] = call_id
        if name is not UNSET:
            field_dict["name"] = name
        if arguments is not UNSET:
            field_dict["arguments"] = arguments
        if output is not UNSET:
            field_dict["output"] = output

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_content import OpenaiRealtimeContent  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiRealtimeItemTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_realtime_item_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeItemTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        object_ = d.pop("object", UNSET)

        status = d.pop("status", UNSET)

        def _parse_role(data: object) -> OpenaiRealtimeItemRoleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_openai_realtime_item_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeItemRoleType0 | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        _content = d.pop("content", UNSET)
        content: list[OpenaiRealtimeContent] | Unset = UNSET
        if _content is not UNSET:
            content = []
            for content_item_data in _content:
                content_item = OpenaiRealtimeContent.from_dict(content_item_data)

                content.append(content_item)

        call_id = d.pop("call_id", UNSET)

        name = d.pop("name", UNSET)

        arguments = d.pop("arguments", UNSET)

        def _parse_output(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        output = _parse_output(d.pop("output", UNSET))

        openai_realtime_item = cls(
            type_=type_,
            id=id,
            object_=object_,
            status=status,
            role=role,
            content=content,
            call_id=call_id,
            name=name,
            arguments=arguments,
            output=output,
        )

        openai_realtime_item.additional_properties = d
        return openai_realtime_item

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
