from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="AnthropicCitationsDelta")


@_attrs_define
class AnthropicCitationsDelta:
    """
    Attributes:
        type_ (Literal['citations_delta']):
        citation (FreeForm): Whatever the gateway puts there.
    """

    type_: Literal["citations_delta"]
    citation: FreeForm
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        citation = self.citation.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "citation": citation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["citations_delta"], d.pop("type"))
        if type_ != "citations_delta":
            raise ValueError(f"type must match const 'citations_delta', got '{type_}'")

        citation = FreeForm.from_dict(d.pop("citation"))

        anthropic_citations_delta = cls(
            type_=type_,
            citation=citation,
        )

        anthropic_citations_delta.additional_properties = d
        return anthropic_citations_delta

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
