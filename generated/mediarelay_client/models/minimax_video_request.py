from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.minimax_video_request_duration_type_0 import (
    MinimaxVideoRequestDurationType0,
    check_minimax_video_request_duration_type_0,
)
from ..models.minimax_video_request_model_type_0 import (
    MinimaxVideoRequestModelType0,
    check_minimax_video_request_model_type_0,
)
from ..models.minimax_video_request_resolution_type_0 import (
    MinimaxVideoRequestResolutionType0,
    check_minimax_video_request_resolution_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="MinimaxVideoRequest")


@_attrs_define
class MinimaxVideoRequest:
    """
    Attributes:
        model (MinimaxVideoRequestModelType0 | str):
        prompt (str | Unset): What to show.
        duration (int | MinimaxVideoRequestDurationType0 | Unset): Seconds; 10 not in 1080P.
        resolution (MinimaxVideoRequestResolutionType0 | str | Unset):
        first_frame_image (str | Unset): The first frame. Less than 20 MB, its short side more than 300 pixels, ratio
            between 2:5 and 5:2.
        last_frame_image (str | Unset): The last frame. Less than 20 MB, its short side more than 300 pixels, ratio
            between 2:5 and 5:2.
        prompt_optimizer (bool | Unset):
        fast_pretreatment (bool | Unset):
        subject_reference (list[FreeForm] | Unset): S2V-01 only.
        callback_url (str | Unset): A public address that is notified of changes.
        aigc_watermark (bool | Unset):
    """

    model: MinimaxVideoRequestModelType0 | str
    prompt: str | Unset = UNSET
    duration: int | MinimaxVideoRequestDurationType0 | Unset = UNSET
    resolution: MinimaxVideoRequestResolutionType0 | str | Unset = UNSET
    first_frame_image: str | Unset = UNSET
    last_frame_image: str | Unset = UNSET
    prompt_optimizer: bool | Unset = UNSET
    fast_pretreatment: bool | Unset = UNSET
    subject_reference: list[FreeForm] | Unset = UNSET
    callback_url: str | Unset = UNSET
    aigc_watermark: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model: str
        if isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        prompt = self.prompt

        duration: int | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, int):
            duration = self.duration
        else:
            duration = self.duration

        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        first_frame_image = self.first_frame_image

        last_frame_image = self.last_frame_image

        prompt_optimizer = self.prompt_optimizer

        fast_pretreatment = self.fast_pretreatment

        subject_reference: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subject_reference, Unset):
            subject_reference = []
            for subject_reference_item_data in self.subject_reference:
                subject_reference_item = subject_reference_item_data.to_dict()
                subject_reference.append(subject_reference_item)

        callback_url = self.callback_url

        aigc_watermark = self.aigc_watermark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if duration is not UNSET:
            field_dict["duration"] = duration
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if first_frame_image is not UNSET:
            field_dict["first_frame_image"] = first_frame_image
        if last_frame_image is not UNSET:
            field_dict["last_frame_image"] = last_frame_image
        if prompt_optimizer is not UNSET:
            field_dict["prompt_optimizer"] = prompt_optimizer
        if fast_pretreatment is not UNSET:
            field_dict["fast_pretreatment"] = fast_pretreatment
        if subject_reference is not UNSET:
            field_dict["subject_reference"] = subject_reference
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if aigc_watermark is not UNSET:
            field_dict["aigc_watermark"] = aigc_watermark

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_model(data: object) -> MinimaxVideoRequestModelType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_minimax_video_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MinimaxVideoRequestModelType0 | str, data)

        model = _parse_model(d.pop("model"))

        prompt = d.pop("prompt", UNSET)

        def _parse_duration(data: object) -> int | MinimaxVideoRequestDurationType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                duration_type_0 = check_minimax_video_request_duration_type_0(data)

                return duration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | MinimaxVideoRequestDurationType0 | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        def _parse_resolution(data: object) -> MinimaxVideoRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_minimax_video_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MinimaxVideoRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        first_frame_image = d.pop("first_frame_image", UNSET)

        last_frame_image = d.pop("last_frame_image", UNSET)

        prompt_optimizer = d.pop("prompt_optimizer", UNSET)

        fast_pretreatment = d.pop("fast_pretreatment", UNSET)

        _subject_reference = d.pop("subject_reference", UNSET)
        subject_reference: list[FreeForm] | Unset = UNSET
        if _subject_reference is not UNSET:
            subject_reference = []
            for subject_reference_item_data in _subject_reference:
                subject_reference_item = FreeForm.from_dict(subject_reference_item_data)

                subject_reference.append(subject_reference_item)

        callback_url = d.pop("callback_url", UNSET)

        aigc_watermark = d.pop("aigc_watermark", UNSET)

        minimax_video_request = cls(
            model=model,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            first_frame_image=first_frame_image,
            last_frame_image=last_frame_image,
            prompt_optimizer=prompt_optimizer,
            fast_pretreatment=fast_pretreatment,
            subject_reference=subject_reference,
            callback_url=callback_url,
            aigc_watermark=aigc_watermark,
        )

        minimax_video_request.additional_properties = d
        return minimax_video_request

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
