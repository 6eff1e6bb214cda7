from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_voice import GeminiVoice


T = TypeVar("T", bound="GeminiVoiceConfig")


@_attrs_define
class GeminiVoiceConfig:
    """
    Attributes:
        prebuilt_voice_config (GeminiVoice | Unset):
    """

    prebuilt_voice_config: GeminiVoice | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prebuilt_voice_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prebuilt_voice_config, Unset):
            prebuilt_voice_config = self.prebuilt_voice_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prebuilt_voice_config is not UNSET:
            field_dict["prebuiltVoiceConfig"] = prebuilt_voice_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_voice import GeminiVoice  # noqa: PLC0415

        d = dict(src_dict)
        _prebuilt_voice_config = d.pop("prebuiltVoiceConfig", UNSET)
        prebuilt_voice_config: GeminiVoice | Unset
        if isinstance(_prebuilt_voice_config, Unset):
            prebuilt_voice_config = UNSET
        else:
            prebuilt_voice_config = GeminiVoice.from_dict(_prebuilt_voice_config)

        gemini_voice_config = cls(
            prebuilt_voice_config=prebuilt_voice_config,
        )

        gemini_voice_config.additional_properties = d
        return gemini_voice_config

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
