from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_mode_type_0 import KlingModeType0, check_kling_mode_type_0
from ..models.kling_on_off import KlingOnOff, check_kling_on_off
from ..models.kling_shot_type_type_0 import (
    KlingShotTypeType0,
    check_kling_shot_type_type_0,
)
from ..models.kling_video_model_type_0 import (
    KlingVideoModelType0,
    check_kling_video_model_type_0,
)
from ..models.kling_video_ratio_type_0 import (
    KlingVideoRatioType0,
    check_kling_video_ratio_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.kling_camera_control import KlingCameraControl
    from ..models.kling_shot import KlingShot
    from ..models.kling_voice_ref import KlingVoiceRef
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingText2VideoRequest")


@_attrs_define
class KlingText2VideoRequest:
    """Rules over several fields: prompt is needed unless multi_shot is on with shot_type customize; multi_shot needs
    shot_type, and customize needs multi_prompt; the durations in multi_prompt add up to duration; camera_control.config
    goes with type simple, and only with it; exactly one axis of camera_control.config is not zero.

        Attributes:
            model_name (KlingVideoModelType0 | str | Unset): Always name one: the documented default, kling-v1, is withdrawn
                upstream. Gateways add names of their own.
            prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
            negative_prompt (str | Unset): What to keep out, at most 2500 characters.
            multi_shot (bool | Unset): Several shots in one clip; kling-v3 only.
            shot_type (KlingShotTypeType0 | str | Unset): `customize` takes `multi_prompt`, `intelligence` cuts by itself.
                Relays list only `customize`.
            multi_prompt (list[KlingShot] | Unset): One to six shots whose seconds add up to `duration`.
            voice_list (list[KlingVoiceRef] | Unset): Voices, where a relay lists them; the vendor's capability map does
                not.
            sound (KlingOnOff | Unset): Whether sound is made with the picture; kling-v2-6 and later.
            cfg_scale (float | Unset): How closely the prompt is followed, 0 to 1. Not for the kling-v2 models.
            mode (KlingModeType0 | str | Unset): `std` is 720p, `pro` 1080p; `4k` only with kling-v3 and kling-v3-omni.
            camera_control (KlingCameraControl | Unset): Camera movement; the kling-v1 models only.
            aspect_ratio (KlingVideoRatioType0 | str | Unset): Width to height.
            duration (float | str | Unset): Length of the clip in seconds, as text; a number in the request that new-api
                documents, which it takes together with `model` only, and which one-hub and the vendor refuse.
            watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
            callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
                path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            model (str | Unset): The model by its other name. new-api refuses a request without it, from January 2026 at
                least until August, while the vendor and one-hub know `model_name` only: send both.
            image (str | Unset): A picture to begin with, where a gateway heeds it on this path; else use image2video.
            width (int | Unset): Width in pixels.
            height (int | Unset): Height in pixels.
            fps (int | Unset): Pictures a second.
            seed (int | Unset): Makes videos repeatable, as far as they can be.
            n (int | Unset): How many videos.
            response_format (str | Unset): How the video comes, such as `url`.
            user (str | Unset): An id of the end user.
            metadata (FreeForm | Unset): Whatever the gateway puts there.
    """

    model_name: KlingVideoModelType0 | str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    multi_shot: bool | Unset = UNSET
    shot_type: KlingShotTypeType0 | str | Unset = UNSET
    multi_prompt: list[KlingShot] | Unset = UNSET
    voice_list: list[KlingVoiceRef] | Unset = UNSET
    sound: KlingOnOff | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    mode: KlingModeType0 | str | Unset = UNSET
    camera_control: KlingCameraControl | Unset = UNSET
    aspect_ratio: KlingVideoRatioType0 | str | Unset = UNSET
    duration: float | str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    model: str | Unset = UNSET
    image: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    fps: int | Unset = UNSET
    seed: int | Unset = UNSET
    n: int | Unset = UNSET
    response_format: str | Unset = UNSET
    user: str | Unset = UNSET
    metadata: FreeForm | Unset = UNSET
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

        negative_prompt = self.negative_prompt

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

        voice_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.voice_list, Unset):
            voice_list = []
            for voice_list_item_data in self.voice_list:
                voice_list_item = voice_list_item_data.to_dict()
                voice_list.append(voice_list_item)

        sound: str | Unset = UNSET
        if not isinstance(self.sound, Unset):
            sound = self.sound

        cfg_scale = self.cfg_scale

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        camera_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.camera_control, Unset):
            camera_control = self.camera_control.to_dict()

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        duration: float | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        model = self.model

        image = self.image

        width = self.width

        height = self.height

        fps = self.fps

        seed = self.seed

        n = self.n

        response_format = self.response_format

        user = self.user

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if multi_shot is not UNSET:
            field_dict["multi_shot"] = multi_shot
        if shot_type is not UNSET:
            field_dict["shot_type"] = shot_type
        if multi_prompt is not UNSET:
            field_dict["multi_prompt"] = multi_prompt
        if voice_list is not UNSET:
            field_dict["voice_list"] = voice_list
        if sound is not UNSET:
            field_dict["sound"] = sound
        if cfg_scale is not UNSET:
            field_dict["cfg_scale"] = cfg_scale
        if mode is not UNSET:
            field_dict["mode"] = mode
        if camera_control is not UNSET:
            field_dict["camera_control"] = camera_control
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
        if model is not UNSET:
            field_dict["model"] = model
        if image is not UNSET:
            field_dict["image"] = image
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if fps is not UNSET:
            field_dict["fps"] = fps
        if seed is not UNSET:
            field_dict["seed"] = seed
        if n is not UNSET:
            field_dict["n"] = n
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if user is not UNSET:
            field_dict["user"] = user
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.kling_camera_control import KlingCameraControl  # noqa: PLC0415
        from ..models.kling_shot import KlingShot  # noqa: PLC0415
        from ..models.kling_voice_ref import KlingVoiceRef  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_model_name(data: object) -> KlingVideoModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_video_model_type_0 = check_kling_video_model_type_0(data)

                return componentsschemas_kling_video_model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingVideoModelType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        prompt = d.pop("prompt", UNSET)

        negative_prompt = d.pop("negative_prompt", UNSET)

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

        _voice_list = d.pop("voice_list", UNSET)
        voice_list: list[KlingVoiceRef] | Unset = UNSET
        if _voice_list is not UNSET:
            voice_list = []
            for voice_list_item_data in _voice_list:
                voice_list_item = KlingVoiceRef.from_dict(voice_list_item_data)

                voice_list.append(voice_list_item)

        _sound = d.pop("sound", UNSET)
        sound: KlingOnOff | Unset
        if isinstance(_sound, Unset):
            sound = UNSET
        else:
            sound = check_kling_on_off(_sound)

        cfg_scale = d.pop("cfg_scale", UNSET)

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

        _camera_control = d.pop("camera_control", UNSET)
        camera_control: KlingCameraControl | Unset
        if isinstance(_camera_control, Unset):
            camera_control = UNSET
        else:
            camera_control = KlingCameraControl.from_dict(_camera_control)

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

        def _parse_duration(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        model = d.pop("model", UNSET)

        image = d.pop("image", UNSET)

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        fps = d.pop("fps", UNSET)

        seed = d.pop("seed", UNSET)

        n = d.pop("n", UNSET)

        response_format = d.pop("response_format", UNSET)

        user = d.pop("user", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: FreeForm | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = FreeForm.from_dict(_metadata)

        kling_text_2_video_request = cls(
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            multi_shot=multi_shot,
            shot_type=shot_type,
            multi_prompt=multi_prompt,
            voice_list=voice_list,
            sound=sound,
            cfg_scale=cfg_scale,
            mode=mode,
            camera_control=camera_control,
            aspect_ratio=aspect_ratio,
            duration=duration,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
            model=model,
            image=image,
            width=width,
            height=height,
            fps=fps,
            seed=seed,
            n=n,
            response_format=response_format,
            user=user,
            metadata=metadata,
        )

        kling_text_2_video_request.additional_properties = d
        return kling_text_2_video_request

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
