from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.replicate_input import ReplicateInput


T = TypeVar("T", bound="ReplicateModelRequest")


@_attrs_define
class ReplicateModelRequest:
    """
    Attributes:
        input_ (ReplicateInput): The model's own fields; its page at the vendor lists them.
        webhook (str | Unset): A public address that is notified of changes.
        webhook_events_filter (list[str] | Unset): Which changes to send.
        stream (bool | Unset):
    """

    input_: ReplicateInput
    webhook: str | Unset = UNSET
    webhook_events_filter: list[str] | Unset = UNSET
    stream: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_ = self.input_.to_dict()

        webhook = self.webhook

        webhook_events_filter: list[str] | Unset = UNSET
        if not isinstance(self.webhook_events_filter, Unset):
            webhook_events_filter = self.webhook_events_filter

        stream = self.stream

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if webhook is not UNSET:
            field_dict["webhook"] = webhook
        if webhook_events_filter is not UNSET:
            field_dict["webhook_events_filter"] = webhook_events_filter
        if stream is not UNSET:
            field_dict["stream"] = stream

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.replicate_input import ReplicateInput  # noqa: PLC0415

        d = dict(src_dict)
        input_ = ReplicateInput.from_dict(d.pop("input"))

        webhook = d.pop("webhook", UNSET)

        webhook_events_filter = cast(list[str], d.pop("webhook_events_filter", UNSET))

        stream = d.pop("stream", UNSET)

        replicate_model_request = cls(
            input_=input_,
            webhook=webhook,
            webhook_events_filter=webhook_events_filter,
            stream=stream,
        )

        replicate_model_request.additional_properties = d
        return replicate_model_request

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
