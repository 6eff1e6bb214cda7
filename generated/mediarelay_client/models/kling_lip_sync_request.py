from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_lip_sync_input import KlingLipSyncInput


T = TypeVar("T", bound="KlingLipSyncRequest")


@_attrs_define
class KlingLipSyncRequest:
    """Rules over several fields: exactly one of input.video_id and input.video_url is needed; mode text2video needs
    input.text and input.voice_id; mode audio2video needs input.audio_type and the audio_file or audio_url that it
    names.

        Attributes:
            input_ (KlingLipSyncInput):
            callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
                path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    input_: KlingLipSyncInput
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_ = self.input_.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_lip_sync_input import KlingLipSyncInput  # noqa: PLC0415

        d = dict(src_dict)
        input_ = KlingLipSyncInput.from_dict(d.pop("input"))

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_lip_sync_request = cls(
            input_=input_,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_lip_sync_request.additional_properties = d
        return kling_lip_sync_request

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
