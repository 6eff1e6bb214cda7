from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_virtual_try_on_request_model_name_type_0 import (
    KlingVirtualTryOnRequestModelNameType0,
    check_kling_virtual_try_on_request_model_name_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="KlingVirtualTryOnRequest")


@_attrs_define
class KlingVirtualTryOnRequest:
    """
    Attributes:
        human_image (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
            at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        cloth_image (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
            at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        model_name (KlingVirtualTryOnRequestModelNameType0 | str | Unset):
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    human_image: str
    cloth_image: str
    model_name: KlingVirtualTryOnRequestModelNameType0 | str | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        human_image = self.human_image

        cloth_image = self.cloth_image

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "human_image": human_image,
                "cloth_image": cloth_image,
            }
        )
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        human_image = d.pop("human_image")

        cloth_image = d.pop("cloth_image")

        def _parse_model_name(data: object) -> KlingVirtualTryOnRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_virtual_try_on_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingVirtualTryOnRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_virtual_try_on_request = cls(
            human_image=human_image,
            cloth_image=cloth_image,
            model_name=model_name,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_virtual_try_on_request.additional_properties = d
        return kling_virtual_try_on_request

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
