from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_image_generation_request_image_reference_type_0 import (
    KlingImageGenerationRequestImageReferenceType0,
    check_kling_image_generation_request_image_reference_type_0,
)
from ..models.kling_image_generation_request_resolution_type_0 import (
    KlingImageGenerationRequestResolutionType0,
    check_kling_image_generation_request_resolution_type_0,
)
from ..models.kling_image_model_type_0 import (
    KlingImageModelType0,
    check_kling_image_model_type_0,
)
from ..models.kling_image_ratio_type_0 import (
    KlingImageRatioType0,
    check_kling_image_ratio_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_element_ref import KlingElementRef
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingImageGenerationRequest")


@_attrs_define
class KlingImageGenerationRequest:
    """Rules over several fields: image_reference needs image; negative_prompt is not allowed beside image.

    Attributes:
        prompt (str): What to make, at most 2500 characters (500 in the oldest documentation).
        model_name (KlingImageModelType0 | str | Unset): Always name one: the documented default has changed over time.
            Gateways add names of their own.
        negative_prompt (str | Unset): What to keep out, at most 2500 characters.
        image (str | Unset): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
            at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        image_reference (KlingImageGenerationRequestImageReferenceType0 | str | Unset): What `image` is a reference for;
            `face` wants exactly one face.
        image_fidelity (float | Unset):
        human_fidelity (float | Unset):
        element_list (list[KlingElementRef] | Unset): kling-v3. Elements and pictures, ten at most.
        resolution (KlingImageGenerationRequestResolutionType0 | str | Unset):
        n (int | Unset): How many pictures, 1 to 9. Each takes one slot of the parallel limit.
        aspect_ratio (KlingImageRatioType0 | str | Unset): Width to height.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    prompt: str
    model_name: KlingImageModelType0 | str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    image_reference: KlingImageGenerationRequestImageReferenceType0 | str | Unset = UNSET
    image_fidelity: float | Unset = UNSET
    human_fidelity: float | Unset = UNSET
    element_list: list[KlingElementRef] | Unset = UNSET
    resolution: KlingImageGenerationRequestResolutionType0 | str | Unset = UNSET
    n: int | Unset = UNSET
    aspect_ratio: KlingImageRatioType0 | str | Unset = UNSET
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

        negative_prompt = self.negative_prompt

        image = self.image

        image_reference: str | Unset
        if isinstance(self.image_reference, Unset):
            image_reference = UNSET
        elif isinstance(self.image_reference, str):
            image_reference = self.image_reference
        else:
            image_reference = self.image_reference

        image_fidelity = self.image_fidelity

        human_fidelity = self.human_fidelity

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

        n = self.n

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
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if image is not UNSET:
            field_dict["image"] = image
        if image_reference is not UNSET:
            field_dict["image_reference"] = image_reference
        if image_fidelity is not UNSET:
            field_dict["image_fidelity"] = image_fidelity
        if human_fidelity is not UNSET:
            field_dict["human_fidelity"] = human_fidelity
        if element_list is not UNSET:
            field_dict["element_list"] = element_list
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if n is not UNSET:
            field_dict["n"] = n
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
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        prompt = d.pop("prompt")

        def _parse_model_name(data: object) -> KlingImageModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_image_model_type_0 = check_kling_image_model_type_0(data)

                return componentsschemas_kling_image_model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingImageModelType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        negative_prompt = d.pop("negative_prompt", UNSET)

        image = d.pop("image", UNSET)

        def _parse_image_reference(data: object) -> KlingImageGenerationRequestImageReferenceType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_reference_type_0 = check_kling_image_generation_request_image_reference_type_0(data)

                return image_reference_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingImageGenerationRequestImageReferenceType0 | str | Unset, data)

        image_reference = _parse_image_reference(d.pop("image_reference", UNSET))

        image_fidelity = d.pop("image_fidelity", UNSET)

        human_fidelity = d.pop("human_fidelity", UNSET)

        _element_list = d.pop("element_list", UNSET)
        element_list: list[KlingElementRef] | Unset = UNSET
        if _element_list is not UNSET:
            element_list = []
            for element_list_item_data in _element_list:
                element_list_item = KlingElementRef.from_dict(element_list_item_data)

                element_list.append(element_list_item)

        def _parse_resolution(data: object) -> KlingImageGenerationRequestResolutionType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolution_type_0 = check_kling_image_generation_request_resolution_type_0(data)

                return resolution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingImageGenerationRequestResolutionType0 | str | Unset, data)

        resolution = _parse_resolution(d.pop("resolution", UNSET))

        n = d.pop("n", UNSET)

        def _parse_aspect_ratio(data: object) -> KlingImageRatioType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_kling_image_ratio_type_0 = check_kling_image_ratio_type_0(data)

                return componentsschemas_kling_image_ratio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingImageRatioType0 | str | Unset, data)

        aspect_ratio = _parse_aspect_ratio(d.pop("aspect_ratio", UNSET))

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_image_generation_request = cls(
            prompt=prompt,
            model_name=model_name,
            negative_prompt=negative_prompt,
            image=image,
            image_reference=image_reference,
            image_fidelity=image_fidelity,
            human_fidelity=human_fidelity,
            element_list=element_list,
            resolution=resolution,
            n=n,
            aspect_ratio=aspect_ratio,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_image_generation_request.additional_properties = d
        return kling_image_generation_request

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
