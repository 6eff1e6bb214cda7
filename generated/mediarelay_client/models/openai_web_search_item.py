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

from ..models.openai_web_search_item_status_type_0 import (
    OpenaiWebSearchItemStatusType0,
    check_openai_web_search_item_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_web_search_item_action import OpenaiWebSearchItemAction


T = TypeVar("T", bound="OpenaiWebSearchItem")


@_attrs_define
class OpenaiWebSearchItem:
    """
    Attributes:
        type_ (Literal['web_search_call']):
        id (str | Unset):
        status (OpenaiWebSearchItemStatusType0 | str | Unset):
        action (OpenaiWebSearchItemAction | Unset): What it did: `search`, `open_page` or `find_in_page`.
    """

    type_: Literal["web_search_call"]
    id: str | Unset = UNSET
    status: OpenaiWebSearchItemStatusType0 | str | Unset = UNSET
    action: OpenaiWebSearchItemAction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        action: dict[str, Any] | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_web_search_item_action import OpenaiWebSearchItemAction  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["web_search_call"], d.pop("type"))
        if type_ != "web_search_call":
            raise ValueError(f"type must match const 'web_search_call', got '{type_}'")

        id = d.pop("id", UNSET)

        def _parse_status(data: object) -> OpenaiWebSearchItemStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_openai_web_search_item_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiWebSearchItemStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        _action = d.pop("action", UNSET)
        action: OpenaiWebSearchItemAction | Unset
        if isinstance(_action, Unset):
            action = UNSET
        else:
            action = OpenaiWebSearchItemAction.from_dict(_action)

        openai_web_search_item = cls(
            type_=type_,
            id=id,
            status=status,
            action=action,
        )

        openai_web_search_item.additional_properties = d
        return openai_web_search_item

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
