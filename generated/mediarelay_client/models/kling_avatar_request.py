from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_two_modes_type_0 import (
    KlingTwoModesType0,
    check_kling_two_modes_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingAvatarRequest")


@_attrs_define
class KlingAvatarRequest:
    """Rules over several fields: exactly one of audio_id and sound_file is needed.

    Attributes:
        image (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
            least 300 pixels, ratio between 1:2.5 and 2.5:1.
        audio_id (str | Unset): Id of a recording made by speech synthesis.
        sound_file (str | Unset): A public URL, or raw Base64 without a `data:` prefix. MP3, WAV, M4A or AAC, at most 5
            MB.
        prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
        mode (KlingTwoModesType0 | str | Unset): `std` is 720p, `pro` 1080p.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    image: str
    audio_id: str | Unset = UNSET
    sound_file: str | Unset = UNSET
    prompt: str | Unset = UNSET
    mode: KlingTwoModesType0 | str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image

        audio_id = self.audio_id

        sound_file = self.sound_file

        prompt = self.prompt

        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image": image,
            }
        )
        if audio_id is not UNSET:
            field_dict["audio_id"] = audio_id
        if sound_file is not UNSET:
            field_dict["sound_file"] = sound_file
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if mode is not UNSET:
            field_dict["mode"] = mode
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        image = d.pop("image")

        audio_id = d.pop("audio_id", UNSET)

        sound_file = d.pop("sound_file", UNSET)

        prompt = d.pop("prompt", UNSET)

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

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_avatar_request = cls(
            image=image,
            audio_id=audio_id,
            sound_file=sound_file,
            prompt=prompt,
            mode=mode,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_avatar_request.additional_properties = d
        return kling_avatar_request

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
