from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.flux_task_status_type_0 import (
    FluxTaskStatusType0,
    check_flux_task_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flux_made import FluxMade


T = TypeVar("T", bound="FluxTask")


@_attrs_define
class FluxTask:
    """
    Attributes:
        id (str):
        polling_url (str | Unset):
        cost (float | None | Unset):
        status (FluxTaskStatusType0 | str | Unset):
        result (FluxMade | None | Unset):
        progress (float | None | Unset): 0 to 1.
        details (Any | Unset): Why not.
    """

    id: str
    polling_url: str | Unset = UNSET
    cost: float | None | Unset = UNSET
    status: FluxTaskStatusType0 | str | Unset = UNSET
    result: FluxMade | None | Unset = UNSET
    progress: float | None | Unset = UNSET
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.flux_made import FluxMade  # noqa: PLC0415

        id = self.id

        polling_url = self.polling_url

        cost: float | None | Unset
        if isinstance(self.cost, Unset):
            cost = UNSET
        else:
            cost = self.cost

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        result: dict[str, Any] | None | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        elif isinstance(self.result, FluxMade):
            result = self.result.to_dict()
        else:
            result = self.result

        progress: float | None | Unset
        if isinstance(self.progress, Unset):
            progress = UNSET
        else:
            progress = self.progress

        details = self.details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if polling_url is not UNSET:
            field_dict["polling_url"] = polling_url
        if cost is not UNSET:
            field_dict["cost"] = cost
        if status is not UNSET:
            field_dict["status"] = status
        if result is not UNSET:
            field_dict["result"] = result
        if progress is not UNSET:
            field_dict["progress"] = progress
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.flux_made import FluxMade  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        polling_url = d.pop("polling_url", UNSET)

        def _parse_cost(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        cost = _parse_cost(d.pop("cost", UNSET))

        def _parse_status(data: object) -> FluxTaskStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_flux_task_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FluxTaskStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_result(data: object) -> FluxMade | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                result_type_0 = FluxMade.from_dict(data)

                return result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FluxMade | None | Unset, data)

        result = _parse_result(d.pop("result", UNSET))

        def _parse_progress(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        progress = _parse_progress(d.pop("progress", UNSET))

        details = d.pop("details", UNSET)

        flux_task = cls(
            id=id,
            polling_url=polling_url,
            cost=cost,
            status=status,
            result=result,
            progress=progress,
            details=details,
        )

        flux_task.additional_properties = d
        return flux_task

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
