from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_image_message_role_type_0 import (
    OpenaiImageMessageRoleType0,
    check_openai_image_message_role_type_0,
)

if TYPE_CHECKING:
    from ..models.openai_image_content import OpenaiImageContent


T = TypeVar("T", bound="OpenaiImageMessage")


@_attrs_define
class OpenaiImageMessage:
    """
    Attributes:
        role (OpenaiImageMessageRoleType0 | str):
        content (list[OpenaiImageContent]):
    """

    role: OpenaiImageMessageRoleType0 | str
    content: list[OpenaiImageContent]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role: str
        if isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        content = []
        for content_item_data in self.content:
            content_item = content_item_data.to_dict()
            content.append(content_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_image_content import OpenaiImageContent  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_role(data: object) -> OpenaiImageMessageRoleType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_openai_image_message_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageMessageRoleType0 | str, data)

        role = _parse_role(d.pop("role"))

        content = []
        _content = d.pop("content")
        for content_item_data in _content:
            content_item = OpenaiImageContent.from_dict(content_item_data)

            content.append(content_item)

        openai_image_message = cls(
            role=role,
            content=content,
        )

        openai_image_message.additional_properties = d
        return openai_image_message

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
