from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="ReplicateVersion")


@_attrs_define
class ReplicateVersion:
    """
    Attributes:
        id (str):
        created_at (str | Unset):
        cog_version (None | str | Unset):
        openapi_schema (FreeForm | Unset): Whatever the gateway puts there.
    """

    id: str
    created_at: str | Unset = UNSET
    cog_version: None | str | Unset = UNSET
    openapi_schema: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_at = self.created_at

        cog_version: None | str | Unset
        if isinstance(self.cog_version, Unset):
            cog_version = UNSET
        else:
            cog_version = self.cog_version

        openapi_schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.openapi_schema, Unset):
            openapi_schema = self.openapi_schema.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if cog_version is not UNSET:
            field_dict["cog_version"] = cog_version
        if openapi_schema is not UNSET:
            field_dict["openapi_schema"] = openapi_schema

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        created_at = d.pop("created_at", UNSET)

        def _parse_cog_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cog_version = _parse_cog_version(d.pop("cog_version", UNSET))

        _openapi_schema = d.pop("openapi_schema", UNSET)
        openapi_schema: FreeForm | Unset
        if isinstance(_openapi_schema, Unset):
            openapi_schema = UNSET
        else:
            openapi_schema = FreeForm.from_dict(_openapi_schema)

        replicate_version = cls(
            id=id,
            created_at=created_at,
            cog_version=cog_version,
            openapi_schema=openapi_schema,
        )

        replicate_version.additional_properties = d
        return replicate_version

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
