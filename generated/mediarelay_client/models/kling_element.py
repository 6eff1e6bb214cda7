from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_element_status_type_0 import (
    KlingElementStatusType0,
    check_kling_element_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_images_made import KlingElementImagesMade
    from ..models.kling_element_tag import KlingElementTag
    from ..models.kling_element_videos_made import KlingElementVideosMade
    from ..models.kling_voice import KlingVoice


T = TypeVar("T", bound="KlingElement")


@_attrs_define
class KlingElement:
    """
    Attributes:
        element_id (int | str | Unset): A number of 64 bits at the vendor, text on some relays.
        element_name (str | Unset):
        element_description (str | Unset):
        reference_type (str | Unset):
        element_image_list (KlingElementImagesMade | Unset):
        element_video_list (KlingElementVideosMade | Unset):
        element_voice_info (KlingVoice | Unset):
        tag_list (list[KlingElementTag] | None | Unset):
        owned_by (str | Unset):
        status (KlingElementStatusType0 | str | Unset):
    """

    element_id: int | str | Unset = UNSET
    element_name: str | Unset = UNSET
    element_description: str | Unset = UNSET
    reference_type: str | Unset = UNSET
    element_image_list: KlingElementImagesMade | Unset = UNSET
    element_video_list: KlingElementVideosMade | Unset = UNSET
    element_voice_info: KlingVoice | Unset = UNSET
    tag_list: list[KlingElementTag] | None | Unset = UNSET
    owned_by: str | Unset = UNSET
    status: KlingElementStatusType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        element_id: int | str | Unset
        if isinstance(self.element_id, Unset):
            element_id = UNSET
        else:
            element_id = self.element_id

        element_name = self.element_name

        element_description = self.element_description

        reference_type = self.reference_type

        element_image_list: dict[str, Any] | Unset = UNSET
        if not isinstance(self.element_image_list, Unset):
            element_image_list = self.element_image_list.to_dict()

        element_video_list: dict[str, Any] | Unset = UNSET
        if not isinstance(self.element_video_list, Unset):
            element_video_list = self.element_video_list.to_dict()

        element_voice_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.element_voice_info, Unset):
            element_voice_info = self.element_voice_info.to_dict()

        tag_list: list[dict[str, Any]] | None | Unset
        if isinstance(self.tag_list, Unset):
            tag_list = UNSET
        elif isinstance(self.tag_list, list):
            tag_list = []
            for tag_list_type_0_item_data in self.tag_list:
                tag_list_type_0_item = tag_list_type_0_item_data.to_dict()
                tag_list.append(tag_list_type_0_item)

        else:
            tag_list = self.tag_list

        owned_by = self.owned_by

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if element_id is not UNSET:
            field_dict["element_id"] = element_id
        if element_name is not UNSET:
            field_dict["element_name"] = element_name
        if element_description is not UNSET:
            field_dict["element_description"] = element_description
        if reference_type is not UNSET:
            field_dict["reference_type"] = reference_type
        if element_image_list is not UNSET:
            field_dict["element_image_list"] = element_image_list
        if element_video_list is not UNSET:
            field_dict["element_video_list"] = element_video_list
        if element_voice_info is not UNSET:
            field_dict["element_voice_info"] = element_voice_info
        if tag_list is not UNSET:
            field_dict["tag_list"] = tag_list
        if owned_by is not UNSET:
            field_dict["owned_by"] = owned_by
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_element_images_made import KlingElementImagesMade  # noqa: PLC0415
        from ..models.kling_element_tag import KlingElementTag  # noqa: PLC0415
        from ..models.kling_element_videos_made import KlingElementVideosMade  # noqa: PLC0415
        from ..models.kling_voice import KlingVoice  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_element_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        element_id = _parse_element_id(d.pop("element_id", UNSET))

        element_name = d.pop("element_name", UNSET)

        element_description = d.pop("element_description", UNSET)

        reference_type = d.pop("reference_type", UNSET)

        _element_image_list = d.pop("element_image_list", UNSET)
        element_image_list: KlingElementImagesMade | Unset
        if isinstance(_element_image_list, Unset):
            element_image_list = UNSET
        else:
            element_image_list = KlingElementImagesMade.from_dict(_element_image_list)

        _element_video_list = d.pop("element_video_list", UNSET)
        element_video_list: KlingElementVideosMade | Unset
        if isinstance(_element_video_list, Unset):
            element_video_list = UNSET
        else:
            element_video_list = KlingElementVideosMade.from_dict(_element_video_list)

        _element_voice_info = d.pop("element_voice_info", UNSET)
        element_voice_info: KlingVoice | Unset
        if isinstance(_element_voice_info, Unset):
            element_voice_info = UNSET
        else:
            element_voice_info = KlingVoice.from_dict(_element_voice_info)

        def _parse_tag_list(data: object) -> list[KlingElementTag] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tag_list_type_0 = []
                _tag_list_type_0 = data
                for tag_list_type_0_item_data in _tag_list_type_0:
                    tag_list_type_0_item = KlingElementTag.from_dict(tag_list_type_0_item_data)

                    tag_list_type_0.append(tag_list_type_0_item)

                return tag_list_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingElementTag] | None | Unset, data)

        tag_list = _parse_tag_list(d.pop("tag_list", UNSET))

        owned_by = d.pop("owned_by", UNSET)

        def _parse_status(data: object) -> KlingElementStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_kling_element_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingElementStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        kling_element = cls(
            element_id=element_id,
            element_name=element_name,
            element_description=element_description,
            reference_type=reference_type,
            element_image_list=element_image_list,
            element_video_list=element_video_list,
            element_voice_info=element_voice_info,
            tag_list=tag_list,
            owned_by=owned_by,
            status=status,
        )

        kling_element.additional_properties = d
        return kling_element

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
