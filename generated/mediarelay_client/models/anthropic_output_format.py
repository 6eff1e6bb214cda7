from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.anthropic_output_format_type_type_0 import (
    AnthropicOutputFormatTypeType0,
    check_anthropic_output_format_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="AnthropicOutputFormat")


@_attrs_define
class AnthropicOutputFormat:
    """A schema that the answer is to follow.

    Attributes:
        type_ (AnthropicOutputFormatTypeType0 | str): What kind of form it is.
        schema (FreeForm | Unset): Whatever the gateway puts there.
    """

    type_: AnthropicOutputFormatTypeType0 | str
    schema: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schema, Unset):
            schema = self.schema.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if schema is not UNSET:
            field_dict["schema"] = schema

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> AnthropicOutputFormatTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_anthropic_output_format_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnthropicOutputFormatTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        _schema = d.pop("schema", UNSET)
        schema: FreeForm | Unset
        if isinstance(_schema, Unset):
            schema = UNSET
        else:
            schema = FreeForm.from_dict(_schema)

        anthropic_output_format = cls(
            type_=type_,
            schema=schema,
        )

        anthropic_output_format.additional_properties = d
        return anthropic_output_format

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
