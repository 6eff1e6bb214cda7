from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...events import Event
    from ...models import (
        AnthropicBlockDelta,
        AnthropicBlockStart,
        AnthropicBlockStop,
        AnthropicMessageDelta,
        AnthropicMessageStart,
        AnthropicMessageStop,
        AnthropicPing,
    )
    from ...models.anthropic_error import AnthropicError
    from ...models.claude_request import ClaudeRequest
    from ...models.claude_response import ClaudeResponse
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    *,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(anthropic_version, Unset):
        headers["anthropic-version"] = anthropic_version

    if not isinstance(anthropic_beta, Unset):
        headers["anthropic-beta"] = anthropic_beta

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/messages",
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
    | ClaudeResponse
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.claude_response import ClaudeResponse  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = ClaudeResponse.from_dict(response.json())

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
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse
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
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse
]:
    """Let Claude answer

     Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a
    gateway does not know are dropped.

    A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at
    `message_stop`. If it fails midway, new-api ends it with the error as bare JSON, without `event:`
    and `data:`.

    In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude);
    NiceRouter (PDF支持 [原生格式] base64格式).

    Args:
        anthropic_version (str | Unset):
        anthropic_beta (str | Unset):
        body (ClaudeRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> Response[
    AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse
]:
    """Let Claude answer

     Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a
    gateway does not know are dropped.

    A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at
    `message_stop`. If it fails midway, new-api ends it with the error as bare JSON, without `event:`
    and `data:`.

    In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude);
    NiceRouter (PDF支持 [原生格式] base64格式).

    Args:
        anthropic_version (str | Unset):
        anthropic_beta (str | Unset):
        body (ClaudeRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ClaudeResponse
    | None
):
    """Let Claude answer

     Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a
    gateway does not know are dropped.

    A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at
    `message_stop`. If it fails midway, new-api ends it with the error as bare JSON, without `event:`
    and `data:`.

    In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude);
    NiceRouter (PDF支持 [原生格式] base64格式).

    Args:
        anthropic_version (str | Unset):
        anthropic_beta (str | Unset):
        body (ClaudeRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        anthropic_version=anthropic_version,
        anthropic_beta=anthropic_beta,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ClaudeResponse
    | None
):
    """Let Claude answer

     Claude in Anthropic's own form; gateways offer other vendors' models in it, too. Fields that a
    gateway does not know are dropped.

    A call goes on, and is charged, even if the caller gives up waiting. A stream is complete at
    `message_stop`. If it fails midway, new-api ends it with the error as bare JSON, without `event:`
    and `data:`.

    In the documentation of New API (原生Claude格式); the bilingual API reference (Anthropic Claude);
    NiceRouter (PDF支持 [原生格式] base64格式).

    Args:
        anthropic_version (str | Unset):
        anthropic_beta (str | Unset):
        body (ClaudeRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ClaudeResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
        )
    ).parsed


def stream(
    *,
    client: AuthenticatedClient,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> Generator[
    Event[
        AnthropicBlockDelta
        | AnthropicBlockStart
        | AnthropicBlockStop
        | AnthropicError
        | AnthropicMessageDelta
        | AnthropicMessageStart
        | AnthropicMessageStop
        | AnthropicPing
    ],
    None,
    None,
]:
    """Let Claude answer, as events that come one after another.

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
        "anthropicCreateMessage",
        _get_kwargs(
            body=body,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
        ),
        _build_response,
    )


def astream(
    *,
    client: AuthenticatedClient,
    body: ClaudeRequest,
    anthropic_version: str | Unset = UNSET,
    anthropic_beta: str | Unset = UNSET,
) -> AsyncGenerator[
    Event[
        AnthropicBlockDelta
        | AnthropicBlockStart
        | AnthropicBlockStop
        | AnthropicError
        | AnthropicMessageDelta
        | AnthropicMessageStart
        | AnthropicMessageStop
        | AnthropicPing
    ],
    None,
]:
    """Let Claude answer, as events that come one after another.

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
        "anthropicCreateMessage",
        _get_kwargs(
            body=body,
            anthropic_version=anthropic_version,
            anthropic_beta=anthropic_beta,
        ),
        _build_response,
    )
