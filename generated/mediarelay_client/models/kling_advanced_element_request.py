from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_advanced_element_request_reference_type_type_0 import (
    KlingAdvancedElementRequestReferenceTypeType0,
    check_kling_advanced_element_request_reference_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_images import KlingElementImages
    from ..models.kling_element_tag import KlingElementTag
    from ..models.kling_element_videos import KlingElementVideos


T = TypeVar("T", bound="KlingAdvancedElementRequest")


@_attrs_define
class KlingAdvancedElementRequest:
    """Rules over several fields: image_refer needs element_image_list; video_refer needs element_video_list.

    Attributes:
        element_name (str):
        element_description (str):
        reference_type (KlingAdvancedElementRequestReferenceTypeType0 | str):
        element_image_list (KlingElementImages | Unset):
        element_video_list (KlingElementVideos | Unset):
        element_voice_id (int | str | Unset): A number of 64 bits at the vendor, text on some relays.
        tag_list (list[KlingElementTag] | Unset):
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    element_name: str
    element_description: str
    reference_type: KlingAdvancedElementRequestReferenceTypeType0 | str
    element_image_list: KlingElementImages | Unset = UNSET
    element_video_list: KlingElementVideos | Unset = UNSET
    element_voice_id: int | str | Unset = UNSET
    tag_list: list[KlingElementTag] | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        element_name = self.element_name

        element_description = self.element_description

        reference_type: str
        if isinstance(self.reference_type, str):
            reference_type = self.reference_type
        else:
            reference_type = self.reference_type

        element_image_list: dict[str, Any] | Unset = UNSET
        if not isinstance(self.element_image_list, Unset):
            element_image_list = self.element_image_list.to_dict()

        element_video_list: dict[str, Any] | Unset = UNSET
        if not isinstance(self.element_video_list, Unset):
            element_video_list = self.element_video_list.to_dict()

        element_voice_id: int | str | Unset
        if isinstance(self.element_voice_id, Unset):
            element_voice_id = UNSET
        else:
            element_voice_id = self.element_voice_id

        tag_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tag_list, Unset):
            tag_list = []
            for tag_list_item_data in self.tag_list:
                tag_list_item = tag_list_item_data.to_dict()
                tag_list.append(tag_list_item)

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "element_name": element_name,
                "element_description": element_description,
                "reference_type": reference_type,
            }
        )
        if element_image_list is not UNSET:
            field_dict["element_image_list"] = element_image_list
        if element_video_list is not UNSET:
            field_dict["element_video_list"] = element_video_list
        if element_voice_id is not UNSET:
            field_dict["element_voice_id"] = element_voice_id
        if tag_list is not UNSET:
            field_dict["tag_list"] = tag_list
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_element_images import KlingElementImages  # noqa: PLC0415
        from ..models.kling_element_tag import KlingElementTag  # noqa: PLC0415
        from ..models.kling_element_videos import KlingElementVideos  # noqa: PLC0415

        d = dict(src_dict)
        element_name = d.pop("element_name")

        element_description = d.pop("element_description")

        def _parse_reference_type(data: object) -> KlingAdvancedElementRequestReferenceTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_type_type_0 = check_kling_advanced_element_request_reference_type_type_0(data)

                return reference_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingAdvancedElementRequestReferenceTypeType0 | str, data)

        reference_type = _parse_reference_type(d.pop("reference_type"))

        _element_image_list = d.pop("element_image_list", UNSET)
        element_image_list: KlingElementImages | Unset
        if isinstance(_element_image_list, Unset):
            element_image_list = UNSET
        else:
            element_image_list = KlingElementImages.from_dict(_element_image_list)

        _element_video_list = d.pop("element_video_list", UNSET)
        element_video_list: KlingElementVideos | Unset
        if isinstance(_element_video_list, Unset):
            element_video_list = UNSET
        else:
            element_video_list = KlingElementVideos.from_dict(_element_video_list)

        def _parse_element_voice_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        element_voice_id = _parse_element_voice_id(d.pop("element_voice_id", UNSET))

        _tag_list = d.pop("tag_list", UNSET)
        tag_list: list[KlingElementTag] | Unset = UNSET
        if _tag_list is not UNSET:
            tag_list = []
            for tag_list_item_data in _tag_list:
                tag_list_item = KlingElementTag.from_dict(tag_list_item_data)

                tag_list.append(tag_list_item)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_advanced_element_request = cls(
            element_name=element_name,
            element_description=element_description,
            reference_type=reference_type,
            element_image_list=element_image_list,
            element_video_list=element_video_list,
            element_voice_id=element_voice_id,
            tag_list=tag_list,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_advanced_element_request.additional_properties = d
        return kling_advanced_element_request

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
