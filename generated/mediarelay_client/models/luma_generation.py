from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.luma_generation_state_type_0 import (
    LumaGenerationStateType0,
    check_luma_generation_state_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.luma_video import LumaVideo


T = TypeVar("T", bound="LumaGeneration")


@_attrs_define
class LumaGeneration:
    """
    Attributes:
        id (str):
        state (LumaGenerationStateType0 | str):
        prompt (None | str | Unset):
        created_at (None | str | Unset):
        video (LumaVideo | None | Unset):
        video_raw (LumaVideo | None | Unset):
        failure_reason (None | str | Unset):
        estimate_wait_seconds (float | None | Unset):
        liked (bool | None | Unset):
    """

    id: str
    state: LumaGenerationStateType0 | str
    prompt: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    video: LumaVideo | None | Unset = UNSET
    video_raw: LumaVideo | None | Unset = UNSET
    failure_reason: None | str | Unset = UNSET
    estimate_wait_seconds: float | None | Unset = UNSET
    liked: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.luma_video import LumaVideo  # noqa: PLC0415

        id = self.id

        state: str
        if isinstance(self.state, str):
            state = self.state
        else:
            state = self.state

        prompt: None | str | Unset
        if isinstance(self.prompt, Unset):
            prompt = UNSET
        else:
            prompt = self.prompt

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        video: dict[str, Any] | None | Unset
        if isinstance(self.video, Unset):
            video = UNSET
        elif isinstance(self.video, LumaVideo):
            video = self.video.to_dict()
        else:
            video = self.video

        video_raw: dict[str, Any] | None | Unset
        if isinstance(self.video_raw, Unset):
            video_raw = UNSET
        elif isinstance(self.video_raw, LumaVideo):
            video_raw = self.video_raw.to_dict()
        else:
            video_raw = self.video_raw

        failure_reason: None | str | Unset
        if isinstance(self.failure_reason, Unset):
            failure_reason = UNSET
        else:
            failure_reason = self.failure_reason

        estimate_wait_seconds: float | None | Unset
        if isinstance(self.estimate_wait_seconds, Unset):
            estimate_wait_seconds = UNSET
        else:
            estimate_wait_seconds = self.estimate_wait_seconds

        liked: bool | None | Unset
        if isinstance(self.liked, Unset):
            liked = UNSET
        else:
            liked = self.liked

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "state": state,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if video is not UNSET:
            field_dict["video"] = video
        if video_raw is not UNSET:
            field_dict["video_raw"] = video_raw
        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        if estimate_wait_seconds is not UNSET:
            field_dict["estimate_wait_seconds"] = estimate_wait_seconds
        if liked is not UNSET:
            field_dict["liked"] = liked

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.luma_video import LumaVideo  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_state(data: object) -> LumaGenerationStateType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = check_luma_generation_state_type_0(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaGenerationStateType0 | str, data)

        state = _parse_state(d.pop("state"))

        def _parse_prompt(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt = _parse_prompt(d.pop("prompt", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_video(data: object) -> LumaVideo | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                video_type_0 = LumaVideo.from_dict(data)

                return video_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaVideo | None | Unset, data)

        video = _parse_video(d.pop("video", UNSET))

        def _parse_video_raw(data: object) -> LumaVideo | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                video_raw_type_0 = LumaVideo.from_dict(data)

                return video_raw_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LumaVideo | None | Unset, data)

        video_raw = _parse_video_raw(d.pop("video_raw", UNSET))

        def _parse_failure_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        failure_reason = _parse_failure_reason(d.pop("failure_reason", UNSET))

        def _parse_estimate_wait_seconds(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        estimate_wait_seconds = _parse_estimate_wait_seconds(d.pop("estimate_wait_seconds", UNSET))

        def _parse_liked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        liked = _parse_liked(d.pop("liked", UNSET))

        luma_generation = cls(
            id=id,
            state=state,
            prompt=prompt,
            created_at=created_at,
            video=video,
            video_raw=video_raw,
            failure_reason=failure_reason,
            estimate_wait_seconds=estimate_wait_seconds,
            liked=liked,
        )

        luma_generation.additional_properties = d
        return luma_generation

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
