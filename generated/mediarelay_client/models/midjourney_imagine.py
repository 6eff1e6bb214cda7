from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.midjourney_bot_type_0 import (
    MidjourneyBotType0,
    check_midjourney_bot_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="MidjourneyImagine")


@_attrs_define
class MidjourneyImagine:
    """
    Attributes:
        prompt (str): What to show.
        bot_type (MidjourneyBotType0 | str | Unset): Which bot.
        base_64_array (list[str] | Unset): Pictures to lean on.
        notify_hook (str | Unset): A public address that is notified of the end.
        state (str | Unset): Comes back with the task.
        account_filter (FreeForm | Unset): Whatever the gateway puts there.
    """

    prompt: str
    bot_type: MidjourneyBotType0 | str | Unset = UNSET
    base_64_array: list[str] | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    account_filter: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        bot_type: str | Unset
        if isinstance(self.bot_type, Unset):
            bot_type = UNSET
        elif isinstance(self.bot_type, str):
            bot_type = self.bot_type
        else:
            bot_type = self.bot_type

        base_64_array: list[str] | Unset = UNSET
        if not isinstance(self.base_64_array, Unset):
            base_64_array = self.base_64_array

        notify_hook = self.notify_hook

        state = self.state

        account_filter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_filter, Unset):
            account_filter = self.account_filter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if bot_type is not UNSET:
            field_dict["botType"] = bot_type
        if base_64_array is not UNSET:
            field_dict["base64Array"] = base_64_array
        if notify_hook is not UNSET:
            field_dict["notifyHook"] = notify_hook
        if state is not UNSET:
            field_dict["state"] = state
        if account_filter is not UNSET:
            field_dict["accountFilter"] = account_filter

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

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

        base_64_array = cast(list[str], d.pop("base64Array", UNSET))

        notify_hook = d.pop("notifyHook", UNSET)

        state = d.pop("state", UNSET)

        _account_filter = d.pop("accountFilter", UNSET)
        account_filter: FreeForm | Unset
        if isinstance(_account_filter, Unset):
            account_filter = UNSET
        else:
            account_filter = FreeForm.from_dict(_account_filter)

        midjourney_imagine = cls(
            prompt=prompt,
            bot_type=bot_type,
            base_64_array=base_64_array,
            notify_hook=notify_hook,
            state=state,
            account_filter=account_filter,
        )

        midjourney_imagine.additional_properties = d
        return midjourney_imagine

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
