from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.seedance_request_ratio_type_0 import (
    SeedanceRequestRatioType0,
    check_seedance_request_ratio_type_0,
)
from ..models.seedance_request_resolution_type_0 import (
    SeedanceRequestResolutionType0,
    check_seedance_request_resolution_type_0,
)
from ..models.seedance_request_service_tier_type_0 import (
    SeedanceRequestServiceTierType0,
    check_seedance_request_service_tier_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.seedance_content import SeedanceContent


T = TypeVar("T", bound="SeedanceRequest")


@_attrs_define
class SeedanceRequest:
    """
    Attributes:
        model (str): doubao-seedance-1-0-pro-250528 for instance.
        content (list[SeedanceContent]): Text, pictures, video and sound.
        callback_url (str | Unset): A public address that is notified of changes.
        return_last_frame (bool | Unset):
        service_tier (SeedanceRequestServiceTierType0 | str | Unset):
        execution_expires_after (int | Unset): Seconds.
        generate_audio (bool | Unset):
        draft (bool | Unset):
        resolution (SeedanceRequestResolutionType0 | str | Unset):
        ratio (SeedanceRequestRatioType0 | str | Unset):
        duration (int | Unset): Seconds.
        frames (int | Unset):
        seed (int | Unset):
        camera_fixed (bool | Unset):
        watermark (bool | Unset):
    """

    model: str
    content: list[SeedanceContent]
    callback_url: str | Unset = UNSET
    return_last_frame: bool | Unset = UNSET
    service_tier: SeedanceRequestServiceTierType0 | str | Unset = UNSET
    execution_expires_after: int | Unset = UNSET
    generate_audio: bool | Unset = UNSET
    draft: bool | Unset = UNSET
    resolution: SeedanceRequestResolutionType0 | str | Unset = UNSET
    ratio: SeedanceRequestRatioType0 | str | Unset = UNSET
    duration: int | Unset = UNSET
    frames: int | Unset = UNSET
    seed: int | Unset = UNSET
    camera_fixed: bool | Unset = UNSET
    watermark: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        content = []
        for content_item_data in self.content:
            content_item = content_item_data.to_dict()
            content.append(content_item)

        callback_url = self.callback_url

        return_last_frame = self.return_last_frame

        service_tier: str | Unset
        if isinstance(self.service_tier, Unset):
            service_tier = UNSET
        elif isinstance(self.service_tier, str):
            service_tier = self.service_tier
        else:
            service_tier = self.service_tier

        execution_expires_after = self.execution_expires_after

        generate_audio = self.generate_audio

        draft = self.draft

        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        ratio: str | Unset
        if isinstance(self.ratio, Unset):
            ratio = UNSET
        elif isinstance(self.ratio, str):
            ratio = self.ratio
        else:
            ratio = self.ratio

        duration = self.duration

        frames = self.frames

        seed = self.seed

        camera_fixed = self.camera_fixed

        watermark = self.watermark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "content": content,
            }
        )
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if return_last_frame is not UNSET:
            field_dict["return_last_frame"] = return_last_frame
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if execution_expires_after is not UNSET:
            field_dict["execution_expires_after"] = execution_expires_after
        if generate_audio is not UNSET:
            field_dict["generate_audio"] = generate_audio
        if draft is not UNSET:
            field_dict["draft"] = draft
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if ratio is not UNSET:
            field_dict["ratio"] = ratio
        if duration is not UNSET:
            field_dict["duration"] = duration
        if frames is not UNSET:
            field_dict["frames"] = frames
        if seed is not UNSET:
            field_dict["seed"] = seed
        if camera_fixed is not UNSET:
            field_dict["camera_fixed"] = camera_fixed
        if watermark is not UNSET:
            field_dict["watermark"] = watermark

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.seedance_content import SeedanceContent  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        content = []
        _content = d.pop("content")
        for content_item_data in _content:
            content_item = SeedanceContent.from_dict(content_item_data)

            content.append(content_item)

        callback_url = d.pop("callback_url", UNSET)

        return_last_frame = d.pop("return_last_frame", UNSET)

        def _parse_service_tier(data: object) -> SeedanceRequestServiceTierType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                service_tier_type_0 = check_seedance_request_service_tier_type_0(data)

                return service_tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceRequestServiceTierType0 | str | Unset, data)

        service_tier = _parse_service_tier(d.pop("service_tier", UNSET))

        execution_expires_after = d.pop("execution_expires_after", UNSET)

        generate_audio = d.pop("generate_audio", UNSET)

        draft = d.pop("draft", UNSET)

        def _parse_resolution(data: object) -> SeedanceRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_seedance_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        def _parse_ratio(data: object) -> SeedanceRequestRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ratio_type_0 = check_seedance_request_ratio_type_0(data)

                return ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceRequestRatioType0 | str | Unset, data)

        ratio = _parse_ratio(d.pop("ratio", UNSET))

        duration = d.pop("duration", UNSET)

        frames = d.pop("frames", UNSET)

        seed = d.pop("seed", UNSET)

        camera_fixed = d.pop("camera_fixed", UNSET)

        watermark = d.pop("watermark", UNSET)

        seedance_request = cls(
            model=model,
            content=content,
            callback_url=callback_url,
            return_last_frame=return_last_frame,
            service_tier=service_tier,
            execution_expires_after=execution_expires_after,
            generate_audio=generate_audio,
            draft=draft,
            resolution=resolution,
            ratio=ratio,
            duration=duration,
            frames=frames,
            seed=seed,
            camera_fixed=camera_fixed,
            watermark=watermark,
        )

        seedance_request.additional_properties = d
        return seedance_request

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
