from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.gemini_function import GeminiFunction


T = TypeVar("T", bound="GeminiTool")


@_attrs_define
class GeminiTool:
    """Functions of the caller's, or a tool of the vendor's.

    Attributes:
        function_declarations (list[GeminiFunction] | Unset): The caller's functions.
        google_search (FreeForm | Unset): Whatever the gateway puts there.
        google_search_retrieval (FreeForm | Unset): Whatever the gateway puts there.
        code_execution (FreeForm | Unset): Whatever the gateway puts there.
        url_context (FreeForm | Unset): Whatever the gateway puts there.
    """

    function_declarations: list[GeminiFunction] | Unset = UNSET
    google_search: FreeForm | Unset = UNSET
    google_search_retrieval: FreeForm | Unset = UNSET
    code_execution: FreeForm | Unset = UNSET
    url_context: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        function_declarations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.function_declarations, Unset):
            function_declarations = []
            for function_declarations_item_data in self.function_declarations:
                function_declarations_item = function_declarations_item_data.to_dict()
                function_declarations.append(function_declarations_item)

        google_search: dict[str, Any] | Unset = UNSET
        if not isinstance(self.google_search, Unset):
            google_search = self.google_search.to_dict()

        google_search_retrieval: dict[str, Any] | Unset = UNSET
        if not isinstance(self.google_search_retrieval, Unset):
            google_search_retrieval = self.google_search_retrieval.to_dict()

        code_execution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.code_execution, Unset):
            code_execution = self.code_execution.to_dict()

        url_context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.url_context, Unset):
            url_context = self.url_context.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if function_declarations is not UNSET:
            field_dict["functionDeclarations"] = function_declarations
        if google_search is not UNSET:
            field_dict["googleSearch"] = google_search
        if google_search_retrieval is not UNSET:
            field_dict["googleSearchRetrieval"] = google_search_retrieval
        if code_execution is not UNSET:
            field_dict["codeExecution"] = code_execution
        if url_context is not UNSET:
            field_dict["urlContext"] = url_context

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.gemini_function import GeminiFunction  # noqa: PLC0415

        d = dict(src_dict)
        _function_declarations = d.pop("functionDeclarations", UNSET)
        function_declarations: list[GeminiFunction] | Unset = UNSET
        if _function_declarations is not UNSET:
            function_declarations = []
            for function_declarations_item_data in _function_declarations:
                function_declarations_item = GeminiFunction.from_dict(function_declarations_item_data)

                function_declarations.append(function_declarations_item)

        _google_search = d.pop("googleSearch", UNSET)
        google_search: FreeForm | Unset
        if isinstance(_google_search, Unset):
            google_search = UNSET
        else:
            google_search = FreeForm.from_dict(_google_search)

        _google_search_retrieval = d.pop("googleSearchRetrieval", UNSET)
        google_search_retrieval: FreeForm | Unset
        if isinstance(_google_search_retrieval, Unset):
            google_search_retrieval = UNSET
        else:
            google_search_retrieval = FreeForm.from_dict(_google_search_retrieval)

        _code_execution = d.pop("codeExecution", UNSET)
        code_execution: FreeForm | Unset
        if isinstance(_code_execution, Unset):
            code_execution = UNSET
        else:
            code_execution = FreeForm.from_dict(_code_execution)

        _url_context = d.pop("urlContext", UNSET)
        url_context: FreeForm | Unset
        if isinstance(_url_context, Unset):
            url_context = UNSET
        else:
            url_context = FreeForm.from_dict(_url_context)

        gemini_tool = cls(
            function_declarations=function_declarations,
            google_search=google_search,
            google_search_retrieval=google_search_retrieval,
            code_execution=code_execution,
            url_context=url_context,
        )

        gemini_tool.additional_properties = d
        return gemini_tool

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
