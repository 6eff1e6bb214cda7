from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_multi_image_2_video_request_model_name_type_0 import (
    KlingMultiImage2VideoRequestModelNameType0,
    check_kling_multi_image_2_video_request_model_name_type_0,
)
from ..models.kling_short_clip_seconds_type_0 import (
    KlingShortClipSecondsType0,
    check_kling_short_clip_seconds_type_0,
)
from ..models.kling_two_modes_type_0 import (
    KlingTwoModesType0,
    check_kling_two_modes_type_0,
)
from ..models.kling_video_ratio_type_0 import (
    KlingVideoRatioType0,
    check_kling_video_ratio_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_image_item import KlingImageItem
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingMultiImage2VideoRequest")


@_attrs_define
class KlingMultiImage2VideoRequest:
    """
    Attributes:
        image_list (list[KlingImageItem]): One to four reference pictures.
        model_name (KlingMultiImage2VideoRequestModelNameType0 | str | Unset):
        prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
        negative_prompt (str | Unset): What to keep out, at most 2500 characters.
        mode (KlingTwoModesType0 | str | Unset): `std` is 720p, `pro` 1080p.
        duration (KlingShortClipSecondsType0 | str | Unset): Length of the clip in seconds, as text.
        aspect_ratio (KlingVideoRatioType0 | str | Unset): Width to height.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    image_list: list[KlingImageItem]
    model_name: KlingMultiImage2VideoRequestModelNameType0 | str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    mode: KlingTwoModesType0 | str | Unset = UNSET
    duration: KlingShortClipSecondsType0 | str | Unset = UNSET
    aspect_ratio: KlingVideoRatioType0 | str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_list = []
        for image_list_item_data in self.image_list:
            image_list_item = image_list_item_data.to_dict()
            image_list.append(image_list_item)

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        prompt = self.prompt

        negative_prompt = self.negative_prompt

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        duration: str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, str):
            duration = self.duration
        else:
            duration = self.duration

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_list": image_list,
            }
        )
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if mode is not UNSET:
            field_dict["mode"] = mode
        if duration is not UNSET:
            field_dict["duration"] = duration
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_image_item import KlingImageItem  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        image_list = []
        _image_list = d.pop("image_list")
        for image_list_item_data in _image_list:
            image_list_item = KlingImageItem.from_dict(image_list_item_data)

            image_list.append(image_list_item)

        def _parse_model_name(data: object) -> KlingMultiImage2VideoRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_multi_image_2_video_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingMultiImage2VideoRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        prompt = d.pop("prompt", UNSET)

        negative_prompt = d.pop("negative_prompt", UNSET)

        def _parse_mode(data: object) -> KlingTwoModesType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_two_modes_type_0 = check_kling_two_modes_type_0(data)

                return componentsschemas_kling_two_modes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingTwoModesType0 | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        def _parse_duration(data: object) -> KlingShortClipSecondsType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_short_clip_seconds_type_0 = check_kling_short_clip_seconds_type_0(data)

                return componentsschemas_kling_short_clip_seconds_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingShortClipSecondsType0 | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        def _parse_aspect_ratio(data: object) -> KlingVideoRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_video_ratio_type_0 = check_kling_video_ratio_type_0(data)

                return componentsschemas_kling_video_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingVideoRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_multi_image_2_video_request = cls(
            image_list=image_list,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            mode=mode,
            duration=duration,
            aspect_ratio=aspect_ratio,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_multi_image_2_video_request.additional_properties = d
        return kling_multi_image_2_video_request

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
