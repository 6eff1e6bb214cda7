from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_bot_type_0 import (
    MidjourneyBotType0,
    check_midjourney_bot_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyDescribe")


@_attrs_define
class MidjourneyDescribe:
    """
    Attributes:
        base64 (str | Unset): The picture; this or link.
        link (str | Unset): Its address; this or base64.
        bot_type (MidjourneyBotType0 | str | Unset): Which bot.
        language (str | Unset):
        notify_hook (str | Unset): A public address that is notified of the end.
        state (str | Unset): Comes back with the task.
    """

    base64: str | Unset = UNSET
    link: str | Unset = UNSET
    bot_type: MidjourneyBotType0 | str | Unset = UNSET
    language: str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base64 = self.base64

        link = self.link

        bot_type: str | Unset
        if isinstance(self.bot_type, Unset):
            bot_type = UNSET
        elif isinstance(self.bot_type, str):
            bot_type = self.bot_type
        else:
            bot_type = self.bot_type

        language = self.language

        notify_hook = self.notify_hook

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if base64 is not UNSET:
            field_dict["base64"] = base64
        if link is not UNSET:
            field_dict["link"] = link
        if bot_type is not UNSET:
            field_dict["botType"] = bot_type
        if language is not UNSET:
            field_dict["language"] = language
        if notify_hook is not UNSET:
            field_dict["notifyHook"] = notify_hook
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        base64 = d.pop("base64", UNSET)

        link = d.pop("link", UNSET)

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

        language = d.pop("language", UNSET)

        notify_hook = d.pop("notifyHook", UNSET)

        state = d.pop("state", UNSET)

        midjourney_describe = cls(
            base64=base64,
            link=link,
            bot_type=bot_type,
            language=language,
            notify_hook=notify_hook,
            state=state,
        )

        midjourney_describe.additional_properties = d
        return midjourney_describe

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
