from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.ideogram_describe_request_describe_model_version_type_0 import (
    IdeogramDescribeRequestDescribeModelVersionType0,
    check_ideogram_describe_request_describe_model_version_type_0,
)
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="IdeogramDescribeRequest")


@_attrs_define
class IdeogramDescribeRequest:
    """
    Attributes:
        image_file (File): A picture.
        describe_model_version (IdeogramDescribeRequestDescribeModelVersionType0 | str | Unset): Which model describes
            it; a newer field of the vendor's.
    """

    image_file: File
    describe_model_version: IdeogramDescribeRequestDescribeModelVersionType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_file = self.image_file.to_tuple()

        describe_model_version: str | Unset
        if isinstance(self.describe_model_version, Unset):
            describe_model_version = UNSET
        elif isinstance(self.describe_model_version, str):
            describe_model_version = self.describe_model_version
        else:
            describe_model_version = self.describe_model_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_file": image_file,
            }
        )
        if describe_model_version is not UNSET:
            field_dict["describe_model_version"] = describe_model_version

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("image_file", self.image_file.to_tuple()))

        if not isinstance(self.describe_model_version, Unset):
            if isinstance(self.describe_model_version, str):
                files.append(
                    ("describe_model_version", (None, str(self.describe_model_version).encode(), "text/plain"))
                )
            else:
                files.append(
                    ("describe_model_version", (None, str(self.describe_model_version).encode(), "text/plain"))
                )

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image_file = File(payload=BytesIO(d.pop("image_file")))

        def _parse_describe_model_version(
            data: object,
        ) -> IdeogramDescribeRequestDescribeModelVersionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                describe_model_version_type_0 = check_ideogram_describe_request_describe_model_version_type_0(data)

                return describe_model_version_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdeogramDescribeRequestDescribeModelVersionType0 | str | Unset, data)

        describe_model_version = _parse_describe_model_version(d.pop("describe_model_version", UNSET))

        ideogram_describe_request = cls(
            image_file=image_file,
            describe_model_version=describe_model_version,
        )

        ideogram_describe_request.additional_properties = d
        return ideogram_describe_request

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
