from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="RunwayProVideo2Video")


@_attrs_define
class RunwayProVideo2Video:
    """
    Attributes:
        video (str): What to change.
        prompt (str | Unset):
        model (str | Unset):
        style (str | Unset):
        options (FreeForm | Unset): Whatever the gateway puts there.
    """

    video: str
    prompt: str | Unset = UNSET
    model: str | Unset = UNSET
    style: str | Unset = UNSET
    options: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        video = self.video

        prompt = self.prompt

        model = self.model

        style = self.style

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "video": video,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if model is not UNSET:
            field_dict["model"] = model
        if style is not UNSET:
            field_dict["style"] = style
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        video = d.pop("video")

        prompt = d.pop("prompt", UNSET)

        model = d.pop("model", UNSET)

        style = d.pop("style", UNSET)

        _options = d.pop("options", UNSET)
        options: FreeForm | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = FreeForm.from_dict(_options)

        runway_pro_video_2_video = cls(
            video=video,
            prompt=prompt,
            model=model,
            style=style,
            options=options,
        )

        runway_pro_video_2_video.additional_properties = d
        return runway_pro_video_2_video

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
