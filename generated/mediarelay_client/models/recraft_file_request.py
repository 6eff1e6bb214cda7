from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.recraft_response_format_type_0 import (
    RecraftResponseFormatType0,
    check_recraft_response_format_type_0,
)
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="RecraftFileRequest")


@_attrs_define
class RecraftFileRequest:
    """
    Attributes:
        file (File): The picture, of at most 16 megapixels.
        response_format (RecraftResponseFormatType0 | str | Unset): A link or Base64; `url` where absent.
    """

    file: File
    response_format: RecraftResponseFormatType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file = self.file.to_tuple()

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "file": file,
            }
        )
        if response_format is not UNSET:
            field_dict["response_format"] = response_format

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("file", self.file.to_tuple()))

        if not isinstance(self.response_format, Unset):
            if isinstance(self.response_format, str):
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))
            else:
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        file = File(payload=BytesIO(d.pop("file")))

        def _parse_response_format(data: object) -> RecraftResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_recraft_response_format_type_0 = check_recraft_response_format_type_0(data)

                return componentsschemas_recraft_response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        recraft_file_request = cls(
            file=file,
            response_format=response_format,
        )

        recraft_file_request.additional_properties = d
        return recraft_file_request

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
