from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...models.midjourney_submit import MidjourneySubmit
    from ...models.midjourney_video_request import MidjourneyVideoRequest
    from ...models.relay_error import RelayError
    from ...models.task_error import TaskError
    from ...models.vendor_error import VendorError


def _get_kwargs(
    *,
    body: MidjourneyVideoRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/mj/submit/video",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> MidjourneySubmit | RelayError | TaskError | VendorError | None:
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.midjourney_submit import MidjourneySubmit  # noqa: PLC0415
    from ...models.relay_error import RelayError  # noqa: PLC0415
    from ...models.task_error import TaskError  # noqa: PLC0415
    from ...models.vendor_error import VendorError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = MidjourneySubmit.from_dict(response.json())

            return response_200

        if (
            response.status_code == 400
            or response.status_code == 401
            or response.status_code == 402
            or response.status_code == 403
            or response.status_code == 404
            or response.status_code == 429
        ):

            def _parse_response_400(data: object) -> RelayError | TaskError | VendorError:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_0 = VendorError.from_dict(data)

                    return componentsschemas_error_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_1 = RelayError.from_dict(data)

                    return componentsschemas_error_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_type_2 = TaskError.from_dict(data)

                return componentsschemas_error_type_2

            response_400 = _parse_response_400(response.json())

            return response_400

        if 500 <= response.status_code <= 599:

            def _parse_response_5xx(data: object) -> RelayError | TaskError | VendorError:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_0 = VendorError.from_dict(data)

                    return componentsschemas_error_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_1 = RelayError.from_dict(data)

                    return componentsschemas_error_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_type_2 = TaskError.from_dict(data)

                return componentsschemas_error_type_2

            response_5xx = _parse_response_5xx(response.json())

            return response_5xx

    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[MidjourneySubmit | RelayError | TaskError | VendorError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: MidjourneyVideoRequest,
) -> Response[MidjourneySubmit | RelayError | TaskError | VendorError]:
    """Make a video with Midjourney

    Args:
        body (MidjourneyVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MidjourneySubmit | RelayError | TaskError | VendorError]
    """

    response = client.get_httpx_client().request(
        **client.with_key(
            _get_kwargs(
                body=body,
            ),
            ["mj-api-secret"],
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: MidjourneyVideoRequest,
) -> Response[MidjourneySubmit | RelayError | TaskError | VendorError]:
    """Make a video with Midjourney

    Args:
        body (MidjourneyVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MidjourneySubmit | RelayError | TaskError | VendorError]
    """

    response = await client.get_async_httpx_client().request(
        **client.with_key(
            _get_kwargs(
                body=body,
            ),
            ["mj-api-secret"],
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: MidjourneyVideoRequest,
) -> MidjourneySubmit | RelayError | TaskError | VendorError | None:
    """Make a video with Midjourney

    Args:
        body (MidjourneyVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MidjourneySubmit | RelayError | TaskError | VendorError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: MidjourneyVideoRequest,
) -> MidjourneySubmit | RelayError | TaskError | VendorError | None:
    """Make a video with Midjourney

    Args:
        body (MidjourneyVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MidjourneySubmit | RelayError | TaskError | VendorError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
