from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_audio_logprob import OpenaiAudioLogprob
    from ..models.openai_audio_seconds import OpenaiAudioSeconds
    from ..models.openai_audio_tokens import OpenaiAudioTokens
    from ..models.openai_audio_usage_type_2 import OpenaiAudioUsageType2


T = TypeVar("T", bound="AudioTranscriptionResponse")


@_attrs_define
class AudioTranscriptionResponse:
    """
    Attributes:
        text (str): What is said.
        logprobs (list[OpenaiAudioLogprob] | Unset): Where `include[]` requests it.
        usage (OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset):
    """

    text: str
    logprobs: list[OpenaiAudioLogprob] | Unset = UNSET
    usage: OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_audio_seconds import OpenaiAudioSeconds  # noqa: PLC0415
        from ..models.openai_audio_tokens import OpenaiAudioTokens  # noqa: PLC0415

        text = self.text

        logprobs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.logprobs, Unset):
            logprobs = []
            for logprobs_item_data in self.logprobs:
                logprobs_item = logprobs_item_data.to_dict()
                logprobs.append(logprobs_item)

        usage: dict[str, Any] | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, OpenaiAudioTokens):
            usage = self.usage.to_dict()
        elif isinstance(self.usage, OpenaiAudioSeconds):
            usage = self.usage.to_dict()
        else:
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
            }
        )
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_audio_logprob import OpenaiAudioLogprob  # noqa: PLC0415
        from ..models.openai_audio_seconds import OpenaiAudioSeconds  # noqa: PLC0415
        from ..models.openai_audio_tokens import OpenaiAudioTokens  # noqa: PLC0415
        from ..models.openai_audio_usage_type_2 import OpenaiAudioUsageType2  # noqa: PLC0415

        d = dict(src_dict)
        text = d.pop("text")

        _logprobs = d.pop("logprobs", UNSET)
        logprobs: list[OpenaiAudioLogprob] | Unset = UNSET
        if _logprobs is not UNSET:
            logprobs = []
            for logprobs_item_data in _logprobs:
                logprobs_item = OpenaiAudioLogprob.from_dict(logprobs_item_data)

                logprobs.append(logprobs_item)

        def _parse_usage(data: object) -> OpenaiAudioSeconds | OpenaiAudioTokens | OpenaiAudioUsageType2 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_audio_usage_type_0 = OpenaiAudioTokens.from_dict(data)

                return componentsschemas_openai_audio_usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_openai_audio_usage_type_1 = OpenaiAudioSeconds.from_dict(data)

                return componentsschemas_openai_audio_usage_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_openai_audio_usage_type_2 = OpenaiAudioUsageType2.from_dict(data)

            return componentsschemas_openai_audio_usage_type_2

        usage = _parse_usage(d.pop("usage", UNSET))

        audio_transcription_response = cls(
            text=text,
            logprobs=logprobs,
            usage=usage,
        )

        audio_transcription_response.additional_properties = d
        return audio_transcription_response

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
