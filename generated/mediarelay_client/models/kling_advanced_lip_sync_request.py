from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_face_choice import KlingFaceChoice
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingAdvancedLipSyncRequest")


@_attrs_define
class KlingAdvancedLipSyncRequest:
    """Rules over several fields: exactly one of audio_id and sound_file is needed; the cut of the sound lasts at least
    2000 milliseconds.

        Attributes:
            session_id (str): From identify-face.
            face_choose (list[KlingFaceChoice]): Exactly one face for now.
            watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
            callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
                path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    session_id: str
    face_choose: list[KlingFaceChoice]
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        face_choose = []
        for face_choose_item_data in self.face_choose:
            face_choose_item = face_choose_item_data.to_dict()
            face_choose.append(face_choose_item)

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "session_id": session_id,
                "face_choose": face_choose,
            }
        )
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_face_choice import KlingFaceChoice  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        session_id = d.pop("session_id")

        face_choose = []
        _face_choose = d.pop("face_choose")
        for face_choose_item_data in _face_choose:
            face_choose_item = KlingFaceChoice.from_dict(face_choose_item_data)

            face_choose.append(face_choose_item)

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_advanced_lip_sync_request = cls(
            session_id=session_id,
            face_choose=face_choose,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_advanced_lip_sync_request.additional_properties = d
        return kling_advanced_lip_sync_request

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
