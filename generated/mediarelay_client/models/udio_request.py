from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.udio_params import UdioParams


T = TypeVar("T", bound="UdioRequest")


@_attrs_define
class UdioRequest:
    """
    Attributes:
        gen_params (UdioParams):
    """

    gen_params: UdioParams
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gen_params = self.gen_params.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gen_params": gen_params,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.udio_params import UdioParams  # noqa: PLC0415

        d = dict(src_dict)
        gen_params = UdioParams.from_dict(d.pop("gen_params"))

        udio_request = cls(
            gen_params=gen_params,
        )

        udio_request.additional_properties = d
        return udio_request

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
