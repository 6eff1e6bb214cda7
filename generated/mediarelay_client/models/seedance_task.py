from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.seedance_task_status_type_0 import (
    SeedanceTaskStatusType0,
    check_seedance_task_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.seedance_error import SeedanceError
    from ..models.seedance_made import SeedanceMade


T = TypeVar("T", bound="SeedanceTask")


@_attrs_define
class SeedanceTask:
    """
    Attributes:
        id (str):
        model (str | Unset):
        status (SeedanceTaskStatusType0 | str | Unset):
        content (SeedanceMade | Unset):
        error (None | SeedanceError | Unset):
        usage (FreeForm | Unset): Whatever the gateway puts there.
        seed (int | Unset):
        resolution (str | Unset):
        ratio (str | Unset):
        duration (float | Unset):
        framespersecond (int | Unset):
        service_tier (str | Unset):
        created_at (int | Unset): Unix seconds.
        updated_at (int | Unset): Unix seconds.
    """

    id: str
    model: str | Unset = UNSET
    status: SeedanceTaskStatusType0 | str | Unset = UNSET
    content: SeedanceMade | Unset = UNSET
    error: None | SeedanceError | Unset = UNSET
    usage: FreeForm | Unset = UNSET
    seed: int | Unset = UNSET
    resolution: str | Unset = UNSET
    ratio: str | Unset = UNSET
    duration: float | Unset = UNSET
    framespersecond: int | Unset = UNSET
    service_tier: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.seedance_error import SeedanceError  # noqa: PLC0415

        id = self.id

        model = self.model

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, SeedanceError):
            error = self.error.to_dict()
        else:
            error = self.error

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        seed = self.seed

        resolution = self.resolution

        ratio = self.ratio

        duration = self.duration

        framespersecond = self.framespersecond

        service_tier = self.service_tier

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if status is not UNSET:
            field_dict["status"] = status
        if content is not UNSET:
            field_dict["content"] = content
        if error is not UNSET:
            field_dict["error"] = error
        if usage is not UNSET:
            field_dict["usage"] = usage
        if seed is not UNSET:
            field_dict["seed"] = seed
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if ratio is not UNSET:
            field_dict["ratio"] = ratio
        if duration is not UNSET:
            field_dict["duration"] = duration
        if framespersecond is not UNSET:
            field_dict["framespersecond"] = framespersecond
        if service_tier is not UNSET:
            field_dict["service_tier"] = service_tier
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.seedance_error import SeedanceError  # noqa: PLC0415
        from ..models.seedance_made import SeedanceMade  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        model = d.pop("model", UNSET)

        def _parse_status(data: object) -> SeedanceTaskStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_seedance_task_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SeedanceTaskStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        _content = d.pop("content", UNSET)
        content: SeedanceMade | Unset
        if isinstance(_content, Unset):
            content = UNSET
        else:
            content = SeedanceMade.from_dict(_content)

        def _parse_error(data: object) -> None | SeedanceError | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = SeedanceError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeedanceError | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        _usage = d.pop("usage", UNSET)
        usage: FreeForm | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = FreeForm.from_dict(_usage)

        seed = d.pop("seed", UNSET)

        resolution = d.pop("resolution", UNSET)

        ratio = d.pop("ratio", UNSET)

        duration = d.pop("duration", UNSET)

        framespersecond = d.pop("framespersecond", UNSET)

        service_tier = d.pop("service_tier", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        seedance_task = cls(
            id=id,
            model=model,
            status=status,
            content=content,
            error=error,
            usage=usage,
            seed=seed,
            resolution=resolution,
            ratio=ratio,
            duration=duration,
            framespersecond=framespersecond,
            service_tier=service_tier,
            created_at=created_at,
            updated_at=updated_at,
        )

        seedance_task.additional_properties = d
        return seedance_task

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
