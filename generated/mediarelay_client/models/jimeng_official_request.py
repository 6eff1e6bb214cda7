from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.jimeng_official_request_frames_type_0 import (
    JimengOfficialRequestFramesType0,
    check_jimeng_official_request_frames_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="JimengOfficialRequest")


@_attrs_define
class JimengOfficialRequest:
    """
    Attributes:
        req_key (str): The vendor's name of the model.
        prompt (str | Unset): What to show.
        image_urls (list[str] | Unset):
        binary_data_base64 (list[str] | Unset):
        seed (int | Unset):
        aspect_ratio (str | Unset):
        frames (int | JimengOfficialRequestFramesType0 | Unset):
        task_id (str | Unset): The task to query.
    """

    req_key: str
    prompt: str | Unset = UNSET
    image_urls: list[str] | Unset = UNSET
    binary_data_base64: list[str] | Unset = UNSET
    seed: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    frames: int | JimengOfficialRequestFramesType0 | Unset = UNSET
    task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        req_key = self.req_key

        prompt = self.prompt

        image_urls: list[str] | Unset = UNSET
        if not isinstance(self.image_urls, Unset):
            image_urls = self.image_urls

        binary_data_base64: list[str] | Unset = UNSET
        if not isinstance(self.binary_data_base64, Unset):
            binary_data_base64 = self.binary_data_base64

        seed = self.seed

        aspect_ratio = self.aspect_ratio

        frames: int | Unset
        if isinstance(self.frames, Unset):
            frames = UNSET
        elif isinstance(self.frames, int):
            frames = self.frames
        else:
            frames = self.frames

        task_id = self.task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "req_key": req_key,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if image_urls is not UNSET:
            field_dict["image_urls"] = image_urls
        if binary_data_base64 is not UNSET:
            field_dict["binary_data_base64"] = binary_data_base64
        if seed is not UNSET:
            field_dict["seed"] = seed
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if frames is not UNSET:
            field_dict["frames"] = frames
        if task_id is not UNSET:
            field_dict["task_id"] = task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        req_key = d.pop("req_key")

        prompt = d.pop("prompt", UNSET)

        image_urls = cast(list[str], d.pop("image_urls", UNSET))

        binary_data_base64 = cast(list[str], d.pop("binary_data_base64", UNSET))

        seed = d.pop("seed", UNSET)

        aspect_ratio = d.pop("aspect_ratio", UNSET)

        def _parse_frames(data: object) -> int | JimengOfficialRequestFramesType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                frames_type_0 = check_jimeng_official_request_frames_type_0(data)

                return frames_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | JimengOfficialRequestFramesType0 | Unset, data)

        frames = _parse_frames(d.pop("frames", UNSET))

        task_id = d.pop("task_id", UNSET)

        jimeng_official_request = cls(
            req_key=req_key,
            prompt=prompt,
            image_urls=image_urls,
            binary_data_base64=binary_data_base64,
            seed=seed,
            aspect_ratio=aspect_ratio,
            frames=frames,
            task_id=task_id,
        )

        jimeng_official_request.additional_properties = d
        return jimeng_official_request

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
