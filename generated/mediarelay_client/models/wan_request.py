from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.wan_input import WanInput
    from ..models.wan_parameters import WanParameters


T = TypeVar("T", bound="WanRequest")


@_attrs_define
class WanRequest:
    """
    Attributes:
        model (str): wan2.5-t2v-preview for instance.
        input_ (WanInput):
        parameters (WanParameters | Unset):
    """

    model: str
    input_: WanInput
    parameters: WanParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        input_ = self.input_.to_dict()

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "input": input_,
            }
        )
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.wan_input import WanInput  # noqa: PLC0415
        from ..models.wan_parameters import WanParameters  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        input_ = WanInput.from_dict(d.pop("input"))

        _parameters = d.pop("parameters", UNSET)
        parameters: WanParameters | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = WanParameters.from_dict(_parameters)

        wan_request = cls(
            model=model,
            input_=input_,
            parameters=parameters,
        )

        wan_request.additional_properties = d
        return wan_request

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
