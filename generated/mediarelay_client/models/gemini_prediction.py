from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="GeminiPrediction")


@_attrs_define
class GeminiPrediction:
    """A picture, or why there is none.

    Attributes:
        mime_type (str | Unset): What it is, such as image/png.
        bytes_base_64_encoded (str | Unset): The picture in Base64.
        rai_filtered_reason (str | Unset): Why the vendor holds it back.
        safety_attributes (FreeForm | Unset): Whatever the gateway puts there.
    """

    mime_type: str | Unset = UNSET
    bytes_base_64_encoded: str | Unset = UNSET
    rai_filtered_reason: str | Unset = UNSET
    safety_attributes: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mime_type = self.mime_type

        bytes_base_64_encoded = self.bytes_base_64_encoded

        rai_filtered_reason = self.rai_filtered_reason

        safety_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.safety_attributes, Unset):
            safety_attributes = self.safety_attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mime_type is not UNSET:
            field_dict["mimeType"] = mime_type
        if bytes_base_64_encoded is not UNSET:
            field_dict["bytesBase64Encoded"] = bytes_base_64_encoded
        if rai_filtered_reason is not UNSET:
            field_dict["raiFilteredReason"] = rai_filtered_reason
        if safety_attributes is not UNSET:
            field_dict["safetyAttributes"] = safety_attributes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        mime_type = d.pop("mimeType", UNSET)

        bytes_base_64_encoded = d.pop("bytesBase64Encoded", UNSET)

        rai_filtered_reason = d.pop("raiFilteredReason", UNSET)

        _safety_attributes = d.pop("safetyAttributes", UNSET)
        safety_attributes: FreeForm | Unset
        if isinstance(_safety_attributes, Unset):
            safety_attributes = UNSET
        else:
            safety_attributes = FreeForm.from_dict(_safety_attributes)

        gemini_prediction = cls(
            mime_type=mime_type,
            bytes_base_64_encoded=bytes_base_64_encoded,
            rai_filtered_reason=rai_filtered_reason,
            safety_attributes=safety_attributes,
        )

        gemini_prediction.additional_properties = d
        return gemini_prediction

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
