from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luma_official_generation_state_type_0 import (
    LumaOfficialGenerationStateType0,
    check_luma_official_generation_state_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.luma_assets import LumaAssets


T = TypeVar("T", bound="LumaOfficialGeneration")


@_attrs_define
class LumaOfficialGeneration:
    """
    Attributes:
        id (str):
        state (LumaOfficialGenerationStateType0 | str):
        generation_type (None | str | Unset):
        failure_reason (None | str | Unset):
        created_at (None | str | Unset):
        assets (LumaAssets | None | Unset):
        model (None | str | Unset):
    """

    id: str
    state: LumaOfficialGenerationStateType0 | str
    generation_type: None | str | Unset = UNSET
    failure_reason: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    assets: LumaAssets | None | Unset = UNSET
    model: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.luma_assets import LumaAssets  # noqa: PLC0415

        id = self.id

        state: str
        if isinstance(self.state, str):
            state = self.state
        else:
            state = self.state

        generation_type: None | str | Unset
        if isinstance(self.generation_type, Unset):
            generation_type = UNSET
        else:
            generation_type = self.generation_type

        failure_reason: None | str | Unset
        if isinstance(self.failure_reason, Unset):
            failure_reason = UNSET
        else:
            failure_reason = self.failure_reason

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        assets: dict[str, Any] | None | Unset
        if isinstance(self.assets, Unset):
            assets = UNSET
        elif isinstance(self.assets, LumaAssets):
            assets = self.assets.to_dict()
        else:
            assets = self.assets

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "state": state,
            }
        )
        if generation_type is not UNSET:
            field_dict["generation_type"] = generation_type
        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if assets is not UNSET:
            field_dict["assets"] = assets
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.luma_assets import LumaAssets  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_state(data: object) -> LumaOfficialGenerationStateType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = check_luma_official_generation_state_type_0(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaOfficialGenerationStateType0 | str, data)

        state = _parse_state(d.pop("state"))

        def _parse_generation_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        generation_type = _parse_generation_type(d.pop("generation_type", UNSET))

        def _parse_failure_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        failure_reason = _parse_failure_reason(d.pop("failure_reason", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_assets(data: object) -> LumaAssets | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                assets_type_0 = LumaAssets.from_dict(data)

                return assets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaAssets | None | Unset, data)

        assets = _parse_assets(d.pop("assets", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        luma_official_generation = cls(
            id=id,
            state=state,
            generation_type=generation_type,
            failure_reason=failure_reason,
            created_at=created_at,
            assets=assets,
            model=model,
        )

        luma_official_generation.additional_properties = d
        return luma_official_generation

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
