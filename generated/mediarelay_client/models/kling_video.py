from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingVideo")


@_attrs_define
class KlingVideo:
    """
    Attributes:
        id (str | Unset): What video_id fields of other operations want.
        url (str | Unset):
        watermark_url (str | Unset):
        duration (float | str | Unset): Seconds; text with decimals at the vendor, a number on some relays.
        session_id (str | Unset): multi-elements only.
        seed (str | Unset): video-extend, 2025.
    """

    id: str | Unset = UNSET
    url: str | Unset = UNSET
    watermark_url: str | Unset = UNSET
    duration: float | str | Unset = UNSET
    session_id: str | Unset = UNSET
    seed: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        watermark_url = self.watermark_url

        duration: float | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        session_id = self.session_id

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if url is not UNSET:
            field_dict["url"] = url
        if watermark_url is not UNSET:
            field_dict["watermark_url"] = watermark_url
        if duration is not UNSET:
            field_dict["duration"] = duration
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        url = d.pop("url", UNSET)

        watermark_url = d.pop("watermark_url", UNSET)

        def _parse_duration(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        session_id = d.pop("session_id", UNSET)

        seed = d.pop("seed", UNSET)

        kling_video = cls(
            id=id,
            url=url,
            watermark_url=watermark_url,
            duration=duration,
            session_id=session_id,
            seed=seed,
        )

        kling_video.additional_properties = d
        return kling_video

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
