from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.wan_output import WanOutput


T = TypeVar("T", bound="WanTask")


@_attrs_define
class WanTask:
    """
    Attributes:
        output (WanOutput):
        request_id (str | Unset):
        usage (FreeForm | Unset): Whatever the gateway puts there.
    """

    output: WanOutput
    request_id: str | Unset = UNSET
    usage: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output = self.output.to_dict()

        request_id = self.request_id

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "output": output,
            }
        )
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.wan_output import WanOutput  # noqa: PLC0415

        d = dict(src_dict)
        output = WanOutput.from_dict(d.pop("output"))

        request_id = d.pop("request_id", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: FreeForm | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = FreeForm.from_dict(_usage)

        wan_task = cls(
            output=output,
            request_id=request_id,
            usage=usage,
        )

        wan_task.additional_properties = d
        return wan_task

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
