from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_text_format_type_type_0 import (
    OpenaiTextFormatTypeType0,
    check_openai_text_format_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_text_format_schema import OpenaiTextFormatSchema


T = TypeVar("T", bound="OpenaiTextFormat")


@_attrs_define
class OpenaiTextFormat:
    """
    Attributes:
        type_ (OpenaiTextFormatTypeType0 | str):
        name (str | Unset): For `json_schema`.
        description (str | Unset):
        schema (OpenaiTextFormatSchema | Unset): The JSON Schema, for `json_schema`.
        strict (bool | None | Unset): Whether the text must fit it exactly.
    """

    type_: OpenaiTextFormatTypeType0 | str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    schema: OpenaiTextFormatSchema | Unset = UNSET
    strict: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        name = self.name

        description = self.description

        schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schema, Unset):
            schema = self.schema.to_dict()

        strict: bool | None | Unset
        if isinstance(self.strict, Unset):
            strict = UNSET
        else:
            strict = self.strict

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if schema is not UNSET:
            field_dict["schema"] = schema
        if strict is not UNSET:
            field_dict["strict"] = strict

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_text_format_schema import OpenaiTextFormatSchema  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> OpenaiTextFormatTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_openai_text_format_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiTextFormatTypeType0 | str, data)

        type_ = _parse_type_(d.pop("type"))

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _schema = d.pop("schema", UNSET)
        schema: OpenaiTextFormatSchema | Unset
        if isinstance(_schema, Unset):
            schema = UNSET
        else:
            schema = OpenaiTextFormatSchema.from_dict(_schema)

        def _parse_strict(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        strict = _parse_strict(d.pop("strict", UNSET))

        openai_text_format = cls(
            type_=type_,
            name=name,
            description=description,
            schema=schema,
            strict=strict,
        )

        openai_text_format.additional_properties = d
        return openai_text_format

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
