from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_blend_dimensions_type_0 import (
    MidjourneyBlendDimensionsType0,
    check_midjourney_blend_dimensions_type_0,
)
from ..models.midjourney_bot_type_0 import (
    MidjourneyBotType0,
    check_midjourney_bot_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyBlend")


@_attrs_define
class MidjourneyBlend:
    """
    Attributes:
        base_64_array (list[str]): The pictures.
        dimensions (MidjourneyBlendDimensionsType0 | str | Unset):
        bot_type (MidjourneyBotType0 | str | Unset): Which bot.
        notify_hook (str | Unset): A public address that is notified of the end.
        state (str | Unset): Comes back with the task.
    """

    base_64_array: list[str]
    dimensions: MidjourneyBlendDimensionsType0 | str | Unset = UNSET
    bot_type: MidjourneyBotType0 | str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base_64_array = self.base_64_array

        dimensions: str | Unset
        if isinstance(self.dimensions, Unset):
            dimensions = UNSET
        elif isinstance(self.dimensions, str):
            dimensions = self.dimensions
        else:
            dimensions = self.dimensions

        bot_type: str | Unset
        if isinstance(self.bot_type, Unset):
            bot_type = UNSET
        elif isinstance(self.bot_type, str):
            bot_type = self.bot_type
        else:
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

        def _parse_dimensions(data: object) -> MidjourneyBlendDimensionsType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dimensions_type_0 = check_midjourney_blend_dimensions_type_0(data)

                return dimensions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MidjourneyBlendDimensionsType0 | str | Unset, data)

        dimensions = _parse_dimensions(d.pop("dimensions", UNSET))

        def _parse_bot_type(data: object) -> MidjourneyBotType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_midjourney_bot_type_0 = check_midjourney_bot_type_0(data)

                return componentsschemas_midjourney_bot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MidjourneyBotType0 | str | Unset, data)

        bot_type = _parse_bot_type(d.pop("botType", UNSET))

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
