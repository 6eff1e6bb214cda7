from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runway_old_task_status_type_0 import (
    RunwayOldTaskStatusType0,
    check_runway_old_task_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runway_old_artifact import RunwayOldArtifact


T = TypeVar("T", bound="RunwayOldTask")


@_attrs_define
class RunwayOldTask:
    """
    Attributes:
        id (str):
        status (RunwayOldTaskStatusType0 | str | Unset):
        progress_ratio (Any | Unset): How far it is, 0 to 1.
        artifacts (list[RunwayOldArtifact] | None | Unset):
        error (Any | Unset): Why it failed.
    """

    id: str
    status: RunwayOldTaskStatusType0 | str | Unset = UNSET
    progress_ratio: Any | Unset = UNSET
    artifacts: list[RunwayOldArtifact] | None | Unset = UNSET
    error: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        progress_ratio = self.progress_ratio

        artifacts: list[dict[str, Any]] | None | Unset
        if isinstance(self.artifacts, Unset):
            artifacts = UNSET
        elif isinstance(self.artifacts, list):
            artifacts = []
            for artifacts_type_0_item_data in self.artifacts:
                artifacts_type_0_item = artifacts_type_0_item_data.to_dict()
                artifacts.append(artifacts_type_0_item)

        else:
            artifacts = self.artifacts

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if progress_ratio is not UNSET:
            field_dict["progressRatio"] = progress_ratio
        if artifacts is not UNSET:
            field_dict["artifacts"] = artifacts
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.runway_old_artifact import RunwayOldArtifact  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_status(data: object) -> RunwayOldTaskStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_runway_old_task_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunwayOldTaskStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        progress_ratio = d.pop("progressRatio", UNSET)

        def _parse_artifacts(data: object) -> list[RunwayOldArtifact] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                artifacts_type_0 = []
                _artifacts_type_0 = data
                for artifacts_type_0_item_data in _artifacts_type_0:
                    artifacts_type_0_item = RunwayOldArtifact.from_dict(artifacts_type_0_item_data)

                    artifacts_type_0.append(artifacts_type_0_item)

                return artifacts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[RunwayOldArtifact] | None | Unset, data)

        artifacts = _parse_artifacts(d.pop("artifacts", UNSET))

        error = d.pop("error", UNSET)

        runway_old_task = cls(
            id=id,
            status=status,
            progress_ratio=progress_ratio,
            artifacts=artifacts,
            error=error,
        )

        runway_old_task.additional_properties = d
        return runway_old_task

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
