from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fal_result_status_type_0 import (
    FalResultStatusType0,
    check_fal_result_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fal_file import FalFile
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="FalResult")


@_attrs_define
class FalResult:
    """
    Attributes:
        status (FalResultStatusType0 | str | Unset):
        request_id (str | Unset):
        response_url (str | Unset):
        status_url (str | Unset):
        cancel_url (str | Unset):
        queue_position (int | None | Unset):
        detail (Any | Unset): Why not: text, or a list of objects.
        images (list[FalFile] | Unset):
        video (FalFile | Unset):
        logs (list[FreeForm] | None | Unset):
        error (None | str | Unset):
        description (None | str | Unset):
        seed (int | None | Unset):
    """

    status: FalResultStatusType0 | str | Unset = UNSET
    request_id: str | Unset = UNSET
    response_url: str | Unset = UNSET
    status_url: str | Unset = UNSET
    cancel_url: str | Unset = UNSET
    queue_position: int | None | Unset = UNSET
    detail: Any | Unset = UNSET
    images: list[FalFile] | Unset = UNSET
    video: FalFile | Unset = UNSET
    logs: list[FreeForm] | None | Unset = UNSET
    error: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    seed: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        request_id = self.request_id

        response_url = self.response_url

        status_url = self.status_url

        cancel_url = self.cancel_url

        queue_position: int | None | Unset
        if isinstance(self.queue_position, Unset):
            queue_position = UNSET
        else:
            queue_position = self.queue_position

        detail = self.detail

        images: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = []
            for images_item_data in self.images:
                images_item = images_item_data.to_dict()
                images.append(images_item)

        video: dict[str, Any] | Unset = UNSET
        if not isinstance(self.video, Unset):
            video = self.video.to_dict()

        logs: list[dict[str, Any]] | None | Unset
        if isinstance(self.logs, Unset):
            logs = UNSET
        elif isinstance(self.logs, list):
            logs = []
            for logs_type_0_item_data in self.logs:
                logs_type_0_item = logs_type_0_item_data.to_dict()
                logs.append(logs_type_0_item)

        else:
            logs = self.logs

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        seed: int | None | Unset
        if isinstance(self.seed, Unset):
            seed = UNSET
        else:
            seed = self.seed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if response_url is not UNSET:
            field_dict["response_url"] = response_url
        if status_url is not UNSET:
            field_dict["status_url"] = status_url
        if cancel_url is not UNSET:
            field_dict["cancel_url"] = cancel_url
        if queue_position is not UNSET:
            field_dict["queue_position"] = queue_position
        if detail is not UNSET:
            field_dict["detail"] = detail
        if images is not UNSET:
            field_dict["images"] = images
        if video is not UNSET:
            field_dict["video"] = video
        if logs is not UNSET:
            field_dict["logs"] = logs
        if error is not UNSET:
            field_dict["error"] = error
        if description is not UNSET:
            field_dict["description"] = description
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fal_file import FalFile  # noqa: PLC0415
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_status(data: object) -> FalResultStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_fal_result_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FalResultStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        request_id = d.pop("request_id", UNSET)

        response_url = d.pop("response_url", UNSET)

        status_url = d.pop("status_url", UNSET)

        cancel_url = d.pop("cancel_url", UNSET)

        def _parse_queue_position(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        queue_position = _parse_queue_position(d.pop("queue_position", UNSET))

        detail = d.pop("detail", UNSET)

        _images = d.pop("images", UNSET)
        images: list[FalFile] | Unset = UNSET
        if _images is not UNSET:
            images = []
            for images_item_data in _images:
                images_item = FalFile.from_dict(images_item_data)

                images.append(images_item)

        _video = d.pop("video", UNSET)
        video: FalFile | Unset
        if isinstance(_video, Unset):
            video = UNSET
        else:
            video = FalFile.from_dict(_video)

        def _parse_logs(data: object) -> list[FreeForm] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                logs_type_0 = []
                _logs_type_0 = data
                for logs_type_0_item_data in _logs_type_0:
                    logs_type_0_item = FreeForm.from_dict(logs_type_0_item_data)

                    logs_type_0.append(logs_type_0_item)

                return logs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FreeForm] | None | Unset, data)

        logs = _parse_logs(d.pop("logs", UNSET))

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_seed(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        seed = _parse_seed(d.pop("seed", UNSET))

        fal_result = cls(
            status=status,
            request_id=request_id,
            response_url=response_url,
            status_url=status_url,
            cancel_url=cancel_url,
            queue_position=queue_position,
            detail=detail,
            images=images,
            video=video,
            logs=logs,
            error=error,
            description=description,
            seed=seed,
        )

        fal_result.additional_properties = d
        return fal_result

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
