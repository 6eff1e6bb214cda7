from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...models.open_ai_video import OpenAIVideo
    from ...models.relay_error import RelayError
    from ...models.sora_remix_request import SoraRemixRequest
    from ...models.task_error import TaskError
    from ...models.vendor_error import VendorError


def _get_kwargs(
    task_id: str,
    *,
    body: SoraRemixRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/videos/{task_id}/remix".format(
            task_id=quote(str(task_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> OpenAIVideo | RelayError | TaskError | VendorError | None:
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.open_ai_video import OpenAIVideo  # noqa: PLC0415
    from ...models.relay_error import RelayError  # noqa: PLC0415
    from ...models.task_error import TaskError  # noqa: PLC0415
    from ...models.vendor_error import VendorError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = OpenAIVideo.from_dict(response.json())

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
) -> Response[OpenAIVideo | RelayError | TaskError | VendorError]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
    body: SoraRemixRequest,
) -> Response[OpenAIVideo | RelayError | TaskError | VendorError]:
    """Make a video anew from a finished one

     In the documentation of NiceRouter (openai 编辑视频).

    Args:
        task_id (str):
        body (SoraRemixRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OpenAIVideo | RelayError | TaskError | VendorError]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            task_id=task_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
    body: SoraRemixRequest,
) -> Response[OpenAIVideo | RelayError | TaskError | VendorError]:
    """Make a video anew from a finished one

     In the documentation of NiceRouter (openai 编辑视频).

    Args:
        task_id (str):
        body (SoraRemixRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OpenAIVideo | RelayError | TaskError | VendorError]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            task_id=task_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    task_id: str,
    *,
    client: AuthenticatedClient,
    body: SoraRemixRequest,
) -> OpenAIVideo | RelayError | TaskError | VendorError | None:
    """Make a video anew from a finished one

     In the documentation of NiceRouter (openai 编辑视频).

    Args:
        task_id (str):
        body (SoraRemixRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OpenAIVideo | RelayError | TaskError | VendorError
    """

    return sync_detailed(
        task_id=task_id,
        client=client,
        body=body,
    ).parsed


async def asyncio(
    task_id: str,
    *,
    client: AuthenticatedClient,
    body: SoraRemixRequest,
) -> OpenAIVideo | RelayError | TaskError | VendorError | None:
    """Make a video anew from a finished one

     In the documentation of NiceRouter (openai 编辑视频).

    Args:
        task_id (str):
        body (SoraRemixRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OpenAIVideo | RelayError | TaskError | VendorError
    """

    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
            body=body,
        )
    ).parsed
