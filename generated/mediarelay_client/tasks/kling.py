"""Typed methods for the family `kling`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Lifecycle,
    Operation,
    Query,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models
    from ..types import FileInput

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "klingCreateText2Video": Operation(
        id="klingCreateText2Video",
        family="kling",
        name="text2video",
        method="POST",
        path="/kling/v1/videos/text2video",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/text2video/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=150,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
            typical_of_kinds={
                "kling-v2-1/*": 120,
                "kling-v2-5-turbo/*": 90,
                "kling-v2-6/pro/*": 190,
                "kling-v2-6/*": 120,
                "kling-v3/*": 150,
            },
        ),
        uploads={"image": {"type": "image", "accepts": ["url", "base64"]}},
        places={},
        forms=("vendor", "new-api"),
    ),
    "klingCreateImage2Video": Operation(
        id="klingCreateImage2Video",
        family="kling",
        name="image2video",
        method="POST",
        path="/kling/v1/videos/image2video",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/image2video/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=150,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
            typical_of_kinds={
                "kling-v2-1/*": 120,
                "kling-v2-5-turbo/*": 90,
                "kling-v2-6/pro/*": 190,
                "kling-v2-6/*": 120,
                "kling-v3/*": 150,
            },
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "image_tail": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
            },
            "static_mask": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "dynamic_masks[].mask": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
        forms=("vendor", "new-api"),
    ),
    "klingCreateOmniVideo": Operation(
        id="klingCreateOmniVideo",
        family="kling",
        name="omni_video",
        method="POST",
        path="/kling/v1/videos/omni-video",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/omni-video/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=150,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image_list[].image_url": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "video_list[].video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 209715200,
                "pixels": {"min": 700, "max": 4553},
                "seconds": {"min": 3, "max": 15.5},
                "fps": {"min": 24, "max": 60},
            },
        },
        places={},
    ),
    "klingCreateMotionControl": Operation(
        id="klingCreateMotionControl",
        family="kling",
        name="motion_control",
        method="POST",
        path="/kling/v1/videos/motion-control",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/motion-control/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=180,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image_url": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300, "max": 65536},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 104857600,
                "pixels": {"min": 340, "max": 3850},
                "seconds": {"min": 3, "max": 30},
            },
        },
        places={},
    ),
    "klingCreateMultiImage2Video": Operation(
        id="klingCreateMultiImage2Video",
        family="kling",
        name="multi_image2video",
        method="POST",
        path="/kling/v1/videos/multi-image2video",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/multi-image2video/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=180,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image_list[].image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingCreateVideoExtend": Operation(
        id="klingCreateVideoExtend",
        family="kling",
        name="video_extend",
        method="POST",
        path="/kling/v1/videos/video-extend",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/video-extend/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=320,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={},
        places={},
    ),
    "klingCreateLipSync": Operation(
        id="klingCreateLipSync",
        family="kling",
        name="lip_sync",
        method="POST",
        path="/kling/v1/videos/lip-sync",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/lip-sync/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=180,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "input.video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 104857600,
                "pixels": {"min": 720, "max": 1920},
                "seconds": {"min": 2, "max": 10},
            },
            "input.audio_file": {
                "type": "audio",
                "accepts": ["base64"],
                "kinds": ["audio/mpeg", "audio/wav", "audio/mp4", "audio/aac"],
                "max_bytes": 5242880,
            },
            "input.audio_url": {
                "type": "audio",
                "accepts": ["url"],
                "kinds": ["audio/mpeg", "audio/wav", "audio/mp4", "audio/aac"],
                "max_bytes": 5242880,
            },
        },
        places={},
    ),
    "klingCreateAdvancedLipSync": Operation(
        id="klingCreateAdvancedLipSync",
        family="kling",
        name="advanced_lip_sync",
        method="POST",
        path="/kling/v1/videos/advanced-lip-sync",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/advanced-lip-sync/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=180,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "face_choose[].sound_file": {
                "type": "audio",
                "accepts": ["url", "base64"],
                "kinds": ["audio/mpeg", "audio/wav", "audio/mp4", "audio/aac"],
                "max_bytes": 5242880,
                "seconds": {"min": 2, "max": 60},
            }
        },
        places={},
    ),
    "klingCreateEffects": Operation(
        id="klingCreateEffects",
        family="kling",
        name="effects",
        method="POST",
        path="/kling/v1/videos/effects",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/effects/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=320,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "input.image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "input.images[]": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
    ),
    "klingCreateAvatarImage2Video": Operation(
        id="klingCreateAvatarImage2Video",
        family="kling",
        name="avatar_image2video",
        method="POST",
        path="/kling/v1/videos/avatar/image2video",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/avatar/image2video/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=300,
            deadline=5400,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "sound_file": {
                "type": "audio",
                "accepts": ["url", "base64"],
                "kinds": ["audio/mpeg", "audio/wav", "audio/mp4", "audio/aac"],
                "max_bytes": 5242880,
                "seconds": {"min": 2, "max": 300},
            },
        },
        places={},
    ),
    "klingCreateMultiElements": Operation(
        id="klingCreateMultiElements",
        family="kling",
        name="multi_elements",
        method="POST",
        path="/kling/v1/videos/multi-elements",
        paid=True,
        query=Query(method="GET", path="/kling/v1/videos/multi-elements/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="videos[].url",
            rows="videos[].{video_id: id}",
            clip_seconds="videos[0].duration",
            typical=180,
            deadline=3600,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image_list[].image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingIdentifyFace": Operation(
        id="klingIdentifyFace",
        family="kling",
        name="identify_face",
        method="POST",
        path="/kling/v1/videos/identify-face",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            result_at="data",
            urls="face_data[].face_image",
            artefacts="session_id",
            rows="[[{session_id: session_id}], face_data[].{face_id: face_id, start_time: start_time, end_time: end_time, face_image: face_image}][]",
        ),
        uploads={
            "video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 104857600,
                "pixels": {"min": 512, "max": 2160},
                "seconds": {"min": 2, "max": 60},
            }
        },
        places={},
    ),
    "klingInitMultiElementsSelection": Operation(
        id="klingInitMultiElementsSelection",
        family="kling",
        name="multi_elements_init_selection",
        method="POST",
        path="/kling/v1/videos/multi-elements/init-selection",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", result_at="data", urls="`[]`", artefacts="session_id"),
        uploads={
            "video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "pixels": {"min": 720, "max": 2160},
                "seconds": {"min": 2, "max": 10},
                "fps": {"min": 24, "max": 60},
            }
        },
        places={},
    ),
    "klingAddMultiElementsSelection": Operation(
        id="klingAddMultiElementsSelection",
        family="kling",
        name="multi_elements_add_selection",
        method="POST",
        path="/kling/v1/videos/multi-elements/add-selection",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", result_at="data", urls="`[]`", artefacts="session_id"),
        uploads={},
        places={},
    ),
    "klingDeleteMultiElementsSelection": Operation(
        id="klingDeleteMultiElementsSelection",
        family="kling",
        name="multi_elements_delete_selection",
        method="POST",
        path="/kling/v1/videos/multi-elements/delete-selection",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", result_at="data", urls="`[]`", artefacts="session_id"),
        uploads={},
        places={},
    ),
    "klingClearMultiElementsSelection": Operation(
        id="klingClearMultiElementsSelection",
        family="kling",
        name="multi_elements_clear_selection",
        method="POST",
        path="/kling/v1/videos/multi-elements/clear-selection",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", result_at="data", urls="`[]`", artefacts="session_id"),
        uploads={},
        places={},
    ),
    "klingPreviewMultiElementsSelection": Operation(
        id="klingPreviewMultiElementsSelection",
        family="kling",
        name="multi_elements_preview_selection",
        method="POST",
        path="/kling/v1/videos/multi-elements/preview-selection",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="video", result_at="data", urls="res.[video, video_cover]", artefacts="session_id"),
        uploads={},
        places={},
    ),
    "klingRecognizeImage": Operation(
        id="klingRecognizeImage",
        family="kling",
        name="image_recognize",
        method="POST",
        path="/kling/v1/videos/image-recognize",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", result_at="data.task_result", urls="images[].url", rows="images[].{type: type, url: url}"
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingCreateImageGeneration": Operation(
        id="klingCreateImageGeneration",
        family="kling",
        name="generations",
        method="POST",
        path="/kling/v1/images/generations",
        paid=True,
        query=Query(method="GET", path="/kling/v1/images/generations/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="[images[].url, series_images[].url, videos[].url][]",
            typical=20,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingCreateOmniImage": Operation(
        id="klingCreateOmniImage",
        family="kling",
        name="omni_image",
        method="POST",
        path="/kling/v1/images/omni-image",
        paid=True,
        query=Query(method="GET", path="/kling/v1/images/omni-image/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="[images[].url, series_images[].url, videos[].url][]",
            typical=30,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image_list[].image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingCreateMultiImage2Image": Operation(
        id="klingCreateMultiImage2Image",
        family="kling",
        name="multi_image2image",
        method="POST",
        path="/kling/v1/images/multi-image2image",
        paid=True,
        query=Query(method="GET", path="/kling/v1/images/multi-image2image/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="[images[].url, series_images[].url, videos[].url][]",
            typical=30,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "subject_image_list[].subject_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "scene_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "style_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
    ),
    "klingCreateImageExpand": Operation(
        id="klingCreateImageExpand",
        family="kling",
        name="editing_expand",
        method="POST",
        path="/kling/v1/images/editing/expand",
        paid=True,
        query=Query(method="GET", path="/kling/v1/images/editing/expand/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="[images[].url, series_images[].url, videos[].url][]",
            typical=30,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            }
        },
        places={},
    ),
    "klingCreateVirtualTryOn": Operation(
        id="klingCreateVirtualTryOn",
        family="kling",
        name="kolors_virtual_try_on",
        method="POST",
        path="/kling/v1/images/kolors-virtual-try-on",
        paid=True,
        query=Query(
            method="GET", path="/kling/v1/images/kolors-virtual-try-on/{task_id}", place="path", name="task_id"
        ),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="[images[].url, series_images[].url, videos[].url][]",
            typical=20,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "human_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "cloth_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
    ),
    "klingCreateTextToAudio": Operation(
        id="klingCreateTextToAudio",
        family="kling",
        name="text_to_audio",
        method="POST",
        path="/kling/v1/audio/text-to-audio",
        paid=True,
        query=Query(method="GET", path="/kling/v1/audio/text-to-audio/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            id_field="external_task_id",
            urls="audios[].[url_mp3 || url, url_wav][]",
            rows="audios[].{audio_id: id}",
            clip_seconds="audios[0].duration_mp3 || audios[0].duration",
            typical=30,
            deadline=900,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={},
        places={},
    ),
    "klingCreateVideoToAudio": Operation(
        id="klingCreateVideoToAudio",
        family="kling",
        name="video_to_audio",
        method="POST",
        path="/kling/v1/audio/video-to-audio",
        paid=True,
        query=Query(method="GET", path="/kling/v1/audio/video-to-audio/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="video",
            id_field="external_task_id",
            urls="[videos[].url, audios[].url_mp3, audios[].url_wav][]",
            rows="[videos[].{video_id: id}, audios[].{audio_id: id}][]",
            clip_seconds="videos[0].duration",
            typical=60,
            deadline=1800,
            kind_fields=("model_name", "mode", "duration"),
        ),
        uploads={
            "video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 104857600,
                "seconds": {"min": 3, "max": 20},
            }
        },
        places={},
    ),
    "klingCreateTts": Operation(
        id="klingCreateTts",
        family="kling",
        name="tts",
        method="POST",
        path="/kling/v1/audio/tts",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="audio",
            result_at="data.task_result",
            urls="audios[].url",
            rows="audios[].{audio_id: id, url: url}",
            clip_seconds="audios[0].duration",
        ),
        uploads={},
        places={},
    ),
    "klingCreateCustomVoice": Operation(
        id="klingCreateCustomVoice",
        family="kling",
        name="custom_voices",
        method="POST",
        path="/kling/v1/general/custom-voices",
        paid=True,
        query=Query(method="GET", path="/kling/v1/general/custom-voices/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            id_field="external_task_id",
            urls="voices[].trial_url",
            artefacts="voices[].voice_id",
            rows="voices[].{voice_id: voice_id, voice_name: voice_name, trial_url: trial_url}",
            typical=30,
            deadline=900,
        ),
        uploads={
            "voice_url": {
                "type": "audio",
                "accepts": ["url"],
                "kinds": ["audio/mpeg", "audio/wav", "video/mp4", "video/quicktime"],
                "seconds": {"min": 5, "max": 30},
            }
        },
        places={},
    ),
    "klingCreateAdvancedElement": Operation(
        id="klingCreateAdvancedElement",
        family="kling",
        name="advanced_custom_elements",
        method="POST",
        path="/kling/v1/general/advanced-custom-elements",
        paid=True,
        query=Query(
            method="GET", path="/kling/v1/general/advanced-custom-elements/{task_id}", place="path", name="task_id"
        ),
        lifecycle=Lifecycle(
            media="image",
            id_field="external_task_id",
            urls="elements[].[element_image_list.frontal_image, element_image_list.refer_images[].image_url, element_video_list.refer_videos[].video_url][][]",
            artefacts="elements[].element_id",
            rows="elements[].{element_id: element_id, element_name: element_name, frontal_image: element_image_list.frontal_image}",
            typical=60,
            deadline=1800,
        ),
        uploads={
            "element_image_list.frontal_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "element_image_list.refer_images[].image_url": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "element_video_list.refer_videos[].video_url": {
                "type": "video",
                "accepts": ["url"],
                "kinds": ["video/mp4", "video/quicktime"],
                "max_bytes": 209715200,
                "ratio": {"min": 0.5625, "max": 1.7778},
                "seconds": {"min": 3, "max": 8},
            },
        },
        places={},
    ),
    "klingCreateElement": Operation(
        id="klingCreateElement",
        family="kling",
        name="custom_elements",
        method="POST",
        path="/kling/v1/general/custom-elements",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            result_at="data",
            urls="[element_image_list.frontal_image]",
            artefacts="element_id",
            rows="[{element_id: element_id, element_name: element_name, frontal_image: element_image_list.frontal_image}]",
        ),
        uploads={
            "element_frontal_image": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
            "element_refer_list[].image_url": {
                "type": "image",
                "accepts": ["url", "base64"],
                "kinds": ["image/jpeg", "image/png"],
                "max_bytes": 10485760,
                "pixels": {"min": 300},
                "ratio": {"min": 0.4, "max": 2.5},
            },
        },
        places={},
    ),
    "klingDeleteVoice": Operation(
        id="klingDeleteVoice",
        family="kling",
        name="delete_voices",
        method="POST",
        path="/kling/v1/general/delete-voices",
        paid=False,
        query=None,
        lifecycle=Lifecycle(),
        uploads={},
        places={},
    ),
    "klingDeleteElement": Operation(
        id="klingDeleteElement",
        family="kling",
        name="delete_elements",
        method="POST",
        path="/kling/v1/general/delete-elements",
        paid=False,
        query=None,
        lifecycle=Lifecycle(),
        uploads={},
        places={},
    ),
    "klingListPresetVoices": Operation(
        id="klingListPresetVoices",
        family="kling",
        name="presets_voices",
        method="GET",
        path="/kling/v1/general/presets-voices",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="audio",
            result_at="data",
            urls="[].task_result.voices[].trial_url",
            artefacts="[].task_result.voices[].voice_id",
            rows="[].task_result.voices[].{voice_id: voice_id, voice_name: voice_name, trial_url: trial_url}",
        ),
        uploads={},
        places={
            "page_num": ("query", "pageNum"),
            "page_size": ("query", "pageSize"),
        },
    ),
    "klingListAdvancedPresetElements": Operation(
        id="klingListAdvancedPresetElements",
        family="kling",
        name="advanced_presets_elements",
        method="GET",
        path="/kling/v1/general/advanced-presets-elements",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            result_at="data",
            urls="[].task_result.elements[].element_image_list.frontal_image",
            artefacts="[].task_result.elements[].element_id",
            rows="[].task_result.elements[].{element_id: element_id, element_name: element_name, frontal_image: element_image_list.frontal_image}",
        ),
        uploads={},
        places={
            "page_num": ("query", "pageNum"),
            "page_size": ("query", "pageSize"),
        },
    ),
}


class Kling(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `kling`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def text2video(
        self,
        *,
        model_name: Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-master",
            "kling-v2-1",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v3",
        ]
        | str
        | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        multi_shot: bool | Unset = UNSET,
        shot_type: Literal["customize", "intelligence"] | str | Unset = UNSET,
        multi_prompt: Sequence[_models.KlingShot | Mapping[str, Any]] | Unset = UNSET,
        voice_list: Sequence[_models.KlingVoiceRef | Mapping[str, Any]] | Unset = UNSET,
        sound: Literal["on", "off"] | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["std", "pro", "4k"] | str | Unset = UNSET,
        camera_control: _models.KlingCameraControl | Mapping[str, Any] | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | str | Unset = UNSET,
        duration: str | float | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        model: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        n: int | Unset = UNSET,
        response_format: str | Unset = UNSET,
        user: str | Unset = UNSET,
        metadata: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from text.

        In the documentation of New API (Kling 文生视频); the bilingual API reference (Text 2 Video); NiceRouter (文生视频).

        `klingCreateText2Video` of the contract. It costs money.

        Args:
            model_name: Always name one: the documented default, kling-v1, is withdrawn upstream. Gateways add names
                of their own.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            negative_prompt: What to keep out, at most 2500 characters.
            multi_shot: Several shots in one clip; kling-v3 only.
            shot_type: `customize` takes `multi_prompt`, `intelligence` cuts by itself. Relays list only
                `customize`.
            multi_prompt: One to six shots whose seconds add up to `duration`.
            voice_list: Voices, where a relay lists them; the vendor's capability map does not.
            sound: Whether sound is made with the picture; kling-v2-6 and later.
            cfg_scale: How closely the prompt is followed, 0 to 1. Not for the kling-v2 models.
            mode: `std` is 720p, `pro` 1080p; `4k` only with kling-v3 and kling-v3-omni.
            camera_control: Camera movement; the kling-v1 models only.
            aspect_ratio: Width to height.
            duration: Length of the clip in seconds, as text; a number in the request that new-api documents, which
                it takes together with `model` only, and which one-hub and the vendor refuse.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            model: The model by its other name. new-api refuses a request without it, from January 2026 at least
                until August, while the vendor and one-hub know `model_name` only: send both.
            image: A picture to begin with, where a gateway heeds it on this path; else use image2video. Give a URL
                or a file or its bytes.
            width: Width in pixels.
            height: Height in pixels.
            fps: Pictures a second.
            seed: Makes videos repeatable, as far as they can be.
            n: How many videos.
            response_format: How the video comes, such as `url`.
            user: An id of the end user.
            metadata: Fields of the vendor's, such as negative_prompt; new-api passes them on.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateText2Video"],
            {
                "model_name": model_name,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "multi_shot": multi_shot,
                "shot_type": shot_type,
                "multi_prompt": multi_prompt,
                "voice_list": voice_list,
                "sound": sound,
                "cfg_scale": cfg_scale,
                "mode": mode,
                "camera_control": camera_control,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "model": model,
                "image": image,
                "width": width,
                "height": height,
                "fps": fps,
                "seed": seed,
                "n": n,
                "response_format": response_format,
                "user": user,
                "metadata": metadata,
                "extra": extra,
            },
        )

    def image2video(
        self,
        *,
        model_name: Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-master",
            "kling-v2-1",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v3",
        ]
        | str
        | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        image_tail: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        multi_shot: bool | Unset = UNSET,
        shot_type: Literal["customize", "intelligence"] | str | Unset = UNSET,
        multi_prompt: Sequence[_models.KlingShot | Mapping[str, Any]] | Unset = UNSET,
        element_list: Sequence[_models.KlingElementRef | Mapping[str, Any]] | Unset = UNSET,
        voice_list: Sequence[_models.KlingVoiceRef | Mapping[str, Any]] | Unset = UNSET,
        sound: Literal["on", "off"] | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        mode: Literal["std", "pro", "4k"] | str | Unset = UNSET,
        static_mask: FileInput | Unset = UNSET,
        dynamic_masks: Sequence[_models.KlingDynamicMask | Mapping[str, Any]] | Unset = UNSET,
        camera_control: _models.KlingCameraControl | Mapping[str, Any] | Unset = UNSET,
        duration: str | float | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        model: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        fps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        n: int | Unset = UNSET,
        response_format: str | Unset = UNSET,
        user: str | Unset = UNSET,
        metadata: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from a picture.

        In the documentation of New API (Kling 图生视频); the bilingual API reference (Image 2 Video); NiceRouter
        (图生视频).

        `klingCreateImage2Video` of the contract. It costs money.

        Args:
            model_name: Always name one: the documented default, kling-v1, is withdrawn upstream. Gateways add names
                of their own.
            image: First frame. Give a URL or a file or its bytes.
            image_tail: Last frame. The vendor repeats no ratio for it. Give a URL or a file or its bytes.
            prompt: What happens, at most 2500 characters. May name `<<<voice_1>>>`, `<<<element_1>>>`,
                `<<<image_1>>>`. Optional in 2025; since 2026 the vendor requires it unless the shots are
                customised.
            negative_prompt: What to keep out, at most 2500 characters.
            multi_shot: Several shots in one clip; kling-v3 only.
            shot_type: `customize` takes `multi_prompt`, `intelligence` cuts by itself. Relays list only
                `customize`.
            multi_prompt: One to six shots whose seconds add up to `duration`.
            element_list: At most three elements; kling-v3. Not together with `voice_list`.
            voice_list: At most two voices, with `sound` on and named in the prompt. Their ids come from custom or
                preset voices, not from lip-sync or speech.
            sound: Whether sound is made with the picture; kling-v2-6 and later.
            cfg_scale: How closely the prompt is followed, 0 to 1. Not for the kling-v2 models.
            mode: `std` is 720p, `pro` 1080p; `4k` only with kling-v3 and kling-v3-omni.
            static_mask: Mask of what stays still, of the same ratio as `image`. Give a URL or a file or its bytes.
            dynamic_masks: At most six moving regions, of the resolution of `static_mask`.
            camera_control: Camera movement; the kling-v1 models only.
            duration: Length of the clip in seconds, as text; a number in the request that new-api documents, which
                it takes together with `model` only, and which one-hub and the vendor refuse.
            aspect_ratio: Not in the vendor's documentation, yet sent by NiceRouter's sample and others; the output
                follows the image.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            model: The model by its other name. new-api refuses a request without it, from January 2026 at least
                until August, while the vendor and one-hub know `model_name` only: send both.
            width: Width in pixels.
            height: Height in pixels.
            fps: Pictures a second.
            seed: Makes videos repeatable, as far as they can be.
            n: How many videos.
            response_format: How the video comes, such as `url`.
            user: An id of the end user.
            metadata: Fields of the vendor's, such as negative_prompt; new-api passes them on.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateImage2Video"],
            {
                "model_name": model_name,
                "image": image,
                "image_tail": image_tail,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "multi_shot": multi_shot,
                "shot_type": shot_type,
                "multi_prompt": multi_prompt,
                "element_list": element_list,
                "voice_list": voice_list,
                "sound": sound,
                "cfg_scale": cfg_scale,
                "mode": mode,
                "static_mask": static_mask,
                "dynamic_masks": dynamic_masks,
                "camera_control": camera_control,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "model": model,
                "width": width,
                "height": height,
                "fps": fps,
                "seed": seed,
                "n": n,
                "response_format": response_format,
                "user": user,
                "metadata": metadata,
                "extra": extra,
            },
        )

    def omni_video(
        self,
        *,
        model_name: Literal["kling-video-o1", "kling-v3-omni"] | str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        multi_shot: bool | Unset = UNSET,
        shot_type: Literal["customize", "intelligence"] | str | Unset = UNSET,
        multi_prompt: Sequence[_models.KlingShot | Mapping[str, Any]] | Unset = UNSET,
        image_list: Sequence[_models.KlingOmniImage | Mapping[str, Any]] | Unset = UNSET,
        element_list: Sequence[_models.KlingElementRef | Mapping[str, Any]] | Unset = UNSET,
        video_list: Sequence[_models.KlingOmniVideo | Mapping[str, Any]] | Unset = UNSET,
        sound: Literal["on", "off"] | Unset = UNSET,
        mode: Literal["std", "pro", "4k"] | str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | str | Unset = UNSET,
        duration: str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make or edit a video from text, pictures, elements and clips.

        `klingCreateOmniVideo` of the contract. It costs money.

        Args:
            model_name: The service takes kling-video-o1 where it is left out.
            prompt: At most 2500 characters. May name `<<<element_1>>>`, `<<<image_1>>>`, `<<<video_1>>>`.
            multi_shot: Several shots in one clip; kling-v3-omni only.
            shot_type: `customize` takes `multi_prompt`, `intelligence` cuts by itself. Relays list only
                `customize`.
            multi_prompt: One to six shots whose seconds add up to `duration`.
            image_list: Frames and references. With elements, seven in all, four beside a clip.
            element_list
            video_list
            sound: Only with kling-v3-omni, and off beside a clip.
            mode: The service takes `pro` here where it is left out; `4k` only with kling-v3-omni.
            aspect_ratio: Needed unless a first frame or a base clip sets it.
            duration: Length of the clip in seconds, as text. `5` or `10` for models up to kling-v2-6, `3` to `15`
                for kling-v3.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateOmniVideo"],
            {
                "model_name": model_name,
                "prompt": prompt,
                "multi_shot": multi_shot,
                "shot_type": shot_type,
                "multi_prompt": multi_prompt,
                "image_list": image_list,
                "element_list": element_list,
                "video_list": video_list,
                "sound": sound,
                "mode": mode,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def motion_control(
        self,
        *,
        image_url: FileInput,
        video_url: FileInput,
        character_orientation: Literal["image", "video"] | str,
        mode: Literal["std", "pro"] | str,
        model_name: Literal["kling-v2-6", "kling-v3"] | str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        keep_original_sound: Literal["yes", "no"] | Unset = UNSET,
        element_list: Sequence[_models.KlingElementRef | Mapping[str, Any]] | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Give the movement of a clip to the figure in a picture.

        `klingCreateMotionControl` of the contract. It costs money.

        Args:
            image_url: The figure. At most 10 MB, sides 300 to 65536 pixels, ratio between 1:2.5 and 2.5:1. Give a
                URL or a file or its bytes.
            video_url: The movement. MP4 or MOV, at most 100 MB, sides 340 to 3850 pixels, at least 3 seconds. Give
                a URL.
            character_orientation: Whose bearing holds: `image` takes clips up to 10 seconds, `video` up to 30.
            mode: `std` is 720p, `pro` 1080p.
            model_name: The service takes kling-v2-6 where it is left out.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            keep_original_sound
            element_list: At most one element; kling-v3. It forces the orientation `video`.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateMotionControl"],
            {
                "image_url": image_url,
                "video_url": video_url,
                "character_orientation": character_orientation,
                "mode": mode,
                "model_name": model_name,
                "prompt": prompt,
                "keep_original_sound": keep_original_sound,
                "element_list": element_list,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def multi_image2video(
        self,
        *,
        image_list: Sequence[_models.KlingImageItem | Mapping[str, Any]],
        model_name: Literal["kling-v1-6"] | str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        mode: Literal["std", "pro"] | str | Unset = UNSET,
        duration: Literal["5", "10"] | str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video from several reference pictures.

        The only model it took upstream is among those withdrawn on 2026-09-15, so it may be dead there.
        In the documentation of NiceRouter (多图参考生视频).

        `klingCreateMultiImage2Video` of the contract. It costs money.

        Args:
            image_list: One to four reference pictures.
            model_name
            prompt: At most 2500 characters. Required by the vendor since 2026, optional before.
            negative_prompt: What to keep out, at most 2500 characters.
            mode: `std` is 720p, `pro` 1080p.
            duration: Length of the clip in seconds, as text.
            aspect_ratio: Width to height.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateMultiImage2Video"],
            {
                "image_list": image_list,
                "model_name": model_name,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "mode": mode,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def video_extend(
        self,
        *,
        video_id: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        cfg_scale: float | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Lengthen a clip by four to five seconds.

        Model and mode are those of the clip.
        In the documentation of the bilingual API reference (Video extend); NiceRouter (视频延长).

        `klingCreateVideoExtend` of the contract. It costs money.

        Args:
            video_id: Id of a clip out of a finished task's result, not the task's id; at most 30 days old. Four to
                five seconds are added, to three minutes in all.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            negative_prompt: What to keep out, at most 2500 characters.
            cfg_scale: How closely the prompt is followed, 0 to 1. Not for the kling-v2 models.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateVideoExtend"],
            {
                "video_id": video_id,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "cfg_scale": cfg_scale,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def lip_sync(
        self,
        *,
        input: _models.KlingLipSyncInput | Mapping[str, Any],
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a clip speak (old form).

        Gone from the vendor's current documentation, still relayed; see identify-face and advanced-lip-sync for the
        new form.
        In the documentation of the bilingual API reference (lip-sync); NiceRouter (对口型).

        `klingCreateLipSync` of the contract. It costs money.

        Args:
            input
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id. Not in the 2025 documentation of this route, so it may be
                dropped.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateLipSync"],
            {
                "input": input,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def advanced_lip_sync(
        self,
        *,
        session_id: str,
        face_choose: Sequence[_models.KlingFaceChoice | Mapping[str, Any]],
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make one face in a clip speak.

        Takes the session and face of identify-face.

        `klingCreateAdvancedLipSync` of the contract. It costs money.

        Args:
            session_id: From identify-face.
            face_choose: Exactly one face for now.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateAdvancedLipSync"],
            {
                "session_id": session_id,
                "face_choose": face_choose,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def effects(
        self,
        *,
        effect_scene: Literal[
            "bloombloom",
            "dizzydizzy",
            "fuzzyfuzzy",
            "squish",
            "expansion",
            "hug",
            "kiss",
            "heart_gesture",
            "pet_skateboard",
            "daily_ootd",
            "toss_run",
            "switch_to_silk",
            "studio_look",
            "french_elegance",
            "finger_swipe",
            "smooth_transition",
            "snow_night_kiss",
            "eternal_kiss",
            "cheers_2026",
            "kiss_pro",
            "fight_pro",
            "hug_pro",
            "heart_gesture_pro",
        ]
        | str,
        input: _models.KlingEffectsInput | Mapping[str, Any],
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a video with an effect scene.

        In the documentation of NiceRouter (视频特效).

        `klingCreateEffects` of the contract. It costs money.

        Args:
            effect_scene: Name of the scene. The vendor's list, over 200 names, changes every few weeks.
            input
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateEffects"],
            {
                "effect_scene": effect_scene,
                "input": input,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def avatar_image2video(
        self,
        *,
        image: FileInput,
        audio_id: str | Unset = UNSET,
        sound_file: FileInput | Unset = UNSET,
        prompt: str | Unset = UNSET,
        mode: Literal["std", "pro"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a picture speak.

        A minute of sound takes more than ten minutes.

        `klingCreateAvatarImage2Video` of the contract. It costs money.

        Args:
            image: Who speaks. Give a URL or a file or its bytes.
            audio_id: Id of a recording made by speech synthesis.
            sound_file: What is said. 2 to 300 seconds (60 in earlier documentation), at most 5 MB. Give a URL or a
                file or its bytes.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            mode: `std` is 720p, `pro` 1080p.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateAvatarImage2Video"],
            {
                "image": image,
                "audio_id": audio_id,
                "sound_file": sound_file,
                "prompt": prompt,
                "mode": mode,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def multi_elements(
        self,
        *,
        session_id: str,
        edit_mode: Literal["addition", "swap", "removal"] | str,
        prompt: str,
        image_list: Sequence[_models.KlingImageItem | Mapping[str, Any]] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        model_name: Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-master",
            "kling-v2-1",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v3",
        ]
        | str
        | Unset = UNSET,
        mode: Literal["std", "pro"] | str | Unset = UNSET,
        duration: Literal["5", "10"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Add, swap or remove what was selected in a clip.

        Takes the session of init-selection.

        `klingCreateMultiElements` of the contract. It costs money.

        Args:
            session_id: From init-selection; lives 24 hours.
            edit_mode
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            image_list: One or two pictures to add, one to swap in, none to remove.
            negative_prompt: What to keep out, at most 2500 characters.
            model_name: Older form; kling-v1-6.
            mode: `std` is 720p, `pro` 1080p.
            duration: `5` for clips of 2 to 5 seconds, `10` for 7 to 10.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateMultiElements"],
            {
                "session_id": session_id,
                "edit_mode": edit_mode,
                "prompt": prompt,
                "image_list": image_list,
                "negative_prompt": negative_prompt,
                "model_name": model_name,
                "mode": mode,
                "duration": duration,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def identify_face(
        self,
        *,
        video_id: str | Unset = UNSET,
        video_url: FileInput | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Find the faces in a clip.

        First step of advanced-lip-sync.

        `klingIdentifyFace` of the contract. It costs money.

        Args:
            video_id: Id of a Kling clip, at most 30 days old and 60 seconds long.
            video_url: MP4 or MOV, at most 100 MB, 2 to 60 seconds, 720p or 1080p, sides 512 to 2160 pixels. Give a
                URL.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingIdentifyFace"],
            {
                "video_id": video_id,
                "video_url": video_url,
                "extra": extra,
            },
        )

    def multi_elements_init_selection(
        self,
        *,
        video_id: str | Unset = UNSET,
        video_url: FileInput | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Open a selection session on a clip.

        The session lives 24 hours.

        `klingInitMultiElementsSelection` of the contract. It costs money.

        Args:
            video_id: Id of a Kling clip, at most 30 days old.
            video_url: MP4 or MOV, 2 to 5 or 7 to 10 seconds, sides 720 to 2160 pixels, 24, 30 or 60 frames a
                second. Give a URL.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingInitMultiElementsSelection"],
            {
                "video_id": video_id,
                "video_url": video_url,
                "extra": extra,
            },
        )

    def multi_elements_add_selection(
        self,
        *,
        session_id: str,
        frame_index: int,
        points: Sequence[_models.KlingSelectionPoint | Mapping[str, Any]],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Add points to a selection.

        `klingAddMultiElementsSelection` of the contract. It costs money.

        Args:
            session_id: From init-selection; lives 24 hours.
            frame_index
            points: At most ten points a frame, one frame a call, ten frames in all. Points to delete equal earlier
                ones.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingAddMultiElementsSelection"],
            {
                "session_id": session_id,
                "frame_index": frame_index,
                "points": points,
                "extra": extra,
            },
        )

    def multi_elements_delete_selection(
        self,
        *,
        session_id: str,
        frame_index: int,
        points: Sequence[_models.KlingSelectionPoint | Mapping[str, Any]],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Take points out of a selection.

        The points equal earlier ones.

        `klingDeleteMultiElementsSelection` of the contract. It costs money.

        Args:
            session_id: From init-selection; lives 24 hours.
            frame_index
            points: At most ten points a frame, one frame a call, ten frames in all. Points to delete equal earlier
                ones.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingDeleteMultiElementsSelection"],
            {
                "session_id": session_id,
                "frame_index": frame_index,
                "points": points,
                "extra": extra,
            },
        )

    def multi_elements_clear_selection(
        self,
        *,
        session_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Empty a selection.

        `klingClearMultiElementsSelection` of the contract. It costs money.

        Args:
            session_id: From init-selection; lives 24 hours.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingClearMultiElementsSelection"],
            {
                "session_id": session_id,
                "extra": extra,
            },
        )

    def multi_elements_preview_selection(
        self,
        *,
        session_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Preview a selection as a clip.

        One third party says GET.

        `klingPreviewMultiElementsSelection` of the contract. It costs money.

        Args:
            session_id: From init-selection; lives 24 hours.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingPreviewMultiElementsSelection"],
            {
                "session_id": session_id,
                "extra": extra,
            },
        )

    def image_recognize(
        self,
        *,
        image: FileInput,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Cut a picture into object, head, face and clothes.

        `klingRecognizeImage` of the contract. It costs money.

        Args:
            image: A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
                least 300 pixels, ratio between 1:2.5 and 2.5:1. Give a URL or a file or its bytes.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingRecognizeImage"],
            {
                "image": image,
                "extra": extra,
            },
        )

    def generations(
        self,
        *,
        prompt: str,
        model_name: Literal["kling-v1", "kling-v1-5", "kling-v2", "kling-v2-new", "kling-v2-1", "kling-v3"]
        | str
        | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        image_reference: Literal["subject", "face"] | str | Unset = UNSET,
        image_fidelity: float | Unset = UNSET,
        human_fidelity: float | Unset = UNSET,
        element_list: Sequence[_models.KlingElementRef | Mapping[str, Any]] | Unset = UNSET,
        resolution: Literal["1k", "2k"] | str | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make pictures from text and a reference.

        In the documentation of the bilingual API reference (Generate image); NiceRouter (图像生成).

        `klingCreateImageGeneration` of the contract. It costs money.

        Args:
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            model_name: Always name one: the documented default has changed over time. Gateways add names of their
                own.
            negative_prompt: At most 2500 characters (200 in 2025). Not beside `image`.
            image: Reference picture. Give a URL or a file or its bytes.
            image_reference: What `image` is a reference for; `face` wants exactly one face.
            image_fidelity: Likeness to `image`, 0 to 1.
            human_fidelity: Likeness of the person, 0 to 1. For subject references in 2026, for face references in
                2025.
            element_list: kling-v3. Elements and pictures, ten at most.
            resolution
            n: How many pictures, 1 to 9. Each takes one slot of the parallel limit.
            aspect_ratio: Width to height.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateImageGeneration"],
            {
                "prompt": prompt,
                "model_name": model_name,
                "negative_prompt": negative_prompt,
                "image": image,
                "image_reference": image_reference,
                "image_fidelity": image_fidelity,
                "human_fidelity": human_fidelity,
                "element_list": element_list,
                "resolution": resolution,
                "n": n,
                "aspect_ratio": aspect_ratio,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def omni_image(
        self,
        *,
        prompt: str,
        model_name: Literal["kling-image-o1", "kling-v3-omni"] | str | Unset = UNSET,
        image_list: Sequence[_models.KlingImageItem | Mapping[str, Any]] | Unset = UNSET,
        element_list: Sequence[_models.KlingElementRef | Mapping[str, Any]] | Unset = UNSET,
        resolution: Literal["1k", "2k", "4k"] | str | Unset = UNSET,
        result_type: Literal["single", "series"] | str | Unset = UNSET,
        n: int | Unset = UNSET,
        series_amount: int | str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "auto"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make pictures from text, pictures and elements.

        `klingCreateOmniImage` of the contract. It costs money.

        Args:
            prompt: At most 2500 characters. May name `<<<image_1>>>` and `<<<element_1>>>`.
            model_name: The service takes kling-image-o1 where it is left out.
            image_list
            element_list
            resolution
            result_type
            n: 1 to 9; not read for a series.
            series_amount: Pictures of a series, 2 to 9 or `auto`; not read for single pictures.
            aspect_ratio: Width to height; `auto` not for pure text with kling-v3-omni.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateOmniImage"],
            {
                "prompt": prompt,
                "model_name": model_name,
                "image_list": image_list,
                "element_list": element_list,
                "resolution": resolution,
                "result_type": result_type,
                "n": n,
                "series_amount": series_amount,
                "aspect_ratio": aspect_ratio,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def multi_image2image(
        self,
        *,
        subject_image_list: Sequence[_models.KlingSubjectImage | Mapping[str, Any]],
        model_name: Literal["kling-v2", "kling-v2-1"] | str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        scene_image: FileInput | Unset = UNSET,
        style_image: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"] | str | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make pictures from several subjects.

        `klingCreateMultiImage2Image` of the contract. It costs money.

        Args:
            subject_image_list: One to four subjects.
            model_name: The service takes kling-v2-1 where it is left out.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            scene_image: A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
                at least 300 pixels, ratio between 1:2.5 and 2.5:1. Give a URL or a file or its bytes.
            style_image: A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side
                at least 300 pixels, ratio between 1:2.5 and 2.5:1. Give a URL or a file or its bytes.
            n: How many pictures, 1 to 9. Each takes one slot of the parallel limit.
            aspect_ratio: Width to height.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateMultiImage2Image"],
            {
                "subject_image_list": subject_image_list,
                "model_name": model_name,
                "prompt": prompt,
                "scene_image": scene_image,
                "style_image": style_image,
                "n": n,
                "aspect_ratio": aspect_ratio,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def editing_expand(
        self,
        *,
        image: FileInput,
        up_expansion_ratio: float,
        down_expansion_ratio: float,
        left_expansion_ratio: float,
        right_expansion_ratio: float,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        watermark_info: _models.KlingWatermarkInfo | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Widen a picture beyond its edges.

        `klingCreateImageExpand` of the contract. It costs money.

        Args:
            image: A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB, each side at
                least 300 pixels, ratio between 1:2.5 and 2.5:1. Give a URL or a file or its bytes.
            up_expansion_ratio: How much is added, as a fraction of that side. The new area is at most three times
                the old.
            down_expansion_ratio: How much is added, as a fraction of that side. The new area is at most three times
                the old.
            left_expansion_ratio: How much is added, as a fraction of that side. The new area is at most three times
                the old.
            right_expansion_ratio: How much is added, as a fraction of that side. The new area is at most three
                times the old.
            prompt: What to make, at most 2500 characters (500 in the oldest documentation).
            n: How many pictures, 1 to 9. Each takes one slot of the parallel limit.
            watermark_info: Requests a second, watermarked copy.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateImageExpand"],
            {
                "image": image,
                "up_expansion_ratio": up_expansion_ratio,
                "down_expansion_ratio": down_expansion_ratio,
                "left_expansion_ratio": left_expansion_ratio,
                "right_expansion_ratio": right_expansion_ratio,
                "prompt": prompt,
                "n": n,
                "watermark_info": watermark_info,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def kolors_virtual_try_on(
        self,
        *,
        human_image: FileInput,
        cloth_image: FileInput,
        model_name: Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] | str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Dress a person in a garment.

        The old models were withdrawn on 2026-09-15.
        In the documentation of the bilingual API reference (kolors-virtual-try-on); NiceRouter (虚拟试穿).

        `klingCreateVirtualTryOn` of the contract. It costs money.

        Args:
            human_image: Who wears it. Give a URL or a file or its bytes.
            cloth_image: What is worn. v1-5 takes one upper and one lower piece in one picture. Give a URL or a file
                or its bytes.
            model_name
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateVirtualTryOn"],
            {
                "human_image": human_image,
                "cloth_image": cloth_image,
                "model_name": model_name,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def text_to_audio(
        self,
        *,
        prompt: str,
        duration: float,
        external_task_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a sound from text.

        `klingCreateTextToAudio` of the contract. It costs money.

        Args:
            prompt: What to hear, at most 200 characters.
            duration: Seconds, a number here; one decimal; 3 to 10 are documented.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateTextToAudio"],
            {
                "prompt": prompt,
                "duration": duration,
                "external_task_id": external_task_id,
                "callback_url": callback_url,
                "extra": extra,
            },
        )

    def video_to_audio(
        self,
        *,
        video_id: str | Unset = UNSET,
        video_url: FileInput | Unset = UNSET,
        sound_effect_prompt: str | Unset = UNSET,
        bgm_prompt: str | Unset = UNSET,
        asmr_mode: bool | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make sound and music for a clip.

        `klingCreateVideoToAudio` of the contract. It costs money.

        Args:
            video_id: Id of a Kling clip, at most 30 days old.
            video_url: MP4 or MOV, at most 100 MB, 3 to 20 seconds. Give a URL.
            sound_effect_prompt
            bgm_prompt: Music in the background.
            asmr_mode
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateVideoToAudio"],
            {
                "video_id": video_id,
                "video_url": video_url,
                "sound_effect_prompt": sound_effect_prompt,
                "bgm_prompt": bgm_prompt,
                "asmr_mode": asmr_mode,
                "external_task_id": external_task_id,
                "callback_url": callback_url,
                "extra": extra,
            },
        )

    def tts(
        self,
        *,
        text: str,
        voice_id: str,
        voice_language: Literal["zh", "en"] | str | Unset = UNSET,
        voice_speed: float | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Read a text aloud.

        `klingCreateTts` of the contract. It costs money.

        Args:
            text: What is said, at most 1000 characters.
            voice_id: One of the vendor's voices.
            voice_language: The service takes `zh` where it is left out.
            voice_speed
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingCreateTts"],
            {
                "text": text,
                "voice_id": voice_id,
                "voice_language": voice_language,
                "voice_speed": voice_speed,
                "extra": extra,
            },
        )

    def custom_voices(
        self,
        *,
        voice_name: str,
        voice_url: FileInput | Unset = UNSET,
        video_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make a voice from a recording.

        `klingCreateCustomVoice` of the contract. It costs money.

        Args:
            voice_name
            voice_url: Public URL of MP3, WAV, MP4 or MOV with one clean voice, 5 to 30 seconds. Give a URL.
            video_id: Id of a clip with sound: kling-v2-6, avatar or lip-sync.
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateCustomVoice"],
            {
                "voice_name": voice_name,
                "voice_url": voice_url,
                "video_id": video_id,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def advanced_custom_elements(
        self,
        *,
        element_name: str,
        element_description: str,
        reference_type: Literal["video_refer", "image_refer"] | str,
        element_image_list: _models.KlingElementImages | Mapping[str, Any] | Unset = UNSET,
        element_video_list: _models.KlingElementVideos | Mapping[str, Any] | Unset = UNSET,
        element_voice_id: str | int | Unset = UNSET,
        tag_list: Sequence[_models.KlingElementTag | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make an element from pictures or a clip.

        `klingCreateAdvancedElement` of the contract. It costs money.

        Args:
            element_name
            element_description
            reference_type
            element_image_list
            element_video_list
            element_voice_id: A number of 64 bits at the vendor, text on some relays.
            tag_list
            callback_url: Where changes of state are posted to. Most relays pass it upstream unchanged.
            external_task_id: The caller's own id, unique within the account. It is looked up in the query path like
                the task id, which is the only way to find a task whose response was lost. Some gateways drop it.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["klingCreateAdvancedElement"],
            {
                "element_name": element_name,
                "element_description": element_description,
                "reference_type": reference_type,
                "element_image_list": element_image_list,
                "element_video_list": element_video_list,
                "element_voice_id": element_voice_id,
                "tag_list": tag_list,
                "callback_url": callback_url,
                "external_task_id": external_task_id,
                "extra": extra,
            },
        )

    def custom_elements(
        self,
        *,
        element_name: str,
        element_description: str,
        element_frontal_image: FileInput,
        element_refer_list: Sequence[_models.KlingReferImage | Mapping[str, Any]],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make an element from pictures (old form).

        The older form, which answers at once with the element.

        `klingCreateElement` of the contract. It costs money.

        Args:
            element_name
            element_description
            element_frontal_image: A public URL, or raw Base64 without a `data:` prefix. JPEG or PNG, at most 10 MB,
                each side at least 300 pixels, ratio between 1:2.5 and 2.5:1. Give a URL or a file or its bytes.
            element_refer_list
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingCreateElement"],
            {
                "element_name": element_name,
                "element_description": element_description,
                "element_frontal_image": element_frontal_image,
                "element_refer_list": element_refer_list,
                "extra": extra,
            },
        )

    def delete_voices(
        self,
        *,
        voice_id: str | int,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Delete a voice.

        `klingDeleteVoice` of the contract. It is free.

        Args:
            voice_id: A number of 64 bits at the vendor, text on some relays.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingDeleteVoice"],
            {
                "voice_id": voice_id,
                "extra": extra,
            },
        )

    def delete_elements(
        self,
        *,
        element_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Delete an element.

        `klingDeleteElement` of the contract. It is free.

        Args:
            element_id: Text here, a number elsewhere.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingDeleteElement"],
            {
                "element_id": element_id,
                "extra": extra,
            },
        )

    def presets_voices(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List the preset voices.

        Each record is shaped like a task whose result holds voices.

        `klingListPresetVoices` of the contract. It is free.

        Args:
            page_num: Page number, from 1. The service takes 1 where it is left out.
            page_size: Records a page. The service takes 30 where it is left out.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingListPresetVoices"],
            {
                "page_num": page_num,
                "page_size": page_size,
                "extra": extra,
            },
        )

    def advanced_presets_elements(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List the preset elements.

        Each record is shaped like a task whose result holds elements.

        `klingListAdvancedPresetElements` of the contract. It is free.

        Args:
            page_num: Page number, from 1. The service takes 1 where it is left out.
            page_size: Records a page. The service takes 30 where it is left out.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["klingListAdvancedPresetElements"],
            {
                "page_num": page_num,
                "page_size": page_size,
                "extra": extra,
            },
        )
