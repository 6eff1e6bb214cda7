from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingTextToAudioRequest")


@_attrs_define
class KlingTextToAudioRequest:
    """
    Attributes:
        prompt (str): What to hear, at most 200 characters.
        duration (float): Seconds, a number here; one decimal; 3 to 10 are documented.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
    """

    prompt: str
    duration: float
    external_task_id: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        duration = self.duration

        external_task_id = self.external_task_id

        callback_url = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
                "duration": duration,
            }
        )
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        duration = d.pop("duration")

        external_task_id = d.pop("external_task_id", UNSET)

        callback_url = d.pop("callback_url", UNSET)

        kling_text_to_audio_request = cls(
            prompt=prompt,
            duration=duration,
            external_task_id=external_task_id,
            callback_url=callback_url,
        )

        kling_text_to_audio_request.additional_properties = d
        return kling_text_to_audio_request

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
