from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingVideoToAudioRequest")


@_attrs_define
class KlingVideoToAudioRequest:
    """Rules over several fields: exactly one of video_id and video_url is needed.

    Attributes:
        video_id (str | Unset): Id of a Kling clip, at most 30 days old.
        video_url (str | Unset): Public URL of an MP4 or MOV file.
        sound_effect_prompt (str | Unset):
        bgm_prompt (str | Unset): Music in the background.
        asmr_mode (bool | Unset):
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
    """

    video_id: str | Unset = UNSET
    video_url: str | Unset = UNSET
    sound_effect_prompt: str | Unset = UNSET
    bgm_prompt: str | Unset = UNSET
    asmr_mode: bool | Unset = UNSET
    external_task_id: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        video_id = self.video_id

        video_url = self.video_url

        sound_effect_prompt = self.sound_effect_prompt

        bgm_prompt = self.bgm_prompt

        asmr_mode = self.asmr_mode

        external_task_id = self.external_task_id

        callback_url = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if video_id is not UNSET:
            field_dict["video_id"] = video_id
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if sound_effect_prompt is not UNSET:
            field_dict["sound_effect_prompt"] = sound_effect_prompt
        if bgm_prompt is not UNSET:
            field_dict["bgm_prompt"] = bgm_prompt
        if asmr_mode is not UNSET:
            field_dict["asmr_mode"] = asmr_mode
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        video_id = d.pop("video_id", UNSET)

        video_url = d.pop("video_url", UNSET)

        sound_effect_prompt = d.pop("sound_effect_prompt", UNSET)

        bgm_prompt = d.pop("bgm_prompt", UNSET)

        asmr_mode = d.pop("asmr_mode", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        callback_url = d.pop("callback_url", UNSET)

        kling_video_to_audio_request = cls(
            video_id=video_id,
            video_url=video_url,
            sound_effect_prompt=sound_effect_prompt,
            bgm_prompt=bgm_prompt,
            asmr_mode=asmr_mode,
            external_task_id=external_task_id,
            callback_url=callback_url,
        )

        kling_video_to_audio_request.additional_properties = d
        return kling_video_to_audio_request

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
