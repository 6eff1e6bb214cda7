from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="VideoRequest")


@_attrs_define
class VideoRequest:
    """The request that new-api documents, for Kling's paths as well. Which of the fields reach the vendor depends on the
    model and on the gateway; for Kling new-api drops width, height, fps, seed and n.

        Attributes:
            model (str): Any video model of the gateway.
            prompt (str | Unset): What to show. new-api refuses a request without it.
            image (str | Unset): A picture to begin with.
            duration (float | Unset): Length of the clip in seconds.
            width (int | Unset): Width in pixels.
            height (int | Unset): Height in pixels.
            fps (int | Unset): Pictures a second.
            seed (int | Unset): Makes videos repeatable, as far as they can be.
            n (int | Unset): How many videos.
            response_format (str | Unset): How the video comes, such as `url`.
            user (str | Unset): An id of the end user.
            metadata (FreeForm | Unset): Whatever the gateway puts there.
    """

    model: str
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    duration: float | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    fps: int | Unset = UNSET
    seed: int | Unset = UNSET
    n: int | Unset = UNSET
    response_format: str | Unset = UNSET
    user: str | Unset = UNSET
    metadata: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        prompt = self.prompt

        image = self.image

        duration = self.duration

        width = self.width

        height = self.height

        fps = self.fps

        seed = self.seed

        n = self.n

        response_format = self.response_format

        user = self.user

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if image is not UNSET:
            field_dict["image"] = image
        if duration is not UNSET:
            field_dict["duration"] = duration
        if width is not UNSET:
            field_dict["width"] = width
        if height is not UNSET:
            field_dict["height"] = height
        if fps is not UNSET:
            field_dict["fps"] = fps
        if seed is not UNSET:
            field_dict["seed"] = seed
        if n is not UNSET:
            field_dict["n"] = n
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if user is not UNSET:
            field_dict["user"] = user
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        prompt = d.pop("prompt", UNSET)

        image = d.pop("image", UNSET)

        duration = d.pop("duration", UNSET)

        width = d.pop("width", UNSET)

        height = d.pop("height", UNSET)

        fps = d.pop("fps", UNSET)

        seed = d.pop("seed", UNSET)

        n = d.pop("n", UNSET)

        response_format = d.pop("response_format", UNSET)

        user = d.pop("user", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: FreeForm | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = FreeForm.from_dict(_metadata)

        video_request = cls(
            model=model,
            prompt=prompt,
            image=image,
            duration=duration,
            width=width,
            height=height,
            fps=fps,
            seed=seed,
            n=n,
            response_format=response_format,
            user=user,
            metadata=metadata,
        )

        video_request.additional_properties = d
        return video_request

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
