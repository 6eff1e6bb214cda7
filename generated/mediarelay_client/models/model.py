from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.model_object_type_0 import ModelObjectType0, check_model_object_type_0
from ..types import UNSET, Unset

T = TypeVar("T", bound="Model")


@_attrs_define
class Model:
    """
    Attributes:
        id (str): The name that requests give.
        object_ (ModelObjectType0 | str):
        created (int | Unset): Unix seconds; 1626777600 for models that the gateway knows nothing about.
        owned_by (str | Unset): The vendor, or `custom`.
        supported_endpoint_types (list[str] | Unset): A relay's own: the forms in which it takes requests for the model.
    """

    id: str
    object_: ModelObjectType0 | str
    created: int | Unset = UNSET
    owned_by: str | Unset = UNSET
    supported_endpoint_types: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: str
        if isinstance(self.object_, str):
            object_ = self.object_
        else:
            object_ = self.object_

        created = self.created

        owned_by = self.owned_by

        supported_endpoint_types: list[str] | Unset = UNSET
        if not isinstance(self.supported_endpoint_types, Unset):
            supported_endpoint_types = self.supported_endpoint_types

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "object": object_,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if owned_by is not UNSET:
            field_dict["owned_by"] = owned_by
        if supported_endpoint_types is not UNSET:
            field_dict["supported_endpoint_types"] = supported_endpoint_types

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_object_(data: object) -> ModelObjectType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                object_type_0 = check_model_object_type_0(data)

                return object_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelObjectType0 | str, data)

        object_ = _parse_object_(d.pop("object"))

        created = d.pop("created", UNSET)

        owned_by = d.pop("owned_by", UNSET)

        supported_endpoint_types = cast(list[str], d.pop("supported_endpoint_types", UNSET))

        model = cls(
            id=id,
            object_=object_,
            created=created,
            owned_by=owned_by,
            supported_endpoint_types=supported_endpoint_types,
        )

        model.additional_properties = d
        return model

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
