from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.ideogram_edit_request_model_type_0 import (
    IdeogramEditRequestModelType0,
    check_ideogram_edit_request_model_type_0,
)
from ..models.ideogram_magic_prompt_type_0 import (
    IdeogramMagicPromptType0,
    check_ideogram_magic_prompt_type_0,
)
from ..models.ideogram_style_type_0 import (
    IdeogramStyleType0,
    check_ideogram_style_type_0,
)
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="IdeogramEditRequest")


@_attrs_define
class IdeogramEditRequest:
    """
    Attributes:
        image_file (File): A picture.
        mask (File): A picture of the same size, black where something is to change.
        prompt (str): What to draw there.
        model (IdeogramEditRequestModelType0 | str): The model.
        magic_prompt_option (IdeogramMagicPromptType0 | str | Unset): Whether the vendor may embellish the prompt;
            `AUTO` where absent.
        seed (int | Unset): The same number makes similar pictures.
        style_type (IdeogramStyleType0 | str | Unset): The style, for V_2 and later.
        num_images (int | Unset): How many pictures; 1 where absent.
        color_palette (str | Unset): Colours to use, as the JSON text of IdeogramPalette.
    """

    image_file: File
    mask: File
    prompt: str
    model: IdeogramEditRequestModelType0 | str
    magic_prompt_option: IdeogramMagicPromptType0 | str | Unset = UNSET
    seed: int | Unset = UNSET
    style_type: IdeogramStyleType0 | str | Unset = UNSET
    num_images: int | Unset = UNSET
    color_palette: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_file = self.image_file.to_tuple()

        mask = self.mask.to_tuple()

        prompt = self.prompt

        model: str
        if isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

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

        num_images = self.num_images

        color_palette = self.color_palette

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_file": image_file,
                "mask": mask,
                "prompt": prompt,
                "model": model,
            }
        )
        if magic_prompt_option is not UNSET:
            field_dict["magic_prompt_option"] = magic_prompt_option
        if seed is not UNSET:
            field_dict["seed"] = seed
        if style_type is not UNSET:
            field_dict["style_type"] = style_type
        if num_images is not UNSET:
            field_dict["num_images"] = num_images
        if color_palette is not UNSET:
            field_dict["color_palette"] = color_palette

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("image_file", self.image_file.to_tuple()))

        files.append(("mask", self.mask.to_tuple()))

        files.append(("prompt", (None, str(self.prompt).encode(), "text/plain")))

        if isinstance(self.model, str):
            files.append(("model", (None, str(self.model).encode(), "text/plain")))
        else:
            files.append(("model", (None, str(self.model).encode(), "text/plain")))

        if not isinstance(self.magic_prompt_option, Unset):
            if isinstance(self.magic_prompt_option, str):
                files.append(("magic_prompt_option", (None, str(self.magic_prompt_option).encode(), "text/plain")))
            else:
                files.append(("magic_prompt_option", (None, str(self.magic_prompt_option).encode(), "text/plain")))

        if not isinstance(self.seed, Unset):
            files.append(("seed", (None, str(self.seed).encode(), "text/plain")))

        if not isinstance(self.style_type, Unset):
            if isinstance(self.style_type, str):
                files.append(("style_type", (None, str(self.style_type).encode(), "text/plain")))
            else:
                files.append(("style_type", (None, str(self.style_type).encode(), "text/plain")))

        if not isinstance(self.num_images, Unset):
            files.append(("num_images", (None, str(self.num_images).encode(), "text/plain")))

        if not isinstance(self.color_palette, Unset):
            files.append(("color_palette", (None, str(self.color_palette).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image_file = File(payload=BytesIO(d.pop("image_file")))

        mask = File(payload=BytesIO(d.pop("mask")))

        prompt = d.pop("prompt")

        def _parse_model(data: object) -> IdeogramEditRequestModelType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_ideogram_edit_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramEditRequestModelType0 | str, data)

        model = _parse_model(d.pop("model"))

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

        num_images = d.pop("num_images", UNSET)

        color_palette = d.pop("color_palette", UNSET)

        ideogram_edit_request = cls(
            image_file=image_file,
            mask=mask,
            prompt=prompt,
            model=model,
            magic_prompt_option=magic_prompt_option,
            seed=seed,
            style_type=style_type,
            num_images=num_images,
            color_palette=color_palette,
        )

        ideogram_edit_request.additional_properties = d
        return ideogram_edit_request

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
