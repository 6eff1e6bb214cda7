from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_audio_in_noise_reduction_type_0 import (
        OpenaiRealtimeAudioInNoiseReductionType0,
    )
    from ..models.openai_realtime_audio_in_transcription_type_0 import (
        OpenaiRealtimeAudioInTranscriptionType0,
    )
    from ..models.openai_realtime_format import OpenaiRealtimeFormat
    from ..models.openai_realtime_turns import OpenaiRealtimeTurns


T = TypeVar("T", bound="OpenaiRealtimeAudioIn")


@_attrs_define
class OpenaiRealtimeAudioIn:
    """
    Attributes:
        format_ (OpenaiRealtimeFormat | Unset):
        transcription (None | OpenaiRealtimeAudioInTranscriptionType0 | Unset): By which model the user's words are
            written down.
        noise_reduction (None | OpenaiRealtimeAudioInNoiseReductionType0 | Unset): `near_field` or `far_field`, as its
            `type`.
        turn_detection (None | OpenaiRealtimeTurns | Unset): How the server notices that the user has finished; null
            leaves it to `input_audio_buffer.commit`.
    """

    format_: OpenaiRealtimeFormat | Unset = UNSET
    transcription: None | OpenaiRealtimeAudioInTranscriptionType0 | Unset = UNSET
    noise_reduction: None | OpenaiRealtimeAudioInNoiseReductionType0 | Unset = UNSET
    turn_detection: None | OpenaiRealtimeTurns | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_realtime_audio_in_noise_reduction_type_0 import (
            OpenaiRealtimeAudioInNoiseReductionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_audio_in_transcription_type_0 import (
            OpenaiRealtimeAudioInTranscriptionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_turns import OpenaiRealtimeTurns  # noqa: PLC0415

        format_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.to_dict()

        transcription: dict[str, Any] | None | Unset
        if isinstance(self.transcription, Unset):
            transcription = UNSET
        elif isinstance(self.transcription, OpenaiRealtimeAudioInTranscriptionType0):
            transcription = self.transcription.to_dict()
        else:
            transcription = self.transcription

        noise_reduction: dict[str, Any] | None | Unset
        if isinstance(self.noise_reduction, Unset):
            noise_reduction = UNSET
        elif isinstance(self.noise_reduction, OpenaiRealtimeAudioInNoiseReductionType0):
            noise_reduction = self.noise_reduction.to_dict()
        else:
            noise_reduction = self.noise_reduction

        turn_detection: dict[str, Any] | None | Unset
        if isinstance(self.turn_detection, Unset):
            turn_detection = UNSET
        elif isinstance(self.turn_detection, OpenaiRealtimeTurns):
            turn_detection = self.turn_detection.to_dict()
        else:
            turn_detection = self.turn_detection

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if format_ is not UNSET:
            field_dict["format"] = format_
        if transcription is not UNSET:
            field_dict["transcription"] = transcription
        if noise_reduction is not UNSET:
            field_dict["noise_reduction"] = noise_reduction
        if turn_detection is not UNSET:
            field_dict["turn_detection"] = turn_detection

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_audio_in_noise_reduction_type_0 import (
            OpenaiRealtimeAudioInNoiseReductionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_audio_in_transcription_type_0 import (
            OpenaiRealtimeAudioInTranscriptionType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_format import OpenaiRealtimeFormat  # noqa: PLC0415
        from ..models.openai_realtime_turns import OpenaiRealtimeTurns  # noqa: PLC0415

        d = dict(src_dict)
        _format_ = d.pop("format", UNSET)
        format_: OpenaiRealtimeFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = OpenaiRealtimeFormat.from_dict(_format_)

        def _parse_transcription(data: object) -> None | OpenaiRealtimeAudioInTranscriptionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                transcription_type_0 = OpenaiRealtimeAudioInTranscriptionType0.from_dict(data)

                return transcription_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeAudioInTranscriptionType0 | Unset, data)

        transcription = _parse_transcription(d.pop("transcription", UNSET))

        def _parse_noise_reduction(data: object) -> None | OpenaiRealtimeAudioInNoiseReductionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                noise_reduction_type_0 = OpenaiRealtimeAudioInNoiseReductionType0.from_dict(data)

                return noise_reduction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeAudioInNoiseReductionType0 | Unset, data)

        noise_reduction = _parse_noise_reduction(d.pop("noise_reduction", UNSET))

        def _parse_turn_detection(data: object) -> None | OpenaiRealtimeTurns | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                turn_detection_type_0 = OpenaiRealtimeTurns.from_dict(data)

                return turn_detection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeTurns | Unset, data)

        turn_detection = _parse_turn_detection(d.pop("turn_detection", UNSET))

        openai_realtime_audio_in = cls(
            format_=format_,
            transcription=transcription,
            noise_reduction=noise_reduction,
            turn_detection=turn_detection,
        )

        openai_realtime_audio_in.additional_properties = d
        return openai_realtime_audio_in

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
