from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luma_official_request_duration_type_0 import (
    LumaOfficialRequestDurationType0,
    check_luma_official_request_duration_type_0,
)
from ..models.luma_official_request_model_type_0 import (
    LumaOfficialRequestModelType0,
    check_luma_official_request_model_type_0,
)
from ..models.luma_official_request_resolution_type_0 import (
    LumaOfficialRequestResolutionType0,
    check_luma_official_request_resolution_type_0,
)
from ..models.luma_ratio_type_0 import LumaRatioType0, check_luma_ratio_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="LumaOfficialRequest")


@_attrs_define
class LumaOfficialRequest:
    """
    Attributes:
        prompt (str): What to show.
        model (LumaOfficialRequestModelType0 | str | Unset):
        aspect_ratio (LumaRatioType0 | str | Unset): Width to height.
        resolution (LumaOfficialRequestResolutionType0 | str | Unset):
        duration (LumaOfficialRequestDurationType0 | str | Unset):
        loop (bool | Unset):
        keyframes (FreeForm | Unset): Whatever the gateway puts there.
        concepts (list[FreeForm] | Unset):
        callback_url (str | Unset): A public address that is notified of changes.
    """

    prompt: str
    model: LumaOfficialRequestModelType0 | str | Unset = UNSET
    aspect_ratio: LumaRatioType0 | str | Unset = UNSET
    resolution: LumaOfficialRequestResolutionType0 | str | Unset = UNSET
    duration: LumaOfficialRequestDurationType0 | str | Unset = UNSET
    loop: bool | Unset = UNSET
    keyframes: FreeForm | Unset = UNSET
    concepts: list[FreeForm] | Unset = UNSET
    callback_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        model: str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        elif isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        duration: str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        elif isinstance(self.duration, str):
            duration = self.duration
        else:
            duration = self.duration

        loop = self.loop

        keyframes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.keyframes, Unset):
            keyframes = self.keyframes.to_dict()

        concepts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.concepts, Unset):
            concepts = []
            for concepts_item_data in self.concepts:
                concepts_item = concepts_item_data.to_dict()
                concepts.append(concepts_item)

        callback_url = self.callback_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if duration is not UNSET:
            field_dict["duration"] = duration
        if loop is not UNSET:
            field_dict["loop"] = loop
        if keyframes is not UNSET:
            field_dict["keyframes"] = keyframes
        if concepts is not UNSET:
            field_dict["concepts"] = concepts
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        def _parse_model(data: object) -> LumaOfficialRequestModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_luma_official_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaOfficialRequestModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_aspect_ratio(data: object) -> LumaRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_luma_ratio_type_0 = check_luma_ratio_type_0(data)

                return componentsschemas_luma_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        def _parse_resolution(data: object) -> LumaOfficialRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_luma_official_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaOfficialRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        def _parse_duration(data: object) -> LumaOfficialRequestDurationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                duration_type_0 = check_luma_official_request_duration_type_0(data)

                return duration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaOfficialRequestDurationType0 | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        loop = d.pop("loop", UNSET)

        _keyframes = d.pop("keyframes", UNSET)
        keyframes: FreeForm | Unset
        if isinstance(_keyframes, Unset):
            keyframes = UNSET
        else:
            keyframes = FreeForm.from_dict(_keyframes)

        _concepts = d.pop("concepts", UNSET)
        concepts: list[FreeForm] | Unset = UNSET
        if _concepts is not UNSET:
            concepts = []
            for concepts_item_data in _concepts:
                concepts_item = FreeForm.from_dict(concepts_item_data)

                concepts.append(concepts_item)

        callback_url = d.pop("callback_url", UNSET)

        luma_official_request = cls(
            prompt=prompt,
            model=model,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            loop=loop,
            keyframes=keyframes,
            concepts=concepts,
            callback_url=callback_url,
        )

        luma_official_request.additional_properties = d
        return luma_official_request

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
