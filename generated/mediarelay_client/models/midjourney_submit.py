from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="MidjourneySubmit")


@_attrs_define
class MidjourneySubmit:
    """
    Attributes:
        code (int):
        description (str | Unset):
        result (int | None | str | Unset):
        properties (FreeForm | Unset): Whatever the gateway puts there.
    """

    code: int
    description: str | Unset = UNSET
    result: int | None | str | Unset = UNSET
    properties: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        description = self.description

        result: int | None | str | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        else:
            result = self.result

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if result is not UNSET:
            field_dict["result"] = result
        if properties is not UNSET:
            field_dict["properties"] = properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        description = d.pop("description", UNSET)

        def _parse_result(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        result = _parse_result(d.pop("result", UNSET))

        _properties = d.pop("properties", UNSET)
        properties: FreeForm | Unset
        if isinstance(_properties, Unset):
            properties = UNSET
        else:
            properties = FreeForm.from_dict(_properties)

        midjourney_submit = cls(
            code=code,
            description=description,
            result=result,
            properties=properties,
        )

        midjourney_submit.additional_properties = d
        return midjourney_submit

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
