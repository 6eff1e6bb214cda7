from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...models.kling_bare_task import KlingBareTask
    from ...models.kling_new_api_task import KlingNewApiTask
    from ...models.kling_task import KlingTask
    from ...models.kling_text_task import KlingTextTask
    from ...models.kling_unpolled_task import KlingUnpolledTask
    from ...models.open_ai_video import OpenAIVideo
    from ...models.relay_error import RelayError
    from ...models.task_error import TaskError
    from ...models.vendor_error import VendorError
    from ...models.video_task_response import VideoTaskResponse


def _get_kwargs(
    task_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/kling/v1/images/omni-image/{task_id}".format(
            task_id=quote(str(task_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> (
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
    | None
):
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.kling_bare_task import KlingBareTask  # noqa: PLC0415
    from ...models.kling_new_api_task import KlingNewApiTask  # noqa: PLC0415
    from ...models.kling_task import KlingTask  # noqa: PLC0415
    from ...models.kling_text_task import KlingTextTask  # noqa: PLC0415
    from ...models.kling_unpolled_task import KlingUnpolledTask  # noqa: PLC0415
    from ...models.open_ai_video import OpenAIVideo  # noqa: PLC0415
    from ...models.relay_error import RelayError  # noqa: PLC0415
    from ...models.task_error import TaskError  # noqa: PLC0415
    from ...models.vendor_error import VendorError  # noqa: PLC0415
    from ...models.video_task_response import VideoTaskResponse  # noqa: PLC0415

    try:
        if response.status_code == 200:

            def _parse_response_200(
                data: object,
            ) -> (
                KlingBareTask
                | KlingNewApiTask
                | KlingTask
                | KlingTextTask
                | KlingUnpolledTask
                | OpenAIVideo
                | VideoTaskResponse
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_0 = KlingTask.from_dict(data)

                    return componentsschemas_kling_task_response_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_1 = KlingNewApiTask.from_dict(data)

                    return componentsschemas_kling_task_response_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_2 = OpenAIVideo.from_dict(data)

                    return componentsschemas_kling_task_response_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_3 = VideoTaskResponse.from_dict(data)

                    return componentsschemas_kling_task_response_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_4 = KlingTextTask.from_dict(data)

                    return componentsschemas_kling_task_response_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_kling_task_response_type_5 = KlingBareTask.from_dict(data)

                    return componentsschemas_kling_task_response_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_kling_task_response_type_6 = KlingUnpolledTask.from_dict(data)

                return componentsschemas_kling_task_response_type_6

            response_200 = _parse_response_200(response.json())

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
) -> Response[
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
]:
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
) -> Response[
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
]:
    """Query a task:  omni-image

     Free, and it takes no slot of the parallel limit.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KlingBareTask | KlingNewApiTask | KlingTask | KlingTextTask | KlingUnpolledTask | OpenAIVideo | VideoTaskResponse | RelayError | TaskError | VendorError]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            task_id=task_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
]:
    """Query a task:  omni-image

     Free, and it takes no slot of the parallel limit.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[KlingBareTask | KlingNewApiTask | KlingTask | KlingTextTask | KlingUnpolledTask | OpenAIVideo | VideoTaskResponse | RelayError | TaskError | VendorError]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            task_id=task_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> (
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
    | None
):
    """Query a task:  omni-image

     Free, and it takes no slot of the parallel limit.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KlingBareTask | KlingNewApiTask | KlingTask | KlingTextTask | KlingUnpolledTask | OpenAIVideo | VideoTaskResponse | RelayError | TaskError | VendorError
    """

    return sync_detailed(
        task_id=task_id,
        client=client,
    ).parsed


async def asyncio(
    task_id: str,
    *,
    client: AuthenticatedClient,
) -> (
    KlingBareTask
    | KlingNewApiTask
    | KlingTask
    | KlingTextTask
    | KlingUnpolledTask
    | OpenAIVideo
    | VideoTaskResponse
    | RelayError
    | TaskError
    | VendorError
    | None
):
    """Query a task:  omni-image

     Free, and it takes no slot of the parallel limit.

    Args:
        task_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        KlingBareTask | KlingNewApiTask | KlingTask | KlingTextTask | KlingUnpolledTask | OpenAIVideo | VideoTaskResponse | RelayError | TaskError | VendorError
    """

    return (
        await asyncio_detailed(
            task_id=task_id,
            client=client,
        )
    ).parsed
