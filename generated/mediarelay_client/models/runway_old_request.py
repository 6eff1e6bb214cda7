from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_old_request_task_type_type_0 import (
    RunwayOldRequestTaskTypeType0,
    check_runway_old_request_task_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="RunwayOldRequest")


@_attrs_define
class RunwayOldRequest:
    """
    Attributes:
        task_type (RunwayOldRequestTaskTypeType0 | str): Model.
        options (FreeForm | Unset): Whatever the gateway puts there.
    """

    task_type: RunwayOldRequestTaskTypeType0 | str
    options: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_type: str
        if isinstance(self.task_type, str):
            task_type = self.task_type
        else:
            task_type = self.task_type

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "taskType": task_type,
            }
        )
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_task_type(data: object) -> RunwayOldRequestTaskTypeType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                task_type_type_0 = check_runway_old_request_task_type_type_0(data)

                return task_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayOldRequestTaskTypeType0 | str, data)

        task_type = _parse_task_type(d.pop("taskType"))

        _options = d.pop("options", UNSET)
        options: FreeForm | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = FreeForm.from_dict(_options)

        runway_old_request = cls(
            task_type=task_type,
            options=options,
        )

        runway_old_request.additional_properties = d
        return runway_old_request

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
