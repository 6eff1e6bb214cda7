"""The typed task methods, one module per family, and the data that they run on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from .anthropic import Anthropic
    from .docmee import Docmee
    from .fal import Fal
    from .flux import Flux
    from .gemini import Gemini
    from .ideogram import Ideogram
    from .jimeng import Jimeng
    from .kling import Kling
    from .luma import Luma
    from .midjourney import Midjourney
    from .minimax import Minimax
    from .openai import Openai
    from .operation import Operation
    from .recraft import Recraft
    from .replicate import Replicate
    from .rerank import Rerank
    from .runway import Runway
    from .seedance import Seedance
    from .sora import Sora
    from .suno import Suno
    from .system import System
    from .udio import Udio
    from .video_generations import VideoGenerations
    from .video_unified import VideoUnified
    from .vidu import Vidu
    from .wan import Wan

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

_FAMILIES: Final[Mapping[str, str]] = {
    "klingCreateText2Video": "kling",
    "klingCreateImage2Video": "kling",
    "klingCreateOmniVideo": "kling",
    "klingCreateMotionControl": "kling",
    "klingCreateMultiImage2Video": "kling",
    "klingCreateVideoExtend": "kling",
    "klingCreateLipSync": "kling",
    "klingCreateAdvancedLipSync": "kling",
    "klingCreateEffects": "kling",
    "klingCreateAvatarImage2Video": "kling",
    "klingCreateMultiElements": "kling",
    "klingIdentifyFace": "kling",
    "klingInitMultiElementsSelection": "kling",
    "klingAddMultiElementsSelection": "kling",
    "klingDeleteMultiElementsSelection": "kling",
    "klingClearMultiElementsSelection": "kling",
    "klingPreviewMultiElementsSelection": "kling",
    "klingRecognizeImage": "kling",
    "klingCreateImageGeneration": "kling",
    "klingCreateOmniImage": "kling",
    "klingCreateMultiImage2Image": "kling",
    "klingCreateImageExpand": "kling",
    "klingCreateVirtualTryOn": "kling",
    "klingCreateTextToAudio": "kling",
    "klingCreateVideoToAudio": "kling",
    "klingCreateTts": "kling",
    "klingCreateCustomVoice": "kling",
    "klingCreateAdvancedElement": "kling",
    "klingCreateElement": "kling",
    "klingDeleteVoice": "kling",
    "klingDeleteElement": "kling",
    "klingListPresetVoices": "kling",
    "klingListAdvancedPresetElements": "kling",
    "soraCreateVideo": "sora",
    "soraRemixVideo": "sora",
    "videoUnifiedCreate": "video_unified",
    "videoUnifiedCreateCharacter": "video_unified",
    "videoGenerationsCreate": "video_generations",
    "videoGenerationsV2Create": "video_generations",
    "viduText2Video": "vidu",
    "viduImg2Video": "vidu",
    "viduStartEnd2Video": "vidu",
    "viduReference2Video": "vidu",
    "replicateCreateModelPrediction": "replicate",
    "replicateCreatePrediction": "replicate",
    "lumaCreateGeneration": "luma",
    "lumaExtendGeneration": "luma",
    "lumaGetDownloadVideoUrl": "luma",
    "lumaOfficialCreateGeneration": "luma",
    "lumaOfficialCreateImage": "luma",
    "lumaOfficialCreateVideo": "luma",
    "runwayOfficialImageToVideo": "runway",
    "runwayProGenerate": "runway",
    "runwayProVideo2Video": "runway",
    "runwayProActOne": "runway",
    "runwayOldCreateTask": "runway",
    "minimaxCreateVideo": "minimax",
    "minimaxRetrieveFile": "minimax",
    "seedanceCreateTask": "seedance",
    "seedanceV3CreateTask": "seedance",
    "seedanceArkCreateTask": "seedance",
    "wanCreateVideo": "wan",
    "falNanoBanana": "fal",
    "falNanoBananaEdit": "fal",
    "udioSubmitMusic": "udio",
    "fluxGenerateFinetuned": "flux",
    "fluxGenerate": "flux",
    "fluxBflGenerate": "flux",
    "sunoSubmitMusic": "suno",
    "sunoSubmitLyrics": "suno",
    "sunoSubmitConcat": "suno",
    "sunoUploadAudioUrl": "suno",
    "sunoCreateUpload": "suno",
    "sunoFinishUpload": "suno",
    "sunoInitializeUploadClip": "suno",
    "sunoCreatePersona": "suno",
    "sunoGetStems": "suno",
    "sunoGetTiming": "suno",
    "sunoGetWav": "suno",
    "sunoGetMp4": "suno",
    "sunoV1Generate": "suno",
    "sunoV1Concat": "suno",
    "sunoV1GenerateLyrics": "suno",
    "sunoV1GenerateByDescription": "suno",
    "jimengSubmitVideo": "jimeng",
    "jimengOfficialAction": "jimeng",
    "midjourneySubmitImagine": "midjourney",
    "midjourneySubmitAction": "midjourney",
    "midjourneySubmitModal": "midjourney",
    "midjourneySubmitBlend": "midjourney",
    "midjourneySubmitDescribe": "midjourney",
    "midjourneySubmitShorten": "midjourney",
    "midjourneySwapFace": "midjourney",
    "midjourneyUploadDiscordImages": "midjourney",
    "midjourneyGetImageSeed": "midjourney",
    "midjourneySubmitVideo": "midjourney",
    "midjourneySubmitImagineByMode": "midjourney",
    "openaiCreateChatCompletion": "openai",
    "openaiCreateResponse": "openai",
    "openaiCompactResponse": "openai",
    "openaiCreateCompletion": "openai",
    "openaiCreateEmbedding": "openai",
    "openaiCreateModeration": "openai",
    "openaiConnectRealtime": "openai",
    "openaiListModels": "openai",
    "openaiGetModel": "openai",
    "openaiListFiles": "openai",
    "openaiUploadFile": "openai",
    "openaiGetFile": "openai",
    "openaiDeleteFile": "openai",
    "openaiGetFileContent": "openai",
    "openaiCreateImage": "openai",
    "openaiEditImage": "openai",
    "openaiCreateImageVariation": "openai",
    "openaiCreateTranscription": "openai",
    "openaiCreateTranslation": "openai",
    "openaiCreateSpeech": "openai",
    "anthropicCreateMessage": "anthropic",
    "anthropicCountTokens": "anthropic",
    "geminiListModels": "gemini",
    "geminiGenerateContent": "gemini",
    "geminiStreamGenerateContent": "gemini",
    "geminiPredict": "gemini",
    "geminiEmbedContent": "gemini",
    "geminiBatchEmbedContents": "gemini",
    "geminiCreateEngineEmbedding": "gemini",
    "rerankCreateRerank": "rerank",
    "systemListTokens": "system",
    "systemUpdateToken": "system",
    "systemCreateToken": "system",
    "systemSearchTokens": "system",
    "systemDeleteToken": "system",
    "systemGetSelf": "system",
    "systemGetTokenUsage": "system",
    "systemListTokenLogs": "system",
    "systemGetPricing": "system",
    "docmeeGeneratePptContent": "docmee",
    "ideogramGenerate": "ideogram",
    "ideogramRemix": "ideogram",
    "ideogramEdit": "ideogram",
    "ideogramUpscale": "ideogram",
    "ideogramDescribe": "ideogram",
    "ideogramV3Generate": "ideogram",
    "ideogramV3Edit": "ideogram",
    "ideogramV3Remix": "ideogram",
    "ideogramV3Reframe": "ideogram",
    "ideogramV3ReplaceBackground": "ideogram",
    "recraftGenerateImage": "recraft",
    "recraftVectorizeImage": "recraft",
    "recraftRemoveBackground": "recraft",
    "recraftClarityUpscale": "recraft",
    "recraftGenerativeUpscale": "recraft",
    "recraftCreateStyle": "recraft",
}


def find_operation(name: str) -> Operation:
    """Return the operation of an operationId, or of a family and a method: `kling.text2video`.

    Raises:
        KeyError: The contract has no such operation, or it has no method.
    """
    family, _, method = name.strip().replace("-", "_").partition(".")
    if not method:
        found: Operation = import_module(f"{__name__}.{_FAMILIES[name]}").OPERATIONS[name]
        return found
    if family not in _FAMILIES.values():
        raise KeyError(name)
    known: Mapping[str, Operation] = import_module(f"{__name__}.{family}").OPERATIONS
    return {one.name: one for one in known.values()}[method]


def has_method(operation_id: str) -> bool:
    """Return whether an operation of the contract has a method."""
    return operation_id in _FAMILIES


def list_families() -> list[str]:
    """List the families that have methods."""
    return list(dict.fromkeys(_FAMILIES.values()))


class Families(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """Every family of the contract as an attribute; what a call returns is the subclass's choice."""

    def _start(self, operation: Operation, arguments: Mapping[str, object]) -> TaskT:
        raise NotImplementedError

    def _call(self, operation: Operation, arguments: Mapping[str, object]) -> ResultT:
        raise NotImplementedError

    def _stream(self, operation: Operation, arguments: Mapping[str, object]) -> StreamT:
        raise NotImplementedError

    def _connect(self, operation: Operation, arguments: Mapping[str, object]) -> ConversationT:
        raise NotImplementedError

    @cached_property
    def kling(self) -> Kling[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `kling`."""
        from .kling import Kling

        return Kling(self._start, self._call, self._stream, self._connect)

    @cached_property
    def sora(self) -> Sora[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `sora`."""
        from .sora import Sora

        return Sora(self._start, self._call, self._stream, self._connect)

    @cached_property
    def video_unified(self) -> VideoUnified[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `video_unified`."""
        from .video_unified import VideoUnified

        return VideoUnified(self._start, self._call, self._stream, self._connect)

    @cached_property
    def video_generations(self) -> VideoGenerations[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `video_generations`."""
        from .video_generations import VideoGenerations

        return VideoGenerations(self._start, self._call, self._stream, self._connect)

    @cached_property
    def vidu(self) -> Vidu[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `vidu`."""
        from .vidu import Vidu

        return Vidu(self._start, self._call, self._stream, self._connect)

    @cached_property
    def replicate(self) -> Replicate[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `replicate`."""
        from .replicate import Replicate

        return Replicate(self._start, self._call, self._stream, self._connect)

    @cached_property
    def luma(self) -> Luma[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `luma`."""
        from .luma import Luma

        return Luma(self._start, self._call, self._stream, self._connect)

    @cached_property
    def runway(self) -> Runway[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `runway`."""
        from .runway import Runway

        return Runway(self._start, self._call, self._stream, self._connect)

    @cached_property
    def minimax(self) -> Minimax[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `minimax`."""
        from .minimax import Minimax

        return Minimax(self._start, self._call, self._stream, self._connect)

    @cached_property
    def seedance(self) -> Seedance[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `seedance`."""
        from .seedance import Seedance

        return Seedance(self._start, self._call, self._stream, self._connect)

    @cached_property
    def wan(self) -> Wan[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `wan`."""
        from .wan import Wan

        return Wan(self._start, self._call, self._stream, self._connect)

    @cached_property
    def fal(self) -> Fal[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `fal`."""
        from .fal import Fal

        return Fal(self._start, self._call, self._stream, self._connect)

    @cached_property
    def udio(self) -> Udio[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `udio`."""
        from .udio import Udio

        return Udio(self._start, self._call, self._stream, self._connect)

    @cached_property
    def flux(self) -> Flux[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `flux`."""
        from .flux import Flux

        return Flux(self._start, self._call, self._stream, self._connect)

    @cached_property
    def suno(self) -> Suno[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `suno`."""
        from .suno import Suno

        return Suno(self._start, self._call, self._stream, self._connect)

    @cached_property
    def jimeng(self) -> Jimeng[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `jimeng`."""
        from .jimeng import Jimeng

        return Jimeng(self._start, self._call, self._stream, self._connect)

    @cached_property
    def midjourney(self) -> Midjourney[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `midjourney`."""
        from .midjourney import Midjourney

        return Midjourney(self._start, self._call, self._stream, self._connect)

    @cached_property
    def openai(self) -> Openai[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `openai`."""
        from .openai import Openai

        return Openai(self._start, self._call, self._stream, self._connect)

    @cached_property
    def anthropic(self) -> Anthropic[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `anthropic`."""
        from .anthropic import Anthropic

        return Anthropic(self._start, self._call, self._stream, self._connect)

    @cached_property
    def gemini(self) -> Gemini[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `gemini`."""
        from .gemini import Gemini

        return Gemini(self._start, self._call, self._stream, self._connect)

    @cached_property
    def rerank(self) -> Rerank[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `rerank`."""
        from .rerank import Rerank

        return Rerank(self._start, self._call, self._stream, self._connect)

    @cached_property
    def system(self) -> System[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `system`."""
        from .system import System

        return System(self._start, self._call, self._stream, self._connect)

    @cached_property
    def docmee(self) -> Docmee[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `docmee`."""
        from .docmee import Docmee

        return Docmee(self._start, self._call, self._stream, self._connect)

    @cached_property
    def ideogram(self) -> Ideogram[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `ideogram`."""
        from .ideogram import Ideogram

        return Ideogram(self._start, self._call, self._stream, self._connect)

    @cached_property
    def recraft(self) -> Recraft[TaskT, ResultT, StreamT, ConversationT]:
        """The methods of the family `recraft`."""
        from .recraft import Recraft

        return Recraft(self._start, self._call, self._stream, self._connect)
