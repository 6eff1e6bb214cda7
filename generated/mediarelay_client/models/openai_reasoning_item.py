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

from ..models.openai_item_status_type_0 import (
    OpenaiItemStatusType0,
    check_openai_item_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_reasoning_part import OpenaiReasoningPart
    from ..models.openai_summary_part import OpenaiSummaryPart


T = TypeVar("T", bound="OpenaiReasoningItem")


@_attrs_define
class OpenaiReasoningItem:
    """
    Attributes:
        type_ (Literal['reasoning']):
        summary (list[OpenaiSummaryPart]):
        id (str | Unset):
        content (list[OpenaiReasoningPart] | None | Unset):
        encrypted_content (None | str | Unset): The reasoning itself, to be sent back; only if `include` requests it.
        status (None | OpenaiItemStatusType0 | str | Unset):
    """

    type_: Literal["reasoning"]
    summary: list[OpenaiSummaryPart]
    id: str | Unset = UNSET
    content: list[OpenaiReasoningPart] | None | Unset = UNSET
    encrypted_content: None | str | Unset = UNSET
    status: None | OpenaiItemStatusType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        summary = []
        for summary_item_data in self.summary:
            summary_item = summary_item_data.to_dict()
            summary.append(summary_item)

        id = self.id

        content: list[dict[str, Any]] | None | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        elif isinstance(self.content, list):
            content = []
            for content_type_0_item_data in self.content:
                content_type_0_item = content_type_0_item_data.to_dict()
                content.append(content_type_0_item)

        else:
            content = self.content

        encrypted_content: None | str | Unset
        if isinstance(self.encrypted_content, Unset):
            encrypted_content = UNSET
        else:
            encrypted_content = self.encrypted_content

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "summary": summary,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if content is not UNSET:
            field_dict["content"] = content
        if encrypted_content is not UNSET:
            field_dict["encrypted_content"] = encrypted_content
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_reasoning_part import OpenaiReasoningPart  # noqa: PLC0415
        from ..models.openai_summary_part import OpenaiSummaryPart  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["reasoning"], d.pop("type"))
        if type_ != "reasoning":
            raise ValueError(f"type must match const 'reasoning', got '{type_}'")

        summary = []
        _summary = d.pop("summary")
        for summary_item_data in _summary:
            summary_item = OpenaiSummaryPart.from_dict(summary_item_data)

            summary.append(summary_item)

        id = d.pop("id", UNSET)

        def _parse_content(data: object) -> list[OpenaiReasoningPart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                content_type_0 = []
                _content_type_0 = data
                for content_type_0_item_data in _content_type_0:
                    content_type_0_item = OpenaiReasoningPart.from_dict(content_type_0_item_data)

                    content_type_0.append(content_type_0_item)

                return content_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OpenaiReasoningPart] | None | Unset, data)

        content = _parse_content(d.pop("content", UNSET))

        def _parse_encrypted_content(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        encrypted_content = _parse_encrypted_content(d.pop("encrypted_content", UNSET))

        def _parse_status(data: object) -> None | OpenaiItemStatusType0 | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_openai_item_status_type_0 = check_openai_item_status_type_0(data)

                return componentsschemas_openai_item_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiItemStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        openai_reasoning_item = cls(
            type_=type_,
            summary=summary,
            id=id,
            content=content,
            encrypted_content=encrypted_content,
            status=status,
        )

        openai_reasoning_item.additional_properties = d
        return openai_reasoning_item

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
