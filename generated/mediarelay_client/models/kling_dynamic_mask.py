from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.kling_point import KlingPoint


T = TypeVar("T", bound="KlingDynamicMask")


@_attrs_define
class KlingDynamicMask:
    """A region and the path that it moves along.

    Attributes:
        mask (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at least
            300 pixels, ratio between 1:2.5 and 2.5:1.
        trajectories (list[KlingPoint]): 2 to 77 points for five seconds; their order is the direction.
    """

    mask: str
    trajectories: list[KlingPoint]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mask = self.mask

        trajectories = []
        for trajectories_item_data in self.trajectories:
            trajectories_item = trajectories_item_data.to_dict()
            trajectories.append(trajectories_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mask": mask,
                "trajectories": trajectories,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_point import KlingPoint  # noqa: PLC0415

        d = dict(src_dict)
        mask = d.pop("mask")

        trajectories = []
        _trajectories = d.pop("trajectories")
        for trajectories_item_data in _trajectories:
            trajectories_item = KlingPoint.from_dict(trajectories_item_data)

            trajectories.append(trajectories_item)

        kling_dynamic_mask = cls(
            mask=mask,
            trajectories=trajectories,
        )

        kling_dynamic_mask.additional_properties = d
        return kling_dynamic_mask

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
