from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.rerank_billed_units import RerankBilledUnits


T = TypeVar("T", bound="RerankMeta")


@_attrs_define
class RerankMeta:
    """
    Attributes:
        api_version (FreeForm | Unset): Whatever the gateway puts there.
        billed_units (RerankBilledUnits | Unset):
        tokens (FreeForm | Unset): Whatever the gateway puts there.
    """

    api_version: FreeForm | Unset = UNSET
    billed_units: RerankBilledUnits | Unset = UNSET
    tokens: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_version: dict[str, Any] | Unset = UNSET
        if not isinstance(self.api_version, Unset):
            api_version = self.api_version.to_dict()

        billed_units: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billed_units, Unset):
            billed_units = self.billed_units.to_dict()

        tokens: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tokens, Unset):
            tokens = self.tokens.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_version is not UNSET:
            field_dict["api_version"] = api_version
        if billed_units is not UNSET:
            field_dict["billed_units"] = billed_units
        if tokens is not UNSET:
            field_dict["tokens"] = tokens

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.rerank_billed_units import RerankBilledUnits  # noqa: PLC0415

        d = dict(src_dict)
        _api_version = d.pop("api_version", UNSET)
        api_version: FreeForm | Unset
        if isinstance(_api_version, Unset):
            api_version = UNSET
        else:
            api_version = FreeForm.from_dict(_api_version)

        _billed_units = d.pop("billed_units", UNSET)
        billed_units: RerankBilledUnits | Unset
        if isinstance(_billed_units, Unset):
            billed_units = UNSET
        else:
            billed_units = RerankBilledUnits.from_dict(_billed_units)

        _tokens = d.pop("tokens", UNSET)
        tokens: FreeForm | Unset
        if isinstance(_tokens, Unset):
            tokens = UNSET
        else:
            tokens = FreeForm.from_dict(_tokens)

        rerank_meta = cls(
            api_version=api_version,
            billed_units=billed_units,
            tokens=tokens,
        )

        rerank_meta.additional_properties = d
        return rerank_meta

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
