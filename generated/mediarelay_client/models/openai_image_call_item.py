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

from ..models.openai_image_call_item_status_type_0 import (
    OpenaiImageCallItemStatusType0,
    check_openai_image_call_item_status_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiImageCallItem")


@_attrs_define
class OpenaiImageCallItem:
    """A picture that the model made.

    Attributes:
        type_ (Literal['image_generation_call']):
        result (None | str): The picture in Base64.
        id (str | Unset):
        status (OpenaiImageCallItemStatusType0 | str | Unset):
    """

    type_: Literal["image_generation_call"]
    result: None | str
    id: str | Unset = UNSET
    status: OpenaiImageCallItemStatusType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        result: None | str
        result = self.result

        id = self.id

        status: str | Unset
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
                "result": result,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["image_generation_call"], d.pop("type"))
        if type_ != "image_generation_call":
            raise ValueError(f"type must match const 'image_generation_call', got '{type_}'")

        def _parse_result(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        result = _parse_result(d.pop("result"))

        id = d.pop("id", UNSET)

        def _parse_status(data: object) -> OpenaiImageCallItemStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_openai_image_call_item_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageCallItemStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        openai_image_call_item = cls(
            type_=type_,
            result=result,
            id=id,
            status=status,
        )

        openai_image_call_item.additional_properties = d
        return openai_image_call_item

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
