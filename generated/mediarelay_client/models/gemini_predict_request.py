from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_predict_instance import GeminiPredictInstance
    from ..models.gemini_predict_parameters import GeminiPredictParameters


T = TypeVar("T", bound="GeminiPredictRequest")


@_attrs_define
class GeminiPredictRequest:
    """
    Attributes:
        instances (list[GeminiPredictInstance]): What to draw.
        parameters (GeminiPredictParameters | Unset): How the pictures are to be.
    """

    instances: list[GeminiPredictInstance]
    parameters: GeminiPredictParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        instances = []
        for instances_item_data in self.instances:
            instances_item = instances_item_data.to_dict()
            instances.append(instances_item)

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instances": instances,
            }
        )
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_predict_instance import GeminiPredictInstance  # noqa: PLC0415
        from ..models.gemini_predict_parameters import GeminiPredictParameters  # noqa: PLC0415

        d = dict(src_dict)
        instances = []
        _instances = d.pop("instances")
        for instances_item_data in _instances:
            instances_item = GeminiPredictInstance.from_dict(instances_item_data)

            instances.append(instances_item)

        _parameters = d.pop("parameters", UNSET)
        parameters: GeminiPredictParameters | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = GeminiPredictParameters.from_dict(_parameters)

        gemini_predict_request = cls(
            instances=instances,
            parameters=parameters,
        )

        gemini_predict_request.additional_properties = d
        return gemini_predict_request

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
