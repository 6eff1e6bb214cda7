from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.minimax_task_status_type_0 import (
    MinimaxTaskStatusType0,
    check_minimax_task_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.minimax_base_resp import MinimaxBaseResp
    from ..models.minimax_file import MinimaxFile


T = TypeVar("T", bound="MinimaxTask")


@_attrs_define
class MinimaxTask:
    """
    Attributes:
        base_resp (MinimaxBaseResp):
        task_id (str | Unset):
        status (MinimaxTaskStatusType0 | str | Unset):
        file_id (int | None | str | Unset):
        video_width (int | Unset):
        video_height (int | Unset):
        file (MinimaxFile | Unset):
    """

    base_resp: MinimaxBaseResp
    task_id: str | Unset = UNSET
    status: MinimaxTaskStatusType0 | str | Unset = UNSET
    file_id: int | None | str | Unset = UNSET
    video_width: int | Unset = UNSET
    video_height: int | Unset = UNSET
    file: MinimaxFile | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base_resp = self.base_resp.to_dict()

        task_id = self.task_id

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        file_id: int | None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        else:
            file_id = self.file_id

        video_width = self.video_width

        video_height = self.video_height

        file: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file, Unset):
            file = self.file.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "base_resp": base_resp,
            }
        )
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if status is not UNSET:
            field_dict["status"] = status
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if video_width is not UNSET:
            field_dict["video_width"] = video_width
        if video_height is not UNSET:
            field_dict["video_height"] = video_height
        if file is not UNSET:
            field_dict["file"] = file

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.minimax_base_resp import MinimaxBaseResp  # noqa: PLC0415
        from ..models.minimax_file import MinimaxFile  # noqa: PLC0415

        d = dict(src_dict)
        base_resp = MinimaxBaseResp.from_dict(d.pop("base_resp"))

        task_id = d.pop("task_id", UNSET)

        def _parse_status(data: object) -> MinimaxTaskStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_minimax_task_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MinimaxTaskStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_file_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        file_id = _parse_file_id(d.pop("file_id", UNSET))

        video_width = d.pop("video_width", UNSET)

        video_height = d.pop("video_height", UNSET)

        _file = d.pop("file", UNSET)
        file: MinimaxFile | Unset
        if isinstance(_file, Unset):
            file = UNSET
        else:
            file = MinimaxFile.from_dict(_file)

        minimax_task = cls(
            base_resp=base_resp,
            task_id=task_id,
            status=status,
            file_id=file_id,
            video_width=video_width,
            video_height=video_height,
            file=file,
        )

        minimax_task.additional_properties = d
        return minimax_task

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
