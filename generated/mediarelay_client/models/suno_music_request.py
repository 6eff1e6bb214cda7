from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.suno_music_request_mv_type_0 import (
    SunoMusicRequestMvType0,
    check_suno_music_request_mv_type_0,
)
from ..models.suno_music_request_task_type_0 import (
    SunoMusicRequestTaskType0,
    check_suno_music_request_task_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="SunoMusicRequest")


@_attrs_define
class SunoMusicRequest:
    """
    Attributes:
        mv (str | SunoMusicRequestMvType0 | Unset): The model.
        prompt (str | Unset): The lyrics, in custom mode; 3000 signs up to v4.
        gpt_description_prompt (str | Unset): What the song is about; then `prompt` is ignored.
        title (str | Unset):
        tags (str | Unset): Styles, with commas; 200 signs up to v4.
        negative_tags (str | Unset):
        make_instrumental (bool | Unset):
        generation_type (str | Unset):
        task (str | SunoMusicRequestTaskType0 | Unset): What to do with another song; absent to make a new one.
        task_id (str | Unset): The other song's task, so that the same account upstream is used.
        continue_clip_id (str | Unset):
        continue_at (float | Unset): Seconds.
        infill_start_s (float | Unset): Seconds.
        infill_end_s (float | Unset): Seconds.
        cover_clip_id (str | Unset):
        persona_id (str | Unset):
        artist_clip_id (str | Unset):
        stem_type_id (int | Unset):
        stem_type_group_name (str | Unset):
        stem_task (str | Unset):
        metadata (FreeForm | Unset): Whatever the gateway puts there.
        notify_hook (str | Unset): A public address that is notified of the end.
    """

    mv: str | SunoMusicRequestMvType0 | Unset = UNSET
    prompt: str | Unset = UNSET
    gpt_description_prompt: str | Unset = UNSET
    title: str | Unset = UNSET
    tags: str | Unset = UNSET
    negative_tags: str | Unset = UNSET
    make_instrumental: bool | Unset = UNSET
    generation_type: str | Unset = UNSET
    task: str | SunoMusicRequestTaskType0 | Unset = UNSET
    task_id: str | Unset = UNSET
    continue_clip_id: str | Unset = UNSET
    continue_at: float | Unset = UNSET
    infill_start_s: float | Unset = UNSET
    infill_end_s: float | Unset = UNSET
    cover_clip_id: str | Unset = UNSET
    persona_id: str | Unset = UNSET
    artist_clip_id: str | Unset = UNSET
    stem_type_id: int | Unset = UNSET
    stem_type_group_name: str | Unset = UNSET
    stem_task: str | Unset = UNSET
    metadata: FreeForm | Unset = UNSET
    notify_hook: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mv: str | Unset
        if isinstance(self.mv, Unset):
            mv = UNSET
        elif isinstance(self.mv, str):
            mv = self.mv
        else:
            mv = self.mv

        prompt = self.prompt

        gpt_description_prompt = self.gpt_description_prompt

        title = self.title

        tags = self.tags

        negative_tags = self.negative_tags

        make_instrumental = self.make_instrumental

        generation_type = self.generation_type

        task: str | Unset
        if isinstance(self.task, Unset):
            task = UNSET
        elif isinstance(self.task, str):
            task = self.task
        else:
            task = self.task

        task_id = self.task_id

        continue_clip_id = self.continue_clip_id

        continue_at = self.continue_at

        infill_start_s = self.infill_start_s

        infill_end_s = self.infill_end_s

        cover_clip_id = self.cover_clip_id

        persona_id = self.persona_id

        artist_clip_id = self.artist_clip_id

        stem_type_id = self.stem_type_id

        stem_type_group_name = self.stem_type_group_name

        stem_task = self.stem_task

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        notify_hook = self.notify_hook

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mv is not UNSET:
            field_dict["mv"] = mv
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if gpt_description_prompt is not UNSET:
            field_dict["gpt_description_prompt"] = gpt_description_prompt
        if title is not UNSET:
            field_dict["title"] = title
        if tags is not UNSET:
            field_dict["tags"] = tags
        if negative_tags is not UNSET:
            field_dict["negative_tags"] = negative_tags
        if make_instrumental is not UNSET:
            field_dict["make_instrumental"] = make_instrumental
        if generation_type is not UNSET:
            field_dict["generation_type"] = generation_type
        if task is not UNSET:
            field_dict["task"] = task
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if continue_clip_id is not UNSET:
            field_dict["continue_clip_id"] = continue_clip_id
        if continue_at is not UNSET:
            field_dict["continue_at"] = continue_at
        if infill_start_s is not UNSET:
            field_dict["infill_start_s"] = infill_start_s
        if infill_end_s is not UNSET:
            field_dict["infill_end_s"] = infill_end_s
        if cover_clip_id is not UNSET:
            field_dict["cover_clip_id"] = cover_clip_id
        if persona_id is not UNSET:
            field_dict["persona_id"] = persona_id
        if artist_clip_id is not UNSET:
            field_dict["artist_clip_id"] = artist_clip_id
        if stem_type_id is not UNSET:
            field_dict["stem_type_id"] = stem_type_id
        if stem_type_group_name is not UNSET:
            field_dict["stem_type_group_name"] = stem_type_group_name
        if stem_task is not UNSET:
            field_dict["stem_task"] = stem_task
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if notify_hook is not UNSET:
            field_dict["notify_hook"] = notify_hook

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_mv(data: object) -> str | SunoMusicRequestMvType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mv_type_0 = check_suno_music_request_mv_type_0(data)

                return mv_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SunoMusicRequestMvType0 | Unset, data)

        mv = _parse_mv(d.pop("mv", UNSET))

        prompt = d.pop("prompt", UNSET)

        gpt_description_prompt = d.pop("gpt_description_prompt", UNSET)

        title = d.pop("title", UNSET)

        tags = d.pop("tags", UNSET)

        negative_tags = d.pop("negative_tags", UNSET)

        make_instrumental = d.pop("make_instrumental", UNSET)

        generation_type = d.pop("generation_type", UNSET)

        def _parse_task(data: object) -> str | SunoMusicRequestTaskType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                task_type_0 = check_suno_music_request_task_type_0(data)

                return task_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SunoMusicRequestTaskType0 | Unset, data)

        task = _parse_task(d.pop("task", UNSET))

        task_id = d.pop("task_id", UNSET)

        continue_clip_id = d.pop("continue_clip_id", UNSET)

        continue_at = d.pop("continue_at", UNSET)

        infill_start_s = d.pop("infill_start_s", UNSET)

        infill_end_s = d.pop("infill_end_s", UNSET)

        cover_clip_id = d.pop("cover_clip_id", UNSET)

        persona_id = d.pop("persona_id", UNSET)

        artist_clip_id = d.pop("artist_clip_id", UNSET)

        stem_type_id = d.pop("stem_type_id", UNSET)

        stem_type_group_name = d.pop("stem_type_group_name", UNSET)

        stem_task = d.pop("stem_task", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: FreeForm | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = FreeForm.from_dict(_metadata)

        notify_hook = d.pop("notify_hook", UNSET)

        suno_music_request = cls(
            mv=mv,
            prompt=prompt,
            gpt_description_prompt=gpt_description_prompt,
            title=title,
            tags=tags,
            negative_tags=negative_tags,
            make_instrumental=make_instrumental,
            generation_type=generation_type,
            task=task,
            task_id=task_id,
            continue_clip_id=continue_clip_id,
            continue_at=continue_at,
            infill_start_s=infill_start_s,
            infill_end_s=infill_end_s,
            cover_clip_id=cover_clip_id,
            persona_id=persona_id,
            artist_clip_id=artist_clip_id,
            stem_type_id=stem_type_id,
            stem_type_group_name=stem_type_group_name,
            stem_task=stem_task,
            metadata=metadata,
            notify_hook=notify_hook,
        )

        suno_music_request.additional_properties = d
        return suno_music_request

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
