from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_pro_generate_model_type_0 import (
    RunwayProGenerateModelType0,
    check_runway_pro_generate_model_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="RunwayProGenerate")


@_attrs_define
class RunwayProGenerate:
    """
    Attributes:
        prompt (str): What to show.
        image (str | Unset): The first frame; without it the video is made from text.
        model (RunwayProGenerateModelType0 | str | Unset):
        ratio (str | Unset):
        style (str | Unset):
        callback_url (str | Unset): A public address that is notified of the end.
        options (FreeForm | Unset): Whatever the gateway puts there.
    """

    prompt: str
    image: str | Unset = UNSET
    model: RunwayProGenerateModelType0 | str | Unset = UNSET
    ratio: str | Unset = UNSET
    style: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    options: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        image = self.image

        model: str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        elif isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        ratio = self.ratio

        style = self.style

        callback_url = self.callback_url

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if image is not UNSET:
            field_dict["image"] = image
        if model is not UNSET:
            field_dict["model"] = model
        if ratio is not UNSET:
            field_dict["ratio"] = ratio
        if style is not UNSET:
            field_dict["style"] = style
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        image = d.pop("image", UNSET)

        def _parse_model(data: object) -> RunwayProGenerateModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_runway_pro_generate_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayProGenerateModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        ratio = d.pop("ratio", UNSET)

        style = d.pop("style", UNSET)

        callback_url = d.pop("callback_url", UNSET)

        _options = d.pop("options", UNSET)
        options: FreeForm | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = FreeForm.from_dict(_options)

        runway_pro_generate = cls(
            prompt=prompt,
            image=image,
            model=model,
            ratio=ratio,
            style=style,
            callback_url=callback_url,
            options=options,
        )

        runway_pro_generate.additional_properties = d
        return runway_pro_generate

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
