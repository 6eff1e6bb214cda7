from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_video_url_made import KlingVideoUrlMade


T = TypeVar("T", bound="KlingElementVideosMade")


@_attrs_define
class KlingElementVideosMade:
    """
    Attributes:
        refer_videos (list[KlingVideoUrlMade] | None | Unset):
    """

    refer_videos: list[KlingVideoUrlMade] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refer_videos: list[dict[str, Any]] | None | Unset
        if isinstance(self.refer_videos, Unset):
            refer_videos = UNSET
        elif isinstance(self.refer_videos, list):
            refer_videos = []
            for refer_videos_type_0_item_data in self.refer_videos:
                refer_videos_type_0_item = refer_videos_type_0_item_data.to_dict()
                refer_videos.append(refer_videos_type_0_item)

        else:
            refer_videos = self.refer_videos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refer_videos is not UNSET:
            field_dict["refer_videos"] = refer_videos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_video_url_made import KlingVideoUrlMade  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_refer_videos(data: object) -> list[KlingVideoUrlMade] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                refer_videos_type_0 = []
                _refer_videos_type_0 = data
                for refer_videos_type_0_item_data in _refer_videos_type_0:
                    refer_videos_type_0_item = KlingVideoUrlMade.from_dict(refer_videos_type_0_item_data)

                    refer_videos_type_0.append(refer_videos_type_0_item)

                return refer_videos_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingVideoUrlMade] | None | Unset, data)

        refer_videos = _parse_refer_videos(d.pop("refer_videos", UNSET))

        kling_element_videos_made = cls(
            refer_videos=refer_videos,
        )

        kling_element_videos_made.additional_properties = d
        return kling_element_videos_made

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
