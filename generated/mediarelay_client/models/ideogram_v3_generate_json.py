from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ideogram_magic_prompt_type_0 import (
    IdeogramMagicPromptType0,
    check_ideogram_magic_prompt_type_0,
)
from ..models.ideogram_v3_ratio_type_0 import (
    IdeogramV3RatioType0,
    check_ideogram_v3_ratio_type_0,
)
from ..models.ideogram_v3_speed_type_0 import (
    IdeogramV3SpeedType0,
    check_ideogram_v3_speed_type_0,
)
from ..models.ideogram_v3_style_type_0 import (
    IdeogramV3StyleType0,
    check_ideogram_v3_style_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ideogram_palette import IdeogramPalette


T = TypeVar("T", bound="IdeogramV3GenerateJson")


@_attrs_define
class IdeogramV3GenerateJson:
    """Rules over several fields: style_codes excludes style_type and style_reference_images; aspect_ratio and resolution
    exclude each other.

        Attributes:
            prompt (str): What to draw.
            aspect_ratio (IdeogramV3RatioType0 | str | Unset): Width to height. Not together with `resolution`.
            resolution (str | Unset): Width and height, one of the 69 that the vendor lists, such as 1024x1024.
            magic_prompt (IdeogramMagicPromptType0 | str | Unset): Whether the vendor may embellish the prompt; `AUTO` where
                absent.
            negative_prompt (str | Unset): What not to draw.
            style_type (IdeogramV3StyleType0 | str | Unset): The style; `GENERAL` where absent. `FICTION` goes with
                character references.
            seed (int | Unset): The same number makes similar pictures.
            num_images (int | Unset): How many pictures; 1 where absent.
            rendering_speed (IdeogramV3SpeedType0 | str | Unset): Speed against quality, `DEFAULT` where absent. `FLASH` is
                new, and hardly documented.
            style_codes (list[str] | Unset): Styles by their codes. Not together with `style_type` or
                `style_reference_images`.
            color_palette (IdeogramPalette | Unset): Colours to use: a palette by its name, or a list of colours.
    """

    prompt: str
    aspect_ratio: IdeogramV3RatioType0 | str | Unset = UNSET
    resolution: str | Unset = UNSET
    magic_prompt: IdeogramMagicPromptType0 | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    style_type: IdeogramV3StyleType0 | str | Unset = UNSET
    seed: int | Unset = UNSET
    num_images: int | Unset = UNSET
    rendering_speed: IdeogramV3SpeedType0 | str | Unset = UNSET
    style_codes: list[str] | Unset = UNSET
    color_palette: IdeogramPalette | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        resolution = self.resolution

        magic_prompt: str | Unset
        if isinstance(self.magic_prompt, Unset):
            magic_prompt = UNSET
        elif isinstance(self.magic_prompt, str):
            magic_prompt = self.magic_prompt
        else:
            magic_prompt = self.magic_prompt

        negative_prompt = self.negative_prompt

        style_type: str | Unset
        if isinstance(self.style_type, Unset):
            style_type = UNSET
        elif isinstance(self.style_type, str):
            style_type = self.style_type
        else:
            style_type = self.style_type

        seed = self.seed

        num_images = self.num_images

        rendering_speed: str | Unset
        if isinstance(self.rendering_speed, Unset):
            rendering_speed = UNSET
        elif isinstance(self.rendering_speed, str):
            rendering_speed = self.rendering_speed
        else:
            rendering_speed = self.rendering_speed

        style_codes: list[str] | Unset = UNSET
        if not isinstance(self.style_codes, Unset):
            style_codes = self.style_codes

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
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if magic_prompt is not UNSET:
            field_dict["magic_prompt"] = magic_prompt
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if style_type is not UNSET:
            field_dict["style_type"] = style_type
        if seed is not UNSET:
            field_dict["seed"] = seed
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if rendering_speed is not UNSET:
            field_dict["rendering_speed"] = rendering_speed
        if style_codes is not UNSET:
            field_dict["style_codes"] = style_codes
        if color_palette is not UNSET:
            field_dict["color_palette"] = color_palette

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_palette import IdeogramPalette  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        def _parse_aspect_ratio(data: object) -> IdeogramV3RatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_ideogram_v3_ratio_type_0 = check_ideogram_v3_ratio_type_0(data)

                return componentsschemas_ideogram_v3_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramV3RatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        resolution = d.pop("resolution", UNSET)

        def _parse_magic_prompt(data: object) -> IdeogramMagicPromptType0 | str | Unset:
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

        magic_prompt = _parse_magic_prompt(d.pop("magic_prompt", UNSET))

        negative_prompt = d.pop("negative_prompt", UNSET)

        def _parse_style_type(data: object) -> IdeogramV3StyleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_ideogram_v3_style_type_0 = check_ideogram_v3_style_type_0(data)

                return componentsschemas_ideogram_v3_style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramV3StyleType0 | str | Unset, data)

        style_type = _parse_style_type(d.pop("style_type", UNSET))

        seed = d.pop("seed", UNSET)

        num_images = d.pop("num_images", UNSET)

        def _parse_rendering_speed(data: object) -> IdeogramV3SpeedType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_ideogram_v3_speed_type_0 = check_ideogram_v3_speed_type_0(data)

                return componentsschemas_ideogram_v3_speed_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramV3SpeedType0 | str | Unset, data)

        rendering_speed = _parse_rendering_speed(d.pop("rendering_speed", UNSET))

        style_codes = cast(list[str], d.pop("style_codes", UNSET))

        _color_palette = d.pop("color_palette", UNSET)
        color_palette: IdeogramPalette | Unset
        if isinstance(_color_palette, Unset):
            color_palette = UNSET
        else:
            color_palette = IdeogramPalette.from_dict(_color_palette)

        ideogram_v3_generate_json = cls(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            magic_prompt=magic_prompt,
            negative_prompt=negative_prompt,
            style_type=style_type,
            seed=seed,
            num_images=num_images,
            rendering_speed=rendering_speed,
            style_codes=style_codes,
            color_palette=color_palette,
        )

        ideogram_v3_generate_json.additional_properties = d
        return ideogram_v3_generate_json

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
