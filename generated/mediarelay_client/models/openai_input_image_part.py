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

from ..models.openai_input_image_part_detail_type_0 import (
    OpenaiInputImagePartDetailType0,
    check_openai_input_image_part_detail_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiInputImagePart")


@_attrs_define
class OpenaiInputImagePart:
    """
    Attributes:
        type_ (Literal['input_image']):
        image_url (None | str | Unset): Link to the picture, or the picture as a data URI.
        file_id (None | str | Unset): Id of an uploaded file, where the gateway has any.
        detail (OpenaiInputImagePartDetailType0 | str | Unset): How closely the model looks; `auto` where absent.
    """

    type_: Literal["input_image"]
    image_url: None | str | Unset = UNSET
    file_id: None | str | Unset = UNSET
    detail: OpenaiInputImagePartDetailType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        file_id: None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        else:
            file_id = self.file_id

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
                "type": type_,
            }
        )
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["input_image"], d.pop("type"))
        if type_ != "input_image":
            raise ValueError(f"type must match const 'input_image', got '{type_}'")

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("image_url", UNSET))

        def _parse_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        file_id = _parse_file_id(d.pop("file_id", UNSET))

        def _parse_detail(data: object) -> OpenaiInputImagePartDetailType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                detail_type_0 = check_openai_input_image_part_detail_type_0(data)

                return detail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiInputImagePartDetailType0 | str | Unset, data)

        detail = _parse_detail(d.pop("detail", UNSET))

        openai_input_image_part = cls(
            type_=type_,
            image_url=image_url,
            file_id=file_id,
            detail=detail,
        )

        openai_input_image_part.additional_properties = d
        return openai_input_image_part

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
