from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sora_video_request_model_type_0 import (
    SoraVideoRequestModelType0,
    check_sora_video_request_model_type_0,
)
from ..models.sora_video_request_size_type_0 import (
    SoraVideoRequestSizeType0,
    check_sora_video_request_size_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="SoraVideoRequest")


@_attrs_define
class SoraVideoRequest:
    """
    Attributes:
        model (SoraVideoRequestModelType0 | str): The model; relays offer others, too.
        prompt (str): What to show.
        seconds (str | Unset): Length of the clip: 4, 8 or 12 at the vendor; 10, 15 or 25 at relays.
        size (SoraVideoRequestSizeType0 | str | Unset): Width and height.
        input_reference (str | Unset): A picture to begin with.
        watermark (bool | Unset): A relay's own.
        private (bool | Unset): A relay's own.
        style (str | Unset): A relay's own.
        character_url (str | Unset): A relay's own: a video that shows the character.
        character_timestamps (str | Unset): A relay's own: start and end of it, in seconds, with a comma.
        image (str | Unset): A picture to begin with, in new-api's common form.
        duration (float | Unset): Length of the clip in seconds, in new-api's common form.
        width (int | Unset): Width in pixels, in new-api's common form.
        height (int | Unset): Height in pixels, in new-api's common form.
        fps (int | Unset): Pictures a second, in new-api's common form.
        seed (int | Unset): Makes videos repeatable, as far as they can be; in new-api's common form.
        n (int | Unset): How many videos, in new-api's common form.
        response_format (str | Unset): How the video comes, such as `url`, in new-api's common form.
        user (str | Unset): An id of the end user, in new-api's common form.
        metadata (FreeForm | Unset): Whatever the gateway puts there.
    """

    model: SoraVideoRequestModelType0 | str
    prompt: str
    seconds: str | Unset = UNSET
    size: SoraVideoRequestSizeType0 | str | Unset = UNSET
    input_reference: str | Unset = UNSET
    watermark: bool | Unset = UNSET
    private: bool | Unset = UNSET
    style: str | Unset = UNSET
    character_url: str | Unset = UNSET
    character_timestamps: str | Unset = UNSET
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
        model: str
        if isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        prompt = self.prompt

        seconds = self.seconds

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        input_reference = self.input_reference

        watermark = self.watermark

        private = self.private

        style = self.style

        character_url = self.character_url

        character_timestamps = self.character_timestamps

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
                "prompt": prompt,
            }
        )
        if seconds is not UNSET:
            field_dict["seconds"] = seconds
        if size is not UNSET:
            field_dict["size"] = size
        if input_reference is not UNSET:
            field_dict["input_reference"] = input_reference
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if private is not UNSET:
            field_dict["private"] = private
        if style is not UNSET:
            field_dict["style"] = style
        if character_url is not UNSET:
            field_dict["character_url"] = character_url
        if character_timestamps is not UNSET:
            field_dict["character_timestamps"] = character_timestamps
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

        def _parse_model(data: object) -> SoraVideoRequestModelType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_sora_video_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SoraVideoRequestModelType0 | str, data)

        model = _parse_model(d.pop("model"))

        prompt = d.pop("prompt")

        seconds = d.pop("seconds", UNSET)

        def _parse_size(data: object) -> SoraVideoRequestSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_sora_video_request_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SoraVideoRequestSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        input_reference = d.pop("input_reference", UNSET)

        watermark = d.pop("watermark", UNSET)

        private = d.pop("private", UNSET)

        style = d.pop("style", UNSET)

        character_url = d.pop("character_url", UNSET)

        character_timestamps = d.pop("character_timestamps", UNSET)

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

        sora_video_request = cls(
            model=model,
            prompt=prompt,
            seconds=seconds,
            size=size,
            input_reference=input_reference,
            watermark=watermark,
            private=private,
            style=style,
            character_url=character_url,
            character_timestamps=character_timestamps,
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

        sora_video_request.additional_properties = d
        return sora_video_request

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
