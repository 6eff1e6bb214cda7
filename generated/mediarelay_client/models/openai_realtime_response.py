from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.openai_realtime_response_status_type_0 import (
    OpenaiRealtimeResponseStatusType0,
    check_openai_realtime_response_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_realtime_item import OpenaiRealtimeItem
    from ..models.openai_realtime_response_metadata_type_0 import (
        OpenaiRealtimeResponseMetadataType0,
    )
    from ..models.openai_realtime_response_status_details_type_0 import (
        OpenaiRealtimeResponseStatusDetailsType0,
    )
    from ..models.openai_realtime_usage import OpenaiRealtimeUsage


T = TypeVar("T", bound="OpenaiRealtimeResponse")


@_attrs_define
class OpenaiRealtimeResponse:
    """
    Attributes:
        id (str | Unset):
        object_ (str | Unset):
        status (OpenaiRealtimeResponseStatusType0 | str | Unset):
        status_details (None | OpenaiRealtimeResponseStatusDetailsType0 | Unset): Why it is cancelled, failed or
            incomplete.
        output (list[OpenaiRealtimeItem] | Unset):
        output_modalities (list[str] | Unset):
        conversation_id (None | str | Unset):
        max_output_tokens (int | None | str | Unset):
        metadata (None | OpenaiRealtimeResponseMetadataType0 | Unset):
        usage (None | OpenaiRealtimeUsage | Unset): In `response.done`.
    """

    id: str | Unset = UNSET
    object_: str | Unset = UNSET
    status: OpenaiRealtimeResponseStatusType0 | str | Unset = UNSET
    status_details: None | OpenaiRealtimeResponseStatusDetailsType0 | Unset = UNSET
    output: list[OpenaiRealtimeItem] | Unset = UNSET
    output_modalities: list[str] | Unset = UNSET
    conversation_id: None | str | Unset = UNSET
    max_output_tokens: int | None | str | Unset = UNSET
    metadata: None | OpenaiRealtimeResponseMetadataType0 | Unset = UNSET
    usage: None | OpenaiRealtimeUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_realtime_response_metadata_type_0 import (
            OpenaiRealtimeResponseMetadataType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_status_details_type_0 import (
            OpenaiRealtimeResponseStatusDetailsType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_usage import OpenaiRealtimeUsage  # noqa: PLC0415

        id = self.id

        object_ = self.object_

        status: str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        status_details: dict[str, Any] | None | Unset
        if isinstance(self.status_details, Unset):
            status_details = UNSET
        elif isinstance(self.status_details, OpenaiRealtimeResponseStatusDetailsType0):
            status_details = self.status_details.to_dict()
        else:
            status_details = self.status_details

        output: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = []
            for output_item_data in self.output:
                output_item = output_item_data.to_dict()
                output.append(output_item)

        output_modalities: list[str] | Unset = UNSET
        if not isinstance(self.output_modalities, Unset):
            output_modalities = self.output_modalities

        conversation_id: None | str | Unset
        if isinstance(self.conversation_id, Unset):
            conversation_id = UNSET
        else:
            conversation_id = self.conversation_id

        max_output_tokens: int | None | str | Unset
        if isinstance(self.max_output_tokens, Unset):
            max_output_tokens = UNSET
        else:
            max_output_tokens = self.max_output_tokens

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, OpenaiRealtimeResponseMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        usage: dict[str, Any] | None | Unset
        if isinstance(self.usage, Unset):
            usage = UNSET
        elif isinstance(self.usage, OpenaiRealtimeUsage):
            usage = self.usage.to_dict()
        else:
            usage = self.usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if object_ is not UNSET:
            field_dict["object"] = object_
        if status is not UNSET:
            field_dict["status"] = status
        if status_details is not UNSET:
            field_dict["status_details"] = status_details
        if output is not UNSET:
            field_dict["output"] = output
        if output_modalities is not UNSET:
            field_dict["output_modalities"] = output_modalities
        if conversation_id is not UNSET:
            field_dict["conversation_id"] = conversation_id
        if max_output_tokens is not UNSET:
            field_dict["max_output_tokens"] = max_output_tokens
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if usage is not UNSET:
            field_dict["usage"] = usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_realtime_item import OpenaiRealtimeItem  # noqa: PLC0415
        from ..models.openai_realtime_response_metadata_type_0 import (
            OpenaiRealtimeResponseMetadataType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_response_status_details_type_0 import (
            OpenaiRealtimeResponseStatusDetailsType0,  # noqa: PLC0415
        )
        from ..models.openai_realtime_usage import OpenaiRealtimeUsage  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        object_ = d.pop("object", UNSET)

        def _parse_status(data: object) -> OpenaiRealtimeResponseStatusType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_openai_realtime_response_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(OpenaiRealtimeResponseStatusType0 | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_status_details(data: object) -> None | OpenaiRealtimeResponseStatusDetailsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                status_details_type_0 = OpenaiRealtimeResponseStatusDetailsType0.from_dict(data)

                return status_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeResponseStatusDetailsType0 | Unset, data)

        status_details = _parse_status_details(d.pop("status_details", UNSET))

        _output = d.pop("output", UNSET)
        output: list[OpenaiRealtimeItem] | Unset = UNSET
        if _output is not UNSET:
            output = []
            for output_item_data in _output:
                output_item = OpenaiRealtimeItem.from_dict(output_item_data)

                output.append(output_item)

        output_modalities = cast(list[str], d.pop("output_modalities", UNSET))

        def _parse_conversation_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        conversation_id = _parse_conversation_id(d.pop("conversation_id", UNSET))

        def _parse_max_output_tokens(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        max_output_tokens = _parse_max_output_tokens(d.pop("max_output_tokens", UNSET))

        def _parse_metadata(data: object) -> None | OpenaiRealtimeResponseMetadataType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = OpenaiRealtimeResponseMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeResponseMetadataType0 | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_usage(data: object) -> None | OpenaiRealtimeUsage | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usage_type_0 = OpenaiRealtimeUsage.from_dict(data)

                return usage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiRealtimeUsage | Unset, data)

        usage = _parse_usage(d.pop("usage", UNSET))

        openai_realtime_response = cls(
            id=id,
            object_=object_,
            status=status,
            status_details=status_details,
            output=output,
            output_modalities=output_modalities,
            conversation_id=conversation_id,
            max_output_tokens=max_output_tokens,
            metadata=metadata,
            usage=usage,
        )

        openai_realtime_response.additional_properties = d
        return openai_realtime_response

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
