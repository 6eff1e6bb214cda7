from __future__ import annotations

from collections.abc import Mapping
from typing import (
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

T = TypeVar("T", bound="OpenaiFunctionCallItem")


@_attrs_define
class OpenaiFunctionCallItem:
    """A call that the model requests.

    Attributes:
        type_ (Literal['function_call']):
        call_id (str): By which the result names the call.
        name (str):
        arguments (str): JSON, as the model wrote it: it may be broken.
        id (None | str | Unset):
        namespace (str | Unset):
        status (None | OpenaiItemStatusType0 | str | Unset):
    """

    type_: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    id: None | str | Unset = UNSET
    namespace: str | Unset = UNSET
    status: None | OpenaiItemStatusType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        call_id = self.call_id

        name = self.name

        arguments = self.arguments

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        namespace = self.namespace

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
                "name": name,
                "arguments": arguments,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["function_call"], d.pop("type"))
        if type_ != "function_call":
            raise ValueError(f"type must match const 'function_call', got '{type_}'")

        call_id = d.pop("call_id")

        name = d.pop("name")

        arguments = d.pop("arguments")

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        namespace = d.pop("namespace", UNSET)

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

        openai_function_call_item = cls(
            type_=type_,
            call_id=call_id,
            name=name,
            arguments=arguments,
            id=id,
            namespace=namespace,
            status=status,
        )

        openai_function_call_item.additional_properties = d
        return openai_function_call_item

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
