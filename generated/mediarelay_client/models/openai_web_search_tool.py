from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_web_search_tool_search_context_size_type_0 import (
    OpenaiWebSearchToolSearchContextSizeType0,
    check_openai_web_search_tool_search_context_size_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_web_search_tool_filters_type_0 import (
        OpenaiWebSearchToolFiltersType0,
    )
    from ..models.openai_web_search_tool_user_location_type_0 import (
        OpenaiWebSearchToolUserLocationType0,
    )


T = TypeVar("T", bound="OpenaiWebSearchTool")


@_attrs_define
class OpenaiWebSearchTool:
    """
    Attributes:
        type_ (Literal['web_search']):
        filters (None | OpenaiWebSearchToolFiltersType0 | Unset): Where to search: `allowed_domains`.
        user_location (None | OpenaiWebSearchToolUserLocationType0 | Unset): Where the user is, roughly.
        search_context_size (OpenaiWebSearchToolSearchContextSizeType0 | str | Unset): How much of what is found the
            model reads.
    """

    type_: Literal["web_search"]
    filters: None | OpenaiWebSearchToolFiltersType0 | Unset = UNSET
    user_location: None | OpenaiWebSearchToolUserLocationType0 | Unset = UNSET
    search_context_size: OpenaiWebSearchToolSearchContextSizeType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_web_search_tool_filters_type_0 import (
            OpenaiWebSearchToolFiltersType0,  # noqa: PLC0415
        )
        from ..models.openai_web_search_tool_user_location_type_0 import (
            OpenaiWebSearchToolUserLocationType0,  # noqa: PLC0415
        )

        type_ = self.type_

        filters: dict[str, Any] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, OpenaiWebSearchToolFiltersType0):
            filters = self.filters.to_dict()
        else:
            filters = self.filters

        user_location: dict[str, Any] | None | Unset
        if isinstance(self.user_location, Unset):
            user_location = UNSET
        elif isinstance(self.user_location, OpenaiWebSearchToolUserLocationType0):
            user_location = self.user_location.to_dict()
        else:
            user_location = self.user_location

        search_context_size: str | Unset
        if isinstance(self.search_context_size, Unset):
            search_context_size = UNSET
        elif isinstance(self.search_context_size, str):
            search_context_size = self.search_context_size
        else:
            search_context_size = self.search_context_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if filters is not UNSET:
            field_dict["filters"] = filters
        if user_location is not UNSET:
            field_dict["user_location"] = user_location
        if search_context_size is not UNSET:
            field_dict["search_context_size"] = search_context_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_web_search_tool_filters_type_0 import (
            OpenaiWebSearchToolFiltersType0,  # noqa: PLC0415
        )
        from ..models.openai_web_search_tool_user_location_type_0 import (
            OpenaiWebSearchToolUserLocationType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["web_search"], d.pop("type"))
        if type_ != "web_search":
            raise ValueError(f"type must match const 'web_search', got '{type_}'")

        def _parse_filters(data: object) -> None | OpenaiWebSearchToolFiltersType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                filters_type_0 = OpenaiWebSearchToolFiltersType0.from_dict(data)

                return filters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiWebSearchToolFiltersType0 | Unset, data)

        filters = _parse_filters(d.pop("filters", UNSET))

        def _parse_user_location(data: object) -> None | OpenaiWebSearchToolUserLocationType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_location_type_0 = OpenaiWebSearchToolUserLocationType0.from_dict(data)

                return user_location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiWebSearchToolUserLocationType0 | Unset, data)

        user_location = _parse_user_location(d.pop("user_location", UNSET))

        def _parse_search_context_size(data: object) -> OpenaiWebSearchToolSearchContextSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                search_context_size_type_0 = check_openai_web_search_tool_search_context_size_type_0(data)

                return search_context_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiWebSearchToolSearchContextSizeType0 | str | Unset, data)

        search_context_size = _parse_search_context_size(d.pop("search_context_size", UNSET))

        openai_web_search_tool = cls(
            type_=type_,
            filters=filters,
            user_location=user_location,
            search_context_size=search_context_size,
        )

        openai_web_search_tool.additional_properties = d
        return openai_web_search_tool

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
