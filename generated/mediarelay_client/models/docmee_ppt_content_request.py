from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DocmeePptContentRequest")


@_attrs_define
class DocmeePptContentRequest:
    """
    Attributes:
        outline_markdown (str): The outline. Headings `#` to `####` are theme, chapter, page and item.
        async_gen_pptx (bool): True, or nothing is streamed.
        template_id (str | Unset): The vendor's template.
        prompt (str | Unset): What else to mind.
        data_url (str | Unset): What the vendor's parser of files has made of a file.
    """

    outline_markdown: str
    async_gen_pptx: bool
    template_id: str | Unset = UNSET
    prompt: str | Unset = UNSET
    data_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        outline_markdown = self.outline_markdown

        async_gen_pptx = self.async_gen_pptx

        template_id = self.template_id

        prompt = self.prompt

        data_url = self.data_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outlineMarkdown": outline_markdown,
                "asyncGenPptx": async_gen_pptx,
            }
        )
        if template_id is not UNSET:
            field_dict["templateId"] = template_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if data_url is not UNSET:
            field_dict["dataUrl"] = data_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        outline_markdown = d.pop("outlineMarkdown")

        async_gen_pptx = d.pop("asyncGenPptx")

        template_id = d.pop("templateId", UNSET)

        prompt = d.pop("prompt", UNSET)

        data_url = d.pop("dataUrl", UNSET)

        docmee_ppt_content_request = cls(
            outline_markdown=outline_markdown,
            async_gen_pptx=async_gen_pptx,
            template_id=template_id,
            prompt=prompt,
            data_url=data_url,
        )

        docmee_ppt_content_request.additional_properties = d
        return docmee_ppt_content_request

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
