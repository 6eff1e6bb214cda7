from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_blend_dimensions import (
    MidjourneyBlendDimensions,
    check_midjourney_blend_dimensions,
)
from ..models.midjourney_bot import MidjourneyBot, check_midjourney_bot
from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyBlend")


@_attrs_define
class MidjourneyBlend:
    """
    Attributes:
        base_64_array (list[str]): The pictures.
        dimensions (MidjourneyBlendDimensions | Unset):
        bot_type (MidjourneyBot | Unset): Which bot.
        notify_hook (str | Unset): A public address that is told of the end.
        state (str | Unset): Comes back with the task.
    """

    base_64_array: list[str]
    dimensions: MidjourneyBlendDimensions | Unset = UNSET
    bot_type: MidjourneyBot | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base_64_array = self.base_64_array

        dimensions: str | Unset = UNSET
        if not isinstance(self.dimensions, Unset):
            dimensions = self.dimensions

        bot_type: str | Unset = UNSET
        if not isinstance(self.bot_type, Unset):
            bot_type = self.bot_type

        notify_hook = self.notify_hook

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "base64Array": base_64_array,
            }
        )
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if bot_type is not UNSET:
            field_dict["botType"] = bot_type
        if notify_hook is not UNSET:
            field_dict["notifyHook"] = notify_hook
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        base_64_array = cast(list[str], d.pop("base64Array"))

        _dimensions = d.pop("dimensions", UNSET)
        dimensions: MidjourneyBlendDimensions | Unset
        if isinstance(_dimensions, Unset):
            dimensions = UNSET
        else:
            dimensions = check_midjourney_blend_dimensions(_dimensions)

        _bot_type = d.pop("botType", UNSET)
        bot_type: MidjourneyBot | Unset
        if isinstance(_bot_type, Unset):
            bot_type = UNSET
        else:
            bot_type = check_midjourney_bot(_bot_type)

        notify_hook = d.pop("notifyHook", UNSET)

        state = d.pop("state", UNSET)

        midjourney_blend = cls(
            base_64_array=base_64_array,
            dimensions=dimensions,
            bot_type=bot_type,
            notify_hook=notify_hook,
            state=state,
        )

        midjourney_blend.additional_properties = d
        return midjourney_blend

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
