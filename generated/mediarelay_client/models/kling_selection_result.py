from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_selection_mask import KlingSelectionMask


T = TypeVar("T", bound="KlingSelectionResult")


@_attrs_define
class KlingSelectionResult:
    """
    Attributes:
        frame_index (int | Unset):
        rle_mask_list (list[KlingSelectionMask] | Unset):
        video (str | Unset):
        video_cover (str | Unset):
        tracking_output (str | Unset):
    """

    frame_index: int | Unset = UNSET
    rle_mask_list: list[KlingSelectionMask] | Unset = UNSET
    video: str | Unset = UNSET
    video_cover: str | Unset = UNSET
    tracking_output: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        frame_index = self.frame_index

        rle_mask_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rle_mask_list, Unset):
            rle_mask_list = []
            for rle_mask_list_item_data in self.rle_mask_list:
                rle_mask_list_item = rle_mask_list_item_data.to_dict()
                rle_mask_list.append(rle_mask_list_item)

        video = self.video

        video_cover = self.video_cover

        tracking_output = self.tracking_output

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if frame_index is not UNSET:
            field_dict["frame_index"] = frame_index
        if rle_mask_list is not UNSET:
            field_dict["rle_mask_list"] = rle_mask_list
        if video is not UNSET:
            field_dict["video"] = video
        if video_cover is not UNSET:
            field_dict["video_cover"] = video_cover
        if tracking_output is not UNSET:
            field_dict["tracking_output"] = tracking_output

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_selection_mask import KlingSelectionMask  # noqa: PLC0415

        d = dict(src_dict)
        frame_index = d.pop("frame_index", UNSET)

        _rle_mask_list = d.pop("rle_mask_list", UNSET)
        rle_mask_list: list[KlingSelectionMask] | Unset = UNSET
        if _rle_mask_list is not UNSET:
            rle_mask_list = []
            for rle_mask_list_item_data in _rle_mask_list:
                rle_mask_list_item = KlingSelectionMask.from_dict(rle_mask_list_item_data)

                rle_mask_list.append(rle_mask_list_item)

        video = d.pop("video", UNSET)

        video_cover = d.pop("video_cover", UNSET)

        tracking_output = d.pop("tracking_output", UNSET)

        kling_selection_result = cls(
            frame_index=frame_index,
            rle_mask_list=rle_mask_list,
            video=video,
            video_cover=video_cover,
            tracking_output=tracking_output,
        )

        kling_selection_result.additional_properties = d
        return kling_selection_result

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
