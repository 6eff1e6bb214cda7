from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_calling_config_mode_type_0 import (
    GeminiCallingConfigModeType0,
    check_gemini_calling_config_mode_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiCallingConfig")


@_attrs_define
class GeminiCallingConfig:
    """
    Attributes:
        mode (GeminiCallingConfigModeType0 | str | Unset): Whether the model calls functions.
        allowed_function_names (list[str] | Unset): Those that it may call.
    """

    mode: GeminiCallingConfigModeType0 | str | Unset = UNSET
    allowed_function_names: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, str):
            mode = self.mode
        else:
            mode = self.mode

        allowed_function_names: list[str] | Unset = UNSET
        if not isinstance(self.allowed_function_names, Unset):
            allowed_function_names = self.allowed_function_names

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mode is not UNSET:
            field_dict["mode"] = mode
        if allowed_function_names is not UNSET:
            field_dict["allowedFunctionNames"] = allowed_function_names

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_mode(data: object) -> GeminiCallingConfigModeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_0 = check_gemini_calling_config_mode_type_0(data)

                return mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiCallingConfigModeType0 | str | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        allowed_function_names = cast(list[str], d.pop("allowedFunctionNames", UNSET))

        gemini_calling_config = cls(
            mode=mode,
            allowed_function_names=allowed_function_names,
        )

        gemini_calling_config.additional_properties = d
        return gemini_calling_config

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
