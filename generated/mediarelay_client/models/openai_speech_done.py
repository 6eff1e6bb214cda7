from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_speech_usage import OpenaiSpeechUsage


T = TypeVar("T", bound="OpenaiSpeechDone")


@_attrs_define
class OpenaiSpeechDone:
    """
    Attributes:
        type_ (Literal['speech.audio.done']):
        usage (OpenaiSpeechUsage | Unset):
    """

    type_: Literal["speech.audio.done"]
    usage: OpenaiSpeechUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_speech_usage import OpenaiSpeechUsage  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["speech.audio.done"], d.pop("type"))
        if type_ != "speech.audio.done":
            raise ValueError(f"type must match const 'speech.audio.done', got '{type_}'")

        _usage = d.pop("usage", UNSET)
        usage: OpenaiSpeechUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = OpenaiSpeechUsage.from_dict(_usage)

        openai_speech_done = cls(
            type_=type_,
            usage=usage,
        )

        openai_speech_done.additional_properties = d
        return openai_speech_done

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
