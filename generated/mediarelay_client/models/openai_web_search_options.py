from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_web_search_options_search_context_size_type_0 import (
    OpenaiWebSearchOptionsSearchContextSizeType0,
    check_openai_web_search_options_search_context_size_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_web_search_options_user_location import (
        OpenaiWebSearchOptionsUserLocation,
    )


T = TypeVar("T", bound="OpenaiWebSearchOptions")


@_attrs_define
class OpenaiWebSearchOptions:
    """For OpenAI's models that search the web.

    Attributes:
        search_context_size (OpenaiWebSearchOptionsSearchContextSizeType0 | str | Unset): How much of what is found the
            model reads.
        user_location (OpenaiWebSearchOptionsUserLocation | Unset): Where the user is, roughly.
    """

    search_context_size: OpenaiWebSearchOptionsSearchContextSizeType0 | str | Unset = UNSET
    user_location: OpenaiWebSearchOptionsUserLocation | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        search_context_size: str | Unset
        if isinstance(self.search_context_size, Unset):
            search_context_size = UNSET
        elif isinstance(self.search_context_size, str):
            search_context_size = self.search_context_size
        else:
            search_context_size = self.search_context_size

        user_location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_location, Unset):
            user_location = self.user_location.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if search_context_size is not UNSET:
            field_dict["search_context_size"] = search_context_size
        if user_location is not UNSET:
            field_dict["user_location"] = user_location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_web_search_options_user_location import (
            OpenaiWebSearchOptionsUserLocation,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_search_context_size(data: object) -> OpenaiWebSearchOptionsSearchContextSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                search_context_size_type_0 = check_openai_web_search_options_search_context_size_type_0(data)

                return search_context_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiWebSearchOptionsSearchContextSizeType0 | str | Unset, data)

        search_context_size = _parse_search_context_size(d.pop("search_context_size", UNSET))

        _user_location = d.pop("user_location", UNSET)
        user_location: OpenaiWebSearchOptionsUserLocation | Unset
        if isinstance(_user_location, Unset):
            user_location = UNSET
        else:
            user_location = OpenaiWebSearchOptionsUserLocation.from_dict(_user_location)

        openai_web_search_options = cls(
            search_context_size=search_context_size,
            user_location=user_location,
        )

        openai_web_search_options.additional_properties = d
        return openai_web_search_options

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
