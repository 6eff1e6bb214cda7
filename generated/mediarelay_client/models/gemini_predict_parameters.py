from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_predict_parameters_aspect_ratio_type_0 import (
    GeminiPredictParametersAspectRatioType0,
    check_gemini_predict_parameters_aspect_ratio_type_0,
)
from ..models.gemini_predict_parameters_image_size_type_0 import (
    GeminiPredictParametersImageSizeType0,
    check_gemini_predict_parameters_image_size_type_0,
)
from ..models.gemini_predict_parameters_person_generation_type_0 import (
    GeminiPredictParametersPersonGenerationType0,
    check_gemini_predict_parameters_person_generation_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_output_options import GeminiOutputOptions


T = TypeVar("T", bound="GeminiPredictParameters")


@_attrs_define
class GeminiPredictParameters:
    """How the pictures are to be.

    Attributes:
        sample_count (int | Unset): How many pictures.
        aspect_ratio (GeminiPredictParametersAspectRatioType0 | str | Unset): Width to height.
        person_generation (GeminiPredictParametersPersonGenerationType0 | str | Unset): Whether they may show people.
        image_size (GeminiPredictParametersImageSizeType0 | str | Unset): How large.
        negative_prompt (str | Unset): What to keep out.
        seed (int | Unset): Makes pictures repeatable, as far as they can be.
        output_options (GeminiOutputOptions | Unset):
    """

    sample_count: int | Unset = UNSET
    aspect_ratio: GeminiPredictParametersAspectRatioType0 | str | Unset = UNSET
    person_generation: GeminiPredictParametersPersonGenerationType0 | str | Unset = UNSET
    image_size: GeminiPredictParametersImageSizeType0 | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    output_options: GeminiOutputOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sample_count = self.sample_count

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        person_generation: str | Unset
        if isinstance(self.person_generation, Unset):
            person_generation = UNSET
        elif isinstance(self.person_generation, str):
            person_generation = self.person_generation
        else:
            person_generation = self.person_generation

        image_size: str | Unset
        if isinstance(self.image_size, Unset):
            image_size = UNSET
        elif isinstance(self.image_size, str):
            image_size = self.image_size
        else:
            image_size = self.image_size

        negative_prompt = self.negative_prompt

        seed = self.seed

        output_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.output_options, Unset):
            output_options = self.output_options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sample_count is not UNSET:
            field_dict["sampleCount"] = sample_count
        if aspect_ratio is not UNSET:
            field_dict["aspectRatio"] = aspect_ratio
        if person_generation is not UNSET:
            field_dict["personGeneration"] = person_generation
        if image_size is not UNSET:
            field_dict["imageSize"] = image_size
        if negative_prompt is not UNSET:
            field_dict["negativePrompt"] = negative_prompt
        if seed is not UNSET:
            field_dict["seed"] = seed
        if output_options is not UNSET:
            field_dict["outputOptions"] = output_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_output_options import GeminiOutputOptions  # noqa: PLC0415

        d = dict(src_dict)
        sample_count = d.pop("sampleCount", UNSET)

        def _parse_aspect_ratio(data: object) -> GeminiPredictParametersAspectRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                aspect_ratio_type_0 = check_gemini_predict_parameters_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiPredictParametersAspectRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspectRatio", UNSET))

        def _parse_person_generation(data: object) -> GeminiPredictParametersPersonGenerationType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                person_generation_type_0 = check_gemini_predict_parameters_person_generation_type_0(data)

                return person_generation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiPredictParametersPersonGenerationType0 | str | Unset, data)

        person_generation = _parse_person_generation(d.pop("personGeneration", UNSET))

        def _parse_image_size(data: object) -> GeminiPredictParametersImageSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_size_type_0 = check_gemini_predict_parameters_image_size_type_0(data)

                return image_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiPredictParametersImageSizeType0 | str | Unset, data)

        image_size = _parse_image_size(d.pop("imageSize", UNSET))

        negative_prompt = d.pop("negativePrompt", UNSET)

        seed = d.pop("seed", UNSET)

        _output_options = d.pop("outputOptions", UNSET)
        output_options: GeminiOutputOptions | Unset
        if isinstance(_output_options, Unset):
            output_options = UNSET
        else:
            output_options = GeminiOutputOptions.from_dict(_output_options)

        gemini_predict_parameters = cls(
            sample_count=sample_count,
            aspect_ratio=aspect_ratio,
            person_generation=person_generation,
            image_size=image_size,
            negative_prompt=negative_prompt,
            seed=seed,
            output_options=output_options,
        )

        gemini_predict_parameters.additional_properties = d
        return gemini_predict_parameters

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
