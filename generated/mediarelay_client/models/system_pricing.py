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

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.system_price import SystemPrice
    from ..models.system_pricing_group_ratio_type_0 import SystemPricingGroupRatioType0
    from ..models.system_pricing_supported_endpoint_type_0 import (
        SystemPricingSupportedEndpointType0,
    )
    from ..models.system_pricing_usable_group_type_0 import SystemPricingUsableGroupType0


T = TypeVar("T", bound="SystemPricing")


@_attrs_define
class SystemPricing:
    """
    Attributes:
        success (Literal[True]):
        data (list[SystemPrice] | None): The models.
        message (str | Unset): Empty.
        vendors (list[FreeForm] | None | Unset): The vendors.
        group_ratio (None | SystemPricingGroupRatioType0 | Unset): What prices are multiplied by in each group.
        usable_group (None | SystemPricingUsableGroupType0 | Unset): The groups that one may use, with their names for
            people.
        supported_endpoint (None | SystemPricingSupportedEndpointType0 | Unset): The forms of requests, with their
            paths.
        auto_groups (list[str] | None | Unset): The groups that `auto` tries.
    """

    success: Literal[True]
    data: list[SystemPrice] | None
    message: str | Unset = UNSET
    vendors: list[FreeForm] | None | Unset = UNSET
    group_ratio: None | SystemPricingGroupRatioType0 | Unset = UNSET
    usable_group: None | SystemPricingUsableGroupType0 | Unset = UNSET
    supported_endpoint: None | SystemPricingSupportedEndpointType0 | Unset = UNSET
    auto_groups: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.system_pricing_group_ratio_type_0 import (
            SystemPricingGroupRatioType0,  # noqa: PLC0415
        )
        from ..models.system_pricing_supported_endpoint_type_0 import (
            SystemPricingSupportedEndpointType0,  # noqa: PLC0415
        )
        from ..models.system_pricing_usable_group_type_0 import (
            SystemPricingUsableGroupType0,  # noqa: PLC0415
        )

        success = self.success

        data: list[dict[str, Any]] | None
        if isinstance(self.data, list):
            data = []
            for data_type_0_item_data in self.data:
                data_type_0_item = data_type_0_item_data.to_dict()
                data.append(data_type_0_item)

        else:
            data = self.data

        message = self.message

        vendors: list[dict[str, Any]] | None | Unset
        if isinstance(self.vendors, Unset):
            vendors = UNSET
        elif isinstance(self.vendors, list):
            vendors = []
            for vendors_type_0_item_data in self.vendors:
                vendors_type_0_item = vendors_type_0_item_data.to_dict()
                vendors.append(vendors_type_0_item)

        else:
            vendors = self.vendors

        group_ratio: dict[str, Any] | None | Unset
        if isinstance(self.group_ratio, Unset):
            group_ratio = UNSET
        elif isinstance(self.group_ratio, SystemPricingGroupRatioType0):
            group_ratio = self.group_ratio.to_dict()
        else:
            group_ratio = self.group_ratio

        usable_group: dict[str, Any] | None | Unset
        if isinstance(self.usable_group, Unset):
            usable_group = UNSET
        elif isinstance(self.usable_group, SystemPricingUsableGroupType0):
            usable_group = self.usable_group.to_dict()
        else:
            usable_group = self.usable_group

        supported_endpoint: dict[str, Any] | None | Unset
        if isinstance(self.supported_endpoint, Unset):
            supported_endpoint = UNSET
        elif isinstance(self.supported_endpoint, SystemPricingSupportedEndpointType0):
            supported_endpoint = self.supported_endpoint.to_dict()
        else:
            supported_endpoint = self.supported_endpoint

        auto_groups: list[str] | None | Unset
        if isinstance(self.auto_groups, Unset):
            auto_groups = UNSET
        elif isinstance(self.auto_groups, list):
            auto_groups = self.auto_groups

        else:
            auto_groups = self.auto_groups

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "data": data,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if group_ratio is not UNSET:
            field_dict["group_ratio"] = group_ratio
        if usable_group is not UNSET:
            field_dict["usable_group"] = usable_group
        if supported_endpoint is not UNSET:
            field_dict["supported_endpoint"] = supported_endpoint
        if auto_groups is not UNSET:
            field_dict["auto_groups"] = auto_groups

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.system_price import SystemPrice  # noqa: PLC0415
        from ..models.system_pricing_group_ratio_type_0 import (
            SystemPricingGroupRatioType0,  # noqa: PLC0415
        )
        from ..models.system_pricing_supported_endpoint_type_0 import (
            SystemPricingSupportedEndpointType0,  # noqa: PLC0415
        )
        from ..models.system_pricing_usable_group_type_0 import (
            SystemPricingUsableGroupType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        success = cast(Literal[True], d.pop("success"))
        if success != True:
            raise ValueError(f"success must match const True, got '{success}'")

        def _parse_data(data: object) -> list[SystemPrice] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                data_type_0 = []
                _data_type_0 = data
                for data_type_0_item_data in _data_type_0:
                    data_type_0_item = SystemPrice.from_dict(data_type_0_item_data)

                    data_type_0.append(data_type_0_item)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SystemPrice] | None, data)

        data = _parse_data(d.pop("data"))

        message = d.pop("message", UNSET)

        def _parse_vendors(data: object) -> list[FreeForm] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                vendors_type_0 = []
                _vendors_type_0 = data
                for vendors_type_0_item_data in _vendors_type_0:
                    vendors_type_0_item = FreeForm.from_dict(vendors_type_0_item_data)

                    vendors_type_0.append(vendors_type_0_item)

                return vendors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FreeForm] | None | Unset, data)

        vendors = _parse_vendors(d.pop("vendors", UNSET))

        def _parse_group_ratio(data: object) -> None | SystemPricingGroupRatioType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                group_ratio_type_0 = SystemPricingGroupRatioType0.from_dict(data)

                return group_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SystemPricingGroupRatioType0 | Unset, data)

        group_ratio = _parse_group_ratio(d.pop("group_ratio", UNSET))

        def _parse_usable_group(data: object) -> None | SystemPricingUsableGroupType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                usable_group_type_0 = SystemPricingUsableGroupType0.from_dict(data)

                return usable_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SystemPricingUsableGroupType0 | Unset, data)

        usable_group = _parse_usable_group(d.pop("usable_group", UNSET))

        def _parse_supported_endpoint(data: object) -> None | SystemPricingSupportedEndpointType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                supported_endpoint_type_0 = SystemPricingSupportedEndpointType0.from_dict(data)

                return supported_endpoint_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SystemPricingSupportedEndpointType0 | Unset, data)

        supported_endpoint = _parse_supported_endpoint(d.pop("supported_endpoint", UNSET))

        def _parse_auto_groups(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                auto_groups_type_0 = cast(list[str], data)

                return auto_groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        auto_groups = _parse_auto_groups(d.pop("auto_groups", UNSET))

        system_pricing = cls(
            success=success,
            data=data,
            message=message,
            vendors=vendors,
            group_ratio=group_ratio,
            usable_group=usable_group,
            supported_endpoint=supported_endpoint,
            auto_groups=auto_groups,
        )

        system_pricing.additional_properties = d
        return system_pricing

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
