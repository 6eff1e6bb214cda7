from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_generation_config_response_modalities_item_type_0 import (
    GeminiGenerationConfigResponseModalitiesItemType0,
    check_gemini_generation_config_response_modalities_item_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.gemini_image_config import GeminiImageConfig
    from ..models.gemini_speech_config import GeminiSpeechConfig
    from ..models.gemini_thinking_config import GeminiThinkingConfig


T = TypeVar("T", bound="GeminiGenerationConfig")


@_attrs_define
class GeminiGenerationConfig:
    """How the answer is to be.

    Attributes:
        temperature (float | Unset): How freely the model chooses its words.
        top_p (float | Unset): Choose among the likeliest words only, which have this probability together.
        top_k (int | Unset): Choose among this many of the likeliest words only.
        candidate_count (int | Unset): How many answers.
        max_output_tokens (int | Unset): The most tokens that the answer may have.
        stop_sequences (list[str] | Unset): Texts at which the model stops.
        seed (int | Unset): Makes answers repeatable, as far as they can be.
        presence_penalty (float | Unset): Keeps the model from what it has said already.
        frequency_penalty (float | Unset): Keeps the model from what it has said often.
        response_logprobs (bool | Unset): Whether the probabilities of the words come with the answer.
        logprobs (int | Unset): Of how many likely words at each place.
        response_mime_type (str | Unset): Form of the answer, such as application/json.
        response_schema (FreeForm | Unset): Whatever the gateway puts there.
        response_json_schema (FreeForm | Unset): Whatever the gateway puts there.
        response_modalities (list[GeminiGenerationConfigResponseModalitiesItemType0 | str] | Unset): What the answer may
            hold.
        media_resolution (str | Unset): How closely the model looks at pictures and videos.
        thinking_config (GeminiThinkingConfig | Unset): How the model thinks before it answers.
        speech_config (GeminiSpeechConfig | Unset): How speech is to be.
        image_config (GeminiImageConfig | Unset): How pictures are to be.
    """

    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    top_k: int | Unset = UNSET
    candidate_count: int | Unset = UNSET
    max_output_tokens: int | Unset = UNSET
    stop_sequences: list[str] | Unset = UNSET
    seed: int | Unset = UNSET
    presence_penalty: float | Unset = UNSET
    frequency_penalty: float | Unset = UNSET
    response_logprobs: bool | Unset = UNSET
    logprobs: int | Unset = UNSET
    response_mime_type: str | Unset = UNSET
    response_schema: FreeForm | Unset = UNSET
    response_json_schema: FreeForm | Unset = UNSET
    response_modalities: list[GeminiGenerationConfigResponseModalitiesItemType0 | str] | Unset = UNSET
    media_resolution: str | Unset = UNSET
    thinking_config: GeminiThinkingConfig | Unset = UNSET
    speech_config: GeminiSpeechConfig | Unset = UNSET
    image_config: GeminiImageConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        temperature = self.temperature

        top_p = self.top_p

        top_k = self.top_k

        candidate_count = self.candidate_count

        max_output_tokens = self.max_output_tokens

        stop_sequences: list[str] | Unset = UNSET
        if not isinstance(self.stop_sequences, Unset):
            stop_sequences = self.stop_sequences

        seed = self.seed

        presence_penalty = self.presence_penalty

        frequency_penalty = self.frequency_penalty

        response_logprobs = self.response_logprobs

        logprobs = self.logprobs

        response_mime_type = self.response_mime_type

        response_schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_schema, Unset):
            response_schema = self.response_schema.to_dict()

        response_json_schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_json_schema, Unset):
            response_json_schema = self.response_json_schema.to_dict()

        response_modalities: list[str] | Unset = UNSET
        if not isinstance(self.response_modalities, Unset):
            response_modalities = []
            for response_modalities_item_data in self.response_modalities:
                response_modalities_item: str
                if isinstance(response_modalities_item_data, str):
                    response_modalities_item = response_modalities_item_data
                else:
                    response_modalities_item = response_modalities_item_data
                response_modalities.append(response_modalities_item)

        media_resolution = self.media_resolution

        thinking_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.thinking_config, Unset):
            thinking_config = self.thinking_config.to_dict()

        speech_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.speech_config, Unset):
            speech_config = self.speech_config.to_dict()

        image_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_config, Unset):
            image_config = self.image_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["topP"] = top_p
        if top_k is not UNSET:
            field_dict["topK"] = top_k
        if candidate_count is not UNSET:
            field_dict["candidateCount"] = candidate_count
        if max_output_tokens is not UNSET:
            field_dict["maxOutputTokens"] = max_output_tokens
        if stop_sequences is not UNSET:
            field_dict["stopSequences"] = stop_sequences
        if seed is not UNSET:
            field_dict["seed"] = seed
        if presence_penalty is not UNSET:
            field_dict["presencePenalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequencyPenalty"] = frequency_penalty
        if response_logprobs is not UNSET:
            field_dict["responseLogprobs"] = response_logprobs
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if response_mime_type is not UNSET:
            field_dict["responseMimeType"] = response_mime_type
        if response_schema is not UNSET:
            field_dict["responseSchema"] = response_schema
        if response_json_schema is not UNSET:
            field_dict["responseJsonSchema"] = response_json_schema
        if response_modalities is not UNSET:
            field_dict["responseModalities"] = response_modalities
        if media_resolution is not UNSET:
            field_dict["mediaResolution"] = media_resolution
        if thinking_config is not UNSET:
            field_dict["thinkingConfig"] = thinking_config
        if speech_config is not UNSET:
            field_dict["speechConfig"] = speech_config
        if image_config is not UNSET:
            field_dict["imageConfig"] = image_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.gemini_image_config import GeminiImageConfig  # noqa: PLC0415
        from ..models.gemini_speech_config import GeminiSpeechConfig  # noqa: PLC0415
        from ..models.gemini_thinking_config import GeminiThinkingConfig  # noqa: PLC0415

        d = dict(src_dict)
        temperature = d.pop("temperature", UNSET)

        top_p = d.pop("topP", UNSET)

        top_k = d.pop("topK", UNSET)

        candidate_count = d.pop("candidateCount", UNSET)

        max_output_tokens = d.pop("maxOutputTokens", UNSET)

        stop_sequences = cast(list[str], d.pop("stopSequences", UNSET))

        seed = d.pop("seed", UNSET)

        presence_penalty = d.pop("presencePenalty", UNSET)

        frequency_penalty = d.pop("frequencyPenalty", UNSET)

        response_logprobs = d.pop("responseLogprobs", UNSET)

        logprobs = d.pop("logprobs", UNSET)

        response_mime_type = d.pop("responseMimeType", UNSET)

        _response_schema = d.pop("responseSchema", UNSET)
        response_schema: FreeForm | Unset
        if isinstance(_response_schema, Unset):
            response_schema = UNSET
        else:
            response_schema = FreeForm.from_dict(_response_schema)

        _response_json_schema = d.pop("responseJsonSchema", UNSET)
        response_json_schema: FreeForm | Unset
        if isinstance(_response_json_schema, Unset):
            response_json_schema = UNSET
        else:
            response_json_schema = FreeForm.from_dict(_response_json_schema)

        _response_modalities = d.pop("responseModalities", UNSET)
        response_modalities: list[GeminiGenerationConfigResponseModalitiesItemType0 | str] | Unset = UNSET
        if _response_modalities is not UNSET:
            response_modalities = []
            for response_modalities_item_data in _response_modalities:

                def _parse_response_modalities_item(
                    data: object,
                ) -> GeminiGenerationConfigResponseModalitiesItemType0 | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        response_modalities_item_type_0 = (
                            check_gemini_generation_config_response_modalities_item_type_0(data)
                        )

                        return response_modalities_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(GeminiGenerationConfigResponseModalitiesItemType0 | str, data)

                response_modalities_item = _parse_response_modalities_item(response_modalities_item_data)

                response_modalities.append(response_modalities_item)

        media_resolution = d.pop("mediaResolution", UNSET)

        _thinking_config = d.pop("thinkingConfig", UNSET)
        thinking_config: GeminiThinkingConfig | Unset
        if isinstance(_thinking_config, Unset):
            thinking_config = UNSET
        else:
            thinking_config = GeminiThinkingConfig.from_dict(_thinking_config)

        _speech_config = d.pop("speechConfig", UNSET)
        speech_config: GeminiSpeechConfig | Unset
        if isinstance(_speech_config, Unset):
            speech_config = UNSET
        else:
            speech_config = GeminiSpeechConfig.from_dict(_speech_config)

        _image_config = d.pop("imageConfig", UNSET)
        image_config: GeminiImageConfig | Unset
        if isinstance(_image_config, Unset):
            image_config = UNSET
        else:
            image_config = GeminiImageConfig.from_dict(_image_config)

        gemini_generation_config = cls(
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            candidate_count=candidate_count,
            max_output_tokens=max_output_tokens,
            stop_sequences=stop_sequences,
            seed=seed,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            response_logprobs=response_logprobs,
            logprobs=logprobs,
            response_mime_type=response_mime_type,
            response_schema=response_schema,
            response_json_schema=response_json_schema,
            response_modalities=response_modalities,
            media_resolution=media_resolution,
            thinking_config=thinking_config,
            speech_config=speech_config,
            image_config=image_config,
        )

        gemini_generation_config.additional_properties = d
        return gemini_generation_config

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
