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

from ..models.kling_open_ai_video_status_type_0 import (
    KlingOpenAiVideoStatusType0,
    check_kling_open_ai_video_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.kling_open_ai_video_error import KlingOpenAiVideoError


T = TypeVar("T", bound="KlingOpenAiVideo")


@_attrs_define
class KlingOpenAiVideo:
    """The video object that new-api really answers submissions with (gateways, eras C and D).

    Attributes:
        id (str):
        object_ (Literal['video']):
        task_id (str | Unset):
        model (str | Unset):
        status (KlingOpenAiVideoStatusType0 | str | Unset): Empty right after a submission in era C.
        progress (int | Unset): Percent.
        created_at (int | Unset): Unix seconds on submission, milliseconds on some queries.
        completed_at (int | Unset):
        expires_at (int | Unset):
        seconds (str | Unset):
        size (str | Unset):
        metadata (FreeForm | None | Unset):
        error (KlingOpenAiVideoError | None | Unset):
    """

    id: str
    object_: Literal["video"]
    task_id: str | Unset = UNSET
    model: str | Unset = UNSET
    status: KlingOpenAiVideoStatusType0 | str | Unset = UNSET
    progress: int | Unset = UNSET
    created_at: int | Unset = UNSET
    completed_at: int | Unset = UNSET
    expires_at: int | Unset = UNSET
    seconds: str | Unset = UNSET
    size: str | Unset = UNSET
    metadata: FreeForm | None | Unset = UNSET
    error: KlingOpenAiVideoError | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.kling_open_ai_video_error import KlingOpenAiVideoError  # noqa: PLC0415

        id = self.id

        object_ = self.object_

        task_id = self.task_id

        model = self.model

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        progress = self.progress

        created_at = self.created_at

        completed_at = self.completed_at

        expires_at = self.expires_at

        seconds = self.seconds

        size = self.size

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, FreeForm):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, KlingOpenAiVideoError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "object": object_,
            }
        )
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if model is not UNSET:
            field_dict["model"] = model
        if status is not UNSET:
            field_dict["status"] = status
        if progress is not UNSET:
            field_dict["progress"] = progress
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if seconds is not UNSET:
            field_dict["seconds"] = seconds
        if size is not UNSET:
            field_dict["size"] = size
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.kling_open_ai_video_error import KlingOpenAiVideoError  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        object_ = cast(Literal["video"], d.pop("object"))
        if object_ != "video":
            raise ValueError(f"object must match const 'video', got '{object_}'")

        task_id = d.pop("task_id", UNSET)

        model = d.pop("model", UNSET)

        def _parse_status(data: object) -> KlingOpenAiVideoStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_kling_open_ai_video_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOpenAiVideoStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        progress = d.pop("progress", UNSET)

        created_at = d.pop("created_at", UNSET)

        completed_at = d.pop("completed_at", UNSET)

        expires_at = d.pop("expires_at", UNSET)

        seconds = d.pop("seconds", UNSET)

        size = d.pop("size", UNSET)

        def _parse_metadata(data: object) -> FreeForm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = FreeForm.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FreeForm | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_error(data: object) -> KlingOpenAiVideoError | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = KlingOpenAiVideoError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOpenAiVideoError | None | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        kling_open_ai_video = cls(
            id=id,
            object_=object_,
            task_id=task_id,
            model=model,
            status=status,
            progress=progress,
            created_at=created_at,
            completed_at=completed_at,
            expires_at=expires_at,
            seconds=seconds,
            size=size,
            metadata=metadata,
            error=error,
        )

        kling_open_ai_video.additional_properties = d
        return kling_open_ai_video

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
