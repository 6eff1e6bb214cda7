from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_safety_setting_threshold_type_0 import (
    GeminiSafetySettingThresholdType0,
    check_gemini_safety_setting_threshold_type_0,
)

T = TypeVar("T", bound="GeminiSafetySetting")


@_attrs_define
class GeminiSafetySetting:
    """
    Attributes:
        category (str): What is watched; begins with HARM_CATEGORY_.
        threshold (GeminiSafetySettingThresholdType0 | str): From when on it is blocked.
    """

    category: str
    threshold: GeminiSafetySettingThresholdType0 | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category = self.category

        threshold: str
        if isinstance(self.threshold, str):
            threshold = self.threshold
        else:
            threshold = self.threshold

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "category": category,
                "threshold": threshold,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        category = d.pop("category")

        def _parse_threshold(data: object) -> GeminiSafetySettingThresholdType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                threshold_type_0 = check_gemini_safety_setting_threshold_type_0(data)

                return threshold_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiSafetySettingThresholdType0 | str, data)

        threshold = _parse_threshold(d.pop("threshold"))

        gemini_safety_setting = cls(
            category=category,
            threshold=threshold,
        )

        gemini_safety_setting.additional_properties = d
        return gemini_safety_setting

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
