from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.ideogram_v3_speed_type_0 import (
    IdeogramV3SpeedType0,
    check_ideogram_v3_speed_type_0,
)
from ..types import UNSET, File, FileTypes, Unset

if TYPE_CHECKING:
    from ..models.ideogram_palette import IdeogramPalette


T = TypeVar("T", bound="IdeogramV3ReframeRequest")


@_attrs_define
class IdeogramV3ReframeRequest:
    """Rules over several fields: style_codes excludes style_type and style_reference_images.

    Attributes:
        image (File): A picture.
        resolution (str): Width and height, one of the 69 that the vendor lists, such as 1024x1024.
        seed (int | Unset): The same number makes similar pictures.
        num_images (int | Unset): How many pictures; 1 where absent.
        rendering_speed (IdeogramV3SpeedType0 | str | Unset): Speed against quality, `DEFAULT` where absent. `FLASH` is
            new, and hardly documented.
        style_codes (list[str] | Unset): Styles by their codes. Not together with `style_type` or
            `style_reference_images`.
        style_reference_images (list[File] | Unset): Pictures whose style to follow, at most 10 MB together.
        color_palette (IdeogramPalette | Unset): Colours to use: a palette by its name, or a list of colours.
    """

    image: File
    resolution: str
    seed: int | Unset = UNSET
    num_images: int | Unset = UNSET
    rendering_speed: IdeogramV3SpeedType0 | str | Unset = UNSET
    style_codes: list[str] | Unset = UNSET
    style_reference_images: list[File] | Unset = UNSET
    color_palette: IdeogramPalette | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image.to_tuple()

        resolution = self.resolution

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

        style_reference_images: list[FileTypes] | Unset = UNSET
        if not isinstance(self.style_reference_images, Unset):
            style_reference_images = []
            for componentsschemas_ideogram_v3_style_files_item_data in self.style_reference_images:
                componentsschemas_ideogram_v3_style_files_item = (
                    componentsschemas_ideogram_v3_style_files_item_data.to_tuple()
                )

                style_reference_images.append(componentsschemas_ideogram_v3_style_files_item)

        color_palette: dict[str, Any] | Unset = UNSET
        if not isinstance(self.color_palette, Unset):
            color_palette = self.color_palette.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image": image,
                "resolution": resolution,
            }
        )
        if seed is not UNSET:
            field_dict["seed"] = seed
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if rendering_speed is not UNSET:
            field_dict["rendering_speed"] = rendering_speed
        if style_codes is not UNSET:
            field_dict["style_codes"] = style_codes
        if style_reference_images is not UNSET:
            field_dict["style_reference_images"] = style_reference_images
        if color_palette is not UNSET:
            field_dict["color_palette"] = color_palette

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("image", self.image.to_tuple()))

        files.append(("resolution", (None, str(self.resolution).encode(), "text/plain")))

        if not isinstance(self.seed, Unset):
            files.append(("seed", (None, str(self.seed).encode(), "text/plain")))

        if not isinstance(self.num_images, Unset):
            files.append(("num_images", (None, str(self.num_images).encode(), "text/plain")))

        if not isinstance(self.rendering_speed, Unset):
            if isinstance(self.rendering_speed, str):
                files.append(("rendering_speed", (None, str(self.rendering_speed).encode(), "text/plain")))
            else:
                files.append(("rendering_speed", (None, str(self.rendering_speed).encode(), "text/plain")))

        if not isinstance(self.style_codes, Unset):
            for componentsschemas_ideogram_v3_style_codes_item_element in self.style_codes:
                files.append(
                    (
                        "style_codes",
                        (None, str(componentsschemas_ideogram_v3_style_codes_item_element).encode(), "text/plain"),
                    )
                )

        if not isinstance(self.style_reference_images, Unset):
            for componentsschemas_ideogram_v3_style_files_item_element in self.style_reference_images:
                files.append(
                    ("style_reference_images", componentsschemas_ideogram_v3_style_files_item_element.to_tuple())
                )

        if not isinstance(self.color_palette, Unset):
            files.append(
                ("color_palette", (None, json.dumps(self.color_palette.to_dict()).encode(), "application/json"))
            )

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_palette import IdeogramPalette  # noqa: PLC0415

        d = dict(src_dict)
        image = File(payload=BytesIO(d.pop("image")))

        resolution = d.pop("resolution")

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

        _style_reference_images = d.pop("style_reference_images", UNSET)
        style_reference_images: list[File] | Unset = UNSET
        if _style_reference_images is not UNSET:
            style_reference_images = []
            for componentsschemas_ideogram_v3_style_files_item_data in _style_reference_images:
                componentsschemas_ideogram_v3_style_files_item = File(
                    payload=BytesIO(componentsschemas_ideogram_v3_style_files_item_data)
                )

                style_reference_images.append(componentsschemas_ideogram_v3_style_files_item)

        _color_palette = d.pop("color_palette", UNSET)
        color_palette: IdeogramPalette | Unset
        if isinstance(_color_palette, Unset):
            color_palette = UNSET
        else:
            color_palette = IdeogramPalette.from_dict(_color_palette)

        ideogram_v3_reframe_request = cls(
            image=image,
            resolution=resolution,
            seed=seed,
            num_images=num_images,
            rendering_speed=rendering_speed,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
            color_palette=color_palette,
        )

        ideogram_v3_reframe_request.additional_properties = d
        return ideogram_v3_reframe_request

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
