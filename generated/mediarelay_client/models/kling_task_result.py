from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.kling_audio import KlingAudio
    from ..models.kling_element import KlingElement
    from ..models.kling_image import KlingImage
    from ..models.kling_video import KlingVideo
    from ..models.kling_voice import KlingVoice


T = TypeVar("T", bound="KlingTaskResult")


@_attrs_define
class KlingTaskResult:
    """What a task made. Which list is there depends on the operation, and gateways print them under the wrong one (the
    Chinese guide shows videos on an images route), so none is required. Files go after 30 days at the latest.

        Attributes:
            videos (list[KlingVideo] | None | Unset):
            images (list[KlingImage] | None | Unset):
            result_type (str | Unset): `single` or `series`; omni-image.
            series_images (list[KlingImage] | None | Unset):
            audios (list[KlingAudio] | None | Unset):
            voices (list[KlingVoice] | None | Unset):
            elements (list[KlingElement] | None | Unset):
    """

    videos: list[KlingVideo] | None | Unset = UNSET
    images: list[KlingImage] | None | Unset = UNSET
    result_type: str | Unset = UNSET
    series_images: list[KlingImage] | None | Unset = UNSET
    audios: list[KlingAudio] | None | Unset = UNSET
    voices: list[KlingVoice] | None | Unset = UNSET
    elements: list[KlingElement] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        videos: list[dict[str, Any]] | None | Unset
        if isinstance(self.videos, Unset):
            videos = UNSET
        elif isinstance(self.videos, list):
            videos = []
            for videos_type_0_item_data in self.videos:
                videos_type_0_item = videos_type_0_item_data.to_dict()
                videos.append(videos_type_0_item)

        else:
            videos = self.videos

        images: list[dict[str, Any]] | None | Unset
        if isinstance(self.images, Unset):
            images = UNSET
        elif isinstance(self.images, list):
            images = []
            for images_type_0_item_data in self.images:
                images_type_0_item = images_type_0_item_data.to_dict()
                images.append(images_type_0_item)

        else:
            images = self.images

        result_type = self.result_type

        series_images: list[dict[str, Any]] | None | Unset
        if isinstance(self.series_images, Unset):
            series_images = UNSET
        elif isinstance(self.series_images, list):
            series_images = []
            for series_images_type_0_item_data in self.series_images:
                series_images_type_0_item = series_images_type_0_item_data.to_dict()
                series_images.append(series_images_type_0_item)

        else:
            series_images = self.series_images

        audios: list[dict[str, Any]] | None | Unset
        if isinstance(self.audios, Unset):
            audios = UNSET
        elif isinstance(self.audios, list):
            audios = []
            for audios_type_0_item_data in self.audios:
                audios_type_0_item = audios_type_0_item_data.to_dict()
                audios.append(audios_type_0_item)

        else:
            audios = self.audios

        voices: list[dict[str, Any]] | None | Unset
        if isinstance(self.voices, Unset):
            voices = UNSET
        elif isinstance(self.voices, list):
            voices = []
            for voices_type_0_item_data in self.voices:
                voices_type_0_item = voices_type_0_item_data.to_dict()
                voices.append(voices_type_0_item)

        else:
            voices = self.voices

        elements: list[dict[str, Any]] | None | Unset
        if isinstance(self.elements, Unset):
            elements = UNSET
        elif isinstance(self.elements, list):
            elements = []
            for elements_type_0_item_data in self.elements:
                elements_type_0_item = elements_type_0_item_data.to_dict()
                elements.append(elements_type_0_item)

        else:
            elements = self.elements

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if videos is not UNSET:
            field_dict["videos"] = videos
        if images is not UNSET:
            field_dict["images"] = images
        if result_type is not UNSET:
            field_dict["result_type"] = result_type
        if series_images is not UNSET:
            field_dict["series_images"] = series_images
        if audios is not UNSET:
            field_dict["audios"] = audios
        if voices is not UNSET:
            field_dict["voices"] = voices
        if elements is not UNSET:
            field_dict["elements"] = elements

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kling_audio import KlingAudio  # noqa: PLC0415
        from ..models.kling_element import KlingElement  # noqa: PLC0415
        from ..models.kling_image import KlingImage  # noqa: PLC0415
        from ..models.kling_video import KlingVideo  # noqa: PLC0415
        from ..models.kling_voice import KlingVoice  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_videos(data: object) -> list[KlingVideo] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                videos_type_0 = []
                _videos_type_0 = data
                for videos_type_0_item_data in _videos_type_0:
                    videos_type_0_item = KlingVideo.from_dict(videos_type_0_item_data)

                    videos_type_0.append(videos_type_0_item)

                return videos_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingVideo] | None | Unset, data)

        videos = _parse_videos(d.pop("videos", UNSET))

        def _parse_images(data: object) -> list[KlingImage] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                images_type_0 = []
                _images_type_0 = data
                for images_type_0_item_data in _images_type_0:
                    images_type_0_item = KlingImage.from_dict(images_type_0_item_data)

                    images_type_0.append(images_type_0_item)

                return images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingImage] | None | Unset, data)

        images = _parse_images(d.pop("images", UNSET))

        result_type = d.pop("result_type", UNSET)

        def _parse_series_images(data: object) -> list[KlingImage] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                series_images_type_0 = []
                _series_images_type_0 = data
                for series_images_type_0_item_data in _series_images_type_0:
                    series_images_type_0_item = KlingImage.from_dict(series_images_type_0_item_data)

                    series_images_type_0.append(series_images_type_0_item)

                return series_images_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingImage] | None | Unset, data)

        series_images = _parse_series_images(d.pop("series_images", UNSET))

        def _parse_audios(data: object) -> list[KlingAudio] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                audios_type_0 = []
                _audios_type_0 = data
                for audios_type_0_item_data in _audios_type_0:
                    audios_type_0_item = KlingAudio.from_dict(audios_type_0_item_data)

                    audios_type_0.append(audios_type_0_item)

                return audios_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingAudio] | None | Unset, data)

        audios = _parse_audios(d.pop("audios", UNSET))

        def _parse_voices(data: object) -> list[KlingVoice] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                voices_type_0 = []
                _voices_type_0 = data
                for voices_type_0_item_data in _voices_type_0:
                    voices_type_0_item = KlingVoice.from_dict(voices_type_0_item_data)

                    voices_type_0.append(voices_type_0_item)

                return voices_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingVoice] | None | Unset, data)

        voices = _parse_voices(d.pop("voices", UNSET))

        def _parse_elements(data: object) -> list[KlingElement] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                elements_type_0 = []
                _elements_type_0 = data
                for elements_type_0_item_data in _elements_type_0:
                    elements_type_0_item = KlingElement.from_dict(elements_type_0_item_data)

                    elements_type_0.append(elements_type_0_item)

                return elements_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[KlingElement] | None | Unset, data)

        elements = _parse_elements(d.pop("elements", UNSET))

        kling_task_result = cls(
            videos=videos,
            images=images,
            result_type=result_type,
            series_images=series_images,
            audios=audios,
            voices=voices,
            elements=elements,
        )

        kling_task_result.additional_properties = d
        return kling_task_result

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
