from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...events import Event
    from ...models import OpenaiImageCompletedEvent, OpenaiImagePartialEvent
    from ...models.anthropic_error import AnthropicError
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.image_generation_request import ImageGenerationRequest
    from ...models.image_response import ImageResponse
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    *,
    body: ImageGenerationRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/images/generations",
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
    | ImageResponse
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.image_response import ImageResponse  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = ImageResponse.from_dict(response.json())

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
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse
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
    body: ImageGenerationRequest,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse
]:
    """Draw a picture

     The form in which gateways offer picture models of every vendor. new-api insists on `model`, and
    passes only the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`,
    `negative_prompt`, `aspect_ratio` and `sequential_image_generation` are lost there, `image` and
    `watermark` are kept. Models of Alibaba read `input` and `parameters`; if the latter is missing, the
    gateway makes it from `size`, `n` and `watermark`.

    A picture may take minutes: for some of those models the gateway itself polls again and again inside
    the one request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links
    do not live long.

    In a stream one `image_generation.completed` comes for each picture. new-api streams since August
    2026 and ignores `stream` before; where its upstream does not stream, it sends the last events
    alone.

    In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the
    Chinese guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

    Args:
        body (ImageGenerationRequest): Rules over several fields: prompt is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse]
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
    body: ImageGenerationRequest,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse
]:
    """Draw a picture

     The form in which gateways offer picture models of every vendor. new-api insists on `model`, and
    passes only the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`,
    `negative_prompt`, `aspect_ratio` and `sequential_image_generation` are lost there, `image` and
    `watermark` are kept. Models of Alibaba read `input` and `parameters`; if the latter is missing, the
    gateway makes it from `size`, `n` and `watermark`.

    A picture may take minutes: for some of those models the gateway itself polls again and again inside
    the one request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links
    do not live long.

    In a stream one `image_generation.completed` comes for each picture. new-api streams since August
    2026 and ignores `stream` before; where its upstream does not stream, it sends the last events
    alone.

    In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the
    Chinese guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

    Args:
        body (ImageGenerationRequest): Rules over several fields: prompt is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse]
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
    body: ImageGenerationRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ImageResponse
    | None
):
    """Draw a picture

     The form in which gateways offer picture models of every vendor. new-api insists on `model`, and
    passes only the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`,
    `negative_prompt`, `aspect_ratio` and `sequential_image_generation` are lost there, `image` and
    `watermark` are kept. Models of Alibaba read `input` and `parameters`; if the latter is missing, the
    gateway makes it from `size`, `n` and `watermark`.

    A picture may take minutes: for some of those models the gateway itself polls again and again inside
    the one request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links
    do not live long.

    In a stream one `image_generation.completed` comes for each picture. new-api streams since August
    2026 and ignores `stream` before; where its upstream does not stream, it sends the last events
    alone.

    In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the
    Chinese guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

    Args:
        body (ImageGenerationRequest): Rules over several fields: prompt is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ImageGenerationRequest,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ImageResponse
    | None
):
    """Draw a picture

     The form in which gateways offer picture models of every vendor. new-api insists on `model`, and
    passes only the fields that it knows on to an upstream of OpenAI's kind: `seed`, `input`,
    `negative_prompt`, `aspect_ratio` and `sequential_image_generation` are lost there, `image` and
    `watermark` are kept. Models of Alibaba read `input` and `parameters`; if the latter is missing, the
    gateway makes it from `size`, `n` and `watermark`.

    A picture may take minutes: for some of those models the gateway itself polls again and again inside
    the one request, up to 205 seconds. The call is charged even if the caller gives up waiting. Links
    do not live long.

    In a stream one `image_generation.completed` comes for each picture. new-api streams since August
    2026 and ignores `stream` before; where its upstream does not stream, it sends the last events
    alone.

    In the documentation of New API (生成图像); the bilingual API reference (DALL·E 3, OpenAI Dalle3); the
    Chinese guide (OpenAI Dall-e 格式, SeedEdit(图片编辑, 豆包智能绘图); NiceRouter (qwen-image-edit-2509).

    Args:
        body (ImageGenerationRequest): Rules over several fields: prompt is required.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ImageResponse
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
    body: ImageGenerationRequest,
) -> Generator[Event[OpenaiImageCompletedEvent | OpenaiImagePartialEvent], None, None]:
    """Draw a picture, as events that come one after another.

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
        "openaiCreateImage",
        _get_kwargs(
            body=body,
        ),
        _build_response,
    )


def astream(
    *,
    client: AuthenticatedClient,
    body: ImageGenerationRequest,
) -> AsyncGenerator[Event[OpenaiImageCompletedEvent | OpenaiImagePartialEvent], None]:
    """Draw a picture, as events that come one after another.

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
        "openaiCreateImage",
        _get_kwargs(
            body=body,
        ),
        _build_response,
    )
