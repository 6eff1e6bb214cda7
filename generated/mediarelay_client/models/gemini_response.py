from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_candidate import GeminiCandidate
    from ..models.gemini_prompt_feedback import GeminiPromptFeedback
    from ..models.gemini_usage import GeminiUsage


T = TypeVar("T", bound="GeminiResponse")


@_attrs_define
class GeminiResponse:
    """What the model answered. Of a blocked prompt there is only `promptFeedback`.

    Attributes:
        candidates (list[GeminiCandidate] | None | Unset): The answers.
        prompt_feedback (GeminiPromptFeedback | None | Unset): What the vendor thinks of the prompt.
        usage_metadata (GeminiUsage | Unset): Tokens; in a stream, those of the answer so far.
        model_version (None | str | Unset): The model that answered.
        response_id (None | str | Unset): Id of the answer.
    """

    candidates: list[GeminiCandidate] | None | Unset = UNSET
    prompt_feedback: GeminiPromptFeedback | None | Unset = UNSET
    usage_metadata: GeminiUsage | Unset = UNSET
    model_version: None | str | Unset = UNSET
    response_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.gemini_prompt_feedback import GeminiPromptFeedback  # noqa: PLC0415

        candidates: list[dict[str, Any]] | None | Unset
        if isinstance(self.candidates, Unset):
            candidates = UNSET
        elif isinstance(self.candidates, list):
            candidates = []
            for candidates_type_0_item_data in self.candidates:
                candidates_type_0_item = candidates_type_0_item_data.to_dict()
                candidates.append(candidates_type_0_item)

        else:
            candidates = self.candidates

        prompt_feedback: dict[str, Any] | None | Unset
        if isinstance(self.prompt_feedback, Unset):
            prompt_feedback = UNSET
        elif isinstance(self.prompt_feedback, GeminiPromptFeedback):
            prompt_feedback = self.prompt_feedback.to_dict()
        else:
            prompt_feedback = self.prompt_feedback

        usage_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage_metadata, Unset):
            usage_metadata = self.usage_metadata.to_dict()

        model_version: None | str | Unset
        if isinstance(self.model_version, Unset):
            model_version = UNSET
        else:
            model_version = self.model_version

        response_id: None | str | Unset
        if isinstance(self.response_id, Unset):
            response_id = UNSET
        else:
            response_id = self.response_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if candidates is not UNSET:
            field_dict["candidates"] = candidates
        if prompt_feedback is not UNSET:
            field_dict["promptFeedback"] = prompt_feedback
        if usage_metadata is not UNSET:
            field_dict["usageMetadata"] = usage_metadata
        if model_version is not UNSET:
            field_dict["modelVersion"] = model_version
        if response_id is not UNSET:
            field_dict["responseId"] = response_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_candidate import GeminiCandidate  # noqa: PLC0415
        from ..models.gemini_prompt_feedback import GeminiPromptFeedback  # noqa: PLC0415
        from ..models.gemini_usage import GeminiUsage  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_candidates(data: object) -> list[GeminiCandidate] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                candidates_type_0 = []
                _candidates_type_0 = data
                for candidates_type_0_item_data in _candidates_type_0:
                    candidates_type_0_item = GeminiCandidate.from_dict(candidates_type_0_item_data)

                    candidates_type_0.append(candidates_type_0_item)

                return candidates_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GeminiCandidate] | None | Unset, data)

        candidates = _parse_candidates(d.pop("candidates", UNSET))

        def _parse_prompt_feedback(data: object) -> GeminiPromptFeedback | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                prompt_feedback_type_0 = GeminiPromptFeedback.from_dict(data)

                return prompt_feedback_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiPromptFeedback | None | Unset, data)

        prompt_feedback = _parse_prompt_feedback(d.pop("promptFeedback", UNSET))

        _usage_metadata = d.pop("usageMetadata", UNSET)
        usage_metadata: GeminiUsage | Unset
        if isinstance(_usage_metadata, Unset):
            usage_metadata = UNSET
        else:
            usage_metadata = GeminiUsage.from_dict(_usage_metadata)

        def _parse_model_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model_version = _parse_model_version(d.pop("modelVersion", UNSET))

        def _parse_response_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response_id = _parse_response_id(d.pop("responseId", UNSET))

        gemini_response = cls(
            candidates=candidates,
            prompt_feedback=prompt_feedback,
            usage_metadata=usage_metadata,
            model_version=model_version,
            response_id=response_id,
        )

        gemini_response.additional_properties = d
        return gemini_response

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
