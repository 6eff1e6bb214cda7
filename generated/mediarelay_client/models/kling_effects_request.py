from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_effects_request_effect_scene_type_0 import (
    KlingEffectsRequestEffectSceneType0,
    check_kling_effects_request_effect_scene_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_effects_input import KlingEffectsInput


T = TypeVar("T", bound="KlingEffectsRequest")


@_attrs_define
class KlingEffectsRequest:
    """Rules over several fields: exactly one of input.image and input.images is needed.

    Attributes:
        effect_scene (KlingEffectsRequestEffectSceneType0 | str): Name of the scene. The vendor's list, over 200 names,
            changes every few weeks.
        input_ (KlingEffectsInput):
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    effect_scene: KlingEffectsRequestEffectSceneType0 | str
    input_: KlingEffectsInput
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effect_scene: str
        if isinstance(self.effect_scene, str):
            effect_scene = self.effect_scene
        else:
            effect_scene = self.effect_scene

        input_ = self.input_.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effect_scene": effect_scene,
                "input": input_,
            }
        )
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_effects_input import KlingEffectsInput  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_effect_scene(data: object) -> KlingEffectsRequestEffectSceneType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effect_scene_type_0 = check_kling_effects_request_effect_scene_type_0(data)

                return effect_scene_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingEffectsRequestEffectSceneType0 | str, data)

        effect_scene = _parse_effect_scene(d.pop("effect_scene"))

        input_ = KlingEffectsInput.from_dict(d.pop("input"))

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_effects_request = cls(
            effect_scene=effect_scene,
            input_=input_,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_effects_request.additional_properties = d
        return kling_effects_request

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
