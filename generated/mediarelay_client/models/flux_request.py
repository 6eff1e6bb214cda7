from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.flux_request_output_format_type_0 import (
    FluxRequestOutputFormatType0,
    check_flux_request_output_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FluxRequest")


@_attrs_define
class FluxRequest:
    """
    Attributes:
        prompt (str): What to show.
        width (int | Unset):
        height (int | Unset):
        aspect_ratio (str | Unset): 21:9 to 9:21; ultra and kontext.
        seed (int | Unset):
        prompt_upsampling (bool | Unset):
        safety_tolerance (int | Unset):
        output_format (FluxRequestOutputFormatType0 | str | Unset):
        image_prompt (str | Unset): A picture to lean on.
        image_prompt_strength (float | Unset):
        raw (bool | Unset): Ultra only.
        input_image (str | Unset): A picture to change; kontext and flux-2.
        input_image_2 (str | Unset):
        steps (int | Unset):
        guidance (float | Unset):
        image (str | Unset): A picture to fill or to expand.
        mask (str | Unset): Where to fill.
        webhook_url (str | Unset): A public address that is notified of the end.
        webhook_secret (str | Unset):
    """

    prompt: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    seed: int | Unset = UNSET
    prompt_upsampling: bool | Unset = UNSET
    safety_tolerance: int | Unset = UNSET
    output_format: FluxRequestOutputFormatType0 | str | Unset = UNSET
    image_prompt: str | Unset = UNSET
    image_prompt_strength: float | Unset = UNSET
    raw: bool | Unset = UNSET
    input_image: str | Unset = UNSET
    input_image_2: str | Unset = UNSET
    steps: int | Unset = UNSET
    guidance: float | Unset = UNSET
    image: str | Unset = UNSET
    mask: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_secret: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        width = self.width

        height = self.height

        aspect_ratio = self.aspect_ratio

        seed = self.seed

        prompt_upsampling = self.prompt_upsampling

        safety_tolerance = self.safety_tolerance

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        image_prompt = self.image_prompt

        image_prompt_strength = self.image_prompt_strength

        raw = self.raw

        input_image = self.input_image

        input_image_2 = self.input_image_2

        steps = self.steps

        guidance = self.guidance

        image = self.image

        mask = self.mask

        webhook_url = self.webhook_url

        webhook_secret = self.webhook_secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if seed is not UNSET:
            field_dict["seed"] = seed
        if prompt_upsampling is not UNSET:
            field_dict["prompt_upsampling"] = prompt_upsampling
        if safety_tolerance is not UNSET:
            field_dict["safety_tolerance"] = safety_tolerance
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if image_prompt is not UNSET:
            field_dict["image_prompt"] = image_prompt
        if image_prompt_strength is not UNSET:
            field_dict["image_prompt_strength"] = image_prompt_strength
        if raw is not UNSET:
            field_dict["raw"] = raw
        if input_image is not UNSET:
            field_dict["input_image"] = input_image
        if input_image_2 is not UNSET:
            field_dict["input_image_2"] = input_image_2
        if steps is not UNSET:
            field_dict["steps"] = steps
        if guidance is not UNSET:
            field_dict["guidance"] = guidance
        if image is not UNSET:
            field_dict["image"] = image
        if mask is not UNSET:
            field_dict["mask"] = mask
        if webhook_url is not UNSET:
            field_dict["webhook_url"] = webhook_url
        if webhook_secret is not UNSET:
            field_dict["webhook_secret"] = webhook_secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        aspect_ratio = d.pop("aspect_ratio", UNSET)

        seed = d.pop("seed", UNSET)

        prompt_upsampling = d.pop("prompt_upsampling", UNSET)

        safety_tolerance = d.pop("safety_tolerance", UNSET)

        def _parse_output_format(data: object) -> FluxRequestOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_flux_request_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FluxRequestOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        image_prompt = d.pop("image_prompt", UNSET)

        image_prompt_strength = d.pop("image_prompt_strength", UNSET)

        raw = d.pop("raw", UNSET)

        input_image = d.pop("input_image", UNSET)

        input_image_2 = d.pop("input_image_2", UNSET)

        steps = d.pop("steps", UNSET)

        guidance = d.pop("guidance", UNSET)

        image = d.pop("image", UNSET)

        mask = d.pop("mask", UNSET)

        webhook_url = d.pop("webhook_url", UNSET)

        webhook_secret = d.pop("webhook_secret", UNSET)

        flux_request = cls(
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            seed=seed,
            prompt_upsampling=prompt_upsampling,
            safety_tolerance=safety_tolerance,
            output_format=output_format,
            image_prompt=image_prompt,
            image_prompt_strength=image_prompt_strength,
            raw=raw,
            input_image=input_image,
            input_image_2=input_image_2,
            steps=steps,
            guidance=guidance,
            image=image,
            mask=mask,
            webhook_url=webhook_url,
            webhook_secret=webhook_secret,
        )

        flux_request.additional_properties = d
        return flux_request

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
