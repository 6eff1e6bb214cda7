from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...models.anthropic_error import AnthropicError
    from ...models.api_failure import ApiFailure
    from ...models.api_response import ApiResponse
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    id: int,
    *,
    new_api_user: int | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(new_api_user, Unset):
        headers["New-Api-User"] = str(new_api_user)

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/token/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }
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
    | Any
    | ApiFailure
    | ApiResponse
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.api_failure import ApiFailure  # noqa: PLC0415
    from ...models.api_response import ApiResponse  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = ApiResponse.from_dict(response.json())

            return response_200

        if response.status_code == 401 or response.status_code == 403 or response.status_code == 500:
            response_401 = ApiFailure.from_dict(response.json())

            return response_401

        if response.status_code == 404:

            def _parse_response_404(
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

            response_404 = _parse_response_404(response.json())

            return response_404

        if response.status_code == 429:
            response_429 = cast(Any, None)
            return response_429

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
    | Any
    | ApiFailure
    | ApiResponse
]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient,
    new_api_user: int | Unset = UNSET,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | Any
    | ApiFailure
    | ApiResponse
]:
    """Delete a token

     In the documentation of NiceRouter (删除令牌).

    Args:
        id (int):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiResponse]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            id=id,
            new_api_user=new_api_user,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient,
    new_api_user: int | Unset = UNSET,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | Any
    | ApiFailure
    | ApiResponse
]:
    """Delete a token

     In the documentation of NiceRouter (删除令牌).

    Args:
        id (int):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiResponse]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id=id,
            new_api_user=new_api_user,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    id: int,
    *,
    client: AuthenticatedClient,
    new_api_user: int | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | Any
    | ApiFailure
    | ApiResponse
    | None
):
    """Delete a token

     In the documentation of NiceRouter (删除令牌).

    Args:
        id (int):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiResponse
    """

    return sync_detailed(
        id=id,
        client=client,
        new_api_user=new_api_user,
    ).parsed


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient,
    new_api_user: int | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | Any
    | ApiFailure
    | ApiResponse
    | None
):
    """Delete a token

     In the documentation of NiceRouter (删除令牌).

    Args:
        id (int):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiResponse
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            new_api_user=new_api_user,
        )
    ).parsed
