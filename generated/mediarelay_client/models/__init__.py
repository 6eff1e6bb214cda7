"""The contract's schemas as classes, each loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_request import AnyRequest
    from .fal_cancelled import FalCancelled
    from .fal_cancelled_status_type_0 import FalCancelledStatusType0
    from .fal_file import FalFile
    from .fal_nano_banana_edit_request import FalNanoBananaEditRequest
    from .fal_nano_banana_edit_request_output_format_type_0 import (
        FalNanoBananaEditRequestOutputFormatType0,
    )
    from .fal_nano_banana_request import FalNanoBananaRequest
    from .fal_nano_banana_request_output_format_type_0 import (
        FalNanoBananaRequestOutputFormatType0,
    )
    from .fal_result import FalResult
    from .fal_result_status_type_0 import FalResultStatusType0
    from .flux_finetuned_request import FluxFinetunedRequest
    from .flux_finetuned_request_output_format_type_0 import (
        FluxFinetunedRequestOutputFormatType0,
    )
    from .flux_made import FluxMade
    from .flux_request import FluxRequest
    from .flux_request_output_format_type_0 import FluxRequestOutputFormatType0
    from .flux_task import FluxTask
    from .flux_task_status_type_0 import FluxTaskStatusType0
    from .free_form import FreeForm
    from .jimeng_official_action_action import JimengOfficialActionAction
    from .jimeng_official_request import JimengOfficialRequest
    from .jimeng_official_request_frames_type_0 import JimengOfficialRequestFramesType0
    from .jimeng_request import JimengRequest
    from .jimeng_request_aspect_ratio_type_0 import JimengRequestAspectRatioType0
    from .jimeng_request_duration_type_0 import JimengRequestDurationType0
    from .kling_action_2_type_0 import KlingAction2Type0
    from .kling_action_type_0 import KlingActionType0
    from .kling_advanced_element_request import KlingAdvancedElementRequest
    from .kling_advanced_element_request_reference_type_type_0 import (
        KlingAdvancedElementRequestReferenceTypeType0,
    )
    from .kling_advanced_lip_sync_request import KlingAdvancedLipSyncRequest
    from .kling_audio import KlingAudio
    from .kling_avatar_request import KlingAvatarRequest
    from .kling_balance_deduction import KlingBalanceDeduction
    from .kling_bare_task import KlingBareTask
    from .kling_callback import KlingCallback
    from .kling_camera_config import KlingCameraConfig
    from .kling_camera_control import KlingCameraControl
    from .kling_camera_control_type_type_0 import KlingCameraControlTypeType0
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
    from .kling_element_request import KlingElementRequest
    from .kling_element_response import KlingElementResponse
    from .kling_element_status_type_0 import KlingElementStatusType0
    from .kling_element_tag import KlingElementTag
    from .kling_element_tag_tag_id_type_0 import KlingElementTagTagIdType0
    from .kling_element_videos import KlingElementVideos
    from .kling_element_videos_made import KlingElementVideosMade
    from .kling_face import KlingFace
    from .kling_face_choice import KlingFaceChoice
    from .kling_faces import KlingFaces
    from .kling_faces_response import KlingFacesResponse
    from .kling_flat_error import KlingFlatError
    from .kling_flat_metadata import KlingFlatMetadata
    from .kling_flat_task import KlingFlatTask
    from .kling_flat_task_status_type_0 import KlingFlatTaskStatusType0
    from .kling_identify_face_request import KlingIdentifyFaceRequest
    from .kling_image import KlingImage
    from .kling_image_2_video_request import KlingImage2VideoRequest
    from .kling_image_expand_request import KlingImageExpandRequest
    from .kling_image_generation_request import KlingImageGenerationRequest
    from .kling_image_generation_request_image_reference_type_0 import (
        KlingImageGenerationRequestImageReferenceType0,
    )
    from .kling_image_generation_request_resolution_type_0 import (
        KlingImageGenerationRequestResolutionType0,
    )
    from .kling_image_item import KlingImageItem
    from .kling_image_model_type_0 import KlingImageModelType0
    from .kling_image_ratio_type_0 import KlingImageRatioType0
    from .kling_image_url_item import KlingImageUrlItem
    from .kling_image_url_made import KlingImageUrlMade
    from .kling_init_selection_request import KlingInitSelectionRequest
    from .kling_lip_sync_input import KlingLipSyncInput
    from .kling_lip_sync_input_audio_type_type_0 import KlingLipSyncInputAudioTypeType0
    from .kling_lip_sync_input_mode_type_0 import KlingLipSyncInputModeType0
    from .kling_lip_sync_input_voice_language_type_0 import (
        KlingLipSyncInputVoiceLanguageType0,
    )
    from .kling_lip_sync_request import KlingLipSyncRequest
    from .kling_mode_type_0 import KlingModeType0
    from .kling_motion_control_request import KlingMotionControlRequest
    from .kling_motion_control_request_character_orientation_type_0 import (
        KlingMotionControlRequestCharacterOrientationType0,
    )
    from .kling_motion_control_request_model_name_type_0 import (
        KlingMotionControlRequestModelNameType0,
    )
    from .kling_multi_elements_request import KlingMultiElementsRequest
    from .kling_multi_elements_request_edit_mode_type_0 import (
        KlingMultiElementsRequestEditModeType0,
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
    from .kling_omni_image_request_aspect_ratio_type_0 import (
        KlingOmniImageRequestAspectRatioType0,
    )
    from .kling_omni_image_request_model_name_type_0 import (
        KlingOmniImageRequestModelNameType0,
    )
    from .kling_omni_image_request_resolution_type_0 import (
        KlingOmniImageRequestResolutionType0,
    )
    from .kling_omni_image_request_result_type_type_0 import (
        KlingOmniImageRequestResultTypeType0,
    )
    from .kling_omni_image_type_type_0 import KlingOmniImageTypeType0
    from .kling_omni_video import KlingOmniVideo
    from .kling_omni_video_refer_type_type_0 import KlingOmniVideoReferTypeType0
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
    from .kling_result_response import KlingResultResponse
    from .kling_rle_mask import KlingRleMask
    from .kling_selection import KlingSelection
    from .kling_selection_mask import KlingSelectionMask
    from .kling_selection_point import KlingSelectionPoint
    from .kling_selection_request import KlingSelectionRequest
    from .kling_selection_response import KlingSelectionResponse
    from .kling_selection_result import KlingSelectionResult
    from .kling_session_request import KlingSessionRequest
    from .kling_short_clip_seconds_type_0 import KlingShortClipSecondsType0
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
    from .kling_tts_request_voice_language_type_0 import (
        KlingTtsRequestVoiceLanguageType0,
    )
    from .kling_two_modes_type_0 import KlingTwoModesType0
    from .kling_unpolled_task import KlingUnpolledTask
    from .kling_video import KlingVideo
    from .kling_video_extend_request import KlingVideoExtendRequest
    from .kling_video_model_type_0 import KlingVideoModelType0
    from .kling_video_ratio_type_0 import KlingVideoRatioType0
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
    from .luma_assets import LumaAssets
    from .luma_download import LumaDownload
    from .luma_generation import LumaGeneration
    from .luma_generation_state_type_0 import LumaGenerationStateType0
    from .luma_ids import LumaIds
    from .luma_official_generation import LumaOfficialGeneration
    from .luma_official_generation_state_type_0 import LumaOfficialGenerationStateType0
    from .luma_official_generations import LumaOfficialGenerations
    from .luma_official_request import LumaOfficialRequest
    from .luma_official_request_duration_type_0 import LumaOfficialRequestDurationType0
    from .luma_official_request_model_type_0 import LumaOfficialRequestModelType0
    from .luma_official_request_resolution_type_0 import (
        LumaOfficialRequestResolutionType0,
    )
    from .luma_ratio_type_0 import LumaRatioType0
    from .luma_request import LumaRequest
    from .luma_request_model_name_type_0 import LumaRequestModelNameType0
    from .luma_request_resolution_type_0 import LumaRequestResolutionType0
    from .luma_tasks import LumaTasks
    from .luma_video import LumaVideo
    from .midjourney_action import MidjourneyAction
    from .midjourney_blend import MidjourneyBlend
    from .midjourney_blend_dimensions_type_0 import MidjourneyBlendDimensionsType0
    from .midjourney_bot_type_0 import MidjourneyBotType0
    from .midjourney_button import MidjourneyButton
    from .midjourney_describe import MidjourneyDescribe
    from .midjourney_ids import MidjourneyIds
    from .midjourney_imagine import MidjourneyImagine
    from .midjourney_links import MidjourneyLinks
    from .midjourney_modal import MidjourneyModal
    from .midjourney_shorten import MidjourneyShorten
    from .midjourney_submit import MidjourneySubmit
    from .midjourney_submit_imagine_by_mode_mode import (
        MidjourneySubmitImagineByModeMode,
    )
    from .midjourney_swap import MidjourneySwap
    from .midjourney_task import MidjourneyTask
    from .midjourney_task_status_type_0 import MidjourneyTaskStatusType0
    from .midjourney_upload import MidjourneyUpload
    from .midjourney_video import MidjourneyVideo
    from .midjourney_video_request import MidjourneyVideoRequest
    from .midjourney_video_request_action_type_0 import (
        MidjourneyVideoRequestActionType0,
    )
    from .midjourney_video_request_batch_size_type_0 import (
        MidjourneyVideoRequestBatchSizeType0,
    )
    from .midjourney_video_request_motion_type_0 import (
        MidjourneyVideoRequestMotionType0,
    )
    from .midjourney_video_request_video_type_type_0 import (
        MidjourneyVideoRequestVideoTypeType0,
    )
    from .minimax_base_resp import MinimaxBaseResp
    from .minimax_file import MinimaxFile
    from .minimax_file_response import MinimaxFileResponse
    from .minimax_task import MinimaxTask
    from .minimax_task_status_type_0 import MinimaxTaskStatusType0
    from .minimax_video_request import MinimaxVideoRequest
    from .minimax_video_request_duration_type_0 import MinimaxVideoRequestDurationType0
    from .minimax_video_request_model_type_0 import MinimaxVideoRequestModelType0
    from .minimax_video_request_resolution_type_0 import (
        MinimaxVideoRequestResolutionType0,
    )
    from .relay_error import RelayError
    from .relay_error_body import RelayErrorBody
    from .replicate_input import ReplicateInput
    from .replicate_model_request import ReplicateModelRequest
    from .replicate_prediction import ReplicatePrediction
    from .replicate_prediction_status_type_0 import ReplicatePredictionStatusType0
    from .replicate_predictions import ReplicatePredictions
    from .replicate_version import ReplicateVersion
    from .replicate_version_request import ReplicateVersionRequest
    from .runway_frame import RunwayFrame
    from .runway_frame_position_type_0 import RunwayFramePositionType0
    from .runway_image_to_video import RunwayImageToVideo
    from .runway_image_to_video_duration_type_0 import RunwayImageToVideoDurationType0
    from .runway_image_to_video_model_type_0 import RunwayImageToVideoModelType0
    from .runway_image_to_video_ratio_type_0 import RunwayImageToVideoRatioType0
    from .runway_old_artifact import RunwayOldArtifact
    from .runway_old_request import RunwayOldRequest
    from .runway_old_request_task_type_type_0 import RunwayOldRequestTaskTypeType0
    from .runway_old_response import RunwayOldResponse
    from .runway_old_task import RunwayOldTask
    from .runway_old_task_status_type_0 import RunwayOldTaskStatusType0
    from .runway_pro_act_one import RunwayProActOne
    from .runway_pro_ask import RunwayProAsk
    from .runway_pro_generate import RunwayProGenerate
    from .runway_pro_generate_model_type_0 import RunwayProGenerateModelType0
    from .runway_pro_task import RunwayProTask
    from .runway_pro_task_data import RunwayProTaskData
    from .runway_pro_video_2_video import RunwayProVideo2Video
    from .runway_task import RunwayTask
    from .runway_task_status_type_0 import RunwayTaskStatusType0
    from .seedance_ark_list_tasks_filter_status import SeedanceArkListTasksFilterStatus
    from .seedance_content import SeedanceContent
    from .seedance_content_role_type_0 import SeedanceContentRoleType0
    from .seedance_content_type_type_0 import SeedanceContentTypeType0
    from .seedance_error import SeedanceError
    from .seedance_image import SeedanceImage
    from .seedance_list_tasks_filter_status import SeedanceListTasksFilterStatus
    from .seedance_made import SeedanceMade
    from .seedance_request import SeedanceRequest
    from .seedance_request_ratio_type_0 import SeedanceRequestRatioType0
    from .seedance_request_resolution_type_0 import SeedanceRequestResolutionType0
    from .seedance_request_service_tier_type_0 import SeedanceRequestServiceTierType0
    from .seedance_task import SeedanceTask
    from .seedance_task_status_type_0 import SeedanceTaskStatusType0
    from .seedance_tasks import SeedanceTasks
    from .seedance_v3_list_tasks_filter_status import SeedanceV3ListTasksFilterStatus
    from .sora_error import SoraError
    from .sora_remix_request import SoraRemixRequest
    from .sora_video import SoraVideo
    from .sora_video_request import SoraVideoRequest
    from .sora_video_request_model_type_0 import SoraVideoRequestModelType0
    from .sora_video_request_size_type_0 import SoraVideoRequestSizeType0
    from .sora_video_status_type_0 import SoraVideoStatusType0
    from .suno_clip import SunoClip
    from .suno_clip_id import SunoClipId
    from .suno_clip_status_type_0 import SunoClipStatusType0
    from .suno_clips import SunoClips
    from .suno_concat_request import SunoConcatRequest
    from .suno_finish_request import SunoFinishRequest
    from .suno_finish_request_upload_type_type_0 import SunoFinishRequestUploadTypeType0
    from .suno_ids import SunoIds
    from .suno_ids_action_type_0 import SunoIdsActionType0
    from .suno_lyrics_request import SunoLyricsRequest
    from .suno_music_request import SunoMusicRequest
    from .suno_music_request_mv_type_0 import SunoMusicRequestMvType0
    from .suno_music_request_task_type_0 import SunoMusicRequestTaskType0
    from .suno_persona import SunoPersona
    from .suno_persona_request import SunoPersonaRequest
    from .suno_tasks import SunoTasks
    from .suno_text import SunoText
    from .suno_timing import SunoTiming
    from .suno_upload import SunoUpload
    from .suno_upload_request import SunoUploadRequest
    from .suno_upload_url_request import SunoUploadUrlRequest
    from .task_dto import TaskDto
    from .task_dto_data import TaskDtoData
    from .task_dto_id import TaskDtoId
    from .task_dto_status_type_0 import TaskDtoStatusType0
    from .task_error import TaskError
    from .udio_params import UdioParams
    from .udio_params_lyrics_type_type_0 import UdioParamsLyricsTypeType0
    from .udio_params_model_type_type_0 import UdioParamsModelTypeType0
    from .udio_request import UdioRequest
    from .udio_song import UdioSong
    from .udio_songs import UdioSongs
    from .unified_character import UnifiedCharacter
    from .unified_character_request import UnifiedCharacterRequest
    from .unified_video import UnifiedVideo
    from .unified_video_request import UnifiedVideoRequest
    from .unified_video_request_orientation_type_0 import (
        UnifiedVideoRequestOrientationType0,
    )
    from .unified_video_request_size_type_0 import UnifiedVideoRequestSizeType0
    from .vendor_error import VendorError
    from .vendor_error_code_type_0 import VendorErrorCodeType0
    from .video_generations_request import VideoGenerationsRequest
    from .video_generations_task import VideoGenerationsTask
    from .wan_input import WanInput
    from .wan_output import WanOutput
    from .wan_output_task_status_type_0 import WanOutputTaskStatusType0
    from .wan_parameters import WanParameters
    from .wan_parameters_resolution_type_0 import WanParametersResolutionType0
    from .wan_request import WanRequest
    from .wan_task import WanTask

_MODULES = {
    "AnyRequest": ".any_request",
    "FalCancelled": ".fal_cancelled",
    "FalCancelledStatusType0": ".fal_cancelled_status_type_0",
    "FalFile": ".fal_file",
    "FalNanoBananaEditRequest": ".fal_nano_banana_edit_request",
    "FalNanoBananaEditRequestOutputFormatType0": ".fal_nano_banana_edit_request_output_format_type_0",
    "FalNanoBananaRequest": ".fal_nano_banana_request",
    "FalNanoBananaRequestOutputFormatType0": ".fal_nano_banana_request_output_format_type_0",
    "FalResult": ".fal_result",
    "FalResultStatusType0": ".fal_result_status_type_0",
    "FluxFinetunedRequest": ".flux_finetuned_request",
    "FluxFinetunedRequestOutputFormatType0": ".flux_finetuned_request_output_format_type_0",
    "FluxMade": ".flux_made",
    "FluxRequest": ".flux_request",
    "FluxRequestOutputFormatType0": ".flux_request_output_format_type_0",
    "FluxTask": ".flux_task",
    "FluxTaskStatusType0": ".flux_task_status_type_0",
    "FreeForm": ".free_form",
    "JimengOfficialActionAction": ".jimeng_official_action_action",
    "JimengOfficialRequest": ".jimeng_official_request",
    "JimengOfficialRequestFramesType0": ".jimeng_official_request_frames_type_0",
    "JimengRequest": ".jimeng_request",
    "JimengRequestAspectRatioType0": ".jimeng_request_aspect_ratio_type_0",
    "JimengRequestDurationType0": ".jimeng_request_duration_type_0",
    "KlingAction2Type0": ".kling_action_2_type_0",
    "KlingActionType0": ".kling_action_type_0",
    "KlingAdvancedElementRequest": ".kling_advanced_element_request",
    "KlingAdvancedElementRequestReferenceTypeType0": ".kling_advanced_element_request_reference_type_type_0",
    "KlingAdvancedLipSyncRequest": ".kling_advanced_lip_sync_request",
    "KlingAudio": ".kling_audio",
    "KlingAvatarRequest": ".kling_avatar_request",
    "KlingBalanceDeduction": ".kling_balance_deduction",
    "KlingBareTask": ".kling_bare_task",
    "KlingCallback": ".kling_callback",
    "KlingCameraConfig": ".kling_camera_config",
    "KlingCameraControl": ".kling_camera_control",
    "KlingCameraControlTypeType0": ".kling_camera_control_type_type_0",
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
    "KlingElementRequest": ".kling_element_request",
    "KlingElementResponse": ".kling_element_response",
    "KlingElementStatusType0": ".kling_element_status_type_0",
    "KlingElementTag": ".kling_element_tag",
    "KlingElementTagTagIdType0": ".kling_element_tag_tag_id_type_0",
    "KlingElementVideos": ".kling_element_videos",
    "KlingElementVideosMade": ".kling_element_videos_made",
    "KlingFace": ".kling_face",
    "KlingFaceChoice": ".kling_face_choice",
    "KlingFaces": ".kling_faces",
    "KlingFacesResponse": ".kling_faces_response",
    "KlingFlatError": ".kling_flat_error",
    "KlingFlatMetadata": ".kling_flat_metadata",
    "KlingFlatTask": ".kling_flat_task",
    "KlingFlatTaskStatusType0": ".kling_flat_task_status_type_0",
    "KlingIdentifyFaceRequest": ".kling_identify_face_request",
    "KlingImage": ".kling_image",
    "KlingImage2VideoRequest": ".kling_image_2_video_request",
    "KlingImageExpandRequest": ".kling_image_expand_request",
    "KlingImageGenerationRequest": ".kling_image_generation_request",
    "KlingImageGenerationRequestImageReferenceType0": ".kling_image_generation_request_image_reference_type_0",
    "KlingImageGenerationRequestResolutionType0": ".kling_image_generation_request_resolution_type_0",
    "KlingImageItem": ".kling_image_item",
    "KlingImageModelType0": ".kling_image_model_type_0",
    "KlingImageRatioType0": ".kling_image_ratio_type_0",
    "KlingImageUrlItem": ".kling_image_url_item",
    "KlingImageUrlMade": ".kling_image_url_made",
    "KlingInitSelectionRequest": ".kling_init_selection_request",
    "KlingLipSyncInput": ".kling_lip_sync_input",
    "KlingLipSyncInputAudioTypeType0": ".kling_lip_sync_input_audio_type_type_0",
    "KlingLipSyncInputModeType0": ".kling_lip_sync_input_mode_type_0",
    "KlingLipSyncInputVoiceLanguageType0": ".kling_lip_sync_input_voice_language_type_0",
    "KlingLipSyncRequest": ".kling_lip_sync_request",
    "KlingModeType0": ".kling_mode_type_0",
    "KlingMotionControlRequest": ".kling_motion_control_request",
    "KlingMotionControlRequestCharacterOrientationType0": ".kling_motion_control_request_character_orientation_type_0",
    "KlingMotionControlRequestModelNameType0": ".kling_motion_control_request_model_name_type_0",
    "KlingMultiElementsRequest": ".kling_multi_elements_request",
    "KlingMultiElementsRequestEditModeType0": ".kling_multi_elements_request_edit_mode_type_0",
    "KlingMultiImage2ImageRequest": ".kling_multi_image_2_image_request",
    "KlingMultiImage2ImageRequestModelNameType0": ".kling_multi_image_2_image_request_model_name_type_0",
    "KlingMultiImage2VideoRequest": ".kling_multi_image_2_video_request",
    "KlingMultiImage2VideoRequestModelNameType0": ".kling_multi_image_2_video_request_model_name_type_0",
    "KlingNewApiTask": ".kling_new_api_task",
    "KlingNewApiTaskData": ".kling_new_api_task_data",
    "KlingNewApiTaskDataStatusType0": ".kling_new_api_task_data_status_type_0",
    "KlingOmniImage": ".kling_omni_image",
    "KlingOmniImageRequest": ".kling_omni_image_request",
    "KlingOmniImageRequestAspectRatioType0": ".kling_omni_image_request_aspect_ratio_type_0",
    "KlingOmniImageRequestModelNameType0": ".kling_omni_image_request_model_name_type_0",
    "KlingOmniImageRequestResolutionType0": ".kling_omni_image_request_resolution_type_0",
    "KlingOmniImageRequestResultTypeType0": ".kling_omni_image_request_result_type_type_0",
    "KlingOmniImageTypeType0": ".kling_omni_image_type_type_0",
    "KlingOmniVideo": ".kling_omni_video",
    "KlingOmniVideoReferTypeType0": ".kling_omni_video_refer_type_type_0",
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
    "KlingResultResponse": ".kling_result_response",
    "KlingRleMask": ".kling_rle_mask",
    "KlingSelection": ".kling_selection",
    "KlingSelectionMask": ".kling_selection_mask",
    "KlingSelectionPoint": ".kling_selection_point",
    "KlingSelectionRequest": ".kling_selection_request",
    "KlingSelectionResponse": ".kling_selection_response",
    "KlingSelectionResult": ".kling_selection_result",
    "KlingSessionRequest": ".kling_session_request",
    "KlingShortClipSecondsType0": ".kling_short_clip_seconds_type_0",
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
    "KlingTtsRequestVoiceLanguageType0": ".kling_tts_request_voice_language_type_0",
    "KlingTwoModesType0": ".kling_two_modes_type_0",
    "KlingUnpolledTask": ".kling_unpolled_task",
    "KlingVideo": ".kling_video",
    "KlingVideoExtendRequest": ".kling_video_extend_request",
    "KlingVideoModelType0": ".kling_video_model_type_0",
    "KlingVideoRatioType0": ".kling_video_ratio_type_0",
    "KlingVideoToAudioRequest": ".kling_video_to_audio_request",
    "KlingVideoUrlItem": ".kling_video_url_item",
    "KlingVideoUrlMade": ".kling_video_url_made",
    "KlingVirtualTryOnRequest": ".kling_virtual_try_on_request",
    "KlingVirtualTryOnRequestModelNameType0": ".kling_virtual_try_on_request_model_name_type_0",
    "KlingVoice": ".kling_voice",
    "KlingVoiceRef": ".kling_voice_ref",
    "KlingWatermarkInfo": ".kling_watermark_info",
    "KlingYesNo": ".kling_yes_no",
    "LumaAssets": ".luma_assets",
    "LumaDownload": ".luma_download",
    "LumaGeneration": ".luma_generation",
    "LumaGenerationStateType0": ".luma_generation_state_type_0",
    "LumaIds": ".luma_ids",
    "LumaOfficialGeneration": ".luma_official_generation",
    "LumaOfficialGenerationStateType0": ".luma_official_generation_state_type_0",
    "LumaOfficialGenerations": ".luma_official_generations",
    "LumaOfficialRequest": ".luma_official_request",
    "LumaOfficialRequestDurationType0": ".luma_official_request_duration_type_0",
    "LumaOfficialRequestModelType0": ".luma_official_request_model_type_0",
    "LumaOfficialRequestResolutionType0": ".luma_official_request_resolution_type_0",
    "LumaRatioType0": ".luma_ratio_type_0",
    "LumaRequest": ".luma_request",
    "LumaRequestModelNameType0": ".luma_request_model_name_type_0",
    "LumaRequestResolutionType0": ".luma_request_resolution_type_0",
    "LumaTasks": ".luma_tasks",
    "LumaVideo": ".luma_video",
    "MidjourneyAction": ".midjourney_action",
    "MidjourneyBlend": ".midjourney_blend",
    "MidjourneyBlendDimensionsType0": ".midjourney_blend_dimensions_type_0",
    "MidjourneyBotType0": ".midjourney_bot_type_0",
    "MidjourneyButton": ".midjourney_button",
    "MidjourneyDescribe": ".midjourney_describe",
    "MidjourneyIds": ".midjourney_ids",
    "MidjourneyImagine": ".midjourney_imagine",
    "MidjourneyLinks": ".midjourney_links",
    "MidjourneyModal": ".midjourney_modal",
    "MidjourneyShorten": ".midjourney_shorten",
    "MidjourneySubmit": ".midjourney_submit",
    "MidjourneySubmitImagineByModeMode": ".midjourney_submit_imagine_by_mode_mode",
    "MidjourneySwap": ".midjourney_swap",
    "MidjourneyTask": ".midjourney_task",
    "MidjourneyTaskStatusType0": ".midjourney_task_status_type_0",
    "MidjourneyUpload": ".midjourney_upload",
    "MidjourneyVideo": ".midjourney_video",
    "MidjourneyVideoRequest": ".midjourney_video_request",
    "MidjourneyVideoRequestActionType0": ".midjourney_video_request_action_type_0",
    "MidjourneyVideoRequestBatchSizeType0": ".midjourney_video_request_batch_size_type_0",
    "MidjourneyVideoRequestMotionType0": ".midjourney_video_request_motion_type_0",
    "MidjourneyVideoRequestVideoTypeType0": ".midjourney_video_request_video_type_type_0",
    "MinimaxBaseResp": ".minimax_base_resp",
    "MinimaxFile": ".minimax_file",
    "MinimaxFileResponse": ".minimax_file_response",
    "MinimaxTask": ".minimax_task",
    "MinimaxTaskStatusType0": ".minimax_task_status_type_0",
    "MinimaxVideoRequest": ".minimax_video_request",
    "MinimaxVideoRequestDurationType0": ".minimax_video_request_duration_type_0",
    "MinimaxVideoRequestModelType0": ".minimax_video_request_model_type_0",
    "MinimaxVideoRequestResolutionType0": ".minimax_video_request_resolution_type_0",
    "RelayError": ".relay_error",
    "RelayErrorBody": ".relay_error_body",
    "ReplicateInput": ".replicate_input",
    "ReplicateModelRequest": ".replicate_model_request",
    "ReplicatePrediction": ".replicate_prediction",
    "ReplicatePredictionStatusType0": ".replicate_prediction_status_type_0",
    "ReplicatePredictions": ".replicate_predictions",
    "ReplicateVersion": ".replicate_version",
    "ReplicateVersionRequest": ".replicate_version_request",
    "RunwayFrame": ".runway_frame",
    "RunwayFramePositionType0": ".runway_frame_position_type_0",
    "RunwayImageToVideo": ".runway_image_to_video",
    "RunwayImageToVideoDurationType0": ".runway_image_to_video_duration_type_0",
    "RunwayImageToVideoModelType0": ".runway_image_to_video_model_type_0",
    "RunwayImageToVideoRatioType0": ".runway_image_to_video_ratio_type_0",
    "RunwayOldArtifact": ".runway_old_artifact",
    "RunwayOldRequest": ".runway_old_request",
    "RunwayOldRequestTaskTypeType0": ".runway_old_request_task_type_type_0",
    "RunwayOldResponse": ".runway_old_response",
    "RunwayOldTask": ".runway_old_task",
    "RunwayOldTaskStatusType0": ".runway_old_task_status_type_0",
    "RunwayProActOne": ".runway_pro_act_one",
    "RunwayProAsk": ".runway_pro_ask",
    "RunwayProGenerate": ".runway_pro_generate",
    "RunwayProGenerateModelType0": ".runway_pro_generate_model_type_0",
    "RunwayProTask": ".runway_pro_task",
    "RunwayProTaskData": ".runway_pro_task_data",
    "RunwayProVideo2Video": ".runway_pro_video_2_video",
    "RunwayTask": ".runway_task",
    "RunwayTaskStatusType0": ".runway_task_status_type_0",
    "SeedanceArkListTasksFilterStatus": ".seedance_ark_list_tasks_filter_status",
    "SeedanceContent": ".seedance_content",
    "SeedanceContentRoleType0": ".seedance_content_role_type_0",
    "SeedanceContentTypeType0": ".seedance_content_type_type_0",
    "SeedanceError": ".seedance_error",
    "SeedanceImage": ".seedance_image",
    "SeedanceListTasksFilterStatus": ".seedance_list_tasks_filter_status",
    "SeedanceMade": ".seedance_made",
    "SeedanceRequest": ".seedance_request",
    "SeedanceRequestRatioType0": ".seedance_request_ratio_type_0",
    "SeedanceRequestResolutionType0": ".seedance_request_resolution_type_0",
    "SeedanceRequestServiceTierType0": ".seedance_request_service_tier_type_0",
    "SeedanceTask": ".seedance_task",
    "SeedanceTaskStatusType0": ".seedance_task_status_type_0",
    "SeedanceTasks": ".seedance_tasks",
    "SeedanceV3ListTasksFilterStatus": ".seedance_v3_list_tasks_filter_status",
    "SoraError": ".sora_error",
    "SoraRemixRequest": ".sora_remix_request",
    "SoraVideo": ".sora_video",
    "SoraVideoRequest": ".sora_video_request",
    "SoraVideoRequestModelType0": ".sora_video_request_model_type_0",
    "SoraVideoRequestSizeType0": ".sora_video_request_size_type_0",
    "SoraVideoStatusType0": ".sora_video_status_type_0",
    "SunoClip": ".suno_clip",
    "SunoClipId": ".suno_clip_id",
    "SunoClipStatusType0": ".suno_clip_status_type_0",
    "SunoClips": ".suno_clips",
    "SunoConcatRequest": ".suno_concat_request",
    "SunoFinishRequest": ".suno_finish_request",
    "SunoFinishRequestUploadTypeType0": ".suno_finish_request_upload_type_type_0",
    "SunoIds": ".suno_ids",
    "SunoIdsActionType0": ".suno_ids_action_type_0",
    "SunoLyricsRequest": ".suno_lyrics_request",
    "SunoMusicRequest": ".suno_music_request",
    "SunoMusicRequestMvType0": ".suno_music_request_mv_type_0",
    "SunoMusicRequestTaskType0": ".suno_music_request_task_type_0",
    "SunoPersona": ".suno_persona",
    "SunoPersonaRequest": ".suno_persona_request",
    "SunoTasks": ".suno_tasks",
    "SunoText": ".suno_text",
    "SunoTiming": ".suno_timing",
    "SunoUpload": ".suno_upload",
    "SunoUploadRequest": ".suno_upload_request",
    "SunoUploadUrlRequest": ".suno_upload_url_request",
    "TaskDto": ".task_dto",
    "TaskDtoData": ".task_dto_data",
    "TaskDtoId": ".task_dto_id",
    "TaskDtoStatusType0": ".task_dto_status_type_0",
    "TaskError": ".task_error",
    "UdioParams": ".udio_params",
    "UdioParamsLyricsTypeType0": ".udio_params_lyrics_type_type_0",
    "UdioParamsModelTypeType0": ".udio_params_model_type_type_0",
    "UdioRequest": ".udio_request",
    "UdioSong": ".udio_song",
    "UdioSongs": ".udio_songs",
    "UnifiedCharacter": ".unified_character",
    "UnifiedCharacterRequest": ".unified_character_request",
    "UnifiedVideo": ".unified_video",
    "UnifiedVideoRequest": ".unified_video_request",
    "UnifiedVideoRequestOrientationType0": ".unified_video_request_orientation_type_0",
    "UnifiedVideoRequestSizeType0": ".unified_video_request_size_type_0",
    "VendorError": ".vendor_error",
    "VendorErrorCodeType0": ".vendor_error_code_type_0",
    "VideoGenerationsRequest": ".video_generations_request",
    "VideoGenerationsTask": ".video_generations_task",
    "WanInput": ".wan_input",
    "WanOutput": ".wan_output",
    "WanOutputTaskStatusType0": ".wan_output_task_status_type_0",
    "WanParameters": ".wan_parameters",
    "WanParametersResolutionType0": ".wan_parameters_resolution_type_0",
    "WanRequest": ".wan_request",
    "WanTask": ".wan_task",
}

__all__ = (
    "AnyRequest",
    "FalCancelled",
    "FalCancelledStatusType0",
    "FalFile",
    "FalNanoBananaEditRequest",
    "FalNanoBananaEditRequestOutputFormatType0",
    "FalNanoBananaRequest",
    "FalNanoBananaRequestOutputFormatType0",
    "FalResult",
    "FalResultStatusType0",
    "FluxFinetunedRequest",
    "FluxFinetunedRequestOutputFormatType0",
    "FluxMade",
    "FluxRequest",
    "FluxRequestOutputFormatType0",
    "FluxTask",
    "FluxTaskStatusType0",
    "FreeForm",
    "JimengOfficialActionAction",
    "JimengOfficialRequest",
    "JimengOfficialRequestFramesType0",
    "JimengRequest",
    "JimengRequestAspectRatioType0",
    "JimengRequestDurationType0",
    "KlingAction2Type0",
    "KlingActionType0",
    "KlingAdvancedElementRequest",
    "KlingAdvancedElementRequestReferenceTypeType0",
    "KlingAdvancedLipSyncRequest",
    "KlingAudio",
    "KlingAvatarRequest",
    "KlingBalanceDeduction",
    "KlingBareTask",
    "KlingCallback",
    "KlingCameraConfig",
    "KlingCameraControl",
    "KlingCameraControlTypeType0",
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
    "KlingElementRequest",
    "KlingElementResponse",
    "KlingElementStatusType0",
    "KlingElementTag",
    "KlingElementTagTagIdType0",
    "KlingElementVideos",
    "KlingElementVideosMade",
    "KlingFace",
    "KlingFaceChoice",
    "KlingFaces",
    "KlingFacesResponse",
    "KlingFlatError",
    "KlingFlatMetadata",
    "KlingFlatTask",
    "KlingFlatTaskStatusType0",
    "KlingIdentifyFaceRequest",
    "KlingImage",
    "KlingImage2VideoRequest",
    "KlingImageExpandRequest",
    "KlingImageGenerationRequest",
    "KlingImageGenerationRequestImageReferenceType0",
    "KlingImageGenerationRequestResolutionType0",
    "KlingImageItem",
    "KlingImageModelType0",
    "KlingImageRatioType0",
    "KlingImageUrlItem",
    "KlingImageUrlMade",
    "KlingInitSelectionRequest",
    "KlingLipSyncInput",
    "KlingLipSyncInputAudioTypeType0",
    "KlingLipSyncInputModeType0",
    "KlingLipSyncInputVoiceLanguageType0",
    "KlingLipSyncRequest",
    "KlingModeType0",
    "KlingMotionControlRequest",
    "KlingMotionControlRequestCharacterOrientationType0",
    "KlingMotionControlRequestModelNameType0",
    "KlingMultiElementsRequest",
    "KlingMultiElementsRequestEditModeType0",
    "KlingMultiImage2ImageRequest",
    "KlingMultiImage2ImageRequestModelNameType0",
    "KlingMultiImage2VideoRequest",
    "KlingMultiImage2VideoRequestModelNameType0",
    "KlingNewApiTask",
    "KlingNewApiTaskData",
    "KlingNewApiTaskDataStatusType0",
    "KlingOmniImage",
    "KlingOmniImageRequest",
    "KlingOmniImageRequestAspectRatioType0",
    "KlingOmniImageRequestModelNameType0",
    "KlingOmniImageRequestResolutionType0",
    "KlingOmniImageRequestResultTypeType0",
    "KlingOmniImageTypeType0",
    "KlingOmniVideo",
    "KlingOmniVideoReferTypeType0",
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
    "KlingResultResponse",
    "KlingRleMask",
    "KlingSelection",
    "KlingSelectionMask",
    "KlingSelectionPoint",
    "KlingSelectionRequest",
    "KlingSelectionResponse",
    "KlingSelectionResult",
    "KlingSessionRequest",
    "KlingShortClipSecondsType0",
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
    "KlingTtsRequestVoiceLanguageType0",
    "KlingTwoModesType0",
    "KlingUnpolledTask",
    "KlingVideo",
    "KlingVideoExtendRequest",
    "KlingVideoModelType0",
    "KlingVideoRatioType0",
    "KlingVideoToAudioRequest",
    "KlingVideoUrlItem",
    "KlingVideoUrlMade",
    "KlingVirtualTryOnRequest",
    "KlingVirtualTryOnRequestModelNameType0",
    "KlingVoice",
    "KlingVoiceRef",
    "KlingWatermarkInfo",
    "KlingYesNo",
    "LumaAssets",
    "LumaDownload",
    "LumaGeneration",
    "LumaGenerationStateType0",
    "LumaIds",
    "LumaOfficialGeneration",
    "LumaOfficialGenerations",
    "LumaOfficialGenerationStateType0",
    "LumaOfficialRequest",
    "LumaOfficialRequestDurationType0",
    "LumaOfficialRequestModelType0",
    "LumaOfficialRequestResolutionType0",
    "LumaRatioType0",
    "LumaRequest",
    "LumaRequestModelNameType0",
    "LumaRequestResolutionType0",
    "LumaTasks",
    "LumaVideo",
    "MidjourneyAction",
    "MidjourneyBlend",
    "MidjourneyBlendDimensionsType0",
    "MidjourneyBotType0",
    "MidjourneyButton",
    "MidjourneyDescribe",
    "MidjourneyIds",
    "MidjourneyImagine",
    "MidjourneyLinks",
    "MidjourneyModal",
    "MidjourneyShorten",
    "MidjourneySubmit",
    "MidjourneySubmitImagineByModeMode",
    "MidjourneySwap",
    "MidjourneyTask",
    "MidjourneyTaskStatusType0",
    "MidjourneyUpload",
    "MidjourneyVideo",
    "MidjourneyVideoRequest",
    "MidjourneyVideoRequestActionType0",
    "MidjourneyVideoRequestBatchSizeType0",
    "MidjourneyVideoRequestMotionType0",
    "MidjourneyVideoRequestVideoTypeType0",
    "MinimaxBaseResp",
    "MinimaxFile",
    "MinimaxFileResponse",
    "MinimaxTask",
    "MinimaxTaskStatusType0",
    "MinimaxVideoRequest",
    "MinimaxVideoRequestDurationType0",
    "MinimaxVideoRequestModelType0",
    "MinimaxVideoRequestResolutionType0",
    "RelayError",
    "RelayErrorBody",
    "ReplicateInput",
    "ReplicateModelRequest",
    "ReplicatePrediction",
    "ReplicatePredictions",
    "ReplicatePredictionStatusType0",
    "ReplicateVersion",
    "ReplicateVersionRequest",
    "RunwayFrame",
    "RunwayFramePositionType0",
    "RunwayImageToVideo",
    "RunwayImageToVideoDurationType0",
    "RunwayImageToVideoModelType0",
    "RunwayImageToVideoRatioType0",
    "RunwayOldArtifact",
    "RunwayOldRequest",
    "RunwayOldRequestTaskTypeType0",
    "RunwayOldResponse",
    "RunwayOldTask",
    "RunwayOldTaskStatusType0",
    "RunwayProActOne",
    "RunwayProAsk",
    "RunwayProGenerate",
    "RunwayProGenerateModelType0",
    "RunwayProTask",
    "RunwayProTaskData",
    "RunwayProVideo2Video",
    "RunwayTask",
    "RunwayTaskStatusType0",
    "SeedanceArkListTasksFilterStatus",
    "SeedanceContent",
    "SeedanceContentRoleType0",
    "SeedanceContentTypeType0",
    "SeedanceError",
    "SeedanceImage",
    "SeedanceListTasksFilterStatus",
    "SeedanceMade",
    "SeedanceRequest",
    "SeedanceRequestRatioType0",
    "SeedanceRequestResolutionType0",
    "SeedanceRequestServiceTierType0",
    "SeedanceTask",
    "SeedanceTasks",
    "SeedanceTaskStatusType0",
    "SeedanceV3ListTasksFilterStatus",
    "SoraError",
    "SoraRemixRequest",
    "SoraVideo",
    "SoraVideoRequest",
    "SoraVideoRequestModelType0",
    "SoraVideoRequestSizeType0",
    "SoraVideoStatusType0",
    "SunoClip",
    "SunoClipId",
    "SunoClips",
    "SunoClipStatusType0",
    "SunoConcatRequest",
    "SunoFinishRequest",
    "SunoFinishRequestUploadTypeType0",
    "SunoIds",
    "SunoIdsActionType0",
    "SunoLyricsRequest",
    "SunoMusicRequest",
    "SunoMusicRequestMvType0",
    "SunoMusicRequestTaskType0",
    "SunoPersona",
    "SunoPersonaRequest",
    "SunoTasks",
    "SunoText",
    "SunoTiming",
    "SunoUpload",
    "SunoUploadRequest",
    "SunoUploadUrlRequest",
    "TaskDto",
    "TaskDtoData",
    "TaskDtoId",
    "TaskDtoStatusType0",
    "TaskError",
    "UdioParams",
    "UdioParamsLyricsTypeType0",
    "UdioParamsModelTypeType0",
    "UdioRequest",
    "UdioSong",
    "UdioSongs",
    "UnifiedCharacter",
    "UnifiedCharacterRequest",
    "UnifiedVideo",
    "UnifiedVideoRequest",
    "UnifiedVideoRequestOrientationType0",
    "UnifiedVideoRequestSizeType0",
    "VendorError",
    "VendorErrorCodeType0",
    "VideoGenerationsRequest",
    "VideoGenerationsTask",
    "WanInput",
    "WanOutput",
    "WanOutputTaskStatusType0",
    "WanParameters",
    "WanParametersResolutionType0",
    "WanRequest",
    "WanTask",
)


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
