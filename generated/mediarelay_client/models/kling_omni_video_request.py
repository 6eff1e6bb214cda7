from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_mode_type_0 import KlingModeType0, check_kling_mode_type_0
from ..models.kling_omni_video_request_model_name_type_0 import (
    KlingOmniVideoRequestModelNameType0,
    check_kling_omni_video_request_model_name_type_0,
)
from ..models.kling_on_off import KlingOnOff, check_kling_on_off
from ..models.kling_shot_type_type_0 import (
    KlingShotTypeType0,
    check_kling_shot_type_type_0,
)
from ..models.kling_video_ratio_type_0 import (
    KlingVideoRatioType0,
    check_kling_video_ratio_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_ref import KlingElementRef
    from ..models.kling_omni_image import KlingOmniImage
    from ..models.kling_omni_video import KlingOmniVideo
    from ..models.kling_shot import KlingShot
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingOmniVideoRequest")


@_attrs_define
class KlingOmniVideoRequest:
    """Rules over several fields: prompt is needed unless multi_shot is on with shot_type customize; multi_shot needs
    shot_type, and customize needs multi_prompt; the durations in multi_prompt add up to duration; image_list and
    element_list hold seven at most together; beside a video, image_list and element_list hold four at most together; an
    end_frame needs a first_frame; a base video excludes first and end frames; sound must be off beside a video;
    aspect_ratio is needed unless a first_frame or a base video sets it; beside a first_frame, element_list holds three
    at most; kling-video-o1 takes no end_frame with more than two images.

        Attributes:
            model_name (KlingOmniVideoRequestModelNameType0 | str | Unset): The service takes kling-video-o1 where it is
                left out.
            prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
            multi_shot (bool | Unset): Several shots in one clip; kling-v3-omni only.
            shot_type (KlingShotTypeType0 | str | Unset): `customize` takes `multi_prompt`, `intelligence` cuts by itself.
                Relays list only `customize`.
            multi_prompt (list[KlingShot] | Unset): One to six shots whose seconds add up to `duration`.
            image_list (list[KlingOmniImage] | Unset): Frames and references. With elements, seven in all, four beside a
                clip.
            element_list (list[KlingElementRef] | Unset):
            video_list (list[KlingOmniVideo] | Unset):
            sound (KlingOnOff | Unset): Whether sound is made with the picture; kling-v2-6 and later.
            mode (KlingModeType0 | str | Unset): `std` is 720p, `pro` 1080p; `4k` only with kling-v3 and kling-v3-omni.
            aspect_ratio (KlingVideoRatioType0 | str | Unset): Width to height.
            duration (str | Unset): Length of the clip in seconds, as text. `5` or `10` for models up to kling-v2-6, `3` to
                `15` for kling-v3.
            watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
            callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
                path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    model_name: KlingOmniVideoRequestModelNameType0 | str | Unset = UNSET
    prompt: str | Unset = UNSET
    multi_shot: bool | Unset = UNSET
    shot_type: KlingShotTypeType0 | str | Unset = UNSET
    multi_prompt: list[KlingShot] | Unset = UNSET
    image_list: list[KlingOmniImage] | Unset = UNSET
    element_list: list[KlingElementRef] | Unset = UNSET
    video_list: list[KlingOmniVideo] | Unset = UNSET
    sound: KlingOnOff | Unset = UNSET
    mode: KlingModeType0 | str | Unset = UNSET
    aspect_ratio: KlingVideoRatioType0 | str | Unset = UNSET
    duration: str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        prompt = self.prompt

        multi_shot = self.multi_shot

        shot_type: str | Unset
        if isinstance(self.shot_type, Unset):
            shot_type = UNSET
        elif isinstance(self.shot_type, str):
            shot_type = self.shot_type
        else:
            shot_type = self.shot_type

        multi_prompt: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.multi_prompt, Unset):
            multi_prompt = []
            for componentsschemas_kling_shots_item_data in self.multi_prompt:
                componentsschemas_kling_shots_item = componentsschemas_kling_shots_item_data.to_dict()
                multi_prompt.append(componentsschemas_kling_shots_item)

        image_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.image_list, Unset):
            image_list = []
            for image_list_item_data in self.image_list:
                image_list_item = image_list_item_data.to_dict()
                image_list.append(image_list_item)

        element_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.element_list, Unset):
            element_list = []
            for element_list_item_data in self.element_list:
                element_list_item = element_list_item_data.to_dict()
                element_list.append(element_list_item)

        video_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.video_list, Unset):
            video_list = []
            for video_list_item_data in self.video_list:
                video_list_item = video_list_item_data.to_dict()
                video_list.append(video_list_item)

        sound: str | Unset = UNSET
        if not isinstance(self.sound, Unset):
            sound = self.sound

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        duration = self.duration

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if multi_shot is not UNSET:
            field_dict["multi_shot"] = multi_shot
        if shot_type is not UNSET:
            field_dict["shot_type"] = shot_type
        if multi_prompt is not UNSET:
            field_dict["multi_prompt"] = multi_prompt
        if image_list is not UNSET:
            field_dict["image_list"] = image_list
        if element_list is not UNSET:
            field_dict["element_list"] = element_list
        if video_list is not UNSET:
            field_dict["video_list"] = video_list
        if sound is not UNSET:
            field_dict["sound"] = sound
        if mode is not UNSET:
            field_dict["mode"] = mode
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if duration is not UNSET:
            field_dict["duration"] = duration
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
        from ..models.kling_omni_image import KlingOmniImage  # noqa: PLC0415
        from ..models.kling_omni_video import KlingOmniVideo  # noqa: PLC0415
        from ..models.kling_shot import KlingShot  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_model_name(data: object) -> KlingOmniVideoRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_omni_video_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniVideoRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        prompt = d.pop("prompt", UNSET)

        multi_shot = d.pop("multi_shot", UNSET)

        def _parse_shot_type(data: object) -> KlingShotTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_shot_type_type_0 = check_kling_shot_type_type_0(data)

                return componentsschemas_kling_shot_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingShotTypeType0 | str | Unset, data)

        shot_type = _parse_shot_type(d.pop("shot_type", UNSET))

        _multi_prompt = d.pop("multi_prompt", UNSET)
        multi_prompt: list[KlingShot] | Unset = UNSET
        if _multi_prompt is not UNSET:
            multi_prompt = []
            for componentsschemas_kling_shots_item_data in _multi_prompt:
                componentsschemas_kling_shots_item = KlingShot.from_dict(componentsschemas_kling_shots_item_data)

                multi_prompt.append(componentsschemas_kling_shots_item)

        _image_list = d.pop("image_list", UNSET)
        image_list: list[KlingOmniImage] | Unset = UNSET
        if _image_list is not UNSET:
            image_list = []
            for image_list_item_data in _image_list:
                image_list_item = KlingOmniImage.from_dict(image_list_item_data)

                image_list.append(image_list_item)

        _element_list = d.pop("element_list", UNSET)
        element_list: list[KlingElementRef] | Unset = UNSET
        if _element_list is not UNSET:
            element_list = []
            for element_list_item_data in _element_list:
                element_list_item = KlingElementRef.from_dict(element_list_item_data)

                element_list.append(element_list_item)

        _video_list = d.pop("video_list", UNSET)
        video_list: list[KlingOmniVideo] | Unset = UNSET
        if _video_list is not UNSET:
            video_list = []
            for video_list_item_data in _video_list:
                video_list_item = KlingOmniVideo.from_dict(video_list_item_data)

                video_list.append(video_list_item)

        _sound = d.pop("sound", UNSET)
        sound: KlingOnOff | Unset
        if isinstance(_sound, Unset):
            sound = UNSET
        else:
            sound = check_kling_on_off(_sound)

        def _parse_mode(data: object) -> KlingModeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_mode_type_0 = check_kling_mode_type_0(data)

                return componentsschemas_kling_mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingModeType0 | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

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

        duration = d.pop("duration", UNSET)

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_omni_video_request = cls(
            model_name=model_name,
            prompt=prompt,
            multi_shot=multi_shot,
            shot_type=shot_type,
            multi_prompt=multi_prompt,
            image_list=image_list,
            element_list=element_list,
            video_list=video_list,
            sound=sound,
            mode=mode,
            aspect_ratio=aspect_ratio,
            duration=duration,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_omni_video_request.additional_properties = d
        return kling_omni_video_request

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
