from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_finish_reason_type_0 import (
    OpenaiFinishReasonType0,
    check_openai_finish_reason_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_chat_delta import OpenaiChatDelta
    from ..models.openai_logprobs import OpenaiLogprobs


T = TypeVar("T", bound="OpenaiChatChunkChoice")


@_attrs_define
class OpenaiChatChunkChoice:
    """
    Attributes:
        index (int | Unset): Which of the answers the piece belongs to.
        delta (OpenaiChatDelta | Unset): What is to be added to the answer so far.
        finish_reason (None | OpenaiFinishReasonType0 | str | Unset): Why the model stopped: it had said all, ran out of
            tokens, calls a tool, or was filtered.
        logprobs (None | OpenaiLogprobs | Unset):
    """

    index: int | Unset = UNSET
    delta: OpenaiChatDelta | Unset = UNSET
    finish_reason: None | OpenaiFinishReasonType0 | str | Unset = UNSET
    logprobs: None | OpenaiLogprobs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_logprobs import OpenaiLogprobs  # noqa: PLC0415

        index = self.index

        delta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.delta, Unset):
            delta = self.delta.to_dict()

        finish_reason: None | str | Unset
        if isinstance(self.finish_reason, Unset):
            finish_reason = UNSET
        elif isinstance(self.finish_reason, str):
            finish_reason = self.finish_reason
        else:
            finish_reason = self.finish_reason

        logprobs: dict[str, Any] | None | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        elif isinstance(self.logprobs, OpenaiLogprobs):
            logprobs = self.logprobs.to_dict()
        else:
            logprobs = self.logprobs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if delta is not UNSET:
            field_dict["delta"] = delta
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_chat_delta import OpenaiChatDelta  # noqa: PLC0415
        from ..models.openai_logprobs import OpenaiLogprobs  # noqa: PLC0415

        d = dict(src_dict)
        index = d.pop("index", UNSET)

        _delta = d.pop("delta", UNSET)
        delta: OpenaiChatDelta | Unset
        if isinstance(_delta, Unset):
            delta = UNSET
        else:
            delta = OpenaiChatDelta.from_dict(_delta)

        def _parse_finish_reason(data: object) -> None | OpenaiFinishReasonType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_finish_reason_type_0 = check_openai_finish_reason_type_0(data)

                return componentsschemas_openai_finish_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiFinishReasonType0 | str | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finish_reason", UNSET))

        def _parse_logprobs(data: object) -> None | OpenaiLogprobs | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                logprobs_type_0 = OpenaiLogprobs.from_dict(data)

                return logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiLogprobs | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        openai_chat_chunk_choice = cls(
            index=index,
            delta=delta,
            finish_reason=finish_reason,
            logprobs=logprobs,
        )

        openai_chat_chunk_choice.additional_properties = d
        return openai_chat_chunk_choice

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
