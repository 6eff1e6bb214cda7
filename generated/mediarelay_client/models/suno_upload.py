from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="SunoUpload")


@_attrs_define
class SunoUpload:
    """
    Attributes:
        id (str):
        url (str | Unset):
        fields (FreeForm | Unset): Whatever the gateway puts there.
        is_file_uploaded (bool | Unset):
        status (str | Unset):
        error_message (None | str | Unset):
        s3_id (None | str | Unset):
        title (None | str | Unset):
        image_url (None | str | Unset):
    """

    id: str
    url: str | Unset = UNSET
    fields: FreeForm | Unset = UNSET
    is_file_uploaded: bool | Unset = UNSET
    status: str | Unset = UNSET
    error_message: None | str | Unset = UNSET
    s3_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    image_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = self.fields.to_dict()

        is_file_uploaded = self.is_file_uploaded

        status = self.status

        error_message: None | str | Unset
        if isinstance(self.error_message, Unset):
            error_message = UNSET
        else:
            error_message = self.error_message

        s3_id: None | str | Unset
        if isinstance(self.s3_id, Unset):
            s3_id = UNSET
        else:
            s3_id = self.s3_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if fields is not UNSET:
            field_dict["fields"] = fields
        if is_file_uploaded is not UNSET:
            field_dict["is_file_uploaded"] = is_file_uploaded
        if status is not UNSET:
            field_dict["status"] = status
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if s3_id is not UNSET:
            field_dict["s3_id"] = s3_id
        if title is not UNSET:
            field_dict["title"] = title
        if image_url is not UNSET:
            field_dict["image_url"] = image_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url", UNSET)

        _fields = d.pop("fields", UNSET)
        fields: FreeForm | Unset
        if isinstance(_fields, Unset):
            fields = UNSET
        else:
            fields = FreeForm.from_dict(_fields)

        is_file_uploaded = d.pop("is_file_uploaded", UNSET)

        status = d.pop("status", UNSET)

        def _parse_error_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error_message = _parse_error_message(d.pop("error_message", UNSET))

        def _parse_s3_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        s3_id = _parse_s3_id(d.pop("s3_id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("image_url", UNSET))

        suno_upload = cls(
            id=id,
            url=url,
            fields=fields,
            is_file_uploaded=is_file_uploaded,
            status=status,
            error_message=error_message,
            s3_id=s3_id,
            title=title,
            image_url=image_url,
        )

        suno_upload.additional_properties = d
        return suno_upload

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
