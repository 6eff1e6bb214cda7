from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_extra_image import OpenaiExtraImage
    from ..models.openai_extra_thinking import OpenaiExtraThinking


T = TypeVar("T", bound="OpenaiExtraGoogle")


@_attrs_define
class OpenaiExtraGoogle:
    """
    Attributes:
        thinking_config (OpenaiExtraThinking | Unset):
        image_config (OpenaiExtraImage | Unset):
    """

    thinking_config: OpenaiExtraThinking | Unset = UNSET
    image_config: OpenaiExtraImage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        thinking_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.thinking_config, Unset):
            thinking_config = self.thinking_config.to_dict()

        image_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_config, Unset):
            image_config = self.image_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if thinking_config is not UNSET:
            field_dict["thinking_config"] = thinking_config
        if image_config is not UNSET:
            field_dict["image_config"] = image_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_extra_image import OpenaiExtraImage  # noqa: PLC0415
        from ..models.openai_extra_thinking import OpenaiExtraThinking  # noqa: PLC0415

        d = dict(src_dict)
        _thinking_config = d.pop("thinking_config", UNSET)
        thinking_config: OpenaiExtraThinking | Unset
        if isinstance(_thinking_config, Unset):
            thinking_config = UNSET
        else:
            thinking_config = OpenaiExtraThinking.from_dict(_thinking_config)

        _image_config = d.pop("image_config", UNSET)
        image_config: OpenaiExtraImage | Unset
        if isinstance(_image_config, Unset):
            image_config = UNSET
        else:
            image_config = OpenaiExtraImage.from_dict(_image_config)

        openai_extra_google = cls(
            thinking_config=thinking_config,
            image_config=image_config,
        )

        openai_extra_google.additional_properties = d
        return openai_extra_google

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
