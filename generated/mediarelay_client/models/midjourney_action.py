from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyAction")


@_attrs_define
class MidjourneyAction:
    """
    Attributes:
        task_id (str): The task with the button.
        custom_id (str): The button's id, from the task's `buttons`.
        choose_same_channel (bool | Unset):
        enable_remix (bool | Unset):
        notify_hook (str | Unset): A public address that is notified of the end.
        state (str | Unset): Comes back with the task.
    """

    task_id: str
    custom_id: str
    choose_same_channel: bool | Unset = UNSET
    enable_remix: bool | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        custom_id = self.custom_id

        choose_same_channel = self.choose_same_channel

        enable_remix = self.enable_remix

        notify_hook = self.notify_hook

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "taskId": task_id,
                "customId": custom_id,
            }
        )
        if choose_same_channel is not UNSET:
            field_dict["chooseSameChannel"] = choose_same_channel
        if enable_remix is not UNSET:
            field_dict["enableRemix"] = enable_remix
        if notify_hook is not UNSET:
            field_dict["notifyHook"] = notify_hook
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_id = d.pop("taskId")

        custom_id = d.pop("customId")

        choose_same_channel = d.pop("chooseSameChannel", UNSET)

        enable_remix = d.pop("enableRemix", UNSET)

        notify_hook = d.pop("notifyHook", UNSET)

        state = d.pop("state", UNSET)

        midjourney_action = cls(
            task_id=task_id,
            custom_id=custom_id,
            choose_same_channel=choose_same_channel,
            enable_remix=enable_remix,
            notify_hook=notify_hook,
            state=state,
        )

        midjourney_action.additional_properties = d
        return midjourney_action

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
