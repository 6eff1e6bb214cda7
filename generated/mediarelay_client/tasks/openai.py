"""Typed methods for the family `openai`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Answers,
    Events,
    Lifecycle,
    Merge,
    Messages,
    Operation,
    Rule,
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
    "openaiCreateChatCompletion": Operation(
        id="openaiCreateChatCompletion",
        family="openai",
        name="chat",
        method="POST",
        path="/v1/chat/completions",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="choices",
            inline="choices[].message.audio.data",
            text="choices[0].message.content",
        ),
        uploads={
            "messages[].content[].image_url.url": {"type": "image", "accepts": ["url", "data-uri"]},
            "messages[].content[].input_audio.data": {"type": "audio", "accepts": ["base64"]},
            "messages[].content[].video_url.url": {"type": "video", "accepts": ["url"]},
        },
        places={
            "prompt": ("prompt", "prompt"),
        },
        stream={"field": "stream", "defaults": {"stream_options": {"include_usage": True}}},
        events=Events(
            models={"default": ("ChatCompletionStreamResponse",)},
            end="choices[0].finish_reason",
            error="error",
            usage="usage",
            usage_in="usage",
            text="choices[0].delta.content",
            times="n",
            answers=Answers(list="choices", text="delta.content", end="finish_reason"),
            merge=Merge(
                rules=(Rule(),),
                items=("choices", "tool_calls"),
                unnumbered=("tool_calls",),
                join=("content", "reasoning_content", "reasoning", "refusal", "arguments", "transcript"),
                base64=("data",),
                rename={"delta": "message"},
                fixed={"object": "chat.completion"},
            ),
        ),
        prompt={"field": "messages", "value": [{"role": "user", "content": "{prompt}"}]},
        usage={
            "input": "usage.prompt_tokens",
            "output": "usage.completion_tokens",
            "cached": "usage.prompt_tokens_details.cached_tokens || usage.prompt_cache_hit_tokens",
        },
    ),
    "openaiCreateResponse": Operation(
        id="openaiCreateResponse",
        family="openai",
        name="responses",
        method="POST",
        path="/v1/responses",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="status != 'failed' && output",
            inline="output[?type=='image_generation_call'].result",
            text="(output || `[]`)[?type=='message'].content[].text | join('', @)",
        ),
        uploads={
            "input[].content[].image_url": {"type": "image", "accepts": ["url", "data-uri"]},
            "input[].output[].image_url": {"type": "image", "accepts": ["url", "data-uri"]},
        },
        places={},
        stream={"field": "stream"},
        events=Events(
            models={
                "response.created": ("OpenaiStateEvent",),
                "response.queued": ("OpenaiStateEvent",),
                "response.in_progress": ("OpenaiStateEvent",),
                "response.completed": ("OpenaiStateEvent",),
                "response.failed": ("OpenaiStateEvent",),
                "response.incomplete": ("OpenaiStateEvent",),
                "error": ("OpenaiErrorEvent",),
                "response.output_item.added": ("OpenaiItemEvent",),
                "response.output_item.done": ("OpenaiItemEvent",),
                "response.content_part.added": ("OpenaiPartEvent",),
                "response.content_part.done": ("OpenaiPartEvent",),
                "response.output_text.delta": ("OpenaiTextDeltaEvent",),
                "response.output_text.done": ("OpenaiTextDoneEvent",),
                "response.refusal.delta": ("OpenaiTextDeltaEvent",),
                "response.refusal.done": ("OpenaiRefusalDoneEvent",),
                "response.reasoning_text.delta": ("OpenaiTextDeltaEvent",),
                "response.reasoning_text.done": ("OpenaiTextDoneEvent",),
                "response.output_text.annotation.added": ("OpenaiAnnotationEvent",),
                "response.function_call_arguments.delta": ("OpenaiArgumentsDeltaEvent",),
                "response.function_call_arguments.done": ("OpenaiArgumentsDoneEvent",),
                "response.mcp_call_arguments.delta": ("OpenaiArgumentsDeltaEvent",),
                "response.mcp_call_arguments.done": ("OpenaiArgumentsDoneEvent",),
                "response.custom_tool_call_input.delta": ("OpenaiArgumentsDeltaEvent",),
                "response.custom_tool_call_input.done": ("OpenaiInputDoneEvent",),
                "response.reasoning_summary_part.added": ("OpenaiSummaryPartEvent",),
                "response.reasoning_summary_part.done": ("OpenaiSummaryPartEvent",),
                "response.reasoning_summary_text.delta": ("OpenaiSummaryDeltaEvent",),
                "response.reasoning_summary_text.done": ("OpenaiSummaryDoneEvent",),
                "response.image_generation_call.partial_image": ("OpenaiPartialImageEvent",),
                "response.audio.delta": ("ResponsesStreamResponse",),
                "response.audio.done": ("ResponsesStreamResponse",),
                "response.audio.transcript.delta": ("ResponsesStreamResponse",),
                "response.audio.transcript.done": ("ResponsesStreamResponse",),
                "response.code_interpreter_call_code.delta": ("ResponsesStreamResponse",),
                "response.code_interpreter_call_code.done": ("ResponsesStreamResponse",),
                "response.code_interpreter_call.completed": ("OpenaiCallProgressEvent",),
                "response.code_interpreter_call.in_progress": ("OpenaiCallProgressEvent",),
                "response.code_interpreter_call.interpreting": ("OpenaiCallProgressEvent",),
                "response.file_search_call.completed": ("OpenaiCallProgressEvent",),
                "response.file_search_call.in_progress": ("OpenaiCallProgressEvent",),
                "response.file_search_call.searching": ("OpenaiCallProgressEvent",),
                "response.shell_call_command.added": ("ResponsesStreamResponse",),
                "response.shell_call_command.delta": ("ResponsesStreamResponse",),
                "response.shell_call_command.done": ("ResponsesStreamResponse",),
                "response.shell_call_output_content.delta": ("ResponsesStreamResponse",),
                "response.shell_call_output_content.done": ("ResponsesStreamResponse",),
                "response.web_search_call.completed": ("OpenaiCallProgressEvent",),
                "response.web_search_call.in_progress": ("OpenaiCallProgressEvent",),
                "response.web_search_call.searching": ("OpenaiCallProgressEvent",),
                "response.image_generation_call.completed": ("OpenaiCallProgressEvent",),
                "response.image_generation_call.generating": ("OpenaiCallProgressEvent",),
                "response.image_generation_call.in_progress": ("OpenaiCallProgressEvent",),
                "response.mcp_call.completed": ("OpenaiCallProgressEvent",),
                "response.mcp_call.failed": ("OpenaiCallProgressEvent",),
                "response.mcp_call.in_progress": ("OpenaiCallProgressEvent",),
                "response.mcp_list_tools.completed": ("OpenaiCallProgressEvent",),
                "response.mcp_list_tools.failed": ("OpenaiCallProgressEvent",),
                "response.mcp_list_tools.in_progress": ("OpenaiCallProgressEvent",),
            },
            ends=("response.completed", "response.failed", "response.incomplete"),
            errors=("error", "response.failed"),
            usage="response.usage",
            usage_in="usage",
            text="type == 'response.output_text.delta' && delta",
            whole="response",
        ),
        usage={
            "input": "usage.input_tokens || usage.prompt_tokens",
            "output": "usage.output_tokens || usage.completion_tokens",
            "cached": "usage.input_tokens_details.cached_tokens || usage.prompt_tokens_details.cached_tokens",
        },
    ),
    "openaiCompactResponse": Operation(
        id="openaiCompactResponse",
        family="openai",
        name="compact_response",
        method="POST",
        path="/v1/responses/compact",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="output"),
        uploads={
            "input[].content[].image_url": {"type": "image", "accepts": ["url", "data-uri"]},
            "input[].output[].image_url": {"type": "image", "accepts": ["url", "data-uri"]},
        },
        places={},
        usage={
            "input": "usage.input_tokens",
            "output": "usage.output_tokens",
            "cached": "usage.input_tokens_details.cached_tokens",
        },
    ),
    "openaiCreateCompletion": Operation(
        id="openaiCreateCompletion",
        family="openai",
        name="completions",
        method="POST",
        path="/v1/completions",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="choices", text="choices[0].text"),
        uploads={},
        places={},
        stream={"field": "stream", "defaults": {"stream_options": {"include_usage": True}}},
        events=Events(
            models={"default": ("CompletionResponse",)},
            end="choices[0].finish_reason",
            error="error",
            usage="usage",
            usage_in="usage",
            text="choices[0].text",
            times="n",
            answers=Answers(list="choices", text="text", end="finish_reason"),
            merge=Merge(rules=(Rule(),), items=("choices",), join=("text",)),
        ),
        usage={
            "input": "usage.prompt_tokens",
            "output": "usage.completion_tokens",
            "cached": "usage.prompt_tokens_details.cached_tokens || usage.prompt_cache_hit_tokens",
        },
    ),
    "openaiCreateEmbedding": Operation(
        id="openaiCreateEmbedding",
        family="openai",
        name="embeddings",
        method="POST",
        path="/v1/embeddings",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="data"),
        uploads={},
        places={},
        usage={"input": "usage.prompt_tokens"},
    ),
    "openaiCreateModeration": Operation(
        id="openaiCreateModeration",
        family="openai",
        name="moderations",
        method="POST",
        path="/v1/moderations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="results"),
        uploads={"input[].image_url.url": {"type": "image", "accepts": ["url", "data-uri"]}},
        places={},
        usage={"input": "usage.prompt_tokens"},
    ),
    "openaiConnectRealtime": Operation(
        id="openaiConnectRealtime",
        family="openai",
        name="realtime",
        method="GET",
        path="/v1/realtime",
        paid=True,
        query=None,
        lifecycle=Lifecycle(),
        uploads={},
        places={
            "model": ("query", "model"),
            "open_ai_beta": ("header", "OpenAI-Beta"),
        },
        needs=("model",),
        messages=Messages(
            client={
                "session.update": ("OpenaiRealtimeUpdate",),
                "input_audio_buffer.append": ("OpenaiRealtimeAppend",),
                "input_audio_buffer.commit": ("OpenaiRealtimeSignal",),
                "input_audio_buffer.clear": ("OpenaiRealtimeSignal",),
                "output_audio_buffer.clear": ("OpenaiRealtimeSignal",),
                "conversation.item.create": ("OpenaiRealtimeCreateItem",),
                "conversation.item.delete": ("OpenaiRealtimeNameItem",),
                "conversation.item.retrieve": ("OpenaiRealtimeNameItem",),
                "conversation.item.truncate": ("OpenaiRealtimeTruncate",),
                "response.create": ("OpenaiRealtimeCreateResponse",),
                "response.cancel": ("OpenaiRealtimeCancel",),
            },
            server={
                "conversation.created": ("OpenaiRealtimeConversationEvent",),
                "conversation.item.created": ("OpenaiRealtimeItemEvent",),
                "conversation.item.deleted": ("OpenaiRealtimeItemDeleted",),
                "conversation.item.input_audio_transcription.completed": ("OpenaiRealtimeTranscriptDone",),
                "conversation.item.input_audio_transcription.delta": ("OpenaiRealtimeTranscriptDelta",),
                "conversation.item.input_audio_transcription.failed": ("OpenaiRealtimeTranscriptFailed",),
                "conversation.item.retrieved": ("OpenaiRealtimeItemEvent",),
                "conversation.item.truncated": ("OpenaiRealtimeItemTruncated",),
                "error": ("RealtimeError",),
                "input_audio_buffer.cleared": ("OpenaiRealtimeInputCleared",),
                "input_audio_buffer.committed": ("OpenaiRealtimeInputCommitted",),
                "input_audio_buffer.dtmf_event_received": ("OpenaiRealtimeKeyPressed",),
                "input_audio_buffer.speech_started": ("OpenaiRealtimeSpeechStarted",),
                "input_audio_buffer.speech_stopped": ("OpenaiRealtimeSpeechStopped",),
                "rate_limits.updated": ("OpenaiRealtimeLimits",),
                "response.output_audio.delta": ("OpenaiRealtimeAudioDelta",),
                "response.output_audio.done": ("OpenaiRealtimeAudioDone",),
                "response.output_audio_transcript.delta": ("OpenaiRealtimeTextDelta",),
                "response.output_audio_transcript.done": ("OpenaiRealtimeSpokenDone",),
                "response.content_part.added": ("OpenaiRealtimePartEvent",),
                "response.content_part.done": ("OpenaiRealtimePartEvent",),
                "response.created": ("OpenaiRealtimeResponseEvent",),
                "response.done": ("OpenaiRealtimeResponseEvent",),
                "response.function_call_arguments.delta": ("OpenaiRealtimeArgumentsDelta",),
                "response.function_call_arguments.done": ("OpenaiRealtimeArgumentsDone",),
                "response.output_item.added": ("OpenaiRealtimeOutputItemEvent",),
                "response.output_item.done": ("OpenaiRealtimeOutputItemEvent",),
                "response.output_text.delta": ("OpenaiRealtimeTextDelta",),
                "response.output_text.done": ("OpenaiRealtimeTextDone",),
                "session.created": ("OpenaiRealtimeSessionEvent",),
                "session.updated": ("OpenaiRealtimeSessionEvent",),
                "output_audio_buffer.started": ("OpenaiRealtimeOutputBuffer",),
                "output_audio_buffer.stopped": ("OpenaiRealtimeOutputBuffer",),
                "output_audio_buffer.cleared": ("OpenaiRealtimeOutputBuffer",),
                "conversation.item.added": ("OpenaiRealtimeItemEvent",),
                "conversation.item.done": ("OpenaiRealtimeItemEvent",),
                "input_audio_buffer.timeout_triggered": ("OpenaiRealtimeInputTimeout",),
                "conversation.item.input_audio_transcription.segment": ("OpenaiRealtimeTranscriptSegment",),
                "mcp_list_tools.in_progress": ("OpenaiRealtimeToolEvent",),
                "mcp_list_tools.completed": ("OpenaiRealtimeToolEvent",),
                "mcp_list_tools.failed": ("OpenaiRealtimeToolEvent",),
                "response.mcp_call_arguments.delta": ("OpenaiRealtimeArgumentsDelta",),
                "response.mcp_call_arguments.done": ("OpenaiRealtimeArgumentsDone",),
                "response.mcp_call.in_progress": ("OpenaiRealtimeToolEvent",),
                "response.mcp_call.completed": ("OpenaiRealtimeToolEvent",),
                "response.mcp_call.failed": ("OpenaiRealtimeToolEvent",),
                "response.text.delta": ("OpenaiRealtimeTextDelta",),
                "response.text.done": ("OpenaiRealtimeTextDone",),
                "response.audio.delta": ("OpenaiRealtimeAudioDelta",),
                "response.audio.done": ("OpenaiRealtimeAudioDone",),
                "response.audio_transcript.delta": ("OpenaiRealtimeTextDelta",),
                "response.audio_transcript.done": ("OpenaiRealtimeSpokenDone",),
            },
            subprotocols=("realtime", "openai-insecure-api-key.{key}"),
            requests=("response.create",),
            begins=("response.created",),
            ends=("response.done",),
            errors=("error",),
            text="(ends_with(type, 'text.delta') || ends_with(type, 'transcript.delta')) && starts_with(type, 'response.') && delta",
            usage="response.usage",
        ),
        usage={
            "input": "usage.input_tokens",
            "output": "usage.output_tokens",
            "cached": "usage.input_token_details.cached_tokens",
        },
    ),
    "openaiListModels": Operation(
        id="openaiListModels",
        family="openai",
        name="models",
        method="GET",
        path="/v1/models",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="type(data) == 'array'",
            rows="data[].{model: id, owned_by: owned_by}",
        ),
        uploads={},
        places={
            "anthropic_version": ("header", "anthropic-version"),
        },
    ),
    "openaiGetModel": Operation(
        id="openaiGetModel",
        family="openai",
        name="model",
        method="GET",
        path="/v1/models/{model}",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="id"),
        uploads={},
        places={
            "model": ("path", "model"),
            "anthropic_version": ("header", "anthropic-version"),
        },
        needs=("model",),
    ),
    "openaiListFiles": Operation(
        id="openaiListFiles",
        family="openai",
        name="files",
        method="GET",
        path="/v1/files",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="type(data) == 'array'",
            rows="data[].{file_id: id, filename: filename, purpose: purpose, bytes: bytes}",
        ),
        uploads={},
        places={},
    ),
    "openaiUploadFile": Operation(
        id="openaiUploadFile",
        family="openai",
        name="upload_file",
        method="POST",
        path="/v1/files",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data", urls="[url]", artefacts="id", rows="[{file_id: id, filename: filename, url: url}]"
        ),
        uploads={"file": {"type": "file", "accepts": ["multipart"]}},
        places={},
        form_only=True,
    ),
    "openaiGetFile": Operation(
        id="openaiGetFile",
        family="openai",
        name="file",
        method="GET",
        path="/v1/files/{file_id}",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="id"),
        uploads={},
        places={
            "file_id": ("path", "file_id"),
        },
        needs=("file_id",),
    ),
    "openaiDeleteFile": Operation(
        id="openaiDeleteFile",
        family="openai",
        name="delete_file",
        method="DELETE",
        path="/v1/files/{file_id}",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="deleted"),
        uploads={},
        places={
            "file_id": ("path", "file_id"),
        },
        needs=("file_id",),
    ),
    "openaiGetFileContent": Operation(
        id="openaiGetFileContent",
        family="openai",
        name="file_content",
        method="GET",
        path="/v1/files/{file_id}/content",
        paid=False,
        query=None,
        lifecycle=Lifecycle(),
        uploads={},
        places={
            "file_id": ("path", "file_id"),
        },
        needs=("file_id",),
        says_file=True,
    ),
    "openaiCreateImage": Operation(
        id="openaiCreateImage",
        family="openai",
        name="images",
        method="POST",
        path="/v1/images/generations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", urls="data[?url].url", artefacts="data[?url || b64_json]", inline="data[?b64_json].b64_json"
        ),
        uploads={
            "image": {"type": "image", "accepts": ["url", "data-uri"]},
            "image[]": {"type": "image", "accepts": ["url", "data-uri"]},
            "input.messages[].content[].image": {"type": "image", "accepts": ["url"]},
        },
        places={},
        stream={"field": "stream"},
        events=Events(
            models={
                "image_generation.partial_image": ("OpenaiImagePartialEvent",),
                "image_generation.completed": ("OpenaiImageCompletedEvent",),
            },
            ends=("image_generation.completed",),
            error="error",
            usage="usage",
            usage_in="usage",
            inline="b64_json",
            times="n",
            merge=Merge(
                rules=(
                    Rule(
                        events=("image_generation.completed",),
                        value="{created: created_at, background: background, output_format: output_format, quality: quality, size: size, usage: usage, data: [{b64_json: b64_json}]}",
                    ),
                )
            ),
        ),
        usage={"input": "usage.input_tokens", "output": "usage.output_tokens"},
    ),
    "openaiEditImage": Operation(
        id="openaiEditImage",
        family="openai",
        name="edit_image",
        method="POST",
        path="/v1/images/edits",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", urls="data[?url].url", artefacts="data[?url || b64_json]", inline="data[?b64_json].b64_json"
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/webp", "image/jpeg"],
                "max_bytes": 52428800,
            },
            "image[][]": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png", "image/webp", "image/jpeg"],
                "max_bytes": 52428800,
            },
            "mask": {"type": "image", "accepts": ["multipart"], "kinds": ["image/png"], "max_bytes": 4194304},
        },
        places={
            "image_list": ("body", "image[]"),
        },
        form_only=True,
        stream={"field": "stream"},
        events=Events(
            models={
                "image_edit.partial_image": ("OpenaiImageEditPartialEvent",),
                "image_edit.completed": ("OpenaiImageEditCompletedEvent",),
            },
            ends=("image_edit.completed",),
            error="error",
            usage="usage",
            usage_in="usage",
            inline="b64_json",
            times="n",
            merge=Merge(
                rules=(
                    Rule(
                        events=("image_edit.completed",),
                        value="{created: created_at, background: background, output_format: output_format, quality: quality, size: size, usage: usage, data: [{b64_json: b64_json}]}",
                    ),
                )
            ),
        ),
        usage={"input": "usage.input_tokens", "output": "usage.output_tokens"},
    ),
    "openaiCreateImageVariation": Operation(
        id="openaiCreateImageVariation",
        family="openai",
        name="image_variation",
        method="POST",
        path="/v1/images/variations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image", urls="data[?url].url", artefacts="data[?url || b64_json]", inline="data[?b64_json].b64_json"
        ),
        uploads={
            "image": {
                "type": "image",
                "accepts": ["multipart"],
                "kinds": ["image/png"],
                "max_bytes": 4194304,
                "ratio": {"min": 1, "max": 1},
            }
        },
        places={},
        form_only=True,
    ),
    "openaiCreateTranscription": Operation(
        id="openaiCreateTranscription",
        family="openai",
        name="transcription",
        method="POST",
        path="/v1/audio/transcriptions",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="text", text="text"),
        uploads={
            "file": {
                "type": "audio",
                "accepts": ["multipart"],
                "kinds": [
                    "audio/mpeg",
                    "audio/flac",
                    "audio/mp4",
                    "audio/ogg",
                    "audio/wav",
                    "audio/webm",
                    "video/mp4",
                    "video/mpeg",
                    "video/webm",
                ],
                "max_bytes": 26214400,
            },
            "known_speaker_references[][]": {
                "type": "audio",
                "accepts": ["data-uri"],
                "seconds": {"min": 2, "max": 10},
            },
        },
        places={
            "timestamp_granularities_list": ("body", "timestamp_granularities[]"),
            "include": ("body", "include[]"),
            "known_speaker_names": ("body", "known_speaker_names[]"),
            "known_speaker_references": ("body", "known_speaker_references[]"),
        },
        form_only=True,
        stream={"field": "stream"},
        events=Events(
            models={"default": ("OpenaiTranscriptDelta", "OpenaiTranscriptSegmentEvent", "OpenaiTranscriptDone")},
            end="type == 'transcript.text.done'",
            error="error",
            usage="usage",
            usage_in="usage",
            text="delta",
            merge=Merge(
                rules=(Rule(events=("transcript.text.done",), value="{text: text, logprobs: logprobs, usage: usage}"),)
            ),
        ),
        usage={"input": "usage.input_tokens", "output": "usage.output_tokens", "seconds": "usage.seconds || duration"},
        says_text=True,
    ),
    "openaiCreateTranslation": Operation(
        id="openaiCreateTranslation",
        family="openai",
        name="translation",
        method="POST",
        path="/v1/audio/translations",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="text", text="text"),
        uploads={"file": {"type": "audio", "accepts": ["multipart"]}},
        places={},
        form_only=True,
        usage={"input": "usage.input_tokens", "output": "usage.output_tokens", "seconds": "usage.seconds || duration"},
        says_text=True,
    ),
    "openaiCreateSpeech": Operation(
        id="openaiCreateSpeech",
        family="openai",
        name="speech",
        method="POST",
        path="/v1/audio/speech",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="audio", urls="`null`"),
        uploads={},
        places={},
        stream={"field": "stream_format", "value": "sse"},
        events=Events(
            models={"default": ("OpenaiSpeechDelta", "OpenaiSpeechDone")},
            end="type == 'speech.audio.done'",
            error="error",
            usage="usage",
            usage_in="usage",
            inline="audio",
        ),
        usage={"input": "usage.input_tokens", "output": "usage.output_tokens"},
        says_file=True,
    ),
}


class Openai(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `openai`; names follow the gateway's own paths."""

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

    def chat(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        messages: Sequence[_models.Message | Mapping[str, Any]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stream_options: _models.OpenaiStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        user: str | Unset = UNSET,
        tools: Sequence[_models.Tool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | _models.OpenaiChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        functions: Sequence[_models.OpenaiFunction | Mapping[str, Any]] | Unset = UNSET,
        function_call: str | _models.OpenaiFunctionName | Mapping[str, Any] | Unset = UNSET,
        response_format: _models.ResponseFormat | Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | Unset = UNSET,
        verbosity: Literal["low", "medium", "high"] | str | Unset = UNSET,
        modalities: Sequence[Literal["text", "audio"] | str] | Unset = UNSET,
        audio: _models.OpenaiChatAudio | Mapping[str, Any] | Unset = UNSET,
        prediction: _models.OpenaiPrediction | Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        store: bool | Unset = UNSET,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | Unset = UNSET,
        safety_identifier: str | Unset = UNSET,
        prompt_cache_key: str | Unset = UNSET,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | Unset = UNSET,
        web_search_options: _models.OpenaiWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        contents: Sequence[_models.OpenaiChatContents | Mapping[str, Any]] | Unset = UNSET,
        extra_body: _models.OpenaiExtraBody | Mapping[str, Any] | Unset = UNSET,
        prefix: Any | Unset = UNSET,
        suffix: Any | Unset = UNSET,
        top_k: int | Unset = UNSET,
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
        thinking: _models.OpenaiThinking | Mapping[str, Any] | Unset = UNSET,
        think: bool | str | Unset = UNSET,
        reasoning: _models.OpenaiRouterReasoning | Mapping[str, Any] | Unset = UNSET,
        reasoning_split: bool | Unset = UNSET,
        chat_template_kwargs: Mapping[str, Any] | Unset = UNSET,
        enable_search: bool | Unset = UNSET,
        web_search: Mapping[str, Any] | Unset = UNSET,
        vl_high_resolution_images: bool | Unset = UNSET,
        search_parameters: Mapping[str, Any] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        search_mode: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        usage: _models.OpenaiRouterUsage | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Chat with a model.

        The form in which gateways offer chat models of every vendor. Fields that a gateway does not know are
        dropped, and fields of one vendor mean nothing to another. Reasoning comes as `reasoning_content`, or, if
        the gateway is set up so, inside `<think>` in the text. Models that draw answer with Markdown that holds the
        picture, `![image](data:image/png;base64,…)`. `gpt-4-gizmo-*` and `gpt-4o-gizmo-*` are the GPTs of ChatGPT.
        A call goes on, and is charged, even if the caller gives up waiting. A stream is complete once a
        `finish_reason` was seen; `[DONE]` proves nothing, as gateways send it after a failure as well.
        In the documentation of New API (ChatCompletions格式, OpenAI聊天格式); the bilingual API reference (Create chat
        completion, vision); the Chinese guide (聊天(Chat), OpenAI 聊天格式); NiceRouter (GPTs对话).

        `openaiCreateChatCompletion` of the contract. It costs money.

        Args:
            model: Any model that the gateway lists, or a GPT: gpt-4-gizmo-<its id>.
            prompt: The text alone, in place of `messages`.
            messages: The conversation so far. It may be empty only where `prefix` or `suffix` is given.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent. Change this or `temperature`.
            n: How many answers; 1 where absent. All are charged.
            stream_options
            stop: Texts at which the model stops; up to four.
            max_tokens: The older name of `max_completion_tokens`.
            max_completion_tokens: How many tokens the answer may have, with those of the reasoning.
            presence_penalty: Above 0 the model turns to new subjects; 0 where absent.
            frequency_penalty: Above 0 the model repeats itself less; 0 where absent.
            logit_bias: How much likelier, or less likely, single tokens become, by their ids.
            logprobs: Whether the response says how likely its tokens were; false where absent.
            top_logprobs: How many other tokens it lists; needs `logprobs`.
            seed: The same seed gives, as far as possible, the same answer.
            user: An id of the end user.
            tools: What the model may call.
            tool_choice: `none`, `auto` or `required`, or the tool that must be called.
            parallel_tool_calls: Whether the model may request several calls; true where absent.
            functions: Deprecated; see `tools`.
            function_call: Deprecated; see `tool_choice`. `none`, `auto` or a function; kept by new-api since August
                2026.
            response_format: What form the answer must have.
            reasoning_effort: How much the model thinks. Which words a model takes differs.
            verbosity: How much the model says.
            modalities: What the answer is made of; text where absent.
            audio: The voice of a spoken answer; needs `audio` among the `modalities`.
            prediction: What most of the answer will be, as in a file with small changes; makes it faster.
            metadata: Labels that the vendor stores.
            store: Whether the vendor stores the answer.
            service_tier: How the vendor treats the request. new-api drops it unless the channel allows it.
            safety_identifier: A hash of the end user, for the vendor's safety. new-api drops it unless the channel
                allows it.
            prompt_cache_key: Helps the vendor to find the prompt in its cache.
            prompt_cache_retention: How long the vendor keeps the prompt in its cache.
            web_search_options: For OpenAI's models that search the web.
            contents: Documented by one gateway for Gemini's models that draw; the others have `messages` alone.
            extra_body: What Google's models take besides. The names must be written with underscores; others are
                refused.
            prefix: The text before the gap that is to be filled in.
            suffix: The text after the gap that is to be filled in.
            top_k: How many of the likeliest words to choose from; for vendors other than OpenAI.
            enable_thinking: Qwen: whether the model thinks first.
            thinking_budget: Qwen: how many tokens it may think. new-api since August 2026.
            thinking: Doubao and Zhipu: whether the model thinks first.
            think: Ollama: whether, or how much, the model thinks first.
            reasoning: OpenRouter: how the model thinks.
            reasoning_split: MiniMax: whether the reasoning comes apart from the answer. new-api since August 2026.
            chat_template_kwargs: vLLM and Qwen: arguments of the chat template.
            enable_search: Qwen: whether the model may search the web.
            web_search: Baidu: how the model may search the web.
            vl_high_resolution_images: Qwen-VL: whether pictures are looked at in full size.
            search_parameters: xAI: how the model may search.
            search_domain_filter: Perplexity: the domains to search.
            search_recency_filter: Perplexity: how old what it finds may be.
            search_mode: Perplexity: what kind of sources it searches.
            return_images: Perplexity: whether pictures come with the answer.
            return_related_questions: Perplexity: whether further questions come with the answer.
            usage: OpenRouter: whether the response states the tokens and their price.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateChatCompletion"],
            {
                "model": model,
                "prompt": prompt,
                "messages": messages,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream_options": stream_options,
                "stop": stop,
                "max_tokens": max_tokens,
                "max_completion_tokens": max_completion_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "seed": seed,
                "user": user,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "functions": functions,
                "function_call": function_call,
                "response_format": response_format,
                "reasoning_effort": reasoning_effort,
                "verbosity": verbosity,
                "modalities": modalities,
                "audio": audio,
                "prediction": prediction,
                "metadata": metadata,
                "store": store,
                "service_tier": service_tier,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "web_search_options": web_search_options,
                "contents": contents,
                "extra_body": extra_body,
                "prefix": prefix,
                "suffix": suffix,
                "top_k": top_k,
                "enable_thinking": enable_thinking,
                "thinking_budget": thinking_budget,
                "thinking": thinking,
                "think": think,
                "reasoning": reasoning,
                "reasoning_split": reasoning_split,
                "chat_template_kwargs": chat_template_kwargs,
                "enable_search": enable_search,
                "web_search": web_search,
                "vl_high_resolution_images": vl_high_resolution_images,
                "search_parameters": search_parameters,
                "search_domain_filter": search_domain_filter,
                "search_recency_filter": search_recency_filter,
                "search_mode": search_mode,
                "return_images": return_images,
                "return_related_questions": return_related_questions,
                "usage": usage,
                "extra": extra,
            },
        )

    def stream_chat(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        messages: Sequence[_models.Message | Mapping[str, Any]] | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stream_options: _models.OpenaiStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | Unset = UNSET,
        logprobs: bool | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        user: str | Unset = UNSET,
        tools: Sequence[_models.Tool | Mapping[str, Any]] | Unset = UNSET,
        tool_choice: str | _models.OpenaiChatToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        functions: Sequence[_models.OpenaiFunction | Mapping[str, Any]] | Unset = UNSET,
        function_call: str | _models.OpenaiFunctionName | Mapping[str, Any] | Unset = UNSET,
        response_format: _models.ResponseFormat | Mapping[str, Any] | Unset = UNSET,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | Unset = UNSET,
        verbosity: Literal["low", "medium", "high"] | str | Unset = UNSET,
        modalities: Sequence[Literal["text", "audio"] | str] | Unset = UNSET,
        audio: _models.OpenaiChatAudio | Mapping[str, Any] | Unset = UNSET,
        prediction: _models.OpenaiPrediction | Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        store: bool | Unset = UNSET,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | Unset = UNSET,
        safety_identifier: str | Unset = UNSET,
        prompt_cache_key: str | Unset = UNSET,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | Unset = UNSET,
        web_search_options: _models.OpenaiWebSearchOptions | Mapping[str, Any] | Unset = UNSET,
        contents: Sequence[_models.OpenaiChatContents | Mapping[str, Any]] | Unset = UNSET,
        extra_body: _models.OpenaiExtraBody | Mapping[str, Any] | Unset = UNSET,
        prefix: Any | Unset = UNSET,
        suffix: Any | Unset = UNSET,
        top_k: int | Unset = UNSET,
        enable_thinking: bool | Unset = UNSET,
        thinking_budget: int | Unset = UNSET,
        thinking: _models.OpenaiThinking | Mapping[str, Any] | Unset = UNSET,
        think: bool | str | Unset = UNSET,
        reasoning: _models.OpenaiRouterReasoning | Mapping[str, Any] | Unset = UNSET,
        reasoning_split: bool | Unset = UNSET,
        chat_template_kwargs: Mapping[str, Any] | Unset = UNSET,
        enable_search: bool | Unset = UNSET,
        web_search: Mapping[str, Any] | Unset = UNSET,
        vl_high_resolution_images: bool | Unset = UNSET,
        search_parameters: Mapping[str, Any] | Unset = UNSET,
        search_domain_filter: Sequence[str] | Unset = UNSET,
        search_recency_filter: str | Unset = UNSET,
        search_mode: str | Unset = UNSET,
        return_images: bool | Unset = UNSET,
        return_related_questions: bool | Unset = UNSET,
        usage: _models.OpenaiRouterUsage | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Chat with a model.

        The form in which gateways offer chat models of every vendor. Fields that a gateway does not know are
        dropped, and fields of one vendor mean nothing to another. Reasoning comes as `reasoning_content`, or, if
        the gateway is set up so, inside `<think>` in the text. Models that draw answer with Markdown that holds the
        picture, `![image](data:image/png;base64,…)`. `gpt-4-gizmo-*` and `gpt-4o-gizmo-*` are the GPTs of ChatGPT.
        A call goes on, and is charged, even if the caller gives up waiting. A stream is complete once a
        `finish_reason` was seen; `[DONE]` proves nothing, as gateways send it after a failure as well.
        In the documentation of New API (ChatCompletions格式, OpenAI聊天格式); the bilingual API reference (Create chat
        completion, vision); the Chinese guide (聊天(Chat), OpenAI 聊天格式); NiceRouter (GPTs对话).

        `openaiCreateChatCompletion` of the contract. It costs money.

        Args:
            model: Any model that the gateway lists, or a GPT: gpt-4-gizmo-<its id>.
            prompt: The text alone, in place of `messages`.
            messages: The conversation so far. It may be empty only where `prefix` or `suffix` is given.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent. Change this or `temperature`.
            n: How many answers; 1 where absent. All are charged.
            stream_options
            stop: Texts at which the model stops; up to four.
            max_tokens: The older name of `max_completion_tokens`.
            max_completion_tokens: How many tokens the answer may have, with those of the reasoning.
            presence_penalty: Above 0 the model turns to new subjects; 0 where absent.
            frequency_penalty: Above 0 the model repeats itself less; 0 where absent.
            logit_bias: How much likelier, or less likely, single tokens become, by their ids.
            logprobs: Whether the response says how likely its tokens were; false where absent.
            top_logprobs: How many other tokens it lists; needs `logprobs`.
            seed: The same seed gives, as far as possible, the same answer.
            user: An id of the end user.
            tools: What the model may call.
            tool_choice: `none`, `auto` or `required`, or the tool that must be called.
            parallel_tool_calls: Whether the model may request several calls; true where absent.
            functions: Deprecated; see `tools`.
            function_call: Deprecated; see `tool_choice`. `none`, `auto` or a function; kept by new-api since August
                2026.
            response_format: What form the answer must have.
            reasoning_effort: How much the model thinks. Which words a model takes differs.
            verbosity: How much the model says.
            modalities: What the answer is made of; text where absent.
            audio: The voice of a spoken answer; needs `audio` among the `modalities`.
            prediction: What most of the answer will be, as in a file with small changes; makes it faster.
            metadata: Labels that the vendor stores.
            store: Whether the vendor stores the answer.
            service_tier: How the vendor treats the request. new-api drops it unless the channel allows it.
            safety_identifier: A hash of the end user, for the vendor's safety. new-api drops it unless the channel
                allows it.
            prompt_cache_key: Helps the vendor to find the prompt in its cache.
            prompt_cache_retention: How long the vendor keeps the prompt in its cache.
            web_search_options: For OpenAI's models that search the web.
            contents: Documented by one gateway for Gemini's models that draw; the others have `messages` alone.
            extra_body: What Google's models take besides. The names must be written with underscores; others are
                refused.
            prefix: The text before the gap that is to be filled in.
            suffix: The text after the gap that is to be filled in.
            top_k: How many of the likeliest words to choose from; for vendors other than OpenAI.
            enable_thinking: Qwen: whether the model thinks first.
            thinking_budget: Qwen: how many tokens it may think. new-api since August 2026.
            thinking: Doubao and Zhipu: whether the model thinks first.
            think: Ollama: whether, or how much, the model thinks first.
            reasoning: OpenRouter: how the model thinks.
            reasoning_split: MiniMax: whether the reasoning comes apart from the answer. new-api since August 2026.
            chat_template_kwargs: vLLM and Qwen: arguments of the chat template.
            enable_search: Qwen: whether the model may search the web.
            web_search: Baidu: how the model may search the web.
            vl_high_resolution_images: Qwen-VL: whether pictures are looked at in full size.
            search_parameters: xAI: how the model may search.
            search_domain_filter: Perplexity: the domains to search.
            search_recency_filter: Perplexity: how old what it finds may be.
            search_mode: Perplexity: what kind of sources it searches.
            return_images: Perplexity: whether pictures come with the answer.
            return_related_questions: Perplexity: whether further questions come with the answer.
            usage: OpenRouter: whether the response states the tokens and their price.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateChatCompletion"],
            {
                "model": model,
                "prompt": prompt,
                "messages": messages,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream_options": stream_options,
                "stop": stop,
                "max_tokens": max_tokens,
                "max_completion_tokens": max_completion_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "seed": seed,
                "user": user,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "functions": functions,
                "function_call": function_call,
                "response_format": response_format,
                "reasoning_effort": reasoning_effort,
                "verbosity": verbosity,
                "modalities": modalities,
                "audio": audio,
                "prediction": prediction,
                "metadata": metadata,
                "store": store,
                "service_tier": service_tier,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "web_search_options": web_search_options,
                "contents": contents,
                "extra_body": extra_body,
                "prefix": prefix,
                "suffix": suffix,
                "top_k": top_k,
                "enable_thinking": enable_thinking,
                "thinking_budget": thinking_budget,
                "thinking": thinking,
                "think": think,
                "reasoning": reasoning,
                "reasoning_split": reasoning_split,
                "chat_template_kwargs": chat_template_kwargs,
                "enable_search": enable_search,
                "web_search": web_search,
                "vl_high_resolution_images": vl_high_resolution_images,
                "search_parameters": search_parameters,
                "search_domain_filter": search_domain_filter,
                "search_recency_filter": search_recency_filter,
                "search_mode": search_mode,
                "return_images": return_images,
                "return_related_questions": return_related_questions,
                "usage": usage,
                "extra": extra,
            },
        )

    def responses(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            _models.OpenaiInputMessage
            | Mapping[str, Any]
            | _models.OpenaiFunctionCallItem
            | Mapping[str, Any]
            | _models.OpenaiFunctionOutputItem
            | Mapping[str, Any]
            | _models.OpenaiReasoningItem
            | Mapping[str, Any]
            | _models.OpenaiCustomCallItem
            | Mapping[str, Any]
            | _models.OpenaiCustomOutputItem
            | Mapping[str, Any]
            | _models.OpenaiImageCallItem
            | Mapping[str, Any]
            | _models.OpenaiCompactionItem
            | Mapping[str, Any]
            | _models.OpenaiItemReference
            | Mapping[str, Any]
            | _models.OpenaiOtherItem
            | Mapping[str, Any]
        ],
        instructions: str | None | Unset = UNSET,
        stream_options: _models.OpenaiResponsesStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        max_tool_calls: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        tools: Sequence[
            _models.OpenaiFunctionTool
            | Mapping[str, Any]
            | _models.OpenaiCustomInputTool
            | Mapping[str, Any]
            | _models.OpenaiWebSearchTool
            | Mapping[str, Any]
            | _models.OpenaiImageTool
            | Mapping[str, Any]
            | _models.OpenaiOtherTool
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        tool_choice: str | _models.OpenaiResponsesToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        text: _models.OpenaiResponsesText | Mapping[str, Any] | Unset = UNSET,
        reasoning: _models.OpenaiReasoning | Mapping[str, Any] | None | Unset = UNSET,
        include: Sequence[
            Literal[
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
                "message.input_image.image_url",
                "web_search_call.results",
                "web_search_call.action.sources",
                "file_search_call.results",
                "code_interpreter_call.outputs",
                "computer_call_output.output.image_url",
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        conversation: str | _models.OpenaiConversationRef | Mapping[str, Any] | None | Unset = UNSET,
        background: bool | None | Unset = UNSET,
        prompt: _models.OpenaiPrompt | Mapping[str, Any] | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        safety_identifier: str | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | Unset = UNSET,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | Unset = UNSET,
        context_management: Sequence[_models.OpenaiContextManagement | Mapping[str, Any]] | Unset = UNSET,
        enable_thinking: bool | Unset = UNSET,
        preset: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Create a response, in the form of Responses.

        OpenAI's newer form, with the vendor's own tools. Gateways have no way to fetch a response later, so
        `background` is of no use, and `previous_response_id` helps only where the same channel answers again. The
        tokens come as `input_tokens` and `output_tokens`, though one gateway documents the names of chat. A call
        goes on, and is charged, even if the caller gives up waiting.
        A stream is complete at `response.completed`, `response.failed` or `response.incomplete`; no `[DONE]`
        follows.
        In the documentation of New API (Responses格式); NiceRouter (创建函数调用 Copy).

        `openaiCreateResponse` of the contract. It costs money.

        Args:
            model
            input: The text, or the turns, calls and results so far. Gateways want it even where OpenAI does not.
            instructions: The instructions that the model gets first, before the input.
            stream_options
            max_output_tokens: How many tokens the response may have, with those of the reasoning.
            max_tool_calls: How often the vendor's own tools may be called.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent.
            top_logprobs: How many of the likeliest tokens to list.
            tools
            tool_choice: `none`, `auto` or `required`, or the tool that must be called.
            parallel_tool_calls: Whether the model may request several calls at once; true where absent.
            text: What form the text must have. In requests to shorten, new-api knows it since August 2026.
            reasoning
            include: What the response holds besides.
            previous_response_id: The response that this one goes on from.
            conversation: The conversation that this belongs to. Gateways may drop it.
            background: Whether to answer at once and work on; gateways drop it or leave no way to fetch the
                response.
            prompt
            store: Whether the vendor stores the response; true where absent.
            truncation: Whether the oldest turns are dropped if all is too long, or the request fails; `disabled`
                where absent.
            metadata: Labels that the vendor stores.
            user: An id of the end user.
            safety_identifier: A hash of the end user, for the vendor's safety.
            prompt_cache_key: Helps the vendor to find the prompt in its cache.
            prompt_cache_retention: How long the vendor keeps the prompt in its cache.
            service_tier: How the vendor treats the request. new-api drops it unless the channel allows it.
            context_management: How the conversation is kept short. new-api since August 2026.
            enable_thinking: Qwen: whether the model thinks first.
            preset: Perplexity: a set of settings.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateResponse"],
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "stream_options": stream_options,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "temperature": temperature,
                "top_p": top_p,
                "top_logprobs": top_logprobs,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "text": text,
                "reasoning": reasoning,
                "include": include,
                "previous_response_id": previous_response_id,
                "conversation": conversation,
                "background": background,
                "prompt": prompt,
                "store": store,
                "truncation": truncation,
                "metadata": metadata,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
                "context_management": context_management,
                "enable_thinking": enable_thinking,
                "preset": preset,
                "extra": extra,
            },
        )

    def stream_responses(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            _models.OpenaiInputMessage
            | Mapping[str, Any]
            | _models.OpenaiFunctionCallItem
            | Mapping[str, Any]
            | _models.OpenaiFunctionOutputItem
            | Mapping[str, Any]
            | _models.OpenaiReasoningItem
            | Mapping[str, Any]
            | _models.OpenaiCustomCallItem
            | Mapping[str, Any]
            | _models.OpenaiCustomOutputItem
            | Mapping[str, Any]
            | _models.OpenaiImageCallItem
            | Mapping[str, Any]
            | _models.OpenaiCompactionItem
            | Mapping[str, Any]
            | _models.OpenaiItemReference
            | Mapping[str, Any]
            | _models.OpenaiOtherItem
            | Mapping[str, Any]
        ],
        instructions: str | None | Unset = UNSET,
        stream_options: _models.OpenaiResponsesStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        max_tool_calls: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        tools: Sequence[
            _models.OpenaiFunctionTool
            | Mapping[str, Any]
            | _models.OpenaiCustomInputTool
            | Mapping[str, Any]
            | _models.OpenaiWebSearchTool
            | Mapping[str, Any]
            | _models.OpenaiImageTool
            | Mapping[str, Any]
            | _models.OpenaiOtherTool
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        tool_choice: str | _models.OpenaiResponsesToolChoice | Mapping[str, Any] | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        text: _models.OpenaiResponsesText | Mapping[str, Any] | Unset = UNSET,
        reasoning: _models.OpenaiReasoning | Mapping[str, Any] | None | Unset = UNSET,
        include: Sequence[
            Literal[
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
                "message.input_image.image_url",
                "web_search_call.results",
                "web_search_call.action.sources",
                "file_search_call.results",
                "code_interpreter_call.outputs",
                "computer_call_output.output.image_url",
            ]
            | str
        ]
        | None
        | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        conversation: str | _models.OpenaiConversationRef | Mapping[str, Any] | None | Unset = UNSET,
        background: bool | None | Unset = UNSET,
        prompt: _models.OpenaiPrompt | Mapping[str, Any] | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        safety_identifier: str | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | Unset = UNSET,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | Unset = UNSET,
        context_management: Sequence[_models.OpenaiContextManagement | Mapping[str, Any]] | Unset = UNSET,
        enable_thinking: bool | Unset = UNSET,
        preset: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Create a response, in the form of Responses.

        OpenAI's newer form, with the vendor's own tools. Gateways have no way to fetch a response later, so
        `background` is of no use, and `previous_response_id` helps only where the same channel answers again. The
        tokens come as `input_tokens` and `output_tokens`, though one gateway documents the names of chat. A call
        goes on, and is charged, even if the caller gives up waiting.
        A stream is complete at `response.completed`, `response.failed` or `response.incomplete`; no `[DONE]`
        follows.
        In the documentation of New API (Responses格式); NiceRouter (创建函数调用 Copy).

        `openaiCreateResponse` of the contract. It costs money.

        Args:
            model
            input: The text, or the turns, calls and results so far. Gateways want it even where OpenAI does not.
            instructions: The instructions that the model gets first, before the input.
            stream_options
            max_output_tokens: How many tokens the response may have, with those of the reasoning.
            max_tool_calls: How often the vendor's own tools may be called.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent.
            top_logprobs: How many of the likeliest tokens to list.
            tools
            tool_choice: `none`, `auto` or `required`, or the tool that must be called.
            parallel_tool_calls: Whether the model may request several calls at once; true where absent.
            text: What form the text must have. In requests to shorten, new-api knows it since August 2026.
            reasoning
            include: What the response holds besides.
            previous_response_id: The response that this one goes on from.
            conversation: The conversation that this belongs to. Gateways may drop it.
            background: Whether to answer at once and work on; gateways drop it or leave no way to fetch the
                response.
            prompt
            store: Whether the vendor stores the response; true where absent.
            truncation: Whether the oldest turns are dropped if all is too long, or the request fails; `disabled`
                where absent.
            metadata: Labels that the vendor stores.
            user: An id of the end user.
            safety_identifier: A hash of the end user, for the vendor's safety.
            prompt_cache_key: Helps the vendor to find the prompt in its cache.
            prompt_cache_retention: How long the vendor keeps the prompt in its cache.
            service_tier: How the vendor treats the request. new-api drops it unless the channel allows it.
            context_management: How the conversation is kept short. new-api since August 2026.
            enable_thinking: Qwen: whether the model thinks first.
            preset: Perplexity: a set of settings.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateResponse"],
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "stream_options": stream_options,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "temperature": temperature,
                "top_p": top_p,
                "top_logprobs": top_logprobs,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "text": text,
                "reasoning": reasoning,
                "include": include,
                "previous_response_id": previous_response_id,
                "conversation": conversation,
                "background": background,
                "prompt": prompt,
                "store": store,
                "truncation": truncation,
                "metadata": metadata,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
                "context_management": context_management,
                "enable_thinking": enable_thinking,
                "preset": preset,
                "extra": extra,
            },
        )

    def compact_response(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            _models.OpenaiInputMessage
            | Mapping[str, Any]
            | _models.OpenaiFunctionCallItem
            | Mapping[str, Any]
            | _models.OpenaiFunctionOutputItem
            | Mapping[str, Any]
            | _models.OpenaiReasoningItem
            | Mapping[str, Any]
            | _models.OpenaiCustomCallItem
            | Mapping[str, Any]
            | _models.OpenaiCustomOutputItem
            | Mapping[str, Any]
            | _models.OpenaiImageCallItem
            | Mapping[str, Any]
            | _models.OpenaiCompactionItem
            | Mapping[str, Any]
            | _models.OpenaiItemReference
            | Mapping[str, Any]
            | _models.OpenaiOtherItem
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        tools: Sequence[
            _models.OpenaiFunctionTool
            | Mapping[str, Any]
            | _models.OpenaiCustomInputTool
            | Mapping[str, Any]
            | _models.OpenaiWebSearchTool
            | Mapping[str, Any]
            | _models.OpenaiImageTool
            | Mapping[str, Any]
            | _models.OpenaiOtherTool
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        reasoning: _models.OpenaiReasoning | Mapping[str, Any] | Unset = UNSET,
        text: _models.OpenaiResponsesText | Mapping[str, Any] | Unset = UNSET,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Shorten a conversation.

        Puts a long conversation into fewer items, which stand in its place as input of the next request. new-api
        has it since January 2026, for channels of OpenAI and Codex alone, and answers 400 elsewhere; it has a price
        of its own.

        `openaiCompactResponse` of the contract. It costs money.

        Args:
            model
            input: The conversation.
            instructions: The instructions that the model got first.
            previous_response_id: The response that ends the conversation, if the vendor stored it.
            tools: The conversation's tools. new-api since August 2026.
            parallel_tool_calls: As in the conversation. new-api since August 2026.
            reasoning: How the model thinks. In requests to shorten, new-api knows it since August 2026.
            text: What form the text must have. In requests to shorten, new-api knows it since August 2026.
            service_tier: How the vendor treats the request. new-api drops it unless the channel allows it.
            prompt_cache_key: Helps the vendor to find the prompt in its cache. new-api since August 2026.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCompactResponse"],
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "tools": tools,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning": reasoning,
                "text": text,
                "service_tier": service_tier,
                "prompt_cache_key": prompt_cache_key,
                "extra": extra,
            },
        )

    def completions(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stream_options: _models.OpenaiStreamOptions | Mapping[str, Any] | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        suffix: str | Unset = UNSET,
        echo: bool | Unset = UNSET,
        best_of: int | Unset = UNSET,
        logprobs: int | bool | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        user: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Continue a text.

        The older form, for models that continue a text instead of answering in a conversation. `best_of` and `echo`
        are dropped by new-api, and it refuses `logprobs` as a number. A stream is complete once a `finish_reason`
        was seen.
        In the documentation of New API (原生OpenAI格式); the bilingual API reference (Instruct); NiceRouter (创建完成).

        `openaiCreateCompletion` of the contract. It costs money.

        Args:
            model: The model, such as gpt-3.5-turbo-instruct.
            prompt: The text to continue, or several of them, each as text or as tokens.
            max_tokens: How many tokens may be added; 16 where absent.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent.
            n: How many texts; 1 where absent. All are charged.
            stream_options: For streams only.
            stop: Texts at which the model stops; up to four.
            suffix: The text after the gap that is to be filled in.
            echo: Whether the prompt comes back before the text; new-api drops it.
            best_of: How many texts the vendor chooses from; 1 where absent. new-api drops it.
            logprobs: How many of the likeliest tokens to list; to new-api true or false only.
            presence_penalty: Above 0 the model turns to new subjects; 0 where absent.
            frequency_penalty: Above 0 the model repeats itself less; 0 where absent.
            logit_bias: How much likelier, or less likely, single tokens become, by their ids.
            seed: The same seed gives, as far as possible, the same text.
            user: An id of the end user.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateCompletion"],
            {
                "model": model,
                "prompt": prompt,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream_options": stream_options,
                "stop": stop,
                "suffix": suffix,
                "echo": echo,
                "best_of": best_of,
                "logprobs": logprobs,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "seed": seed,
                "user": user,
                "extra": extra,
            },
        )

    def stream_completions(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        n: int | Unset = UNSET,
        stream_options: _models.OpenaiStreamOptions | Mapping[str, Any] | Unset = UNSET,
        stop: str | Sequence[str] | Unset = UNSET,
        suffix: str | Unset = UNSET,
        echo: bool | Unset = UNSET,
        best_of: int | Unset = UNSET,
        logprobs: int | bool | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | Unset = UNSET,
        seed: int | Unset = UNSET,
        user: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Continue a text.

        The older form, for models that continue a text instead of answering in a conversation. `best_of` and `echo`
        are dropped by new-api, and it refuses `logprobs` as a number. A stream is complete once a `finish_reason`
        was seen.
        In the documentation of New API (原生OpenAI格式); the bilingual API reference (Instruct); NiceRouter (创建完成).

        `openaiCreateCompletion` of the contract. It costs money.

        Args:
            model: The model, such as gpt-3.5-turbo-instruct.
            prompt: The text to continue, or several of them, each as text or as tokens.
            max_tokens: How many tokens may be added; 16 where absent.
            temperature: How varied the words are; 1 where absent.
            top_p: Share of the likeliest words to choose from; 1 where absent.
            n: How many texts; 1 where absent. All are charged.
            stream_options: For streams only.
            stop: Texts at which the model stops; up to four.
            suffix: The text after the gap that is to be filled in.
            echo: Whether the prompt comes back before the text; new-api drops it.
            best_of: How many texts the vendor chooses from; 1 where absent. new-api drops it.
            logprobs: How many of the likeliest tokens to list; to new-api true or false only.
            presence_penalty: Above 0 the model turns to new subjects; 0 where absent.
            frequency_penalty: Above 0 the model repeats itself less; 0 where absent.
            logit_bias: How much likelier, or less likely, single tokens become, by their ids.
            seed: The same seed gives, as far as possible, the same text.
            user: An id of the end user.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateCompletion"],
            {
                "model": model,
                "prompt": prompt,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream_options": stream_options,
                "stop": stop,
                "suffix": suffix,
                "echo": echo,
                "best_of": best_of,
                "logprobs": logprobs,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "seed": seed,
                "user": user,
                "extra": extra,
            },
        )

    def embeddings(
        self,
        *,
        model: str,
        input: str | Sequence[str | int | Sequence[int]],
        encoding_format: Literal["float", "base64"] | str | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        user: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Turn text into vectors.

        Request `base64` to get the vectors in less space: numbers of 32 bits, the lowest byte first. A gateway may
        answer with lists all the same.
        In the documentation of New API (原生OpenAI格式); the bilingual API reference (Create); NiceRouter (创建嵌入).

        `openaiCreateEmbedding` of the contract. It costs money.

        Args:
            model: The model, such as text-embedding-3-small.
            input: The text, or several, each as text or as tokens. The vendor takes 8192 tokens for each of them
                and 300000 for all.
            encoding_format: How the vectors come; `float` where absent.
            dimensions: Length of the vectors, for models that can shorten them.
            user: An id of the end user.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateEmbedding"],
            {
                "model": model,
                "input": input,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
                "extra": extra,
            },
        )

    def moderations(
        self,
        *,
        input: str
        | Sequence[
            str
            | _models.OpenaiTextPart
            | Mapping[str, Any]
            | _models.OpenaiImagePart
            | Mapping[str, Any]
            | _models.OpenaiOtherPart
            | Mapping[str, Any]
        ],
        model: Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Check text and pictures for what is not allowed.

        Free at OpenAI, but a relay may charge for it. Without a `model`, new-api looks for a channel that serves
        text-moderation-stable and requests text-moderation-latest.
        In the documentation of New API (原生OpenAI格式).

        `openaiCreateModeration` of the contract. It costs money.

        Args:
            input: The text, several of them, or parts of text and pictures.
            model: Only the omni models look at pictures.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateModeration"],
            {
                "input": input,
                "model": model,
                "extra": extra,
            },
        )

    def realtime(
        self,
        *,
        model: str,
        open_ai_beta: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ConversationT:
        """Talk with a model over a WebSocket.

        Frames are JSON texts; sound is Base64 in them, PCM of 24 kHz, 16 bit and one channel unless the session
        says otherwise. The key may stand in a subprotocol, which then takes the place of the header. The server
        names the subprotocol `realtime` if it was offered. It is charged piece by piece, at each `response.done`.
        The names of the beta (`response.text.delta`, `response.audio.delta` and the like) come where `OpenAI-Beta`
        requests for them, and are the ones that new-api counts by. It drops the connection at a frame that is no
        JSON, and perhaps at a session in the newer form that it cannot read, such as one whose `tool_choice` is an
        object.
        In the documentation of New API (原生OpenAI格式); the bilingual API reference (OpenAI-Realtime).

        `openaiConnectRealtime` of the contract. It costs money.

        Args:
            model: The model. Without it gateways answer 400.
            open_ai_beta: `realtime=v1` requests the names of the beta.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            The conversation: send events, and iterate over those that come. It is a context manager.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._connect(
            OPERATIONS["openaiConnectRealtime"],
            {
                "model": model,
                "open_ai_beta": open_ai_beta,
                "extra": extra,
            },
        )

    def models(
        self,
        *,
        anthropic_version: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List the models that the key may use.

        All of them at once. The usual answer has OpenAI's form. Where the key is sent as `x-api-key` and
        `anthropic-version` is there, it has Anthropic's; the latter fails with 500 on an empty list until August
        2026. A key that is sent as `x-goog-api-key` or as `?key` is not accepted on this path, and beside another
        one it makes new-api answer with an error inside 200: list Google's models by `/v1beta/models`.
        In the documentation of New API (原生OpenAI格式); the bilingual API reference (model list); the Chinese guide
        (列出模型); NiceRouter (获取令牌支持模型).

        `openaiListModels` of the contract. It is free.

        Args:
            anthropic_version: Requests Anthropic's form, together with a key in `x-api-key`; a date, such as
                2023-06-01.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiListModels"],
            {
                "anthropic_version": anthropic_version,
                "extra": extra,
            },
        )

    def model(
        self,
        *,
        model: str,
        anthropic_version: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get a model.

        new-api looks in its built-in table, and not among the models that the key may use; it answers with an error
        inside 200 where it does not find the model. With `anthropic-version` and a key in `x-api-key` the answer
        has Anthropic's form.

        `openaiGetModel` of the contract. It is free.

        Args:
            model: Id of the model.
            anthropic_version: Requests Anthropic's form, together with a key in `x-api-key`; a date, such as
                2023-06-01.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiGetModel"],
            {
                "model": model,
                "anthropic_version": anthropic_version,
                "extra": extra,
            },
        )

    def files(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List files.

        Documented as not implemented by one gateway: new-api answers 400 (no model), rarely 501. one-hub passes it
        on to OpenAI, for keys that are bound to a channel.
        In the documentation of New API (列出文件 (未实现)).

        `openaiListFiles` of the contract. It is free.

        Args:
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiListFiles"],
            {
                "extra": extra,
            },
        )

    def upload_file(
        self,
        *,
        file: FileInput,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Upload a file.

        Documented as not implemented by one gateway: new-api answers 400 (no model), rarely 501. Others take the
        file, some of them without a `purpose`, and answer with a link to it.
        In the documentation of New API (上传文件 (未实现)); the Chinese guide (文件上传(Files)).

        `openaiUploadFile` of the contract. It is free.

        Args:
            file: The file, with its name. Give a file.
            purpose: What it is for; OpenAI wants to know.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiUploadFile"],
            {
                "file": file,
                "purpose": purpose,
                "extra": extra,
            },
        )

    def file(
        self,
        *,
        file_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get a file.

        Documented as not implemented by one gateway: new-api answers 400 (no model), rarely 501. one-hub passes it
        on to OpenAI, for keys that are bound to a channel.
        In the documentation of New API (获取文件信息 (未实现)).

        `openaiGetFile` of the contract. It is free.

        Args:
            file_id: Id of the file.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiGetFile"],
            {
                "file_id": file_id,
                "extra": extra,
            },
        )

    def delete_file(
        self,
        *,
        file_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Delete a file.

        Documented as not implemented by one gateway: new-api answers 400 (no model), rarely 501. one-hub passes it
        on to OpenAI, for keys that are bound to a channel.
        In the documentation of New API (删除文件 (未实现)).

        `openaiDeleteFile` of the contract. It is free.

        Args:
            file_id: Id of the file.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiDeleteFile"],
            {
                "file_id": file_id,
                "extra": extra,
            },
        )

    def file_content(
        self,
        *,
        file_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Download a file.

        Documented as not implemented by one gateway: new-api answers 400 (no model), rarely 501. one-hub passes it
        on to OpenAI, for keys that are bound to a channel.
        In the documentation of New API (获取文件内容 (未实现)).

        `openaiGetFileContent` of the contract. It is free.

        Args:
            file_id: Id of the file.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiGetFileContent"],
            {
                "file_id": file_id,
                "extra": extra,
            },
        )

    def images(
        self,
        *,
        model: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal[
            "auto",
            "256x256",
            "512x512",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "1792x1024",
            "1024x1792",
            "1K",
            "2K",
            "4K",
        ]
        | str
        | Unset = UNSET,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | Unset = UNSET,
        style: Literal["vivid", "natural"] | str | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        user: str | Unset = UNSET,
        output_format: Literal["png", "jpeg", "webp"] | str | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        background: Literal["transparent", "opaque", "auto"] | str | Unset = UNSET,
        moderation: Literal["low", "auto"] | str | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        image: FileInput | Sequence[FileInput] | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | str | Unset = UNSET,
        sequential_image_generation_options: _models.OpenaiImageSeriesOptions | Mapping[str, Any] | Unset = UNSET,
        input: _models.OpenaiImageInput | Mapping[str, Any] | Unset = UNSET,
        parameters: _models.OpenaiImageParameters | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        prompt_extend: bool | Unset = UNSET,
        extra_fields: Mapping[str, Any] | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        watermark_enabled: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw a picture.

        The form in which gateways offer picture models of every vendor. new-api insists on `model`, and passes only
        the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`, `negative_prompt`,
        `aspect_ratio` and `sequential_image_generation` are lost there, `image` and `watermark` are kept. Models of
        Alibaba read `input` and `parameters`; if the latter is missing, the gateway makes it from `size`, `n` and
        `watermark`.
        A picture may take minutes: for some of those models the gateway itself polls again and again inside the one
        request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links do not live long.
        In a stream one `image_generation.completed` comes for each picture. new-api streams since August 2026 and
        ignores `stream` before; where its upstream does not stream, it sends the last events alone.
        In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the Chinese
        guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

        `openaiCreateImage` of the contract. It costs money.

        Args:
            model: The model, such as gpt-image-1. Without one new-api answers 500.
            prompt: What to draw. dall-e-3 takes 4000 characters, dall-e-2 1000. Not needed beside `input`.
            n: How many pictures; 1 where absent. dall-e-3 makes only one.
            size: Width and height. gpt-image takes `auto` (where absent), 1024x1024, 1536x1024 and 1024x1536;
                dall-e-3 1024x1024, 1792x1024 and 1024x1792; dall-e-2 256x256, 512x512 and 1024x1024; Seedream any,
                or 1K, 2K, 4K; Qwen also writes 1328*1328. A multiplication sign (×) is refused.
            quality: `standard` and `hd` are those of dall-e, the others those of gpt-image; `auto` where absent.
            style: For dall-e-3, `vivid` where absent; for Recraft one of its own styles.
            response_format: Links or Base64, for dall-e and most others; gpt-image always answers with Base64.
            user: An id of the end user.
            output_format: Format of the file, for gpt-image; `png` where absent.
            output_compression: Quality of JPEG and WebP in percent, for gpt-image; 100 where absent.
            background: For gpt-image; `auto` where absent.
            moderation: How strictly gpt-image refuses; `auto` where absent.
            partial_images: How many unfinished pictures a stream shows; 0 where absent.
            image: Pictures to begin with, for qwen-image-edit, SeedEdit, Seedream from version 4 on (up to 10) and,
                at some relays, flux-kontext.
            watermark: Whether the vendor marks the picture; for Qwen, Seedream and z-image.
            seed: For Seedream 3; Qwen reads the one in `parameters`.
            guidance_scale: How closely to follow the prompt, for SeedEdit and Seedream 3.
            sequential_image_generation: Whether Seedream from version 4 on may draw a series.
            sequential_image_generation_options
            input: What to draw, in the form of Alibaba's DashScope: messages, or a prompt.
            parameters: Settings beside `input`.
            negative_prompt: What not to draw; for Qwen, where a relay takes it outside of `parameters`.
            prompt_extend: Whether the prompt is embellished; for Qwen, where a relay takes it outside of
                `parameters`.
            extra_fields: Fields of the vendor's own that new-api hands on.
            aspect_ratio: Such as 16:9, for Flux and Nano Banana at some relays.
            watermark_enabled: The same as `watermark`, for Zhipu.
            user_id: An id of the end user, for Zhipu.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateImage"],
            {
                "model": model,
                "prompt": prompt,
                "n": n,
                "size": size,
                "quality": quality,
                "style": style,
                "response_format": response_format,
                "user": user,
                "output_format": output_format,
                "output_compression": output_compression,
                "background": background,
                "moderation": moderation,
                "partial_images": partial_images,
                "image": image,
                "watermark": watermark,
                "seed": seed,
                "guidance_scale": guidance_scale,
                "sequential_image_generation": sequential_image_generation,
                "sequential_image_generation_options": sequential_image_generation_options,
                "input": input,
                "parameters": parameters,
                "negative_prompt": negative_prompt,
                "prompt_extend": prompt_extend,
                "extra_fields": extra_fields,
                "aspect_ratio": aspect_ratio,
                "watermark_enabled": watermark_enabled,
                "user_id": user_id,
                "extra": extra,
            },
        )

    def stream_images(
        self,
        *,
        model: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal[
            "auto",
            "256x256",
            "512x512",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "1792x1024",
            "1024x1792",
            "1K",
            "2K",
            "4K",
        ]
        | str
        | Unset = UNSET,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | Unset = UNSET,
        style: Literal["vivid", "natural"] | str | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        user: str | Unset = UNSET,
        output_format: Literal["png", "jpeg", "webp"] | str | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        background: Literal["transparent", "opaque", "auto"] | str | Unset = UNSET,
        moderation: Literal["low", "auto"] | str | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        image: FileInput | Sequence[FileInput] | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        sequential_image_generation: Literal["auto", "disabled"] | str | Unset = UNSET,
        sequential_image_generation_options: _models.OpenaiImageSeriesOptions | Mapping[str, Any] | Unset = UNSET,
        input: _models.OpenaiImageInput | Mapping[str, Any] | Unset = UNSET,
        parameters: _models.OpenaiImageParameters | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        prompt_extend: bool | Unset = UNSET,
        extra_fields: Mapping[str, Any] | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        watermark_enabled: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Draw a picture.

        The form in which gateways offer picture models of every vendor. new-api insists on `model`, and passes only
        the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`, `negative_prompt`,
        `aspect_ratio` and `sequential_image_generation` are lost there, `image` and `watermark` are kept. Models of
        Alibaba read `input` and `parameters`; if the latter is missing, the gateway makes it from `size`, `n` and
        `watermark`.
        A picture may take minutes: for some of those models the gateway itself polls again and again inside the one
        request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links do not live long.
        In a stream one `image_generation.completed` comes for each picture. new-api streams since August 2026 and
        ignores `stream` before; where its upstream does not stream, it sends the last events alone.
        In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the Chinese
        guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

        `openaiCreateImage` of the contract. It costs money.

        Args:
            model: The model, such as gpt-image-1. Without one new-api answers 500.
            prompt: What to draw. dall-e-3 takes 4000 characters, dall-e-2 1000. Not needed beside `input`.
            n: How many pictures; 1 where absent. dall-e-3 makes only one.
            size: Width and height. gpt-image takes `auto` (where absent), 1024x1024, 1536x1024 and 1024x1536;
                dall-e-3 1024x1024, 1792x1024 and 1024x1792; dall-e-2 256x256, 512x512 and 1024x1024; Seedream any,
                or 1K, 2K, 4K; Qwen also writes 1328*1328. A multiplication sign (×) is refused.
            quality: `standard` and `hd` are those of dall-e, the others those of gpt-image; `auto` where absent.
            style: For dall-e-3, `vivid` where absent; for Recraft one of its own styles.
            response_format: Links or Base64, for dall-e and most others; gpt-image always answers with Base64.
            user: An id of the end user.
            output_format: Format of the file, for gpt-image; `png` where absent.
            output_compression: Quality of JPEG and WebP in percent, for gpt-image; 100 where absent.
            background: For gpt-image; `auto` where absent.
            moderation: How strictly gpt-image refuses; `auto` where absent.
            partial_images: How many unfinished pictures a stream shows; 0 where absent.
            image: Pictures to begin with, for qwen-image-edit, SeedEdit, Seedream from version 4 on (up to 10) and,
                at some relays, flux-kontext.
            watermark: Whether the vendor marks the picture; for Qwen, Seedream and z-image.
            seed: For Seedream 3; Qwen reads the one in `parameters`.
            guidance_scale: How closely to follow the prompt, for SeedEdit and Seedream 3.
            sequential_image_generation: Whether Seedream from version 4 on may draw a series.
            sequential_image_generation_options
            input: What to draw, in the form of Alibaba's DashScope: messages, or a prompt.
            parameters: Settings beside `input`.
            negative_prompt: What not to draw; for Qwen, where a relay takes it outside of `parameters`.
            prompt_extend: Whether the prompt is embellished; for Qwen, where a relay takes it outside of
                `parameters`.
            extra_fields: Fields of the vendor's own that new-api hands on.
            aspect_ratio: Such as 16:9, for Flux and Nano Banana at some relays.
            watermark_enabled: The same as `watermark`, for Zhipu.
            user_id: An id of the end user, for Zhipu.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateImage"],
            {
                "model": model,
                "prompt": prompt,
                "n": n,
                "size": size,
                "quality": quality,
                "style": style,
                "response_format": response_format,
                "user": user,
                "output_format": output_format,
                "output_compression": output_compression,
                "background": background,
                "moderation": moderation,
                "partial_images": partial_images,
                "image": image,
                "watermark": watermark,
                "seed": seed,
                "guidance_scale": guidance_scale,
                "sequential_image_generation": sequential_image_generation,
                "sequential_image_generation_options": sequential_image_generation_options,
                "input": input,
                "parameters": parameters,
                "negative_prompt": negative_prompt,
                "prompt_extend": prompt_extend,
                "extra_fields": extra_fields,
                "aspect_ratio": aspect_ratio,
                "watermark_enabled": watermark_enabled,
                "user_id": user_id,
                "extra": extra,
            },
        )

    def edit_image(
        self,
        *,
        prompt: str,
        image: FileInput | Unset = UNSET,
        image_list: Sequence[FileInput] | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"] | str | Unset = UNSET,
        quality: Literal["auto", "low", "medium", "high", "standard"] | str | Unset = UNSET,
        output_format: Literal["png", "jpeg", "webp"] | str | Unset = UNSET,
        background: Literal["transparent", "opaque", "auto"] | str | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | str | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["low", "auto"] | str | Unset = UNSET,
        user: str | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Edit pictures.

        Send files in a form: one as `image`, several as `image[]`, each with a file name whose ending names its
        format, as new-api goes by that. Send `model`: without it no channel is found, which is answered 400. In
        JSON, `images` is OpenAI's way, `image` that of relays, and `input` that of Qwen. new-api knows `images` and
        `stream` since August 2026.
        The call is charged even if the caller gives up waiting.
        In the documentation of New API (编辑图像); NiceRouter (Flux编辑(OpenAI dall-e-3格式)).

        `openaiEditImage` of the contract. It costs money.

        Args:
            prompt: What to change.
            image: A picture to edit. dall-e-2 takes only one, a square PNG of less than 4 MB. Give a file.
            image_list: Several pictures, instead of `image`. new-api also takes them as `image[0]`, `image[1]` and
                so on.
            mask: Where to change the first picture, as the transparent part of a PNG of the same size. Give a file.
            model: The model, such as gpt-image-1; always send it.
            n: How many pictures; 1 where absent.
            size: Width and height; 1024x1024 where absent.
            quality: `auto` where absent.
            output_format: Format of the file; `png` where absent.
            background: `auto` where absent.
            input_fidelity: How closely to keep to the pictures sent, for gpt-image-1 and 1.5.
            partial_images: How many unfinished pictures a stream shows; 0 where absent.
            response_format: Links or Base64; gpt-image always answers with Base64.
            output_compression: Quality of JPEG and WebP in percent; 100 where absent.
            moderation: How strictly gpt-image refuses.
            user: An id of the end user.
            watermark: Whether Qwen marks the picture; sent as the word true or false.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiEditImage"],
            {
                "prompt": prompt,
                "image": image,
                "image_list": image_list,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "quality": quality,
                "output_format": output_format,
                "background": background,
                "input_fidelity": input_fidelity,
                "partial_images": partial_images,
                "response_format": response_format,
                "output_compression": output_compression,
                "moderation": moderation,
                "user": user,
                "watermark": watermark,
                "extra": extra,
            },
        )

    def stream_edit_image(
        self,
        *,
        prompt: str,
        image: FileInput | Unset = UNSET,
        image_list: Sequence[FileInput] | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"] | str | Unset = UNSET,
        quality: Literal["auto", "low", "medium", "high", "standard"] | str | Unset = UNSET,
        output_format: Literal["png", "jpeg", "webp"] | str | Unset = UNSET,
        background: Literal["transparent", "opaque", "auto"] | str | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | str | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["low", "auto"] | str | Unset = UNSET,
        user: str | Unset = UNSET,
        watermark: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Edit pictures.

        Send files in a form: one as `image`, several as `image[]`, each with a file name whose ending names its
        format, as new-api goes by that. Send `model`: without it no channel is found, which is answered 400. In
        JSON, `images` is OpenAI's way, `image` that of relays, and `input` that of Qwen. new-api knows `images` and
        `stream` since August 2026.
        The call is charged even if the caller gives up waiting.
        In the documentation of New API (编辑图像); NiceRouter (Flux编辑(OpenAI dall-e-3格式)).

        `openaiEditImage` of the contract. It costs money.

        Args:
            prompt: What to change.
            image: A picture to edit. dall-e-2 takes only one, a square PNG of less than 4 MB. Give a file.
            image_list: Several pictures, instead of `image`. new-api also takes them as `image[0]`, `image[1]` and
                so on.
            mask: Where to change the first picture, as the transparent part of a PNG of the same size. Give a file.
            model: The model, such as gpt-image-1; always send it.
            n: How many pictures; 1 where absent.
            size: Width and height; 1024x1024 where absent.
            quality: `auto` where absent.
            output_format: Format of the file; `png` where absent.
            background: `auto` where absent.
            input_fidelity: How closely to keep to the pictures sent, for gpt-image-1 and 1.5.
            partial_images: How many unfinished pictures a stream shows; 0 where absent.
            response_format: Links or Base64; gpt-image always answers with Base64.
            output_compression: Quality of JPEG and WebP in percent; 100 where absent.
            moderation: How strictly gpt-image refuses.
            user: An id of the end user.
            watermark: Whether Qwen marks the picture; sent as the word true or false.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiEditImage"],
            {
                "prompt": prompt,
                "image": image,
                "image_list": image_list,
                "mask": mask,
                "model": model,
                "n": n,
                "size": size,
                "quality": quality,
                "output_format": output_format,
                "background": background,
                "input_fidelity": input_fidelity,
                "partial_images": partial_images,
                "response_format": response_format,
                "output_compression": output_compression,
                "moderation": moderation,
                "user": user,
                "watermark": watermark,
                "extra": extra,
            },
        )

    def image_variation(
        self,
        *,
        image: FileInput,
        model: Literal["dall-e-2"] | str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | Unset = UNSET,
        user: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Vary a picture.

        new-api does not serve it: it answers 400 where the form names no model that it can choose a channel for,
        else 501. one-hub does, and charges it.

        `openaiCreateImageVariation` of the contract. It costs money.

        Args:
            image: The picture, a square PNG. Give a file.
            model: The model; the vendor has only this one.
            n: How many pictures; 1 where absent.
            size: Width and height; 1024x1024 where absent.
            response_format: Links or Base64; `url` where absent.
            user: An id of the end user.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateImageVariation"],
            {
                "image": image,
                "model": model,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
                "extra": extra,
            },
        )

    def transcription(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | Unset = UNSET,
        timestamp_granularities_list: Sequence[Literal["word", "segment"] | str] | Unset = UNSET,
        include: Sequence[Literal["logprobs"] | str] | Unset = UNSET,
        chunking_strategy: str | _models.OpenaiChunkingStrategy | Mapping[str, Any] | Unset = UNSET,
        known_speaker_names: Sequence[str] | Unset = UNSET,
        known_speaker_references: Sequence[FileInput] | Unset = UNSET,
        languages: Sequence[str] | Unset = UNSET,
        keywords: Sequence[str] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Write down what is said.

        `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
        (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only, and the
        diarizing one `diarized_json` too.
        new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one piece at
        the end. It is complete at `transcript.text.done`. The call is charged even if the caller gives up waiting.
        In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter (音频转文字
        gpt-4o-transcribe).

        `openaiCreateTranscription` of the contract. It costs money.

        Args:
            file: The sound: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm. Give a file.
            model: The model: whisper-1, gpt-4o-transcribe, gpt-4o-mini-transcribe, gpt-4o-transcribe-diarize, gpt-
                transcribe, or one of a relay's own. Without it new-api answers 500.
            language: The language spoken, by its ISO 639-1 code.
            prompt: Text that the sound goes on from, or words that it holds.
            response_format: The form of the answer; `json` where absent.
            temperature: How freely the model guesses; 0 where absent.
            timestamp_granularities: The name that one gateway documents; the vendor reads
                `timestamp_granularities[]`.
            timestamp_granularities_list: What to give times for, in `verbose_json`.
            include: What to add to the answer.
            chunking_strategy: How to cut the sound, `auto` or by hand. The diarizing model needs it above 30
                seconds.
            known_speaker_names: Names of speakers, for the diarizing model.
            known_speaker_references: Samples of their voices in the same order, each of 2 to 10 seconds.
            languages: Languages that are spoken, for the newest models.
            keywords: Words to expect, for the newest models.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateTranscription"],
            {
                "file": file,
                "model": model,
                "language": language,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
                "timestamp_granularities_list": timestamp_granularities_list,
                "include": include,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "languages": languages,
                "keywords": keywords,
                "extra": extra,
            },
        )

    def stream_transcription(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"] | str] | Unset = UNSET,
        timestamp_granularities_list: Sequence[Literal["word", "segment"] | str] | Unset = UNSET,
        include: Sequence[Literal["logprobs"] | str] | Unset = UNSET,
        chunking_strategy: str | _models.OpenaiChunkingStrategy | Mapping[str, Any] | Unset = UNSET,
        known_speaker_names: Sequence[str] | Unset = UNSET,
        known_speaker_references: Sequence[FileInput] | Unset = UNSET,
        languages: Sequence[str] | Unset = UNSET,
        keywords: Sequence[str] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Write down what is said.

        `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
        (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only, and the
        diarizing one `diarized_json` too.
        new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one piece at
        the end. It is complete at `transcript.text.done`. The call is charged even if the caller gives up waiting.
        In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter (音频转文字
        gpt-4o-transcribe).

        `openaiCreateTranscription` of the contract. It costs money.

        Args:
            file: The sound: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm. Give a file.
            model: The model: whisper-1, gpt-4o-transcribe, gpt-4o-mini-transcribe, gpt-4o-transcribe-diarize, gpt-
                transcribe, or one of a relay's own. Without it new-api answers 500.
            language: The language spoken, by its ISO 639-1 code.
            prompt: Text that the sound goes on from, or words that it holds.
            response_format: The form of the answer; `json` where absent.
            temperature: How freely the model guesses; 0 where absent.
            timestamp_granularities: The name that one gateway documents; the vendor reads
                `timestamp_granularities[]`.
            timestamp_granularities_list: What to give times for, in `verbose_json`.
            include: What to add to the answer.
            chunking_strategy: How to cut the sound, `auto` or by hand. The diarizing model needs it above 30
                seconds.
            known_speaker_names: Names of speakers, for the diarizing model.
            known_speaker_references: Samples of their voices in the same order, each of 2 to 10 seconds.
            languages: Languages that are spoken, for the newest models.
            keywords: Words to expect, for the newest models.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateTranscription"],
            {
                "file": file,
                "model": model,
                "language": language,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
                "timestamp_granularities_list": timestamp_granularities_list,
                "include": include,
                "chunking_strategy": chunking_strategy,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "languages": languages,
                "keywords": keywords,
                "extra": extra,
            },
        )

    def translation(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | Unset = UNSET,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Write down in English what is said.

        `response_format` decides what comes back: JSON, more of it (`verbose_json`), or the plain text of `text`,
        `srt` and `vtt`. One of the gateways says that it does not support this call.
        In the documentation of New API (音频翻译); the bilingual API reference (Translations); NiceRouter (创建翻译 (不支持)).

        `openaiCreateTranslation` of the contract. It costs money.

        Args:
            file: The sound, in any language. Give a file.
            model: The model; whisper-1 at the vendor.
            prompt: English text that the sound goes on from.
            response_format: The form of the answer; `json` where absent.
            temperature: How freely the model guesses; 0 where absent.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateTranslation"],
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "extra": extra,
            },
        )

    def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str | _models.OpenaiVoiceReference | Mapping[str, Any],
        instructions: str | Unset = UNSET,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | Unset = UNSET,
        speed: float | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        task_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        ref_audio: str | Unset = UNSET,
        ref_text: str | Unset = UNSET,
        x_vector_only_mode: bool | Unset = UNSET,
        max_new_tokens: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Read a text aloud.

        The answer is the file itself, of the media type that belongs to `response_format`, or of
        `application/octet-stream`. new-api sends all of it at once, unless `stream_format` is `sse`; an error that
        comes too late to be reported only cuts it short. The stream is complete at `speech.audio.done`. The call is
        charged even if the caller gives up waiting.
        In the documentation of New API (文本转语音); the bilingual API reference (Speech); the Chinese guide
        (OpenAI(TTS\\Wishper); NiceRouter (创建语音 gpt-4o-mini-tts).

        `openaiCreateSpeech` of the contract. It costs money.

        Args:
            model: tts-1, tts-1-hd, gpt-4o-mini-tts, or one of a relay's own.
            input: The text to read.
            voice: A voice by its name: alloy, ash, ballad, coral, echo, sage, shimmer, verse, marin or cedar; with
                tts-1 also fable, onyx and nova; some gateways know only alloy, echo, fable, onyx, nova and shimmer.
                A voice of one's own goes by its id, which new-api refuses.
            instructions: How to read it, for gpt-4o-mini-tts.
            response_format: Format of the file; `mp3` where absent. `pcm` is mono, 16 bit, 24 kHz.
            speed: How fast to read; 1 where absent.
            metadata: A relay's own: fields that new-api hands on to its providers.
            task_type: For vLLM-Omni, on new-api since August 2026; so are the fields below.
            language: For vLLM-Omni: the language of the text.
            ref_audio: For vLLM-Omni: a sample of the voice.
            ref_text: For vLLM-Omni: what is said in the sample.
            x_vector_only_mode: For vLLM-Omni.
            max_new_tokens: For vLLM-Omni: how many tokens the sound has at most.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["openaiCreateSpeech"],
            {
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "metadata": metadata,
                "task_type": task_type,
                "language": language,
                "ref_audio": ref_audio,
                "ref_text": ref_text,
                "x_vector_only_mode": x_vector_only_mode,
                "max_new_tokens": max_new_tokens,
                "extra": extra,
            },
        )

    def stream_speech(
        self,
        *,
        model: str,
        input: str,
        voice: str | _models.OpenaiVoiceReference | Mapping[str, Any],
        instructions: str | Unset = UNSET,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | Unset = UNSET,
        speed: float | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        task_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        ref_audio: str | Unset = UNSET,
        ref_text: str | Unset = UNSET,
        x_vector_only_mode: bool | Unset = UNSET,
        max_new_tokens: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Read a text aloud.

        The answer is the file itself, of the media type that belongs to `response_format`, or of
        `application/octet-stream`. new-api sends all of it at once, unless `stream_format` is `sse`; an error that
        comes too late to be reported only cuts it short. The stream is complete at `speech.audio.done`. The call is
        charged even if the caller gives up waiting.
        In the documentation of New API (文本转语音); the bilingual API reference (Speech); the Chinese guide
        (OpenAI(TTS\\Wishper); NiceRouter (创建语音 gpt-4o-mini-tts).

        `openaiCreateSpeech` of the contract. It costs money.

        Args:
            model: tts-1, tts-1-hd, gpt-4o-mini-tts, or one of a relay's own.
            input: The text to read.
            voice: A voice by its name: alloy, ash, ballad, coral, echo, sage, shimmer, verse, marin or cedar; with
                tts-1 also fable, onyx and nova; some gateways know only alloy, echo, fable, onyx, nova and shimmer.
                A voice of one's own goes by its id, which new-api refuses.
            instructions: How to read it, for gpt-4o-mini-tts.
            response_format: Format of the file; `mp3` where absent. `pcm` is mono, 16 bit, 24 kHz.
            speed: How fast to read; 1 where absent.
            metadata: A relay's own: fields that new-api hands on to its providers.
            task_type: For vLLM-Omni, on new-api since August 2026; so are the fields below.
            language: For vLLM-Omni: the language of the text.
            ref_audio: For vLLM-Omni: a sample of the voice.
            ref_text: For vLLM-Omni: what is said in the sample.
            x_vector_only_mode: For vLLM-Omni.
            max_new_tokens: For vLLM-Omni: how many tokens the sound has at most.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["openaiCreateSpeech"],
            {
                "model": model,
                "input": input,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "metadata": metadata,
                "task_type": task_type,
                "language": language,
                "ref_audio": ref_audio,
                "ref_text": ref_text,
                "x_vector_only_mode": x_vector_only_mode,
                "max_new_tokens": max_new_tokens,
                "extra": extra,
            },
        )
