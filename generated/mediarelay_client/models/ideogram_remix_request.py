from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import File

if TYPE_CHECKING:
    from ..models.ideogram_remix_settings import IdeogramRemixSettings


T = TypeVar("T", bound="IdeogramRemixRequest")


@_attrs_define
class IdeogramRemixRequest:
    """
    Attributes:
        image_file (File): A picture.
        image_request (IdeogramRemixSettings): Rules over several fields: aspect_ratio and resolution exclude each
            other.
    """

    image_file: File
    image_request: IdeogramRemixSettings
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image_file = self.image_file.to_tuple()

        image_request = self.image_request.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image_file": image_file,
                "image_request": image_request,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("image_file", self.image_file.to_tuple()))

        files.append(("image_request", (None, json.dumps(self.image_request.to_dict()).encode(), "application/json")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ideogram_remix_settings import IdeogramRemixSettings  # noqa: PLC0415

        d = dict(src_dict)
        image_file = File(payload=BytesIO(d.pop("image_file")))

        image_request = IdeogramRemixSettings.from_dict(d.pop("image_request"))

        ideogram_remix_request = cls(
            image_file=image_file,
            image_request=image_request,
        )

        ideogram_remix_request.additional_properties = d
        return ideogram_remix_request

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
