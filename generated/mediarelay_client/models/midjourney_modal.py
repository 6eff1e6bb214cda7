from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MidjourneyModal")


@_attrs_define
class MidjourneyModal:
    """
    Attributes:
        task_id (str): The task that waits.
        prompt (str | Unset):
        mask_base_64 (str | Unset): Where to paint.
        notify_hook (str | Unset): A public address that is notified of the end.
        state (str | Unset): Comes back with the task.
    """

    task_id: str
    prompt: str | Unset = UNSET
    mask_base_64: str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        prompt = self.prompt

        mask_base_64 = self.mask_base_64

        notify_hook = self.notify_hook

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "taskId": task_id,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if mask_base_64 is not UNSET:
            field_dict["maskBase64"] = mask_base_64
        if notify_hook is not UNSET:
            field_dict["notifyHook"] = notify_hook
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_id = d.pop("taskId")

        prompt = d.pop("prompt", UNSET)

        mask_base_64 = d.pop("maskBase64", UNSET)

        notify_hook = d.pop("notifyHook", UNSET)

        state = d.pop("state", UNSET)

        midjourney_modal = cls(
            task_id=task_id,
            prompt=prompt,
            mask_base_64=mask_base_64,
            notify_hook=notify_hook,
            state=state,
        )

        midjourney_modal.additional_properties = d
        return midjourney_modal

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
