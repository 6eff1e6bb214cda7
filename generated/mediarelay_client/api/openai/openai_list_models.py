from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...models.anthropic_error import AnthropicError
    from ...models.api_failure import ApiFailure
    from ...models.error_response import ErrorResponse
    from ...models.google_error import GoogleError
    from ...models.models_response import ModelsResponse
    from ...models.openai_anthropic_models import OpenaiAnthropicModels
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    *,
    anthropic_version: str | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(anthropic_version, Unset):
        headers["anthropic-version"] = anthropic_version

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/models",
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
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.api_failure import ApiFailure  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.models_response import ModelsResponse  # noqa: PLC0415
    from ...models.openai_anthropic_models import OpenaiAnthropicModels  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(
                data: object,
            ) -> ApiFailure | ErrorResponse | ModelsResponse | OpenaiAnthropicModels:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_0 = OpenaiAnthropicModels.from_dict(data)

                    return response_200_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_1 = ModelsResponse.from_dict(data)

                    return response_200_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_2 = ErrorResponse.from_dict(data)

                    return response_200_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_3 = ApiFailure.from_dict(data)

                return response_200_type_3

            response_200 = _parse_response_200(response.json())

            return response_200

        if (
            response.status_code == 401
            or response.status_code == 403
            or response.status_code == 429
            or response.status_code == 500
        ):

            def _parse_response_401(
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

            response_401 = _parse_response_401(response.json())

            return response_401

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
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
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
    anthropic_version: str | Unset = UNSET,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
]:
    """List the models that the key may use

     All of them at once. The usual answer has OpenAI's form. Where the key is sent as `x-api-key` and
    `anthropic-version` is there, it has Anthropic's; the latter fails with 500 on an empty list until
    August 2026. A key that is sent as `x-goog-api-key` or as `?key` is not accepted on this path, and
    beside another one it makes new-api answer with an error inside 200: list Google's models by
    `/v1beta/models`.

    In the documentation of New API (原生OpenAI格式); the bilingual API reference (model list); the Chinese
    guide (列出模型); NiceRouter (获取令牌支持模型).

    Args:
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ApiFailure | ErrorResponse | ModelsResponse | OpenaiAnthropicModels]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            anthropic_version=anthropic_version,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    anthropic_version: str | Unset = UNSET,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
]:
    """List the models that the key may use

     All of them at once. The usual answer has OpenAI's form. Where the key is sent as `x-api-key` and
    `anthropic-version` is there, it has Anthropic's; the latter fails with 500 on an empty list until
    August 2026. A key that is sent as `x-goog-api-key` or as `?key` is not accepted on this path, and
    beside another one it makes new-api answer with an error inside 200: list Google's models by
    `/v1beta/models`.

    In the documentation of New API (原生OpenAI格式); the bilingual API reference (model list); the Chinese
    guide (列出模型); NiceRouter (获取令牌支持模型).

    Args:
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ApiFailure | ErrorResponse | ModelsResponse | OpenaiAnthropicModels]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            anthropic_version=anthropic_version,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    anthropic_version: str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
    | None
):
    """List the models that the key may use

     All of them at once. The usual answer has OpenAI's form. Where the key is sent as `x-api-key` and
    `anthropic-version` is there, it has Anthropic's; the latter fails with 500 on an empty list until
    August 2026. A key that is sent as `x-goog-api-key` or as `?key` is not accepted on this path, and
    beside another one it makes new-api answer with an error inside 200: list Google's models by
    `/v1beta/models`.

    In the documentation of New API (原生OpenAI格式); the bilingual API reference (model list); the Chinese
    guide (列出模型); NiceRouter (获取令牌支持模型).

    Args:
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ApiFailure | ErrorResponse | ModelsResponse | OpenaiAnthropicModels
    """

    return sync_detailed(
        client=client,
        anthropic_version=anthropic_version,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    anthropic_version: str | Unset = UNSET,
) -> (
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ApiFailure
    | ErrorResponse
    | ModelsResponse
    | OpenaiAnthropicModels
    | None
):
    """List the models that the key may use

     All of them at once. The usual answer has OpenAI's form. Where the key is sent as `x-api-key` and
    `anthropic-version` is there, it has Anthropic's; the latter fails with 500 on an empty list until
    August 2026. A key that is sent as `x-goog-api-key` or as `?key` is not accepted on this path, and
    beside another one it makes new-api answer with an error inside 200: list Google's models by
    `/v1beta/models`.

    In the documentation of New API (原生OpenAI格式); the bilingual API reference (model list); the Chinese
    guide (列出模型); NiceRouter (获取令牌支持模型).

    Args:
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ApiFailure | ErrorResponse | ModelsResponse | OpenaiAnthropicModels
    """

    return (
        await asyncio_detailed(
            client=client,
            anthropic_version=anthropic_version,
        )
    ).parsed
