from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_image_to_video_duration import (
    RunwayImageToVideoDuration,
    check_runway_image_to_video_duration,
)
from ..models.runway_image_to_video_model_type_0 import (
    RunwayImageToVideoModelType0,
    check_runway_image_to_video_model_type_0,
)
from ..models.runway_image_to_video_ratio_type_0 import (
    RunwayImageToVideoRatioType0,
    check_runway_image_to_video_ratio_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RunwayImageToVideo")


@_attrs_define
class RunwayImageToVideo:
    """
    Attributes:
        model (RunwayImageToVideoModelType0 | str):
        prompt_image (str): The first frame.
        ratio (RunwayImageToVideoRatioType0 | str):
        prompt_text (str | Unset): What to show.
        duration (RunwayImageToVideoDuration | Unset): Seconds.
        seed (int | Unset):
        watermark (bool | Unset):
    """

    model: RunwayImageToVideoModelType0 | str
    prompt_image: str
    ratio: RunwayImageToVideoRatioType0 | str
    prompt_text: str | Unset = UNSET
    duration: RunwayImageToVideoDuration | Unset = UNSET
    seed: int | Unset = UNSET
    watermark: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model: str
        if isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        prompt_image = self.prompt_image

        ratio: str
        if isinstance(self.ratio, str):
            ratio = self.ratio
        else:
            ratio = self.ratio

        prompt_text = self.prompt_text

        duration: int | Unset = UNSET
        if not isinstance(self.duration, Unset):
            duration = self.duration

        seed = self.seed

        watermark = self.watermark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "promptImage": prompt_image,
                "ratio": ratio,
            }
        )
        if prompt_text is not UNSET:
            field_dict["promptText"] = prompt_text
        if duration is not UNSET:
            field_dict["duration"] = duration
        if seed is not UNSET:
            field_dict["seed"] = seed
        if watermark is not UNSET:
            field_dict["watermark"] = watermark

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_model(data: object) -> RunwayImageToVideoModelType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_runway_image_to_video_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayImageToVideoModelType0 | str, data)

        model = _parse_model(d.pop("model"))

        prompt_image = d.pop("promptImage")

        def _parse_ratio(data: object) -> RunwayImageToVideoRatioType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ratio_type_0 = check_runway_image_to_video_ratio_type_0(data)

                return ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayImageToVideoRatioType0 | str, data)

        ratio = _parse_ratio(d.pop("ratio"))

        prompt_text = d.pop("promptText", UNSET)

        _duration = d.pop("duration", UNSET)
        duration: RunwayImageToVideoDuration | Unset
        if isinstance(_duration, Unset):
            duration = UNSET
        else:
            duration = check_runway_image_to_video_duration(_duration)

        seed = d.pop("seed", UNSET)

        watermark = d.pop("watermark", UNSET)

        runway_image_to_video = cls(
            model=model,
            prompt_image=prompt_image,
            ratio=ratio,
            prompt_text=prompt_text,
            duration=duration,
            seed=seed,
            watermark=watermark,
        )

        runway_image_to_video.additional_properties = d
        return runway_image_to_video

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
