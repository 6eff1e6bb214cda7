from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="SunoTiming")


@_attrs_define
class SunoTiming:
    """
    Attributes:
        aligned_words (list[FreeForm]):
        waveform_data (list[float] | Unset):
        hoot_cer (float | Unset):
        is_streamed (bool | Unset):
    """

    aligned_words: list[FreeForm]
    waveform_data: list[float] | Unset = UNSET
    hoot_cer: float | Unset = UNSET
    is_streamed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aligned_words = []
        for aligned_words_item_data in self.aligned_words:
            aligned_words_item = aligned_words_item_data.to_dict()
            aligned_words.append(aligned_words_item)

        waveform_data: list[float] | Unset = UNSET
        if not isinstance(self.waveform_data, Unset):
            waveform_data = self.waveform_data

        hoot_cer = self.hoot_cer

        is_streamed = self.is_streamed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aligned_words": aligned_words,
            }
        )
        if waveform_data is not UNSET:
            field_dict["waveform_data"] = waveform_data
        if hoot_cer is not UNSET:
            field_dict["hoot_cer"] = hoot_cer
        if is_streamed is not UNSET:
            field_dict["is_streamed"] = is_streamed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        aligned_words = []
        _aligned_words = d.pop("aligned_words")
        for aligned_words_item_data in _aligned_words:
            aligned_words_item = FreeForm.from_dict(aligned_words_item_data)

            aligned_words.append(aligned_words_item)

        waveform_data = cast(list[float], d.pop("waveform_data", UNSET))

        hoot_cer = d.pop("hoot_cer", UNSET)

        is_streamed = d.pop("is_streamed", UNSET)

        suno_timing = cls(
            aligned_words=aligned_words,
            waveform_data=waveform_data,
            hoot_cer=hoot_cer,
            is_streamed=is_streamed,
        )

        suno_timing.additional_properties = d
        return suno_timing

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
