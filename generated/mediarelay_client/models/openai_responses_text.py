from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_verbosity_type_0 import (
    OpenaiVerbosityType0,
    check_openai_verbosity_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_text_format import OpenaiTextFormat


T = TypeVar("T", bound="OpenaiResponsesText")


@_attrs_define
class OpenaiResponsesText:
    """What form the text must have. In requests to shorten, new-api knows it since August 2026.

    Attributes:
        format_ (OpenaiTextFormat | Unset):
        verbosity (OpenaiVerbosityType0 | str | Unset): How much the model says.
    """

    format_: OpenaiTextFormat | Unset = UNSET
    verbosity: OpenaiVerbosityType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        format_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.to_dict()

        verbosity: str | Unset
        if isinstance(self.verbosity, Unset):
            verbosity = UNSET
        elif isinstance(self.verbosity, str):
            verbosity = self.verbosity
        else:
            verbosity = self.verbosity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if format_ is not UNSET:
            field_dict["format"] = format_
        if verbosity is not UNSET:
            field_dict["verbosity"] = verbosity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_text_format import OpenaiTextFormat  # noqa: PLC0415

        d = dict(src_dict)
        _format_ = d.pop("format", UNSET)
        format_: OpenaiTextFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = OpenaiTextFormat.from_dict(_format_)

        def _parse_verbosity(data: object) -> OpenaiVerbosityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_verbosity_type_0 = check_openai_verbosity_type_0(data)

                return componentsschemas_openai_verbosity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiVerbosityType0 | str | Unset, data)

        verbosity = _parse_verbosity(d.pop("verbosity", UNSET))

        openai_responses_text = cls(
            format_=format_,
            verbosity=verbosity,
        )

        openai_responses_text.additional_properties = d
        return openai_responses_text

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
