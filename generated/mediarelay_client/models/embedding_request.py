from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.embedding_request_encoding_format_type_0 import (
    EmbeddingRequestEncodingFormatType0,
    check_embedding_request_encoding_format_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EmbeddingRequest")


@_attrs_define
class EmbeddingRequest:
    """
    Attributes:
        model (str): The model, such as text-embedding-3-small.
        input_ (list[int | list[int] | str] | str): The text, or several, each as text or as tokens. The vendor takes
            8192 tokens for each of them and 300000 for all.
        encoding_format (EmbeddingRequestEncodingFormatType0 | str | Unset): How the vectors come; `float` where absent.
        dimensions (int | Unset): Length of the vectors, for models that can shorten them.
        user (str | Unset): An id of the end user.
    """

    model: str
    input_: list[int | list[int] | str] | str
    encoding_format: EmbeddingRequestEncodingFormatType0 | str | Unset = UNSET
    dimensions: int | Unset = UNSET
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        input_: list[int | list[int] | str] | str
        if isinstance(self.input_, list):
            input_ = []
            for input_type_1_item_data in self.input_:
                input_type_1_item: int | list[int] | str
                if isinstance(input_type_1_item_data, list):
                    input_type_1_item = input_type_1_item_data

                else:
                    input_type_1_item = input_type_1_item_data
                input_.append(input_type_1_item)

        else:
            input_ = self.input_

        encoding_format: str | Unset
        if isinstance(self.encoding_format, Unset):
            encoding_format = UNSET
        elif isinstance(self.encoding_format, str):
            encoding_format = self.encoding_format
        else:
            encoding_format = self.encoding_format

        dimensions = self.dimensions

        user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "input": input_,
            }
        )
        if encoding_format is not UNSET:
            field_dict["encoding_format"] = encoding_format
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = d.pop("model")

        def _parse_input_(data: object) -> list[int | list[int] | str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_type_1 = []
                _input_type_1 = data
                for input_type_1_item_data in _input_type_1:

                    def _parse_input_type_1_item(data: object) -> int | list[int] | str:
                        try:
                            if not isinstance(data, list):
                                raise TypeError()
                            input_type_1_item_type_2 = cast(list[int], data)

                            return input_type_1_item_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(int | list[int] | str, data)

                    input_type_1_item = _parse_input_type_1_item(input_type_1_item_data)

                    input_type_1.append(input_type_1_item)

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int | list[int] | str] | str, data)

        input_ = _parse_input_(d.pop("input"))

        def _parse_encoding_format(data: object) -> EmbeddingRequestEncodingFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                encoding_format_type_0 = check_embedding_request_encoding_format_type_0(data)

                return encoding_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EmbeddingRequestEncodingFormatType0 | str | Unset, data)

        encoding_format = _parse_encoding_format(d.pop("encoding_format", UNSET))

        dimensions = d.pop("dimensions", UNSET)

        user = d.pop("user", UNSET)

        embedding_request = cls(
            model=model,
            input_=input_,
            encoding_format=encoding_format,
            dimensions=dimensions,
            user=user,
        )

        embedding_request.additional_properties = d
        return embedding_request

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
