from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.udio_params_lyrics_type_type_0 import (
    UdioParamsLyricsTypeType0,
    check_udio_params_lyrics_type_type_0,
)
from ..models.udio_params_model_type_type_0 import (
    UdioParamsModelTypeType0,
    check_udio_params_model_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="UdioParams")


@_attrs_define
class UdioParams:
    """
    Attributes:
        prompt (str): What to make.
        lyrics (str | Unset):
        lyrics_type (str | UdioParamsLyricsTypeType0 | Unset):
        model_type (str | UdioParamsModelTypeType0 | Unset):
        bypass_prompt_optimization (bool | Unset):
        seed (int | Unset): -1 for any.
        song_section_start (float | Unset):
        song_section_end (float | Unset):
        lyrics_placement_start (float | Unset):
        lyrics_placement_end (float | Unset):
        prompt_strength (float | Unset):
        clarity_strength (float | Unset):
        lyrics_strength (float | Unset):
        generation_quality (float | Unset):
        negative_prompt (str | Unset):
        config (FreeForm | Unset): Whatever the gateway puts there.
    """

    prompt: str
    lyrics: str | Unset = UNSET
    lyrics_type: str | UdioParamsLyricsTypeType0 | Unset = UNSET
    model_type: str | UdioParamsModelTypeType0 | Unset = UNSET
    bypass_prompt_optimization: bool | Unset = UNSET
    seed: int | Unset = UNSET
    song_section_start: float | Unset = UNSET
    song_section_end: float | Unset = UNSET
    lyrics_placement_start: float | Unset = UNSET
    lyrics_placement_end: float | Unset = UNSET
    prompt_strength: float | Unset = UNSET
    clarity_strength: float | Unset = UNSET
    lyrics_strength: float | Unset = UNSET
    generation_quality: float | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    config: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        lyrics = self.lyrics

        lyrics_type: str | Unset
        if isinstance(self.lyrics_type, Unset):
            lyrics_type = UNSET
        elif isinstance(self.lyrics_type, str):
            lyrics_type = self.lyrics_type
        else:
            lyrics_type = self.lyrics_type

        model_type: str | Unset
        if isinstance(self.model_type, Unset):
            model_type = UNSET
        elif isinstance(self.model_type, str):
            model_type = self.model_type
        else:
            model_type = self.model_type

        bypass_prompt_optimization = self.bypass_prompt_optimization

        seed = self.seed

        song_section_start = self.song_section_start

        song_section_end = self.song_section_end

        lyrics_placement_start = self.lyrics_placement_start

        lyrics_placement_end = self.lyrics_placement_end

        prompt_strength = self.prompt_strength

        clarity_strength = self.clarity_strength

        lyrics_strength = self.lyrics_strength

        generation_quality = self.generation_quality

        negative_prompt = self.negative_prompt

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if lyrics is not UNSET:
            field_dict["lyrics"] = lyrics
        if lyrics_type is not UNSET:
            field_dict["lyrics_type"] = lyrics_type
        if model_type is not UNSET:
            field_dict["model_type"] = model_type
        if bypass_prompt_optimization is not UNSET:
            field_dict["bypass_prompt_optimization"] = bypass_prompt_optimization
        if seed is not UNSET:
            field_dict["seed"] = seed
        if song_section_start is not UNSET:
            field_dict["song_section_start"] = song_section_start
        if song_section_end is not UNSET:
            field_dict["song_section_end"] = song_section_end
        if lyrics_placement_start is not UNSET:
            field_dict["lyrics_placement_start"] = lyrics_placement_start
        if lyrics_placement_end is not UNSET:
            field_dict["lyrics_placement_end"] = lyrics_placement_end
        if prompt_strength is not UNSET:
            field_dict["prompt_strength"] = prompt_strength
        if clarity_strength is not UNSET:
            field_dict["clarity_strength"] = clarity_strength
        if lyrics_strength is not UNSET:
            field_dict["lyrics_strength"] = lyrics_strength
        if generation_quality is not UNSET:
            field_dict["generation_quality"] = generation_quality
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if config is not UNSET:
            field_dict["config"] = config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        lyrics = d.pop("lyrics", UNSET)

        def _parse_lyrics_type(data: object) -> str | UdioParamsLyricsTypeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lyrics_type_type_0 = check_udio_params_lyrics_type_type_0(data)

                return lyrics_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UdioParamsLyricsTypeType0 | Unset, data)

        lyrics_type = _parse_lyrics_type(d.pop("lyrics_type", UNSET))

        def _parse_model_type(data: object) -> str | UdioParamsModelTypeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_type_0 = check_udio_params_model_type_type_0(data)

                return model_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UdioParamsModelTypeType0 | Unset, data)

        model_type = _parse_model_type(d.pop("model_type", UNSET))

        bypass_prompt_optimization = d.pop("bypass_prompt_optimization", UNSET)

        seed = d.pop("seed", UNSET)

        song_section_start = d.pop("song_section_start", UNSET)

        song_section_end = d.pop("song_section_end", UNSET)

        lyrics_placement_start = d.pop("lyrics_placement_start", UNSET)

        lyrics_placement_end = d.pop("lyrics_placement_end", UNSET)

        prompt_strength = d.pop("prompt_strength", UNSET)

        clarity_strength = d.pop("clarity_strength", UNSET)

        lyrics_strength = d.pop("lyrics_strength", UNSET)

        generation_quality = d.pop("generation_quality", UNSET)

        negative_prompt = d.pop("negative_prompt", UNSET)

        _config = d.pop("config", UNSET)
        config: FreeForm | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = FreeForm.from_dict(_config)

        udio_params = cls(
            prompt=prompt,
            lyrics=lyrics,
            lyrics_type=lyrics_type,
            model_type=model_type,
            bypass_prompt_optimization=bypass_prompt_optimization,
            seed=seed,
            song_section_start=song_section_start,
            song_section_end=song_section_end,
            lyrics_placement_start=lyrics_placement_start,
            lyrics_placement_end=lyrics_placement_end,
            prompt_strength=prompt_strength,
            clarity_strength=clarity_strength,
            lyrics_strength=lyrics_strength,
            generation_quality=generation_quality,
            negative_prompt=negative_prompt,
            config=config,
        )

        udio_params.additional_properties = d
        return udio_params

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
