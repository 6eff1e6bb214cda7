from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_omni_video_refer_type_type_0 import (
    KlingOmniVideoReferTypeType0,
    check_kling_omni_video_refer_type_type_0,
)
from ..models.kling_yes_no import KlingYesNo, check_kling_yes_no
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingOmniVideo")


@_attrs_define
class KlingOmniVideo:
    """
    Attributes:
        video_url (str): Public URL of an MP4 or MOV file.
        refer_type (KlingOmniVideoReferTypeType0 | str | Unset): `base` edits this clip and is what the service takes
            where it is left out; `feature` only refers to it.
        keep_original_sound (KlingYesNo | Unset):
    """

    video_url: str
    refer_type: KlingOmniVideoReferTypeType0 | str | Unset = UNSET
    keep_original_sound: KlingYesNo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        video_url = self.video_url

        refer_type: str | Unset
        if isinstance(self.refer_type, Unset):
            refer_type = UNSET
        elif isinstance(self.refer_type, str):
            refer_type = self.refer_type
        else:
            refer_type = self.refer_type

        keep_original_sound: str | Unset = UNSET
        if not isinstance(self.keep_original_sound, Unset):
            keep_original_sound = self.keep_original_sound

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "video_url": video_url,
            }
        )
        if refer_type is not UNSET:
            field_dict["refer_type"] = refer_type
        if keep_original_sound is not UNSET:
            field_dict["keep_original_sound"] = keep_original_sound

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        video_url = d.pop("video_url")

        def _parse_refer_type(data: object) -> KlingOmniVideoReferTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                refer_type_type_0 = check_kling_omni_video_refer_type_type_0(data)

                return refer_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniVideoReferTypeType0 | str | Unset, data)

        refer_type = _parse_refer_type(d.pop("refer_type", UNSET))

        _keep_original_sound = d.pop("keep_original_sound", UNSET)
        keep_original_sound: KlingYesNo | Unset
        if isinstance(_keep_original_sound, Unset):
            keep_original_sound = UNSET
        else:
            keep_original_sound = check_kling_yes_no(_keep_original_sound)

        kling_omni_video = cls(
            video_url=video_url,
            refer_type=refer_type,
            keep_original_sound=keep_original_sound,
        )

        kling_omni_video.additional_properties = d
        return kling_omni_video

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
