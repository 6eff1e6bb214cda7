from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.openai_image_variation_request_model_type_0 import (
    OpenaiImageVariationRequestModelType0,
    check_openai_image_variation_request_model_type_0,
)
from ..models.openai_image_variation_request_response_format_type_0 import (
    OpenaiImageVariationRequestResponseFormatType0,
    check_openai_image_variation_request_response_format_type_0,
)
from ..models.openai_image_variation_request_size_type_0 import (
    OpenaiImageVariationRequestSizeType0,
    check_openai_image_variation_request_size_type_0,
)
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="OpenaiImageVariationRequest")


@_attrs_define
class OpenaiImageVariationRequest:
    """
    Attributes:
        image (File): The picture, a square PNG.
        model (OpenaiImageVariationRequestModelType0 | str | Unset): The model; the vendor has only this one.
        n (int | Unset): How many pictures; 1 where absent.
        size (OpenaiImageVariationRequestSizeType0 | str | Unset): Width and height; 1024x1024 where absent.
        response_format (OpenaiImageVariationRequestResponseFormatType0 | str | Unset): Links or Base64; `url` where
            absent.
        user (str | Unset): An id of the end user.
    """

    image: File
    model: OpenaiImageVariationRequestModelType0 | str | Unset = UNSET
    n: int | Unset = UNSET
    size: OpenaiImageVariationRequestSizeType0 | str | Unset = UNSET
    response_format: OpenaiImageVariationRequestResponseFormatType0 | str | Unset = UNSET
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image.to_tuple()

        model: str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        elif isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        n = self.n

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        response_format: str | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, str):
            response_format = self.response_format
        else:
            response_format = self.response_format

        user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image": image,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if n is not UNSET:
            field_dict["n"] = n
        if size is not UNSET:
            field_dict["size"] = size
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("image", self.image.to_tuple()))

        if not isinstance(self.model, Unset):
            if isinstance(self.model, str):
                files.append(("model", (None, str(self.model).encode(), "text/plain")))
            else:
                files.append(("model", (None, str(self.model).encode(), "text/plain")))

        if not isinstance(self.n, Unset):
            files.append(("n", (None, str(self.n).encode(), "text/plain")))

        if not isinstance(self.size, Unset):
            if isinstance(self.size, str):
                files.append(("size", (None, str(self.size).encode(), "text/plain")))
            else:
                files.append(("size", (None, str(self.size).encode(), "text/plain")))

        if not isinstance(self.response_format, Unset):
            if isinstance(self.response_format, str):
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))
            else:
                files.append(("response_format", (None, str(self.response_format).encode(), "text/plain")))

        if not isinstance(self.user, Unset):
            files.append(("user", (None, str(self.user).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image = File(payload=BytesIO(d.pop("image")))

        def _parse_model(data: object) -> OpenaiImageVariationRequestModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_openai_image_variation_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageVariationRequestModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        n = d.pop("n", UNSET)

        def _parse_size(data: object) -> OpenaiImageVariationRequestSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_openai_image_variation_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageVariationRequestSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        def _parse_response_format(data: object) -> OpenaiImageVariationRequestResponseFormatType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                response_format_type_0 = check_openai_image_variation_request_response_format_type_0(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiImageVariationRequestResponseFormatType0 | str | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        user = d.pop("user", UNSET)

        openai_image_variation_request = cls(
            image=image,
            model=model,
            n=n,
            size=size,
            response_format=response_format,
            user=user,
        )

        openai_image_variation_request.additional_properties = d
        return openai_image_variation_request

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
