from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_candidate_finish_reason_type_0 import (
    GeminiCandidateFinishReasonType0,
    check_gemini_candidate_finish_reason_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.gemini_content import GeminiContent


T = TypeVar("T", bound="GeminiCandidate")


@_attrs_define
class GeminiCandidate:
    """
    Attributes:
        content (GeminiContent | Unset): What one side said.
        finish_reason (GeminiCandidateFinishReasonType0 | None | str | Unset): Why the model stopped; absent or null
            while it has not.
        index (int | Unset): Which answer it is.
        safety_ratings (list[FreeForm] | None | Unset): What the vendor thinks of its dangers.
        grounding_metadata (FreeForm | Unset): Whatever the gateway puts there.
        citation_metadata (FreeForm | Unset): Whatever the gateway puts there.
    """

    content: GeminiContent | Unset = UNSET
    finish_reason: GeminiCandidateFinishReasonType0 | None | str | Unset = UNSET
    index: int | Unset = UNSET
    safety_ratings: list[FreeForm] | None | Unset = UNSET
    grounding_metadata: FreeForm | Unset = UNSET
    citation_metadata: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        finish_reason: None | str | Unset
        if isinstance(self.finish_reason, Unset):
            finish_reason = UNSET
        elif isinstance(self.finish_reason, str):
            finish_reason = self.finish_reason
        else:
            finish_reason = self.finish_reason

        index = self.index

        safety_ratings: list[dict[str, Any]] | None | Unset
        if isinstance(self.safety_ratings, Unset):
            safety_ratings = UNSET
        elif isinstance(self.safety_ratings, list):
            safety_ratings = []
            for safety_ratings_type_0_item_data in self.safety_ratings:
                safety_ratings_type_0_item = safety_ratings_type_0_item_data.to_dict()
                safety_ratings.append(safety_ratings_type_0_item)

        else:
            safety_ratings = self.safety_ratings

        grounding_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.grounding_metadata, Unset):
            grounding_metadata = self.grounding_metadata.to_dict()

        citation_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.citation_metadata, Unset):
            citation_metadata = self.citation_metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content is not UNSET:
            field_dict["content"] = content
        if finish_reason is not UNSET:
            field_dict["finishReason"] = finish_reason
        if index is not UNSET:
            field_dict["index"] = index
        if safety_ratings is not UNSET:
            field_dict["safetyRatings"] = safety_ratings
        if grounding_metadata is not UNSET:
            field_dict["groundingMetadata"] = grounding_metadata
        if citation_metadata is not UNSET:
            field_dict["citationMetadata"] = citation_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.gemini_content import GeminiContent  # noqa: PLC0415

        d = dict(src_dict)
        _content = d.pop("content", UNSET)
        content: GeminiContent | Unset
        if isinstance(_content, Unset):
            content = UNSET
        else:
            content = GeminiContent.from_dict(_content)

        def _parse_finish_reason(data: object) -> GeminiCandidateFinishReasonType0 | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finish_reason_type_0 = check_gemini_candidate_finish_reason_type_0(data)

                return finish_reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiCandidateFinishReasonType0 | None | str | Unset, data)

        finish_reason = _parse_finish_reason(d.pop("finishReason", UNSET))

        index = d.pop("index", UNSET)

        def _parse_safety_ratings(data: object) -> list[FreeForm] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                safety_ratings_type_0 = []
                _safety_ratings_type_0 = data
                for safety_ratings_type_0_item_data in _safety_ratings_type_0:
                    safety_ratings_type_0_item = FreeForm.from_dict(safety_ratings_type_0_item_data)

                    safety_ratings_type_0.append(safety_ratings_type_0_item)

                return safety_ratings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FreeForm] | None | Unset, data)

        safety_ratings = _parse_safety_ratings(d.pop("safetyRatings", UNSET))

        _grounding_metadata = d.pop("groundingMetadata", UNSET)
        grounding_metadata: FreeForm | Unset
        if isinstance(_grounding_metadata, Unset):
            grounding_metadata = UNSET
        else:
            grounding_metadata = FreeForm.from_dict(_grounding_metadata)

        _citation_metadata = d.pop("citationMetadata", UNSET)
        citation_metadata: FreeForm | Unset
        if isinstance(_citation_metadata, Unset):
            citation_metadata = UNSET
        else:
            citation_metadata = FreeForm.from_dict(_citation_metadata)

        gemini_candidate = cls(
            content=content,
            finish_reason=finish_reason,
            index=index,
            safety_ratings=safety_ratings,
            grounding_metadata=grounding_metadata,
            citation_metadata=citation_metadata,
        )

        gemini_candidate.additional_properties = d
        return gemini_candidate

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
