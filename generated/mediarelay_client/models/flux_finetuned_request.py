from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.flux_finetuned_request_output_format_type_0 import (
    FluxFinetunedRequestOutputFormatType0,
    check_flux_finetuned_request_output_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FluxFinetunedRequest")


@_attrs_define
class FluxFinetunedRequest:
    """
    Attributes:
        prompt (str): What to show.
        finetune_id (str): Id of your model.
        finetune_strength (float | Unset):
        width (int | Unset):
        height (int | Unset):
        seed (int | Unset):
        output_format (FluxFinetunedRequestOutputFormatType0 | str | Unset):
    """

    prompt: str
    finetune_id: str
    finetune_strength: float | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: FluxFinetunedRequestOutputFormatType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        finetune_id = self.finetune_id

        finetune_strength = self.finetune_strength

        width = self.width

        height = self.height

        seed = self.seed

        output_format: str | Unset
        if isinstance(self.output_format, Unset):
            output_format = UNSET
        elif isinstance(self.output_format, str):
            output_format = self.output_format
        else:
            output_format = self.output_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
                "finetune_id": finetune_id,
            }
        )
        if finetune_strength is not UNSET:
            field_dict["finetune_strength"] = finetune_strength
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if seed is not UNSET:
            field_dict["seed"] = seed
        if output_format is not UNSET:
            field_dict["output_format"] = output_format

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        finetune_id = d.pop("finetune_id")

        finetune_strength = d.pop("finetune_strength", UNSET)

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        seed = d.pop("seed", UNSET)

        def _parse_output_format(data: object) -> FluxFinetunedRequestOutputFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                output_format_type_0 = check_flux_finetuned_request_output_format_type_0(data)

                return output_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FluxFinetunedRequestOutputFormatType0 | str | Unset, data)

        output_format = _parse_output_format(d.pop("output_format", UNSET))

        flux_finetuned_request = cls(
            prompt=prompt,
            finetune_id=finetune_id,
            finetune_strength=finetune_strength,
            width=width,
            height=height,
            seed=seed,
            output_format=output_format,
        )

        flux_finetuned_request.additional_properties = d
        return flux_finetuned_request

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
