from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tool_call_type_type_0 import (
    ToolCallTypeType0,
    check_tool_call_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_custom_call import OpenaiCustomCall
    from ..models.openai_function_call import OpenaiFunctionCall


T = TypeVar("T", bound="ToolCall")


@_attrs_define
class ToolCall:
    """A call that the model requests. In a stream it comes in pieces, which `index` puts together.

    Attributes:
        index (int | None | Unset): Which of the calls the piece belongs to; in streams only.
        id (None | str | Unset): Id of the call, for the answer; in streams in the first piece only.
        type_ (None | str | ToolCallTypeType0 | Unset):
        function (None | OpenaiFunctionCall | Unset):
        custom (None | OpenaiCustomCall | Unset):
    """

    index: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    type_: None | str | ToolCallTypeType0 | Unset = UNSET
    function: None | OpenaiFunctionCall | Unset = UNSET
    custom: None | OpenaiCustomCall | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_custom_call import OpenaiCustomCall  # noqa: PLC0415
        from ..models.openai_function_call import OpenaiFunctionCall  # noqa: PLC0415

        index: int | None | Unset
        if isinstance(self.index, Unset):
            index = UNSET
        else:
            index = self.index

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        function: dict[str, Any] | None | Unset
        if isinstance(self.function, Unset):
            function = UNSET
        elif isinstance(self.function, OpenaiFunctionCall):
            function = self.function.to_dict()
        else:
            function = self.function

        custom: dict[str, Any] | None | Unset
        if isinstance(self.custom, Unset):
            custom = UNSET
        elif isinstance(self.custom, OpenaiCustomCall):
            custom = self.custom.to_dict()
        else:
            custom = self.custom

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if index is not UNSET:
            field_dict["index"] = index
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if function is not UNSET:
            field_dict["function"] = function
        if custom is not UNSET:
            field_dict["custom"] = custom

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_custom_call import OpenaiCustomCall  # noqa: PLC0415
        from ..models.openai_function_call import OpenaiFunctionCall  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_index(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        index = _parse_index(d.pop("index", UNSET))

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_type_(data: object) -> None | str | ToolCallTypeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_tool_call_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | str | ToolCallTypeType0 | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_function(data: object) -> None | OpenaiFunctionCall | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                function_type_0 = OpenaiFunctionCall.from_dict(data)

                return function_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiFunctionCall | Unset, data)

        function = _parse_function(d.pop("function", UNSET))

        def _parse_custom(data: object) -> None | OpenaiCustomCall | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                custom_type_0 = OpenaiCustomCall.from_dict(data)

                return custom_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiCustomCall | Unset, data)

        custom = _parse_custom(d.pop("custom", UNSET))

        tool_call = cls(
            index=index,
            id=id,
            type_=type_,
            function=function,
            custom=custom,
        )

        tool_call.additional_properties = d
        return tool_call

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
