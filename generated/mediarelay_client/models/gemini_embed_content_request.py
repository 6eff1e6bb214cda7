from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_embed_content_request_task_type_type_0 import (
    GeminiEmbedContentRequestTaskTypeType0,
    check_gemini_embed_content_request_task_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_content import GeminiContent


T = TypeVar("T", bound="GeminiEmbedContentRequest")


@_attrs_define
class GeminiEmbedContentRequest:
    """
    Attributes:
        content (GeminiContent): What one side said.
        model (str | Unset): The model, here with `models/` before it.
        task_type (GeminiEmbedContentRequestTaskTypeType0 | str | Unset): What the vector is for.
        title (str | Unset): Title of the document.
        output_dimensionality (int | Unset): Length of the vector.
    """

    content: GeminiContent
    model: str | Unset = UNSET
    task_type: GeminiEmbedContentRequestTaskTypeType0 | str | Unset = UNSET
    title: str | Unset = UNSET
    output_dimensionality: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        model = self.model

        task_type: str | Unset
        if isinstance(self.task_type, Unset):
            task_type = UNSET
        elif isinstance(self.task_type, str):
            task_type = self.task_type
        else:
            task_type = self.task_type

        title = self.title

        output_dimensionality = self.output_dimensionality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content": content,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if task_type is not UNSET:
            field_dict["taskType"] = task_type
        if title is not UNSET:
            field_dict["title"] = title
        if output_dimensionality is not UNSET:
            field_dict["outputDimensionality"] = output_dimensionality

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_content import GeminiContent  # noqa: PLC0415

        d = dict(src_dict)
        content = GeminiContent.from_dict(d.pop("content"))

        model = d.pop("model", UNSET)

        def _parse_task_type(data: object) -> GeminiEmbedContentRequestTaskTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                task_type_type_0 = check_gemini_embed_content_request_task_type_type_0(data)

                return task_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiEmbedContentRequestTaskTypeType0 | str | Unset, data)

        task_type = _parse_task_type(d.pop("taskType", UNSET))

        title = d.pop("title", UNSET)

        output_dimensionality = d.pop("outputDimensionality", UNSET)

        gemini_embed_content_request = cls(
            content=content,
            model=model,
            task_type=task_type,
            title=title,
            output_dimensionality=output_dimensionality,
        )

        gemini_embed_content_request.additional_properties = d
        return gemini_embed_content_request

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
