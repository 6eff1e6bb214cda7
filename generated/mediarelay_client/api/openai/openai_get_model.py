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
    from ...models.google_error import GoogleError
    from ...models.model import Model
    from ...models.openai_anthropic_model import OpenaiAnthropicModel
    from ...models.sync_detail_error import SyncDetailError
    from ...models.sync_message_error import SyncMessageError
    from ...models.sync_text_error import SyncTextError


def _get_kwargs(
    model: str,
    *,
    anthropic_version: str | Unset = UNSET,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}
    if not isinstance(anthropic_version, Unset):
        headers["anthropic-version"] = anthropic_version

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/models/{model}".format(
            model=quote(str(model), safe=""),
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
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.anthropic_error import AnthropicError  # noqa: PLC0415
    from ...models.error_response import ErrorResponse  # noqa: PLC0415
    from ...models.google_error import GoogleError  # noqa: PLC0415
    from ...models.model import Model  # noqa: PLC0415
    from ...models.openai_anthropic_model import OpenaiAnthropicModel  # noqa: PLC0415
    from ...models.sync_detail_error import SyncDetailError  # noqa: PLC0415
    from ...models.sync_message_error import SyncMessageError  # noqa: PLC0415
    from ...models.sync_text_error import SyncTextError  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(data: object) -> ErrorResponse | Model | OpenaiAnthropicModel:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_0 = OpenaiAnthropicModel.from_dict(data)

                    return response_200_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    response_200_type_1 = Model.from_dict(data)

                    return response_200_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_2 = ErrorResponse.from_dict(data)

                return response_200_type_2

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
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
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
    anthropic_version: str | Unset = UNSET,
) -> Response[
    AnthropicError
    | ErrorResponse
    | GoogleError
    | SyncDetailError
    | SyncMessageError
    | SyncTextError
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
]:
    """Get a model

     new-api looks in its built-in table, and not among the models that the key may use; it answers with
    an error inside 200 where it does not find the model. With `anthropic-version` and a key in `x-api-
    key` the answer has Anthropic's form.

    Args:
        model (str):
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ErrorResponse | Model | OpenaiAnthropicModel]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            model=model,
            anthropic_version=anthropic_version,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    model: str,
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
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
]:
    """Get a model

     new-api looks in its built-in table, and not among the models that the key may use; it answers with
    an error inside 200 where it does not find the model. With `anthropic-version` and a key in `x-api-
    key` the answer has Anthropic's form.

    Args:
        model (str):
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ErrorResponse | Model | OpenaiAnthropicModel]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            model=model,
            anthropic_version=anthropic_version,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    model: str,
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
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
    | None
):
    """Get a model

     new-api looks in its built-in table, and not among the models that the key may use; it answers with
    an error inside 200 where it does not find the model. With `anthropic-version` and a key in `x-api-
    key` the answer has Anthropic's form.

    Args:
        model (str):
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ErrorResponse | Model | OpenaiAnthropicModel
    """

    return sync_detailed(
        model=model,
        client=client,
        anthropic_version=anthropic_version,
    ).parsed


async def asyncio(
    model: str,
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
    | ErrorResponse
    | Model
    | OpenaiAnthropicModel
    | None
):
    """Get a model

     new-api looks in its built-in table, and not among the models that the key may use; it answers with
    an error inside 200 where it does not find the model. With `anthropic-version` and a key in `x-api-
    key` the answer has Anthropic's form.

    Args:
        model (str):
        anthropic_version (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicError | ErrorResponse | GoogleError | SyncDetailError | SyncMessageError | SyncTextError | ErrorResponse | Model | OpenaiAnthropicModel
    """

    return (
        await asyncio_detailed(
            model=model,
            client=client,
            anthropic_version=anthropic_version,
        )
    ).parsed
