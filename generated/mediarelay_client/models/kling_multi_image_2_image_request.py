from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kling_image_ratio_type_0 import (
    KlingImageRatioType0,
    check_kling_image_ratio_type_0,
)
from ..models.kling_multi_image_2_image_request_model_name_type_0 import (
    KlingMultiImage2ImageRequestModelNameType0,
    check_kling_multi_image_2_image_request_model_name_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_subject_image import KlingSubjectImage
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingMultiImage2ImageRequest")


@_attrs_define
class KlingMultiImage2ImageRequest:
    """
    Attributes:
        subject_image_list (list[KlingSubjectImage]): One to four subjects.
        model_name (KlingMultiImage2ImageRequestModelNameType0 | str | Unset): The service takes kling-v2-1 where it is
            left out.
        prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
        scene_image (str | Unset): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB,
            each side at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        style_image (str | Unset): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB,
            each side at least 300 pixels, ratio between 1:2.5 and 2.5:1.
        n (int | Unset): How many pictures, 1 to 9. Each takes one slot of the parallel limit.
        aspect_ratio (KlingImageRatioType0 | str | Unset): Width to height.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    subject_image_list: list[KlingSubjectImage]
    model_name: KlingMultiImage2ImageRequestModelNameType0 | str | Unset = UNSET
    prompt: str | Unset = UNSET
    scene_image: str | Unset = UNSET
    style_image: str | Unset = UNSET
    n: int | Unset = UNSET
    aspect_ratio: KlingImageRatioType0 | str | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subject_image_list = []
        for subject_image_list_item_data in self.subject_image_list:
            subject_image_list_item = subject_image_list_item_data.to_dict()
            subject_image_list.append(subject_image_list_item)

        model_name: str | Unset
        if isinstance(self.model_name, Unset):
            model_name = UNSET
        elif isinstance(self.model_name, str):
            model_name = self.model_name
        else:
            model_name = self.model_name

        prompt = self.prompt

        scene_image = self.scene_image

        style_image = self.style_image

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
                "subject_image_list": subject_image_list,
            }
        )
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if scene_image is not UNSET:
            field_dict["scene_image"] = scene_image
        if style_image is not UNSET:
            field_dict["style_image"] = style_image
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
        from ..models.kling_subject_image import KlingSubjectImage  # noqa: PLC0415
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        subject_image_list = []
        _subject_image_list = d.pop("subject_image_list")
        for subject_image_list_item_data in _subject_image_list:
            subject_image_list_item = KlingSubjectImage.from_dict(subject_image_list_item_data)

            subject_image_list.append(subject_image_list_item)

        def _parse_model_name(data: object) -> KlingMultiImage2ImageRequestModelNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_name_type_0 = check_kling_multi_image_2_image_request_model_name_type_0(data)

                return model_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KlingMultiImage2ImageRequestModelNameType0 | str | Unset, data)

        model_name = _parse_model_name(d.pop("model_name", UNSET))

        prompt = d.pop("prompt", UNSET)

        scene_image = d.pop("scene_image", UNSET)

        style_image = d.pop("style_image", UNSET)

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

        kling_multi_image_2_image_request = cls(
            subject_image_list=subject_image_list,
            model_name=model_name,
            prompt=prompt,
            scene_image=scene_image,
            style_image=style_image,
            n=n,
            aspect_ratio=aspect_ratio,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_multi_image_2_image_request.additional_properties = d
        return kling_multi_image_2_image_request

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
