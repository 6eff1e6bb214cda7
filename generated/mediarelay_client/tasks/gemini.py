"""Typed methods for the family `gemini`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Answers,
    Events,
    Lifecycle,
    Merge,
    Operation,
    Rule,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "geminiListModels": Operation(
        id="geminiListModels",
        family="gemini",
        name="models",
        method="GET",
        path="/v1beta/models",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data", urls="`null`", artefacts="models", rows="models[].{model: name, display_name: displayName}"
        ),
        uploads={},
        places={},
    ),
    "geminiGenerateContent": Operation(
        id="geminiGenerateContent",
        family="gemini",
        name="generate",
        method="POST",
        path="/v1beta/models/{model}:generateContent",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="candidates",
            inline="candidates[].content.parts[] | [?inlineData].inlineData.join('', ['data:', mimeType, ';base64,', data])",
            text="candidates && join('', candidates[0].content.parts[?text && !thought].text || `[]`)",
        ),
        uploads={},
        places={
            "model": ("path", "model"),
            "prompt": ("prompt", "prompt"),
            "alt": ("query", "alt"),
        },
        needs=("model",),
        stream={"operation": "geminiStreamGenerateContent"},
        prompt={"field": "contents", "value": [{"role": "user", "parts": [{"text": "{prompt}"}]}]},
        usage={
            "input": "usageMetadata.promptTokenCount",
            "output": "usageMetadata && sum([usageMetadata.candidatesTokenCount || `0`, usageMetadata.thoughtsTokenCount || `0`])",
            "cached": "usageMetadata.cachedContentTokenCount",
        },
    ),
    "geminiStreamGenerateContent": Operation(
        id="geminiStreamGenerateContent",
        family="gemini",
        name="stream_generate",
        method="POST",
        path="/v1beta/models/{model}:streamGenerateContent",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="candidates",
            inline="candidates[].content.parts[] | [?inlineData].inlineData.join('', ['data:', mimeType, ';base64,', data])",
            text="candidates && join('', candidates[0].content.parts[?text && !thought].text || `[]`)",
        ),
        uploads={},
        places={
            "model": ("path", "model"),
            "prompt": ("prompt", "prompt"),
        },
        needs=("model",),
        stream={"parameters": {"alt": "sse"}},
        events=Events(
            models={"default": ("GeminiResponse",)},
            end="candidates[0].finishReason",
            error="error",
            usage="usageMetadata",
            usage_in="usageMetadata",
            text="candidates && join('', candidates[0].content.parts[?text && !thought].text || `[]`)",
            inline="candidates[].content.parts[] | [?inlineData].inlineData.join('', ['data:', mimeType, ';base64,', data])",
            times="generationConfig.candidateCount",
            answers=Answers(
                list="candidates", text="join('', content.parts[?text && !thought].text || `[]`)", end="finishReason"
            ),
            merge=Merge(rules=(Rule(),), items=("candidates",), runs=("parts",), join=("text",)),
        ),
        prompt={"field": "contents", "value": [{"role": "user", "parts": [{"text": "{prompt}"}]}]},
        usage={
            "input": "usageMetadata.promptTokenCount",
            "output": "usageMetadata && sum([usageMetadata.candidatesTokenCount || `0`, usageMetadata.thoughtsTokenCount || `0`])",
            "cached": "usageMetadata.cachedContentTokenCount",
        },
    ),
    "geminiPredict": Operation(
        id="geminiPredict",
        family="gemini",
        name="predict",
        method="POST",
        path="/v1beta/models/{model}:predict",
        paid=True,
        query=None,
        lifecycle=Lifecycle(
            media="image",
            urls="`null`",
            artefacts="predictions[].bytesBase64Encoded",
            inline="predictions[].bytesBase64Encoded",
        ),
        uploads={},
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
    "geminiEmbedContent": Operation(
        id="geminiEmbedContent",
        family="gemini",
        name="embed",
        method="POST",
        path="/v1beta/models/{model}:embedContent",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="embedding.values"),
        uploads={},
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
    "geminiBatchEmbedContents": Operation(
        id="geminiBatchEmbedContents",
        family="gemini",
        name="batch_embed",
        method="POST",
        path="/v1beta/models/{model}:batchEmbedContents",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="embeddings"),
        uploads={},
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
    ),
    "geminiCreateEngineEmbedding": Operation(
        id="geminiCreateEngineEmbedding",
        family="gemini",
        name="engine_embedding",
        method="POST",
        path="/v1/engines/{model}/embeddings",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="data"),
        uploads={},
        places={
            "model": ("path", "model"),
        },
        needs=("model",),
        usage={"input": "usage.prompt_tokens"},
    ),
}


class Gemini(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `gemini`; names follow the gateway's own paths."""

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

    def models(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List the models in Gemini's form.

        The models that the key may use, of whatever vendor. new-api gives their names only, without `models/`
        before them, and null for everything else that is documented.
        In the documentation of New API (原生Gemini格式).

        `geminiListModels` of the contract. It is free.

        Args:
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiListModels"],
            {
                "extra": extra,
            },
        )

    def generate(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        alt: Literal["sse"] | str | Unset = UNSET,
        contents: Sequence[_models.GeminiContent | Mapping[str, Any]] | Unset = UNSET,
        systemInstruction: _models.GeminiContent | Mapping[str, Any] | Unset = UNSET,
        generationConfig: _models.GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
        safetySettings: Sequence[_models.GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        tools: Sequence[_models.GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        toolConfig: _models.GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        cachedContent: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Let Gemini answer.

        Gemini in Google's own form: texts, pictures and sound, both in and out. new-api serves `/v1/models/…`, too,
        and treats every other word after the colon, `countTokens` for instance, as `generateContent`, which it
        charges. It reads fields in the form `snake_case` as well.
        A call goes on, and is charged, even if the caller gives up waiting.
        In the documentation of New API (Gemini文本聊天, Gemini媒体识别, Gemini原生格式, 原生Gemini格式); NiceRouter (音频理解, 图片生成,
        图片生成 gemini-2.5-flash-image 控制宽高比, 图片编辑, 视频理解-url [原生格式] 开发中, google search).

        `geminiGenerateContent` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            prompt: The text alone, in place of `contents`.
            alt: `sse` makes the answer a stream here, too.
            contents: The conversation so far.
            systemInstruction: The instructions that the model gets first, before the conversation.
            generationConfig: How the answer is to be.
            safetySettings: From when on the vendor blocks.
            tools: What the model may call. new-api takes a single object, too.
            toolConfig: How tools are called.
            cachedContent: Name of what the vendor keeps in its cache.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiGenerateContent"],
            {
                "model": model,
                "prompt": prompt,
                "alt": alt,
                "contents": contents,
                "systemInstruction": systemInstruction,
                "generationConfig": generationConfig,
                "safetySettings": safetySettings,
                "tools": tools,
                "toolConfig": toolConfig,
                "cachedContent": cachedContent,
                "extra": extra,
            },
        )

    def stream_generate(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        contents: Sequence[_models.GeminiContent | Mapping[str, Any]] | Unset = UNSET,
        systemInstruction: _models.GeminiContent | Mapping[str, Any] | Unset = UNSET,
        generationConfig: _models.GeminiGenerationConfig | Mapping[str, Any] | Unset = UNSET,
        safetySettings: Sequence[_models.GeminiSafetySetting | Mapping[str, Any]] | Unset = UNSET,
        tools: Sequence[_models.GeminiTool | Mapping[str, Any]] | Unset = UNSET,
        toolConfig: _models.GeminiToolConfig | Mapping[str, Any] | Unset = UNSET,
        cachedContent: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Let Gemini answer in pieces.

        Send `alt=sse`. Without it Google answers with a list that is written bit by bit, new-api with the whole
        answer at once, and new-api since August 2026 with the stream all the same.
        A stream is complete once a `finishReason` was seen. There are no names of events, no comments and no last
        word; a failure midway just ends it, or Google reports it in a frame that holds `error`.
        In the documentation of NiceRouter (文本生成-流, 文本生成+思考-流).

        `geminiStreamGenerateContent` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            prompt: The text alone, in place of `contents`.
            contents: The conversation so far.
            systemInstruction: The instructions that the model gets first, before the conversation.
            generationConfig: How the answer is to be.
            safetySettings: From when on the vendor blocks.
            tools: What the model may call. new-api takes a single object, too.
            toolConfig: How tools are called.
            cachedContent: Name of what the vendor keeps in its cache.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["geminiStreamGenerateContent"],
            {
                "model": model,
                "prompt": prompt,
                "contents": contents,
                "systemInstruction": systemInstruction,
                "generationConfig": generationConfig,
                "safetySettings": safetySettings,
                "tools": tools,
                "toolConfig": toolConfig,
                "cachedContent": cachedContent,
                "extra": extra,
            },
        )

    def predict(
        self,
        *,
        model: str,
        instances: Sequence[_models.GeminiPredictInstance | Mapping[str, Any]],
        parameters: _models.GeminiPredictParameters | Mapping[str, Any] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Draw pictures with Imagen.

        Imagen in Google's own form. Plain new-api does not have it: it requires `contents` and answers 500. Imagen
        is reached there by `/v1/images/generations`.
        In the documentation of NiceRouter (Imagen 4 开发中).

        `geminiPredict` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            instances: What to draw.
            parameters: How the pictures are to be.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiPredict"],
            {
                "model": model,
                "instances": instances,
                "parameters": parameters,
                "extra": extra,
            },
        )

    def embed(
        self,
        *,
        model: str,
        content: _models.GeminiContent | Mapping[str, Any],
        taskType: Literal[
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
        | str
        | Unset = UNSET,
        title: str | Unset = UNSET,
        outputDimensionality: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Turn a text into a vector, in Gemini's form.

        `geminiEmbedContent` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            content: The text.
            taskType: What the vector is for.
            title: Title of the document.
            outputDimensionality: Length of the vector.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiEmbedContent"],
            {
                "model": model,
                "content": content,
                "taskType": taskType,
                "title": title,
                "outputDimensionality": outputDimensionality,
                "extra": extra,
            },
        )

    def batch_embed(
        self,
        *,
        model: str,
        requests: Sequence[_models.GeminiEmbedContentRequest | Mapping[str, Any]],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Turn texts into vectors, in Gemini's form.

        Google's own Python library sends this even for a single text.

        `geminiBatchEmbedContents` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            requests: The texts, each as for a single one, with its model.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiBatchEmbedContents"],
            {
                "model": model,
                "requests": requests,
                "extra": extra,
            },
        )

    def engine_embedding(
        self,
        *,
        model: str,
        input: str | Sequence[str],
        encoding_format: Literal["float", "base64"] | str | Unset = UNSET,
        dimensions: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Turn text into vectors, by the old path.

        Documented as Gemini's, with OpenAI's body and answer. new-api has the path but checks the body as one for
        `generateContent`, so it answers 500, `contents is required`. Use `/v1/embeddings` instead.
        In the documentation of New API (原生Gemini格式).

        `geminiCreateEngineEmbedding` of the contract. It costs money.

        Args:
            model: The model, without `models/` before it.
            input: The text, or several.
            encoding_format: How the vectors come.
            dimensions: Length of the vectors.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["geminiCreateEngineEmbedding"],
            {
                "model": model,
                "input": input,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "extra": extra,
            },
        )
