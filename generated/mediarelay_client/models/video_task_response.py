from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.video_task_status_type_0 import (
    VideoTaskStatusType0,
    check_video_task_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.video_task_error import VideoTaskError
    from ..models.video_task_metadata import VideoTaskMetadata


T = TypeVar("T", bound="VideoTaskResponse")


@_attrs_define
class VideoTaskResponse:
    """The flat form that new-api documents, for Kling's paths as well. A submission has only the first two fields.

    Attributes:
        task_id (str): Id of the task.
        status (str | VideoTaskStatusType0): How far it is. Three vocabularies have been published.
        url (None | str | Unset): Address of the file, once there is one.
        format_ (None | str | Unset): Form of the file, such as mp4.
        metadata (None | Unset | VideoTaskMetadata): What the video is really like.
        error (None | Unset | VideoTaskError): Why it failed, or nothing.
    """

    task_id: str
    status: str | VideoTaskStatusType0
    url: None | str | Unset = UNSET
    format_: None | str | Unset = UNSET
    metadata: None | Unset | VideoTaskMetadata = UNSET
    error: None | Unset | VideoTaskError = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.video_task_error import VideoTaskError  # noqa: PLC0415
        from ..models.video_task_metadata import VideoTaskMetadata  # noqa: PLC0415

        task_id = self.task_id

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        format_: None | str | Unset
        if isinstance(self.format_, Unset):
            format_ = UNSET
        else:
            format_ = self.format_

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, VideoTaskMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        error: dict[str, Any] | None | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, VideoTaskError):
            error = self.error.to_dict()
        else:
            error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
                "status": status,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if format_ is not UNSET:
            field_dict["format"] = format_
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.video_task_error import VideoTaskError  # noqa: PLC0415
        from ..models.video_task_metadata import VideoTaskMetadata  # noqa: PLC0415

        d = dict(src_dict)
        task_id = d.pop("task_id")

        def _parse_status(data: object) -> str | VideoTaskStatusType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_video_task_status_type_0 = check_video_task_status_type_0(data)

                return componentsschemas_video_task_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | VideoTaskStatusType0, data)

        status = _parse_status(d.pop("status"))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_format_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        format_ = _parse_format_(d.pop("format", UNSET))

        def _parse_metadata(data: object) -> None | Unset | VideoTaskMetadata:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = VideoTaskMetadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VideoTaskMetadata, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_error(data: object) -> None | Unset | VideoTaskError:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = VideoTaskError.from_dict(data)

                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VideoTaskError, data)

        error = _parse_error(d.pop("error", UNSET))

        video_task_response = cls(
            task_id=task_id,
            status=status,
            url=url,
            format_=format_,
            metadata=metadata,
            error=error,
        )

        video_task_response.additional_properties = d
        return video_task_response

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
