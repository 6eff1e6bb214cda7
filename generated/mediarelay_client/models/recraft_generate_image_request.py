from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.recraft_generate_image_request_image_format_type_0 import (
    RecraftGenerateImageRequestImageFormatType0,
    check_recraft_generate_image_request_image_format_type_0,
)
from ..models.recraft_generate_image_request_model_type_0 import (
    RecraftGenerateImageRequestModelType0,
    check_recraft_generate_image_request_model_type_0,
)
from ..models.recraft_generate_image_request_size_type_0 import (
    RecraftGenerateImageRequestSizeType0,
    check_recraft_generate_image_request_size_type_0,
)
from ..models.recraft_generate_image_request_style_type_0 import (
    RecraftGenerateImageRequestStyleType0,
    check_recraft_generate_image_request_style_type_0,
)
from ..models.recraft_response_format_type_0 import (
    RecraftResponseFormatType0,
    check_recraft_response_format_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recraft_controls import RecraftControls
    from ..models.recraft_text import RecraftText


T = TypeVar("T", bound="RecraftGenerateImageRequest")


@_attrs_define
class RecraftGenerateImageRequest:
    """Rules over several fields: style and style_id exclude each other.

    Attributes:
        prompt (str): What to draw. Models before version 4 take 1000 bytes.
        n (int | Unset): How many pictures; 1 where absent. One gateway makes at most 2.
        model (RecraftGenerateImageRequestModelType0 | str | Unset): The model. Gateways take `recraftv3` where it is
            absent; the vendor takes `recraftv4_1` by now, and has those of version 4 with the endings `_pro`, `_vector` and
            `_utility` too.
        style (RecraftGenerateImageRequestStyleType0 | str | Unset): The style, `realistic_image` where absent; for
            versions 2 and 3 only.
        substyle (str | Unset): A finer style; version 3 has about 90 of them.
        style_id (str | Unset): Id of a style of one's own, instead of `style`.
        size (RecraftGenerateImageRequestSizeType0 | str | Unset): Width and height, 1024x1024 where absent. The vendor
            takes ratios such as 16:9 too by now.
        negative_prompt (str | Unset): What not to draw, for versions 2 and 3.
        response_format (RecraftResponseFormatType0 | str | Unset): A link or Base64; `url` where absent.
        controls (RecraftControls | Unset):
        text_layout (list[RecraftText] | Unset): Words and where to put them, for version 3.
        random_seed (int | Unset): The same number makes similar pictures.
        image_format (RecraftGenerateImageRequestImageFormatType0 | str | Unset): Format of the file.
    """

    prompt: str
    n: int | Unset = UNSET
    model: RecraftGenerateImageRequestModelType0 | str | Unset = UNSET
    style: RecraftGenerateImageRequestStyleType0 | str | Unset = UNSET
    substyle: str | Unset = UNSET
    style_id: str | Unset = UNSET
    size: RecraftGenerateImageRequestSizeType0 | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    response_format: RecraftResponseFormatType0 | str | Unset = UNSET
    controls: RecraftControls | Unset = UNSET
    text_layout: list[RecraftText] | Unset = UNSET
    random_seed: int | Unset = UNSET
    image_format: RecraftGenerateImageRequestImageFormatType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        n = self.n

        model: str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        elif isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        style: str | Unset
        if isinstance(self.style, Unset):
            style = UNSET
        elif isinstance(self.style, str):
            style = self.style
        else:
            style = self.style

        substyle = self.substyle

        style_id = self.style_id

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        negative_prompt = self.negative_prompt

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        controls: dict[str, Any] | Unset = UNSET
        if not isinstance(self.controls, Unset):
            controls = self.controls.to_dict()

        text_layout: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.text_layout, Unset):
            text_layout = []
            for text_layout_item_data in self.text_layout:
                text_layout_item = text_layout_item_data.to_dict()
                text_layout.append(text_layout_item)

        random_seed = self.random_seed

        image_format: str | Unset
        if isinstance(self.image_format, Unset):
            image_format = UNSET
        elif isinstance(self.image_format, str):
            image_format = self.image_format
        else:
            image_format = self.image_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if n is not UNSET:
            field_dict["n"] = n
        if model is not UNSET:
            field_dict["model"] = model
        if style is not UNSET:
            field_dict["style"] = style
        if substyle is not UNSET:
            field_dict["substyle"] = substyle
        if style_id is not UNSET:
            field_dict["style_id"] = style_id
        if size is not UNSET:
            field_dict["size"] = size
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if controls is not UNSET:
            field_dict["controls"] = controls
        if text_layout is not UNSET:
            field_dict["text_layout"] = text_layout
        if random_seed is not UNSET:
            field_dict["random_seed"] = random_seed
        if image_format is not UNSET:
            field_dict["image_format"] = image_format

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recraft_controls import RecraftControls  # noqa: PLC0415
        from ..models.recraft_text import RecraftText  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        n = d.pop("n", UNSET)

        def _parse_model(data: object) -> RecraftGenerateImageRequestModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_recraft_generate_image_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftGenerateImageRequestModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_style(data: object) -> RecraftGenerateImageRequestStyleType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                style_type_0 = check_recraft_generate_image_request_style_type_0(data)

                return style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftGenerateImageRequestStyleType0 | str | Unset, data)

        style = _parse_style(d.pop("style", UNSET))

        substyle = d.pop("substyle", UNSET)

        style_id = d.pop("style_id", UNSET)

        def _parse_size(data: object) -> RecraftGenerateImageRequestSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_recraft_generate_image_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftGenerateImageRequestSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        negative_prompt = d.pop("negative_prompt", UNSET)

        def _parse_response_format(data: object) -> RecraftResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_recraft_response_format_type_0 = check_recraft_response_format_type_0(data)

                return componentsschemas_recraft_response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        _controls = d.pop("controls", UNSET)
        controls: RecraftControls | Unset
        if isinstance(_controls, Unset):
            controls = UNSET
        else:
            controls = RecraftControls.from_dict(_controls)

        _text_layout = d.pop("text_layout", UNSET)
        text_layout: list[RecraftText] | Unset = UNSET
        if _text_layout is not UNSET:
            text_layout = []
            for text_layout_item_data in _text_layout:
                text_layout_item = RecraftText.from_dict(text_layout_item_data)

                text_layout.append(text_layout_item)

        random_seed = d.pop("random_seed", UNSET)

        def _parse_image_format(data: object) -> RecraftGenerateImageRequestImageFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_format_type_0 = check_recraft_generate_image_request_image_format_type_0(data)

                return image_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftGenerateImageRequestImageFormatType0 | str | Unset, data)

        image_format = _parse_image_format(d.pop("image_format", UNSET))

        recraft_generate_image_request = cls(
            prompt=prompt,
            n=n,
            model=model,
            style=style,
            substyle=substyle,
            style_id=style_id,
            size=size,
            negative_prompt=negative_prompt,
            response_format=response_format,
            controls=controls,
            text_layout=text_layout,
            random_seed=random_seed,
            image_format=image_format,
        )

        recraft_generate_image_request.additional_properties = d
        return recraft_generate_image_request

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
