from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiSpokenAnswer")


@_attrs_define
class OpenaiSpokenAnswer:
    """
    Attributes:
        id (str | Unset): By which a later turn names this answer.
        data (str | Unset): The sound in Base64, in the format that was requested.
        transcript (str | Unset): What is said.
        expires_at (int | Unset): Unix seconds; then the id is of no use.
    """

    id: str | Unset = UNSET
    data: str | Unset = UNSET
    transcript: str | Unset = UNSET
    expires_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        data = self.data

        transcript = self.transcript

        expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if data is not UNSET:
            field_dict["data"] = data
        if transcript is not UNSET:
            field_dict["transcript"] = transcript
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        data = d.pop("data", UNSET)

        transcript = d.pop("transcript", UNSET)

        expires_at = d.pop("expires_at", UNSET)

        openai_spoken_answer = cls(
            id=id,
            data=data,
            transcript=transcript,
            expires_at=expires_at,
        )

        openai_spoken_answer.additional_properties = d
        return openai_spoken_answer

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
