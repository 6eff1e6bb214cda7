from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ideogram_image_request_aspect_ratio_type_0 import (
    IdeogramImageRequestAspectRatioType0,
    check_ideogram_image_request_aspect_ratio_type_0,
)
from ..models.ideogram_image_request_model_type_0 import (
    IdeogramImageRequestModelType0,
    check_ideogram_image_request_model_type_0,
)
from ..models.ideogram_magic_prompt_type_0 import (
    IdeogramMagicPromptType0,
    check_ideogram_magic_prompt_type_0,
)
from ..models.ideogram_style_type_0 import (
    IdeogramStyleType0,
    check_ideogram_style_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ideogram_palette import IdeogramPalette


T = TypeVar("T", bound="IdeogramImageRequest")


@_attrs_define
class IdeogramImageRequest:
    """Rules over several fields: aspect_ratio and resolution exclude each other.

    Attributes:
        prompt (str): What to draw.
        model (IdeogramImageRequestModelType0 | str | Unset): The model; `V_2` where absent.
        aspect_ratio (IdeogramImageRequestAspectRatioType0 | str | Unset): Width to height, `ASPECT_1_1` where absent.
            Not together with `resolution`.
        resolution (str | Unset): Width and height as RESOLUTION_W_H, for V_2 only.
        magic_prompt_option (IdeogramMagicPromptType0 | str | Unset): Whether the vendor may embellish the prompt;
            `AUTO` where absent.
        seed (int | Unset): The same number makes similar pictures.
        style_type (IdeogramStyleType0 | str | Unset): The style, for V_2 and later.
        negative_prompt (str | Unset): What not to draw, for V_1 and V_2.
        num_images (int | Unset): How many pictures; 1 where absent.
        color_palette (IdeogramPalette | Unset): Colours to use: a palette by its name, or a list of colours.
    """

    prompt: str
    model: IdeogramImageRequestModelType0 | str | Unset = UNSET
    aspect_ratio: IdeogramImageRequestAspectRatioType0 | str | Unset = UNSET
    resolution: str | Unset = UNSET
    magic_prompt_option: IdeogramMagicPromptType0 | str | Unset = UNSET
    seed: int | Unset = UNSET
    style_type: IdeogramStyleType0 | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    num_images: int | Unset = UNSET
    color_palette: IdeogramPalette | Unset = UNSET
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

        resolution = self.resolution

        magic_prompt_option: str | Unset
        if isinstance(self.magic_prompt_option, Unset):
            magic_prompt_option = UNSET
        elif isinstance(self.magic_prompt_option, str):
            magic_prompt_option = self.magic_prompt_option
        else:
            magic_prompt_option = self.magic_prompt_option

        seed = self.seed

        style_type: str | Unset
        if isinstance(self.style_type, Unset):
            style_type = UNSET
        elif isinstance(self.style_type, str):
            style_type = self.style_type
        else:
            style_type = self.style_type

        negative_prompt = self.negative_prompt

        num_images = self.num_images

        color_palette: dict[str, Any] | Unset = UNSET
        if not isinstance(self.color_palette, Unset):
            color_palette = self.color_palette.to_dict()

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
        if magic_prompt_option is not UNSET:
            field_dict["magic_prompt_option"] = magic_prompt_option
        if seed is not UNSET:
            field_dict["seed"] = seed
        if style_type is not UNSET:
            field_dict["style_type"] = style_type
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if color_palette is not UNSET:
            field_dict["color_palette"] = color_palette

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_palette import IdeogramPalette  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        def _parse_model(data: object) -> IdeogramImageRequestModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_ideogram_image_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramImageRequestModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_aspect_ratio(data: object) -> IdeogramImageRequestAspectRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                aspect_ratio_type_0 = check_ideogram_image_request_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramImageRequestAspectRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        resolution = d.pop("resolution", UNSET)

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

        seed = d.pop("seed", UNSET)

        def _parse_style_type(data: object) -> IdeogramStyleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_ideogram_style_type_0 = check_ideogram_style_type_0(data)

                return componentsschemas_ideogram_style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramStyleType0 | str | Unset, data)

        style_type = _parse_style_type(d.pop("style_type", UNSET))

        negative_prompt = d.pop("negative_prompt", UNSET)

        num_images = d.pop("num_images", UNSET)

        _color_palette = d.pop("color_palette", UNSET)
        color_palette: IdeogramPalette | Unset
        if isinstance(_color_palette, Unset):
            color_palette = UNSET
        else:
            color_palette = IdeogramPalette.from_dict(_color_palette)

        ideogram_image_request = cls(
            prompt=prompt,
            model=model,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            magic_prompt_option=magic_prompt_option,
            seed=seed,
            style_type=style_type,
            negative_prompt=negative_prompt,
            num_images=num_images,
            color_palette=color_palette,
        )

        ideogram_image_request.additional_properties = d
        return ideogram_image_request

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
