from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.docmee_progress_status_type_0 import (
    DocmeeProgressStatusType0,
    check_docmee_progress_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.docmee_node import DocmeeNode


T = TypeVar("T", bound="DocmeeProgress")


@_attrs_define
class DocmeeProgress:
    """How far it is, and the next piece of the text.

    Attributes:
        status (DocmeeProgressStatusType0 | int): -1 failed, 0 begun anew by the model, 1 reading, 2 searching, 3
            writing, 4 done.
        text (str | Unset): The next piece.
        ppt_id (str | Unset): Id of the presentation.
        total (int | Unset): How many pages there will be.
        current (int | Unset): Which page it is at.
        result (DocmeeNode | Unset):
        markdown (str | Unset): The whole text at other gateways.
    """

    status: DocmeeProgressStatusType0 | int
    text: str | Unset = UNSET
    ppt_id: str | Unset = UNSET
    total: int | Unset = UNSET
    current: int | Unset = UNSET
    result: DocmeeNode | Unset = UNSET
    markdown: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: int
        if isinstance(self.status, int):
            status = self.status
        else:
            status = self.status

        text = self.text

        ppt_id = self.ppt_id

        total = self.total

        current = self.current

        result: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result, Unset):
            result = self.result.to_dict()

        markdown = self.markdown

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if ppt_id is not UNSET:
            field_dict["pptId"] = ppt_id
        if total is not UNSET:
            field_dict["total"] = total
        if current is not UNSET:
            field_dict["current"] = current
        if result is not UNSET:
            field_dict["result"] = result
        if markdown is not UNSET:
            field_dict["markdown"] = markdown

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.docmee_node import DocmeeNode  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_status(data: object) -> DocmeeProgressStatusType0 | int:
            try:
                if not isinstance(data, int):
                    raise TypeError()
                status_type_0 = check_docmee_progress_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DocmeeProgressStatusType0 | int, data)

        status = _parse_status(d.pop("status"))

        text = d.pop("text", UNSET)

        ppt_id = d.pop("pptId", UNSET)

        total = d.pop("total", UNSET)

        current = d.pop("current", UNSET)

        _result = d.pop("result", UNSET)
        result: DocmeeNode | Unset
        if isinstance(_result, Unset):
            result = UNSET
        else:
            result = DocmeeNode.from_dict(_result)

        markdown = d.pop("markdown", UNSET)

        docmee_progress = cls(
            status=status,
            text=text,
            ppt_id=ppt_id,
            total=total,
            current=current,
            result=result,
            markdown=markdown,
        )

        docmee_progress.additional_properties = d
        return docmee_progress

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
