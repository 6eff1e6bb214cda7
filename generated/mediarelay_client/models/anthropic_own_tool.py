from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_cache_control import AnthropicCacheControl
    from ..models.anthropic_input_schema import AnthropicInputSchema


T = TypeVar("T", bound="AnthropicOwnTool")


@_attrs_define
class AnthropicOwnTool:
    """A tool of the caller's.

    Attributes:
        name (str): What it is called by.
        input_schema (AnthropicInputSchema): JSON Schema of what the tool is given.
        description (str | Unset): What it does; the model chooses by it.
        strict (bool | Unset): Whether the model must keep to the schema.
        cache_control (AnthropicCacheControl | Unset): Lets the vendor keep everything up to here.
    """

    name: str
    input_schema: AnthropicInputSchema
    description: str | Unset = UNSET
    strict: bool | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        input_schema = self.input_schema.to_dict()

        description = self.description

        strict = self.strict

        cache_control: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cache_control, Unset):
            cache_control = self.cache_control.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "input_schema": input_schema,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if strict is not UNSET:
            field_dict["strict"] = strict
        if cache_control is not UNSET:
            field_dict["cache_control"] = cache_control

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.anthropic_cache_control import AnthropicCacheControl  # noqa: PLC0415
        from ..models.anthropic_input_schema import AnthropicInputSchema  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        input_schema = AnthropicInputSchema.from_dict(d.pop("input_schema"))

        description = d.pop("description", UNSET)

        strict = d.pop("strict", UNSET)

        _cache_control = d.pop("cache_control", UNSET)
        cache_control: AnthropicCacheControl | Unset
        if isinstance(_cache_control, Unset):
            cache_control = UNSET
        else:
            cache_control = AnthropicCacheControl.from_dict(_cache_control)

        anthropic_own_tool = cls(
            name=name,
            input_schema=input_schema,
            description=description,
            strict=strict,
            cache_control=cache_control,
        )

        anthropic_own_tool.additional_properties = d
        return anthropic_own_tool

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
