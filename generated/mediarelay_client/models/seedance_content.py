from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.seedance_content_role_type_0 import (
    SeedanceContentRoleType0,
    check_seedance_content_role_type_0,
)
from ..models.seedance_content_type_type_0 import (
    SeedanceContentTypeType0,
    check_seedance_content_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.seedance_image import SeedanceImage


T = TypeVar("T", bound="SeedanceContent")


@_attrs_define
class SeedanceContent:
    """
    Attributes:
        type_ (SeedanceContentTypeType0 | str):
        text (str | Unset):
        image_url (SeedanceImage | Unset):
        video_url (FreeForm | Unset): Whatever the gateway puts there.
        audio_url (FreeForm | Unset): Whatever the gateway puts there.
        role (SeedanceContentRoleType0 | str | Unset):
    """

    type_: SeedanceContentTypeType0 | str
    text: str | Unset = UNSET
    image_url: SeedanceImage | Unset = UNSET
    video_url: FreeForm | Unset = UNSET
    audio_url: FreeForm | Unset = UNSET
    role: SeedanceContentRoleType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        text = self.text

        image_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_url, Unset):
            image_url = self.image_url.to_dict()

        video_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.video_url, Unset):
            video_url = self.video_url.to_dict()

        audio_url: dict[str, Any] | Unset = UNSET
        if not isinstance(self.audio_url, Unset):
            audio_url = self.audio_url.to_dict()

        role: str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        elif isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if audio_url is not UNSET:
            field_dict["audio_url"] = audio_url
        if role is not UNSET:
            field_dict["role"] = role

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.seedance_image import SeedanceImage  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> SeedanceContentTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_seedance_content_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceContentTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        text = d.pop("text", UNSET)

        _image_url = d.pop("image_url", UNSET)
        image_url: SeedanceImage | Unset
        if isinstance(_image_url, Unset):
            image_url = UNSET
        else:
            image_url = SeedanceImage.from_dict(_image_url)

        _video_url = d.pop("video_url", UNSET)
        video_url: FreeForm | Unset
        if isinstance(_video_url, Unset):
            video_url = UNSET
        else:
            video_url = FreeForm.from_dict(_video_url)

        _audio_url = d.pop("audio_url", UNSET)
        audio_url: FreeForm | Unset
        if isinstance(_audio_url, Unset):
            audio_url = UNSET
        else:
            audio_url = FreeForm.from_dict(_audio_url)

        def _parse_role(data: object) -> SeedanceContentRoleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_seedance_content_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceContentRoleType0 | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        seedance_content = cls(
            type_=type_,
            text=text,
            image_url=image_url,
            video_url=video_url,
            audio_url=audio_url,
            role=role,
        )

        seedance_content.additional_properties = d
        return seedance_content

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
