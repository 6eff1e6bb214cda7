"""The contract's schemas as classes, each loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .anthropic_block_delta import AnthropicBlockDelta
    from .anthropic_block_start import AnthropicBlockStart
    from .anthropic_block_stop import AnthropicBlockStop
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_cache_control_ttl_type_0 import AnthropicCacheControlTtlType0
    from .anthropic_cache_control_type_type_0 import AnthropicCacheControlTypeType0
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_citations_delta import AnthropicCitationsDelta
    from .anthropic_count_tokens_request import AnthropicCountTokensRequest
    from .anthropic_document_block import AnthropicDocumentBlock
    from .anthropic_document_content import AnthropicDocumentContent
    from .anthropic_document_data import AnthropicDocumentData
    from .anthropic_document_link import AnthropicDocumentLink
    from .anthropic_document_text import AnthropicDocumentText
    from .anthropic_ending import AnthropicEnding
    from .anthropic_error import AnthropicError
    from .anthropic_error_body import AnthropicErrorBody
    from .anthropic_error_body_type_type_0 import AnthropicErrorBodyTypeType0
    from .anthropic_image_block import AnthropicImageBlock
    from .anthropic_image_data import AnthropicImageData
    from .anthropic_image_link import AnthropicImageLink
    from .anthropic_input_delta import AnthropicInputDelta
    from .anthropic_input_schema import AnthropicInputSchema
    from .anthropic_message_delta import AnthropicMessageDelta
    from .anthropic_message_start import AnthropicMessageStart
    from .anthropic_message_stop import AnthropicMessageStop
    from .anthropic_metadata import AnthropicMetadata
    from .anthropic_other_block import AnthropicOtherBlock
    from .anthropic_output_config import AnthropicOutputConfig
    from .anthropic_output_config_effort_type_0 import AnthropicOutputConfigEffortType0
    from .anthropic_output_format import AnthropicOutputFormat
    from .anthropic_output_format_type_type_0 import AnthropicOutputFormatTypeType0
    from .anthropic_own_tool import AnthropicOwnTool
    from .anthropic_ping import AnthropicPing
    from .anthropic_redacted_block import AnthropicRedactedBlock
    from .anthropic_server_tool import AnthropicServerTool
    from .anthropic_server_tool_type_type_0 import AnthropicServerToolTypeType0
    from .anthropic_signature_delta import AnthropicSignatureDelta
    from .anthropic_stop_reason_type_0 import AnthropicStopReasonType0
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_text_delta import AnthropicTextDelta
    from .anthropic_thinking_adaptive import AnthropicThinkingAdaptive
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_thinking_delta import AnthropicThinkingDelta
    from .anthropic_thinking_off import AnthropicThinkingOff
    from .anthropic_thinking_on import AnthropicThinkingOn
    from .anthropic_thinking_on_display_type_0 import AnthropicThinkingOnDisplayType0
    from .anthropic_token_count import AnthropicTokenCount
    from .anthropic_tool_choice import AnthropicToolChoice
    from .anthropic_tool_choice_type_type_0 import AnthropicToolChoiceTypeType0
    from .anthropic_tool_result_block import AnthropicToolResultBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock
    from .anthropic_usage import AnthropicUsage
    from .any_request import AnyRequest
    from .api_failure import ApiFailure
    from .api_failure_code_type_0 import ApiFailureCodeType0
    from .api_response import ApiResponse
    from .audio_transcription_request import AudioTranscriptionRequest
    from .audio_transcription_request_include_item_type_0 import (
        AudioTranscriptionRequestIncludeItemType0,
    )
    from .audio_transcription_request_response_format_type_0 import (
        AudioTranscriptionRequestResponseFormatType0,
    )
    from .audio_transcription_response import AudioTranscriptionResponse
    from .audio_translation_request import AudioTranslationRequest
    from .audio_translation_request_response_format_type_0 import (
        AudioTranslationRequestResponseFormatType0,
    )
    from .channel import Channel
    from .chat_completion_request import ChatCompletionRequest
    from .chat_completion_request_chat_template_kwargs import (
        ChatCompletionRequestChatTemplateKwargs,
    )
    from .chat_completion_request_logit_bias import ChatCompletionRequestLogitBias
    from .chat_completion_request_metadata import ChatCompletionRequestMetadata
    from .chat_completion_request_modalities_item_type_0 import (
        ChatCompletionRequestModalitiesItemType0,
    )
    from .chat_completion_request_search_parameters import (
        ChatCompletionRequestSearchParameters,
    )
    from .chat_completion_request_web_search import ChatCompletionRequestWebSearch
    from .chat_completion_response import ChatCompletionResponse
    from .chat_completion_response_object_type_0 import (
        ChatCompletionResponseObjectType0,
    )
    from .chat_completion_stream_response import ChatCompletionStreamResponse
    from .chat_completion_stream_response_object_type_0 import (
        ChatCompletionStreamResponseObjectType0,
    )
    from .claude_message import ClaudeMessage
    from .claude_message_role_type_0 import ClaudeMessageRoleType0
    from .claude_request import ClaudeRequest
    from .claude_request_service_tier_type_0 import ClaudeRequestServiceTierType0
    from .claude_response import ClaudeResponse
    from .completion_request import CompletionRequest
    from .completion_request_logit_bias import CompletionRequestLogitBias
    from .completion_response import CompletionResponse
    from .completion_response_object_type_0 import CompletionResponseObjectType0
    from .docmee_node import DocmeeNode
    from .docmee_ppt_content_request import DocmeePptContentRequest
    from .docmee_progress import DocmeeProgress
    from .docmee_progress_status_type_0 import DocmeeProgressStatusType0
    from .embedding_request import EmbeddingRequest
    from .embedding_request_encoding_format_type_0 import (
        EmbeddingRequestEncodingFormatType0,
    )
    from .embedding_response import EmbeddingResponse
    from .embedding_response_object_type_0 import EmbeddingResponseObjectType0
    from .error_response import ErrorResponse
    from .error_response_error import ErrorResponseError
    from .error_response_error_type_type_0 import ErrorResponseErrorTypeType0
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
    from .gemini_batch_embed_contents_request import GeminiBatchEmbedContentsRequest
    from .gemini_batch_embed_contents_response import GeminiBatchEmbedContentsResponse
    from .gemini_blob import GeminiBlob
    from .gemini_calling_config import GeminiCallingConfig
    from .gemini_calling_config_mode_type_0 import GeminiCallingConfigModeType0
    from .gemini_candidate import GeminiCandidate
    from .gemini_candidate_finish_reason_type_0 import GeminiCandidateFinishReasonType0
    from .gemini_content import GeminiContent
    from .gemini_content_role_type_0 import GeminiContentRoleType0
    from .gemini_embed_content_request import GeminiEmbedContentRequest
    from .gemini_embed_content_request_task_type_type_0 import (
        GeminiEmbedContentRequestTaskTypeType0,
    )
    from .gemini_embed_content_response import GeminiEmbedContentResponse
    from .gemini_embedding import GeminiEmbedding
    from .gemini_engine_embedding_request import GeminiEngineEmbeddingRequest
    from .gemini_engine_embedding_request_encoding_format_type_0 import (
        GeminiEngineEmbeddingRequestEncodingFormatType0,
    )
    from .gemini_file import GeminiFile
    from .gemini_function import GeminiFunction
    from .gemini_function_call import GeminiFunctionCall
    from .gemini_generate_content_alt_type_0 import GeminiGenerateContentAltType0
    from .gemini_generation_config import GeminiGenerationConfig
    from .gemini_generation_config_response_modalities_item_type_0 import (
        GeminiGenerationConfigResponseModalitiesItemType0,
    )
    from .gemini_image_config import GeminiImageConfig
    from .gemini_image_config_image_size_type_0 import GeminiImageConfigImageSizeType0
    from .gemini_modality_tokens import GeminiModalityTokens
    from .gemini_model import GeminiModel
    from .gemini_models_response import GeminiModelsResponse
    from .gemini_output_options import GeminiOutputOptions
    from .gemini_part import GeminiPart
    from .gemini_predict_instance import GeminiPredictInstance
    from .gemini_predict_parameters import GeminiPredictParameters
    from .gemini_predict_parameters_aspect_ratio_type_0 import (
        GeminiPredictParametersAspectRatioType0,
    )
    from .gemini_predict_parameters_image_size_type_0 import (
        GeminiPredictParametersImageSizeType0,
    )
    from .gemini_predict_parameters_person_generation_type_0 import (
        GeminiPredictParametersPersonGenerationType0,
    )
    from .gemini_predict_request import GeminiPredictRequest
    from .gemini_predict_response import GeminiPredictResponse
    from .gemini_prediction import GeminiPrediction
    from .gemini_prompt_feedback import GeminiPromptFeedback
    from .gemini_request import GeminiRequest
    from .gemini_response import GeminiResponse
    from .gemini_retrieval_config import GeminiRetrievalConfig
    from .gemini_safety_setting import GeminiSafetySetting
    from .gemini_safety_setting_threshold_type_0 import (
        GeminiSafetySettingThresholdType0,
    )
    from .gemini_speech_config import GeminiSpeechConfig
    from .gemini_stream_generate_content_alt_type_0 import (
        GeminiStreamGenerateContentAltType0,
    )
    from .gemini_thinking_config import GeminiThinkingConfig
    from .gemini_thinking_config_thinking_level_type_0 import (
        GeminiThinkingConfigThinkingLevelType0,
    )
    from .gemini_tool import GeminiTool
    from .gemini_tool_config import GeminiToolConfig
    from .gemini_usage import GeminiUsage
    from .gemini_voice import GeminiVoice
    from .gemini_voice_config import GeminiVoiceConfig
    from .google_error import GoogleError
    from .google_error_body import GoogleErrorBody
    from .ideogram_color import IdeogramColor
    from .ideogram_describe_request import IdeogramDescribeRequest
    from .ideogram_describe_request_describe_model_version_type_0 import (
        IdeogramDescribeRequestDescribeModelVersionType0,
    )
    from .ideogram_describe_response import IdeogramDescribeResponse
    from .ideogram_description import IdeogramDescription
    from .ideogram_edit_request import IdeogramEditRequest
    from .ideogram_edit_request_model_type_0 import IdeogramEditRequestModelType0
    from .ideogram_generate_request import IdeogramGenerateRequest
    from .ideogram_image import IdeogramImage
    from .ideogram_image_request import IdeogramImageRequest
    from .ideogram_image_request_aspect_ratio_type_0 import (
        IdeogramImageRequestAspectRatioType0,
    )
    from .ideogram_image_request_model_type_0 import IdeogramImageRequestModelType0
    from .ideogram_magic_prompt_type_0 import IdeogramMagicPromptType0
    from .ideogram_palette import IdeogramPalette
    from .ideogram_palette_name_type_0 import IdeogramPaletteNameType0
    from .ideogram_remix_request import IdeogramRemixRequest
    from .ideogram_remix_settings import IdeogramRemixSettings
    from .ideogram_remix_settings_aspect_ratio_type_0 import (
        IdeogramRemixSettingsAspectRatioType0,
    )
    from .ideogram_remix_settings_model_type_0 import IdeogramRemixSettingsModelType0
    from .ideogram_response import IdeogramResponse
    from .ideogram_style_type_0 import IdeogramStyleType0
    from .ideogram_upscale_request import IdeogramUpscaleRequest
    from .ideogram_upscale_settings import IdeogramUpscaleSettings
    from .ideogram_v3_edit_request import IdeogramV3EditRequest
    from .ideogram_v3_generate_json import IdeogramV3GenerateJson
    from .ideogram_v3_generate_request import IdeogramV3GenerateRequest
    from .ideogram_v3_ratio_type_0 import IdeogramV3RatioType0
    from .ideogram_v3_reframe_request import IdeogramV3ReframeRequest
    from .ideogram_v3_remix_request import IdeogramV3RemixRequest
    from .ideogram_v3_replace_background_request import (
        IdeogramV3ReplaceBackgroundRequest,
    )
    from .ideogram_v3_speed_type_0 import IdeogramV3SpeedType0
    from .ideogram_v3_style_type_0 import IdeogramV3StyleType0
    from .image_edit_request import ImageEditRequest
    from .image_edit_request_background_type_0 import ImageEditRequestBackgroundType0
    from .image_edit_request_input_fidelity_type_0 import (
        ImageEditRequestInputFidelityType0,
    )
    from .image_edit_request_moderation_type_0 import ImageEditRequestModerationType0
    from .image_edit_request_output_format_type_0 import (
        ImageEditRequestOutputFormatType0,
    )
    from .image_edit_request_quality_type_0 import ImageEditRequestQualityType0
    from .image_edit_request_response_format_type_0 import (
        ImageEditRequestResponseFormatType0,
    )
    from .image_edit_request_size_type_0 import ImageEditRequestSizeType0
    from .image_generation_request import ImageGenerationRequest
    from .image_generation_request_background_type_0 import (
        ImageGenerationRequestBackgroundType0,
    )
    from .image_generation_request_extra_fields import ImageGenerationRequestExtraFields
    from .image_generation_request_moderation_type_0 import (
        ImageGenerationRequestModerationType0,
    )
    from .image_generation_request_output_format_type_0 import (
        ImageGenerationRequestOutputFormatType0,
    )
    from .image_generation_request_quality_type_0 import (
        ImageGenerationRequestQualityType0,
    )
    from .image_generation_request_response_format_type_0 import (
        ImageGenerationRequestResponseFormatType0,
    )
    from .image_generation_request_sequential_image_generation_type_0 import (
        ImageGenerationRequestSequentialImageGenerationType0,
    )
    from .image_generation_request_size_type_0 import ImageGenerationRequestSizeType0
    from .image_generation_request_style_type_0 import ImageGenerationRequestStyleType0
    from .image_response import ImageResponse
    from .imagebed_upload import ImagebedUpload
    from .imagebed_upload_request import ImagebedUploadRequest
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
    from .kling_unpolled_task_data_type_0 import KlingUnpolledTaskDataType0
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
    from .log import Log
    from .log_type_type_0 import LogTypeType0
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
    from .message import Message
    from .message_role_type_0 import MessageRoleType0
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
    from .model import Model
    from .model_object_type_0 import ModelObjectType0
    from .models_response import ModelsResponse
    from .models_response_object_type_0 import ModelsResponseObjectType0
    from .moderation_request import ModerationRequest
    from .moderation_request_model_type_0 import ModerationRequestModelType0
    from .moderation_response import ModerationResponse
    from .open_ai_video import OpenAIVideo
    from .open_ai_video_error import OpenAIVideoError
    from .open_ai_video_object_type_0 import OpenAIVideoObjectType0
    from .open_ai_video_status_type_0 import OpenAIVideoStatusType0
    from .openai_allowed_tools import OpenaiAllowedTools
    from .openai_allowed_tools_mode_type_0 import OpenaiAllowedToolsModeType0
    from .openai_allowed_tools_tools_item import OpenaiAllowedToolsToolsItem
    from .openai_annotation import OpenaiAnnotation
    from .openai_annotation_event import OpenaiAnnotationEvent
    from .openai_anthropic_model import OpenaiAnthropicModel
    from .openai_anthropic_models import OpenaiAnthropicModels
    from .openai_arguments_delta_event import OpenaiArgumentsDeltaEvent
    from .openai_arguments_delta_event_type import OpenaiArgumentsDeltaEventType
    from .openai_arguments_done_event import OpenaiArgumentsDoneEvent
    from .openai_arguments_done_event_type import OpenaiArgumentsDoneEventType
    from .openai_audio_input_tokens import OpenaiAudioInputTokens
    from .openai_audio_logprob import OpenaiAudioLogprob
    from .openai_audio_part import OpenaiAudioPart
    from .openai_audio_ref import OpenaiAudioRef
    from .openai_audio_seconds import OpenaiAudioSeconds
    from .openai_audio_tokens import OpenaiAudioTokens
    from .openai_audio_usage_type_2 import OpenaiAudioUsageType2
    from .openai_cache_retention_type_0 import OpenaiCacheRetentionType0
    from .openai_call_progress_event import OpenaiCallProgressEvent
    from .openai_call_progress_event_type import OpenaiCallProgressEventType
    from .openai_chat_annotation import OpenaiChatAnnotation
    from .openai_chat_annotation_type_type_0 import OpenaiChatAnnotationTypeType0
    from .openai_chat_audio import OpenaiChatAudio
    from .openai_chat_audio_format_type_0 import OpenaiChatAudioFormatType0
    from .openai_chat_choice import OpenaiChatChoice
    from .openai_chat_chunk_choice import OpenaiChatChunkChoice
    from .openai_chat_contents import OpenaiChatContents
    from .openai_chat_contents_part import OpenaiChatContentsPart
    from .openai_chat_delta import OpenaiChatDelta
    from .openai_chat_message import OpenaiChatMessage
    from .openai_chat_tool_choice import OpenaiChatToolChoice
    from .openai_chat_tool_choice_type_type_0 import OpenaiChatToolChoiceTypeType0
    from .openai_chunking_strategy import OpenaiChunkingStrategy
    from .openai_chunking_strategy_type_type_0 import OpenaiChunkingStrategyTypeType0
    from .openai_compact_request import OpenaiCompactRequest
    from .openai_compaction import OpenaiCompaction
    from .openai_compaction_item import OpenaiCompactionItem
    from .openai_compaction_object_type_0 import OpenaiCompactionObjectType0
    from .openai_completion_choice import OpenaiCompletionChoice
    from .openai_completion_choice_finish_reason_type_0 import (
        OpenaiCompletionChoiceFinishReasonType0,
    )
    from .openai_completion_logprobs import OpenaiCompletionLogprobs
    from .openai_completion_logprobs_top_logprobs_item_type_0 import (
        OpenaiCompletionLogprobsTopLogprobsItemType0,
    )
    from .openai_completion_tokens import OpenaiCompletionTokens
    from .openai_context_management import OpenaiContextManagement
    from .openai_conversation_ref import OpenaiConversationRef
    from .openai_custom_call import OpenaiCustomCall
    from .openai_custom_call_item import OpenaiCustomCallItem
    from .openai_custom_input_tool import OpenaiCustomInputTool
    from .openai_custom_input_tool_format import OpenaiCustomInputToolFormat
    from .openai_custom_output_item import OpenaiCustomOutputItem
    from .openai_custom_tool import OpenaiCustomTool
    from .openai_custom_tool_format import OpenaiCustomToolFormat
    from .openai_diarized_transcription import OpenaiDiarizedTranscription
    from .openai_effort_type_0 import OpenaiEffortType0
    from .openai_embedding import OpenaiEmbedding
    from .openai_embedding_object_type_0 import OpenaiEmbeddingObjectType0
    from .openai_error_event import OpenaiErrorEvent
    from .openai_extra_body import OpenaiExtraBody
    from .openai_extra_google import OpenaiExtraGoogle
    from .openai_extra_image import OpenaiExtraImage
    from .openai_extra_thinking import OpenaiExtraThinking
    from .openai_file import OpenaiFile
    from .openai_file_data import OpenaiFileData
    from .openai_file_deleted import OpenaiFileDeleted
    from .openai_file_deleted_object_type_0 import OpenaiFileDeletedObjectType0
    from .openai_file_list import OpenaiFileList
    from .openai_file_list_object_type_0 import OpenaiFileListObjectType0
    from .openai_file_object_type_0 import OpenaiFileObjectType0
    from .openai_file_part import OpenaiFilePart
    from .openai_fine_tune_request import OpenaiFineTuneRequest
    from .openai_finish_reason_type_0 import OpenaiFinishReasonType0
    from .openai_function import OpenaiFunction
    from .openai_function_call import OpenaiFunctionCall
    from .openai_function_call_item import OpenaiFunctionCallItem
    from .openai_function_name import OpenaiFunctionName
    from .openai_function_output_item import OpenaiFunctionOutputItem
    from .openai_function_parameters import OpenaiFunctionParameters
    from .openai_function_tool import OpenaiFunctionTool
    from .openai_function_tool_parameters_type_0 import (
        OpenaiFunctionToolParametersType0,
    )
    from .openai_image import OpenaiImage
    from .openai_image_call_item import OpenaiImageCallItem
    from .openai_image_call_item_status_type_0 import OpenaiImageCallItemStatusType0
    from .openai_image_completed_event import OpenaiImageCompletedEvent
    from .openai_image_content import OpenaiImageContent
    from .openai_image_edit_completed_event import OpenaiImageEditCompletedEvent
    from .openai_image_edit_json import OpenaiImageEditJson
    from .openai_image_edit_json_background_type_0 import (
        OpenaiImageEditJsonBackgroundType0,
    )
    from .openai_image_edit_json_input_fidelity_type_0 import (
        OpenaiImageEditJsonInputFidelityType0,
    )
    from .openai_image_edit_json_output_format_type_0 import (
        OpenaiImageEditJsonOutputFormatType0,
    )
    from .openai_image_edit_json_quality_type_0 import OpenaiImageEditJsonQualityType0
    from .openai_image_edit_json_size_type_0 import OpenaiImageEditJsonSizeType0
    from .openai_image_edit_partial_event import OpenaiImageEditPartialEvent
    from .openai_image_input import OpenaiImageInput
    from .openai_image_input_tokens import OpenaiImageInputTokens
    from .openai_image_message import OpenaiImageMessage
    from .openai_image_message_role_type_0 import OpenaiImageMessageRoleType0
    from .openai_image_parameters import OpenaiImageParameters
    from .openai_image_part import OpenaiImagePart
    from .openai_image_partial_event import OpenaiImagePartialEvent
    from .openai_image_reference import OpenaiImageReference
    from .openai_image_series_options import OpenaiImageSeriesOptions
    from .openai_image_tool import OpenaiImageTool
    from .openai_image_tool_background_type_0 import OpenaiImageToolBackgroundType0
    from .openai_image_tool_moderation_type_0 import OpenaiImageToolModerationType0
    from .openai_image_tool_output_format_type_0 import OpenaiImageToolOutputFormatType0
    from .openai_image_tool_quality_type_0 import OpenaiImageToolQualityType0
    from .openai_image_url import OpenaiImageUrl
    from .openai_image_url_detail_type_0 import OpenaiImageUrlDetailType0
    from .openai_image_usage import OpenaiImageUsage
    from .openai_image_variation_request import OpenaiImageVariationRequest
    from .openai_image_variation_request_model_type_0 import (
        OpenaiImageVariationRequestModelType0,
    )
    from .openai_image_variation_request_response_format_type_0 import (
        OpenaiImageVariationRequestResponseFormatType0,
    )
    from .openai_image_variation_request_size_type_0 import (
        OpenaiImageVariationRequestSizeType0,
    )
    from .openai_include_type_0 import OpenaiIncludeType0
    from .openai_incomplete import OpenaiIncomplete
    from .openai_incomplete_reason_type_0 import OpenaiIncompleteReasonType0
    from .openai_input_audio import OpenaiInputAudio
    from .openai_input_audio_format_type_0 import OpenaiInputAudioFormatType0
    from .openai_input_done_event import OpenaiInputDoneEvent
    from .openai_input_file_part import OpenaiInputFilePart
    from .openai_input_image_part import OpenaiInputImagePart
    from .openai_input_image_part_detail_type_0 import OpenaiInputImagePartDetailType0
    from .openai_input_message import OpenaiInputMessage
    from .openai_input_message_role_type_0 import OpenaiInputMessageRoleType0
    from .openai_input_text_part import OpenaiInputTextPart
    from .openai_input_tokens import OpenaiInputTokens
    from .openai_item_event import OpenaiItemEvent
    from .openai_item_event_type import OpenaiItemEventType
    from .openai_item_reference import OpenaiItemReference
    from .openai_item_status_type_0 import OpenaiItemStatusType0
    from .openai_json_schema import OpenaiJsonSchema
    from .openai_json_schema_schema import OpenaiJsonSchemaSchema
    from .openai_logprobs import OpenaiLogprobs
    from .openai_moderation_categories import OpenaiModerationCategories
    from .openai_moderation_kinds import OpenaiModerationKinds
    from .openai_moderation_result import OpenaiModerationResult
    from .openai_moderation_scores import OpenaiModerationScores
    from .openai_other_item import OpenaiOtherItem
    from .openai_other_part import OpenaiOtherPart
    from .openai_other_tool import OpenaiOtherTool
    from .openai_output_message import OpenaiOutputMessage
    from .openai_output_text_part import OpenaiOutputTextPart
    from .openai_output_tokens import OpenaiOutputTokens
    from .openai_part_event import OpenaiPartEvent
    from .openai_part_event_type import OpenaiPartEventType
    from .openai_partial_image_event import OpenaiPartialImageEvent
    from .openai_phase_type_0 import OpenaiPhaseType0
    from .openai_prediction import OpenaiPrediction
    from .openai_prompt import OpenaiPrompt
    from .openai_prompt_tokens import OpenaiPromptTokens
    from .openai_prompt_variables_type_0 import OpenaiPromptVariablesType0
    from .openai_realtime_append import OpenaiRealtimeAppend
    from .openai_realtime_arguments_delta import OpenaiRealtimeArgumentsDelta
    from .openai_realtime_arguments_delta_type import OpenaiRealtimeArgumentsDeltaType
    from .openai_realtime_arguments_done import OpenaiRealtimeArgumentsDone
    from .openai_realtime_arguments_done_type import OpenaiRealtimeArgumentsDoneType
    from .openai_realtime_audio import OpenaiRealtimeAudio
    from .openai_realtime_audio_delta import OpenaiRealtimeAudioDelta
    from .openai_realtime_audio_delta_type import OpenaiRealtimeAudioDeltaType
    from .openai_realtime_audio_done import OpenaiRealtimeAudioDone
    from .openai_realtime_audio_done_type import OpenaiRealtimeAudioDoneType
    from .openai_realtime_audio_in import OpenaiRealtimeAudioIn
    from .openai_realtime_audio_in_noise_reduction_type_0 import (
        OpenaiRealtimeAudioInNoiseReductionType0,
    )
    from .openai_realtime_audio_in_transcription_type_0 import (
        OpenaiRealtimeAudioInTranscriptionType0,
    )
    from .openai_realtime_audio_out import OpenaiRealtimeAudioOut
    from .openai_realtime_audio_out_voice_type_1 import OpenaiRealtimeAudioOutVoiceType1
    from .openai_realtime_cancel import OpenaiRealtimeCancel
    from .openai_realtime_content import OpenaiRealtimeContent
    from .openai_realtime_content_type_type_0 import OpenaiRealtimeContentTypeType0
    from .openai_realtime_conversation import OpenaiRealtimeConversation
    from .openai_realtime_conversation_event import OpenaiRealtimeConversationEvent
    from .openai_realtime_create_item import OpenaiRealtimeCreateItem
    from .openai_realtime_create_response import OpenaiRealtimeCreateResponse
    from .openai_realtime_format import OpenaiRealtimeFormat
    from .openai_realtime_format_type_type_0 import OpenaiRealtimeFormatTypeType0
    from .openai_realtime_input_cleared import OpenaiRealtimeInputCleared
    from .openai_realtime_input_committed import OpenaiRealtimeInputCommitted
    from .openai_realtime_input_timeout import OpenaiRealtimeInputTimeout
    from .openai_realtime_item import OpenaiRealtimeItem
    from .openai_realtime_item_deleted import OpenaiRealtimeItemDeleted
    from .openai_realtime_item_event import OpenaiRealtimeItemEvent
    from .openai_realtime_item_event_type import OpenaiRealtimeItemEventType
    from .openai_realtime_item_role_type_0 import OpenaiRealtimeItemRoleType0
    from .openai_realtime_item_truncated import OpenaiRealtimeItemTruncated
    from .openai_realtime_item_type_type_0 import OpenaiRealtimeItemTypeType0
    from .openai_realtime_key_pressed import OpenaiRealtimeKeyPressed
    from .openai_realtime_limit import OpenaiRealtimeLimit
    from .openai_realtime_limits import OpenaiRealtimeLimits
    from .openai_realtime_name_item import OpenaiRealtimeNameItem
    from .openai_realtime_name_item_type import OpenaiRealtimeNameItemType
    from .openai_realtime_output_buffer import OpenaiRealtimeOutputBuffer
    from .openai_realtime_output_buffer_type import OpenaiRealtimeOutputBufferType
    from .openai_realtime_output_item_event import OpenaiRealtimeOutputItemEvent
    from .openai_realtime_output_item_event_type import (
        OpenaiRealtimeOutputItemEventType,
    )
    from .openai_realtime_part import OpenaiRealtimePart
    from .openai_realtime_part_event import OpenaiRealtimePartEvent
    from .openai_realtime_part_event_type import OpenaiRealtimePartEventType
    from .openai_realtime_part_type_type_0 import OpenaiRealtimePartTypeType0
    from .openai_realtime_response import OpenaiRealtimeResponse
    from .openai_realtime_response_event import OpenaiRealtimeResponseEvent
    from .openai_realtime_response_event_type import OpenaiRealtimeResponseEventType
    from .openai_realtime_response_metadata_type_0 import (
        OpenaiRealtimeResponseMetadataType0,
    )
    from .openai_realtime_response_params import OpenaiRealtimeResponseParams
    from .openai_realtime_response_params_metadata_type_0 import (
        OpenaiRealtimeResponseParamsMetadataType0,
    )
    from .openai_realtime_response_params_prompt_type_0 import (
        OpenaiRealtimeResponseParamsPromptType0,
    )
    from .openai_realtime_response_params_tool_choice_type_1 import (
        OpenaiRealtimeResponseParamsToolChoiceType1,
    )
    from .openai_realtime_response_status_details_type_0 import (
        OpenaiRealtimeResponseStatusDetailsType0,
    )
    from .openai_realtime_response_status_type_0 import (
        OpenaiRealtimeResponseStatusType0,
    )
    from .openai_realtime_session import OpenaiRealtimeSession
    from .openai_realtime_session_event import OpenaiRealtimeSessionEvent
    from .openai_realtime_session_event_type import OpenaiRealtimeSessionEventType
    from .openai_realtime_session_input_audio_format_type_0 import (
        OpenaiRealtimeSessionInputAudioFormatType0,
    )
    from .openai_realtime_session_input_audio_transcription_type_0 import (
        OpenaiRealtimeSessionInputAudioTranscriptionType0,
    )
    from .openai_realtime_session_output_audio_format_type_0 import (
        OpenaiRealtimeSessionOutputAudioFormatType0,
    )
    from .openai_realtime_session_prompt_type_0 import OpenaiRealtimeSessionPromptType0
    from .openai_realtime_session_tool_choice_type_1 import (
        OpenaiRealtimeSessionToolChoiceType1,
    )
    from .openai_realtime_session_tracing_type_1 import (
        OpenaiRealtimeSessionTracingType1,
    )
    from .openai_realtime_session_truncation_type_1 import (
        OpenaiRealtimeSessionTruncationType1,
    )
    from .openai_realtime_session_type_type_0 import OpenaiRealtimeSessionTypeType0
    from .openai_realtime_signal import OpenaiRealtimeSignal
    from .openai_realtime_signal_type import OpenaiRealtimeSignalType
    from .openai_realtime_speech_started import OpenaiRealtimeSpeechStarted
    from .openai_realtime_speech_stopped import OpenaiRealtimeSpeechStopped
    from .openai_realtime_spoken_done import OpenaiRealtimeSpokenDone
    from .openai_realtime_spoken_done_type import OpenaiRealtimeSpokenDoneType
    from .openai_realtime_text_delta import OpenaiRealtimeTextDelta
    from .openai_realtime_text_delta_type import OpenaiRealtimeTextDeltaType
    from .openai_realtime_text_done import OpenaiRealtimeTextDone
    from .openai_realtime_text_done_type import OpenaiRealtimeTextDoneType
    from .openai_realtime_tool import OpenaiRealtimeTool
    from .openai_realtime_tool_event import OpenaiRealtimeToolEvent
    from .openai_realtime_tool_event_type import OpenaiRealtimeToolEventType
    from .openai_realtime_tool_parameters import OpenaiRealtimeToolParameters
    from .openai_realtime_tool_type_type_0 import OpenaiRealtimeToolTypeType0
    from .openai_realtime_transcript_delta import OpenaiRealtimeTranscriptDelta
    from .openai_realtime_transcript_done import OpenaiRealtimeTranscriptDone
    from .openai_realtime_transcript_done_languages_item import (
        OpenaiRealtimeTranscriptDoneLanguagesItem,
    )
    from .openai_realtime_transcript_done_usage import OpenaiRealtimeTranscriptDoneUsage
    from .openai_realtime_transcript_failed import OpenaiRealtimeTranscriptFailed
    from .openai_realtime_transcript_segment import OpenaiRealtimeTranscriptSegment
    from .openai_realtime_truncate import OpenaiRealtimeTruncate
    from .openai_realtime_turns import OpenaiRealtimeTurns
    from .openai_realtime_turns_eagerness_type_0 import (
        OpenaiRealtimeTurnsEagernessType0,
    )
    from .openai_realtime_turns_type_type_0 import OpenaiRealtimeTurnsTypeType0
    from .openai_realtime_update import OpenaiRealtimeUpdate
    from .openai_realtime_usage import OpenaiRealtimeUsage
    from .openai_reasoning import OpenaiReasoning
    from .openai_reasoning_effort_type_0 import OpenaiReasoningEffortType0
    from .openai_reasoning_item import OpenaiReasoningItem
    from .openai_reasoning_part import OpenaiReasoningPart
    from .openai_reasoning_summary_type_0 import OpenaiReasoningSummaryType0
    from .openai_refusal_done_event import OpenaiRefusalDoneEvent
    from .openai_refusal_part import OpenaiRefusalPart
    from .openai_response import OpenaiResponse
    from .openai_response_error import OpenaiResponseError
    from .openai_response_metadata_type_0 import OpenaiResponseMetadataType0
    from .openai_response_object_type_0 import OpenaiResponseObjectType0
    from .openai_response_reasoning_type_0 import OpenaiResponseReasoningType0
    from .openai_response_status_type_0 import OpenaiResponseStatusType0
    from .openai_response_text_type_0 import OpenaiResponseTextType0
    from .openai_responses_stream_options import OpenaiResponsesStreamOptions
    from .openai_responses_text import OpenaiResponsesText
    from .openai_responses_tool_choice import OpenaiResponsesToolChoice
    from .openai_responses_tool_choice_mode_type_0 import (
        OpenaiResponsesToolChoiceModeType0,
    )
    from .openai_responses_tool_choice_tools_item import (
        OpenaiResponsesToolChoiceToolsItem,
    )
    from .openai_responses_usage import OpenaiResponsesUsage
    from .openai_router_reasoning import OpenaiRouterReasoning
    from .openai_router_usage import OpenaiRouterUsage
    from .openai_service_tier_type_0 import OpenaiServiceTierType0
    from .openai_speaker_segment import OpenaiSpeakerSegment
    from .openai_speech_delta import OpenaiSpeechDelta
    from .openai_speech_done import OpenaiSpeechDone
    from .openai_speech_event_type_2 import OpenaiSpeechEventType2
    from .openai_speech_usage import OpenaiSpeechUsage
    from .openai_spoken_answer import OpenaiSpokenAnswer
    from .openai_state_event import OpenaiStateEvent
    from .openai_state_event_type import OpenaiStateEventType
    from .openai_stream_options import OpenaiStreamOptions
    from .openai_summary_delta_event import OpenaiSummaryDeltaEvent
    from .openai_summary_done_event import OpenaiSummaryDoneEvent
    from .openai_summary_part import OpenaiSummaryPart
    from .openai_summary_part_event import OpenaiSummaryPartEvent
    from .openai_summary_part_event_type import OpenaiSummaryPartEventType
    from .openai_text_delta_event import OpenaiTextDeltaEvent
    from .openai_text_delta_event_type import OpenaiTextDeltaEventType
    from .openai_text_done_event import OpenaiTextDoneEvent
    from .openai_text_done_event_type import OpenaiTextDoneEventType
    from .openai_text_format import OpenaiTextFormat
    from .openai_text_format_schema import OpenaiTextFormatSchema
    from .openai_text_format_type_type_0 import OpenaiTextFormatTypeType0
    from .openai_text_part import OpenaiTextPart
    from .openai_thinking import OpenaiThinking
    from .openai_thinking_type_type_0 import OpenaiThinkingTypeType0
    from .openai_timestamp_granularity_type_0 import OpenaiTimestampGranularityType0
    from .openai_token_logprob import OpenaiTokenLogprob
    from .openai_transcript_delta import OpenaiTranscriptDelta
    from .openai_transcript_done import OpenaiTranscriptDone
    from .openai_transcript_event_type_3 import OpenaiTranscriptEventType3
    from .openai_transcript_segment import OpenaiTranscriptSegment
    from .openai_transcript_segment_event import OpenaiTranscriptSegmentEvent
    from .openai_transcript_word import OpenaiTranscriptWord
    from .openai_upload_file_request import OpenaiUploadFileRequest
    from .openai_upload_file_request_purpose_type_0 import (
        OpenaiUploadFileRequestPurposeType0,
    )
    from .openai_url_citation import OpenaiUrlCitation
    from .openai_verbose_transcription import OpenaiVerboseTranscription
    from .openai_verbosity_type_0 import OpenaiVerbosityType0
    from .openai_video_part import OpenaiVideoPart
    from .openai_video_url import OpenaiVideoUrl
    from .openai_voice_reference import OpenaiVoiceReference
    from .openai_web_search_item import OpenaiWebSearchItem
    from .openai_web_search_item_action import OpenaiWebSearchItemAction
    from .openai_web_search_item_status_type_0 import OpenaiWebSearchItemStatusType0
    from .openai_web_search_options import OpenaiWebSearchOptions
    from .openai_web_search_options_search_context_size_type_0 import (
        OpenaiWebSearchOptionsSearchContextSizeType0,
    )
    from .openai_web_search_options_user_location import (
        OpenaiWebSearchOptionsUserLocation,
    )
    from .openai_web_search_tool import OpenaiWebSearchTool
    from .openai_web_search_tool_filters_type_0 import OpenaiWebSearchToolFiltersType0
    from .openai_web_search_tool_search_context_size_type_0 import (
        OpenaiWebSearchToolSearchContextSizeType0,
    )
    from .openai_web_search_tool_user_location_type_0 import (
        OpenaiWebSearchToolUserLocationType0,
    )
    from .page_info import PageInfo
    from .realtime_error import RealtimeError
    from .realtime_error_body import RealtimeErrorBody
    from .recraft_color import RecraftColor
    from .recraft_controls import RecraftControls
    from .recraft_create_style_request import RecraftCreateStyleRequest
    from .recraft_create_style_request_style_type_0 import (
        RecraftCreateStyleRequestStyleType0,
    )
    from .recraft_file_request import RecraftFileRequest
    from .recraft_generate_image_request import RecraftGenerateImageRequest
    from .recraft_generate_image_request_image_format_type_0 import (
        RecraftGenerateImageRequestImageFormatType0,
    )
    from .recraft_generate_image_request_model_type_0 import (
        RecraftGenerateImageRequestModelType0,
    )
    from .recraft_generate_image_request_size_type_0 import (
        RecraftGenerateImageRequestSizeType0,
    )
    from .recraft_generate_image_request_style_type_0 import (
        RecraftGenerateImageRequestStyleType0,
    )
    from .recraft_image import RecraftImage
    from .recraft_image_response import RecraftImageResponse
    from .recraft_images_response import RecraftImagesResponse
    from .recraft_response_format_type_0 import RecraftResponseFormatType0
    from .recraft_style import RecraftStyle
    from .recraft_text import RecraftText
    from .redemption import Redemption
    from .relay_error import RelayError
    from .relay_error_body import RelayErrorBody
    from .replicate_input import ReplicateInput
    from .replicate_model_request import ReplicateModelRequest
    from .replicate_prediction import ReplicatePrediction
    from .replicate_prediction_status_type_0 import ReplicatePredictionStatusType0
    from .replicate_predictions import ReplicatePredictions
    from .replicate_version import ReplicateVersion
    from .replicate_version_request import ReplicateVersionRequest
    from .rerank_billed_units import RerankBilledUnits
    from .rerank_document import RerankDocument
    from .rerank_jina_response import RerankJinaResponse
    from .rerank_meta import RerankMeta
    from .rerank_new_api_response import RerankNewApiResponse
    from .rerank_request import RerankRequest
    from .rerank_response import RerankResponse
    from .rerank_result import RerankResult
    from .response_format import ResponseFormat
    from .response_format_type_type_0 import ResponseFormatTypeType0
    from .responses_request import ResponsesRequest
    from .responses_request_metadata_type_0 import ResponsesRequestMetadataType0
    from .responses_request_truncation_type_0 import ResponsesRequestTruncationType0
    from .responses_response import ResponsesResponse
    from .responses_response_object_type_0 import ResponsesResponseObjectType0
    from .responses_response_status_type_0 import ResponsesResponseStatusType0
    from .responses_stream_response import ResponsesStreamResponse
    from .responses_stream_response_delta_type_1 import (
        ResponsesStreamResponseDeltaType1,
    )
    from .responses_stream_response_output_item import ResponsesStreamResponseOutputItem
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
    from .seedance_cancelled import SeedanceCancelled
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
    from .sora_remix_request import SoraRemixRequest
    from .sora_video_request import SoraVideoRequest
    from .sora_video_request_model_type_0 import SoraVideoRequestModelType0
    from .sora_video_request_size_type_0 import SoraVideoRequestSizeType0
    from .speech_request import SpeechRequest
    from .speech_request_metadata import SpeechRequestMetadata
    from .speech_request_response_format_type_0 import SpeechRequestResponseFormatType0
    from .speech_request_stream_format_type_0 import SpeechRequestStreamFormatType0
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
    from .sync_detail_error import SyncDetailError
    from .sync_message_error import SyncMessageError
    from .sync_text_error import SyncTextError
    from .system_create_token_request import SystemCreateTokenRequest
    from .system_endpoint import SystemEndpoint
    from .system_logs_response import SystemLogsResponse
    from .system_price import SystemPrice
    from .system_price_quota_type_type_0 import SystemPriceQuotaTypeType0
    from .system_pricing import SystemPricing
    from .system_pricing_group_ratio_type_0 import SystemPricingGroupRatioType0
    from .system_pricing_supported_endpoint_type_0 import (
        SystemPricingSupportedEndpointType0,
    )
    from .system_pricing_usable_group_type_0 import SystemPricingUsableGroupType0
    from .system_token_response import SystemTokenResponse
    from .system_token_usage import SystemTokenUsage
    from .system_token_usage_model_limits_type_0 import SystemTokenUsageModelLimitsType0
    from .system_token_usage_response import SystemTokenUsageResponse
    from .system_tokens_response import SystemTokensResponse
    from .system_update_token_request import SystemUpdateTokenRequest
    from .system_update_token_request_status_type_0 import (
        SystemUpdateTokenRequestStatusType0,
    )
    from .system_user_response import SystemUserResponse
    from .task_dto import TaskDto
    from .task_dto_data import TaskDtoData
    from .task_dto_id import TaskDtoId
    from .task_dto_status_type_0 import TaskDtoStatusType0
    from .task_error import TaskError
    from .token import Token
    from .token_status_type_0 import TokenStatusType0
    from .tool import Tool
    from .tool_call import ToolCall
    from .tool_call_type_type_0 import ToolCallTypeType0
    from .tool_type_type_0 import ToolTypeType0
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
    from .usage import Usage
    from .user import User
    from .user_role_type_0 import UserRoleType0
    from .user_status_type_0 import UserStatusType0
    from .vendor_error import VendorError
    from .vendor_error_code_type_0 import VendorErrorCodeType0
    from .video_request import VideoRequest
    from .video_response import VideoResponse
    from .video_task_error import VideoTaskError
    from .video_task_metadata import VideoTaskMetadata
    from .video_task_response import VideoTaskResponse
    from .video_task_status_type_0 import VideoTaskStatusType0
    from .wan_input import WanInput
    from .wan_output import WanOutput
    from .wan_output_task_status_type_0 import WanOutputTaskStatusType0
    from .wan_parameters import WanParameters
    from .wan_parameters_resolution_type_0 import WanParametersResolutionType0
    from .wan_request import WanRequest
    from .wan_task import WanTask

_MODULES = {
    "AnthropicBlockDelta": ".anthropic_block_delta",
    "AnthropicBlockStart": ".anthropic_block_start",
    "AnthropicBlockStop": ".anthropic_block_stop",
    "AnthropicCacheControl": ".anthropic_cache_control",
    "AnthropicCacheControlTtlType0": ".anthropic_cache_control_ttl_type_0",
    "AnthropicCacheControlTypeType0": ".anthropic_cache_control_type_type_0",
    "AnthropicCacheCreation": ".anthropic_cache_creation",
    "AnthropicCitationsDelta": ".anthropic_citations_delta",
    "AnthropicCountTokensRequest": ".anthropic_count_tokens_request",
    "AnthropicDocumentBlock": ".anthropic_document_block",
    "AnthropicDocumentContent": ".anthropic_document_content",
    "AnthropicDocumentData": ".anthropic_document_data",
    "AnthropicDocumentLink": ".anthropic_document_link",
    "AnthropicDocumentText": ".anthropic_document_text",
    "AnthropicEnding": ".anthropic_ending",
    "AnthropicError": ".anthropic_error",
    "AnthropicErrorBody": ".anthropic_error_body",
    "AnthropicErrorBodyTypeType0": ".anthropic_error_body_type_type_0",
    "AnthropicImageBlock": ".anthropic_image_block",
    "AnthropicImageData": ".anthropic_image_data",
    "AnthropicImageLink": ".anthropic_image_link",
    "AnthropicInputDelta": ".anthropic_input_delta",
    "AnthropicInputSchema": ".anthropic_input_schema",
    "AnthropicMessageDelta": ".anthropic_message_delta",
    "AnthropicMessageStart": ".anthropic_message_start",
    "AnthropicMessageStop": ".anthropic_message_stop",
    "AnthropicMetadata": ".anthropic_metadata",
    "AnthropicOtherBlock": ".anthropic_other_block",
    "AnthropicOutputConfig": ".anthropic_output_config",
    "AnthropicOutputConfigEffortType0": ".anthropic_output_config_effort_type_0",
    "AnthropicOutputFormat": ".anthropic_output_format",
    "AnthropicOutputFormatTypeType0": ".anthropic_output_format_type_type_0",
    "AnthropicOwnTool": ".anthropic_own_tool",
    "AnthropicPing": ".anthropic_ping",
    "AnthropicRedactedBlock": ".anthropic_redacted_block",
    "AnthropicServerTool": ".anthropic_server_tool",
    "AnthropicServerToolTypeType0": ".anthropic_server_tool_type_type_0",
    "AnthropicSignatureDelta": ".anthropic_signature_delta",
    "AnthropicStopReasonType0": ".anthropic_stop_reason_type_0",
    "AnthropicTextBlock": ".anthropic_text_block",
    "AnthropicTextDelta": ".anthropic_text_delta",
    "AnthropicThinkingAdaptive": ".anthropic_thinking_adaptive",
    "AnthropicThinkingBlock": ".anthropic_thinking_block",
    "AnthropicThinkingDelta": ".anthropic_thinking_delta",
    "AnthropicThinkingOff": ".anthropic_thinking_off",
    "AnthropicThinkingOn": ".anthropic_thinking_on",
    "AnthropicThinkingOnDisplayType0": ".anthropic_thinking_on_display_type_0",
    "AnthropicTokenCount": ".anthropic_token_count",
    "AnthropicToolChoice": ".anthropic_tool_choice",
    "AnthropicToolChoiceTypeType0": ".anthropic_tool_choice_type_type_0",
    "AnthropicToolResultBlock": ".anthropic_tool_result_block",
    "AnthropicToolUseBlock": ".anthropic_tool_use_block",
    "AnthropicUsage": ".anthropic_usage",
    "AnyRequest": ".any_request",
    "ApiFailure": ".api_failure",
    "ApiFailureCodeType0": ".api_failure_code_type_0",
    "ApiResponse": ".api_response",
    "AudioTranscriptionRequest": ".audio_transcription_request",
    "AudioTranscriptionRequestIncludeItemType0": ".audio_transcription_request_include_item_type_0",
    "AudioTranscriptionRequestResponseFormatType0": ".audio_transcription_request_response_format_type_0",
    "AudioTranscriptionResponse": ".audio_transcription_response",
    "AudioTranslationRequest": ".audio_translation_request",
    "AudioTranslationRequestResponseFormatType0": ".audio_translation_request_response_format_type_0",
    "Channel": ".channel",
    "ChatCompletionRequest": ".chat_completion_request",
    "ChatCompletionRequestChatTemplateKwargs": ".chat_completion_request_chat_template_kwargs",
    "ChatCompletionRequestLogitBias": ".chat_completion_request_logit_bias",
    "ChatCompletionRequestMetadata": ".chat_completion_request_metadata",
    "ChatCompletionRequestModalitiesItemType0": ".chat_completion_request_modalities_item_type_0",
    "ChatCompletionRequestSearchParameters": ".chat_completion_request_search_parameters",
    "ChatCompletionRequestWebSearch": ".chat_completion_request_web_search",
    "ChatCompletionResponse": ".chat_completion_response",
    "ChatCompletionResponseObjectType0": ".chat_completion_response_object_type_0",
    "ChatCompletionStreamResponse": ".chat_completion_stream_response",
    "ChatCompletionStreamResponseObjectType0": ".chat_completion_stream_response_object_type_0",
    "ClaudeMessage": ".claude_message",
    "ClaudeMessageRoleType0": ".claude_message_role_type_0",
    "ClaudeRequest": ".claude_request",
    "ClaudeRequestServiceTierType0": ".claude_request_service_tier_type_0",
    "ClaudeResponse": ".claude_response",
    "CompletionRequest": ".completion_request",
    "CompletionRequestLogitBias": ".completion_request_logit_bias",
    "CompletionResponse": ".completion_response",
    "CompletionResponseObjectType0": ".completion_response_object_type_0",
    "DocmeeNode": ".docmee_node",
    "DocmeePptContentRequest": ".docmee_ppt_content_request",
    "DocmeeProgress": ".docmee_progress",
    "DocmeeProgressStatusType0": ".docmee_progress_status_type_0",
    "EmbeddingRequest": ".embedding_request",
    "EmbeddingRequestEncodingFormatType0": ".embedding_request_encoding_format_type_0",
    "EmbeddingResponse": ".embedding_response",
    "EmbeddingResponseObjectType0": ".embedding_response_object_type_0",
    "ErrorResponse": ".error_response",
    "ErrorResponseError": ".error_response_error",
    "ErrorResponseErrorTypeType0": ".error_response_error_type_type_0",
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
    "GeminiBatchEmbedContentsRequest": ".gemini_batch_embed_contents_request",
    "GeminiBatchEmbedContentsResponse": ".gemini_batch_embed_contents_response",
    "GeminiBlob": ".gemini_blob",
    "GeminiCallingConfig": ".gemini_calling_config",
    "GeminiCallingConfigModeType0": ".gemini_calling_config_mode_type_0",
    "GeminiCandidate": ".gemini_candidate",
    "GeminiCandidateFinishReasonType0": ".gemini_candidate_finish_reason_type_0",
    "GeminiContent": ".gemini_content",
    "GeminiContentRoleType0": ".gemini_content_role_type_0",
    "GeminiEmbedContentRequest": ".gemini_embed_content_request",
    "GeminiEmbedContentRequestTaskTypeType0": ".gemini_embed_content_request_task_type_type_0",
    "GeminiEmbedContentResponse": ".gemini_embed_content_response",
    "GeminiEmbedding": ".gemini_embedding",
    "GeminiEngineEmbeddingRequest": ".gemini_engine_embedding_request",
    "GeminiEngineEmbeddingRequestEncodingFormatType0": ".gemini_engine_embedding_request_encoding_format_type_0",
    "GeminiFile": ".gemini_file",
    "GeminiFunction": ".gemini_function",
    "GeminiFunctionCall": ".gemini_function_call",
    "GeminiGenerateContentAltType0": ".gemini_generate_content_alt_type_0",
    "GeminiGenerationConfig": ".gemini_generation_config",
    "GeminiGenerationConfigResponseModalitiesItemType0": ".gemini_generation_config_response_modalities_item_type_0",
    "GeminiImageConfig": ".gemini_image_config",
    "GeminiImageConfigImageSizeType0": ".gemini_image_config_image_size_type_0",
    "GeminiModalityTokens": ".gemini_modality_tokens",
    "GeminiModel": ".gemini_model",
    "GeminiModelsResponse": ".gemini_models_response",
    "GeminiOutputOptions": ".gemini_output_options",
    "GeminiPart": ".gemini_part",
    "GeminiPredictInstance": ".gemini_predict_instance",
    "GeminiPredictParameters": ".gemini_predict_parameters",
    "GeminiPredictParametersAspectRatioType0": ".gemini_predict_parameters_aspect_ratio_type_0",
    "GeminiPredictParametersImageSizeType0": ".gemini_predict_parameters_image_size_type_0",
    "GeminiPredictParametersPersonGenerationType0": ".gemini_predict_parameters_person_generation_type_0",
    "GeminiPredictRequest": ".gemini_predict_request",
    "GeminiPredictResponse": ".gemini_predict_response",
    "GeminiPrediction": ".gemini_prediction",
    "GeminiPromptFeedback": ".gemini_prompt_feedback",
    "GeminiRequest": ".gemini_request",
    "GeminiResponse": ".gemini_response",
    "GeminiRetrievalConfig": ".gemini_retrieval_config",
    "GeminiSafetySetting": ".gemini_safety_setting",
    "GeminiSafetySettingThresholdType0": ".gemini_safety_setting_threshold_type_0",
    "GeminiSpeechConfig": ".gemini_speech_config",
    "GeminiStreamGenerateContentAltType0": ".gemini_stream_generate_content_alt_type_0",
    "GeminiThinkingConfig": ".gemini_thinking_config",
    "GeminiThinkingConfigThinkingLevelType0": ".gemini_thinking_config_thinking_level_type_0",
    "GeminiTool": ".gemini_tool",
    "GeminiToolConfig": ".gemini_tool_config",
    "GeminiUsage": ".gemini_usage",
    "GeminiVoice": ".gemini_voice",
    "GeminiVoiceConfig": ".gemini_voice_config",
    "GoogleError": ".google_error",
    "GoogleErrorBody": ".google_error_body",
    "IdeogramColor": ".ideogram_color",
    "IdeogramDescribeRequest": ".ideogram_describe_request",
    "IdeogramDescribeRequestDescribeModelVersionType0": ".ideogram_describe_request_describe_model_version_type_0",
    "IdeogramDescribeResponse": ".ideogram_describe_response",
    "IdeogramDescription": ".ideogram_description",
    "IdeogramEditRequest": ".ideogram_edit_request",
    "IdeogramEditRequestModelType0": ".ideogram_edit_request_model_type_0",
    "IdeogramGenerateRequest": ".ideogram_generate_request",
    "IdeogramImage": ".ideogram_image",
    "IdeogramImageRequest": ".ideogram_image_request",
    "IdeogramImageRequestAspectRatioType0": ".ideogram_image_request_aspect_ratio_type_0",
    "IdeogramImageRequestModelType0": ".ideogram_image_request_model_type_0",
    "IdeogramMagicPromptType0": ".ideogram_magic_prompt_type_0",
    "IdeogramPalette": ".ideogram_palette",
    "IdeogramPaletteNameType0": ".ideogram_palette_name_type_0",
    "IdeogramRemixRequest": ".ideogram_remix_request",
    "IdeogramRemixSettings": ".ideogram_remix_settings",
    "IdeogramRemixSettingsAspectRatioType0": ".ideogram_remix_settings_aspect_ratio_type_0",
    "IdeogramRemixSettingsModelType0": ".ideogram_remix_settings_model_type_0",
    "IdeogramResponse": ".ideogram_response",
    "IdeogramStyleType0": ".ideogram_style_type_0",
    "IdeogramUpscaleRequest": ".ideogram_upscale_request",
    "IdeogramUpscaleSettings": ".ideogram_upscale_settings",
    "IdeogramV3EditRequest": ".ideogram_v3_edit_request",
    "IdeogramV3GenerateJson": ".ideogram_v3_generate_json",
    "IdeogramV3GenerateRequest": ".ideogram_v3_generate_request",
    "IdeogramV3RatioType0": ".ideogram_v3_ratio_type_0",
    "IdeogramV3ReframeRequest": ".ideogram_v3_reframe_request",
    "IdeogramV3RemixRequest": ".ideogram_v3_remix_request",
    "IdeogramV3ReplaceBackgroundRequest": ".ideogram_v3_replace_background_request",
    "IdeogramV3SpeedType0": ".ideogram_v3_speed_type_0",
    "IdeogramV3StyleType0": ".ideogram_v3_style_type_0",
    "ImageEditRequest": ".image_edit_request",
    "ImageEditRequestBackgroundType0": ".image_edit_request_background_type_0",
    "ImageEditRequestInputFidelityType0": ".image_edit_request_input_fidelity_type_0",
    "ImageEditRequestModerationType0": ".image_edit_request_moderation_type_0",
    "ImageEditRequestOutputFormatType0": ".image_edit_request_output_format_type_0",
    "ImageEditRequestQualityType0": ".image_edit_request_quality_type_0",
    "ImageEditRequestResponseFormatType0": ".image_edit_request_response_format_type_0",
    "ImageEditRequestSizeType0": ".image_edit_request_size_type_0",
    "ImageGenerationRequest": ".image_generation_request",
    "ImageGenerationRequestBackgroundType0": ".image_generation_request_background_type_0",
    "ImageGenerationRequestExtraFields": ".image_generation_request_extra_fields",
    "ImageGenerationRequestModerationType0": ".image_generation_request_moderation_type_0",
    "ImageGenerationRequestOutputFormatType0": ".image_generation_request_output_format_type_0",
    "ImageGenerationRequestQualityType0": ".image_generation_request_quality_type_0",
    "ImageGenerationRequestResponseFormatType0": ".image_generation_request_response_format_type_0",
    "ImageGenerationRequestSequentialImageGenerationType0": ".image_generation_request_sequential_image_generation_type_0",
    "ImageGenerationRequestSizeType0": ".image_generation_request_size_type_0",
    "ImageGenerationRequestStyleType0": ".image_generation_request_style_type_0",
    "ImageResponse": ".image_response",
    "ImagebedUpload": ".imagebed_upload",
    "ImagebedUploadRequest": ".imagebed_upload_request",
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
    "KlingUnpolledTaskDataType0": ".kling_unpolled_task_data_type_0",
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
    "Log": ".log",
    "LogTypeType0": ".log_type_type_0",
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
    "Message": ".message",
    "MessageRoleType0": ".message_role_type_0",
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
    "Model": ".model",
    "ModelObjectType0": ".model_object_type_0",
    "ModelsResponse": ".models_response",
    "ModelsResponseObjectType0": ".models_response_object_type_0",
    "ModerationRequest": ".moderation_request",
    "ModerationRequestModelType0": ".moderation_request_model_type_0",
    "ModerationResponse": ".moderation_response",
    "OpenAIVideo": ".open_ai_video",
    "OpenAIVideoError": ".open_ai_video_error",
    "OpenAIVideoObjectType0": ".open_ai_video_object_type_0",
    "OpenAIVideoStatusType0": ".open_ai_video_status_type_0",
    "OpenaiAllowedTools": ".openai_allowed_tools",
    "OpenaiAllowedToolsModeType0": ".openai_allowed_tools_mode_type_0",
    "OpenaiAllowedToolsToolsItem": ".openai_allowed_tools_tools_item",
    "OpenaiAnnotation": ".openai_annotation",
    "OpenaiAnnotationEvent": ".openai_annotation_event",
    "OpenaiAnthropicModel": ".openai_anthropic_model",
    "OpenaiAnthropicModels": ".openai_anthropic_models",
    "OpenaiArgumentsDeltaEvent": ".openai_arguments_delta_event",
    "OpenaiArgumentsDeltaEventType": ".openai_arguments_delta_event_type",
    "OpenaiArgumentsDoneEvent": ".openai_arguments_done_event",
    "OpenaiArgumentsDoneEventType": ".openai_arguments_done_event_type",
    "OpenaiAudioInputTokens": ".openai_audio_input_tokens",
    "OpenaiAudioLogprob": ".openai_audio_logprob",
    "OpenaiAudioPart": ".openai_audio_part",
    "OpenaiAudioRef": ".openai_audio_ref",
    "OpenaiAudioSeconds": ".openai_audio_seconds",
    "OpenaiAudioTokens": ".openai_audio_tokens",
    "OpenaiAudioUsageType2": ".openai_audio_usage_type_2",
    "OpenaiCacheRetentionType0": ".openai_cache_retention_type_0",
    "OpenaiCallProgressEvent": ".openai_call_progress_event",
    "OpenaiCallProgressEventType": ".openai_call_progress_event_type",
    "OpenaiChatAnnotation": ".openai_chat_annotation",
    "OpenaiChatAnnotationTypeType0": ".openai_chat_annotation_type_type_0",
    "OpenaiChatAudio": ".openai_chat_audio",
    "OpenaiChatAudioFormatType0": ".openai_chat_audio_format_type_0",
    "OpenaiChatChoice": ".openai_chat_choice",
    "OpenaiChatChunkChoice": ".openai_chat_chunk_choice",
    "OpenaiChatContents": ".openai_chat_contents",
    "OpenaiChatContentsPart": ".openai_chat_contents_part",
    "OpenaiChatDelta": ".openai_chat_delta",
    "OpenaiChatMessage": ".openai_chat_message",
    "OpenaiChatToolChoice": ".openai_chat_tool_choice",
    "OpenaiChatToolChoiceTypeType0": ".openai_chat_tool_choice_type_type_0",
    "OpenaiChunkingStrategy": ".openai_chunking_strategy",
    "OpenaiChunkingStrategyTypeType0": ".openai_chunking_strategy_type_type_0",
    "OpenaiCompactRequest": ".openai_compact_request",
    "OpenaiCompaction": ".openai_compaction",
    "OpenaiCompactionItem": ".openai_compaction_item",
    "OpenaiCompactionObjectType0": ".openai_compaction_object_type_0",
    "OpenaiCompletionChoice": ".openai_completion_choice",
    "OpenaiCompletionChoiceFinishReasonType0": ".openai_completion_choice_finish_reason_type_0",
    "OpenaiCompletionLogprobs": ".openai_completion_logprobs",
    "OpenaiCompletionLogprobsTopLogprobsItemType0": ".openai_completion_logprobs_top_logprobs_item_type_0",
    "OpenaiCompletionTokens": ".openai_completion_tokens",
    "OpenaiContextManagement": ".openai_context_management",
    "OpenaiConversationRef": ".openai_conversation_ref",
    "OpenaiCustomCall": ".openai_custom_call",
    "OpenaiCustomCallItem": ".openai_custom_call_item",
    "OpenaiCustomInputTool": ".openai_custom_input_tool",
    "OpenaiCustomInputToolFormat": ".openai_custom_input_tool_format",
    "OpenaiCustomOutputItem": ".openai_custom_output_item",
    "OpenaiCustomTool": ".openai_custom_tool",
    "OpenaiCustomToolFormat": ".openai_custom_tool_format",
    "OpenaiDiarizedTranscription": ".openai_diarized_transcription",
    "OpenaiEffortType0": ".openai_effort_type_0",
    "OpenaiEmbedding": ".openai_embedding",
    "OpenaiEmbeddingObjectType0": ".openai_embedding_object_type_0",
    "OpenaiErrorEvent": ".openai_error_event",
    "OpenaiExtraBody": ".openai_extra_body",
    "OpenaiExtraGoogle": ".openai_extra_google",
    "OpenaiExtraImage": ".openai_extra_image",
    "OpenaiExtraThinking": ".openai_extra_thinking",
    "OpenaiFile": ".openai_file",
    "OpenaiFileData": ".openai_file_data",
    "OpenaiFileDeleted": ".openai_file_deleted",
    "OpenaiFileDeletedObjectType0": ".openai_file_deleted_object_type_0",
    "OpenaiFileList": ".openai_file_list",
    "OpenaiFileListObjectType0": ".openai_file_list_object_type_0",
    "OpenaiFileObjectType0": ".openai_file_object_type_0",
    "OpenaiFilePart": ".openai_file_part",
    "OpenaiFineTuneRequest": ".openai_fine_tune_request",
    "OpenaiFinishReasonType0": ".openai_finish_reason_type_0",
    "OpenaiFunction": ".openai_function",
    "OpenaiFunctionCall": ".openai_function_call",
    "OpenaiFunctionCallItem": ".openai_function_call_item",
    "OpenaiFunctionName": ".openai_function_name",
    "OpenaiFunctionOutputItem": ".openai_function_output_item",
    "OpenaiFunctionParameters": ".openai_function_parameters",
    "OpenaiFunctionTool": ".openai_function_tool",
    "OpenaiFunctionToolParametersType0": ".openai_function_tool_parameters_type_0",
    "OpenaiImage": ".openai_image",
    "OpenaiImageCallItem": ".openai_image_call_item",
    "OpenaiImageCallItemStatusType0": ".openai_image_call_item_status_type_0",
    "OpenaiImageCompletedEvent": ".openai_image_completed_event",
    "OpenaiImageContent": ".openai_image_content",
    "OpenaiImageEditCompletedEvent": ".openai_image_edit_completed_event",
    "OpenaiImageEditJson": ".openai_image_edit_json",
    "OpenaiImageEditJsonBackgroundType0": ".openai_image_edit_json_background_type_0",
    "OpenaiImageEditJsonInputFidelityType0": ".openai_image_edit_json_input_fidelity_type_0",
    "OpenaiImageEditJsonOutputFormatType0": ".openai_image_edit_json_output_format_type_0",
    "OpenaiImageEditJsonQualityType0": ".openai_image_edit_json_quality_type_0",
    "OpenaiImageEditJsonSizeType0": ".openai_image_edit_json_size_type_0",
    "OpenaiImageEditPartialEvent": ".openai_image_edit_partial_event",
    "OpenaiImageInput": ".openai_image_input",
    "OpenaiImageInputTokens": ".openai_image_input_tokens",
    "OpenaiImageMessage": ".openai_image_message",
    "OpenaiImageMessageRoleType0": ".openai_image_message_role_type_0",
    "OpenaiImageParameters": ".openai_image_parameters",
    "OpenaiImagePart": ".openai_image_part",
    "OpenaiImagePartialEvent": ".openai_image_partial_event",
    "OpenaiImageReference": ".openai_image_reference",
    "OpenaiImageSeriesOptions": ".openai_image_series_options",
    "OpenaiImageTool": ".openai_image_tool",
    "OpenaiImageToolBackgroundType0": ".openai_image_tool_background_type_0",
    "OpenaiImageToolModerationType0": ".openai_image_tool_moderation_type_0",
    "OpenaiImageToolOutputFormatType0": ".openai_image_tool_output_format_type_0",
    "OpenaiImageToolQualityType0": ".openai_image_tool_quality_type_0",
    "OpenaiImageUrl": ".openai_image_url",
    "OpenaiImageUrlDetailType0": ".openai_image_url_detail_type_0",
    "OpenaiImageUsage": ".openai_image_usage",
    "OpenaiImageVariationRequest": ".openai_image_variation_request",
    "OpenaiImageVariationRequestModelType0": ".openai_image_variation_request_model_type_0",
    "OpenaiImageVariationRequestResponseFormatType0": ".openai_image_variation_request_response_format_type_0",
    "OpenaiImageVariationRequestSizeType0": ".openai_image_variation_request_size_type_0",
    "OpenaiIncludeType0": ".openai_include_type_0",
    "OpenaiIncomplete": ".openai_incomplete",
    "OpenaiIncompleteReasonType0": ".openai_incomplete_reason_type_0",
    "OpenaiInputAudio": ".openai_input_audio",
    "OpenaiInputAudioFormatType0": ".openai_input_audio_format_type_0",
    "OpenaiInputDoneEvent": ".openai_input_done_event",
    "OpenaiInputFilePart": ".openai_input_file_part",
    "OpenaiInputImagePart": ".openai_input_image_part",
    "OpenaiInputImagePartDetailType0": ".openai_input_image_part_detail_type_0",
    "OpenaiInputMessage": ".openai_input_message",
    "OpenaiInputMessageRoleType0": ".openai_input_message_role_type_0",
    "OpenaiInputTextPart": ".openai_input_text_part",
    "OpenaiInputTokens": ".openai_input_tokens",
    "OpenaiItemEvent": ".openai_item_event",
    "OpenaiItemEventType": ".openai_item_event_type",
    "OpenaiItemReference": ".openai_item_reference",
    "OpenaiItemStatusType0": ".openai_item_status_type_0",
    "OpenaiJsonSchema": ".openai_json_schema",
    "OpenaiJsonSchemaSchema": ".openai_json_schema_schema",
    "OpenaiLogprobs": ".openai_logprobs",
    "OpenaiModerationCategories": ".openai_moderation_categories",
    "OpenaiModerationKinds": ".openai_moderation_kinds",
    "OpenaiModerationResult": ".openai_moderation_result",
    "OpenaiModerationScores": ".openai_moderation_scores",
    "OpenaiOtherItem": ".openai_other_item",
    "OpenaiOtherPart": ".openai_other_part",
    "OpenaiOtherTool": ".openai_other_tool",
    "OpenaiOutputMessage": ".openai_output_message",
    "OpenaiOutputTextPart": ".openai_output_text_part",
    "OpenaiOutputTokens": ".openai_output_tokens",
    "OpenaiPartEvent": ".openai_part_event",
    "OpenaiPartEventType": ".openai_part_event_type",
    "OpenaiPartialImageEvent": ".openai_partial_image_event",
    "OpenaiPhaseType0": ".openai_phase_type_0",
    "OpenaiPrediction": ".openai_prediction",
    "OpenaiPrompt": ".openai_prompt",
    "OpenaiPromptTokens": ".openai_prompt_tokens",
    "OpenaiPromptVariablesType0": ".openai_prompt_variables_type_0",
    "OpenaiRealtimeAppend": ".openai_realtime_append",
    "OpenaiRealtimeArgumentsDelta": ".openai_realtime_arguments_delta",
    "OpenaiRealtimeArgumentsDeltaType": ".openai_realtime_arguments_delta_type",
    "OpenaiRealtimeArgumentsDone": ".openai_realtime_arguments_done",
    "OpenaiRealtimeArgumentsDoneType": ".openai_realtime_arguments_done_type",
    "OpenaiRealtimeAudio": ".openai_realtime_audio",
    "OpenaiRealtimeAudioDelta": ".openai_realtime_audio_delta",
    "OpenaiRealtimeAudioDeltaType": ".openai_realtime_audio_delta_type",
    "OpenaiRealtimeAudioDone": ".openai_realtime_audio_done",
    "OpenaiRealtimeAudioDoneType": ".openai_realtime_audio_done_type",
    "OpenaiRealtimeAudioIn": ".openai_realtime_audio_in",
    "OpenaiRealtimeAudioInNoiseReductionType0": ".openai_realtime_audio_in_noise_reduction_type_0",
    "OpenaiRealtimeAudioInTranscriptionType0": ".openai_realtime_audio_in_transcription_type_0",
    "OpenaiRealtimeAudioOut": ".openai_realtime_audio_out",
    "OpenaiRealtimeAudioOutVoiceType1": ".openai_realtime_audio_out_voice_type_1",
    "OpenaiRealtimeCancel": ".openai_realtime_cancel",
    "OpenaiRealtimeContent": ".openai_realtime_content",
    "OpenaiRealtimeContentTypeType0": ".openai_realtime_content_type_type_0",
    "OpenaiRealtimeConversation": ".openai_realtime_conversation",
    "OpenaiRealtimeConversationEvent": ".openai_realtime_conversation_event",
    "OpenaiRealtimeCreateItem": ".openai_realtime_create_item",
    "OpenaiRealtimeCreateResponse": ".openai_realtime_create_response",
    "OpenaiRealtimeFormat": ".openai_realtime_format",
    "OpenaiRealtimeFormatTypeType0": ".openai_realtime_format_type_type_0",
    "OpenaiRealtimeInputCleared": ".openai_realtime_input_cleared",
    "OpenaiRealtimeInputCommitted": ".openai_realtime_input_committed",
    "OpenaiRealtimeInputTimeout": ".openai_realtime_input_timeout",
    "OpenaiRealtimeItem": ".openai_realtime_item",
    "OpenaiRealtimeItemDeleted": ".openai_realtime_item_deleted",
    "OpenaiRealtimeItemEvent": ".openai_realtime_item_event",
    "OpenaiRealtimeItemEventType": ".openai_realtime_item_event_type",
    "OpenaiRealtimeItemRoleType0": ".openai_realtime_item_role_type_0",
    "OpenaiRealtimeItemTruncated": ".openai_realtime_item_truncated",
    "OpenaiRealtimeItemTypeType0": ".openai_realtime_item_type_type_0",
    "OpenaiRealtimeKeyPressed": ".openai_realtime_key_pressed",
    "OpenaiRealtimeLimit": ".openai_realtime_limit",
    "OpenaiRealtimeLimits": ".openai_realtime_limits",
    "OpenaiRealtimeNameItem": ".openai_realtime_name_item",
    "OpenaiRealtimeNameItemType": ".openai_realtime_name_item_type",
    "OpenaiRealtimeOutputBuffer": ".openai_realtime_output_buffer",
    "OpenaiRealtimeOutputBufferType": ".openai_realtime_output_buffer_type",
    "OpenaiRealtimeOutputItemEvent": ".openai_realtime_output_item_event",
    "OpenaiRealtimeOutputItemEventType": ".openai_realtime_output_item_event_type",
    "OpenaiRealtimePart": ".openai_realtime_part",
    "OpenaiRealtimePartEvent": ".openai_realtime_part_event",
    "OpenaiRealtimePartEventType": ".openai_realtime_part_event_type",
    "OpenaiRealtimePartTypeType0": ".openai_realtime_part_type_type_0",
    "OpenaiRealtimeResponse": ".openai_realtime_response",
    "OpenaiRealtimeResponseEvent": ".openai_realtime_response_event",
    "OpenaiRealtimeResponseEventType": ".openai_realtime_response_event_type",
    "OpenaiRealtimeResponseMetadataType0": ".openai_realtime_response_metadata_type_0",
    "OpenaiRealtimeResponseParams": ".openai_realtime_response_params",
    "OpenaiRealtimeResponseParamsMetadataType0": ".openai_realtime_response_params_metadata_type_0",
    "OpenaiRealtimeResponseParamsPromptType0": ".openai_realtime_response_params_prompt_type_0",
    "OpenaiRealtimeResponseParamsToolChoiceType1": ".openai_realtime_response_params_tool_choice_type_1",
    "OpenaiRealtimeResponseStatusDetailsType0": ".openai_realtime_response_status_details_type_0",
    "OpenaiRealtimeResponseStatusType0": ".openai_realtime_response_status_type_0",
    "OpenaiRealtimeSession": ".openai_realtime_session",
    "OpenaiRealtimeSessionEvent": ".openai_realtime_session_event",
    "OpenaiRealtimeSessionEventType": ".openai_realtime_session_event_type",
    "OpenaiRealtimeSessionInputAudioFormatType0": ".openai_realtime_session_input_audio_format_type_0",
    "OpenaiRealtimeSessionInputAudioTranscriptionType0": ".openai_realtime_session_input_audio_transcription_type_0",
    "OpenaiRealtimeSessionOutputAudioFormatType0": ".openai_realtime_session_output_audio_format_type_0",
    "OpenaiRealtimeSessionPromptType0": ".openai_realtime_session_prompt_type_0",
    "OpenaiRealtimeSessionToolChoiceType1": ".openai_realtime_session_tool_choice_type_1",
    "OpenaiRealtimeSessionTracingType1": ".openai_realtime_session_tracing_type_1",
    "OpenaiRealtimeSessionTruncationType1": ".openai_realtime_session_truncation_type_1",
    "OpenaiRealtimeSessionTypeType0": ".openai_realtime_session_type_type_0",
    "OpenaiRealtimeSignal": ".openai_realtime_signal",
    "OpenaiRealtimeSignalType": ".openai_realtime_signal_type",
    "OpenaiRealtimeSpeechStarted": ".openai_realtime_speech_started",
    "OpenaiRealtimeSpeechStopped": ".openai_realtime_speech_stopped",
    "OpenaiRealtimeSpokenDone": ".openai_realtime_spoken_done",
    "OpenaiRealtimeSpokenDoneType": ".openai_realtime_spoken_done_type",
    "OpenaiRealtimeTextDelta": ".openai_realtime_text_delta",
    "OpenaiRealtimeTextDeltaType": ".openai_realtime_text_delta_type",
    "OpenaiRealtimeTextDone": ".openai_realtime_text_done",
    "OpenaiRealtimeTextDoneType": ".openai_realtime_text_done_type",
    "OpenaiRealtimeTool": ".openai_realtime_tool",
    "OpenaiRealtimeToolEvent": ".openai_realtime_tool_event",
    "OpenaiRealtimeToolEventType": ".openai_realtime_tool_event_type",
    "OpenaiRealtimeToolParameters": ".openai_realtime_tool_parameters",
    "OpenaiRealtimeToolTypeType0": ".openai_realtime_tool_type_type_0",
    "OpenaiRealtimeTranscriptDelta": ".openai_realtime_transcript_delta",
    "OpenaiRealtimeTranscriptDone": ".openai_realtime_transcript_done",
    "OpenaiRealtimeTranscriptDoneLanguagesItem": ".openai_realtime_transcript_done_languages_item",
    "OpenaiRealtimeTranscriptDoneUsage": ".openai_realtime_transcript_done_usage",
    "OpenaiRealtimeTranscriptFailed": ".openai_realtime_transcript_failed",
    "OpenaiRealtimeTranscriptSegment": ".openai_realtime_transcript_segment",
    "OpenaiRealtimeTruncate": ".openai_realtime_truncate",
    "OpenaiRealtimeTurns": ".openai_realtime_turns",
    "OpenaiRealtimeTurnsEagernessType0": ".openai_realtime_turns_eagerness_type_0",
    "OpenaiRealtimeTurnsTypeType0": ".openai_realtime_turns_type_type_0",
    "OpenaiRealtimeUpdate": ".openai_realtime_update",
    "OpenaiRealtimeUsage": ".openai_realtime_usage",
    "OpenaiReasoning": ".openai_reasoning",
    "OpenaiReasoningEffortType0": ".openai_reasoning_effort_type_0",
    "OpenaiReasoningItem": ".openai_reasoning_item",
    "OpenaiReasoningPart": ".openai_reasoning_part",
    "OpenaiReasoningSummaryType0": ".openai_reasoning_summary_type_0",
    "OpenaiRefusalDoneEvent": ".openai_refusal_done_event",
    "OpenaiRefusalPart": ".openai_refusal_part",
    "OpenaiResponse": ".openai_response",
    "OpenaiResponseError": ".openai_response_error",
    "OpenaiResponseMetadataType0": ".openai_response_metadata_type_0",
    "OpenaiResponseObjectType0": ".openai_response_object_type_0",
    "OpenaiResponseReasoningType0": ".openai_response_reasoning_type_0",
    "OpenaiResponseStatusType0": ".openai_response_status_type_0",
    "OpenaiResponseTextType0": ".openai_response_text_type_0",
    "OpenaiResponsesStreamOptions": ".openai_responses_stream_options",
    "OpenaiResponsesText": ".openai_responses_text",
    "OpenaiResponsesToolChoice": ".openai_responses_tool_choice",
    "OpenaiResponsesToolChoiceModeType0": ".openai_responses_tool_choice_mode_type_0",
    "OpenaiResponsesToolChoiceToolsItem": ".openai_responses_tool_choice_tools_item",
    "OpenaiResponsesUsage": ".openai_responses_usage",
    "OpenaiRouterReasoning": ".openai_router_reasoning",
    "OpenaiRouterUsage": ".openai_router_usage",
    "OpenaiServiceTierType0": ".openai_service_tier_type_0",
    "OpenaiSpeakerSegment": ".openai_speaker_segment",
    "OpenaiSpeechDelta": ".openai_speech_delta",
    "OpenaiSpeechDone": ".openai_speech_done",
    "OpenaiSpeechEventType2": ".openai_speech_event_type_2",
    "OpenaiSpeechUsage": ".openai_speech_usage",
    "OpenaiSpokenAnswer": ".openai_spoken_answer",
    "OpenaiStateEvent": ".openai_state_event",
    "OpenaiStateEventType": ".openai_state_event_type",
    "OpenaiStreamOptions": ".openai_stream_options",
    "OpenaiSummaryDeltaEvent": ".openai_summary_delta_event",
    "OpenaiSummaryDoneEvent": ".openai_summary_done_event",
    "OpenaiSummaryPart": ".openai_summary_part",
    "OpenaiSummaryPartEvent": ".openai_summary_part_event",
    "OpenaiSummaryPartEventType": ".openai_summary_part_event_type",
    "OpenaiTextDeltaEvent": ".openai_text_delta_event",
    "OpenaiTextDeltaEventType": ".openai_text_delta_event_type",
    "OpenaiTextDoneEvent": ".openai_text_done_event",
    "OpenaiTextDoneEventType": ".openai_text_done_event_type",
    "OpenaiTextFormat": ".openai_text_format",
    "OpenaiTextFormatSchema": ".openai_text_format_schema",
    "OpenaiTextFormatTypeType0": ".openai_text_format_type_type_0",
    "OpenaiTextPart": ".openai_text_part",
    "OpenaiThinking": ".openai_thinking",
    "OpenaiThinkingTypeType0": ".openai_thinking_type_type_0",
    "OpenaiTimestampGranularityType0": ".openai_timestamp_granularity_type_0",
    "OpenaiTokenLogprob": ".openai_token_logprob",
    "OpenaiTranscriptDelta": ".openai_transcript_delta",
    "OpenaiTranscriptDone": ".openai_transcript_done",
    "OpenaiTranscriptEventType3": ".openai_transcript_event_type_3",
    "OpenaiTranscriptSegment": ".openai_transcript_segment",
    "OpenaiTranscriptSegmentEvent": ".openai_transcript_segment_event",
    "OpenaiTranscriptWord": ".openai_transcript_word",
    "OpenaiUploadFileRequest": ".openai_upload_file_request",
    "OpenaiUploadFileRequestPurposeType0": ".openai_upload_file_request_purpose_type_0",
    "OpenaiUrlCitation": ".openai_url_citation",
    "OpenaiVerboseTranscription": ".openai_verbose_transcription",
    "OpenaiVerbosityType0": ".openai_verbosity_type_0",
    "OpenaiVideoPart": ".openai_video_part",
    "OpenaiVideoUrl": ".openai_video_url",
    "OpenaiVoiceReference": ".openai_voice_reference",
    "OpenaiWebSearchItem": ".openai_web_search_item",
    "OpenaiWebSearchItemAction": ".openai_web_search_item_action",
    "OpenaiWebSearchItemStatusType0": ".openai_web_search_item_status_type_0",
    "OpenaiWebSearchOptions": ".openai_web_search_options",
    "OpenaiWebSearchOptionsSearchContextSizeType0": ".openai_web_search_options_search_context_size_type_0",
    "OpenaiWebSearchOptionsUserLocation": ".openai_web_search_options_user_location",
    "OpenaiWebSearchTool": ".openai_web_search_tool",
    "OpenaiWebSearchToolFiltersType0": ".openai_web_search_tool_filters_type_0",
    "OpenaiWebSearchToolSearchContextSizeType0": ".openai_web_search_tool_search_context_size_type_0",
    "OpenaiWebSearchToolUserLocationType0": ".openai_web_search_tool_user_location_type_0",
    "PageInfo": ".page_info",
    "RealtimeError": ".realtime_error",
    "RealtimeErrorBody": ".realtime_error_body",
    "RecraftColor": ".recraft_color",
    "RecraftControls": ".recraft_controls",
    "RecraftCreateStyleRequest": ".recraft_create_style_request",
    "RecraftCreateStyleRequestStyleType0": ".recraft_create_style_request_style_type_0",
    "RecraftFileRequest": ".recraft_file_request",
    "RecraftGenerateImageRequest": ".recraft_generate_image_request",
    "RecraftGenerateImageRequestImageFormatType0": ".recraft_generate_image_request_image_format_type_0",
    "RecraftGenerateImageRequestModelType0": ".recraft_generate_image_request_model_type_0",
    "RecraftGenerateImageRequestSizeType0": ".recraft_generate_image_request_size_type_0",
    "RecraftGenerateImageRequestStyleType0": ".recraft_generate_image_request_style_type_0",
    "RecraftImage": ".recraft_image",
    "RecraftImageResponse": ".recraft_image_response",
    "RecraftImagesResponse": ".recraft_images_response",
    "RecraftResponseFormatType0": ".recraft_response_format_type_0",
    "RecraftStyle": ".recraft_style",
    "RecraftText": ".recraft_text",
    "Redemption": ".redemption",
    "RelayError": ".relay_error",
    "RelayErrorBody": ".relay_error_body",
    "ReplicateInput": ".replicate_input",
    "ReplicateModelRequest": ".replicate_model_request",
    "ReplicatePrediction": ".replicate_prediction",
    "ReplicatePredictionStatusType0": ".replicate_prediction_status_type_0",
    "ReplicatePredictions": ".replicate_predictions",
    "ReplicateVersion": ".replicate_version",
    "ReplicateVersionRequest": ".replicate_version_request",
    "RerankBilledUnits": ".rerank_billed_units",
    "RerankDocument": ".rerank_document",
    "RerankJinaResponse": ".rerank_jina_response",
    "RerankMeta": ".rerank_meta",
    "RerankNewApiResponse": ".rerank_new_api_response",
    "RerankRequest": ".rerank_request",
    "RerankResponse": ".rerank_response",
    "RerankResult": ".rerank_result",
    "ResponseFormat": ".response_format",
    "ResponseFormatTypeType0": ".response_format_type_type_0",
    "ResponsesRequest": ".responses_request",
    "ResponsesRequestMetadataType0": ".responses_request_metadata_type_0",
    "ResponsesRequestTruncationType0": ".responses_request_truncation_type_0",
    "ResponsesResponse": ".responses_response",
    "ResponsesResponseObjectType0": ".responses_response_object_type_0",
    "ResponsesResponseStatusType0": ".responses_response_status_type_0",
    "ResponsesStreamResponse": ".responses_stream_response",
    "ResponsesStreamResponseDeltaType1": ".responses_stream_response_delta_type_1",
    "ResponsesStreamResponseOutputItem": ".responses_stream_response_output_item",
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
    "SeedanceCancelled": ".seedance_cancelled",
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
    "SoraRemixRequest": ".sora_remix_request",
    "SoraVideoRequest": ".sora_video_request",
    "SoraVideoRequestModelType0": ".sora_video_request_model_type_0",
    "SoraVideoRequestSizeType0": ".sora_video_request_size_type_0",
    "SpeechRequest": ".speech_request",
    "SpeechRequestMetadata": ".speech_request_metadata",
    "SpeechRequestResponseFormatType0": ".speech_request_response_format_type_0",
    "SpeechRequestStreamFormatType0": ".speech_request_stream_format_type_0",
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
    "SyncDetailError": ".sync_detail_error",
    "SyncMessageError": ".sync_message_error",
    "SyncTextError": ".sync_text_error",
    "SystemCreateTokenRequest": ".system_create_token_request",
    "SystemEndpoint": ".system_endpoint",
    "SystemLogsResponse": ".system_logs_response",
    "SystemPrice": ".system_price",
    "SystemPriceQuotaTypeType0": ".system_price_quota_type_type_0",
    "SystemPricing": ".system_pricing",
    "SystemPricingGroupRatioType0": ".system_pricing_group_ratio_type_0",
    "SystemPricingSupportedEndpointType0": ".system_pricing_supported_endpoint_type_0",
    "SystemPricingUsableGroupType0": ".system_pricing_usable_group_type_0",
    "SystemTokenResponse": ".system_token_response",
    "SystemTokenUsage": ".system_token_usage",
    "SystemTokenUsageModelLimitsType0": ".system_token_usage_model_limits_type_0",
    "SystemTokenUsageResponse": ".system_token_usage_response",
    "SystemTokensResponse": ".system_tokens_response",
    "SystemUpdateTokenRequest": ".system_update_token_request",
    "SystemUpdateTokenRequestStatusType0": ".system_update_token_request_status_type_0",
    "SystemUserResponse": ".system_user_response",
    "TaskDto": ".task_dto",
    "TaskDtoData": ".task_dto_data",
    "TaskDtoId": ".task_dto_id",
    "TaskDtoStatusType0": ".task_dto_status_type_0",
    "TaskError": ".task_error",
    "Token": ".token",
    "TokenStatusType0": ".token_status_type_0",
    "Tool": ".tool",
    "ToolCall": ".tool_call",
    "ToolCallTypeType0": ".tool_call_type_type_0",
    "ToolTypeType0": ".tool_type_type_0",
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
    "Usage": ".usage",
    "User": ".user",
    "UserRoleType0": ".user_role_type_0",
    "UserStatusType0": ".user_status_type_0",
    "VendorError": ".vendor_error",
    "VendorErrorCodeType0": ".vendor_error_code_type_0",
    "VideoRequest": ".video_request",
    "VideoResponse": ".video_response",
    "VideoTaskError": ".video_task_error",
    "VideoTaskMetadata": ".video_task_metadata",
    "VideoTaskResponse": ".video_task_response",
    "VideoTaskStatusType0": ".video_task_status_type_0",
    "WanInput": ".wan_input",
    "WanOutput": ".wan_output",
    "WanOutputTaskStatusType0": ".wan_output_task_status_type_0",
    "WanParameters": ".wan_parameters",
    "WanParametersResolutionType0": ".wan_parameters_resolution_type_0",
    "WanRequest": ".wan_request",
    "WanTask": ".wan_task",
}

__all__ = (
    "AnthropicBlockDelta",
    "AnthropicBlockStart",
    "AnthropicBlockStop",
    "AnthropicCacheControl",
    "AnthropicCacheControlTtlType0",
    "AnthropicCacheControlTypeType0",
    "AnthropicCacheCreation",
    "AnthropicCitationsDelta",
    "AnthropicCountTokensRequest",
    "AnthropicDocumentBlock",
    "AnthropicDocumentContent",
    "AnthropicDocumentData",
    "AnthropicDocumentLink",
    "AnthropicDocumentText",
    "AnthropicEnding",
    "AnthropicError",
    "AnthropicErrorBody",
    "AnthropicErrorBodyTypeType0",
    "AnthropicImageBlock",
    "AnthropicImageData",
    "AnthropicImageLink",
    "AnthropicInputDelta",
    "AnthropicInputSchema",
    "AnthropicMessageDelta",
    "AnthropicMessageStart",
    "AnthropicMessageStop",
    "AnthropicMetadata",
    "AnthropicOtherBlock",
    "AnthropicOutputConfig",
    "AnthropicOutputConfigEffortType0",
    "AnthropicOutputFormat",
    "AnthropicOutputFormatTypeType0",
    "AnthropicOwnTool",
    "AnthropicPing",
    "AnthropicRedactedBlock",
    "AnthropicServerTool",
    "AnthropicServerToolTypeType0",
    "AnthropicSignatureDelta",
    "AnthropicStopReasonType0",
    "AnthropicTextBlock",
    "AnthropicTextDelta",
    "AnthropicThinkingAdaptive",
    "AnthropicThinkingBlock",
    "AnthropicThinkingDelta",
    "AnthropicThinkingOff",
    "AnthropicThinkingOn",
    "AnthropicThinkingOnDisplayType0",
    "AnthropicTokenCount",
    "AnthropicToolChoice",
    "AnthropicToolChoiceTypeType0",
    "AnthropicToolResultBlock",
    "AnthropicToolUseBlock",
    "AnthropicUsage",
    "AnyRequest",
    "ApiFailure",
    "ApiFailureCodeType0",
    "ApiResponse",
    "AudioTranscriptionRequest",
    "AudioTranscriptionRequestIncludeItemType0",
    "AudioTranscriptionRequestResponseFormatType0",
    "AudioTranscriptionResponse",
    "AudioTranslationRequest",
    "AudioTranslationRequestResponseFormatType0",
    "Channel",
    "ChatCompletionRequest",
    "ChatCompletionRequestChatTemplateKwargs",
    "ChatCompletionRequestLogitBias",
    "ChatCompletionRequestMetadata",
    "ChatCompletionRequestModalitiesItemType0",
    "ChatCompletionRequestSearchParameters",
    "ChatCompletionRequestWebSearch",
    "ChatCompletionResponse",
    "ChatCompletionResponseObjectType0",
    "ChatCompletionStreamResponse",
    "ChatCompletionStreamResponseObjectType0",
    "ClaudeMessage",
    "ClaudeMessageRoleType0",
    "ClaudeRequest",
    "ClaudeRequestServiceTierType0",
    "ClaudeResponse",
    "CompletionRequest",
    "CompletionRequestLogitBias",
    "CompletionResponse",
    "CompletionResponseObjectType0",
    "DocmeeNode",
    "DocmeePptContentRequest",
    "DocmeeProgress",
    "DocmeeProgressStatusType0",
    "EmbeddingRequest",
    "EmbeddingRequestEncodingFormatType0",
    "EmbeddingResponse",
    "EmbeddingResponseObjectType0",
    "ErrorResponse",
    "ErrorResponseError",
    "ErrorResponseErrorTypeType0",
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
    "GeminiBatchEmbedContentsRequest",
    "GeminiBatchEmbedContentsResponse",
    "GeminiBlob",
    "GeminiCallingConfig",
    "GeminiCallingConfigModeType0",
    "GeminiCandidate",
    "GeminiCandidateFinishReasonType0",
    "GeminiContent",
    "GeminiContentRoleType0",
    "GeminiEmbedContentRequest",
    "GeminiEmbedContentRequestTaskTypeType0",
    "GeminiEmbedContentResponse",
    "GeminiEmbedding",
    "GeminiEngineEmbeddingRequest",
    "GeminiEngineEmbeddingRequestEncodingFormatType0",
    "GeminiFile",
    "GeminiFunction",
    "GeminiFunctionCall",
    "GeminiGenerateContentAltType0",
    "GeminiGenerationConfig",
    "GeminiGenerationConfigResponseModalitiesItemType0",
    "GeminiImageConfig",
    "GeminiImageConfigImageSizeType0",
    "GeminiModalityTokens",
    "GeminiModel",
    "GeminiModelsResponse",
    "GeminiOutputOptions",
    "GeminiPart",
    "GeminiPredictInstance",
    "GeminiPrediction",
    "GeminiPredictParameters",
    "GeminiPredictParametersAspectRatioType0",
    "GeminiPredictParametersImageSizeType0",
    "GeminiPredictParametersPersonGenerationType0",
    "GeminiPredictRequest",
    "GeminiPredictResponse",
    "GeminiPromptFeedback",
    "GeminiRequest",
    "GeminiResponse",
    "GeminiRetrievalConfig",
    "GeminiSafetySetting",
    "GeminiSafetySettingThresholdType0",
    "GeminiSpeechConfig",
    "GeminiStreamGenerateContentAltType0",
    "GeminiThinkingConfig",
    "GeminiThinkingConfigThinkingLevelType0",
    "GeminiTool",
    "GeminiToolConfig",
    "GeminiUsage",
    "GeminiVoice",
    "GeminiVoiceConfig",
    "GoogleError",
    "GoogleErrorBody",
    "IdeogramColor",
    "IdeogramDescribeRequest",
    "IdeogramDescribeRequestDescribeModelVersionType0",
    "IdeogramDescribeResponse",
    "IdeogramDescription",
    "IdeogramEditRequest",
    "IdeogramEditRequestModelType0",
    "IdeogramGenerateRequest",
    "IdeogramImage",
    "IdeogramImageRequest",
    "IdeogramImageRequestAspectRatioType0",
    "IdeogramImageRequestModelType0",
    "IdeogramMagicPromptType0",
    "IdeogramPalette",
    "IdeogramPaletteNameType0",
    "IdeogramRemixRequest",
    "IdeogramRemixSettings",
    "IdeogramRemixSettingsAspectRatioType0",
    "IdeogramRemixSettingsModelType0",
    "IdeogramResponse",
    "IdeogramStyleType0",
    "IdeogramUpscaleRequest",
    "IdeogramUpscaleSettings",
    "IdeogramV3EditRequest",
    "IdeogramV3GenerateJson",
    "IdeogramV3GenerateRequest",
    "IdeogramV3RatioType0",
    "IdeogramV3ReframeRequest",
    "IdeogramV3RemixRequest",
    "IdeogramV3ReplaceBackgroundRequest",
    "IdeogramV3SpeedType0",
    "IdeogramV3StyleType0",
    "ImagebedUpload",
    "ImagebedUploadRequest",
    "ImageEditRequest",
    "ImageEditRequestBackgroundType0",
    "ImageEditRequestInputFidelityType0",
    "ImageEditRequestModerationType0",
    "ImageEditRequestOutputFormatType0",
    "ImageEditRequestQualityType0",
    "ImageEditRequestResponseFormatType0",
    "ImageEditRequestSizeType0",
    "ImageGenerationRequest",
    "ImageGenerationRequestBackgroundType0",
    "ImageGenerationRequestExtraFields",
    "ImageGenerationRequestModerationType0",
    "ImageGenerationRequestOutputFormatType0",
    "ImageGenerationRequestQualityType0",
    "ImageGenerationRequestResponseFormatType0",
    "ImageGenerationRequestSequentialImageGenerationType0",
    "ImageGenerationRequestSizeType0",
    "ImageGenerationRequestStyleType0",
    "ImageResponse",
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
    "KlingUnpolledTaskDataType0",
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
    "Log",
    "LogTypeType0",
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
    "Message",
    "MessageRoleType0",
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
    "Model",
    "ModelObjectType0",
    "ModelsResponse",
    "ModelsResponseObjectType0",
    "ModerationRequest",
    "ModerationRequestModelType0",
    "ModerationResponse",
    "OpenaiAllowedTools",
    "OpenaiAllowedToolsModeType0",
    "OpenaiAllowedToolsToolsItem",
    "OpenaiAnnotation",
    "OpenaiAnnotationEvent",
    "OpenaiAnthropicModel",
    "OpenaiAnthropicModels",
    "OpenaiArgumentsDeltaEvent",
    "OpenaiArgumentsDeltaEventType",
    "OpenaiArgumentsDoneEvent",
    "OpenaiArgumentsDoneEventType",
    "OpenaiAudioInputTokens",
    "OpenaiAudioLogprob",
    "OpenaiAudioPart",
    "OpenaiAudioRef",
    "OpenaiAudioSeconds",
    "OpenaiAudioTokens",
    "OpenaiAudioUsageType2",
    "OpenaiCacheRetentionType0",
    "OpenaiCallProgressEvent",
    "OpenaiCallProgressEventType",
    "OpenaiChatAnnotation",
    "OpenaiChatAnnotationTypeType0",
    "OpenaiChatAudio",
    "OpenaiChatAudioFormatType0",
    "OpenaiChatChoice",
    "OpenaiChatChunkChoice",
    "OpenaiChatContents",
    "OpenaiChatContentsPart",
    "OpenaiChatDelta",
    "OpenaiChatMessage",
    "OpenaiChatToolChoice",
    "OpenaiChatToolChoiceTypeType0",
    "OpenaiChunkingStrategy",
    "OpenaiChunkingStrategyTypeType0",
    "OpenaiCompaction",
    "OpenaiCompactionItem",
    "OpenaiCompactionObjectType0",
    "OpenaiCompactRequest",
    "OpenaiCompletionChoice",
    "OpenaiCompletionChoiceFinishReasonType0",
    "OpenaiCompletionLogprobs",
    "OpenaiCompletionLogprobsTopLogprobsItemType0",
    "OpenaiCompletionTokens",
    "OpenaiContextManagement",
    "OpenaiConversationRef",
    "OpenaiCustomCall",
    "OpenaiCustomCallItem",
    "OpenaiCustomInputTool",
    "OpenaiCustomInputToolFormat",
    "OpenaiCustomOutputItem",
    "OpenaiCustomTool",
    "OpenaiCustomToolFormat",
    "OpenaiDiarizedTranscription",
    "OpenaiEffortType0",
    "OpenaiEmbedding",
    "OpenaiEmbeddingObjectType0",
    "OpenaiErrorEvent",
    "OpenaiExtraBody",
    "OpenaiExtraGoogle",
    "OpenaiExtraImage",
    "OpenaiExtraThinking",
    "OpenaiFile",
    "OpenaiFileData",
    "OpenaiFileDeleted",
    "OpenaiFileDeletedObjectType0",
    "OpenaiFileList",
    "OpenaiFileListObjectType0",
    "OpenaiFileObjectType0",
    "OpenaiFilePart",
    "OpenaiFineTuneRequest",
    "OpenaiFinishReasonType0",
    "OpenaiFunction",
    "OpenaiFunctionCall",
    "OpenaiFunctionCallItem",
    "OpenaiFunctionName",
    "OpenaiFunctionOutputItem",
    "OpenaiFunctionParameters",
    "OpenaiFunctionTool",
    "OpenaiFunctionToolParametersType0",
    "OpenaiImage",
    "OpenaiImageCallItem",
    "OpenaiImageCallItemStatusType0",
    "OpenaiImageCompletedEvent",
    "OpenaiImageContent",
    "OpenaiImageEditCompletedEvent",
    "OpenaiImageEditJson",
    "OpenaiImageEditJsonBackgroundType0",
    "OpenaiImageEditJsonInputFidelityType0",
    "OpenaiImageEditJsonOutputFormatType0",
    "OpenaiImageEditJsonQualityType0",
    "OpenaiImageEditJsonSizeType0",
    "OpenaiImageEditPartialEvent",
    "OpenaiImageInput",
    "OpenaiImageInputTokens",
    "OpenaiImageMessage",
    "OpenaiImageMessageRoleType0",
    "OpenaiImageParameters",
    "OpenaiImagePart",
    "OpenaiImagePartialEvent",
    "OpenaiImageReference",
    "OpenaiImageSeriesOptions",
    "OpenaiImageTool",
    "OpenaiImageToolBackgroundType0",
    "OpenaiImageToolModerationType0",
    "OpenaiImageToolOutputFormatType0",
    "OpenaiImageToolQualityType0",
    "OpenaiImageUrl",
    "OpenaiImageUrlDetailType0",
    "OpenaiImageUsage",
    "OpenaiImageVariationRequest",
    "OpenaiImageVariationRequestModelType0",
    "OpenaiImageVariationRequestResponseFormatType0",
    "OpenaiImageVariationRequestSizeType0",
    "OpenaiIncludeType0",
    "OpenaiIncomplete",
    "OpenaiIncompleteReasonType0",
    "OpenaiInputAudio",
    "OpenaiInputAudioFormatType0",
    "OpenaiInputDoneEvent",
    "OpenaiInputFilePart",
    "OpenaiInputImagePart",
    "OpenaiInputImagePartDetailType0",
    "OpenaiInputMessage",
    "OpenaiInputMessageRoleType0",
    "OpenaiInputTextPart",
    "OpenaiInputTokens",
    "OpenaiItemEvent",
    "OpenaiItemEventType",
    "OpenaiItemReference",
    "OpenaiItemStatusType0",
    "OpenaiJsonSchema",
    "OpenaiJsonSchemaSchema",
    "OpenaiLogprobs",
    "OpenaiModerationCategories",
    "OpenaiModerationKinds",
    "OpenaiModerationResult",
    "OpenaiModerationScores",
    "OpenaiOtherItem",
    "OpenaiOtherPart",
    "OpenaiOtherTool",
    "OpenaiOutputMessage",
    "OpenaiOutputTextPart",
    "OpenaiOutputTokens",
    "OpenaiPartEvent",
    "OpenaiPartEventType",
    "OpenaiPartialImageEvent",
    "OpenaiPhaseType0",
    "OpenaiPrediction",
    "OpenaiPrompt",
    "OpenaiPromptTokens",
    "OpenaiPromptVariablesType0",
    "OpenaiRealtimeAppend",
    "OpenaiRealtimeArgumentsDelta",
    "OpenaiRealtimeArgumentsDeltaType",
    "OpenaiRealtimeArgumentsDone",
    "OpenaiRealtimeArgumentsDoneType",
    "OpenaiRealtimeAudio",
    "OpenaiRealtimeAudioDelta",
    "OpenaiRealtimeAudioDeltaType",
    "OpenaiRealtimeAudioDone",
    "OpenaiRealtimeAudioDoneType",
    "OpenaiRealtimeAudioIn",
    "OpenaiRealtimeAudioInNoiseReductionType0",
    "OpenaiRealtimeAudioInTranscriptionType0",
    "OpenaiRealtimeAudioOut",
    "OpenaiRealtimeAudioOutVoiceType1",
    "OpenaiRealtimeCancel",
    "OpenaiRealtimeContent",
    "OpenaiRealtimeContentTypeType0",
    "OpenaiRealtimeConversation",
    "OpenaiRealtimeConversationEvent",
    "OpenaiRealtimeCreateItem",
    "OpenaiRealtimeCreateResponse",
    "OpenaiRealtimeFormat",
    "OpenaiRealtimeFormatTypeType0",
    "OpenaiRealtimeInputCleared",
    "OpenaiRealtimeInputCommitted",
    "OpenaiRealtimeInputTimeout",
    "OpenaiRealtimeItem",
    "OpenaiRealtimeItemDeleted",
    "OpenaiRealtimeItemEvent",
    "OpenaiRealtimeItemEventType",
    "OpenaiRealtimeItemRoleType0",
    "OpenaiRealtimeItemTruncated",
    "OpenaiRealtimeItemTypeType0",
    "OpenaiRealtimeKeyPressed",
    "OpenaiRealtimeLimit",
    "OpenaiRealtimeLimits",
    "OpenaiRealtimeNameItem",
    "OpenaiRealtimeNameItemType",
    "OpenaiRealtimeOutputBuffer",
    "OpenaiRealtimeOutputBufferType",
    "OpenaiRealtimeOutputItemEvent",
    "OpenaiRealtimeOutputItemEventType",
    "OpenaiRealtimePart",
    "OpenaiRealtimePartEvent",
    "OpenaiRealtimePartEventType",
    "OpenaiRealtimePartTypeType0",
    "OpenaiRealtimeResponse",
    "OpenaiRealtimeResponseEvent",
    "OpenaiRealtimeResponseEventType",
    "OpenaiRealtimeResponseMetadataType0",
    "OpenaiRealtimeResponseParams",
    "OpenaiRealtimeResponseParamsMetadataType0",
    "OpenaiRealtimeResponseParamsPromptType0",
    "OpenaiRealtimeResponseParamsToolChoiceType1",
    "OpenaiRealtimeResponseStatusDetailsType0",
    "OpenaiRealtimeResponseStatusType0",
    "OpenaiRealtimeSession",
    "OpenaiRealtimeSessionEvent",
    "OpenaiRealtimeSessionEventType",
    "OpenaiRealtimeSessionInputAudioFormatType0",
    "OpenaiRealtimeSessionInputAudioTranscriptionType0",
    "OpenaiRealtimeSessionOutputAudioFormatType0",
    "OpenaiRealtimeSessionPromptType0",
    "OpenaiRealtimeSessionToolChoiceType1",
    "OpenaiRealtimeSessionTracingType1",
    "OpenaiRealtimeSessionTruncationType1",
    "OpenaiRealtimeSessionTypeType0",
    "OpenaiRealtimeSignal",
    "OpenaiRealtimeSignalType",
    "OpenaiRealtimeSpeechStarted",
    "OpenaiRealtimeSpeechStopped",
    "OpenaiRealtimeSpokenDone",
    "OpenaiRealtimeSpokenDoneType",
    "OpenaiRealtimeTextDelta",
    "OpenaiRealtimeTextDeltaType",
    "OpenaiRealtimeTextDone",
    "OpenaiRealtimeTextDoneType",
    "OpenaiRealtimeTool",
    "OpenaiRealtimeToolEvent",
    "OpenaiRealtimeToolEventType",
    "OpenaiRealtimeToolParameters",
    "OpenaiRealtimeToolTypeType0",
    "OpenaiRealtimeTranscriptDelta",
    "OpenaiRealtimeTranscriptDone",
    "OpenaiRealtimeTranscriptDoneLanguagesItem",
    "OpenaiRealtimeTranscriptDoneUsage",
    "OpenaiRealtimeTranscriptFailed",
    "OpenaiRealtimeTranscriptSegment",
    "OpenaiRealtimeTruncate",
    "OpenaiRealtimeTurns",
    "OpenaiRealtimeTurnsEagernessType0",
    "OpenaiRealtimeTurnsTypeType0",
    "OpenaiRealtimeUpdate",
    "OpenaiRealtimeUsage",
    "OpenaiReasoning",
    "OpenaiReasoningEffortType0",
    "OpenaiReasoningItem",
    "OpenaiReasoningPart",
    "OpenaiReasoningSummaryType0",
    "OpenaiRefusalDoneEvent",
    "OpenaiRefusalPart",
    "OpenaiResponse",
    "OpenaiResponseError",
    "OpenaiResponseMetadataType0",
    "OpenaiResponseObjectType0",
    "OpenaiResponseReasoningType0",
    "OpenaiResponsesStreamOptions",
    "OpenaiResponseStatusType0",
    "OpenaiResponsesText",
    "OpenaiResponsesToolChoice",
    "OpenaiResponsesToolChoiceModeType0",
    "OpenaiResponsesToolChoiceToolsItem",
    "OpenaiResponsesUsage",
    "OpenaiResponseTextType0",
    "OpenaiRouterReasoning",
    "OpenaiRouterUsage",
    "OpenaiServiceTierType0",
    "OpenaiSpeakerSegment",
    "OpenaiSpeechDelta",
    "OpenaiSpeechDone",
    "OpenaiSpeechEventType2",
    "OpenaiSpeechUsage",
    "OpenaiSpokenAnswer",
    "OpenaiStateEvent",
    "OpenaiStateEventType",
    "OpenaiStreamOptions",
    "OpenaiSummaryDeltaEvent",
    "OpenaiSummaryDoneEvent",
    "OpenaiSummaryPart",
    "OpenaiSummaryPartEvent",
    "OpenaiSummaryPartEventType",
    "OpenaiTextDeltaEvent",
    "OpenaiTextDeltaEventType",
    "OpenaiTextDoneEvent",
    "OpenaiTextDoneEventType",
    "OpenaiTextFormat",
    "OpenaiTextFormatSchema",
    "OpenaiTextFormatTypeType0",
    "OpenaiTextPart",
    "OpenaiThinking",
    "OpenaiThinkingTypeType0",
    "OpenaiTimestampGranularityType0",
    "OpenaiTokenLogprob",
    "OpenaiTranscriptDelta",
    "OpenaiTranscriptDone",
    "OpenaiTranscriptEventType3",
    "OpenaiTranscriptSegment",
    "OpenaiTranscriptSegmentEvent",
    "OpenaiTranscriptWord",
    "OpenaiUploadFileRequest",
    "OpenaiUploadFileRequestPurposeType0",
    "OpenaiUrlCitation",
    "OpenaiVerboseTranscription",
    "OpenaiVerbosityType0",
    "OpenAIVideo",
    "OpenAIVideoError",
    "OpenAIVideoObjectType0",
    "OpenaiVideoPart",
    "OpenAIVideoStatusType0",
    "OpenaiVideoUrl",
    "OpenaiVoiceReference",
    "OpenaiWebSearchItem",
    "OpenaiWebSearchItemAction",
    "OpenaiWebSearchItemStatusType0",
    "OpenaiWebSearchOptions",
    "OpenaiWebSearchOptionsSearchContextSizeType0",
    "OpenaiWebSearchOptionsUserLocation",
    "OpenaiWebSearchTool",
    "OpenaiWebSearchToolFiltersType0",
    "OpenaiWebSearchToolSearchContextSizeType0",
    "OpenaiWebSearchToolUserLocationType0",
    "PageInfo",
    "RealtimeError",
    "RealtimeErrorBody",
    "RecraftColor",
    "RecraftControls",
    "RecraftCreateStyleRequest",
    "RecraftCreateStyleRequestStyleType0",
    "RecraftFileRequest",
    "RecraftGenerateImageRequest",
    "RecraftGenerateImageRequestImageFormatType0",
    "RecraftGenerateImageRequestModelType0",
    "RecraftGenerateImageRequestSizeType0",
    "RecraftGenerateImageRequestStyleType0",
    "RecraftImage",
    "RecraftImageResponse",
    "RecraftImagesResponse",
    "RecraftResponseFormatType0",
    "RecraftStyle",
    "RecraftText",
    "Redemption",
    "RelayError",
    "RelayErrorBody",
    "ReplicateInput",
    "ReplicateModelRequest",
    "ReplicatePrediction",
    "ReplicatePredictions",
    "ReplicatePredictionStatusType0",
    "ReplicateVersion",
    "ReplicateVersionRequest",
    "RerankBilledUnits",
    "RerankDocument",
    "RerankJinaResponse",
    "RerankMeta",
    "RerankNewApiResponse",
    "RerankRequest",
    "RerankResponse",
    "RerankResult",
    "ResponseFormat",
    "ResponseFormatTypeType0",
    "ResponsesRequest",
    "ResponsesRequestMetadataType0",
    "ResponsesRequestTruncationType0",
    "ResponsesResponse",
    "ResponsesResponseObjectType0",
    "ResponsesResponseStatusType0",
    "ResponsesStreamResponse",
    "ResponsesStreamResponseDeltaType1",
    "ResponsesStreamResponseOutputItem",
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
    "SeedanceCancelled",
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
    "SoraRemixRequest",
    "SoraVideoRequest",
    "SoraVideoRequestModelType0",
    "SoraVideoRequestSizeType0",
    "SpeechRequest",
    "SpeechRequestMetadata",
    "SpeechRequestResponseFormatType0",
    "SpeechRequestStreamFormatType0",
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
    "SyncDetailError",
    "SyncMessageError",
    "SyncTextError",
    "SystemCreateTokenRequest",
    "SystemEndpoint",
    "SystemLogsResponse",
    "SystemPrice",
    "SystemPriceQuotaTypeType0",
    "SystemPricing",
    "SystemPricingGroupRatioType0",
    "SystemPricingSupportedEndpointType0",
    "SystemPricingUsableGroupType0",
    "SystemTokenResponse",
    "SystemTokensResponse",
    "SystemTokenUsage",
    "SystemTokenUsageModelLimitsType0",
    "SystemTokenUsageResponse",
    "SystemUpdateTokenRequest",
    "SystemUpdateTokenRequestStatusType0",
    "SystemUserResponse",
    "TaskDto",
    "TaskDtoData",
    "TaskDtoId",
    "TaskDtoStatusType0",
    "TaskError",
    "Token",
    "TokenStatusType0",
    "Tool",
    "ToolCall",
    "ToolCallTypeType0",
    "ToolTypeType0",
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
    "Usage",
    "User",
    "UserRoleType0",
    "UserStatusType0",
    "VendorError",
    "VendorErrorCodeType0",
    "VideoRequest",
    "VideoResponse",
    "VideoTaskError",
    "VideoTaskMetadata",
    "VideoTaskResponse",
    "VideoTaskStatusType0",
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
