from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="GeminiRetrievalConfig")


@_attrs_define
class GeminiRetrievalConfig:
    """
    Attributes:
        lat_lng (FreeForm | Unset): Whatever the gateway puts there.
        language_code (str | Unset): The language of the user.
    """

    lat_lng: FreeForm | Unset = UNSET
    language_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lat_lng: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lat_lng, Unset):
            lat_lng = self.lat_lng.to_dict()

        language_code = self.language_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if lat_lng is not UNSET:
            field_dict["latLng"] = lat_lng
        if language_code is not UNSET:
            field_dict["languageCode"] = language_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        _lat_lng = d.pop("latLng", UNSET)
        lat_lng: FreeForm | Unset
        if isinstance(_lat_lng, Unset):
            lat_lng = UNSET
        else:
            lat_lng = FreeForm.from_dict(_lat_lng)

        language_code = d.pop("languageCode", UNSET)

        gemini_retrieval_config = cls(
            lat_lng=lat_lng,
            language_code=language_code,
        )

        gemini_retrieval_config.additional_properties = d
        return gemini_retrieval_config

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
