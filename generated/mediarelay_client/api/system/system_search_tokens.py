from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...models.anthropic_error import AnthropicError
    from ...models.api_failure import ApiFailure
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError
    from ...models.system_tokens_response import SystemTokensResponse


def _get_kwargs(
    *,
    keyword: str | Unset = UNSET,
    token: str | Unset = UNSET,
    p: int | Unset = UNSET,
    size: int | Unset = UNSET,
    new_api_user: int | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(new_api_user, Unset):
        headers["New-Api-User"] = str(new_api_user)

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["token"] = token

    params["p"] = p

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/token/search",
        "params": params,
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
    | ApiFailure
    | SystemTokensResponse
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.api_failure import ApiFailure  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415
    from ...models.system_tokens_response import SystemTokensResponse  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(data: object) -> ApiFailure | SystemTokensResponse:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_0 = SystemTokensResponse.from_dict(data)

                    return response_200_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = ApiFailure.from_dict(data)

                return response_200_type_1

            response_200 = _parse_response_200(response.json())

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
    | ApiFailure
    | SystemTokensResponse
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
    keyword: str | Unset = UNSET,
    token: str | Unset = UNSET,
    p: int | Unset = UNSET,
    size: int | Unset = UNSET,
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
    | ApiFailure
    | SystemTokensResponse
]:
    """Search the tokens

     A user may search ten times a minute.

    In the documentation of NiceRouter (搜索令牌).

    Args:
        keyword (str | Unset):
        token (str | Unset):
        p (int | Unset):
        size (int | Unset):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiFailure | SystemTokensResponse]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            keyword=keyword,
            token=token,
            p=p,
            size=size,
            new_api_user=new_api_user,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    token: str | Unset = UNSET,
    p: int | Unset = UNSET,
    size: int | Unset = UNSET,
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
    | ApiFailure
    | SystemTokensResponse
]:
    """Search the tokens

     A user may search ten times a minute.

    In the documentation of NiceRouter (搜索令牌).

    Args:
        keyword (str | Unset):
        token (str | Unset):
        p (int | Unset):
        size (int | Unset):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiFailure | SystemTokensResponse]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            keyword=keyword,
            token=token,
            p=p,
            size=size,
            new_api_user=new_api_user,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    token: str | Unset = UNSET,
    p: int | Unset = UNSET,
    size: int | Unset = UNSET,
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
    | ApiFailure
    | SystemTokensResponse
    | None
):
    """Search the tokens

     A user may search ten times a minute.

    In the documentation of NiceRouter (搜索令牌).

    Args:
        keyword (str | Unset):
        token (str | Unset):
        p (int | Unset):
        size (int | Unset):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiFailure | SystemTokensResponse
    """

    return sync_detailed(
        client=client,
        keyword=keyword,
        token=token,
        p=p,
        size=size,
        new_api_user=new_api_user,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    keyword: str | Unset = UNSET,
    token: str | Unset = UNSET,
    p: int | Unset = UNSET,
    size: int | Unset = UNSET,
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
    | ApiFailure
    | SystemTokensResponse
    | None
):
    """Search the tokens

     A user may search ten times a minute.

    In the documentation of NiceRouter (搜索令牌).

    Args:
        keyword (str | Unset):
        token (str | Unset):
        p (int | Unset):
        size (int | Unset):
        new_api_user (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | Any | ApiFailure | ApiFailure | SystemTokensResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            keyword=keyword,
            token=token,
            p=p,
            size=size,
            new_api_user=new_api_user,
        )
    ).parsed
