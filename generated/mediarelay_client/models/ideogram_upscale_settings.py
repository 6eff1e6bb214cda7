from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ideogram_magic_prompt_type_0 import (
    IdeogramMagicPromptType0,
    check_ideogram_magic_prompt_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="IdeogramUpscaleSettings")


@_attrs_define
class IdeogramUpscaleSettings:
    """
    Attributes:
        prompt (str | Unset): What the picture shows.
        resemblance (int | Unset): How closely to keep to the picture; 50 where absent.
        detail (int | Unset): How much detail to add; 50 where absent.
        magic_prompt_option (IdeogramMagicPromptType0 | str | Unset): Whether the vendor may embellish the prompt;
            `AUTO` where absent.
        num_images (int | Unset): How many pictures; 1 where absent.
        seed (int | Unset): The same number makes similar pictures.
    """

    prompt: str | Unset = UNSET
    resemblance: int | Unset = UNSET
    detail: int | Unset = UNSET
    magic_prompt_option: IdeogramMagicPromptType0 | str | Unset = UNSET
    num_images: int | Unset = UNSET
    seed: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        resemblance = self.resemblance

        detail = self.detail

        magic_prompt_option: str | Unset
        if isinstance(self.magic_prompt_option, Unset):
            magic_prompt_option = UNSET
        elif isinstance(self.magic_prompt_option, str):
            magic_prompt_option = self.magic_prompt_option
        else:
            magic_prompt_option = self.magic_prompt_option

        num_images = self.num_images

        seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if resemblance is not UNSET:
            field_dict["resemblance"] = resemblance
        if detail is not UNSET:
            field_dict["detail"] = detail
        if magic_prompt_option is not UNSET:
            field_dict["magic_prompt_option"] = magic_prompt_option
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prompt = d.pop("prompt", UNSET)

        resemblance = d.pop("resemblance", UNSET)

        detail = d.pop("detail", UNSET)

        def _parse_magic_prompt_option(data: object) -> IdeogramMagicPromptType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_ideogram_magic_prompt_type_0 = check_ideogram_magic_prompt_type_0(data)

                return componentsschemas_ideogram_magic_prompt_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramMagicPromptType0 | str | Unset, data)

        magic_prompt_option = _parse_magic_prompt_option(d.pop("magic_prompt_option", UNSET))

        num_images = d.pop("num_images", UNSET)

        seed = d.pop("seed", UNSET)

        ideogram_upscale_settings = cls(
            prompt=prompt,
            resemblance=resemblance,
            detail=detail,
            magic_prompt_option=magic_prompt_option,
            num_images=num_images,
            seed=seed,
        )

        ideogram_upscale_settings.additional_properties = d
        return ideogram_upscale_settings

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
