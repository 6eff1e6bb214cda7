from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_selection_result import KlingSelectionResult


T = TypeVar("T", bound="KlingSelection")


@_attrs_define
class KlingSelection:
    """
    Attributes:
        status (int | Unset): 0 means well.
        session_id (str | Unset): Lives 24 hours.
        fps (float | Unset):
        original_duration (float | Unset): Length of the clip. No unit is documented; the sample suggests milliseconds.
        width (int | Unset):
        height (int | Unset):
        total_frame (int | Unset):
        normalized_video (str | Unset):
        res (KlingSelectionResult | Unset):
    """

    status: int | Unset = UNSET
    session_id: str | Unset = UNSET
    fps: float | Unset = UNSET
    original_duration: float | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    total_frame: int | Unset = UNSET
    normalized_video: str | Unset = UNSET
    res: KlingSelectionResult | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        session_id = self.session_id

        fps = self.fps

        original_duration = self.original_duration

        width = self.width

        height = self.height

        total_frame = self.total_frame

        normalized_video = self.normalized_video

        res: dict[str, Any] | Unset = UNSET
        if not isinstance(self.res, Unset):
            res = self.res.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if fps is not UNSET:
            field_dict["fps"] = fps
        if original_duration is not UNSET:
            field_dict["original_duration"] = original_duration
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if total_frame is not UNSET:
            field_dict["total_frame"] = total_frame
        if normalized_video is not UNSET:
            field_dict["normalized_video"] = normalized_video
        if res is not UNSET:
            field_dict["res"] = res

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_selection_result import KlingSelectionResult  # noqa: PLC0415

        d = dict(src_dict)
        status = d.pop("status", UNSET)

        session_id = d.pop("session_id", UNSET)

        fps = d.pop("fps", UNSET)

        original_duration = d.pop("original_duration", UNSET)

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        total_frame = d.pop("total_frame", UNSET)

        normalized_video = d.pop("normalized_video", UNSET)

        _res = d.pop("res", UNSET)
        res: KlingSelectionResult | Unset
        if isinstance(_res, Unset):
            res = UNSET
        else:
            res = KlingSelectionResult.from_dict(_res)

        kling_selection = cls(
            status=status,
            session_id=session_id,
            fps=fps,
            original_duration=original_duration,
            width=width,
            height=height,
            total_frame=total_frame,
            normalized_video=normalized_video,
            res=res,
        )

        kling_selection.additional_properties = d
        return kling_selection

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
