from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.recraft_create_style_request_style_type_0 import (
    RecraftCreateStyleRequestStyleType0,
    check_recraft_create_style_request_style_type_0,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="RecraftCreateStyleRequest")


@_attrs_define
class RecraftCreateStyleRequest:
    """
    Attributes:
        style (RecraftCreateStyleRequestStyleType0 | str): The vendor's style that it builds on.
        file1 (File): A picture in that style.
        file2 (File | Unset): A picture in that style.
        file3 (File | Unset): A picture in that style.
        file4 (File | Unset): A picture in that style.
        file5 (File | Unset): A picture in that style.
    """

    style: RecraftCreateStyleRequestStyleType0 | str
    file1: File
    file2: File | Unset = UNSET
    file3: File | Unset = UNSET
    file4: File | Unset = UNSET
    file5: File | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        style: str
        if isinstance(self.style, str):
            style = self.style
        else:
            style = self.style

        file1 = self.file1.to_tuple()

        file2: FileTypes | Unset = UNSET
        if not isinstance(self.file2, Unset):
            file2 = self.file2.to_tuple()

        file3: FileTypes | Unset = UNSET
        if not isinstance(self.file3, Unset):
            file3 = self.file3.to_tuple()

        file4: FileTypes | Unset = UNSET
        if not isinstance(self.file4, Unset):
            file4 = self.file4.to_tuple()

        file5: FileTypes | Unset = UNSET
        if not isinstance(self.file5, Unset):
            file5 = self.file5.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "style": style,
                "file1": file1,
            }
        )
        if file2 is not UNSET:
            field_dict["file2"] = file2
        if file3 is not UNSET:
            field_dict["file3"] = file3
        if file4 is not UNSET:
            field_dict["file4"] = file4
        if file5 is not UNSET:
            field_dict["file5"] = file5

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if isinstance(self.style, str):
            files.append(("style", (None, str(self.style).encode(), "text/plain")))
        else:
            files.append(("style", (None, str(self.style).encode(), "text/plain")))

        files.append(("file1", self.file1.to_tuple()))

        if not isinstance(self.file2, Unset):
            files.append(("file2", self.file2.to_tuple()))

        if not isinstance(self.file3, Unset):
            files.append(("file3", self.file3.to_tuple()))

        if not isinstance(self.file4, Unset):
            files.append(("file4", self.file4.to_tuple()))

        if not isinstance(self.file5, Unset):
            files.append(("file5", self.file5.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_style(data: object) -> RecraftCreateStyleRequestStyleType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                style_type_0 = check_recraft_create_style_request_style_type_0(data)

                return style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RecraftCreateStyleRequestStyleType0 | str, data)

        style = _parse_style(d.pop("style"))

        file1 = File(payload=BytesIO(d.pop("file1")))

        _file2 = d.pop("file2", UNSET)
        file2: File | Unset
        if isinstance(_file2, Unset):
            file2 = UNSET
        else:
            file2 = File(payload=BytesIO(_file2))

        _file3 = d.pop("file3", UNSET)
        file3: File | Unset
        if isinstance(_file3, Unset):
            file3 = UNSET
        else:
            file3 = File(payload=BytesIO(_file3))

        _file4 = d.pop("file4", UNSET)
        file4: File | Unset
        if isinstance(_file4, Unset):
            file4 = UNSET
        else:
            file4 = File(payload=BytesIO(_file4))

        _file5 = d.pop("file5", UNSET)
        file5: File | Unset
        if isinstance(_file5, Unset):
            file5 = UNSET
        else:
            file5 = File(payload=BytesIO(_file5))

        recraft_create_style_request = cls(
            style=style,
            file1=file1,
            file2=file2,
            file3=file3,
            file4=file4,
            file5=file5,
        )

        recraft_create_style_request.additional_properties = d
        return recraft_create_style_request

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
