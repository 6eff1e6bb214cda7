"""The contract's schemas as classes, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .free_form import FreeForm
    from .kling_action_2_type_0 import KlingAction2Type0
    from .kling_action_type_0 import KlingActionType0
    from .kling_advanced_element_request import KlingAdvancedElementRequest
    from .kling_advanced_element_request_reference_type import (
        KlingAdvancedElementRequestReferenceType,
    )
    from .kling_advanced_lip_sync_request import KlingAdvancedLipSyncRequest
    from .kling_audio import KlingAudio
    from .kling_avatar_request import KlingAvatarRequest
    from .kling_balance_deduction import KlingBalanceDeduction
    from .kling_bare_task import KlingBareTask
    from .kling_callback import KlingCallback
    from .kling_camera_config import KlingCameraConfig
    from .kling_camera_control import KlingCameraControl
    from .kling_camera_control_type import KlingCameraControlType
    from .kling_custom_voice_request import KlingCustomVoiceRequest
    from .kling_delete_element_request import KlingDeleteElementRequest
    from .kling_delete_voice_request import KlingDeleteVoiceRequest
    from .kling_dynamic_mask import KlingDynamicMask
    from .kling_effects_input import KlingEffectsInput
    from .kling_effects_request import KlingEffectsRequest
    from .kling_effects_request_effect_scene_type_0 import (
        KlingEffectsRequestEffectSceneType0,
    )
    from .kling_element import KlingElement
    from .kling_element_images import KlingElementImages
    from .kling_element_images_made import KlingElementImagesMade
    from .kling_element_ref import KlingElementRef
    from .kling_element_reply import KlingElementReply
    from .kling_element_request import KlingElementRequest
    from .kling_element_status_type_0 import KlingElementStatusType0
    from .kling_element_tag import KlingElementTag
    from .kling_element_tag_tag_id_type_0 import KlingElementTagTagIdType0
    from .kling_element_videos import KlingElementVideos
    from .kling_element_videos_made import KlingElementVideosMade
    from .kling_face import KlingFace
    from .kling_face_choice import KlingFaceChoice
    from .kling_faces import KlingFaces
    from .kling_faces_reply import KlingFacesReply
    from .kling_flat_error import KlingFlatError
    from .kling_flat_metadata import KlingFlatMetadata
    from .kling_flat_task import KlingFlatTask
    from .kling_flat_task_status_type_0 import KlingFlatTaskStatusType0
    from .kling_identify_face_request import KlingIdentifyFaceRequest
    from .kling_image import KlingImage
    from .kling_image_2_video_request import KlingImage2VideoRequest
    from .kling_image_expand_request import KlingImageExpandRequest
    from .kling_image_generation_request import KlingImageGenerationRequest
    from .kling_image_generation_request_image_reference import (
        KlingImageGenerationRequestImageReference,
    )
    from .kling_image_generation_request_resolution import (
        KlingImageGenerationRequestResolution,
    )
    from .kling_image_item import KlingImageItem
    from .kling_image_model_type_0 import KlingImageModelType0
    from .kling_image_ratio import KlingImageRatio
    from .kling_image_url_item import KlingImageUrlItem
    from .kling_image_url_made import KlingImageUrlMade
    from .kling_init_selection_request import KlingInitSelectionRequest
    from .kling_lip_sync_input import KlingLipSyncInput
    from .kling_lip_sync_input_audio_type import KlingLipSyncInputAudioType
    from .kling_lip_sync_input_mode import KlingLipSyncInputMode
    from .kling_lip_sync_input_voice_language import KlingLipSyncInputVoiceLanguage
    from .kling_lip_sync_request import KlingLipSyncRequest
    from .kling_mode import KlingMode
    from .kling_motion_control_request import KlingMotionControlRequest
    from .kling_motion_control_request_character_orientation import (
        KlingMotionControlRequestCharacterOrientation,
    )
    from .kling_motion_control_request_model_name_type_0 import (
        KlingMotionControlRequestModelNameType0,
    )
    from .kling_multi_elements_request import KlingMultiElementsRequest
    from .kling_multi_elements_request_edit_mode import (
        KlingMultiElementsRequestEditMode,
    )
    from .kling_multi_image_2_image_request import KlingMultiImage2ImageRequest
    from .kling_multi_image_2_image_request_model_name_type_0 import (
        KlingMultiImage2ImageRequestModelNameType0,
    )
    from .kling_multi_image_2_video_request import KlingMultiImage2VideoRequest
    from .kling_multi_image_2_video_request_model_name_type_0 import (
        KlingMultiImage2VideoRequestModelNameType0,
    )
    from .kling_new_api_task import KlingNewApiTask
    from .kling_new_api_task_data import KlingNewApiTaskData
    from .kling_new_api_task_data_status_type_0 import KlingNewApiTaskDataStatusType0
    from .kling_omni_image import KlingOmniImage
    from .kling_omni_image_request import KlingOmniImageRequest
    from .kling_omni_image_request_aspect_ratio import KlingOmniImageRequestAspectRatio
    from .kling_omni_image_request_model_name_type_0 import (
        KlingOmniImageRequestModelNameType0,
    )
    from .kling_omni_image_request_resolution import KlingOmniImageRequestResolution
    from .kling_omni_image_request_result_type import KlingOmniImageRequestResultType
    from .kling_omni_image_type import KlingOmniImageType
    from .kling_omni_video import KlingOmniVideo
    from .kling_omni_video_refer_type import KlingOmniVideoReferType
    from .kling_omni_video_request import KlingOmniVideoRequest
    from .kling_omni_video_request_model_name_type_0 import (
        KlingOmniVideoRequestModelNameType0,
    )
    from .kling_on_off import KlingOnOff
    from .kling_open_ai_video import KlingOpenAiVideo
    from .kling_open_ai_video_error import KlingOpenAiVideoError
    from .kling_open_ai_video_status_type_0 import KlingOpenAiVideoStatusType0
    from .kling_png_mask import KlingPngMask
    from .kling_point import KlingPoint
    from .kling_recognize_image_request import KlingRecognizeImageRequest
    from .kling_refer_image import KlingReferImage
    from .kling_result_data import KlingResultData
    from .kling_result_reply import KlingResultReply
    from .kling_rle_mask import KlingRleMask
    from .kling_selection import KlingSelection
    from .kling_selection_mask import KlingSelectionMask
    from .kling_selection_point import KlingSelectionPoint
    from .kling_selection_reply import KlingSelectionReply
    from .kling_selection_request import KlingSelectionRequest
    from .kling_selection_result import KlingSelectionResult
    from .kling_session_request import KlingSessionRequest
    from .kling_short_clip_seconds import KlingShortClipSeconds
    from .kling_shot import KlingShot
    from .kling_shot_type_type_0 import KlingShotTypeType0
    from .kling_status_type_0 import KlingStatusType0
    from .kling_subject_image import KlingSubjectImage
    from .kling_task import KlingTask
    from .kling_task_data import KlingTaskData
    from .kling_task_info import KlingTaskInfo
    from .kling_task_list import KlingTaskList
    from .kling_task_result import KlingTaskResult
    from .kling_text_2_video_request import KlingText2VideoRequest
    from .kling_text_task import KlingTextTask
    from .kling_text_task_data import KlingTextTaskData
    from .kling_text_to_audio_request import KlingTextToAudioRequest
    from .kling_tts_request import KlingTtsRequest
    from .kling_tts_request_voice_language import KlingTtsRequestVoiceLanguage
    from .kling_two_modes import KlingTwoModes
    from .kling_unpolled_task import KlingUnpolledTask
    from .kling_video import KlingVideo
    from .kling_video_extend_request import KlingVideoExtendRequest
    from .kling_video_model_type_0 import KlingVideoModelType0
    from .kling_video_ratio import KlingVideoRatio
    from .kling_video_to_audio_request import KlingVideoToAudioRequest
    from .kling_video_url_item import KlingVideoUrlItem
    from .kling_video_url_made import KlingVideoUrlMade
    from .kling_virtual_try_on_request import KlingVirtualTryOnRequest
    from .kling_virtual_try_on_request_model_name_type_0 import (
        KlingVirtualTryOnRequestModelNameType0,
    )
    from .kling_voice import KlingVoice
    from .kling_voice_ref import KlingVoiceRef
    from .kling_watermark_info import KlingWatermarkInfo
    from .kling_yes_no import KlingYesNo
    from .relay_error import RelayError
    from .relay_error_body import RelayErrorBody
    from .task_error import TaskError
    from .vendor_error import VendorError
    from .vendor_error_code_type_0 import VendorErrorCodeType0

_MODULES = {
    "FreeForm": ".free_form",
    "KlingAction2Type0": ".kling_action_2_type_0",
    "KlingActionType0": ".kling_action_type_0",
    "KlingAdvancedElementRequest": ".kling_advanced_element_request",
    "KlingAdvancedElementRequestReferenceType": ".kling_advanced_element_request_reference_type",
    "KlingAdvancedLipSyncRequest": ".kling_advanced_lip_sync_request",
    "KlingAudio": ".kling_audio",
    "KlingAvatarRequest": ".kling_avatar_request",
    "KlingBalanceDeduction": ".kling_balance_deduction",
    "KlingBareTask": ".kling_bare_task",
    "KlingCallback": ".kling_callback",
    "KlingCameraConfig": ".kling_camera_config",
    "KlingCameraControl": ".kling_camera_control",
    "KlingCameraControlType": ".kling_camera_control_type",
    "KlingCustomVoiceRequest": ".kling_custom_voice_request",
    "KlingDeleteElementRequest": ".kling_delete_element_request",
    "KlingDeleteVoiceRequest": ".kling_delete_voice_request",
    "KlingDynamicMask": ".kling_dynamic_mask",
    "KlingEffectsInput": ".kling_effects_input",
    "KlingEffectsRequest": ".kling_effects_request",
    "KlingEffectsRequestEffectSceneType0": ".kling_effects_request_effect_scene_type_0",
    "KlingElement": ".kling_element",
    "KlingElementImages": ".kling_element_images",
    "KlingElementImagesMade": ".kling_element_images_made",
    "KlingElementRef": ".kling_element_ref",
    "KlingElementReply": ".kling_element_reply",
    "KlingElementRequest": ".kling_element_request",
    "KlingElementStatusType0": ".kling_element_status_type_0",
    "KlingElementTag": ".kling_element_tag",
    "KlingElementTagTagIdType0": ".kling_element_tag_tag_id_type_0",
    "KlingElementVideos": ".kling_element_videos",
    "KlingElementVideosMade": ".kling_element_videos_made",
    "KlingFace": ".kling_face",
    "KlingFaceChoice": ".kling_face_choice",
    "KlingFaces": ".kling_faces",
    "KlingFacesReply": ".kling_faces_reply",
    "KlingFlatError": ".kling_flat_error",
    "KlingFlatMetadata": ".kling_flat_metadata",
    "KlingFlatTask": ".kling_flat_task",
    "KlingFlatTaskStatusType0": ".kling_flat_task_status_type_0",
    "KlingIdentifyFaceRequest": ".kling_identify_face_request",
    "KlingImage": ".kling_image",
    "KlingImage2VideoRequest": ".kling_image_2_video_request",
    "KlingImageExpandRequest": ".kling_image_expand_request",
    "KlingImageGenerationRequest": ".kling_image_generation_request",
    "KlingImageGenerationRequestImageReference": ".kling_image_generation_request_image_reference",
    "KlingImageGenerationRequestResolution": ".kling_image_generation_request_resolution",
    "KlingImageItem": ".kling_image_item",
    "KlingImageModelType0": ".kling_image_model_type_0",
    "KlingImageRatio": ".kling_image_ratio",
    "KlingImageUrlItem": ".kling_image_url_item",
    "KlingImageUrlMade": ".kling_image_url_made",
    "KlingInitSelectionRequest": ".kling_init_selection_request",
    "KlingLipSyncInput": ".kling_lip_sync_input",
    "KlingLipSyncInputAudioType": ".kling_lip_sync_input_audio_type",
    "KlingLipSyncInputMode": ".kling_lip_sync_input_mode",
    "KlingLipSyncInputVoiceLanguage": ".kling_lip_sync_input_voice_language",
    "KlingLipSyncRequest": ".kling_lip_sync_request",
    "KlingMode": ".kling_mode",
    "KlingMotionControlRequest": ".kling_motion_control_request",
    "KlingMotionControlRequestCharacterOrientation": ".kling_motion_control_request_character_orientation",
    "KlingMotionControlRequestModelNameType0": ".kling_motion_control_request_model_name_type_0",
    "KlingMultiElementsRequest": ".kling_multi_elements_request",
    "KlingMultiElementsRequestEditMode": ".kling_multi_elements_request_edit_mode",
    "KlingMultiImage2ImageRequest": ".kling_multi_image_2_image_request",
    "KlingMultiImage2ImageRequestModelNameType0": ".kling_multi_image_2_image_request_model_name_type_0",
    "KlingMultiImage2VideoRequest": ".kling_multi_image_2_video_request",
    "KlingMultiImage2VideoRequestModelNameType0": ".kling_multi_image_2_video_request_model_name_type_0",
    "KlingNewApiTask": ".kling_new_api_task",
    "KlingNewApiTaskData": ".kling_new_api_task_data",
    "KlingNewApiTaskDataStatusType0": ".kling_new_api_task_data_status_type_0",
    "KlingOmniImage": ".kling_omni_image",
    "KlingOmniImageRequest": ".kling_omni_image_request",
    "KlingOmniImageRequestAspectRatio": ".kling_omni_image_request_aspect_ratio",
    "KlingOmniImageRequestModelNameType0": ".kling_omni_image_request_model_name_type_0",
    "KlingOmniImageRequestResolution": ".kling_omni_image_request_resolution",
    "KlingOmniImageRequestResultType": ".kling_omni_image_request_result_type",
    "KlingOmniImageType": ".kling_omni_image_type",
    "KlingOmniVideo": ".kling_omni_video",
    "KlingOmniVideoReferType": ".kling_omni_video_refer_type",
    "KlingOmniVideoRequest": ".kling_omni_video_request",
    "KlingOmniVideoRequestModelNameType0": ".kling_omni_video_request_model_name_type_0",
    "KlingOnOff": ".kling_on_off",
    "KlingOpenAiVideo": ".kling_open_ai_video",
    "KlingOpenAiVideoError": ".kling_open_ai_video_error",
    "KlingOpenAiVideoStatusType0": ".kling_open_ai_video_status_type_0",
    "KlingPngMask": ".kling_png_mask",
    "KlingPoint": ".kling_point",
    "KlingRecognizeImageRequest": ".kling_recognize_image_request",
    "KlingReferImage": ".kling_refer_image",
    "KlingResultData": ".kling_result_data",
    "KlingResultReply": ".kling_result_reply",
    "KlingRleMask": ".kling_rle_mask",
    "KlingSelection": ".kling_selection",
    "KlingSelectionMask": ".kling_selection_mask",
    "KlingSelectionPoint": ".kling_selection_point",
    "KlingSelectionReply": ".kling_selection_reply",
    "KlingSelectionRequest": ".kling_selection_request",
    "KlingSelectionResult": ".kling_selection_result",
    "KlingSessionRequest": ".kling_session_request",
    "KlingShortClipSeconds": ".kling_short_clip_seconds",
    "KlingShot": ".kling_shot",
    "KlingShotTypeType0": ".kling_shot_type_type_0",
    "KlingStatusType0": ".kling_status_type_0",
    "KlingSubjectImage": ".kling_subject_image",
    "KlingTask": ".kling_task",
    "KlingTaskData": ".kling_task_data",
    "KlingTaskInfo": ".kling_task_info",
    "KlingTaskList": ".kling_task_list",
    "KlingTaskResult": ".kling_task_result",
    "KlingText2VideoRequest": ".kling_text_2_video_request",
    "KlingTextTask": ".kling_text_task",
    "KlingTextTaskData": ".kling_text_task_data",
    "KlingTextToAudioRequest": ".kling_text_to_audio_request",
    "KlingTtsRequest": ".kling_tts_request",
    "KlingTtsRequestVoiceLanguage": ".kling_tts_request_voice_language",
    "KlingTwoModes": ".kling_two_modes",
    "KlingUnpolledTask": ".kling_unpolled_task",
    "KlingVideo": ".kling_video",
    "KlingVideoExtendRequest": ".kling_video_extend_request",
    "KlingVideoModelType0": ".kling_video_model_type_0",
    "KlingVideoRatio": ".kling_video_ratio",
    "KlingVideoToAudioRequest": ".kling_video_to_audio_request",
    "KlingVideoUrlItem": ".kling_video_url_item",
    "KlingVideoUrlMade": ".kling_video_url_made",
    "KlingVirtualTryOnRequest": ".kling_virtual_try_on_request",
    "KlingVirtualTryOnRequestModelNameType0": ".kling_virtual_try_on_request_model_name_type_0",
    "KlingVoice": ".kling_voice",
    "KlingVoiceRef": ".kling_voice_ref",
    "KlingWatermarkInfo": ".kling_watermark_info",
    "KlingYesNo": ".kling_yes_no",
    "RelayError": ".relay_error",
    "RelayErrorBody": ".relay_error_body",
    "TaskError": ".task_error",
    "VendorError": ".vendor_error",
    "VendorErrorCodeType0": ".vendor_error_code_type_0",
}

__all__ = (
    "FreeForm",
    "KlingAction2Type0",
    "KlingActionType0",
    "KlingAdvancedElementRequest",
    "KlingAdvancedElementRequestReferenceType",
    "KlingAdvancedLipSyncRequest",
    "KlingAudio",
    "KlingAvatarRequest",
    "KlingBalanceDeduction",
    "KlingBareTask",
    "KlingCallback",
    "KlingCameraConfig",
    "KlingCameraControl",
    "KlingCameraControlType",
    "KlingCustomVoiceRequest",
    "KlingDeleteElementRequest",
    "KlingDeleteVoiceRequest",
    "KlingDynamicMask",
    "KlingEffectsInput",
    "KlingEffectsRequest",
    "KlingEffectsRequestEffectSceneType0",
    "KlingElement",
    "KlingElementImages",
    "KlingElementImagesMade",
    "KlingElementRef",
    "KlingElementReply",
    "KlingElementRequest",
    "KlingElementStatusType0",
    "KlingElementTag",
    "KlingElementTagTagIdType0",
    "KlingElementVideos",
    "KlingElementVideosMade",
    "KlingFace",
    "KlingFaceChoice",
    "KlingFaces",
    "KlingFacesReply",
    "KlingFlatError",
    "KlingFlatMetadata",
    "KlingFlatTask",
    "KlingFlatTaskStatusType0",
    "KlingIdentifyFaceRequest",
    "KlingImage",
    "KlingImage2VideoRequest",
    "KlingImageExpandRequest",
    "KlingImageGenerationRequest",
    "KlingImageGenerationRequestImageReference",
    "KlingImageGenerationRequestResolution",
    "KlingImageItem",
    "KlingImageModelType0",
    "KlingImageRatio",
    "KlingImageUrlItem",
    "KlingImageUrlMade",
    "KlingInitSelectionRequest",
    "KlingLipSyncInput",
    "KlingLipSyncInputAudioType",
    "KlingLipSyncInputMode",
    "KlingLipSyncInputVoiceLanguage",
    "KlingLipSyncRequest",
    "KlingMode",
    "KlingMotionControlRequest",
    "KlingMotionControlRequestCharacterOrientation",
    "KlingMotionControlRequestModelNameType0",
    "KlingMultiElementsRequest",
    "KlingMultiElementsRequestEditMode",
    "KlingMultiImage2ImageRequest",
    "KlingMultiImage2ImageRequestModelNameType0",
    "KlingMultiImage2VideoRequest",
    "KlingMultiImage2VideoRequestModelNameType0",
    "KlingNewApiTask",
    "KlingNewApiTaskData",
    "KlingNewApiTaskDataStatusType0",
    "KlingOmniImage",
    "KlingOmniImageRequest",
    "KlingOmniImageRequestAspectRatio",
    "KlingOmniImageRequestModelNameType0",
    "KlingOmniImageRequestResolution",
    "KlingOmniImageRequestResultType",
    "KlingOmniImageType",
    "KlingOmniVideo",
    "KlingOmniVideoReferType",
    "KlingOmniVideoRequest",
    "KlingOmniVideoRequestModelNameType0",
    "KlingOnOff",
    "KlingOpenAiVideo",
    "KlingOpenAiVideoError",
    "KlingOpenAiVideoStatusType0",
    "KlingPngMask",
    "KlingPoint",
    "KlingRecognizeImageRequest",
    "KlingReferImage",
    "KlingResultData",
    "KlingResultReply",
    "KlingRleMask",
    "KlingSelection",
    "KlingSelectionMask",
    "KlingSelectionPoint",
    "KlingSelectionReply",
    "KlingSelectionRequest",
    "KlingSelectionResult",
    "KlingSessionRequest",
    "KlingShortClipSeconds",
    "KlingShot",
    "KlingShotTypeType0",
    "KlingStatusType0",
    "KlingSubjectImage",
    "KlingTask",
    "KlingTaskData",
    "KlingTaskInfo",
    "KlingTaskList",
    "KlingTaskResult",
    "KlingText2VideoRequest",
    "KlingTextTask",
    "KlingTextTaskData",
    "KlingTextToAudioRequest",
    "KlingTtsRequest",
    "KlingTtsRequestVoiceLanguage",
    "KlingTwoModes",
    "KlingUnpolledTask",
    "KlingVideo",
    "KlingVideoExtendRequest",
    "KlingVideoModelType0",
    "KlingVideoRatio",
    "KlingVideoToAudioRequest",
    "KlingVideoUrlItem",
    "KlingVideoUrlMade",
    "KlingVirtualTryOnRequest",
    "KlingVirtualTryOnRequestModelNameType0",
    "KlingVoice",
    "KlingVoiceRef",
    "KlingWatermarkInfo",
    "KlingYesNo",
    "RelayError",
    "RelayErrorBody",
    "TaskError",
    "VendorError",
    "VendorErrorCodeType0",
)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
