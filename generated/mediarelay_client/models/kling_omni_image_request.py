from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_omni_image_request_aspect_ratio_type_0 import (
    KlingOmniImageRequestAspectRatioType0,
    check_kling_omni_image_request_aspect_ratio_type_0,
)
from ..models.kling_omni_image_request_model_name_type_0 import (
    KlingOmniImageRequestModelNameType0,
    check_kling_omni_image_request_model_name_type_0,
)
from ..models.kling_omni_image_request_resolution_type_0 import (
    KlingOmniImageRequestResolutionType0,
    check_kling_omni_image_request_resolution_type_0,
)
from ..models.kling_omni_image_request_result_type_type_0 import (
    KlingOmniImageRequestResultTypeType0,
    check_kling_omni_image_request_result_type_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_ref import KlingElementRef
    from ..models.kling_image_item import KlingImageItem
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingOmniImageRequest")


@_attrs_define
class KlingOmniImageRequest:
    """Rules over several fields: image_list and element_list hold ten at most together.

    Attributes:
        prompt (str): What to make, at most 2500 characters (500 in the oldest documentation).
        model_name (KlingOmniImageRequestModelNameType0 | str | Unset): The service takes kling-image-o1 where it is
            left out.
        image_list (list[KlingImageItem] | Unset):
        element_list (list[KlingElementRef] | Unset):
        resolution (KlingOmniImageRequestResolutionType0 | str | Unset):
        result_type (KlingOmniImageRequestResultTypeType0 | str | Unset):
        n (int | Unset): How many pictures, 1 to 9. Each takes one slot of the parallel limit.
        series_amount (int | str | Unset): Pictures of a series, 2 to 9 or `auto`; not read for single pictures.
        aspect_ratio (KlingOmniImageRequestAspectRatioType0 | str | Unset): Width to height; `auto` not for pure text
            with kling-v3-omni.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    prompt: str
    model_name: KlingOmniImageRequestModelNameType0 | str | Unset = UNSET
    image_list: list[KlingImageItem] | Unset = UNSET
    element_list: list[KlingElementRef] | Unset = UNSET
    resolution: KlingOmniImageRequestResolutionType0 | str | Unset = UNSET
    result_type: KlingOmniImageRequestResultTypeType0 | str | Unset = UNSET
    n: int | Unset = UNSET
    series_amount: int | str | Unset = UNSET
    aspect_ratio: KlingOmniImageRequestAspectRatioType0 | str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        image_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.image_list, Unset):
            image_list = []
            for image_list_item_data in self.image_list:
                image_list_item = image_list_item_data.to_dict()
                image_list.append(image_list_item)

        element_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.element_list, Unset):
            element_list = []
            for element_list_item_data in self.element_list:
                element_list_item = element_list_item_data.to_dict()
                element_list.append(element_list_item)

        resolution: str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        elif isinstance(self.resolution, str):
            resolution = self.resolution
        else:
            resolution = self.resolution

        result_type: str | Unset
        if isinstance(self.result_type, Unset):
            result_type = UNSET
        elif isinstance(self.result_type, str):
            result_type = self.result_type
        else:
            result_type = self.result_type

        n = self.n

        series_amount: int | str | Unset
        if isinstance(self.series_amount, Unset):
            series_amount = UNSET
        else:
            series_amount = self.series_amount

        aspect_ratio: str | Unset
        if isinstance(self.aspect_ratio, Unset):
            aspect_ratio = UNSET
        elif isinstance(self.aspect_ratio, str):
            aspect_ratio = self.aspect_ratio
        else:
            aspect_ratio = self.aspect_ratio

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
            }
        )
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if image_list is not UNSET:
            field_dict["image_list"] = image_list
        if element_list is not UNSET:
            field_dict["element_list"] = element_list
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if result_type is not UNSET:
            field_dict["result_type"] = result_type
        if n is not UNSET:
            field_dict["n"] = n
        if series_amount is not UNSET:
            field_dict["series_amount"] = series_amount
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_element_ref import KlingElementRef  # noqa: PLC0415
        from ..models.kling_image_item import KlingImageItem  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        def _parse_model_name(data: object) -> KlingOmniImageRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_omni_image_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniImageRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        _image_list = d.pop("image_list", UNSET)
        image_list: list[KlingImageItem] | Unset = UNSET
        if _image_list is not UNSET:
            image_list = []
            for image_list_item_data in _image_list:
                image_list_item = KlingImageItem.from_dict(image_list_item_data)

                image_list.append(image_list_item)

        _element_list = d.pop("element_list", UNSET)
        element_list: list[KlingElementRef] | Unset = UNSET
        if _element_list is not UNSET:
            element_list = []
            for element_list_item_data in _element_list:
                element_list_item = KlingElementRef.from_dict(element_list_item_data)

                element_list.append(element_list_item)

        def _parse_resolution(data: object) -> KlingOmniImageRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_kling_omni_image_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniImageRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        def _parse_result_type(data: object) -> KlingOmniImageRequestResultTypeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                result_type_type_0 = check_kling_omni_image_request_result_type_type_0(data)

                return result_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniImageRequestResultTypeType0 | str | Unset, data)

        result_type = _parse_result_type(d.pop("result_type", UNSET))

        n = d.pop("n", UNSET)

        def _parse_series_amount(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        series_amount = _parse_series_amount(d.pop("series_amount", UNSET))

        def _parse_aspect_ratio(data: object) -> KlingOmniImageRequestAspectRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                aspect_ratio_type_0 = check_kling_omni_image_request_aspect_ratio_type_0(data)

                return aspect_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingOmniImageRequestAspectRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_omni_image_request = cls(
            prompt=prompt,
            model_name=model_name,
            image_list=image_list,
            element_list=element_list,
            resolution=resolution,
            result_type=result_type,
            n=n,
            series_amount=series_amount,
            aspect_ratio=aspect_ratio,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_omni_image_request.additional_properties = d
        return kling_omni_image_request

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
