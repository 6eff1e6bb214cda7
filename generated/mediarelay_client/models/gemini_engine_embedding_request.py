from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gemini_engine_embedding_request_encoding_format_type_0 import (
    GeminiEngineEmbeddingRequestEncodingFormatType0,
    check_gemini_engine_embedding_request_encoding_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiEngineEmbeddingRequest")


@_attrs_define
class GeminiEngineEmbeddingRequest:
    """
    Attributes:
        input_ (list[str] | str): The text, or several.
        model (str | Unset): The model, as in the path.
        encoding_format (GeminiEngineEmbeddingRequestEncodingFormatType0 | str | Unset): How the vectors come.
        dimensions (int | Unset): Length of the vectors.
    """

    input_: list[str] | str
    model: str | Unset = UNSET
    encoding_format: GeminiEngineEmbeddingRequestEncodingFormatType0 | str | Unset = UNSET
    dimensions: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_: list[str] | str
        if isinstance(self.input_, list):
            input_ = self.input_

        else:
            input_ = self.input_

        model = self.model

        encoding_format: str | Unset
        if isinstance(self.encoding_format, Unset):
            encoding_format = UNSET
        elif isinstance(self.encoding_format, str):
            encoding_format = self.encoding_format
        else:
            encoding_format = self.encoding_format

        dimensions = self.dimensions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if encoding_format is not UNSET:
            field_dict["encoding_format"] = encoding_format
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_input_(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_type_1 = cast(list[str], data)

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        input_ = _parse_input_(d.pop("input"))

        model = d.pop("model", UNSET)

        def _parse_encoding_format(data: object) -> GeminiEngineEmbeddingRequestEncodingFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                encoding_format_type_0 = check_gemini_engine_embedding_request_encoding_format_type_0(data)

                return encoding_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeminiEngineEmbeddingRequestEncodingFormatType0 | str | Unset, data)

        encoding_format = _parse_encoding_format(d.pop("encoding_format", UNSET))

        dimensions = d.pop("dimensions", UNSET)

        gemini_engine_embedding_request = cls(
            input_=input_,
            model=model,
            encoding_format=encoding_format,
            dimensions=dimensions,
        )

        gemini_engine_embedding_request.additional_properties = d
        return gemini_engine_embedding_request

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
