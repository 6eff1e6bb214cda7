from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_watermark_info import KlingWatermarkInfo


T = TypeVar("T", bound="KlingImageExpandRequest")


@_attrs_define
class KlingImageExpandRequest:
    """
    Attributes:
        image (str): A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
            least 300 pixels, ratio between 1:2.5 and 2.5:1.
        up_expansion_ratio (float): How much is added, as a fraction of that side. The new area is at most three times
            the old.
        down_expansion_ratio (float): How much is added, as a fraction of that side. The new area is at most three times
            the old.
        left_expansion_ratio (float): How much is added, as a fraction of that side. The new area is at most three times
            the old.
        right_expansion_ratio (float): How much is added, as a fraction of that side. The new area is at most three
            times the old.
        prompt (str | Unset): What to make, at most 2500 characters (500 in the oldest documentation).
        n (int | Unset): How many pictures, 1 to 9. Each takes one slot of the parallel limit.
        watermark_info (KlingWatermarkInfo | Unset): Requests a second, watermarked copy.
        callback_url (str | Unset): Where changes of state are posted to. Most relays pass it upstream unchanged.
        external_task_id (str | Unset): The caller's own id, unique within the account. It is looked up in the query
            path like the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
    """

    image: str
    up_expansion_ratio: float
    down_expansion_ratio: float
    left_expansion_ratio: float
    right_expansion_ratio: float
    prompt: str | Unset = UNSET
    n: int | Unset = UNSET
    watermark_info: KlingWatermarkInfo | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        image = self.image

        up_expansion_ratio = self.up_expansion_ratio

        down_expansion_ratio = self.down_expansion_ratio

        left_expansion_ratio = self.left_expansion_ratio

        right_expansion_ratio = self.right_expansion_ratio

        prompt = self.prompt

        n = self.n

        watermark_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.watermark_info, Unset):
            watermark_info = self.watermark_info.to_dict()

        callback_url = self.callback_url

        external_task_id = self.external_task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "image": image,
                "up_expansion_ratio": up_expansion_ratio,
                "down_expansion_ratio": down_expansion_ratio,
                "left_expansion_ratio": left_expansion_ratio,
                "right_expansion_ratio": right_expansion_ratio,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if n is not UNSET:
            field_dict["n"] = n
        if watermark_info is not UNSET:
            field_dict["watermark_info"] = watermark_info
        if callback_url is not UNSET:
            field_dict["callback_url"] = callback_url
        if external_task_id is not UNSET:
            field_dict["external_task_id"] = external_task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_watermark_info import KlingWatermarkInfo  # noqa: PLC0415

        d = dict(src_dict)
        image = d.pop("image")

        up_expansion_ratio = d.pop("up_expansion_ratio")

        down_expansion_ratio = d.pop("down_expansion_ratio")

        left_expansion_ratio = d.pop("left_expansion_ratio")

        right_expansion_ratio = d.pop("right_expansion_ratio")

        prompt = d.pop("prompt", UNSET)

        n = d.pop("n", UNSET)

        _watermark_info = d.pop("watermark_info", UNSET)
        watermark_info: KlingWatermarkInfo | Unset
        if isinstance(_watermark_info, Unset):
            watermark_info = UNSET
        else:
            watermark_info = KlingWatermarkInfo.from_dict(_watermark_info)

        callback_url = d.pop("callback_url", UNSET)

        external_task_id = d.pop("external_task_id", UNSET)

        kling_image_expand_request = cls(
            image=image,
            up_expansion_ratio=up_expansion_ratio,
            down_expansion_ratio=down_expansion_ratio,
            left_expansion_ratio=left_expansion_ratio,
            right_expansion_ratio=right_expansion_ratio,
            prompt=prompt,
            n=n,
            watermark_info=watermark_info,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

        kling_image_expand_request.additional_properties = d
        return kling_image_expand_request

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
