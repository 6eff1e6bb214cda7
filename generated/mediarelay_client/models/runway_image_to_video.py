from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_image_to_video_duration_type_0 import (
    RunwayImageToVideoDurationType0,
    check_runway_image_to_video_duration_type_0,
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

if TYPE_CHECKING:
    from ..models.runway_frame import RunwayFrame


T = TypeVar("T", bound="RunwayImageToVideo")


@_attrs_define
class RunwayImageToVideo:
    """
    Attributes:
        model (RunwayImageToVideoModelType0 | str):
        prompt_image (list[RunwayFrame] | str): The first frame, or a list of frames with their positions.
        ratio (RunwayImageToVideoRatioType0 | str):
        prompt_text (str | Unset): What to show.
        duration (int | RunwayImageToVideoDurationType0 | Unset): Seconds.
        seed (int | Unset):
        watermark (bool | Unset):
    """

    model: RunwayImageToVideoModelType0 | str
    prompt_image: list[RunwayFrame] | str
    ratio: RunwayImageToVideoRatioType0 | str
    prompt_text: str | Unset = UNSET
    duration: int | RunwayImageToVideoDurationType0 | Unset = UNSET
    seed: int | Unset = UNSET
    watermark: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model: str
        if isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        prompt_image: list[dict[str, Any]] | str
        if isinstance(self.prompt_image, list):
            prompt_image = []
            for prompt_image_type_1_item_data in self.prompt_image:
                prompt_image_type_1_item = prompt_image_type_1_item_data.to_dict()
                prompt_image.append(prompt_image_type_1_item)

        else:
            prompt_image = self.prompt_image

        ratio: str
        if isinstance(self.ratio, str):
            ratio = self.ratio
        else:
            ratio = self.ratio

        prompt_text = self.prompt_text

        duration: int | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, int):
            duration = self.duration
        else:
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
        from ..models.runway_frame import RunwayFrame  # noqa: PLC0415

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

        def _parse_prompt_image(data: object) -> list[RunwayFrame] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                prompt_image_type_1 = []
                _prompt_image_type_1 = data
                for prompt_image_type_1_item_data in _prompt_image_type_1:
                    prompt_image_type_1_item = RunwayFrame.from_dict(prompt_image_type_1_item_data)

                    prompt_image_type_1.append(prompt_image_type_1_item)

                return prompt_image_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[RunwayFrame] | str, data)

        prompt_image = _parse_prompt_image(d.pop("promptImage"))

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

        def _parse_duration(data: object) -> int | RunwayImageToVideoDurationType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                duration_type_0 = check_runway_image_to_video_duration_type_0(data)

                return duration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | RunwayImageToVideoDurationType0 | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

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
