from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_completion_choice_finish_reason_type_0 import (
    OpenaiCompletionChoiceFinishReasonType0,
    check_openai_completion_choice_finish_reason_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_completion_logprobs import OpenaiCompletionLogprobs


T = TypeVar("T", bound="OpenaiCompletionChoice")


@_attrs_define
class OpenaiCompletionChoice:
    """
    Attributes:
        text (str):
        index (int | Unset):
        finish_reason (None | OpenaiCompletionChoiceFinishReasonType0 | str | Unset): Why the text ends; null in a
            stream until then.
        logprobs (None | OpenaiCompletionLogprobs | Unset):
    """

    text: str
    index: int | Unset = UNSET
    finish_reason: None | OpenaiCompletionChoiceFinishReasonType0 | str | Unset = UNSET
    logprobs: None | OpenaiCompletionLogprobs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_completion_logprobs import OpenaiCompletionLogprobs  # noqa: PLC0415

        text = self.text

        index = self.index

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
        elif isinstance(self.logprobs, OpenaiCompletionLogprobs):
            logprobs = self.logprobs.to_dict()
        else:
            logprobs = self.logprobs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index
        if finish_reason is not UNSET:
            field_dict["finish_reason"] = finish_reason
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_completion_logprobs import OpenaiCompletionLogprobs  # noqa: PLC0415

        d = dict(src_dict)
        text = d.pop("text")

        index = d.pop("index", UNSET)

        def _parse_finish_reason(data: object) -> None | OpenaiCompletionChoiceFinishReasonType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finish_reason_type_0 = check_openai_completion_choice_finish_reason_type_0(data)

                return finish_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiCompletionChoiceFinishReasonType0 | str | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finish_reason", UNSET))

        def _parse_logprobs(data: object) -> None | OpenaiCompletionLogprobs | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                logprobs_type_0 = OpenaiCompletionLogprobs.from_dict(data)

                return logprobs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiCompletionLogprobs | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        openai_completion_choice = cls(
            text=text,
            index=index,
            finish_reason=finish_reason,
            logprobs=logprobs,
        )

        openai_completion_choice.additional_properties = d
        return openai_completion_choice

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
