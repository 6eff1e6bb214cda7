from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RunwayProTaskData")


@_attrs_define
class RunwayProTaskData:
    """
    Attributes:
        task_id (str):
        state (str | Unset):
        status (str | Unset): 0 and 1 at work, 2 failed, 3 done.
        prompt (str | Unset):
        video_url (None | str | Unset):
        raw_video_url (None | str | Unset):
        poster (None | str | Unset):
        last_frame (None | str | Unset):
        msg (None | str | Unset):
        create_time (int | Unset):
        update_time (int | Unset):
    """

    task_id: str
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    prompt: str | Unset = UNSET
    video_url: None | str | Unset = UNSET
    raw_video_url: None | str | Unset = UNSET
    poster: None | str | Unset = UNSET
    last_frame: None | str | Unset = UNSET
    msg: None | str | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_id = self.task_id

        state = self.state

        status = self.status

        prompt = self.prompt

        video_url: None | str | Unset
        if isinstance(self.video_url, Unset):
            video_url = UNSET
        else:
            video_url = self.video_url

        raw_video_url: None | str | Unset
        if isinstance(self.raw_video_url, Unset):
            raw_video_url = UNSET
        else:
            raw_video_url = self.raw_video_url

        poster: None | str | Unset
        if isinstance(self.poster, Unset):
            poster = UNSET
        else:
            poster = self.poster

        last_frame: None | str | Unset
        if isinstance(self.last_frame, Unset):
            last_frame = UNSET
        else:
            last_frame = self.last_frame

        msg: None | str | Unset
        if isinstance(self.msg, Unset):
            msg = UNSET
        else:
            msg = self.msg

        create_time = self.create_time

        update_time = self.update_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_id": task_id,
            }
        )
        if state is not UNSET:
            field_dict["state"] = state
        if status is not UNSET:
            field_dict["status"] = status
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if video_url is not UNSET:
            field_dict["video_url"] = video_url
        if raw_video_url is not UNSET:
            field_dict["raw_video_url"] = raw_video_url
        if poster is not UNSET:
            field_dict["poster"] = poster
        if last_frame is not UNSET:
            field_dict["last_frame"] = last_frame
        if msg is not UNSET:
            field_dict["msg"] = msg
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if update_time is not UNSET:
            field_dict["update_time"] = update_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task_id = d.pop("task_id")

        state = d.pop("state", UNSET)

        status = d.pop("status", UNSET)

        prompt = d.pop("prompt", UNSET)

        def _parse_video_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        video_url = _parse_video_url(d.pop("video_url", UNSET))

        def _parse_raw_video_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        raw_video_url = _parse_raw_video_url(d.pop("raw_video_url", UNSET))

        def _parse_poster(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        poster = _parse_poster(d.pop("poster", UNSET))

        def _parse_last_frame(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_frame = _parse_last_frame(d.pop("last_frame", UNSET))

        def _parse_msg(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        msg = _parse_msg(d.pop("msg", UNSET))

        create_time = d.pop("create_time", UNSET)

        update_time = d.pop("update_time", UNSET)

        runway_pro_task_data = cls(
            task_id=task_id,
            state=state,
            status=status,
            prompt=prompt,
            video_url=video_url,
            raw_video_url=raw_video_url,
            poster=poster,
            last_frame=last_frame,
            msg=msg,
            create_time=create_time,
            update_time=update_time,
        )

        runway_pro_task_data.additional_properties = d
        return runway_pro_task_data

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
