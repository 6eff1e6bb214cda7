from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_moderation_categories import OpenaiModerationCategories
    from ..models.openai_moderation_kinds import OpenaiModerationKinds
    from ..models.openai_moderation_scores import OpenaiModerationScores


T = TypeVar("T", bound="OpenaiModerationResult")


@_attrs_define
class OpenaiModerationResult:
    """
    Attributes:
        flagged (bool): Whether any category applies.
        categories (OpenaiModerationCategories | Unset): Which categories apply.
        category_scores (OpenaiModerationScores | Unset): How sure the model is of each category, from 0 to 1.
        category_applied_input_types (OpenaiModerationKinds | Unset): What each verdict rests on: `text`, `image` or
            both. The omni models state it.
    """

    flagged: bool
    categories: OpenaiModerationCategories | Unset = UNSET
    category_scores: OpenaiModerationScores | Unset = UNSET
    category_applied_input_types: OpenaiModerationKinds | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        flagged = self.flagged

        categories: dict[str, Any] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = self.categories.to_dict()

        category_scores: dict[str, Any] | Unset = UNSET
        if not isinstance(self.category_scores, Unset):
            category_scores = self.category_scores.to_dict()

        category_applied_input_types: dict[str, Any] | Unset = UNSET
        if not isinstance(self.category_applied_input_types, Unset):
            category_applied_input_types = self.category_applied_input_types.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "flagged": flagged,
            }
        )
        if categories is not UNSET:
            field_dict["categories"] = categories
        if category_scores is not UNSET:
            field_dict["category_scores"] = category_scores
        if category_applied_input_types is not UNSET:
            field_dict["category_applied_input_types"] = category_applied_input_types

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_moderation_categories import OpenaiModerationCategories  # noqa: PLC0415
        from ..models.openai_moderation_kinds import OpenaiModerationKinds  # noqa: PLC0415
        from ..models.openai_moderation_scores import OpenaiModerationScores  # noqa: PLC0415

        d = dict(src_dict)
        flagged = d.pop("flagged")

        _categories = d.pop("categories", UNSET)
        categories: OpenaiModerationCategories | Unset
        if isinstance(_categories, Unset):
            categories = UNSET
        else:
            categories = OpenaiModerationCategories.from_dict(_categories)

        _category_scores = d.pop("category_scores", UNSET)
        category_scores: OpenaiModerationScores | Unset
        if isinstance(_category_scores, Unset):
            category_scores = UNSET
        else:
            category_scores = OpenaiModerationScores.from_dict(_category_scores)

        _category_applied_input_types = d.pop("category_applied_input_types", UNSET)
        category_applied_input_types: OpenaiModerationKinds | Unset
        if isinstance(_category_applied_input_types, Unset):
            category_applied_input_types = UNSET
        else:
            category_applied_input_types = OpenaiModerationKinds.from_dict(_category_applied_input_types)

        openai_moderation_result = cls(
            flagged=flagged,
            categories=categories,
            category_scores=category_scores,
            category_applied_input_types=category_applied_input_types,
        )

        openai_moderation_result.additional_properties = d
        return openai_moderation_result

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
