from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_calling_config import GeminiCallingConfig
    from ..models.gemini_retrieval_config import GeminiRetrievalConfig


T = TypeVar("T", bound="GeminiToolConfig")


@_attrs_define
class GeminiToolConfig:
    """How tools are called.

    Attributes:
        function_calling_config (GeminiCallingConfig | Unset):
        retrieval_config (GeminiRetrievalConfig | Unset):
    """

    function_calling_config: GeminiCallingConfig | Unset = UNSET
    retrieval_config: GeminiRetrievalConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        function_calling_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_calling_config, Unset):
            function_calling_config = self.function_calling_config.to_dict()

        retrieval_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.retrieval_config, Unset):
            retrieval_config = self.retrieval_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if function_calling_config is not UNSET:
            field_dict["functionCallingConfig"] = function_calling_config
        if retrieval_config is not UNSET:
            field_dict["retrievalConfig"] = retrieval_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_calling_config import GeminiCallingConfig  # noqa: PLC0415
        from ..models.gemini_retrieval_config import GeminiRetrievalConfig  # noqa: PLC0415

        d = dict(src_dict)
        _function_calling_config = d.pop("functionCallingConfig", UNSET)
        function_calling_config: GeminiCallingConfig | Unset
        if isinstance(_function_calling_config, Unset):
            function_calling_config = UNSET
        else:
            function_calling_config = GeminiCallingConfig.from_dict(_function_calling_config)

        _retrieval_config = d.pop("retrievalConfig", UNSET)
        retrieval_config: GeminiRetrievalConfig | Unset
        if isinstance(_retrieval_config, Unset):
            retrieval_config = UNSET
        else:
            retrieval_config = GeminiRetrievalConfig.from_dict(_retrieval_config)

        gemini_tool_config = cls(
            function_calling_config=function_calling_config,
            retrieval_config=retrieval_config,
        )

        gemini_tool_config.additional_properties = d
        return gemini_tool_config

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
