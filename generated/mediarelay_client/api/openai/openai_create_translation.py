from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...models.anthropic_error import AnthropicError
    from ...models.audio_transcription_response import AudioTranscriptionResponse
    from ...models.audio_translation_request import AudioTranslationRequest
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.openai_verbose_transcription import OpenaiVerboseTranscription
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    *,
    body: AudioTranslationRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/audio/translations",
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
    | OpenaiVerboseTranscription
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.audio_transcription_response import AudioTranscriptionResponse  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.openai_verbose_transcription import OpenaiVerboseTranscription  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(data: object) -> AudioTranscriptionResponse | OpenaiVerboseTranscription:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_0 = OpenaiVerboseTranscription.from_dict(data)

                    return response_200_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = AudioTranscriptionResponse.from_dict(data)

                return response_200_type_1

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
    body: AudioTranslationRequest,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiVerboseTranscription
]:
    """Write down in English what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), or the plain text of
    `text`, `srt` and `vtt`. One of the gateways says that it does not support this call.

    In the documentation of New API (音频翻译); the bilingual API reference (Translations); NiceRouter (创建翻译
    (不支持)).

    Args:
        body (AudioTranslationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiVerboseTranscription]
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
    body: AudioTranslationRequest,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiVerboseTranscription
]:
    """Write down in English what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), or the plain text of
    `text`, `srt` and `vtt`. One of the gateways says that it does not support this call.

    In the documentation of New API (音频翻译); the bilingual API reference (Translations); NiceRouter (创建翻译
    (不支持)).

    Args:
        body (AudioTranslationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiVerboseTranscription]
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
    body: AudioTranslationRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiVerboseTranscription
    | None
):
    """Write down in English what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), or the plain text of
    `text`, `srt` and `vtt`. One of the gateways says that it does not support this call.

    In the documentation of New API (音频翻译); the bilingual API reference (Translations); NiceRouter (创建翻译
    (不支持)).

    Args:
        body (AudioTranslationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiVerboseTranscription
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AudioTranslationRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | AudioTranscriptionResponse
    | OpenaiVerboseTranscription
    | None
):
    """Write down in English what is said

     `response_format` decides what comes back: JSON, more of it (`verbose_json`), or the plain text of
    `text`, `srt` and `vtt`. One of the gateways says that it does not support this call.

    In the documentation of New API (音频翻译); the bilingual API reference (Translations); NiceRouter (创建翻译
    (不支持)).

    Args:
        body (AudioTranslationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | AudioTranscriptionResponse | OpenaiVerboseTranscription
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
