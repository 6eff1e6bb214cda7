from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_image_url_detail_type_0 import (
    OpenaiImageUrlDetailType0,
    check_openai_image_url_detail_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiImageUrl")


@_attrs_define
class OpenaiImageUrl:
    """
    Attributes:
        url (str): Link to the picture, or the picture as a data URI.
        detail (OpenaiImageUrlDetailType0 | str | Unset): How closely the model looks; `auto` where absent.
    """

    url: str
    detail: OpenaiImageUrlDetailType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        detail: str | Unset
        if isinstance(self.detail, Unset):
            detail = UNSET
        elif isinstance(self.detail, str):
            detail = self.detail
        else:
            detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url": url,
            }
        )
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        def _parse_detail(data: object) -> OpenaiImageUrlDetailType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                detail_type_0 = check_openai_image_url_detail_type_0(data)

                return detail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageUrlDetailType0 | str | Unset, data)

        detail = _parse_detail(d.pop("detail", UNSET))

        openai_image_url = cls(
            url=url,
            detail=detail,
        )

        openai_image_url.additional_properties = d
        return openai_image_url

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
