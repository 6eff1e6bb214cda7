from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiOutputOptions")


@_attrs_define
class GeminiOutputOptions:
    """
    Attributes:
        mime_type (str | Unset): Form of the files, such as image/png.
        compression_quality (int | Unset): Quality of JPEG files.
    """

    mime_type: str | Unset = UNSET
    compression_quality: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mime_type = self.mime_type

        compression_quality = self.compression_quality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mime_type is not UNSET:
            field_dict["mimeType"] = mime_type
        if compression_quality is not UNSET:
            field_dict["compressionQuality"] = compression_quality

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mime_type = d.pop("mimeType", UNSET)

        compression_quality = d.pop("compressionQuality", UNSET)

        gemini_output_options = cls(
            mime_type=mime_type,
            compression_quality=compression_quality,
        )

        gemini_output_options.additional_properties = d
        return gemini_output_options

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
