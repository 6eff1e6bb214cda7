from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...models.anthropic_error import AnthropicError
    from ...models.error_response import ErrorResponse
    from ...models.gemini_generate_content_alt_type_0 import (
        GeminiGenerateContentAltType0,
    )
    from ...models.gemini_request import GeminiRequest
    from ...models.gemini_response import GeminiResponse
    from ...models.google_error import GoogleError
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    model: str,
    *,
    body: GeminiRequest,
    alt: GeminiGenerateContentAltType0 | str | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_alt: str | Unset
    if isinstance(alt, Unset):
        json_alt = UNSET
    elif isinstance(alt, str):
        json_alt = alt
    else:
        json_alt = alt
    params["alt"] = json_alt

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1beta/models/{model}:generateContent".format(
            model=quote(str(model), safe=""),
        ),
        "params": params,
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
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
    | GeminiResponse
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.gemini_response import GeminiResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = GeminiResponse.from_dict(response.json())

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
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse
]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    model: str,
    *,
    client: AuthenticatedClient,
    body: GeminiRequest,
    alt: GeminiGenerateContentAltType0 | str | Unset = UNSET,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse
]:
    """Let Gemini answer

     Gemini in Google's own form: texts, pictures and sound, both in and out. new-api serves
    `/v1/models/…`, too, and treats every other word after the colon, `countTokens` for instance, as
    `generateContent`, which it charges. It reads fields in the form `snake_case` as well.

    A call goes on, and is charged, even if the caller gives up waiting.

    In the documentation of New API (Gemini文本聊天, Gemini媒体识别, Gemini原生格式, 原生Gemini格式); NiceRouter (音频理解,
    图片生成, 图片生成 gemini-2.5-flash-image 控制宽高比, 图片编辑, 视频理解-url [原生格式] 开发中, google search).

    Args:
        model (str):
        alt (GeminiGenerateContentAltType0 | str | Unset):
        body (GeminiRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            model=model,
            body=body,
            alt=alt,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    model: str,
    *,
    client: AuthenticatedClient,
    body: GeminiRequest,
    alt: GeminiGenerateContentAltType0 | str | Unset = UNSET,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse
]:
    """Let Gemini answer

     Gemini in Google's own form: texts, pictures and sound, both in and out. new-api serves
    `/v1/models/…`, too, and treats every other word after the colon, `countTokens` for instance, as
    `generateContent`, which it charges. It reads fields in the form `snake_case` as well.

    A call goes on, and is charged, even if the caller gives up waiting.

    In the documentation of New API (Gemini文本聊天, Gemini媒体识别, Gemini原生格式, 原生Gemini格式); NiceRouter (音频理解,
    图片生成, 图片生成 gemini-2.5-flash-image 控制宽高比, 图片编辑, 视频理解-url [原生格式] 开发中, google search).

    Args:
        model (str):
        alt (GeminiGenerateContentAltType0 | str | Unset):
        body (GeminiRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            model=model,
            body=body,
            alt=alt,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    model: str,
    *,
    client: AuthenticatedClient,
    body: GeminiRequest,
    alt: GeminiGenerateContentAltType0 | str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | GeminiResponse
    | None
):
    """Let Gemini answer

     Gemini in Google's own form: texts, pictures and sound, both in and out. new-api serves
    `/v1/models/…`, too, and treats every other word after the colon, `countTokens` for instance, as
    `generateContent`, which it charges. It reads fields in the form `snake_case` as well.

    A call goes on, and is charged, even if the caller gives up waiting.

    In the documentation of New API (Gemini文本聊天, Gemini媒体识别, Gemini原生格式, 原生Gemini格式); NiceRouter (音频理解,
    图片生成, 图片生成 gemini-2.5-flash-image 控制宽高比, 图片编辑, 视频理解-url [原生格式] 开发中, google search).

    Args:
        model (str):
        alt (GeminiGenerateContentAltType0 | str | Unset):
        body (GeminiRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse
    """

    return sync_detailed(
        model=model,
        client=client,
        body=body,
        alt=alt,
    ).parsed


async def asyncio(
    model: str,
    *,
    client: AuthenticatedClient,
    body: GeminiRequest,
    alt: GeminiGenerateContentAltType0 | str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | GeminiResponse
    | None
):
    """Let Gemini answer

     Gemini in Google's own form: texts, pictures and sound, both in and out. new-api serves
    `/v1/models/…`, too, and treats every other word after the colon, `countTokens` for instance, as
    `generateContent`, which it charges. It reads fields in the form `snake_case` as well.

    A call goes on, and is charged, even if the caller gives up waiting.

    In the documentation of New API (Gemini文本聊天, Gemini媒体识别, Gemini原生格式, 原生Gemini格式); NiceRouter (音频理解,
    图片生成, 图片生成 gemini-2.5-flash-image 控制宽高比, 图片编辑, 视频理解-url [原生格式] 开发中, google search).

    Args:
        model (str):
        alt (GeminiGenerateContentAltType0 | str | Unset):
        body (GeminiRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | GeminiResponse
    """

    return (
        await asyncio_detailed(
            model=model,
            client=client,
            body=body,
            alt=alt,
        )
    ).parsed
