from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiImageParameters")


@_attrs_define
class OpenaiImageParameters:
    """Settings beside `input`.

    Attributes:
        size (str | Unset): Width and height, such as 1328*1328.
        n (int | Unset): How many pictures.
        negative_prompt (str | Unset): What not to draw.
        prompt_extend (bool | Unset): Whether the prompt is embellished; for z-image that costs double.
        watermark (bool | Unset): Whether the vendor marks the picture.
        seed (int | Unset): The same number makes similar pictures.
    """

    size: str | Unset = UNSET
    n: int | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    prompt_extend: bool | Unset = UNSET
    watermark: bool | Unset = UNSET
    seed: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        size = self.size

        n = self.n

        negative_prompt = self.negative_prompt

        prompt_extend = self.prompt_extend

        watermark = self.watermark

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if size is not UNSET:
            field_dict["size"] = size
        if n is not UNSET:
            field_dict["n"] = n
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if prompt_extend is not UNSET:
            field_dict["prompt_extend"] = prompt_extend
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        size = d.pop("size", UNSET)

        n = d.pop("n", UNSET)

        negative_prompt = d.pop("negative_prompt", UNSET)

        prompt_extend = d.pop("prompt_extend", UNSET)

        watermark = d.pop("watermark", UNSET)

        seed = d.pop("seed", UNSET)

        openai_image_parameters = cls(
            size=size,
            n=n,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            watermark=watermark,
            seed=seed,
        )

        openai_image_parameters.additional_properties = d
        return openai_image_parameters

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
