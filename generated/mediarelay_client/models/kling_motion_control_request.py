from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_motion_control_request_character_orientation_type_0 import (
    KlingMotionControlRequestCharacterOrientationType0,
    check_kling_motion_control_request_character_orientation_type_0,
)
from ..models.kling_motion_control_request_model_name_type_0 import (
    KlingMotionControlRequestModelNameType0,
    check_kling_motion_control_request_model_name_type_0,
)
from ..models.kling_two_modes_type_0 import (
    KlingTwoModesType0,
    check_kling_two_modes_type_0,
)
from ..models.kling_yes_no import KlingYesNo, check_kling_yes_no
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_ref import KlingElementRef
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingMotionControlRequest")


@_attrs_define
class KlingMotionControlRequest:
    """Rules over several fields: element_list needs character_orientation video.

    Attributes:
        image_url (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
            least 300 pixels, ratio between 1:2.5 and 2.5:1.
        video_url (str): Public URL of an MP4 or MOV file.
        character_orientation (KlingMotionControlRequestCharacterOrientationType0 | str): Whose bearing holds: `image`
            takes clips up to 10 seconds, `video` up to 30.
        mode (KlingTwoModesType0 | str): `std` is 720p, `pro` 1080p.
        model_name (KlingMotionControlRequestModelNameType0 | str | Unset): The service takes kling-v2-6 where it is
            left out.
        prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
        keep_original_sound (KlingYesNo | Unset):
        element_list (list[KlingElementRef] | Unset): At most one element; kling-v3. It forces the orientation `video`.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    image_url: str
    video_url: str
    character_orientation: KlingMotionControlRequestCharacterOrientationType0 | str
    mode: KlingTwoModesType0 | str
    model_name: KlingMotionControlRequestModelNameType0 | str | Unset = UNSET
    prompt: str | Unset = UNSET
    keep_original_sound: KlingYesNo | Unset = UNSET
    element_list: list[KlingElementRef] | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_url = self.image_url

        video_url = self.video_url

        character_orientation: str
        if isinstance(self.character_orientation, str):
            character_orientation = self.character_orientation
        else:
            character_orientation = self.character_orientation

        mode: str
        if isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        prompt = self.prompt

        keep_original_sound: str | Unset = UNSET
        if not isinstance(self.keep_original_sound, Unset):
            keep_original_sound = self.keep_original_sound

        element_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.element_list, Unset):
            element_list = []
            for element_list_item_data in self.element_list:
                element_list_item = element_list_item_data.to_dict()
                element_list.append(element_list_item)

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_url": image_url,
                "video_url": video_url,
                "character_orientation": character_orientation,
                "mode": mode,
            }
        )
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if keep_original_sound is not UNSET:
            field_dict["keep_original_sound"] = keep_original_sound
        if element_list is not UNSET:
            field_dict["element_list"] = element_list
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_element_ref import KlingElementRef  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        image_url = d.pop("image_url")

        video_url = d.pop("video_url")

        def _parse_character_orientation(data: object) -> KlingMotionControlRequestCharacterOrientationType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                character_orientation_type_0 = check_kling_motion_control_request_character_orientation_type_0(data)

                return character_orientation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingMotionControlRequestCharacterOrientationType0 | str, data)

        character_orientation = _parse_character_orientation(d.pop("character_orientation"))

        def _parse_mode(data: object) -> KlingTwoModesType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_two_modes_type_0 = check_kling_two_modes_type_0(data)

                return componentsschemas_kling_two_modes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingTwoModesType0 | str, data)

        mode = _parse_mode(d.pop("mode"))

        def _parse_model_name(data: object) -> KlingMotionControlRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_motion_control_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingMotionControlRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        prompt = d.pop("prompt", UNSET)

        _keep_original_sound = d.pop("keep_original_sound", UNSET)
        keep_original_sound: KlingYesNo | Unset
        if isinstance(_keep_original_sound, Unset):
            keep_original_sound = UNSET
        else:
            keep_original_sound = check_kling_yes_no(_keep_original_sound)

        _element_list = d.pop("element_list", UNSET)
        element_list: list[KlingElementRef] | Unset = UNSET
        if _element_list is not UNSET:
            element_list = []
            for element_list_item_data in _element_list:
                element_list_item = KlingElementRef.from_dict(element_list_item_data)

                element_list.append(element_list_item)

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_motion_control_request = cls(
            image_url=image_url,
            video_url=video_url,
            character_orientation=character_orientation,
            mode=mode,
            model_name=model_name,
            prompt=prompt,
            keep_original_sound=keep_original_sound,
            element_list=element_list,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_motion_control_request.additional_properties = d
        return kling_motion_control_request

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
