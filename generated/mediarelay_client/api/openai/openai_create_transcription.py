from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...events import Event
    from ...models import (
        OpenaiTranscriptDelta,
        OpenaiTranscriptDone,
        OpenaiTranscriptSegmentEvent,
    )
    from ...models.anthropic_error import AnthropicError
    from ...models.audio_transcription_request import AudioTranscriptionRequest
    from ...models.audio_transcription_response import AudioTranscriptionResponse
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.openai_diarized_transcription import OpenaiDiarizedTranscription
    from ...models.openai_verbose_transcription import OpenaiVerboseTranscription
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    *,
    body: AudioTranscriptionRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/audio/transcriptions",
    }
    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.audio_transcription_response import AudioTranscriptionResponse  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.openai_diarized_transcription import OpenaiDiarizedTranscription  # noqa: PLC0415
    from ...models.openai_verbose_transcription import OpenaiVerboseTranscription  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(
                data: object,
            ) -> AudioTranscriptionResponse | OpenaiDiarizedTranscription | OpenaiVerboseTranscription:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_0 = OpenaiVerboseTranscription.from_dict(data)

                    return response_200_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_1 = OpenaiDiarizedTranscription.from_dict(data)

                    return response_200_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_2 = AudioTranscriptionResponse.from_dict(data)

                return response_200_type_2

            response_200 = _parse_response_200(response.json())

            return response_200

        if (
            response.status_code == 400
            or response.status_code == 401
            or response.status_code == 403
            or response.status_code == 404
            or response.status_code == 413
            or response.status_code == 429
            or response.status_code == 500
            or response.status_code == 503
        ):

            def _parse_response_400(
                data: object,
            ) -> AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_sync_error_type_0 = AnthropicError.from_dict(data)

                    return componentsschemas_sync_error_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_sync_error_type_1 = GoogleError.from_dict(data)

                    return componentsschemas_sync_error_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_sync_error_type_2 = ErrorResponse.from_dict(data)

                    return componentsschemas_sync_error_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_sync_error_type_3 = SyncTextError.from_dict(data)

                    return componentsschemas_sync_error_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_sync_error_type_4 = SyncDetailError.from_dict(data)

                    return componentsschemas_sync_error_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_sync_error_type_5 = SyncMessageError.from_dict(data)

                return componentsschemas_sync_error_type_5

            response_400 = _parse_response_400(response.json())

            return response_400

    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
]:
    """Write down what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
    (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only,
    and the diarizing one `diarized_json` too.

    new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one
    piece at the end. It is complete at `transcript.text.done`. The call is charged even if the caller
    gives up waiting.

    In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter
    (音频转文字 gpt-4o-transcribe).

    Args:
        body (AudioTranscriptionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiDiarizedTranscription | OpenaiVerboseTranscription]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
]:
    """Write down what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
    (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only,
    and the diarizing one `diarized_json` too.

    new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one
    piece at the end. It is complete at `transcript.text.done`. The call is charged even if the caller
    gives up waiting.

    In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter
    (音频转文字 gpt-4o-transcribe).

    Args:
        body (AudioTranscriptionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiDiarizedTranscription | OpenaiVerboseTranscription]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
    | None
):
    """Write down what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
    (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only,
    and the diarizing one `diarized_json` too.

    new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one
    piece at the end. It is complete at `transcript.text.done`. The call is charged even if the caller
    gives up waiting.

    In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter
    (音频转文字 gpt-4o-transcribe).

    Args:
        body (AudioTranscriptionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiDiarizedTranscription | OpenaiVerboseTranscription
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiDiarizedTranscription
    | OpenaiVerboseTranscription
    | None
):
    """Write down what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), JSON by speaker
    (`diarized_json`), or the plain text of `text`, `srt` and `vtt`. The gpt-4o models know `json` only,
    and the diarizing one `diarized_json` too.

    new-api reads all that its upstream sends before it passes it on, so that a stream arrives in one
    piece at the end. It is complete at `transcript.text.done`. The call is charged even if the caller
    gives up waiting.

    In the documentation of New API (音频转录); the bilingual API reference (Transcriptions); NiceRouter
    (音频转文字 gpt-4o-transcribe).

    Args:
        body (AudioTranscriptionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiDiarizedTranscription | OpenaiVerboseTranscription
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed


def stream(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> Generator[Event[OpenaiTranscriptDelta | OpenaiTranscriptDone | OpenaiTranscriptSegmentEvent], None, None]:
    """Write down what is said, as events that come one after another.

    The arguments are those of `sync`; what requests a stream is added. Close what is not read to its end.

    Yields:
        Event: Its `model` is the contract's type for it, its `data` what came.

    Raises:
        errors.NoStream: The gateway answered with something else; what came is with it.
        errors.StreamIncomplete: It ended before its end, or failed; the events that came are with it.
        httpx.TransportError: The connection broke off before anything came.
    """

    from ...streams import stream  # noqa: PLC0415

    return stream(
        client,
        "openaiCreateTranscription",
        _get_kwargs(
            body=body,
        ),
        _build_response,
    )


def astream(
    *,
    client: AuthenticatedClient,
    body: AudioTranscriptionRequest,
) -> AsyncGenerator[Event[OpenaiTranscriptDelta | OpenaiTranscriptDone | OpenaiTranscriptSegmentEvent], None]:
    """Write down what is said, as events that come one after another.

    The arguments are those of `asyncio`; what requests a stream is added. Close what is not read to its end.

    Yields:
        Event: Its `model` is the contract's type for it, its `data` what came.

    Raises:
        errors.NoStream: The gateway answered with something else; what came is with it.
        errors.StreamIncomplete: It ended before its end, or failed; the events that came are with it.
        httpx.TransportError: The connection broke off before anything came.
    """

    from ...streams import astream  # noqa: PLC0415

    return astream(
        client,
        "openaiCreateTranscription",
        _get_kwargs(
            body=body,
        ),
        _build_response,
    )
